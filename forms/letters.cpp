#include "forms/letters.h"

#include "forms/paper/answer_table.h"
#include "forms/paper/form_writer.h"
#include "forms/paper/print_document.h"
#include "forms/printing.h"
#include "forms/school_contacts.h"
#include "models/store/clock.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;

constexpr qreal Largest = 10.5;
constexpr qreal Smallest = 6;
constexpr qreal CutGap = 6 * Mm;
constexpr qreal AnswerWidth = 16 * Mm;

QRectF half(const QRectF &body, bool isLower)
{
    const qreal height = (body.height() - CutGap) / 2;
    return {body.left(), isLower ? body.bottom() - height : body.top(), body.width(), height};
}

void addQuestions(FormWriter &writer, const QStringList &questions)
{
    AnswerTable table(writer.flow(), {Printing::tr("I provide consent to"), Printing::tr("Yes"), Printing::tr("No")},
                      writer.points(), AnswerWidth);
    for (const QString &question : questions)
        table.add({{{question, false, {}}}, question, false, {}});
    table.end();
}

FormLayout layOut(const HalfPageLetter &letter, const QRectF &box, qreal points, const PrintContext &context,
                  PrintDocument &document)
{
    FormWriter writer(box, points);
    QStringList lines{letter.addressee};
    lines += letter.address.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : std::as_const(lines))
        writer.flow().write(paper::TextBlock(line, points, writer.width()));
    writer.space(0.6);
    writer.flow().write(
        paper::TextBlock(QStringLiteral("%1, %2").arg(context.school.name, dateText(Clock::day(context.at))), points,
                         writer.width()),
        0, paper::Faint);
    writer.space(1);
    writer.flow().write(paper::TextBlock(letter.title, points + 3, writer.width(), paper::Weight::Bold));
    writer.space(1);
    writer.paragraph(letter.before);
    if (letter.asksForAnswers)
        addQuestions(writer, letter.points);
    for (const QString &point : letter.asksForAnswers ? QStringList() : letter.points)
        writer.bullet({{point, false, {}}});
    writer.space(0.6);
    writer.paragraph(letter.after);
    writer.paragraph(dpoContact(document.school(), &document.warnings()));
    if (letter.asksForAnswers)
        writer.lineToSign(Printing::tr("Signature, date"));
    return writer.finish();
}

void addCut(FormLayout &page, const QRectF &body)
{
    const QPointF left(body.left(), body.center().y());
    const QPointF right(body.right(), body.center().y());
    page.pages.first().append([=](QPainter &painter) { paper::drawRule(painter, left, right, 0.4); });
}

} // namespace

Result<Printed> printHalfPageLetters(const QString &title, const QList<HalfPageLetter> &letters,
                                     const PrintContext &context, const Progress &progress)
{
    PrintDocument document(context, title);
    const auto lay = [&](const HalfPageLetter &letter, bool isLower) {
        return fittedToOnePage(
            [&](qreal points) { return layOut(letter, half(document.body(), isLower), points, context, document); },
            Largest, Smallest);
    };
    for (qsizetype at = 0; at < letters.size(); at += 2) {
        FormLayout page = lay(letters.at(at), false);
        if (at + 1 < letters.size())
            page.pages.first() += lay(letters.at(at + 1), true).pages.first();
        addCut(page, document.body());
        document.add(page);
        if (!goesOn(progress, at + 1, letters.size()))
            return cancelledPrint();
    }
    return document.finish();
}

} // namespace lanyard
