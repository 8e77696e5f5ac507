#include "app/check/check_page.h"
#include "app/check/question_card.h"
#include "app/consent/consent_page.h"
#include "app/consent/entry_panel.h"
#include "app/consent/record_panel.h"
#include "app/consent/withdraw_panel.h"
#include "app/pupils/pupil_editor.h"
#include "app/pupils/pupil_panel.h"
#include "app/pupils/pupils_page.h"
#include "app/session.h"
#include "app/table/conflict_panel.h"
#include "app/table/register_table.h"
#include "app/widgets/chip.h"
#include "app/widgets/filter_chip.h"
#include "app/widgets/search_box.h"
#include "app/window/command_box.h"
#include "app/window/navigation.h"
#include "models/consent/consent_changes.h"
#include "models/consent/consent_records.h"
#include "models/people/pupil_record.h"
#include "models/store/vault.h"
#include "tests/gui/support/school_window.h"

#include <QAbstractButton>
#include <QCursor>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMultiMap>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace lanyard;
using lanyard::test::Keys;
using lanyard::test::SchoolWindow;

/// What the places do in the real window: searching, other desks, conflicts, withdrawals, printing, and what each role
/// sees.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void searchingKeepsTheSelection();
    void aSearchThatFindsNothingKeepsTheRecordAtHand();
    void aRowChangedByAnotherDeskAppearsWithoutLosingTheSelection();
    void theSecondEditorIsShownBothVersionsAndChooses();
    void aWithdrawalStopsTheWholeFormFromItsReceipt();
    void aPlaceBeginsWithTheKeyboardInItsTable();
    void goingToAPlaceTakesTheKeyboardAlong();
    void walkingThroughThePlacesKeepsTheKeyboardThere();
    void functionKeySixWalksFromThePlacesToTheTableToTheRecord();
    void theRecordThatIsShownIsMarkedInTheTable();
    void aTaskOpensThePupilsItIsAbout();
    void tabGoesFromTheSearchOverTheChipsToTheTableAndTheRecord();
    void everyMnemonicOfAPlaceIsItsOwn();
    void theCommandBoxOffersOnlyWhatTheRoleMayDo();
    void printingByKeyOpensTheMenuOfItsButton();
    void whatIsPrintedForAPupilOpensAtItsButton();
    void whatIsBeingWrittenStaysWhenAnotherRowIsChosen();
    void afterAWithdrawalOnlyItsPupilIsChosen();
    void everyColumnIsInSight();
    void aColumnThatSomebodySizedKeepsItsWidth();
    void onlyThoseWhoMaySeeProtection();
    void peopleWhoMayOnlyCheckGetNoReason();

private:
    static ConsentPage &consent(SchoolWindow &school, const QString &user = QStringLiteral("anna"));
    static PupilsPage &pupils(SchoolWindow &school);
    static QMultiMap<QString, QString> mnemonics(const QWidget &shown);
    static QString cell(const TableModel &model, const RecordId &row, const QString &column);
};

ConsentPage &TestPlaces::consent(SchoolWindow &school, const QString &user)
{
    school.open(QStringLiteral("consent"), user);
    auto &page = school.page<ConsentPage>(QStringLiteral("consent"));
    if (!QTest::qWaitFor([&page] { return page.table()->recordCount() == 18; }))
        qFatal("the consent record did not appear");
    return page;
}

PupilsPage &TestPlaces::pupils(SchoolWindow &school)
{
    school.open(QStringLiteral("pupils"));
    auto &page = school.page<PupilsPage>(QStringLiteral("pupils"));
    if (!QTest::qWaitFor([&page] { return page.table()->recordCount() == 18; }))
        qFatal("the pupils did not appear");
    return page;
}

QString TestPlaces::cell(const TableModel &model, const RecordId &row, const QString &column)
{
    return model.index(model.rowOf(row), model.columnOf(column)).data().toString();
}

void TestPlaces::searchingKeepsTheSelection()
{
    SchoolWindow school;
    ConsentPage &page = consent(school);
    const RecordId patel = school.pupil(QStringLiteral("Patel")).id;
    QVERIFY(page.registerTable()->setCurrentId(patel));
    page.find();
    Keys().type(QStringLiteral("pri"));
    QCOMPARE(page.table()->rowCount(), 1);
    QCOMPARE(page.registerTable()->view()->currentId(), patel);
    page.registerTable()->searchBox()->clear();
    QCOMPARE(page.table()->rowCount(), 18);
    QCOMPARE(page.registerTable()->view()->currentId(), patel);
    page.table()->setFilter(QStringLiteral("registration_group"), {QStringLiteral("4B")});
    QCOMPARE(page.registerTable()->view()->currentId(), patel);
}

