#include "app/check/check_page.h"
#include "app/consent/consent_page.h"
#include "app/consent/entry_panel.h"
#include "app/consent/evidence_drop.h"
#include "app/evidence/child_question.h"
#include "app/evidence/evidence_box.h"
#include "app/evidence/evidence_view.h"
#include "app/pictures/prepare_picture.h"
#include "app/registers/form_panel.h"
#include "app/table/record_page.h"
#include "app/widgets/file_choice.h"
#include "models/registers/form_attachments.h"
#include "models/registers/form_checks.h"
#include "models/store/query.h"
#include "models/store/vault.h"
#include "tests/gui/support/photograph.h"
#include "tests/gui/support/register_window.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace lanyard {

using test::enter;
using test::Keys;
using test::noise;
using test::openPane;
using test::SchoolWindow;

/// Registers, section 2: every attachment, in every register, first asks whether it could show a nude or semi-nude
/// child; yes stores nothing and says what to do.
class TestAttachmentDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyDoorAsksFirst_data();
    void everyDoorAsksFirst();
    void whatToDoNamesItsSource();
    void aScreenshotIsPastedIntoARecord();
    void severalFilesAreAskedAboutOneByOne();
    void yesToOneOfSeveralTakesNone();
    void whatIsTooLargeIsNotEvenAskedAbout();
    void aRecordShowsItsFilesAndOpensThemInTheWindow();
    void thoseWhoMayNotChangeARecordHaveNoDoor();
    void aRegisterThatTakesNoFilesHasNoDoor();

private:
    FileDoor *door(const QString &name);
    QString write(const QString &name, const QByteArray &bytes);
    FormPane &ban(const QString &user = QStringLiteral("anna"));
    int kept() const;
    static void drop(QWidget *on, const QList<QString> &files);
    static void answer(FileDoor *door, const char *button);
    static QString wordsOf(const QWidget *widget);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SchoolWindow> m_school;
};

void TestAttachmentDoors::init()
{
    m_school.reset();
    m_school = std::make_unique<SchoolWindow>();
    m_dir = std::make_unique<QTemporaryDir>();
    QApplication::clipboard()->clear();
}

QString TestAttachmentDoors::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file was not written");
    return file.fileName();
}

int TestAttachmentDoors::kept() const
{
    const auto reg = m_school->otherDesk();
    const auto count = [](Connection &connection) -> Result<int> {
        Query query(connection,
                    QStringLiteral("SELECT (SELECT count(*) FROM attachment) + "
                                   "(SELECT count(*) FROM attachment_content)"));
        return query.exec() && query.next() ? int(query.integer(0)) : -1;
    };
    return wait(reg->office().read<int>(count)).value_or(-1);
}

FormPane &TestAttachmentDoors::ban(const QString &user)
{
    const FormRecord record = enter(*m_school, QStringLiteral("blocked-content"), test::blockedContentRequest());
    FormPane &pane = openPane(*m_school, QStringLiteral("blocked-content"), user);
    pane.open(record.id);
    return pane;
}

/// Every door that the program has.
FileDoor *TestAttachmentDoors::door(const QString &name)
{
    if (name == QLatin1String("return")) {
        m_school->open(QStringLiteral("consent"));
        auto &page = m_school->page<ConsentPage>(QStringLiteral("consent"));
        if (!QTest::qWaitFor([&page] { return page.table()->recordCount() > 0; }))
            qFatal("the pupils did not appear");
        page.createNew();
        Keys().type(QStringLiteral("beg")).press(Qt::Key_Return);
        return page.entryPanel()->findChild<EvidenceDrop *>();
    }
    if (name == QLatin1String("record"))
        return ban().panel()->findChild<FileDoor *>();
    m_school->open(QStringLiteral("check"));
    auto &page = m_school->page<CheckPage>(QStringLiteral("check"));
    page.run(QStringLiteral("picture"));
    if (!QTest::qWaitForWindowActive(&m_school->window()))
        qFatal("the window has no keyboard");
    return page.preparePicture()->door();
}

