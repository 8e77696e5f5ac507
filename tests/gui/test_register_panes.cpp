#include "app/registers/field_editor.h"
#include "app/registers/figures_page.h"
#include "app/registers/form_editor.h"
#include "app/registers/form_panel.h"
#include "app/registers/group_page.h"
#include "app/registers/move_card.h"
#include "app/registers/shown_fields.h"
#include "app/session.h"
#include "app/table/conflict_panel.h"
#include "app/table/register_table.h"
#include "app/widgets/field_row.h"
#include "app/widgets/read_label.h"
#include "app/widgets/search_box.h"
#include "app/window/frame.h"
#include "app/window/main_window.h"
#include "models/registers/form_checks.h"
#include "models/store/clock.h"
#include "tests/gui/support/register_window.h"
#include "tests/gui/support/shown_words.h"
#include "tests/support/test_register.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace lanyard;
using lanyard::test::blockedContentRequest;
using lanyard::test::enter;
using lanyard::test::fill;
using lanyard::test::Keys;
using lanyard::test::openPane;
using lanyard::test::SchoolWindow;
using lanyard::test::stored;
using lanyard::test::wordsOf;

namespace {

QString requests() { return QStringLiteral("blocked-content"); }

FormRecord enterTablet(SchoolWindow &school, bool isSchoolOwned)
{
    return enter(school, QStringLiteral("devices"),
                 {{QStringLiteral("asset_tag"), QStringLiteral("TAB-017")},
                  {QStringLiteral("description"), QStringLiteral("Tablet")},
                  {QStringLiteral("school_owned"), qint64(isSchoolOwned)}});
}

} // namespace

/// Registers, "What holds for every place", in the pane that every form-shaped register has from its declaration alone.
class TestRegisterPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { lanyard::test::addTestRegister(); }
    void everyRegisterOfThisPersonHasItsPaneFromItsDeclarationAlone();
    void aRegisterNamedAsItsPlaceComesForwardAndThePlaceIsFoundAsItWasLeft();
    void aRecordIsEnteredByKeyboardAndFoundAgain();
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedIsKept();
    void aHalfWrittenRecordSurvivesALock();
    void escapeKeepsTheDraftAndItCanBeThrownAway();
    void theSecondEditorIsShownBothVersionsAndChooses();
    void theLastChangeCanBeUndone();
    void aRefusedMoveSaysWhatIsMissing();
    void aReasonIsAskedForInThePanel();
    void aRowOfAnotherDeskAppearsWithoutLosingTheSelection();
    void theRecordSaysWhoChangedWhenWhichFieldFromAndTo();
    void whoMayNotEnterIsNotToldHow();
    void everyColumnIsInSightAndNoDateOrStateIsCut();
    void noRecordIsWiderThanItsPanel();
    void noButtonOfARecordIsCut();
    void everySignatureOfAFormIsShownWithIt();
    void whatIsTickedStandsLineByLine();
    void aLongWordGoesOnInTheNextLineAndIsCopiedWhole();
    void aRecordShownAnewStaysWhereItWasReadAndKeepsTheKeyboard();
    void aRecordNamedAfterAnotherIsCalledAsThatOne();
    void theKeyboardIsInTheFirstFieldThatIsStillEmpty();
    void thoseWhoSeeCountsSeeNoRecord();
    void theCommandBoxFindsRecordsAndActionsByName();
    void theCommandBoxGoesToARegisterByItsName();
};

