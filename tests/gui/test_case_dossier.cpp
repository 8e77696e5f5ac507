#include "app/cases/case_dossier.h"
#include "app/evidence/evidence_pages.h"
#include "app/evidence/evidence_view.h"
#include "app/evidence/file_door.h"
#include "app/printing/print_panel.h"
#include "app/pupils/pupil_finder.h"
#include "app/registers/field_editor.h"
#include "app/registers/form_editor.h"
#include "app/registers/form_pane.h"
#include "app/registers/group_page.h"
#include "app/registers/move_card.h"
#include "app/registers/owned_page.h"
#include "app/session.h"
#include "app/table/register_table.h"
#include "app/widgets/segments.h"
#include "models/cases/case_evidence.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/store/clock.h"
#include "models/store/query.h"
#include "models/store/trail_reader.h"
#include "tests/forms/reading/pdf_files.h"
#include "tests/forms/reading/pdf_text.h"
#include "tests/gui/support/desk_window.h"
#include "tests/gui/support/photograph.h"
#include "tests/gui/support/shown_words.h"
#include "tests/support/case_school.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

namespace lanyard::test {

namespace {

QString actionsKey() { return QStringLiteral("case-actions"); }

void fillIn(QWidget *in, const QString &field, const QVariant &value)
{
    auto *editor = in->findChild<FieldEditor *>(field);
    if (!editor)
        qFatal("there is no field %s to fill in", qPrintable(field));
    editor->setTyped(value);
}

void click(const QWidget *in, const QString &name)
{
    auto *button = in->findChild<QPushButton *>(name);
    if (!button)
        qFatal("there is no button %s", qPrintable(name));
    button->click();
}

QString withEvidence() { return QStringLiteral("The case file with the pages of its evidence"); }

QAction *actionOf(const QMenu &menu, const QString &words)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->text() == words)
            return action;
    }
    qFatal("the menu does not say: %s", qPrintable(words));
}

} // namespace

/// The open case in the window (the registers' specification, section 6), on real files.
class TestCaseDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<CaseSchool>(); }
    void leadAndPolicyStandWithTheSentenceThatDecides();
    void theChronologyIsOnlyAddedToAndACorrectionPointsAtItsEntry();
    void aHalfWrittenEntryIsKeptInTheVaultOfItsCase();
    void anActionIsDoneWithWhatCameOfIt();
    void linkedCasesAreReachedFromEitherSide();
    void aCaseToBeLinkedIsFoundByItsReferencePupilKindAndWords();
    void whatAnotherDeskEntersAppearsInTheOpenCase();
    void aFileIsKeptInItsVaultAndOpenedInsideTheWindow();
    void twoHundredPiecesAreListedAndNoneIsRead();
    void aSealedCaseOpensNothingAndNamesTheGuidance();
    void aCaseIsPrintedWithThePagesOfItsEvidence();
    void whileACaseIsOpenOneButtonPrints();
    void theTransferIsPackedSentAndReceivedFromTheOpenCase();
    void cancellingThePrintEndsTheReadingOfEvidence();
    void aLockEndsAPrintThatIsBeingMade_data();
    void aLockEndsAPrintThatIsBeingMade();
    void withoutFilesThatMayBeOpenedNoPagesAreOffered();
    void severalConcernsAboutOnePupilAreSaidToTheLead();
    void aCaseClosesWithOutcomeAndReferenceAndReopensWithAReason();

private:
    CaseDossier &openCase(const FormRecord &record, Role role = Role::Dsl);
    FormPane &pane();
    void choosePrint(CaseDossier &dossier, const QString &words);
    int openings(const RecordId &file);
    FormRecord caseWithFiles(int count);
    CaseDossier &startPrintWithEvidence(const FormRecord &record); ///< ends once the first file is being read
    QList<FormRecord> kept(const QString &place, const FormRecord &of);
    void attach(const FormRecord &record, const QString &name, const QByteArray &bytes);
    void attachAtOnce(const FormRecord &record, int pieces); ///< in one commit

    std::unique_ptr<CaseSchool> m_school;
    DeskWindow m_desk;
};

