#include "app/evidence/evidence_pages.h"
#include "models/cases/case_evidence.h"
#include "models/cases/case_registers.h"
#include "tests/forms/reading/paper_fixture.h"
#include "tests/forms/reading/pdf_text.h"
#include "tests/gui/support/photograph.h"
#include "tests/support/case_school.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

namespace lanyard::test {

namespace {

QByteArray pdfOf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(0, 0, writer.width() * (page + 1) / pages, writer.height(), Qt::darkGreen);
    }
    painter.end();
    return bytes;
}

QByteArray mail()
{
    return "From: Ida <ida@example.org>\r\nTo: office@example.org\r\nSubject: Please help\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n\r\nShe wrote again last night.\r\n";
}

} // namespace

/// "The case file as one PDF … optional evidence pages": each file by the reader process, into the printed file.
class TestEvidencePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void picturesPdfPagesAndTextsArePrintedBehindTheCase();
    void aSealedCaseHasNoPages();
    void whatGoesOnWhenTheWindowLocksEndsAsCancelled();

private:
    CaseFile now();
    void attach(const QString &name, const QByteArray &bytes);

    std::unique_ptr<CaseSchool> m_school;
    FormRecord m_case;
};

void TestEvidencePages::initTestCase()
{
    m_school = std::make_unique<CaseSchool>();
    m_case = m_school->openCase(Role::Dsl);
    QImage picture(300, 200, QImage::Format_RGB32);
    picture.fill(Qt::red);
    attach(u"chat.png"_qs, encoded(picture, "PNG"));
    attach(u"letters.pdf"_qs, pdfOf(12)); // more than the reader gives at once
    attach(u"mail.eml"_qs, mail());
    attach(u"broken.png"_qs, encoded(picture, "PNG").left(60));
}

CaseFile TestEvidencePages::now()
{
    const auto file = wait(readCaseFile(m_school->as(Role::Dsl), m_case.id));
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    return *file;
}

void TestEvidencePages::attach(const QString &name, const QByteArray &bytes)
{
    const auto done = wait(attachEvidence(m_school->as(Role::Dsl), *formRegister(casesKey()), m_case, name, bytes));
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

void TestEvidencePages::picturesPdfPagesAndTextsArePrintedBehindTheCase()
{
    const CaseFile file = now();
    EvidencePages collecting(m_school->as(Role::Dsl));
    const auto collected = collecting.collect(file);
    QTRY_VERIFY_WITH_TIMEOUT(collected.isFinished(), 30'000);
    const Result<QList<EvidencePage>> pages = collected.result();
    QVERIFY2(pages, pages ? "" : qPrintable(pages.error().message));
    QCOMPARE(pages->size(), 1 + 12 + 1 + 1);
    const Result<Printed> printed = printCaseFile(file, {}, *pages, printContext());
    QCOMPARE(faults(printed->pdf), QStringList());
    const PdfText text = PdfText::read(printed->pdf);
    QVERIFY(text.contains(u"She wrote again last night."_qs));
    for (const QString &name : {u"chat.png"_qs, u"letters.pdf"_qs, u"mail.eml"_qs, u"broken.png"_qs})
        QVERIFY2(text.all().count(name) >= 2, qPrintable(name)); // in the list, and over its page
    QCOMPARE(printed->pages, printCaseFile(file, {}, {}, printContext())->pages + pages->size());
}

void TestEvidencePages::aSealedCaseHasNoPages()
{
    CaseFile file = now();
    file.record.set(u"may_show_nude"_qs, qint64(1));
    EvidencePages collecting(m_school->as(Role::Dsl));
    const auto collected = collecting.collect(file);
    QVERIFY(collected.isFinished());
    QVERIFY(collected.result()->isEmpty());
}

void TestEvidencePages::whatGoesOnWhenTheWindowLocksEndsAsCancelled()
{
    auto collecting = std::make_unique<EvidencePages>(m_school->as(Role::Dsl));
    const auto collected = collecting->collect(now());
    collecting.reset();
    QTRY_VERIFY(collected.isFinished());
    QCOMPARE(collected.resultCount(), 0);
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestEvidencePages)
#include "test_evidence_pages.moc"