/// It stands in its panel all the while: what is done there is done to it, and afterwards its row is chosen again.
void TestPlaces::aSearchThatFindsNothingKeepsTheRecordAtHand()
{
    SchoolWindow school;
    PupilsPage &page = pupils(school);
    const RecordId patel = school.pupil(QStringLiteral("Patel")).id;
    QVERIFY(page.registerTable()->setCurrentId(patel));
    page.find();
    Keys().type(QStringLiteral("nobody at all"));
    QCOMPARE(page.table()->rowCount(), 0);
    QCOMPARE(page.registerTable()->view()->currentId(), patel);
    page.registerTable()->searchBox()->clear();
    QCOMPARE(page.registerTable()->view()->selectedIds(), QList{patel});
    QCOMPARE(page.registerTable()->view()->currentIndex().row(), page.table()->rowOf(patel));
}

void TestPlaces::aRowChangedByAnotherDeskAppearsWithoutLosingTheSelection()
{
    SchoolWindow school;
    PupilsPage &page = pupils(school);
    const Pupil before = school.pupil(QStringLiteral("Okafor"));
    QVERIFY(page.registerTable()->setCurrentId(before.id));
    QSignalSpy reset(page.table(), &QAbstractItemModel::modelReset);

    Pupil moved = before;
    moved.registrationGroup = QStringLiteral("4Z");
    const auto other = school.otherDesk();
    QVERIFY(wait(other->office().commit({Change::Kind::Record, {}, {*pupilWrite(moved, &before)}})));

    QTRY_COMPARE_WITH_TIMEOUT(cell(*page.table(), before.id, QStringLiteral("registration_group")),
                              QStringLiteral("4Z"), 8000);
    QCOMPARE(page.registerTable()->view()->currentId(), before.id);
    QCOMPARE(reset.size(), 0);
}

void TestPlaces::theSecondEditorIsShownBothVersionsAndChooses()
{
    SchoolWindow school;
    PupilsPage &page = pupils(school);
    const Pupil before = school.pupil(QStringLiteral("Okafor"));
    page.open(before.id);
    Q_EMIT page.registerTable()->opened(before.id);
    QTRY_VERIFY(page.editor()->isVisible());

    Pupil theirs = before;
    theirs.registrationGroup = QStringLiteral("4Z");
    const auto other = school.otherDesk();
    QVERIFY(wait(other->office().commit({Change::Kind::Record, {}, {*pupilWrite(theirs, &before)}})));

    for (QLineEdit *field : page.editor()->findChildren<QLineEdit *>()) {
        if (field->text() == QStringLiteral("Grace"))
            field->setText(QStringLiteral("Gracie"));
    }
    Q_EMIT page.editor()->save();
    auto *conflict = page.findChild<ConflictPanel *>();
    QTRY_VERIFY(conflict->isVisible());
    Q_EMIT conflict->keepMine();
    const auto stored = [&school, &before] {
        for (const Pupil &pupil : school.storedPupils()) {
            if (pupil.id == before.id)
                return pupil;
        }
        return Pupil();
    };
    QTRY_COMPARE(stored().legalForename, QStringLiteral("Gracie"));
}

void TestPlaces::aWithdrawalStopsTheWholeFormFromItsReceipt()
{
    SchoolWindow school;
    ConsentPage &page = consent(school);
    const RecordId begum = school.pupil(QStringLiteral("Begum")).id;
    page.createNew();
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return).type(QStringLiteral("yyyyyyyyyy"));
    QTRY_COMPARE(cell(*page.table(), begum, QStringLiteral("in_force")), QStringLiteral("Consented"));

    page.run(QStringLiteral("withdraw"));
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return).press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(*page.table(), begum, QStringLiteral("in_force")), QStringLiteral("Withdrawn"));
    QCOMPARE(cell(*page.table(), begum, QStringLiteral("image")), QStringLiteral("Withdrawn"));
}