void TestRegisterPanes::everyRegisterOfThisPersonHasItsPaneFromItsDeclarationAlone()
{
    SchoolWindow school;
    MainWindow &window = school.open(QStringLiteral("today"));
    QStringList shown;
    for (const FormRegister *form : formRegisters()) {
        window.frame()->goTo(form->key);
        auto *group = qobject_cast<GroupPage *>(window.frame()->currentPage());
        const bool isTheirs = group && GroupPage::registersOf(form->group, group->session()).contains(form);
        QCOMPARE(group && group->pageOf(form->key), isTheirs);
        if (!isTheirs)
            continue;
        shown.append(form->key);
        auto *pane = qobject_cast<FormPane *>(group->pageOf(form->key));
        QVERIFY2(pane, qPrintable(form->key));
        QCOMPARE(group->currentPage(), pane);
        for (const QString &key : form->shown)
            QVERIFY2(pane->source().table().columnOf(key) >= 0, qPrintable(form->key + QLatin1Char(' ') + key));
        pane->createNew();
        if (!pane->editor()->isVisible())
            continue; // not theirs to enter
        const FormRecord blank = pane->editor()->before();
        const QStringList editable = editableFields(*form, blank, group->session().may(), group->session().user().id);
        for (const FormField &field : form->fields) {
            const bool hasWidget = pane->editor()->findChild<FieldEditor *>(field.key) != nullptr;
            QVERIFY2(hasWidget == (editable.contains(field.key) && !field.isDerived),
                     qPrintable(form->key + QLatin1Char(' ') + field.key));
        }
    }
    QVERIFY(shown.size() >= 15);
    QVERIFY(shown.contains(QStringLiteral("loans"))); // which no file of the program knows of
}

void TestRegisterPanes::aRegisterNamedAsItsPlaceComesForwardAndThePlaceIsFoundAsItWasLeft()
{
    SchoolWindow school;
    MainWindow &window = school.open(QStringLiteral("platforms"));
    auto &group = school.page<GroupPage>(QStringLiteral("accounts"));
    QCOMPARE(group.currentPage(), group.pageOf(QStringLiteral("platforms")));
    window.frame()->openPlace(QStringLiteral("today"));
    window.frame()->openPlace(QStringLiteral("accounts"));
    QCOMPARE(group.currentPage(), group.pageOf(QStringLiteral("platforms")));
    window.frame()->goTo(QStringLiteral("accounts")); // as a task of that register does
    QCOMPARE(group.currentPage(), group.pageOf(QStringLiteral("accounts")));
}

void TestRegisterPanes::aRecordIsEnteredByKeyboardAndFoundAgain()
{
    SchoolWindow school;
    FormPane &pane = openPane(school, requests());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(pane.editor()->isVisible());
    const QStringList order{QStringLiteral("url"), QStringLiteral("content"), QStringLiteral("reasons"),
                            QStringLiteral("risks")};
    pane.editor()->fields()->goTo(order.first());
    for (const QString &field : order) { // Tab goes through the form in its own order, and then to Save
        QVERIFY2(pane.editor()->findChild<FieldEditor *>(field)->isAncestorOf(QApplication::focusWidget()),
                 qPrintable(field));
        Keys().press(Qt::Key_Tab);
    }
    const auto isAtSave = [] {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button && button->text().remove(u'&') == QStringLiteral("Save");
    };
    for (int more = 0; more < 12 && !isAtSave(); ++more) { // what the headteacher may decide at once
        QVERIFY(pane.editor()->isAncestorOf(QApplication::focusWidget()));
        Keys().press(Qt::Key_Tab);
    }
    QVERIFY(isAtSave());
    const auto values = blockedContentRequest();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        fill(pane, it.key(), it.value());
    Keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored(school, requests()).size(), 1);
    QTRY_VERIFY(pane.panel()->isVisible());
    QTRY_COMPARE(pane.source().table().rowCount(), 1);
    QVERIFY(wordsOf(pane.panel()).contains(QStringLiteral("Films about fractions")));

    pane.registerTable()->searchBox()->setText(QStringLiteral("fractions nowhere"));
    QCOMPARE(pane.source().table().rowCount(), 0);
    pane.registerTable()->searchBox()->setText(QStringLiteral("year 4"));
    QCOMPARE(pane.source().table().rowCount(), 1);
}

