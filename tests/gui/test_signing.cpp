#include "app/registers/field_editor.h"
#include "app/registers/form_editor.h"
#include "app/registers/form_shelf.h"
#include "app/registers/group_page.h"
#include "app/registers/move_card.h"
#include "app/session.h"
#include "app/signing/form_sheet_view.h"
#include "app/signing/ink_pad.h"
#include "app/signing/sign_page.h"
#include "app/widgets/password_field.h"
#include "tests/gui/support/register_window.h"
#include "tests/support/test_register.h"

#include <QLabel>
#include <QPointingDevice>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>

using namespace lanyard;
using lanyard::test::blockedContentRequest;
using lanyard::test::enter;
using lanyard::test::Keys;
using lanyard::test::RegisterFixture;
using lanyard::test::SchoolWindow;
using lanyard::test::stored;

namespace {

QString requests() { return QStringLiteral("blocked-content"); }

/// Draws three strokes of the pen with Space and the arrow keys.
void drawWithKeys()
{
    for (int stroke = 0; stroke < 3; ++stroke) {
        Keys().press(Qt::Key_Space);
        for (int step = 0; step < 4; ++step)
            Keys().press(Qt::Key_Right, Qt::ShiftModifier).press(step % 2 ? Qt::Key_Up : Qt::Key_Down);
        Keys().press(Qt::Key_Space);
    }
}

QString wordsOf(const FormPane &pane)
{
    QStringList words;
    for (const QLabel *label : pane.panel()->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(QLatin1Char('\n'));
}

void pen(InkPad &pad, QEvent::Type type, const QPointF &at, qreal pressure)
{
    static const QPointingDevice device(QStringLiteral("pen"), 7, QInputDevice::DeviceType::Stylus,
                                        QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure, 1, 1);
    QTabletEvent event(type, &device, at, pad.mapToGlobal(at), pressure, 0, 0, 0, 0, 0, Qt::NoModifier, Qt::LeftButton,
                       Qt::LeftButton);
    QCoreApplication::sendEvent(&pad, &event);
}

} // namespace

/// Registers, "Signatures on screen": the person signing types their password again and draws their signature.
class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { lanyard::test::addTestRegister(); }
    void aDrawingIsKeptInHundredthsOfAMillimetre();
    void aPenLeavesItsPressure();
    void aStrokeCanBeTakenBack();
    void theHeadteacherSignsTheWholeListWithTheKeyboardAlone();
    void aWrongPasswordKeepsTheDrawing();
    void nothingIsSignedWithoutADrawing();
    void whereADrawingIsAskedForItIsInSight();
    void aFormIsRefusedWithReasonsAndSignature();
    void aFormIsSentBackWithAReason();
    void whatIsMissingIsSaidBeforeAnybodySigns();
    void whatIsFilledInAndDrawnStaysWhenSomebodyElseChangesTheForm();
    void aSkippedFormStaysOnTheList();
    void whatIsTickedStandsLineByLineOnTheSheet();
    void theSignedRecordSaysWhoSignedAndThatItIsUnchanged();
    void aRecordThatChangedAfterSigningIsSignedAgain();

private:
    static SignPage &toSign(SchoolWindow &school, int waiting);
    static void giveReasons(SignPage &page);
    static void sign(SignPage &page); ///< where nothing is asked for but the signature
};

SignPage &TestSigning::toSign(SchoolWindow &school, int waiting)
{
    school.open(QStringLiteral("to-sign"));
    auto &page = school.page<SignPage>(QStringLiteral("to-sign"));
    const FormShelf &shelf = FormShelf::of(page.session());
    if (!QTest::qWaitFor([&] { return shelf.toSign() == waiting && !page.current().isNull(); }))
        qFatal("%d forms wait for a signature, not %d", shelf.toSign(), waiting);
    return page;
}

void TestSigning::giveReasons(SignPage &page)
{
    auto *reasons = page.card()->findChild<FieldEditor *>(QStringLiteral("decision_reasons"));
    QVERIFY(reasons);
    QTRY_VERIFY(reasons->isAncestorOf(QApplication::focusWidget()));
    Keys().type(QStringLiteral("It helps")).press(Qt::Key_Tab);
    QVERIFY(qobject_cast<InkPad *>(QApplication::focusWidget())); // the signature comes next on the form
}

void TestSigning::sign(SignPage &page)
{
    QTRY_VERIFY(qobject_cast<InkPad *>(QApplication::focusWidget()));
    drawWithKeys();
    page.card()->findChild<PasswordField *>()->setFocus();
    Keys().type(RegisterFixture::Password).press(Qt::Key_Return);
}