CaseDossier &TestCaseDossier::openCase(const FormRecord &record, Role role)
{
    if (m_desk.isOpenFor(roleKey(role)))
        m_desk.look();
    else
        m_desk.open(m_school->fixture(), QStringLiteral("today"), roleKey(role));
    m_desk.window().frame()->goTo(casesKey(), record.id);
    const auto opened = [&]() -> CaseDossier * {
        for (auto *dossier : m_desk.window().findChildren<CaseDossier *>()) {
            if (dossier->record() == record.id && dossier->file() && dossier->isVisible())
                return dossier;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return opened() != nullptr; }))
        qFatal("the case did not open");
    return *opened();
}

FormPane &TestCaseDossier::pane()
{
    return *qobject_cast<FormPane *>(m_desk.page<GroupPage>(QStringLiteral("cases")).currentPage());
}

/// From the menu of its print button.
void TestCaseDossier::choosePrint(CaseDossier &dossier, const QString &words)
{
    QMenu menu;
    dossier.fillPrintMenu(menu);
    QAction *print = actionOf(menu, words);
    if (!print->isEnabled())
        qFatal("it cannot be printed: %s", qPrintable(words));
    print->trigger();
}

int TestCaseDossier::openings(const RecordId &file)
{
    TrailFilter filter;
    filter.record = file;
    const auto entries = readTrail(*m_school->fixture().raw(QStringLiteral("safeguarding")), filter);
    return int(std::count_if(entries->begin(), entries->end(),
                             [](const TrailEntry &entry) { return entry.kind == Change::Kind::Log; }));
}

FormRecord TestCaseDossier::caseWithFiles(int count)
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    for (int i = 0; i < count; ++i)
        attach(record, QStringLiteral("%1.png").arg(i), encoded(noise({300, 200}, i + 1), "PNG"));
    return record;
}

CaseDossier &TestCaseDossier::startPrintWithEvidence(const FormRecord &record)
{
    CaseDossier &dossier = openCase(record);
    choosePrint(dossier, withEvidence());
    if (!QTest::qWaitFor([&] { return openings(dossier.file()->evidence.first().id) > 0; }))
        qFatal("no file was opened");
    if (!pane().printPanel()->isBusy())
        qFatal("the pages were made already");
    return dossier;
}

QList<FormRecord> TestCaseDossier::kept(const QString &place, const FormRecord &of)
{
    QList<FormRecord> records = m_school->seen(Role::Dsl, place);
    records.removeIf([&](const FormRecord &record) { return record.link(ofCase()) != of.id; });
    return records;
}

void TestCaseDossier::attach(const FormRecord &record, const QString &name, const QByteArray &bytes)
{
    if (!wait(attachEvidence(m_school->as(Role::Dsl), *formRegister(casesKey()), record, name, bytes)))
        qFatal("not attached: %s", qPrintable(name));
}

void TestCaseDossier::attachAtOnce(const FormRecord &record, int pieces)
{
    const auto make = [&record, pieces](Connection &connection) -> Result<Change> {
        Change change;
        for (int i = 0; i < pieces; ++i) {
            const Attachment file{formRegister(casesKey())->table, record.id, QStringLiteral("%1.txt").arg(i),
                                  QStringLiteral("text/plain"), QByteArray::number(i)};
            const auto writes = attachmentWrites(connection, RecordId::make(), file);
            if (!writes)
                return failure(writes);
            change.writes += *writes;
        }
        return change;
    };
    if (!wait(m_school->as(Role::Dsl).vault(record.vault)->commitMade(make)))
        qFatal("%d files were not attached", pieces);
}