void TestPlaces::aPlaceBeginsWithTheKeyboardInItsTable()
{
    SchoolWindow school;
    MainWindow &window = school.open(QStringLiteral("today"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (const QString &key : {QStringLiteral("pupils"), QStringLiteral("consent")}) {
        window.frame()->currentPage()->setFocus();
        window.frame()->goTo(key);
        auto &page = school.page<RecordPage>(key);
        QCOMPARE(QApplication::focusWidget(), page.registerTable()->view());
        QTRY_VERIFY(page.registerTable()->view()->model()->rowCount() > 0);
        QCOMPARE(QApplication::focusWidget(), page.registerTable()->view()); // though the columns were made anew
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(!page.registerTable()->view()->currentId().isNull());
    }
}

void TestPlaces::goingToAPlaceTakesTheKeyboardAlong()
{
    SchoolWindow school;
    MainWindow &window = school.open(QStringLiteral("today"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.findChild<Navigation *>()->setFocus();
    Keys().press(Qt::Key_5, Qt::ControlModifier);
    auto &page = school.page<RecordPage>(QStringLiteral("consent"));
    QCOMPARE(window.frame()->currentPage(), &page);
    QCOMPARE(QApplication::focusWidget(), page.registerTable()->view());

    Keys().press(Qt::Key_K, Qt::ControlModifier).type(QStringLiteral("pupils")).press(Qt::Key_Return);
    QCOMPARE(window.frame()->currentKey(), QStringLiteral("pupils"));
    QCOMPARE(QApplication::focusWidget(), school.page<PupilsPage>(QStringLiteral("pupils")).registerTable()->view());

    page.registerTable()->searchBox()->setFocus(); // where it was left, it is found again
    window.frame()->openPlace(QStringLiteral("consent"));
    QCOMPARE(QApplication::focusWidget(), page.registerTable()->searchBox());
}

void TestPlaces::walkingThroughThePlacesKeepsTheKeyboardThere()
{
    SchoolWindow school;
    MainWindow &window = school.open(QStringLiteral("today"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *navigation = window.findChild<Navigation *>();
    navigation->setFocus();
    for (const char *key : {"to-sign", "concern", "pupils"}) {
        Keys().press(Qt::Key_Down);
        QCOMPARE(window.frame()->currentKey(), QLatin1String(key));
        QCOMPARE(QApplication::focusWidget(), navigation);
    }
}

void TestPlaces::functionKeySixWalksFromThePlacesToTheTableToTheRecord()
{
    SchoolWindow school;
    PupilsPage &page = pupils(school);
    QVERIFY(QTest::qWaitForWindowActive(&school.window()));
    auto *navigation = school.window().findChild<Navigation *>();
    QVERIFY(page.registerTable()->setCurrentId(school.pupil(QStringLiteral("Patel")).id));
    const auto *panel = page.findChild<PupilPanel *>();
    navigation->setFocus();
    Keys().press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), page.registerTable()->view());
    Keys().press(Qt::Key_F6);
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
    Keys().press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), navigation);
    Keys().press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
}

void TestPlaces::theRecordThatIsShownIsMarkedInTheTable()
{
    SchoolWindow school;
    PupilsPage &page = pupils(school);
    QVERIFY(QTest::qWaitForWindowActive(&school.window()));
    page.find();
    page.registerTable()->view()->setFocus(Qt::TabFocusReason);
    const RecordId current = page.registerTable()->view()->currentId();
    QVERIFY(!current.isNull());
    QCOMPARE(page.registerTable()->view()->selectedIds(), QList<RecordId>{current});
}

void TestPlaces::aTaskOpensThePupilsItIsAbout()
{
    SchoolWindow school;
    MainWindow &window = school.open(QStringLiteral("today"));
    window.frame()->goTo(QStringLiteral("consent/not returned")); // before anything there has been read
    auto &page = school.page<ConsentPage>(QStringLiteral("consent"));
    QTRY_COMPARE(page.table()->rowCount(), 18);
    const FilterChip *chip = page.registerTable()->chip(QStringLiteral("in_force"));
    QCOMPARE(chip->chosen(), QStringList{QStringLiteral("Not returned")});
    window.frame()->goTo(QStringLiteral("consent/disputed"));
    QCOMPARE(chip->chosen(), QStringList{QStringLiteral("Disputed")});
    QCOMPARE(page.table()->rowCount(), 0);
}

void TestPlaces::tabGoesFromTheSearchOverTheChipsToTheTableAndTheRecord()
{
    SchoolWindow school;
    ConsentPage &page = consent(school);
    QVERIFY(QTest::qWaitForWindowActive(&school.window()));
    QVERIFY(page.registerTable()->setCurrentId(school.pupil(QStringLiteral("Patel")).id));
    page.find();
    int chips = 0;
    for (int step = 0; step < 8 && QApplication::focusWidget() != page.registerTable()->view(); ++step) {
        Keys().press(Qt::Key_Tab);
        chips += qobject_cast<Chip *>(QApplication::focusWidget()) != nullptr;
    }
    QCOMPARE(QApplication::focusWidget(), page.registerTable()->view());
    QCOMPARE(chips, 4); // class, year, in force, and the day
    Keys().press(Qt::Key_Tab);
    QVERIFY(page.findChild<ConsentRecordPanel *>()->isAncestorOf(QApplication::focusWidget()));
}

/// What Alt with a letter would reach, by letter.
QMultiMap<QString, QString> TestPlaces::mnemonics(const QWidget &shown)
{
    QMultiMap<QString, QString> found;
    const auto add = [&found](const QWidget *widget, const QString &text) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (widget->isVisible() && !keys.isEmpty())
            found.insert(keys.toString(), text);
    };
    const QList<QAbstractButton *> buttons = shown.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        add(button, button->text());
    const QList<QLabel *> labels = shown.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy())
            add(label, label->text());
    }
    return found;
}