void TestSigning::aDrawingIsKeptInHundredthsOfAMillimetre()
{
    InkPad pad;
    pad.setFixedSize(288, 144); // three inches by one and a half at 96 to the inch, whatever the screen
    pad.show();
    QTest::mousePress(&pad, Qt::LeftButton, {}, {96, 48});
    QTest::mouseMove(&pad, {192, 96});
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, {192, 96});
    const Strokes &strokes = pad.strokes();
    QCOMPARE(strokes.width, 7620);
    QCOMPARE(strokes.height, 3810);
    QCOMPARE(strokes.lines.size(), 1);
    QCOMPARE(strokes.lines.first().first().x, 2540);
    QCOMPARE(strokes.lines.first().first().y, 1270);
    QCOMPARE(strokes.lines.first().last().x, 5080);
    QCOMPARE(strokes.lines.first().last().pressure, 1000);
    QCOMPARE(pad.device(), QStringLiteral("mouse"));
}

void TestSigning::aPenLeavesItsPressure()
{
    InkPad pad;
    pad.setFixedSize(300, 160);
    pad.show();
    pen(pad, QEvent::TabletPress, {20, 20}, 0.25);
    pen(pad, QEvent::TabletMove, {60, 40}, 0.5);
    pen(pad, QEvent::TabletRelease, {60, 40}, 0);
    QCOMPARE(pad.device(), QStringLiteral("pen"));
    QCOMPARE(pad.strokes().lines.size(), 1);
    QCOMPARE(pad.strokes().lines.first().first().pressure, 250);
    QCOMPARE(pad.strokes().lines.first().last().pressure, 500);
}

void TestSigning::aStrokeCanBeTakenBack()
{
    InkPad pad;
    pad.show();
    pad.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pad));
    pad.setFocus();
    drawWithKeys();
    QCOMPARE(pad.strokes().lines.size(), 3);
    QCOMPARE(pad.device(), QStringLiteral("keyboard"));
    Keys().press(Qt::Key_Backspace);
    QCOMPARE(pad.strokes().lines.size(), 2);
    Keys().press(Qt::Key_Delete);
    QVERIFY(pad.isEmpty());
}

void TestSigning::theHeadteacherSignsTheWholeListWithTheKeyboardAlone()
{
    SchoolWindow school;
    enter(school, requests(), blockedContentRequest());
    enter(school, requests(), blockedContentRequest(QStringLiteral("https://second.example")));
    SignPage &page = toSign(school, 2);
    for (int form = 0; form < 2; ++form) {
        const RecordId shown = page.current();
        giveReasons(page);
        drawWithKeys();
        while (!qobject_cast<PasswordField *>(QApplication::focusWidget()))
            Keys().press(Qt::Key_Tab);
        Keys().type(RegisterFixture::Password).press(Qt::Key_Return);
        QTRY_VERIFY(page.current() != shown && page.current().isNull() == (form == 1) && !page.card()->isBusy());
    }
    QTRY_VERIFY(page.current().isNull());
    const QList<FormRecord> records = stored(school, requests());
    QCOMPARE(records.size(), 2);
    for (const FormRecord &record : records)
        QCOMPARE(record.state, QStringLiteral("approved"));
}

void TestSigning::aWrongPasswordKeepsTheDrawing()
{
    SchoolWindow school;
    enter(school, requests(), blockedContentRequest());
    SignPage &page = toSign(school, 1);
    giveReasons(page);
    drawWithKeys();
    auto *pad = page.card()->findChild<InkPad *>();
    const Strokes drawn = pad->strokes();
    auto *password = page.card()->findChild<PasswordField *>();
    password->setFocus();
    Keys().type(QStringLiteral("not my password")).press(Qt::Key_Return);
    QTRY_VERIFY(!page.card()->isBusy());
    QCOMPARE(pad->strokes(), drawn);
    QVERIFY(password->text().isEmpty());
    QCOMPARE(stored(school, requests()).first().state, QStringLiteral("requested"));
    Keys().type(RegisterFixture::Password).press(Qt::Key_Return);
    QTRY_COMPARE(stored(school, requests()).first().state, QStringLiteral("approved"));
}

void TestSigning::nothingIsSignedWithoutADrawing()
{
    SchoolWindow school;
    enter(school, requests(), blockedContentRequest());
    SignPage &page = toSign(school, 1);
    giveReasons(page);
    page.card()->findChild<PasswordField *>()->setFocus();
    Keys().type(RegisterFixture::Password).press(Qt::Key_Return);
    QVERIFY(!page.card()->isBusy());
    QVERIFY(qobject_cast<InkPad *>(QApplication::focusWidget()));
    QCOMPARE(stored(school, requests()).first().state, QStringLiteral("requested"));
}

