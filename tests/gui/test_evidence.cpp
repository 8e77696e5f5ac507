#include "app/consent/answer_list.h"
#include "app/consent/consent_page.h"
#include "app/consent/entry_panel.h"
#include "app/consent/evidence_drop.h"
#include "app/consent/record_panel.h"
#include "app/evidence/evidence_list.h"
#include "app/evidence/evidence_view.h"
#include "app/table/register_table.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/page_view.h"
#include "app/widgets/read_label.h"
#include "tests/gui/support/school_window.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace lanyard {

using test::Keys;
using test::SchoolWindow;

/// Registers, "A return": its evidence, the scanned page or file, is kept inside the encrypted file, and shown inside
/// the window.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDroppedScanIsListedWithItsRecord();
    void aPdfIsShownPageByPage();
    void aPictureIsShown();
    void aTextAndAnEmailAreShownInWords();
    void theTypeIsDecidedByContentNotByName();
    void escapeGoesBackToTheTable();
    void aCopyIsSavedWhereThePersonChooses();
    void aDamagedFileIsSaidToBeDamaged();
    void whatTheReaderCannotShowCanStillBeSaved();
    void nothingIsLeftOutsideTheRegister();
    void anotherPupilClosesTheEvidence();
    void thoseWhoSeeAnswersOnlySeeNoEvidence();

private:
    ConsentPage &drop(const QString &fileName, const QByteArray &bytes);
    EvidenceView &show(ConsentPage &page);
    static QPushButton *shownButton(ConsentPage &page);
    static QByteArray twoPages();
    static QByteArray picture();
    static bool says(const QWidget &widget, const QString &words);
    static QColor middleOf(const QWidget &widget);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SchoolWindow> m_school;
};

void TestEvidence::init()
{
    m_school.reset();
    m_school = std::make_unique<SchoolWindow>();
    m_dir = std::make_unique<QTemporaryDir>();
}

QByteArray TestEvidence::twoPages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.fillRect(QRect(0, 0, writer.width(), writer.height()), Qt::blue);
    writer.newPage();
    painter.fillRect(QRect(0, 0, writer.width(), writer.height()), Qt::red);
    painter.end();
    return bytes;
}

QByteArray TestEvidence::picture()
{
    QImage image(1240, 1754, QImage::Format_RGB32); // a page of A4 at 150 dots an inch
    image.fill(Qt::green);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Drops the file onto the entry panel, as the mouse does, answers the question, enters the form and chooses the pupil.
ConsentPage &TestEvidence::drop(const QString &fileName, const QByteArray &bytes)
{
    const QString path = m_dir->filePath(fileName);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the scan was not written");
    file.close();
    m_school->open(QStringLiteral("consent"));
    auto &page = m_school->page<ConsentPage>(QStringLiteral("consent"));
    if (!QTest::qWaitFor([&page] { return page.table()->recordCount() > 0; }))
        qFatal("the pupils did not appear");
    page.createNew();
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return);
    auto *target = page.entryPanel()->findChild<EvidenceDrop *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QDropEvent dropped(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &dropped);
    if (!enter.isAccepted() || target->evidence())
        qFatal("a dropped file is asked about first");
    target->findChild<QPushButton *>(QStringLiteral("cannotShow"))->click();
    page.entryPanel()->findChild<AnswerList *>()->setFocus();
    Keys().type(QStringLiteral("yyyyyyyyyy"));
    page.open(m_school->pupil(QStringLiteral("Begum")).id);
    Keys().press(Qt::Key_Escape);
    if (!QTest::qWaitFor([&page] { return shownButton(page) != nullptr; }))
        qFatal("the evidence is not listed");
    return page;
}

QPushButton *TestEvidence::shownButton(ConsentPage &page)
{
    const auto *list = page.findChild<EvidenceList *>();
    return list && list->isVisible() ? list->findChild<QPushButton *>() : nullptr;
}

EvidenceView &TestEvidence::show(ConsentPage &page)
{
    shownButton(page)->click();
    return *page.evidenceView();
}