void TestRegisterPanes::whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedIsKept()
{
    SchoolWindow school;
    FormPane &pane = openPane(school, requests());
    pane.createNew();
    fill(pane, QStringLiteral("url"), QStringLiteral("not an address"));
    fill(pane, QStringLiteral("date"), QStringLiteral("31/02/2026"));
    Keys().press(Qt::Key_Return, Qt::ControlModifier);
    const auto rowOf = [&pane](const QString &field) {
        return qobject_cast<FieldRow *>(pane.editor()->findChild<FieldEditor *>(field)->parentWidget());
    };
    QVERIFY(rowOf(QStringLiteral("url"))->hasError());
    QVERIFY(rowOf(QStringLiteral("date"))->hasError());
    QVERIFY(rowOf(QStringLiteral("reasons"))->hasError()); // required, and empty
    QCOMPARE(pane.editor()->findChild<FieldEditor *>(QStringLiteral("date"))->typed().toString(),
             QStringLiteral("31/02/2026"));
    QCOMPARE(pane.editor()->findChild<FieldEditor *>(QStringLiteral("url"))->typed().toString(),
             QStringLiteral("not an address"));
    QVERIFY(stored(school, requests()).isEmpty());
}

void TestRegisterPanes::aHalfWrittenRecordSurvivesALock()
{
    SchoolWindow school;
    {
        FormPane &pane = openPane(school, requests());
        pane.createNew();
        fill(pane, QStringLiteral("url"), QStringLiteral("https://half.example"));
        fill(pane, QStringLiteral("date"), QStringLiteral("31/02"));
        pane.saveDrafts();
        school.close(); // as a lock does
    }
    FormPane &pane = openPane(school, requests());
    QTRY_VERIFY(pane.drafts().of({}));
    pane.createNew();
    QCOMPARE(pane.editor()->findChild<FieldEditor *>(QStringLiteral("url"))->typed().toString(),
             QStringLiteral("https://half.example"));
    QCOMPARE(pane.editor()->findChild<FieldEditor *>(QStringLiteral("date"))->typed().toString(),
             QStringLiteral("31/02"));
}

void TestRegisterPanes::escapeKeepsTheDraftAndItCanBeThrownAway()
{
    SchoolWindow school;
    const FormRecord request = enter(school, requests(), blockedContentRequest());
    FormPane &pane = openPane(school, requests());
    pane.open(request.id);
    Keys().press(Qt::Key_Return);
    QTRY_VERIFY(pane.editor()->isVisible());
    fill(pane, QStringLiteral("reasons"), QStringLiteral("Year 5 mathematics"));
    Keys().press(Qt::Key_Escape);
    QVERIFY(pane.panel()->isVisible());
    QVERIFY(pane.drafts().of(request.id));
    Keys().press(Qt::Key_Return);
    QCOMPARE(pane.editor()->edited().text(QStringLiteral("reasons")), QStringLiteral("Year 5 mathematics"));
    Q_EMIT pane.editor()->thrownAway();
    QVERIFY(!pane.drafts().of(request.id));
    Keys().press(Qt::Key_Return);
    QCOMPARE(pane.editor()->edited().text(QStringLiteral("reasons")), QStringLiteral("Year 4 mathematics"));
}

void TestRegisterPanes::theSecondEditorIsShownBothVersionsAndChooses()
{
    SchoolWindow school;
    const FormRecord request = enter(school, requests(), blockedContentRequest());
    FormPane &pane = openPane(school, requests());
    pane.open(request.id);
    Keys().press(Qt::Key_Return);
    QTRY_VERIFY(pane.editor()->isVisible());
    fill(pane, QStringLiteral("reasons"), QStringLiteral("Mine"));

    const auto other = school.otherDesk();
    FormRecord theirs = request;
    theirs.set(QStringLiteral("content"), QStringLiteral("Theirs"));
    QVERIFY(wait(FormDesk(*other, *formRegister(requests())).set(request, theirs)));

    Keys().press(Qt::Key_Return, Qt::ControlModifier);
    auto *conflict = pane.findChild<ConflictPanel *>();
    QTRY_VERIFY(conflict->isVisible());
    const QString words = wordsOf(conflict);
    QVERIFY2(words.contains(QStringLiteral("Mine")) && words.contains(QStringLiteral("Theirs")), qPrintable(words));
    Q_EMIT conflict->keepMine();
    QTRY_COMPARE(stored(school, requests()).first().text(QStringLiteral("reasons")), QStringLiteral("Mine"));
    QTRY_VERIFY(pane.panel()->isVisible());
}