void TestSigning::whereADrawingIsAskedForItIsInSight()
{
    SchoolWindow school;
    enter(school, requests(), blockedContentRequest());
    SignPage &page = toSign(school, 1);
    school.window().resize(1000, 600);
    giveReasons(page);
    auto *pad = page.card()->findChild<InkPad *>();
    const auto isInSight = [pad] { return pad->visibleRegion().boundingRect() == pad->rect(); };
    page.card()->findChild<FieldEditor *>(QStringLiteral("decision_reasons"))->setFocus();
    page.card()->findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(!isInSight());
    Keys().press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isInSight());
    QCOMPARE(QApplication::focusWidget(), pad);
}

void TestSigning::aFormIsRefusedWithReasonsAndSignature()
{
    SchoolWindow school;
    enter(school, requests(), blockedContentRequest());
    SignPage &page = toSign(school, 1);
    auto *refuse = page.findChild<QPushButton *>(QStringLiteral("move-refused"));
    QVERIFY(refuse);
    refuse->click();
    giveReasons(page);
    drawWithKeys();
    page.card()->findChild<PasswordField *>()->setFocus();
    Keys().type(RegisterFixture::Password).press(Qt::Key_Return);
    QTRY_COMPARE(stored(school, requests()).first().state, QStringLiteral("refused"));
    QCOMPARE(stored(school, requests()).first().text(QStringLiteral("decision_reasons")), QStringLiteral("It helps"));
}

void TestSigning::aFormIsSentBackWithAReason()
{
    SchoolWindow school;
    enter(school, QStringLiteral("loans"), {{QStringLiteral("camera"), QStringLiteral("Nikon 3")}});
    SignPage &page = toSign(school, 1);
    auto *refuse = page.findChild<QPushButton *>(QStringLiteral("move-refused"));
    QVERIFY(refuse);
    refuse->click();
    QVERIFY(!page.card()->findChild<InkPad *>()->isVisible()); // this one is not signed
    auto *reason = page.card()->findChild<QWidget *>(QStringLiteral("reason"));
    QTRY_VERIFY2(reason->mapTo(page.card(), QPoint()).y() < 100, "the reason stands right below its title");
    Keys().type(QStringLiteral("It is being repaired")).press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored(school, QStringLiteral("loans")).first().state, QStringLiteral("refused"));
    QCOMPARE(stored(school, QStringLiteral("loans")).first().reason, QStringLiteral("It is being repaired"));
}

void TestSigning::whatIsMissingIsSaidBeforeAnybodySigns()
{
    SchoolWindow school;
    const FormRecord loan
        = enter(school, QStringLiteral("loans"), {{QStringLiteral("camera"), QStringLiteral("Nikon 3")}});
    SignPage &page = toSign(school, 1);
    const auto saysWhenBack = [&page] {
        const QList<QLabel *> labels = page.card()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("Say when it is to be back.");
        });
    };
    QTRY_VERIFY(saysWhenBack());
    auto *lack = page.card()->findChild<QPushButton *>(QStringLiteral("lack-purpose"));
    QVERIFY(lack);
    QVERIFY(lack->accessibleDescription().startsWith(QStringLiteral("Purpose: ")));
    lack->click(); // to the field, in the register's own place
    auto &group = school.page<GroupPage>(QStringLiteral("filtering"));
    auto *pane = qobject_cast<FormPane *>(group.currentPage());
    QVERIFY(pane);
    QCOMPARE(pane->form().key, QStringLiteral("loans"));
    QTRY_VERIFY(pane->editor()->isVisible());
    auto *purpose = pane->editor()->findChild<FieldEditor *>(QStringLiteral("purpose"));
    QTRY_VERIFY(purpose->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(pane->editor()->before().id, loan.id);
}

void TestSigning::whatIsFilledInAndDrawnStaysWhenSomebodyElseChangesTheForm()
{
    SchoolWindow school;
    const FormRecord request = enter(school, requests(), blockedContentRequest());
    SignPage &page = toSign(school, 1);
    giveReasons(page);
    drawWithKeys();
    const auto other = school.otherDesk();
    FormRecord changed = request;
    changed.set(QStringLiteral("content"), QStringLiteral("Films about decimals"));
    QVERIFY(wait(FormDesk(*other, *formRegister(requests())).set(request, changed)));
    auto *password = page.card()->findChild<PasswordField *>();
    password->setFocus();
    Keys().type(RegisterFixture::Password).press(Qt::Key_Return);
    const auto shows = [&page](const QString &words) {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->isVisible() && label->text() == words; });
    };
    QTRY_VERIFY(shows(QStringLiteral("Films about decimals"))); // what stands now is what is read
    QCOMPARE(stored(school, requests()).first().state, QStringLiteral("requested"));
    QVERIFY(!page.card()->findChild<InkPad *>()->isEmpty());
    QCOMPARE(page.card()->findChild<FieldEditor *>(QStringLiteral("decision_reasons"))->value().toString(),
             QStringLiteral("It helps"));
    Keys().press(Qt::Key_Return);
    QTRY_COMPARE(stored(school, requests()).first().state, QStringLiteral("approved"));
    QCOMPARE(stored(school, requests()).first().text(QStringLiteral("content")),
             QStringLiteral("Films about decimals"));
}