void TestCaseDossier::leadAndPolicyStandWithTheSentenceThatDecides()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    openCase(record);
    const QString words = wordsOf(pane().panel());
    QVERIFY(words.contains(leadOf(record).because));
    QVERIFY(words.contains(policyOf(record).label));
    QVERIFY(words.contains(policyOf(record).because));
    const FormRecord changed = m_school->set(Role::Dsl, casesKey(), record,
                                             {{u"policy_instead"_qs, u"behaviour"_qs},
                                              {u"policy_reason"_qs, u"It was one message, and both had sent some"_qs}});
    m_desk.look();
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(pane().panel()).contains(changed.text(u"policy_reason"_qs)), 8000);
}

void TestCaseDossier::theChronologyIsOnlyAddedToAndACorrectionPointsAtItsEntry()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    OwnedPage *chronology = openCase(record).page(chronologyKey());
    click(chronology, QStringLiteral("add"));
    QVERIFY(!chronology->editor()->findChild<FieldEditor *>(ofCase())); // it follows from where it is written
    fillIn(chronology->editor(), QStringLiteral("kind"), QStringLiteral("discussion"));
    fillIn(chronology->editor(), QStringLiteral("words"), QStringLiteral("Spoke with Ida"));
    Q_EMIT chronology->editor()->save();
    QVERIFY(kept(chronologyKey(), record).isEmpty()); // nothing is decided without its reasons
    fillIn(chronology->editor(), QStringLiteral("reasons"), QStringLiteral("To hear her first"));
    Q_EMIT chronology->editor()->save();
    QTRY_COMPARE(kept(chronologyKey(), record).size(), 1);
    QTRY_VERIFY(wordsOf(chronology).contains(QStringLiteral("Spoke with Ida")));
    QVERIFY(!chronology->findChild<QPushButton *>(QStringLiteral("edit")));

    click(chronology, QStringLiteral("correct"));
    fillIn(chronology->editor(), QStringLiteral("words"), QStringLiteral("Spoke with Ada"));
    Q_EMIT chronology->editor()->save();
    QTRY_COMPARE(kept(chronologyKey(), record).size(), 2);
    const FormRecord correction = kept(chronologyKey(), record).last();
    QCOMPARE(correction.link(u"corrects"_qs), kept(chronologyKey(), record).first().id);
    QTRY_VERIFY(wordsOf(chronology).contains(QStringLiteral("Corrected by the entry")));
    QVERIFY(wordsOf(chronology).contains(QStringLiteral("Spoke with Ida"))); // what was written stays
}

void TestCaseDossier::aHalfWrittenEntryIsKeptInTheVaultOfItsCase()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    CaseDossier &dossier = openCase(record);
    click(dossier.page(chronologyKey()), QStringLiteral("add"));
    fillIn(dossier.page(chronologyKey())->editor(), QStringLiteral("words"), QStringLiteral("Half a sentence"));
    m_desk.window().frame()->saveDrafts(); // as a lock does
    m_desk.close();
    const auto raw = m_school->fixture().raw(QStringLiteral("office"));
    Query office(*raw, QStringLiteral("SELECT count(*) FROM draft"));
    QVERIFY(office.exec() && office.next());
    QCOMPARE(office.integer(0), 0);
    OwnedPage *again = openCase(record).page(chronologyKey());
    const auto *add = again->findChild<QPushButton *>(QStringLiteral("add"));
    QTRY_VERIFY(add->text().contains(QStringLiteral("draft")));
    click(again, QStringLiteral("add"));
    QCOMPARE(again->editor()->findChild<FieldEditor *>(QStringLiteral("words"))->typed().toString(),
             QStringLiteral("Half a sentence"));
}