void TestRegisterPanes::theLastChangeCanBeUndone()
{
    SchoolWindow school;
    const FormRecord request = enter(school, requests(), blockedContentRequest());
    FormPane &pane = openPane(school, requests());
    pane.open(request.id);
    Keys().press(Qt::Key_Return);
    QTRY_VERIFY(pane.editor()->isVisible());
    fill(pane, QStringLiteral("reasons"), QStringLiteral("Changed by mistake"));
    QSignalSpy said(&pane, &Page::said);
    Keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!said.isEmpty());
    QCOMPARE(stored(school, requests()).first().text(QStringLiteral("reasons")), QStringLiteral("Changed by mistake"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(school, requests()).first().text(QStringLiteral("reasons")),
                 QStringLiteral("Year 4 mathematics"));
}

void TestRegisterPanes::aRefusedMoveSaysWhatIsMissing()
{
    SchoolWindow school({Role::Office, Role::Headteacher, Role::OnlineSafetyOfficer});
    const QString devices = QStringLiteral("devices");
    const FormRecord device = enterTablet(school, false);
    FormPane &pane = openPane(school, devices);
    pane.open(device.id);
    auto *approve = pane.panel()->findChild<QPushButton *>(QStringLiteral("move-approved"));
    QVERIFY(approve);
    approve->click();
    QTRY_VERIFY2(wordsOf(pane.moveCard()).contains(QStringLiteral("Only a school-owned device")),
                 qPrintable(wordsOf(pane.moveCard())));
    QCOMPARE(stored(school, devices).first().state, QStringLiteral("proposed"));
    for (const QScrollArea *area : pane.moveCard()->findChildren<QScrollArea *>()) // no sentence is cut
        QVERIFY(area->widget()->minimumSizeHint().width() <= area->viewport()->width());
}

void TestRegisterPanes::aReasonIsAskedForInThePanel()
{
    SchoolWindow school({Role::Office, Role::Headteacher, Role::OnlineSafetyOfficer});
    const QString devices = QStringLiteral("devices");
    const FormRecord device = enterTablet(school, true);
    FormPane &pane = openPane(school, devices);
    pane.open(device.id);
    pane.panel()->findChild<QPushButton *>(QStringLiteral("move-withdrawn"))->click();
    QVERIFY(pane.moveCard()->isVisible());
    auto *go = pane.moveCard()->findChild<QPushButton *>(QStringLiteral("makeMove"));
    go->click();
    QTest::qWait(50);
    QCOMPARE(stored(school, devices).first().state, QStringLiteral("proposed"));
    Keys().type(QStringLiteral("Broken"));
    go->click();
    QTRY_COMPARE(stored(school, devices).first().state, QStringLiteral("withdrawn"));
    QCOMPARE(stored(school, devices).first().reason, QStringLiteral("Broken"));
    QTRY_VERIFY(wordsOf(pane.panel()).contains(QStringLiteral("Broken")));
}

void TestRegisterPanes::aRowOfAnotherDeskAppearsWithoutLosingTheSelection()
{
    SchoolWindow school;
    const FormRecord first = enter(school, requests(), blockedContentRequest());
    FormPane &pane = openPane(school, requests());
    pane.open(first.id);
    QSignalSpy reset(&pane.source().table(), &QAbstractItemModel::modelReset);
    enter(school, requests(), blockedContentRequest(QStringLiteral("https://second.example")));
    QTRY_COMPARE_WITH_TIMEOUT(pane.source().table().recordCount(), 2, 8000);
    QCOMPARE(pane.registerTable()->view()->currentId(), first.id);
    QCOMPARE(reset.size(), 0);
}