bool TestEvidence::says(const QWidget &widget, const QString &words)
{
    const QList<QLabel *> labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) {
        const auto *value = qobject_cast<ReadLabel *>(label);
        return label->isVisible() && (value ? value->value() : label->text()).contains(words);
    });
}

QColor TestEvidence::middleOf(const QWidget &widget)
{
    const QImage image = const_cast<QWidget &>(widget).grab().toImage();
    return image.pixelColor(image.rect().center());
}

void TestEvidence::aDroppedScanIsListedWithItsRecord()
{
    ConsentPage &page = drop(QStringLiteral("form of Ayesha & co.pdf"), twoPages());
    const QPushButton *button = shownButton(page);
    QCOMPARE(button->accessibleName(), QStringLiteral("form of Ayesha & co.pdf"));
    const QString about = button->accessibleDescription();
    QVERIFY2(about.startsWith(QLatin1String("PDF document, ")), qPrintable(about));
    QVERIFY2(about.contains(QLatin1String("kB")) || about.contains(QLatin1String("bytes")), qPrintable(about));
    QVERIFY2(about.contains(QLatin1String("added by anna, ")), qPrintable(about));
    QVERIFY2(about.contains(m_school->fixture().clock().clock().today().toString(QStringLiteral("dd/MM/yyyy"))),
             qPrintable(about));
}

void TestEvidence::aPdfIsShownPageByPage()
{
    EvidenceView &view = show(drop(QStringLiteral("form.pdf"), twoPages()));
    QTRY_COMPARE(view.pages()->pageCount(), 2);
    QTRY_COMPARE(middleOf(*view.pages()->viewport()), QColor(Qt::blue));
    QCOMPARE(QApplication::focusWidget(), view.pages());
    QTest::keyClick(view.pages(), Qt::Key_PageDown);
    QCOMPARE(view.pages()->currentPage(), 1);
    QTRY_COMPARE(middleOf(*view.pages()->viewport()), QColor(Qt::red));
    QTest::keyClick(view.pages(), Qt::Key_PageUp);
    QCOMPARE(view.pages()->currentPage(), 0);
    const qreal fitting = view.pages()->zoom();
    QTest::keyClick(view.pages(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(view.pages()->zoom() > fitting);
    QTest::keyClick(view.pages(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(view.pages()->zoom(), fitting);
}

void TestEvidence::aPictureIsShown()
{
    EvidenceView &view = show(drop(QStringLiteral("scan.png"), picture()));
    QTRY_COMPARE(view.pages()->pageCount(), 1);
    QTRY_COMPARE(middleOf(*view.pages()->viewport()), QColor(Qt::green));
}

void TestEvidence::aTextAndAnEmailAreShownInWords()
{
    const QByteArray mail = "From: parent@example.org\nTo: school@example.org\nSubject: Please take it down\n"
                            "Date: Fri, 20 Nov 2026 14:15:16 +0000\n\nDear school, please take the film down.";
    EvidenceView &view = show(drop(QStringLiteral("letter.eml"), mail));
    auto *words = view.findChild<QPlainTextEdit *>();
    QTRY_VERIFY(words->isVisible());
    QCOMPARE(words->toPlainText(), QStringLiteral("Dear school, please take the film down."));
    QVERIFY(words->isReadOnly());
    QCOMPARE(QApplication::focusWidget(), words);
    for (const QString &said : {QStringLiteral("Please take it down"), QStringLiteral("parent@example.org")})
        QVERIFY2(says(view, said), qPrintable(said));
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!view.isVisible());
    QVERIFY(words->toPlainText().isEmpty()); // and nothing is kept of it
}

void TestEvidence::theTypeIsDecidedByContentNotByName()
{
    EvidenceView &view = show(drop(QStringLiteral("really a picture.pdf"), picture()));
    QTRY_COMPARE(middleOf(*view.pages()->viewport()), QColor(Qt::green));
}

void TestEvidence::escapeGoesBackToTheTable()
{
    ConsentPage &page = drop(QStringLiteral("scan.png"), picture());
    EvidenceView &view = show(page);
    QTRY_COMPARE(view.pages()->pageCount(), 1);
    QVERIFY(!page.registerTable()->view()->isVisible());
    QVERIFY(page.findChild<ConsentRecordPanel *>()->isVisible()); // the record stays beside it
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(page.registerTable()->view()->isVisible());
    QCOMPARE(QApplication::focusWidget(), page.registerTable()->view());
    QCOMPARE(view.pages()->pageCount(), 0); // and nothing is kept of it
}

void TestEvidence::aCopyIsSavedWhereThePersonChooses()
{
    const QByteArray bytes = twoPages();
    EvidenceView &view = show(drop(QStringLiteral("form.pdf"), bytes));
    QTRY_COMPARE(view.pages()->pageCount(), 2);
    const QString copy = m_dir->filePath(QStringLiteral("copy.pdf"));
    FileChoice::answerNext(copy);
    QSignalSpy said(&view, &EvidenceView::said);
    for (QPushButton *button : view.findChildren<QPushButton *>()) {
        if (button->text().contains(QLatin1String("Save")))
            button->click();
    }
    QCOMPARE(said.size(), 1);
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), bytes);
}

void TestEvidence::aDamagedFileIsSaidToBeDamaged()
{
    EvidenceView &view = show(drop(QStringLiteral("form.pdf"), "%PDF-1.4\n1 0 obj << garbage"));
    QTRY_VERIFY(says(view, QStringLiteral("damaged and cannot be shown")));
    QVERIFY(says(view, QStringLiteral("save a copy")));
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.isVisible());
}

