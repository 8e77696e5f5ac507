#include "app/consent/answer_list.h"
#include "app/consent/consent_page.h"
#include "app/consent/consent_source.h"
#include "app/consent/entry_panel.h"
#include "app/consent/evidence_drop.h"
#include "app/consent/form_details.h"
#include "app/pupils/pupil_finder.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "app/widgets/choice_box.h"
#include "app/window/frame.h"
#include "app/window/lock_watch.h"
#include "models/consent/consent_records.h"
#include "models/store/query.h"
#include "models/store/vault.h"
#include "tests/gui/support/school_window.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace lanyard;
using lanyard::test::Keys;
using lanyard::test::SchoolWindow;

/// Registers, "Consent record": entering a paper form is fast, the last form can be undone, and a half-written one
/// survives.
class TestFormEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormOfTenPurposesTakesUnderFifteenKeyPresses();
    void everyAnswerHasItsKey();
    void theNextBrotherOrSisterIsOneKeyAway();
    void theLastFormCanBeUndone();
    void aFormThatIsSavedCanStillBeUndone();
    void theQuestionAtHandStaysInSight();
    void pupilsFoundStandInOrder();
    void nothingIsSavedWhileAQuestionIsOpen();
    void aFormIsNotReceivedAfterToday();
    void anotherReviewBeforeSavingIsPossible();
    void aHalfWrittenFormIsOfferedAgainAfterSigningInAgain();
    void aHalfWrittenFormOutlastsTheLockOnIdle();
    void theNextFormIsForWhoeverIsFound();
    void aOneOffFormsTitleIsReadWhole();
    void evidenceThatCouldShowANudeChildIsNotStored();
    void evidenceIsKeptInsideTheEncryptedFile();

private:
    ConsentPage &enter(SchoolWindow &school);
    static QList<ConsentReturn> stored(const SchoolWindow &school);
    static qint64 attachments(SchoolWindow &school);
};

ConsentPage &TestFormEntry::enter(SchoolWindow &school)
{
    school.open(QStringLiteral("consent"));
    auto &page = school.page<ConsentPage>(QStringLiteral("consent"));
    if (!QTest::qWaitFor([&page] { return page.table()->recordCount() > 0; }))
        qFatal("the pupils did not appear");
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &page, Qt::Key_N, Qt::ControlModifier);
    if (!QTest::qWaitFor([&page] { return page.entryPanel()->isVisible(); }))
        qFatal("Ctrl+N did not open the form");
    return page;
}

QList<ConsentReturn> TestFormEntry::stored(const SchoolWindow &school)
{
    const auto desk = school.otherDesk();
    const auto read = [](Connection &connection) { return readReturns(connection); };
    return wait(desk->office().read<QList<ConsentReturn>>(read)).value_or(QList<ConsentReturn>());
}

qint64 TestFormEntry::attachments(SchoolWindow &school)
{
    const auto desk = school.otherDesk();
    const auto read = [](Connection &connection) -> Result<qint64> {
        Query query(connection, QStringLiteral("SELECT count(*) FROM attachment_content"));
        if (const auto run = query.exec(); !run || !query.next())
            return failure(Error::Code::Failed, QStringLiteral("not counted"));
        return query.integer(0);
    };
    return wait(desk->office().read<qint64>(read)).value_or(-1);
}

void TestFormEntry::aFormOfTenPurposesTakesUnderFifteenKeyPresses()
{
    SchoolWindow school;
    enter(school);
    Keys keys;
    keys.type(QStringLiteral("ngu")).press(Qt::Key_Return).type(QStringLiteral("ynyynnyyyn"));
    QVERIFY2(keys.count() < 15, qPrintable(QString::number(keys.count())));
    QTRY_COMPARE(stored(school).size(), 1);

    const ConsentReturn given = stored(school).front();
    QCOMPARE(given.pupil, school.pupil(QStringLiteral("Nguyễn"), QStringLiteral("Hà")).id);
    QCOMPARE(given.givenBy, QStringLiteral("Mai Nguyễn"));
    QCOMPARE(given.by, ConsentReturn::By::Contact);
    QCOMPARE(given.answers.size(), 10);
    QCOMPARE(given.answers.value(QStringLiteral("image")), Answer::Yes);
    QCOMPARE(given.answers.value(QStringLiteral("video")), Answer::No);
    QCOMPARE(given.answers.value(QStringLiteral("age")), Answer::No);
}