void TestPlaces::everyMnemonicOfAPlaceIsItsOwn()
{
    SchoolWindow school;
    MainWindow &window = school.open(QStringLiteral("today"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto ambiguous = [&window] {
        const auto found = mnemonics(window);
        QStringList twice;
        for (const QString &keys : found.uniqueKeys()) {
            if (found.count(keys) > 1)
                twice += keys + QLatin1String(": ") + found.values(keys).join(QLatin1String(", "));
        }
        return twice.join(QLatin1String("; "));
    };
    const QStringList keys = window.frame()->keys();
    for (const QString &key : keys) {
        window.frame()->goTo(key);
        QTest::qWait(50);
        QVERIFY2(ambiguous().isEmpty(), qPrintable(key + QLatin1String(" has ") + ambiguous()));
    }
    window.activateWindow(); // offscreen, a place with a window of the system's own takes that away
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto &pupils = school.page<PupilsPage>(QStringLiteral("pupils"));
    auto &consent = school.page<ConsentPage>(QStringLiteral("consent"));
    const RecordId patel = school.pupil(QStringLiteral("Patel")).id;
    window.frame()->goTo(QStringLiteral("pupils"), patel);
    QCOMPARE(ambiguous(), QString());
    Q_EMIT pupils.registerTable()->opened(patel);
    QCOMPARE(ambiguous(), QString());
    window.frame()->goTo(QStringLiteral("consent"), patel);
    QTRY_COMPARE(consent.table()->rowCount(), 18);
    QCOMPARE(ambiguous(), QString());
    consent.createNew();
    Keys().type(QStringLiteral("pat")).press(Qt::Key_Return);
    QCOMPARE(ambiguous(), QString());
    consent.run(QStringLiteral("withdraw"));
    QCOMPARE(ambiguous(), QString());
}

void TestPlaces::theCommandBoxOffersOnlyWhatTheRoleMayDo()
{
    SchoolWindow school;
    school.fixture().add(QStringLiteral("helen"), {Role::Headteacher}); // reads pupils and consent, enters neither
    const auto offered = [&school](const QString &user) {
        MainWindow &window = school.open(QStringLiteral("today"), user);
        window.frame()->openCommandBox();
        auto *box = window.findChild<CommandBox *>();
        QStringList titles;
        for (const QString &words : {QStringLiteral("import"), QStringLiteral("starter"), QStringLiteral("enter")}) {
            box->findChild<QLineEdit *>()->setText(words);
            const auto *list = box->findChild<QListWidget *>();
            for (int row = 0; row < list->count(); ++row)
                titles += list->item(row)->text();
        }
        return titles;
    };
    const QStringList entering{QStringLiteral("Import pupils"), QStringLiteral("Add a new starter"),
                               QStringLiteral("Enter a consent form")};
    const QStringList office = offered(QStringLiteral("anna"));
    const QStringList head = offered(QStringLiteral("helen"));
    for (const QString &title : entering) {
        QVERIFY2(office.contains(title), qPrintable(title));
        QVERIFY2(!head.contains(title), qPrintable(title));
    }
    QVERIFY(head.contains(QStringLiteral("Enter a withdrawal"))); // anybody signed in may
}

void TestPlaces::printingByKeyOpensTheMenuOfItsButton()
{
    SchoolWindow school;
    ConsentPage &page = consent(school);
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    const auto print = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == QLatin1String("P&rint");
    });
    QVERIFY(print != buttons.end());
    const QSignalSpy clicked(*print, &QPushButton::clicked);
    int top = 0;
    QTimer::singleShot(0, &page, [&top] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        top = menu->y();
        menu->close();
    });
    Keys().press(Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(top, (*print)->mapToGlobal(QPoint(0, (*print)->height() + 2)).y());
}

