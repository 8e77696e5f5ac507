#include "forms/letters.h"
#include "forms/paper/form_writer.h"
#include "forms/paper/print_document.h"
#include "forms/printing.h"

#include <QPainter>

namespace lanyard {

namespace {

using paper::Mm;

constexpr int Columns = 3;
constexpr qreal LabelHeight = 31 * Mm;
constexpr qreal Padding = 2.5 * Mm;
constexpr qreal LineHeight = 4.3 * Mm;
constexpr int MostLines = 5;

/// Name and address; where it has none, where it goes instead.
QStringList linesOf(const AddressLabel &label)
{
    QStringList lines{label.name};
    lines += label.address.isEmpty() ? QStringList{Printing::tr("goes home with the pupil")}
                                     : label.address.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() > MostLines) // every line matters to the post: the last ones share one
        lines = lines.mid(0, MostLines - 1) + QStringList{lines.mid(MostLines - 1).join(QStringLiteral(", "))};
    return lines;
}

void drawLabel(QPainter &painter, const QRectF &box, const AddressLabel &label, qsizetype number)
{
    paper::drawBox(painter, box, 0.3, paper::Line);
    const QRectF inner = box.adjusted(Padding, Padding / 2, -Padding, -Padding / 2);
    qreal y = inner.top();
    bool isFirst = true;
    for (const QString &line : linesOf(label)) {
        const paper::Fit fit{9, 6, isFirst ? paper::Weight::Bold : paper::Weight::Regular};
        paper::drawFitted(painter, {inner.left(), y, inner.width(), LineHeight}, line, fit);
        y += LineHeight;
        isFirst = false;
    }
    const paper::Fit small{6.5, 5, paper::Weight::Regular, Qt::AlignLeft | Qt::AlignVCenter, paper::Faint};
    paper::drawFitted(painter, {inner.left(), inner.bottom() - LineHeight, inner.width(), LineHeight},
                      Printing::tr("%1 · %2").arg(number).arg(label.contents), small);
}

} // namespace

Result<Printed> printAddressSheet(const QList<AddressLabel> &labels, const PrintContext &context,
                                  const Progress &progress)
{
    PrintDocument document(context, Printing::tr("Envelopes"));
    FormWriter writer(document.body(), 10);
    writer.title(Printing::tr("Envelopes"),
                 Printing::tr("In the order of the printed forms. The small line says what goes into each; it is not "
                              "part of the address."));
    for (qsizetype at = 0; at < labels.size(); at += Columns) {
        const QRectF row = writer.flow().take(LabelHeight);
        const qreal width = row.width() / Columns;
        const QList<AddressLabel> together = labels.mid(at, Columns);
        writer.flow().draw([=](QPainter &painter) {
            for (qsizetype column = 0; column < together.size(); ++column)
                drawLabel(painter, {row.left() + qreal(column) * width, row.top(), width, row.height()},
                          together.at(column), at + column + 1);
        });
        if (!goesOn(progress, at + 1, labels.size()))
            return cancelledPrint();
    }
    document.add(writer.finish());
    return document.finish();
}

} // namespace lanyard