void TestFormEntry::everyAnswerHasItsKey()
{
    SchoolWindow school;
    enter(school);
    Keys().type(QStringLiteral("pat")).press(Qt::Key_Return).type(QStringLiteral("yn2ub yynn"));
    QTRY_COMPARE(stored(school).size(), 1);
    const Answers answers = stored(school).front().answers;
    QCOMPARE(answers.value(QStringLiteral("image/X")), Answer::Both);
    QCOMPARE(answers.value(QStringLiteral("image/Facebook")), Answer::Unreadable);
    QCOMPARE(answers.value(QStringLiteral("image/Instagram")), Answer::Blank);
    QCOMPARE(answers.value(QStringLiteral("video/X")), Answer::Blank);
}

void TestFormEntry::theNextBrotherOrSisterIsOneKeyAway()
{
    SchoolWindow school;
    ConsentPage &page = enter(school);
    Keys().type(QStringLiteral("ngu")).press(Qt::Key_Return).type(QStringLiteral("yyyyyyyyyy"));
    auto *finder = page.entryPanel()->findChild<PupilFinder *>();
    QTRY_COMPARE(finder->shown().value(0), school.pupil(QStringLiteral("Nguyễn"), QStringLiteral("Minh")).id);
    Keys sibling;
    sibling.press(Qt::Key_Return).type(QStringLiteral("nnnnnnnnnn"));
    QCOMPARE(sibling.count(), 11);
    QTRY_COMPARE(stored(school).size(), 2);
    QCOMPARE(stored(school).back().pupil, school.pupil(QStringLiteral("Nguyễn"), QStringLiteral("Minh")).id);
}

void TestFormEntry::theLastFormCanBeUndone()
{
    SchoolWindow school;
    enter(school);
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return).type(QStringLiteral("yyyyyyyyyy"));
    Keys().press(Qt::Key_Z, Qt::ControlModifier); // even while it is still on its way
    QTRY_COMPARE(stored(school).size(), 1);
    QTRY_VERIFY(stored(school).front().cancelled > 0); // nothing is deleted
    QVERIFY(!stored(school).front().cancelReason.isEmpty());
}

void TestFormEntry::aFormThatIsSavedCanStillBeUndone()
{
    SchoolWindow school;
    ConsentPage &page = enter(school);
    const RecordId begum = school.pupil(QStringLiteral("Begum")).id;
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return).type(QStringLiteral("yyyyyyyyyy"));
    const auto inForce = [&page, &begum] {
        return page.table()
            ->index(page.table()->rowOf(begum), page.table()->columnOf(QStringLiteral("in_force")))
            .data()
            .toString();
    };
    QTRY_COMPARE(inForce(), QStringLiteral("Consented"));
    Keys().press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(inForce(), QStringLiteral("Not returned"));
}

void TestFormEntry::theQuestionAtHandStaysInSight()
{
    SchoolWindow school;
    ConsentPage &page = enter(school);
    school.window().resize(school.window().minimumSize());
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return);
    const auto *answers = page.entryPanel()->findChild<AnswerList *>();
    const auto *scroll = page.entryPanel()->findChild<QScrollArea *>();
    QTRY_VERIFY2(page.minimumSizeHint().width() <= page.width(), // with the boxes of yes and no
                 qPrintable(QString::number(page.minimumSizeHint().width())));
    for (int answer = 0; answer < 9; ++answer) {
        QCoreApplication::processEvents();
        const QRect row = answers->visualRect(answers->currentIndex());
        const QPoint middle = answers->viewport()->mapTo(scroll->widget(), row.center());
        QVERIFY2(scroll->viewport()->rect().contains(scroll->widget()->mapTo(scroll->viewport(), middle)),
                 qPrintable(QString::number(answer)));
        Keys().type(QStringLiteral("y"));
    }
}

