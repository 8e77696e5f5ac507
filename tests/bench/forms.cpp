#include "tests/bench/benches.h"
#include "tests/bench/measure.h"

#include "forms/consent_form.h"
#include "models/consent/appendix_d.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace lanyard::bench {

namespace {

constexpr int Forms = 1500;
/// A document each takes minutes: a tenth is measured, and stands for the whole.
constexpr int Documents = Forms / 10;
constexpr int Pairs = 3;
constexpr double TimesFaster = 8;
constexpr double ShareOfBytes = 0.25;

struct Made
{
    double ms = 0;
    qint64 bytes = 0;
};

ConsentForms batch(int count)
{
    ConsentForms forms;
    forms.version.id = RecordId::fromText(QStringLiteral("00112233445566778899aabbccddeeff"));
    forms.version.year = 2026;
    forms.version.purposes = policyPurposes();
    forms.version.wording = appendixD(forms.version.purposes, {});
    for (int pupil = 0; pupil < count; ++pupil) {
        forms.pupils.append({RecordId::fromText(QStringLiteral("%1").arg(pupil + 1, 32, 16, QChar(u'0'))),
                             QStringLiteral("Łukasz Nguyễn-%1").arg(pupil), QStringLiteral("Year 4"),
                             QStringLiteral("4B"), QStringLiteral("Mai Nguyễn-%1").arg(pupil)});
    }
    return forms;
}

PrintContext context()
{
    PrintContext made;
    made.school.name = QStringLiteral("Quay Primary School");
    made.school.trust = QStringLiteral("Kaleidoscope Multi Academy Trust");
    made.printedBy = QStringLiteral("Marian Webb");
    return made;
}

Made lanyardBatch(const ConsentForms &forms)
{
    Made made;
    made.ms = timed([&] {
        const auto printed = printConsentForms(forms, context());
        made.bytes = printed ? printed->pdf.size() : 0;
    });
    return made;
}

QString cellsOf(const WordingBlock &block, const ConsentFormPupil &pupil)
{
    using Kind = WordingBlock::Kind;
    if (block.kind == Kind::PurposeRow)
        return QStringLiteral("<table border=1 width=100%><tr><td>%1</td><td>☐</td><td>☐</td></tr></table>")
            .arg(block.text());
    QString rows;
    for (const QString &cell : block.cells)
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>").arg(cell, pupil.name);
    return QStringLiteral("<table border=1 width=100%>%1</table>").arg(rows);
}

/// The same wording the way a program without forms/ would print it.
QString html(const QList<WordingBlock> &blocks, const ConsentFormPupil &pupil)
{
    using Kind = WordingBlock::Kind;
    QString text;
    for (const WordingBlock &block : blocks) {
        switch (block.kind) {
        case Kind::Title:
            text += QStringLiteral("<h1>%1</h1>").arg(block.text());
            break;
        case Kind::Heading:
            text += QStringLiteral("<h2>%1</h2>").arg(block.text());
            break;
        case Kind::Paragraph:
            text += QStringLiteral("<p>%1</p>").arg(block.text());
            break;
        case Kind::Bullet:
            text += QStringLiteral("<ul><li>%1</li></ul>").arg(block.text());
            break;
        default:
            text += cellsOf(block, pupil);
        }
    }
    return text;
}

Made documentEach(const ConsentForms &forms)
{
    const QList<WordingBlock> blocks = fillWording(parseWording(forms.version.wording), context().school);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Made made;
    made.ms = timed([&] {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        const QSizeF page(writer.width(), writer.height());
        for (const ConsentFormPupil &pupil : forms.pupils) {
            QTextDocument document;
            document.documentLayout()->setPaintDevice(&writer);
            document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 11));
            document.setPageSize(page);
            document.setHtml(html(blocks, pupil));
            for (int number = 0; number < document.pageCount(); ++number) {
                painter.save();
                painter.translate(0, -number * page.height());
                document.drawContents(&painter, QRectF(QPointF(0, number * page.height()), page));
                painter.restore();
                writer.newPage();
            }
        }
        painter.end();
    });
    made.bytes = buffer.size();
    return {made.ms * Forms / forms.pupils.size(), made.bytes * Forms / forms.pupils.size()};
}

} // namespace

void benchForms(const Sample &sample, Report &report)
{
    const ConsentForms ours = batch(Forms);
    const ConsentForms theirs = batch(Documents);
    qint64 ourBytes = 0;
    qint64 theirBytes = 0;
    const auto measure = [](qint64 &bytes, const Made &made) {
        bytes = made.bytes;
        return made.ms;
    };
    const Compared compared = compare([&] { return measure(ourBytes, lanyardBatch(ours)); },
                                      [&] { return measure(theirBytes, documentEach(theirs)); }, Pairs);
    report.add(
        ratioRow(QStringLiteral("1,500 consent forms, a QTextDocument each"), sample, compared, 1 / TimesFaster));
    const double share = double(ourBytes) / double(std::max<qint64>(1, theirBytes));
    report.add({QStringLiteral("1,500 consent forms, bytes"),
                sample.pupils,
                QStringLiteral("%1 KiB").arg(ourBytes / 1024),
                QStringLiteral("%1 KiB").arg(theirBytes / 1024),
                times(share),
                QStringLiteral("≤ ") + times(ShareOfBytes),
                {},
                1,
                share <= ShareOfBytes});
}

} // namespace lanyard::bench