void TestRegisterPanes::theRecordSaysWhoChangedWhenWhichFieldFromAndTo()
{
    SchoolWindow school;
    const FormRecord request = enter(school, requests(), blockedContentRequest());
    FormPane &pane = openPane(school, requests());
    pane.open(request.id);
    QTRY_VERIFY2(wordsOf(pane.panel()).contains(QStringLiteral("History")), qPrintable(wordsOf(pane.panel())));
    // Another desk changes it while it is being read here.
    const auto other = school.otherDesk();
    FormRecord changed = request;
    changed.set(QStringLiteral("reasons"), QStringLiteral("Year 5 mathematics"));
    QVERIFY(wait(FormDesk(*other, *formRegister(requests())).set(request, changed)));
    const QString expected = QStringLiteral("Reasons for access: Year 5 mathematics, before: Year 4 mathematics");
    QTRY_VERIFY2_WITH_TIMEOUT(wordsOf(pane.panel()).contains(expected), qPrintable(wordsOf(pane.panel())), 8000);
    QVERIFY(wordsOf(pane.panel()).contains(QStringLiteral("anna")));
    QVERIFY(wordsOf(pane.panel()).contains(momentText(school.fixture().clock().clock().msecs())));
}

void TestRegisterPanes::whoMayNotEnterIsNotToldHow()
{
    SchoolWindow school;
    FormPane &entered = openPane(school, requests());
    QVERIFY(wordsOf(entered.panel()).contains(QStringLiteral("Ctrl+N")));
    FormPane &read = openPane(school, QStringLiteral("comments")); // the headteacher reads them
    QVERIFY2(!wordsOf(read.panel()).contains(QStringLiteral("Ctrl+N")), qPrintable(wordsOf(read.panel())));
    read.createNew();
    QVERIFY(!read.editor()->isVisible());
}

void TestRegisterPanes::everyColumnIsInSightAndNoDateOrStateIsCut()
{
    SchoolWindow school; // in a window of 1440 by 900
    enter(school, requests(),
          blockedContentRequest(QStringLiteral("https://a-long-address.example/") + QString(90, u'x')));
    MainWindow &window = school.open(QStringLiteral("today"));
    for (const FormRegister *form : formRegisters()) {
        window.frame()->goTo(form->key);
        auto *group = qobject_cast<GroupPage *>(window.frame()->currentPage());
        auto *pane = group ? qobject_cast<FormPane *>(group->pageOf(form->key)) : nullptr;
        if (!pane)
            continue;
        QTRY_VERIFY(pane->source().isRead());
        const RegisterView *view = pane->registerTable()->view();
        QVERIFY2(view->horizontalScrollBar()->maximum() == 0, qPrintable(form->key));
        for (int column = 0; column < view->model()->columnCount() && view->model()->rowCount() > 0; ++column) {
            const auto kind = CellKind(view->model()->headerData(column, Qt::Horizontal, TableModel::KindRole).toInt());
            const QModelIndex first = view->model()->index(0, column);
            if (kind != CellKind::Text && !view->isColumnHidden(column))
                QVERIFY2(view->sizeHintForIndex(first).width() <= view->columnWidth(column),
                         qPrintable(form->key + u' ' + first.data().toString()));
        }
    }
}

void TestRegisterPanes::noRecordIsWiderThanItsPanel()
{
    SchoolWindow school;
    FormPane &pane = openPane(school, requests());
    const auto fits = [](const QScrollArea *area) {
        return area->widget()->minimumSizeHint().width() <= area->viewport()->width();
    };
    const RecordId who = RecordId::make();
    FormNames names;
    names.names.insert(who, QStringLiteral("Oluwafunmilayo Featherstonehaugh"));
    for (const FormRegister *form : formRegisters()) {
        FormPanel panel(pane.session(), *form);
        panel.resize(312, 600); // in the narrowest window
        panel.setVisible(true);
        for (const FormState &state : form->workflow.states) {
            FormRecord record;
            record.id = RecordId::make();
            record.state = state.key;
            RecordAround around{record.id, 0, {}, {}, {{HistoryStep::What::Moved, 0, who, state.key}}};
            FormPanel::Shown shown;
            shown.record = &record;
            shown.names = &names;
            shown.around = &around;
            panel.show(shown);
            QCoreApplication::processEvents();
            QVERIFY2(fits(panel.findChild<QScrollArea *>()), qPrintable(form->key + u' ' + state.key));
        }
        FormEditor editor(*form, FieldChoices(pane.session()));
        editor.resize(312, 600);
        editor.show();
        FormRecord blank;
        blank.state = form->firstState();
        editor.start(blank);
        QStringList keys;
        for (const FormField &field : form->fields)
            keys.append(field.key);
        editor.fields()->start(blank, keys);
        QCoreApplication::processEvents();
        QVERIFY2(fits(editor.findChild<QScrollArea *>()), qPrintable(form->key));
    }
}