void TestFormEntry::pupilsFoundStandInOrder()
{
    SchoolWindow school;
    const ConsentPage &page = enter(school);
    Keys().type(QStringLiteral("o"));
    QStringList names;
    const QList<RecordId> shown = page.entryPanel()->findChild<PupilFinder *>()->shown();
    for (const RecordId &id : shown) {
        const auto is = [&id](const Pupil &pupil) { return pupil.id == id; };
        names += std::find_if(school.pupils().begin(), school.pupils().end(), is)->legalSurname;
    }
    QVERIFY(names.size() >= 3);
    QStringList begun = names.filter(QRegularExpression(QStringLiteral("^[OÓ]")));
    QCOMPARE(names.mid(0, begun.size()), begun); // whose surname begins so, first
    QVERIFY(names.indexOf(QStringLiteral("O'Brien")) < names.indexOf(QStringLiteral("Okafor")));
}

void TestFormEntry::nothingIsSavedWhileAQuestionIsOpen()
{
    SchoolWindow school;
    ConsentPage &page = enter(school);
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return).type(QStringLiteral("yyyyyyyyy"));
    Keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    QVERIFY(stored(school).isEmpty());
    QVERIFY(page.entryPanel()->isUnfinished());
}

void TestFormEntry::aFormIsNotReceivedAfterToday()
{
    SchoolWindow school;
    ConsentPage &page = enter(school);
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return);
    auto *received = page.entryPanel()->findChild<QLineEdit *>(QStringLiteral("receivedOn"));
    QVERIFY(received);
    received->setText(QStringLiteral("23/11/2026"));
    page.entryPanel()->findChild<AnswerList *>()->setFocus();
    Keys().type(QStringLiteral("yyyyyyyyyy"));
    QTest::qWait(100);
    QVERIFY(stored(school).isEmpty());
}

void TestFormEntry::anotherReviewBeforeSavingIsPossible()
{
    SchoolWindow school;
    ConsentPage &page = enter(school);
    page.entryPanel()->findChild<QAbstractButton *>(QStringLiteral("saveAtLast"))->setChecked(false);
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return).type(QStringLiteral("yyyyyyyyyy"));
    QTest::qWait(100);
    QVERIFY(stored(school).isEmpty());
    Keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored(school).size(), 1);
}

void TestFormEntry::aHalfWrittenFormIsOfferedAgainAfterSigningInAgain()
{
    SchoolWindow school;
    ConsentPage &page = enter(school);
    Keys().type(QStringLiteral("kow")).press(Qt::Key_Return).type(QStringLiteral("yyn"));
    page.saveDrafts();
    school.close(); // as a lock does

    school.open(QStringLiteral("consent"));
    auto &again = school.page<ConsentPage>(QStringLiteral("consent"));
    QTRY_VERIFY(again.entryPanel()->isVisible());
    const FormEntry entry = again.entryPanel()->entry();
    QCOMPARE(entry.pupil, school.pupil(QStringLiteral("Kowalczyk")).id);
    QCOMPARE(entry.answers.size(), 3);
    QCOMPARE(entry.answers.value(QStringLiteral("image/X")), Answer::No);
}

void TestFormEntry::aHalfWrittenFormOutlastsTheLockOnIdle()
{
    SchoolWindow school;
    const ConsentPage &page = enter(school);
    Keys().type(QStringLiteral("kow")).press(Qt::Key_Return).type(QStringLiteral("yyn"));
    QCOMPARE(page.entryPanel()->entry().answers.size(), 3);
    MainWindow &window = school.window();
    window.findChild<LockWatch *>()->start(std::chrono::milliseconds(300)); // instead of ten minutes
    QTRY_VERIFY(window.frame() == nullptr);
    QVERIFY(window.findChild<ConsentPage *>() == nullptr); // nothing that was read is left
    auto *password = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(password);
    Keys().type(test::RegisterFixture::Password).press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.frame() != nullptr, 20'000);
    QCOMPARE(window.frame()->currentKey(), QStringLiteral("consent"));
    const EntryPanel *again = school.page<ConsentPage>(QStringLiteral("consent")).entryPanel();
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(again->entry().pupil, school.pupil(QStringLiteral("Kowalczyk")).id);
    QCOMPARE(again->entry().answers.size(), 3);
}