void TestSigning::aSkippedFormStaysOnTheList()
{
    SchoolWindow school;
    enter(school, requests(), blockedContentRequest());
    enter(school, requests(), blockedContentRequest(QStringLiteral("https://second.example")));
    SignPage &page = toSign(school, 2);
    const RecordId first = page.current();
    Keys().press(Qt::Key_PageDown, Qt::ControlModifier);
    QTRY_VERIFY(page.current() != first);
    Keys().press(Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(page.current(), first);
    QCOMPARE(FormShelf::of(page.session()).toSign(), 2);
}

void TestSigning::whatIsTickedStandsLineByLineOnTheSheet()
{
    const FormRegister &notices = *formRegister(QStringLiteral("notices"));
    FormRecord notice;
    notice.set(QStringLiteral("title"), QStringLiteral("Late buses"));
    notice.set(QStringLiteral("criteria"), QStringLiteral("neutral lawful"));
    FormSheetView sheet;
    sheet.show(notices, notice, {}, {});
    QStringList ticks;
    for (const QLabel *label : sheet.findChildren<QLabel *>()) {
        if (label->text().startsWith(QStringLiteral("☑ ")))
            ticks.append(label->text().mid(2));
    }
    const FormField &criteria = *notices.field(QStringLiteral("criteria"));
    QCOMPARE(
        ticks,
        (QStringList{criteria.choiceLabel(QStringLiteral("neutral")), criteria.choiceLabel(QStringLiteral("lawful"))}));
}

void TestSigning::theSignedRecordSaysWhoSignedAndThatItIsUnchanged()
{
    SchoolWindow school;
    const FormRecord request = enter(school, requests(), blockedContentRequest());
    SignPage &page = toSign(school, 1);
    giveReasons(page);
    drawWithKeys();
    page.card()->findChild<PasswordField *>()->setFocus();
    Keys().type(RegisterFixture::Password).press(Qt::Key_Return);
    QTRY_VERIFY(page.current().isNull());

    FormPane &pane = lanyard::test::openPane(school, requests());
    pane.open(request.id);
    QTRY_VERIFY2(wordsOf(pane).contains(QStringLiteral("unchanged since")), qPrintable(wordsOf(pane)));
    QVERIFY(wordsOf(pane).contains(QStringLiteral("Signed by anna")));
    QVERIFY(!pane.panel()->findChild<QPushButton *>(QStringLiteral("sign-again-head")));
}

void TestSigning::aRecordThatChangedAfterSigningIsSignedAgain()
{
    SchoolWindow school;
    const QString loans = QStringLiteral("loans");
    const FormRecord loan = enter(school, loans,
                                  {{QStringLiteral("camera"), QStringLiteral("Nikon 3")},
                                   {QStringLiteral("purpose"), QStringLiteral("Sports day")},
                                   {QStringLiteral("back_by"), QStringLiteral("2026-12-01")}});
    SignPage &page = toSign(school, 1);
    sign(page);
    QTRY_VERIFY(page.current().isNull());
    const FormRecord lent = stored(school, loans).first();
    FormRecord changed = lent;
    changed.set(QStringLiteral("gallery"), QStringLiteral("https://example.org/play"));
    QVERIFY(wait(FormDesk(*school.otherDesk(), *formRegister(loans)).set(lent, changed)));

    FormPane &pane = lanyard::test::openPane(school, loans);
    pane.open(loan.id);
    QTRY_VERIFY2(wordsOf(pane).contains(QStringLiteral("changed since: Gallery")), qPrintable(wordsOf(pane)));
    auto *again = pane.panel()->findChild<QPushButton *>(QStringLiteral("sign-again-head"));
    QVERIFY(again);
    again->click();
    auto &second = school.page<SignPage>(QStringLiteral("to-sign"));
    QTRY_COMPARE(second.current(), loan.id);
    sign(second);
    QTRY_VERIFY2(wordsOf(pane).contains(QStringLiteral("unchanged since")), qPrintable(wordsOf(pane)));
    QVERIFY(pane.isVisible()); // back where it was chosen
    QCOMPARE(stored(school, loans).first().state, QStringLiteral("lent"));
}

QTEST_MAIN(TestSigning)
#include "test_signing.moc"