void TestRegisterPanes::noButtonOfARecordIsCut()
{
    SchoolWindow school({Role::Office, Role::Headteacher, Role::Ceo, Role::IctTechnician, Role::SocialMediaManager});
    Session session(school.fixture().open());
    const FormNames names;
    for (const FormRegister *form : formRegisters()) {
        FormPanel panel(session, *form);
        panel.resize(312, 600); // in the narrowest window
        panel.setVisible(true);
        for (const FormState &state : form->workflow.states) {
            FormRecord record;
            record.id = RecordId::make();
            record.state = state.key;
            panel.show({&record, &names});
            QCoreApplication::processEvents();
            for (const QPushButton *button : panel.findChildren<QPushButton *>()) {
                if (button->isVisible())
                    QVERIFY2(button->width() >= button->sizeHint().width(),
                             qPrintable(form->key + u' ' + state.key + u' ' + button->text()));
            }
        }
    }
}

/// "Record and PDF say: signed by … on …"
void TestRegisterPanes::everySignatureOfAFormIsShownWithIt()
{
    for (const FormRegister *form : formRegisters()) {
        for (const char *owner : {"school", "trust"}) {
            FormRecord record;
            record.set(QStringLiteral("owner"), QLatin1String(owner));
            QStringList shown;
            for (const ShownPart &part : shownParts(*form, record, {})) {
                for (const SignatureBlock *block : part.signatures)
                    shown.append(block->key);
            }
            for (const SignatureBlock &block : form->workflow.signatures)
                QVERIFY2(shown.count(block.key) == isSigned(*form, record, block.key),
                         qPrintable(form->key + u' ' + block.key));
        }
    }
}

void TestRegisterPanes::whatIsTickedStandsLineByLine()
{
    SchoolWindow school;
    Session session(school.fixture().open());
    const FormRegister &notices = *formRegister(QStringLiteral("notices"));
    const auto ticks = std::find_if(notices.fields.begin(), notices.fields.end(),
                                    [](const FormField &field) { return field.kind == FieldKind::Ticks; });
    QStringList keys;
    for (const FieldChoice &choice : ticks->choices)
        keys.append(choice.key);
    FormRecord record;
    record.id = RecordId::make();
    record.state = notices.firstState();
    record.set(ticks->key, keys.join(QLatin1Char(' ')));
    FormPanel panel(session, notices);
    const FormNames names;
    panel.show({&record, &names});
    const QStringList lines = wordsOf(&panel).split(QLatin1Char('\n'));
    for (const FieldChoice &choice : ticks->choices)
        QVERIFY2(lines.contains(choice.label), qPrintable(choice.label));
}

void TestRegisterPanes::aLongWordGoesOnInTheNextLineAndIsCopiedWhole()
{
    const QString address = QStringLiteral("https://www.example.org/") + QString(120, u'a');
    ReadLabel label(address);
    label.setFixedWidth(200);
    label.show();
    QVERIFY2(label.minimumSizeHint().width() <= 200, qPrintable(QString::number(label.minimumSizeHint().width())));
    QVERIFY(label.heightForWidth(200) > 2 * label.fontMetrics().lineSpacing());
    label.setSelection(0, int(label.text().size()));
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), address);
}

void TestRegisterPanes::aRecordShownAnewStaysWhereItWasReadAndKeepsTheKeyboard()
{
    SchoolWindow school;
    const FormRecord request = enter(school, requests(), blockedContentRequest());
    FormPane &pane = openPane(school, requests());
    pane.open(request.id);
    QTRY_VERIFY(wordsOf(pane.panel()).contains(QStringLiteral("History")));
    school.window().resize(1280, 420);
    QScrollBar *bar = pane.panel()->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 60);
    bar->setValue(60);
    pane.panel()->findChild<QPushButton *>(QStringLiteral("edit"))->setFocus();
    FormRecord changed = request;
    changed.set(QStringLiteral("reasons"), QStringLiteral("Year 5 mathematics"));
    const auto other = school.otherDesk();
    QVERIFY(wait(FormDesk(*other, *formRegister(requests())).set(request, changed)));
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(pane.panel()).contains(QStringLiteral("before: Year 4")), 8000);
    QCOMPARE(bar->value(), 60);
    QCOMPARE(QApplication::focusWidget(), pane.panel()->findChild<QPushButton *>(QStringLiteral("edit")));
}