void TestEvidence::whatTheReaderCannotShowCanStillBeSaved()
{
    const QByteArray letter = QByteArray("PK\x03\x04\0\0", 6) + "word/document.xml";
    EvidenceView &view = show(drop(QStringLiteral("letter.docx"), letter));
    QPushButton *save = nullptr;
    for (QPushButton *button : view.findChildren<QPushButton *>())
        save = button->text().contains(QLatin1String("Save")) ? button : save;
    QTRY_VERIFY(save->isEnabled());
    const QString copy = m_dir->filePath(QStringLiteral("copy.docx"));
    FileChoice::answerNext(copy);
    save->click();
    QFile saved(copy);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), letter);
}

void TestEvidence::nothingIsLeftOutsideTheRegister()
{
    const auto temporary = [] { return QDir(QDir::tempPath()).entryList(QDir::AllEntries | QDir::Hidden); };
    ConsentPage &page = drop(QStringLiteral("form.pdf"), twoPages());
    const QStringList before = temporary();
    EvidenceView &view = show(page);
    QTRY_COMPARE(middleOf(*view.pages()->viewport()), QColor(Qt::blue));
    QStringList added = temporary();
    added.removeIf([&before](const QString &name) { return before.contains(name); });
    QVERIFY2(added.filter(QStringLiteral("test_evidence")).isEmpty(), qPrintable(added.join(u' ')));
    m_school->close();
    const QHash<QString, QByteArray> files = m_school->fixture().allBytes();
    for (const QByteArray &bytes : files)
        QVERIFY(!bytes.contains("%PDF-1.4") && !bytes.contains("form.pdf"));
}

void TestEvidence::anotherPupilClosesTheEvidence()
{
    ConsentPage &page = drop(QStringLiteral("scan.png"), picture());
    EvidenceView &view = show(page);
    QTRY_COMPARE(view.pages()->pageCount(), 1);
    page.open(m_school->pupil(QStringLiteral("Patel")).id);
    QVERIFY(page.registerTable()->view()->isVisible());
    QVERIFY(shownButton(page) == nullptr);
}

void TestEvidence::thoseWhoSeeAnswersOnlySeeNoEvidence()
{
    drop(QStringLiteral("scan.png"), picture());
    m_school->fixture().add(QStringLiteral("mona"), {Role::SocialMediaManager});
    m_school->open(QStringLiteral("consent"), QStringLiteral("mona"));
    auto &page = m_school->page<ConsentPage>(QStringLiteral("consent"));
    QTRY_VERIFY(page.table()->recordCount() > 0);
    page.open(m_school->pupil(QStringLiteral("Begum")).id);
    QTest::qWait(200);
    QVERIFY(page.findChild<EvidenceList *>() == nullptr);
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestEvidence)
#include "test_evidence.moc"