void TestCaseDossier::anActionIsDoneWithWhatCameOfIt()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    m_school->add(Role::Dsl, actionsKey(),
                  {{ofCase(), record.id.toText()},
                   {u"what"_qs, u"See the pupil again"_qs},
                   {u"owner"_qs, m_school->user(Role::Dsl)},
                   {u"due_on"_qs, m_school->day(3)}});
    OwnedPage *actions = openCase(record).page(actionsKey());
    click(actions, QStringLiteral("move-done"));
    fillIn(actions->moveCard(), QStringLiteral("result"), QStringLiteral("All is well"));
    actions->moveCard()->submit();
    QTRY_COMPARE(kept(actionsKey(), record).first().state, QStringLiteral("done"));
    QTRY_VERIFY(wordsOf(actions).contains(QStringLiteral("All is well")));
}

void TestCaseDossier::linkedCasesAreReachedFromEitherSide()
{
    const FormRecord one = m_school->openCase(Role::Dsl);
    const FormRecord other = m_school->openCase(Role::Dsl);
    m_school->add(
        Role::Dsl, u"case-links"_qs,
        {{ofCase(), one.id.toText()}, {u"other_case"_qs, other.id.toText()}, {u"why"_qs, u"The same group chat"_qs}});
    OwnedPage *links = openCase(other).page(QStringLiteral("case-links"));
    QVERIFY(links->findChild<QPushButton *>(QStringLiteral("linked"))->text().contains(caseReference(one.id)));
    click(links, QStringLiteral("linked"));
    QTRY_VERIFY(pane().isOpened(one));
}

void TestCaseDossier::aCaseToBeLinkedIsFoundByItsReferencePupilKindAndWords()
{
    const RecordId ida = m_school->addPupil(u"Idabel"_qs, u"Quartz"_qs);
    const FormRecord other = m_school->openCase(Role::Dsl,
                                                {{u"harmed_pupils"_qs, ida.toText()},
                                                 {u"kind"_qs, u"online-abuse"_qs},
                                                 {u"summary"_qs, u"A\nzither video"_qs}});
    const FormRecord heads = m_school->openCase(Role::ChairOfGovernors,
                                                {{u"concerns"_qs, u"headteacher"_qs}, {u"summary"_qs, u"zither"_qs}});
    OwnedPage *links = openCase(m_school->openCase(Role::Dsl)).page(QStringLiteral("case-links"));
    click(links, QStringLiteral("add"));
    auto *finder = links->editor()->findChild<PupilFinder *>();
    auto *field = finder->findChild<QLineEdit *>();
    for (const QString &typed : {caseReference(other.id), u"quar"_qs, u"zith"_qs, u"exploitation zither"_qs}) {
        field->setText(typed);
        QTRY_VERIFY2(finder->shown().contains(other.id), qPrintable(typed));
        QVERIFY2(!finder->shown().contains(heads.id), qPrintable(typed)); // not for the DSL to see
    }
    field->setText(QStringLiteral("Idabel Quince"));
    QVERIFY(finder->shown().isEmpty());
}

void TestCaseDossier::whatAnotherDeskEntersAppearsInTheOpenCase()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    CaseDossier &dossier = openCase(record);
    m_school->add(Role::Headteacher, chronologyKey(),
                  {{ofCase(), record.id.toText()},
                   {u"kind"_qs, u"decision"_qs},
                   {u"words"_qs, u"The group is closed"_qs},
                   {u"reasons"_qs, u"Nobody in it wants it"_qs}});
    m_desk.look();
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(dossier.page(chronologyKey())).contains(QStringLiteral("The group is closed")),
                             8000);
}

void TestCaseDossier::aFileIsKeptInItsVaultAndOpenedInsideTheWindow()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    CaseDossier &dossier = openCase(record);
    dossier.tabs()->setCurrent(QStringLiteral("evidence"));
    auto *door = dossier.findChild<FileDoor *>();
    QVERIFY(door->isVisible());
    Q_EMIT door->answered({QStringLiteral("said.txt"), QStringLiteral("text/plain"), "What was said"});
    QTRY_COMPARE(dossier.file()->evidence.size(), 1);
    const KeptAttachment file = dossier.file()->evidence.first();
    for (auto *button : dossier.findChildren<QPushButton *>()) {
        if (button->accessibleName() == file.name)
            button->click();
    }
    QVERIFY(dossier.evidenceView());
    QTRY_VERIFY(dossier.evidenceView()->isVisible());
    QTRY_COMPARE(openings(file.id), 1);
}