void TestFormEntry::theNextFormIsForWhoeverIsFound()
{
    SchoolWindow school;
    const ConsentPage &page = enter(school);
    Keys().type(QStringLiteral("zzz"));
    const QList<QLabel *> labels = page.entryPanel()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(QLatin1String("Nobody on roll"));
    }));
    Keys().press(Qt::Key_Return); // finds nobody, so takes nobody
    QVERIFY(page.entryPanel()->entry().pupil.isNull());
}

void TestFormEntry::aOneOffFormsTitleIsReadWhole()
{
    const SchoolWindow school;
    FormDetails details(QDate(2026, 11, 22));
    details.resize(336, 300); // in the narrowest panel
    details.show();
    details.start(school.pupil(QStringLiteral("Begum")),
                  {{{}, QStringLiteral("2026–27")}, {{}, QStringLiteral("Reading award winners (one-off)")}});
    auto *forms = details.findChild<ChoiceBox *>(QStringLiteral("formOf"));
    forms->setCurrentIndex(1);
    QCoreApplication::processEvents();
    QVERIFY(!forms->isCut());
}

void TestFormEntry::evidenceThatCouldShowANudeChildIsNotStored()
{
    SchoolWindow school;
    ConsentPage &page = enter(school);
    QTemporaryFile scan(QDir::tempPath() + QStringLiteral("/XXXXXX.png"));
    QVERIFY(scan.open());
    scan.write("not looked at");
    scan.close();
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return);
    auto *drop = page.entryPanel()->findChild<EvidenceDrop *>();
    drop->offer(scan.fileName());
    QVERIFY(!drop->evidence());
    drop->findChild<QPushButton *>(QStringLiteral("couldShow"))->click();
    QVERIFY(!drop->evidence());
    page.entryPanel()->findChild<AnswerList *>()->setFocus();
    Keys().type(QStringLiteral("yyyyyyyyyy"));
    QTRY_COMPARE(stored(school).size(), 1);
    QVERIFY(stored(school).front().evidence.isNull());
    QCOMPARE(attachments(school), 0);
}

void TestFormEntry::evidenceIsKeptInsideTheEncryptedFile()
{
    SchoolWindow school;
    ConsentPage &page = enter(school);
    QTemporaryFile scan(QDir::tempPath() + QStringLiteral("/XXXXXX.pdf"));
    QVERIFY(scan.open());
    scan.write("a planted word: pomegranate");
    scan.close();
    for (const QString &who : {QStringLiteral("beg"), QStringLiteral("bev")}) { // the same scan twice
        Keys().type(who).press(Qt::Key_Return);
        auto *drop = page.entryPanel()->findChild<EvidenceDrop *>();
        drop->offer(scan.fileName());
        drop->findChild<QPushButton *>(QStringLiteral("cannotShow"))->click();
        QVERIFY(drop->evidence());
        page.entryPanel()->findChild<AnswerList *>()->setFocus();
        const qsizetype before = stored(school).size();
        Keys().type(QStringLiteral("yyyyyyyyyy"));
        QTRY_VERIFY2(stored(school).size() == before + 1,
                     qPrintable(page.entryPanel()->findChild<QLabel *>(QStringLiteral("objection"))->text()));
    }
    QVERIFY(!stored(school).front().evidence.isNull());
    QCOMPARE(attachments(school), 1);
    school.close();
    const auto files = school.fixture().allBytes();
    for (const QByteArray &bytes : files)
        QVERIFY(!bytes.contains("pomegranate"));
}

QTEST_MAIN(TestFormEntry)
#include "test_form_entry.moc"
