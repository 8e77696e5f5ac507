#include "forms/list_print.h"
#include "forms/pdf/pdf_preview.h"
#include "forms/pdf/pdf_printing.h"
#include "forms/pdf/pdf_protection.h"
#include "tests/forms/reading/paper_fixture.h"
#include "tests/forms/reading/pdf_archive_check.h"
#include "tests/forms/reading/pdf_text.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

namespace lanyard::test {

/// What becomes of a finished PDF: shown, sent to a printer, saved with a password.
class TestPdfCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theArchiveCheckCatchesWhatQtAloneWrites();
    void thePreviewDrawsTheVeryBytes();
    void thePreviewRefusesWhatIsNoPdf();
    void protectedCopiesOpenOnlyWithThePassword();
    void protectedCopiesNoLongerClaimToBeArchives();
    void protectingNeedsAPassword();
    void printingGoesPageByPageAndHonoursTheRange();
    void printingCanBeCancelled();
    void wordsWithLigaturesAreReadBackWhole();

private:
    QByteArray m_pdf;
    int m_pages = 0;
};

void TestPdfCopies::initTestCase()
{
    PrintedList list{QStringLiteral("Pupils"), {}, {QStringLiteral("Name")}, {}};
    for (int row = 0; row < 120; ++row)
        list.rows.append({QStringLiteral("Nguyễn, Hà %1").arg(row)});
    const auto printed = printList(list, printContext());
    QVERIFY(printed);
    m_pdf = printed->pdf;
    m_pages = printed->pages;
    QVERIFY(m_pages >= 3);
}

void TestPdfCopies::theArchiveCheckCatchesWhatQtAloneWrites()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter painter(&writer);
    painter.setOpacity(0.5);
    painter.drawText(500, 500, QStringLiteral("half"));
    painter.end();
    const QStringList faults = archiveFaults(buffer.data());
    QVERIFY(faults.contains(QLatin1String("transparency")));
    QCOMPARE(archiveFaults(m_pdf), QStringList());
}

void TestPdfCopies::thePreviewDrawsTheVeryBytes()
{
    const auto preview = PdfPreview::open(m_pdf);
    QVERIFY(preview);
    QCOMPARE((*preview)->pageCount(), m_pages);
    QCOMPARE((*preview)->pageSize(0).toSize(), QSize(595, 842));
    QFuture<QImage> first = (*preview)->render(0, 72);
    QFuture<QImage> second = (*preview)->render(1, 144);
    QCOMPARE(first.result().size(), QSize(595, 842));
    QCOMPARE(second.result().size(), QSize(1190, 1684));
    QVERIFY(first.result() == (*preview)->renderNow(0, 72));
    QVERIFY(first.result() != (*preview)->renderNow(1, 72));
    QVERIFY((*preview)->renderNow(m_pages, 72).isNull());
}

void TestPdfCopies::thePreviewRefusesWhatIsNoPdf()
{
    QVERIFY(!PdfPreview::open("not a PDF"));
    QVERIFY(!PdfPreview::open({}));
    QVERIFY(!PdfPreview::open(m_pdf.left(100)));
}

void TestPdfCopies::protectedCopiesOpenOnlyWithThePassword()
{
    QString password = QStringLiteral("Grüße aus Llanelli");
    const QByteArray bytes = password.toUtf8();
    const auto copy = protectPdf(m_pdf, Secret::take(password));
    QVERIFY(copy);
    QCOMPARE(PdfText::read(*copy).pageCount(), 0);
    QCOMPARE(PdfText::read(*copy, "wrong").pageCount(), 0);
    const PdfText open = PdfText::read(*copy, bytes);
    QCOMPARE(open.pageCount(), m_pages);
    QCOMPARE(open.all(), PdfText::read(m_pdf).all());
    QVERIFY(!PdfPreview::open(*copy));
    QVERIFY(!copy->contains("Quay Primary"));
    QVERIFY(copy->contains("/V 5") && copy->contains("/AESV3"));
}

void TestPdfCopies::protectedCopiesNoLongerClaimToBeArchives()
{
    QString password = QStringLiteral("x");
    const auto copy = protectPdf(m_pdf, Secret::take(password));
    QVERIFY(copy);
    QVERIFY(m_pdf.contains("pdfaid") && m_pdf.contains("OutputIntents"));
    QVERIFY(!copy->contains("pdfaid") && !copy->contains("OutputIntents") && !copy->contains("GTS_PDFA1"));
}

void TestPdfCopies::protectingNeedsAPassword()
{
    const auto copy = protectPdf(m_pdf, Secret());
    QVERIFY(!copy);
    QCOMPARE(copy.error().code, Error::Code::Usage);
    QString password = QStringLiteral("x");
    QVERIFY(!protectPdf("not a PDF", Secret::take(password)));
}

void TestPdfCopies::printingGoesPageByPageAndHonoursTheRange()
{
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 3);
    QList<qint64> seen;
    const auto done = printPdf(m_pdf, printer, Progress([&](qint64 page, qint64 total) {
                                   QCOMPARE(total, 2);
                                   seen.append(page);
                               }));
    QVERIFY(done);
    QCOMPARE(seen, QList<qint64>({1, 2}));
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto sent = PdfPreview::open(file.readAll());
    QVERIFY(sent);
    QCOMPARE((*sent)->pageCount(), 2);
    const QImage paper = (*sent)->renderNow(0, 40).convertToFormat(QImage::Format_Grayscale8);
    int dark = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x)
            dark += qGray(paper.pixel(x, y)) < 160;
    }
    QVERIFY(dark > 100);
}

void TestPdfCopies::printingCanBeCancelled()
{
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFileName(folder.filePath(QStringLiteral("out.pdf")));
    Progress stop;
    Progress progress([&](qint64, qint64) { stop.cancel(); });
    stop = progress;
    const auto done = printPdf(m_pdf, printer, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Cancelled);
}

void TestPdfCopies::wordsWithLigaturesAreReadBackWhole()
{
    const QStringList words{QStringLiteral("film"), QStringLiteral("office"), QStringLiteral("flag"),
                            QStringLiteral("efficient"), QStringLiteral("afloat")};
    PrintedList list{QStringLiteral("Words"), {}, {QStringLiteral("Word")}, {}};
    for (const QString &word : words)
        list.rows.append({word});
    const auto printed = printList(list, printContext());
    QVERIFY(printed);
    for (const QString &word : words)
        QVERIFY2(PdfText::read(printed->pdf).contains(word), qPrintable(word));
    // Spaces are spaces, not the tabs Qt names them.
    QVERIFY(!PdfText::read(printed->pdf).all().contains(u'\t'));
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestPdfCopies)
#include "test_pdf_copies.moc"