void TestCaseDossier::twoHundredPiecesAreListedAndNoneIsRead()
{
    constexpr int Pieces = 200;
    const FormRecord record = m_school->openCase(Role::Dsl);
    attachAtOnce(record, Pieces);
    // Whoever read one of them now would fail: its content is not what was stored.
    const auto raw = m_school->fixture().raw(QStringLiteral("safeguarding"));
    Query spoil(*raw, QStringLiteral("UPDATE attachment_content SET bytes = x'00'"));
    QVERIFY(spoil.exec());
    CaseDossier &dossier = openCase(record);
    QCOMPARE(dossier.file()->evidence.size(), Pieces);
    QVERIFY(!wait(openEvidence(m_school->as(Role::Dsl), *dossier.file(), dossier.file()->evidence.first().id)));
}

void TestCaseDossier::aSealedCaseOpensNothingAndNamesTheGuidance()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    attach(record, QStringLiteral("chat.txt"), "a chat");
    m_school->set(Role::Dsl, casesKey(), record, {{u"may_show_nude"_qs, qint64(1)}});
    CaseDossier &dossier = openCase(record);
    dossier.tabs()->setCurrent(QStringLiteral("evidence"));
    QVERIFY(wordsOf(&dossier).contains(sealedWords()));
    QVERIFY(!dossier.findChild<FileDoor *>()->isVisible());
    for (auto *button : dossier.findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1String("chat.txt"))
            button->click();
    }
    QTRY_VERIFY(wordsOf(dossier.evidenceView()).contains(sealedWords()));
}

void TestCaseDossier::aCaseIsPrintedWithThePagesOfItsEvidence()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    attach(record, QStringLiteral("said.txt"), "She wrote again last night.");
    attach(record, QStringLiteral("chat.png"), encoded(noise({60, 40}, 1), "PNG"));
    CaseDossier &dossier = openCase(record);
    PrintPanel &panel = *pane().printPanel();
    QSignalSpy made(&panel, &PrintPanel::made);
    choosePrint(dossier, QStringLiteral("The case file"));
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 8000);
    const PdfText plain = PdfText::read(panel.pdf());
    QVERIFY(!plain.contains(QStringLiteral("She wrote again last night.")));
    const QList<KeptAttachment> files = dossier.file()->evidence;
    for (const KeptAttachment &file : files)
        QCOMPARE(openings(file.id), 0);

    choosePrint(dossier, withEvidence());
    QVERIFY(panel.isBusy()); // made beside the window
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 2, 20'000);
    const PdfText whole = PdfText::read(panel.pdf());
    QVERIFY(whole.contains(QStringLiteral("She wrote again last night.")));
    QCOMPARE(whole.all().count(QStringLiteral("chat.png")), plain.all().count(QStringLiteral("chat.png")) + 1);
    for (const KeptAttachment &file : files)
        QCOMPARE(openings(file.id), 1);
}

void TestCaseDossier::whileACaseIsOpenOneButtonPrints()
{
    openCase(m_school->openCase(Role::Dsl));
    QStringList prints;
    for (const auto *button : m_desk.window().findChildren<QAbstractButton *>()) {
        const QString words = QString(button->text() + button->toolTip() + button->accessibleName()).remove(u'&');
        if (button->isVisible() && words.contains(QStringLiteral("Print"), Qt::CaseInsensitive))
            prints << words;
    }
    QCOMPARE(prints.size(), 1);
}

