#include "forms/class_sheet.h"

#include "forms/paper/form_writer.h"
#include "forms/paper/print_document.h"
#include "forms/printing.h"
#include "models/store/clock.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;

constexpr qreal Largest = 10;
constexpr qreal Smallest = 5.5;
constexpr qreal ColumnGap = 3 * Mm;
constexpr int MostColumns = 6;
/// One long name does not make a column of every list; it prints smaller.
constexpr qreal WidestName = 50 * Mm;

/// Places for which the same pupils may be shown, under one heading.
QList<ClassSheet::Place> joined(const QList<ClassSheet::Place> &places)
{
    QList<ClassSheet::Place> all;
    for (const ClassSheet::Place &place : places) {
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&](const ClassSheet::Place &known) { return known.pupils == place.pupils; });
        if (same == all.end())
            all.append(place);
        else
            same->where += QStringLiteral(" · ") + place.where;
    }
    return all;
}

void addNames(FormWriter &writer, const QStringList &names)
{
    qreal widest = 0;
    for (const QString &name : names)
        widest = std::max(widest, std::min(WidestName, paper::textWidth(name, writer.points())));
    const int columns = std::clamp(int((writer.width() + ColumnGap) / (widest + ColumnGap)), 1, MostColumns);
    const qreal width = (writer.width() + ColumnGap) / columns - ColumnGap;
    const qreal height = writer.points() * paper::Pt * 1.34;
    const paper::Fit fit{writer.points(), std::min(writer.points(), 5.0)};
    const int rows = int(names.size() + columns - 1) / columns;
    for (int row = 0; row < rows; ++row) {
        const QRectF line = writer.flow().take(height);
        writer.flow().draw([=](QPainter &painter) {
            for (int column = 0; column < columns; ++column) {
                const QRectF box(line.left() + column * (width + ColumnGap), line.top(), width, height);
                paper::drawFitted(painter, box, names.value(column * rows + row), fit);
            }
        });
    }
}

void addPlace(FormWriter &writer, const ClassSheet::Place &place)
{
    const paper::TextBlock head(place.where, writer.points() + 1, writer.width(), paper::Weight::Bold);
    writer.space(0.9);
    writer.flow().keep(head.height() + 3 * head.lineHeight());
    writer.flow().write(head);
    const QRectF rule = writer.flow().take(0.8 * Mm);
    writer.flow().draw([=](QPainter &painter) { paper::drawRule(painter, rule.topLeft(), rule.topRight()); });
    addNames(writer, place.pupils.isEmpty() ? QStringList{Printing::tr("Nobody.")} : place.pupils);
}

FormLayout layOut(const ClassSheet &sheet, const QRectF &body, qreal points)
{
    FormWriter writer(body, points);
    writer.title(sheet.title.isEmpty()
                     ? Printing::tr("Class %1: who may be published where").arg(sheet.registrationGroup)
                     : Printing::tr("%1: who may be published where").arg(sheet.title));
    writer.flow().write(paper::TextBlock(Printing::tr("Issued %1 · valid up to and including %2, then to be destroyed")
                                             .arg(dateText(sheet.issued), dateText(sheet.expires)),
                                         11, writer.width(), paper::Weight::Bold));
    writer.space();
    writer.paragraph(
        Printing::tr("A pupil may be shown or named in a place only where they are listed under it. Whoever is not "
                     "listed is not published there; nobody is asked why. Show this sheet to no one."));
    for (const ClassSheet::Place &place : joined(sheet.places))
        addPlace(writer, place);
    return writer.finish();
}

} // namespace

Result<Printed> printClassSheets(const QList<ClassSheet> &sheets, const PrintContext &context, const Progress &progress)
{
    PrintDocument document(context, Printing::tr("Class sheet"));
    for (qsizetype at = 0; at < sheets.size(); ++at) {
        document.add(fittedToOnePage([&](qreal points) { return layOut(sheets.at(at), document.body(), points); },
                                     Largest, Smallest));
        if (!goesOn(progress, at + 1, sheets.size()))
            return cancelledPrint();
    }
    return document.finish();
}

} // namespace lanyard