void TestAttachmentDoors::drop(QWidget *on, const QList<QString> &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls);
    QDragEnterEvent entering(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &entering);
    QDropEvent dropped(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(on, &dropped);
    QVERIFY(entering.isAccepted());
}

void TestAttachmentDoors::answer(FileDoor *door, const char *button)
{
    door->findChild<QPushButton *>(QLatin1String(button))->click();
}

QString TestAttachmentDoors::wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void TestAttachmentDoors::everyDoorAsksFirst_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("way");
    for (const char *name : {"return", "record", "picture"}) {
        for (const char *way : {"dropped", "pasted", "chosen"})
            QTest::addRow("%s, %s", name, way) << QString::fromLatin1(name) << QString::fromLatin1(way);
    }
}

void TestAttachmentDoors::everyDoorAsksFirst()
{
    QFETCH(QString, name);
    QFETCH(QString, way);
    FileDoor *to = door(name);
    QVERIFY(to && to->isVisible());
    const QString file = write(QStringLiteral("beach.png"), test::encoded(noise({40, 30}, 1), "PNG"));
    QSignalSpy answered(to, &FileDoor::answered);
    if (way == QLatin1String("dropped")) {
        drop(to, {file});
    } else if (way == QLatin1String("pasted")) {
        QApplication::clipboard()->setImage(noise({40, 30}, 1));
        to->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    } else {
        FileChoice::answerNext(file);
        to->choose();
    }
    auto *question = to->findChild<ChildQuestion *>();
    QVERIFY(question->isVisible());
    QVERIFY2(wordsOf(question).contains(QStringLiteral("nude or semi-nude child")), qPrintable(wordsOf(question)));
    QCOMPARE(answered.size(), 0);
    answer(to, "couldShow");
    QVERIFY(question->isStopped());
    QVERIFY(wordsOf(question).contains(QStringLiteral("Nothing was stored")));
    answer(to, "understood");
    QVERIFY(!question->isVisible());
    QTest::qWait(50);
    QCOMPARE(answered.size(), 0);
    QCOMPARE(kept(), 0);
}

void TestAttachmentDoors::whatToDoNamesItsSource()
{
    FileDoor *to = door(QStringLiteral("record"));
    to->offer(write(QStringLiteral("a.png"), "x"));
    answer(to, "couldShow");
    const QString words = wordsOf(to);
    QVERIFY(words.contains(QStringLiteral("Never view, copy, print, share, store or save")));
    QVERIFY(words.contains(QStringLiteral("UKCIS")));
    QVERIFY(words.contains(QStringLiteral("Sharing nudes and semi-nudes: advice for education settings")));
    QVERIFY(words.contains(QStringLiteral("DSL")));
    QCOMPARE(QApplication::focusWidget(), to->findChild<QPushButton *>(QStringLiteral("understood")));
}

void TestAttachmentDoors::aScreenshotIsPastedIntoARecord()
{
    FormPane &pane = ban();
    auto *to = pane.panel()->findChild<FileDoor *>();
    const QStringList before = QDir(QDir::tempPath()).entryList(QDir::AllEntries | QDir::Hidden);
    QApplication::clipboard()->setImage(noise({64, 48}, 2));
    to->setFocus();
    Keys().press(Qt::Key_V, Qt::ControlModifier).press(Qt::Key_Space); // "No, keep it" has the keyboard
    QTRY_COMPARE(kept(), 2);
    QTRY_VERIFY(!pane.panel()->findChild<EvidenceList *>()->findChildren<QPushButton *>().isEmpty());
    QStringList added = QDir(QDir::tempPath()).entryList(QDir::AllEntries | QDir::Hidden);
    added.removeIf([&before](const QString &name) { return before.contains(name); });
    QVERIFY2(added.filter(QStringLiteral("test_attachment_doors")).isEmpty(), qPrintable(added.join(u' ')));
}