void TestRegisterPanes::aRecordNamedAfterAnotherIsCalledAsThatOne()
{
    const RecordId post = RecordId::make();
    const FormNames names{{{post, QStringLiteral("Sports day")}}};
    FormRecord takedown;
    takedown.setIds(QStringLiteral("post"), {post});
    QCOMPARE(names.nameOf(*formRegister(QStringLiteral("takedowns")), takedown), QStringLiteral("Sports day"));
}

void TestRegisterPanes::theKeyboardIsInTheFirstFieldThatIsStillEmpty()
{
    SchoolWindow school({Role::Office, Role::IctTechnician});
    FormPane &pane = openPane(school, QStringLiteral("inappropriate-content")); // begins with who reports and the date
    pane.createNew();
    QTRY_VERIFY(pane.editor()->isVisible());
    const auto *individual = pane.editor()->findChild<FieldEditor *>(QStringLiteral("individual"));
    QTRY_VERIFY(individual->isAncestorOf(QApplication::focusWidget()));
    auto *reporter = pane.editor()->findChild<FieldEditor *>(QStringLiteral("reporter"));
    reporter->setFocus(Qt::TabFocusReason); // filled in already: the keyboard is on what takes the name away
    QVERIFY(reporter->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget()->isVisible());
}

void TestRegisterPanes::thoseWhoSeeCountsSeeNoRecord()
{
    SchoolWindow school;
    enter(school, requests(), blockedContentRequest(QStringLiteral("https://secret.example")));
    school.fixture().add(QStringLiteral("gwen"), {Role::Governor});
    school.open(requests(), QStringLiteral("gwen"));
    auto &group = school.page<GroupPage>(QStringLiteral("filtering"));
    auto *figures = qobject_cast<FiguresPage *>(group.pageOf(requests()));
    QVERIFY(figures);
    QTRY_VERIFY2(wordsOf(figures).contains(QStringLiteral("<5")), qPrintable(wordsOf(figures)));
    QVERIFY(!wordsOf(&group).contains(QStringLiteral("secret.example")));
    QVERIFY(!group.findChild<RegisterTable *>());
}

void TestRegisterPanes::theCommandBoxFindsRecordsAndActionsByName()
{
    SchoolWindow school;
    enter(school, requests(), blockedContentRequest());
    FormPane &pane = openPane(school, requests());
    const auto go = [](const QString &, const RecordId &) {};
    QTRY_VERIFY(!pane.session().findRecords(QStringLiteral("bbc"), 9, go).isEmpty());
    QCOMPARE(pane.session().findRecords(QStringLiteral("bbc"), 9, go).first().detail,
             formRegister(requests())->singular);
    auto &group = school.page<GroupPage>(QStringLiteral("filtering"));
    group.run(QStringLiteral("new:devices"));
    auto *devices = qobject_cast<FormPane *>(group.currentPage());
    QVERIFY(devices && devices->form().key == QStringLiteral("devices"));
}

void TestRegisterPanes::theCommandBoxGoesToARegisterByItsName()
{
    SchoolWindow school;
    MainWindow &window = school.open(QStringLiteral("today"));
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Frame *frame = window.frame();
    frame->openCommandBox();
    Keys().type(QStringLiteral("Blocked sites")).press(Qt::Key_Return);
    QCOMPARE(frame->currentKey(), QStringLiteral("filtering"));
    const auto *shown = qobject_cast<FormPane *>(school.page<GroupPage>(QStringLiteral("filtering")).currentPage());
    QVERIFY(shown && shown->form().key == QStringLiteral("blocked-sites"));
    QVERIFY(shown->isAncestorOf(QApplication::focusWidget())); // the keyboard works there
}

QTEST_MAIN(TestRegisterPanes)
#include "test_register_panes.moc"