void TestPlaces::whatIsPrintedForAPupilOpensAtItsButton()
{
    SchoolWindow school;
    ConsentPage &page = consent(school);
    QVERIFY(QTest::qWaitForWindowActive(&school.window()));
    QVERIFY(page.registerTable()->setCurrentId(school.pupil(QStringLiteral("Patel")).id));
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    const auto print = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->accessibleName() == QLatin1String("Print for this pupil");
    });
    QVERIFY(print != buttons.end());
    QCursor::setPos(5, 5);
    QPoint at;
    QStringList offered;
    QTimer::singleShot(0, &page, [&at, &offered] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        at = menu->pos();
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            offered += action->text().remove(QLatin1Char('&'));
        menu->close();
    });
    (*print)->setFocus();
    Keys().press(Qt::Key_Return);
    QVERIFY2(at.x() > 100, qPrintable(QString::number(at.x()))); // not where the mouse happens to be
    QVERIFY(!offered.isEmpty());
    for (const QString &words : offered)
        QVERIFY2(words.startsWith(QLatin1String("Print")), qPrintable(words));
}

void TestPlaces::whatIsBeingWrittenStaysWhenAnotherRowIsChosen()
{
    SchoolWindow school;
    ConsentPage &page = consent(school);
    page.run(QStringLiteral("withdraw"));
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return);
    QVERIFY(page.registerTable()->setCurrentId(school.pupil(QStringLiteral("Patel")).id));
    QVERIFY(page.withdrawPanel()->isVisible());
}

void TestPlaces::afterAWithdrawalOnlyItsPupilIsChosen()
{
    SchoolWindow school;
    ConsentPage &page = consent(school);
    const RecordId begum = school.pupil(QStringLiteral("Begum")).id;
    QVERIFY(page.registerTable()->setCurrentId(school.pupil(QStringLiteral("Patel")).id));
    page.run(QStringLiteral("withdraw"));
    Keys().type(QStringLiteral("beg")).press(Qt::Key_Return).press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page.registerTable()->view()->currentId(), begum);
    QCOMPARE(page.registerTable()->view()->selectedIds(), QList<RecordId>{begum});
}

void TestPlaces::everyColumnIsInSight()
{
    SchoolWindow school;
    const RegisterView *consents = consent(school).registerTable()->view(); // in a window of 1440 by 900
    QTRY_COMPARE(consents->horizontalScrollBar()->maximum(), 0);
    school.open(QStringLiteral("pupils"));
    const RegisterView *pupils = school.page<PupilsPage>(QStringLiteral("pupils")).registerTable()->view();
    QTRY_VERIFY(pupils->model()->rowCount() > 0);
    QCOMPARE(pupils->horizontalScrollBar()->maximum(), 0);
}

void TestPlaces::aColumnThatSomebodySizedKeepsItsWidth()
{
    SchoolWindow school;
    RegisterView *view = consent(school).registerTable()->view();
    view->setColumnWidth(0, 333);
    school.window().resize(1600, 900);
    QCOMPARE(view->columnWidth(0), 333);
    QCOMPARE(consent(school).registerTable()->view()->columnWidth(0), 333);
}

void TestPlaces::onlyThoseWhoMaySeeProtection()
{
    SchoolWindow school({Role::Office, Role::Headteacher, Role::Dsl});
    school.fixture().add(QStringLiteral("mona"), {Role::SocialMediaManager});
    const RecordId begum = school.pupil(QStringLiteral("Begum")).id;
    {
        ConsentPage &page = consent(school);
        page.open(begum);
        Q_EMIT page.findChild<ConsentRecordPanel *>()->protect(true);
        QTRY_COMPARE(cell(*page.table(), begum, QStringLiteral("in_force")), QStringLiteral("Protected"));
    }
    ConsentPage &page = consent(school, QStringLiteral("mona"));
    QCOMPARE(cell(*page.table(), begum, QStringLiteral("in_force")), QStringLiteral("Refused"));
}

void TestPlaces::peopleWhoMayOnlyCheckGetNoReason()
{
    SchoolWindow school;
    school.fixture().add(QStringLiteral("sam"), {Role::Staff});
    MainWindow &window = school.open(QStringLiteral("check"), QStringLiteral("sam"));
    QVERIFY(!window.frame()->keys().contains(QStringLiteral("consent")));
    auto &page = school.page<CheckPage>(QStringLiteral("check"));
    QCOMPARE(page.table()->columnOf(QStringLiteral("because")), -1);
    page.questionCard()->setPupils({school.pupil(QStringLiteral("Begum")).id});
    QTRY_COMPARE(page.table()->rowCount(), 1);
    QCOMPARE(page.table()->recordAt(0).because, QString());
    QVERIFY(!page.table()->recordAt(0).isYes);
}

QTEST_MAIN(TestPlaces)
#include "test_places.moc"