void TestAttachmentDoors::severalFilesAreAskedAboutOneByOne()
{
    FormPane &pane = ban();
    auto *to = pane.panel()->findChild<FileDoor *>();
    drop(to, {write(QStringLiteral("one.txt"), "the first"), write(QStringLiteral("two.txt"), "the second")});
    QVERIFY(wordsOf(to).contains(QStringLiteral("one.txt")) && !wordsOf(to).contains(QStringLiteral("two.txt")));
    answer(to, "cannotShow");
    QTRY_VERIFY(wordsOf(to).contains(QStringLiteral("two.txt")));
    answer(to, "cannotShow");
    QTRY_COMPARE(kept(), 4);
}

void TestAttachmentDoors::yesToOneOfSeveralTakesNone()
{
    FormPane &pane = ban();
    auto *to = pane.panel()->findChild<FileDoor *>();
    drop(to, {write(QStringLiteral("one.png"), "the first"), write(QStringLiteral("two.png"), "the second")});
    answer(to, "couldShow");
    answer(to, "understood");
    QVERIFY(!to->findChild<ChildQuestion *>()->isVisible());
    QCOMPARE(kept(), 0);
}

void TestAttachmentDoors::whatIsTooLargeIsNotEvenAskedAbout()
{
    FormPane &pane = ban();
    auto *to = pane.panel()->findChild<FileDoor *>();
    to->setMostBytes(10);
    to->offer(write(QStringLiteral("large.png"), "eleven bytes"));
    QVERIFY(!to->findChild<ChildQuestion *>()->isVisible());
    QVERIFY2(wordsOf(to).contains(QStringLiteral("larger than")), qPrintable(wordsOf(to)));
}

void TestAttachmentDoors::aRecordShowsItsFilesAndOpensThemInTheWindow()
{
    FormPane &pane = ban();
    auto *to = pane.panel()->findChild<FileDoor *>();
    to->offer(write(QStringLiteral("letter.txt"), "Please open this site for Year 4."));
    answer(to, "cannotShow");
    auto *list = pane.panel()->findChild<EvidenceList *>();
    QTRY_VERIFY(list->findChild<QPushButton *>() != nullptr);
    const QByteArray hash
        = QCryptographicHash::hash("Please open this site for Year 4.", QCryptographicHash::Blake2b_256);
    QVERIFY(list->findChild<QPushButton *>()->toolTip().contains(QLatin1String(hash.toHex())));
    list->findChild<QPushButton *>()->click();
    QTRY_VERIFY(pane.evidenceView()->isVisible());
    QTest::keyClick(pane.evidenceView(), Qt::Key_Escape);
    QVERIFY(!pane.evidenceView()->isVisible());
    // Another record has none of it.
    pane.open(enter(*m_school, QStringLiteral("blocked-content"), test::blockedContentRequest()).id);
    QTRY_VERIFY(pane.panel()->findChild<EvidenceList *>()->findChild<QPushButton *>() == nullptr);
}

void TestAttachmentDoors::thoseWhoMayNotChangeARecordHaveNoDoor()
{
    m_school->fixture().add(QStringLiteral("dan"), {Role::Dpo}); // reads requests, changes none
    FormPane &pane = ban(QStringLiteral("dan"));
    QTest::qWait(50);
    const auto *to = pane.panel()->findChild<FileDoor *>();
    QVERIFY(!to || !to->isVisible());
}

void TestAttachmentDoors::aRegisterThatTakesNoFilesHasNoDoor()
{
    const FormRegister *form = formRegister(QStringLiteral("inappropriate-content"));
    QVERIFY(form->takesFiles); // what was seen is never copied
    FormRecord report;
    report.state = form->firstState();
    QVERIFY(!form->takesFiles(report));
    QVERIFY(!mayAttach(*form, report, Permissions({{Role::OnlineSafetyOfficer, {}}}), RecordId::make()));
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestAttachmentDoors)
#include "test_attachment_doors.moc"