void TestCaseDossier::theTransferIsPackedSentAndReceivedFromTheOpenCase()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    attach(record, QStringLiteral("said.txt"), "She wrote again last night.");
    const RecordId ida = m_school->addPupil(u"Ida"_qs, u"Stone"_qs);
    m_school->move(Role::Dsl, casesKey(), record, u"closed"_qs,
                   {{u"outcome_kind"_qs, u"resolved"_qs},
                    {u"outcome"_qs, u"Both apologised"_qs},
                    {u"cp_reference"_qs, u"CP-104"_qs}});
    CaseDossier &dossier = openCase(record);
    OwnedPage *transfers = dossier.page(transfersKey());
    dossier.tabs()->setCurrent(transfersKey());
    click(transfers, QStringLiteral("add")); // a pupil leaves when the case has long been closed
    fillIn(transfers->editor(), QStringLiteral("pupil"), ida.toText());
    fillIn(transfers->editor(), QStringLiteral("to_school"), QStringLiteral("Harbour High School"));
    fillIn(transfers->editor(), QStringLiteral("leaves_on"), m_school->day());
    Q_EMIT transfers->editor()->save();
    QTRY_COMPARE(kept(transfersKey(), record).size(), 1);
    QTRY_VERIFY(wordsOf(transfers).contains(dateText(transferDue(m_school->today()))));

    PrintPanel &panel = *pane().printPanel();
    QSignalSpy made(&panel, &PrintPanel::made);
    click(transfers, QStringLiteral("package"));
    QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, 8000);
    QCOMPARE(openings(dossier.file()->evidence.first().id), 1);
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("case.pdf"));
    QVERIFY(!panel.saveTo(file)); // never without a password
    QVERIFY(!QFile::exists(file));
    QVERIFY(panel.saveTo(file, secret(QStringLiteral("told by telephone"))));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.contains("/Encrypt") && !bytes.contains("She wrote again"));
    const PdfText text = PdfText::read(bytes, "told by telephone");
    QVERIFY(text.contains(QStringLiteral("Receipt for a child protection record")));
    QVERIFY(text.contains(QStringLiteral("Harbour High School")) && text.contains(QStringLiteral("said.txt")));
    QCOMPARE(filesIn(bytes, "told by telephone").size(), 2); // its data and its evidence

    Q_EMIT panel.closed();
    click(transfers, QStringLiteral("move-sent"));
    fillIn(transfers->moveCard(), QStringLiteral("sent_how"), QStringLiteral("secure-transfer"));
    transfers->moveCard()->submit();
    QTRY_COMPARE(kept(transfersKey(), record).first().state, QStringLiteral("sent"));
    QTRY_VERIFY(transfers->findChild<QPushButton *>(QStringLiteral("move-received")));
    click(transfers, QStringLiteral("move-received"));
    fillIn(transfers->moveCard(), QStringLiteral("received_by"), QStringLiteral("N. Hale"));
    fillIn(transfers->moveCard(), QStringLiteral("received_on"), m_school->day());
    transfers->moveCard()->submit();
    QTRY_COMPARE(kept(transfersKey(), record).first().state, QStringLiteral("received"));
    QTRY_VERIFY(!transfers->findChild<QPushButton *>(QStringLiteral("package")));
}

void TestCaseDossier::cancellingThePrintEndsTheReadingOfEvidence()
{
    const CaseDossier &dossier = startPrintWithEvidence(caseWithFiles(6));
    const QList<KeptAttachment> files = dossier.file()->evidence;
    QTest::keyClick(pane().printPanel(), Qt::Key_Escape);
    QVERIFY(!pane().printPanel()->isBusy());
    QVERIFY(!pane().session().findChild<EvidencePages *>());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(2000)); // no worker waits for pages that never come
    QTest::qWait(200);
    QCOMPARE(openings(files.last().id), 0);
}

void TestCaseDossier::aLockEndsAPrintThatIsBeingMade_data()
{
    QTest::addColumn<bool>("isReading");
    QTest::addColumn<bool>("closes");
    QTest::newRow("locked before the first file is read") << false << false;
    QTest::newRow("locked while files are read") << true << false;
    QTest::newRow("closed before the first file is read") << false << true;
    QTest::newRow("closed while files are read") << true << true;
}

void TestCaseDossier::aLockEndsAPrintThatIsBeingMade()
{
    QFETCH(const bool, isReading);
    QFETCH(const bool, closes);
    const FormRecord record = caseWithFiles(6);
    if (isReading)
        startPrintWithEvidence(record);
    else
        choosePrint(openCase(record), withEvidence());
    QElapsedTimer took;
    took.start();
    if (closes)
        m_desk.close();
    else
        m_desk.window().lock();
    QVERIFY(took.elapsed() < 5000); // the session waits for its workers, and none waits for it
}

void TestCaseDossier::withoutFilesThatMayBeOpenedNoPagesAreOffered()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    const auto isOffered = [&] {
        QMenu menu;
        openCase(record).fillPrintMenu(menu);
        return actionOf(menu, withEvidence())->isEnabled();
    };
    QVERIFY(!isOffered());
    attach(record, QStringLiteral("chat.txt"), "a chat");
    QTRY_VERIFY(isOffered());
    m_school->set(Role::Dsl, casesKey(), record, {{u"may_show_nude"_qs, qint64(1)}});
    QTRY_VERIFY(!isOffered());
}

void TestCaseDossier::severalConcernsAboutOnePupilAreSaidToTheLead()
{
    const RecordId ida = m_school->addPupil(u"Ida"_qs, u"Stone"_qs);
    FormRecord last;
    for (int i = 0; i < 3; ++i)
        last = m_school->openCase(Role::Dsl, {{u"harmed_pupils"_qs, ida.toText()}});
    const CaseDossier &dossier = openCase(last);
    QTRY_COMPARE(dossier.patterns(), QStringList{QStringLiteral("The third concern about Ida Stone this term.")});
    QVERIFY(wordsOf(&dossier).contains(QStringLiteral("The third concern about Ida Stone this term.")));
    QVERIFY(openCase(last, Role::Headteacher).patterns().isEmpty()); // who does not lead it
}

void TestCaseDossier::aCaseClosesWithOutcomeAndReferenceAndReopensWithAReason()
{
    const FormRecord record = m_school->openCase(Role::Dsl);
    CaseDossier &dossier = openCase(record);
    const auto state = [&] {
        QList<FormRecord> cases = m_school->seen(Role::Dsl, casesKey());
        cases.removeIf([&](const FormRecord &one) { return one.id != record.id; });
        return cases.value(0).state;
    };
    click(pane().panel(), QStringLiteral("move-closed"));
    fillIn(pane().moveCard(), QStringLiteral("outcome_kind"), QStringLiteral("resolved"));
    fillIn(pane().moveCard(), QStringLiteral("outcome"), QStringLiteral("Both apologised"));
    pane().moveCard()->submit();
    QCOMPARE(state(), QStringLiteral("open"));
    fillIn(pane().moveCard(), QStringLiteral("cp_reference"), QStringLiteral("CP-104"));
    pane().moveCard()->submit();
    QTRY_COMPARE(state(), QStringLiteral("closed"));
    const auto mayAdd
        = [&] { return dossier.page(chronologyKey())->findChild<QPushButton *>(QStringLiteral("add"))->isVisible(); };
    QTRY_VERIFY(!mayAdd());

    click(pane().panel(), QStringLiteral("move-open"));
    pane().moveCard()->submit();
    QCOMPARE(state(), QStringLiteral("closed"));
    pane()
        .moveCard()
        ->findChild<QPlainTextEdit *>(QStringLiteral("reason"))
        ->setPlainText(QStringLiteral("It began again"));
    pane().moveCard()->submit();
    QTRY_COMPARE(state(), QStringLiteral("open"));
    QTRY_VERIFY(mayAdd());
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestCaseDossier)
#include "test_case_dossier.moc"
