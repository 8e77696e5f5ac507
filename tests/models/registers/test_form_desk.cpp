#include "models/registers/form_history.h"
#include "models/registers/form_moves.h"
#include "models/registers/form_rows.h"
#include "models/store/query.h"
#include "models/store/trail_reader.h"
#include "tests/support/form_school.h"
#include "tests/support/test_register.h"

#include <QTest>

namespace lanyard::test {

namespace {

QString loans() { return u"loans"_qs; }

} // namespace

/// The machinery of every form-shaped register, on one that only tests know: what the desk does, and what the store
/// refuses even when it is called directly.
class TestFormDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewRecordBeginsWithWhatItsFieldsSay();
    void everythingComesBackAsItWasEntered();
    void aFaultIsSaidInWordsAndNothingIsStored();
    void theStoreJudgesTheSameFieldsAgain();
    void whoIsNamedIsThere();
    void nobodyEntersForSomebodyElseOrAtAnotherTime();
    void aRecordBeginsInItsFirstState();
    void onlyThePartThatIsYoursAndDueIsFilledIn();
    void whatOnlyAMoveSetsIsNeverTyped();
    void aRefusedMoveSaysWhatIsMissing();
    void aRefusalNeedsItsReason();
    void nothingChangesInAClosedState();
    void twoWritesToOneRecordAreNotJudgedPastEachOther();
    void aRecordStaysWithItsSchool();
    void everyOpenStateCanBeCancelledWithAReason();
    void theSecondOfTwoIsShownBoth();
    void theLastChangeIsTakenBackByWhoeverMadeIt();
    void nothingIsTakenBackAfterSigning();
    void theTrailSaysWhoWhenAndWhat();
    void theHistoryOfARecordSaysWhatHappenedInOrder();
    void whatAMoveBringsAboutIsWrittenOnlyWithIt();
    void someSeeFiguresOnly();
    void aTaskShowsInItsTime();
    void namesAreThoseOfPeople();
    void theTableShowsSearchesAndExports();

private:
    FormDesk desk(Role role) { return FormDesk(m_school->as(role), *m_form); }
    FormRecord filled(Role role, const QString &camera = u"Nikon"_qs);
    FormRecord added(Role role, const QString &camera = u"Nikon"_qs);
    Result<Committed> direct(Role role, const QList<Write> &writes, Change::Kind kind = Change::Kind::Record);
    Write newRecord(Role role, const Fields &instead);
    const FormMove *move(Role role, const FormRecord &record, const QString &to);

    std::unique_ptr<FormSchool> m_school;
    const FormRegister *m_form = nullptr;
};

void TestFormDesk::initTestCase()
{
    m_form = &addTestRegister();
    m_school = std::make_unique<FormSchool>();
}

FormRecord TestFormDesk::filled(Role role, const QString &camera)
{
    FormRecord record = desk(role).blank();
    record.set(u"camera"_qs, camera);
    return record;
}

FormRecord TestFormDesk::added(Role role, const QString &camera)
{
    return m_school->add(role, loans(), {{u"camera"_qs, camera}});
}

Result<Committed> TestFormDesk::direct(Role role, const QList<Write> &writes, Change::Kind kind)
{
    return wait(m_school->as(role).office().commit({kind, {}, writes}));
}

/// As the desk would write it, but for what a forger changes.
Write TestFormDesk::newRecord(Role role, const Fields &instead)
{
    FormRecord record = filled(role);
    record.entered = m_school->clock().clock().msecs();
    record.moved = record.entered;
    Write write = toWrite(*m_form, record);
    for (const auto &[column, value] : instead)
        write.values.insert(column, value);
    return write;
}

const FormMove *TestFormDesk::move(Role role, const FormRecord &record, const QString &to)
{
    for (const FormMove *one : movesFor(*m_form, record, m_school->as(role).may(), m_school->userId(role))) {
        if (one->to == to)
            return one;
    }
    return nullptr;
}

void TestFormDesk::aNewRecordBeginsWithWhatItsFieldsSay()
{
    const FormRecord record = desk(Role::Staff).blank();
    QCOMPARE(record.state, u"asked"_qs);
    QCOMPARE(record.school, m_school->as(Role::Staff).school().id);
    QCOMPARE(record.text(u"borrower"_qs), m_school->user(Role::Staff));
    QCOMPARE(record.text(u"lent_on"_qs), m_school->day());
    QVERIFY(!record.has(u"camera"_qs));
}

void TestFormDesk::everythingComesBackAsItWasEntered()
{
    FormRecord record = filled(Role::Headteacher, u"Nikon Cafe\u0301 =1+1"_qs);
    record.set(u"back_by"_qs, m_school->day(3));
    record.set(u"pictures"_qs, qint64(12));
    record.set(u"gallery"_qs, u"https://www.example.org/a"_qs);
    record.set(u"purpose"_qs, u"Trip\nand play"_qs);
    const auto done = wait(desk(Role::Headteacher).add(record));
    QVERIFY2(done, qPrintable(refusal(done)));
    FormRecord expected = record;
    expected.revision = 1;
    expected.entered = m_school->clock().clock().msecs();
    expected.moved = expected.entered;
    QCOMPARE(m_school->now(loans(), record.id), expected);
    QCOMPARE(expected.text(u"camera"_qs), u"Nikon Caf\u00e9 =1+1"_qs); // NFC
    QVERIFY(wait(desk(Role::Headteacher).add(record))); // repeating it is harmless
    QCOMPARE(m_school->now(loans(), record.id).revision, 1);
}

void TestFormDesk::aFaultIsSaidInWordsAndNothingIsStored()
{
    FormRecord record = filled(Role::Staff, u"x"_qs.repeated(201));
    record.set(u"lent_on"_qs, m_school->day(1));
    record.set(u"gallery"_qs, u"javascript:alert(1)"_qs);
    const auto refused = wait(desk(Role::Staff).add(record));
    QVERIFY(!refused && refused.error().code == Error::Code::BadInput);
    const QStringList lines = refused.error().message.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).startsWith(u"Camera: At most 200"_qs));
    QVERIFY(lines.at(1).startsWith(u"Lent on: After today"_qs));
    QVERIFY(lines.at(2).startsWith(u"Gallery: Not a web address"_qs));
    QCOMPARE(m_school->now(loans(), record.id), FormRecord());
}

void TestFormDesk::theStoreJudgesTheSameFieldsAgain()
{
    const QList<Fields> faulty{{{u"camera"_qs, QVariant()}},
                               {{u"camera"_qs, u"x"_qs.repeated(201)}},
                               {{u"camera"_qs, u"two\nlines"_qs}},
                               {{u"lent_on"_qs, m_school->day(1)}},
                               {{u"lent_on"_qs, u"22/11/2026"_qs}},
                               {{u"lent_on"_qs, u"0026-11-22"_qs}},
                               {{u"pictures"_qs, qint64(-1)}},
                               {{u"pictures"_qs, u"twelve"_qs}},
                               {{u"gallery"_qs, u"file:///etc/passwd"_qs}},
                               {{u"borrower"_qs, u"Mrs Okafor"_qs}}};
    for (const Fields &fields : faulty) {
        const auto refused = direct(Role::Staff, {newRecord(Role::Staff, fields)});
        QVERIFY2(!refused && refused.error().code == Error::Code::BadInput, qPrintable(fields.keys().first()));
    }
    QVERIFY(direct(Role::Staff, {newRecord(Role::Staff, {})}));
}

void TestFormDesk::whoIsNamedIsThere()
{
    FormRecord record = filled(Role::Staff);
    record.set(u"borrower"_qs, RecordId::make().toText());
    const auto refused = wait(desk(Role::Staff).add(record));
    QVERIFY(!refused && refused.error().code == Error::Code::BadInput);
    QVERIFY(refused.error().message.startsWith(u"Borrower: Nobody"_qs));
    const RecordId pupil = m_school->addPupil(u"Grace"_qs, u"O'Brien"_qs);
    const auto ban = [this](const RecordId &who) {
        return refusal(m_school->tryAdd(
            Role::IctTechnician, u"bans"_qs,
            {{u"pupil"_qs, who.toText()}, {u"how"_qs, u"A proxy"_qs}, {u"supervision"_qs, u"In the library"_qs}}));
    };
    QCOMPARE(ban(pupil), QString());
    QCOMPARE(ban(RecordId::make()), u"Pupil: No pupil of this school. Choose from the list."_qs);
    const auto linked = m_school->tryAdd(
        Role::SocialMediaManager, u"comments"_qs,
        {{u"where_seen"_qs, u"A post"_qs}, {u"words"_qs, u"Go home"_qs}, {u"account"_qs, RecordId::make().toText()}});
    QVERIFY(refusal(linked).endsWith(u"No such record. Choose from the list."_qs));
}

void TestFormDesk::nobodyEntersForSomebodyElseOrAtAnotherTime()
{
    const qint64 now = m_school->clock().clock().msecs();
    const QByteArray head = m_school->userId(Role::Headteacher).toBytes();
    for (const Fields &forged : QList<Fields>{{{u"entered_by"_qs, head}},
                                              {{u"entered"_qs, now - 86'400'000}, {u"moved"_qs, now - 86'400'000}},
                                              {{u"entered"_qs, now + 86'400'000}, {u"moved"_qs, now + 86'400'000}},
                                              {{u"moved"_qs, now - 1}},
                                              {{u"reason"_qs, u"because"_qs}}}) {
        const auto refused = direct(Role::Staff, {newRecord(Role::Staff, forged)});
        QVERIFY2(!refused && refused.error().code == Error::Code::NotAllowed, qPrintable(forged.keys().last()));
    }
    const FormRecord record = added(Role::Staff);
    for (const Fields &forged : QList<Fields>{{{u"entered_by"_qs, head}}, {{u"entered"_qs, now - 1}}}) {
        const auto refused = direct(Role::Staff, {{m_form->table, record.id, record.revision, forged}});
        QVERIFY(!refused && refused.error().code == Error::Code::NotAllowed);
    }
}

void TestFormDesk::aRecordBeginsInItsFirstState()
{
    for (const QString &state : {u"lent"_qs, u"back"_qs, u"cancelled"_qs, u"nowhere"_qs}) {
        QVERIFY2(!direct(Role::Headteacher, {newRecord(Role::Headteacher, {{u"state"_qs, state}})}), qPrintable(state));
        const FormRecord record = added(Role::Staff);
        QVERIFY2(!direct(Role::Staff, {{m_form->table, record.id, record.revision, {{u"state"_qs, state}}}}),
                 qPrintable(state));
    }
}

void TestFormDesk::onlyThePartThatIsYoursAndDueIsFilledIn()
{
    const FormRecord record = added(Role::Staff);
    const auto early = m_school->trySet(Role::Staff, loans(), record, {{u"purpose"_qs, u"I may"_qs}});
    QVERIFY(!early && early.error().code == Error::Code::NotAllowed);
    QVERIFY(early.error().message.contains(u"Purpose"_qs));
    const FormRecord decided = m_school->set(Role::Headteacher, loans(), record, {{u"purpose"_qs, u"Trip"_qs}});
    const FormRecord ready = m_school->set(Role::Staff, loans(), decided, {{u"back_by"_qs, m_school->day(1)}});
    const FormRecord lent = m_school->move(Role::Headteacher, loans(), ready, u"lent"_qs);
    for (const QString &key : {u"camera"_qs, u"purpose"_qs}) { // their time is over
        QVERIFY(!m_school->trySet(Role::Headteacher, loans(), lent, {{key, u"Canon"_qs}}));
        QVERIFY(!editableFields(*m_form, lent, m_school->as(Role::Headteacher).may(), {}).contains(key));
    }
}

void TestFormDesk::whatOnlyAMoveSetsIsNeverTyped()
{
    const FormRecord record = added(Role::Headteacher);
    const auto typed = m_school->trySet(Role::Headteacher, loans(), record, {{u"decided_on"_qs, m_school->day(-9)}});
    QVERIFY(!typed && typed.error().code == Error::Code::NotAllowed);
    FormRecord refused = record;
    refused.state = u"refused"_qs;
    refused.reason = u"Broken"_qs;
    refused.moved = m_school->clock().clock().msecs();
    refused.set(u"decided_on"_qs, m_school->day(-9));
    QVERIFY(!direct(Role::Headteacher, {toWrite(*m_form, record, refused)}));
    refused.set(u"decided_on"_qs, {});
    QVERIFY(direct(Role::Headteacher, {toWrite(*m_form, record, refused)}));
}

void TestFormDesk::aRefusedMoveSaysWhatIsMissing()
{
    const FormRecord record = added(Role::Headteacher);
    const FormMove *lend = move(Role::Headteacher, record, u"lent"_qs);
    QVERIFY(lend);
    const auto missing = wait(desk(Role::Headteacher).missing(record, *lend));
    QVERIFY(missing);
    QCOMPARE(*missing, (QStringList{u"Purpose: This is needed."_qs, u"Say when it is to be back."_qs}));
    const auto refused = wait(desk(Role::Headteacher).move(record, record, *lend));
    QVERIFY(!refused && refused.error().code == Error::Code::Refused);
    QCOMPARE(refused.error().message, missing->join(u'\n'));
    QCOMPARE(m_school->now(loans(), record.id), record);
}

void TestFormDesk::aRefusalNeedsItsReason()
{
    const FormRecord record = added(Role::Staff);
    QVERIFY(!m_school->tryMove(Role::Headteacher, loans(), record, u"refused"_qs));
    QVERIFY(!move(Role::Staff, record, u"refused"_qs)); // the headteacher's to say
    const FormRecord refused
        = m_school->move(Role::Headteacher, loans(), record, u"refused"_qs, {}, u"It is broken"_qs);
    QCOMPARE(refused.reason, u"It is broken"_qs);
    QVERIFY(refused.has(u"lent_on"_qs)); // asked for nothing, lost nothing
}

void TestFormDesk::nothingChangesInAClosedState()
{
    const FormRecord record = added(Role::Headteacher);
    const FormRecord closed = m_school->move(Role::Headteacher, loans(), record, u"refused"_qs, {}, u"Broken"_qs);
    m_school->clock().advance(2 * 60 * 60 * 1000); // nor is it taken back any more
    for (const Fields &fields : QList<Fields>{{{u"camera"_qs, u"Canon"_qs}},
                                              {{u"state"_qs, u"asked"_qs}},
                                              {{u"state"_qs, u"cancelled"_qs}, {u"reason"_qs, u"x"_qs}},
                                              {{u"reason"_qs, u"another"_qs}}}) {
        const auto refused = direct(Role::Headteacher, {{m_form->table, closed.id, closed.revision, fields}});
        QVERIFY2(!refused && refused.error().code == Error::Code::Refused, qPrintable(fields.keys().first()));
    }
    QVERIFY(movesFor(*m_form, closed, m_school->as(Role::Headteacher).may(), {}).isEmpty());
}

/// Otherwise the second would change what the first has closed.
void TestFormDesk::twoWritesToOneRecordAreNotJudgedPastEachOther()
{
    const FormRecord record = added(Role::Headteacher);
    const qint64 now = m_school->clock().clock().msecs();
    const Write closes{m_form->table,
                       record.id,
                       record.revision,
                       {{u"state"_qs, u"refused"_qs}, {u"reason"_qs, u"Broken"_qs}, {u"moved"_qs, now}}};
    const Write changes{m_form->table, record.id, record.revision + 1, {{u"camera"_qs, u"Canon"_qs}}};
    QVERIFY(!direct(Role::Headteacher, {closes, changes}));
    QCOMPARE(m_school->now(loans(), record.id), record);
}

void TestFormDesk::aRecordStaysWithItsSchool()
{
    const FormRecord asked
        = m_school->add(Role::Headteacher, loans(),
                        {{u"camera"_qs, u"Nikon"_qs}, {u"back_by"_qs, m_school->day(7)}, {u"purpose"_qs, u"Trip"_qs}});
    const FormRecord lent = m_school->move(Role::Headteacher, loans(), asked, u"lent"_qs);
    const auto moved
        = direct(Role::Headteacher, {{m_form->table, lent.id, lent.revision, {{u"school"_qs, QVariant()}}}});
    QVERIFY(!moved && moved.error().code == Error::Code::NotAllowed);
    m_school->move(Role::Headteacher, loans(), lent, u"back"_qs);
}

/// "Nobody deletes": whoever may write the record, their own entry, too.
void TestFormDesk::everyOpenStateCanBeCancelledWithAReason()
{
    const FormRecord record = added(Role::Staff);
    QVERIFY(!m_school->tryMove(Role::Staff, loans(), record, u"cancelled"_qs));
    const FormRecord cancelled = m_school->move(Role::Staff, loans(), record, u"cancelled"_qs, {}, u"Entered twice"_qs);
    QVERIFY(m_form->isClosed(cancelled));
    QVERIFY(!m_school->tryMove(Role::Staff, loans(), added(Role::Headteacher), u"cancelled"_qs, {}, u"Not mine"_qs));
}

void TestFormDesk::theSecondOfTwoIsShownBoth()
{
    const FormRecord record = added(Role::Staff);
    m_school->set(Role::Staff, loans(), record, {{u"camera"_qs, u"Canon"_qs}});
    const auto second = m_school->trySet(Role::Headteacher, loans(), record, {{u"camera"_qs, u"Leica"_qs}});
    QVERIFY(!second && second.error().code == Error::Code::Conflict);
    QCOMPARE(second.error().conflict->theirs.value(u"camera"_qs).toString(), u"Canon"_qs);
    QCOMPARE(second.error().conflict->yours.values.value(u"camera"_qs).toString(), u"Leica"_qs);
}

void TestFormDesk::theLastChangeIsTakenBackByWhoeverMadeIt()
{
    const FormRecord record = added(Role::Staff);
    const FormRecord changed = m_school->set(Role::Staff, loans(), record, {{u"camera"_qs, u"Canon"_qs}});
    QVERIFY(wait(desk(Role::Staff).undo(changed, record)));
    QCOMPARE(m_school->now(loans(), record.id).text(u"camera"_qs), u"Nikon"_qs);

    const FormRecord open = m_school->now(loans(), record.id);
    const FormRecord refused = m_school->move(Role::Headteacher, loans(), open, u"refused"_qs, {}, u"Broken"_qs);
    QVERIFY(!wait(desk(Role::Staff).undo(refused, open))); // not theirs to take back
    FormRecord otherwise = open;
    otherwise.set(u"camera"_qs, u"Leica"_qs);
    QVERIFY(!wait(desk(Role::Headteacher).undo(refused, otherwise))); // only to what stood before
    QVERIFY(wait(desk(Role::Headteacher).undo(refused, open)));
    FormRecord expected = open;
    expected.revision = refused.revision + 1;
    QCOMPARE(m_school->now(loans(), record.id), expected);

    const FormRecord again = m_school->move(Role::Headteacher, loans(), expected, u"refused"_qs, {}, u"Broken"_qs);
    m_school->clock().advance(2 * 60 * 60 * 1000);
    QVERIFY(!wait(desk(Role::Headteacher).undo(again, expected))); // too late

    const FormRecord mistaken = added(Role::Staff);
    QVERIFY(wait(desk(Role::Staff).undo(mistaken, FormRecord())));
    QCOMPARE(m_school->now(loans(), mistaken.id).state, u"cancelled"_qs);
}

void TestFormDesk::nothingIsTakenBackAfterSigning()
{
    const FormRecord asked
        = m_school->add(Role::Headteacher, loans(),
                        {{u"camera"_qs, u"Nikon"_qs}, {u"back_by"_qs, m_school->day(7)}, {u"purpose"_qs, u"Trip"_qs}});
    const FormRecord lent = m_school->move(Role::Headteacher, loans(), asked, u"lent"_qs);
    QVERIFY(!wait(desk(Role::Headteacher).undo(lent, asked)));
    QCOMPARE(m_school->now(loans(), asked.id), lent);
    QCOMPARE(m_school->signatures(loans(), asked.id).size(), 1);
    m_school->move(Role::Headteacher, loans(), lent, u"back"_qs);
}

void TestFormDesk::theTrailSaysWhoWhenAndWhat()
{
    const FormRecord record = added(Role::Staff);
    m_school->clock().advance(60'000);
    m_school->set(Role::Staff, loans(), record, {{u"camera"_qs, u"Canon"_qs}});
    TrailFilter filter;
    filter.table = m_form->table;
    filter.record = record.id;
    const auto trail
        = wait(m_school->as(Role::Headteacher).office().read<QList<TrailEntry>>([&](Connection &connection) {
              return readTrail(connection, filter);
          }));
    QVERIFY(trail && trail->size() == 2);
    QCOMPARE(trail->first().who, m_school->userId(Role::Staff));
    QCOMPARE(trail->first().at, m_school->clock().clock().msecs());
    QCOMPARE(trail->first().values, (QList<TrailValue>{{u"camera"_qs, u"Nikon"_qs, u"Canon"_qs}}));
}

void TestFormDesk::theHistoryOfARecordSaysWhatHappenedInOrder()
{
    const FormRecord record = added(Role::Staff);
    const qint64 entered = m_school->clock().clock().msecs();
    m_school->clock().advance(60'000);
    const FormRecord changed = m_school->set(Role::Staff, loans(), record, {{u"camera"_qs, u"Canon"_qs}});
    m_school->clock().advance(60'000);
    m_school->move(Role::Headteacher, loans(), changed, u"refused"_qs, {}, u"Broken"_qs);
    const auto historyFor = [&](Role reader) {
        const FormReader eyes{m_school->as(reader).may(), m_school->userId(reader)};
        return wait(m_school->as(reader).office().read<QList<HistoryStep>>(
            [&](Connection &connection) { return readFormHistory(connection, *m_form, eyes, record.id); }));
    };
    const auto history = historyFor(Role::Headteacher);
    QVERIFY(history && history->size() == 3);
    QCOMPARE(history->at(0), (HistoryStep{HistoryStep::What::Entered, entered, m_school->userId(Role::Staff)}));
    QCOMPARE(history->at(1),
             (HistoryStep{HistoryStep::What::Changed,
                          entered + 60'000,
                          m_school->userId(Role::Staff),
                          {},
                          {},
                          {{u"camera"_qs, u"Nikon"_qs, u"Canon"_qs}}}));
    QCOMPARE(history->at(2),
             (HistoryStep{HistoryStep::What::Moved, entered + 120'000, m_school->userId(Role::Headteacher),
                          u"refused"_qs, u"Broken"_qs}));
    const auto hidden = historyFor(Role::MarketingOfficer); // who may not read it
    QVERIFY(hidden && hidden->isEmpty());
}

/// "Block this site" enters the blocked list and cites the report; nobody writes such an entry on their own.
void TestFormDesk::whatAMoveBringsAboutIsWrittenOnlyWithIt()
{
    const FormRegister &reports = *formRegister(u"inappropriate-content"_qs);
    const Role technician = Role::IctTechnician;
    const FormRecord report = m_school->add(Role::Staff, reports.key,
                                            {{u"date"_qs, m_school->day()},
                                             {u"urls"_qs, u"https://bad.example.net/page"_qs},
                                             {u"nature"_qs, u"Violence"_qs}});
    const FormMove &action = reports.workflow.moves.first();
    FormRecord after = report;
    after.set(u"action_taken"_qs, u"Blocked it"_qs);
    after.set(u"block_site"_qs, qint64(1));
    auto what = wait(FormDesk(m_school->as(technician), reports).toSign(after, action.signs, &action));
    QVERIFY2(what, qPrintable(refusal(what)));
    what->strokes = {6000, 2000, {{{100, 100}}}};
    const auto signature = m_school->as(technician).sign(*what, secret(RegisterFixture::Password));
    QVERIFY(signature);
    after.moved = signature->at;
    const auto office = m_school->fixture().raw(u"office"_qs);
    const Surroundings around(*office, m_school->today(), m_school->userId(technician));
    const MoveOutcome outcome = outcomeOf(reports, action, after, around);
    QCOMPARE(outcome.elsewhere.size(), 1);

    const Write moves = toWrite(reports, report, outcome.moved);
    const Write blocks = outcome.elsewhere.first();
    Write otherwise = blocks;
    otherwise.values.insert(u"why"_qs, u"Because I say so"_qs);
    QVERIFY(!direct(technician, {blocks})); // without its report
    QVERIFY(!direct(technician, {moves, signature->toWrite(), otherwise})); // not what follows from it
    QVERIFY(!direct(technician, {moves, blocks})); // not signed
    QVERIFY(!direct(technician, {moves, signature->toWrite()})); // half of it
    QCOMPARE(m_school->now(reports.key, report.id), report);
    const auto done = direct(technician, {moves, signature->toWrite(), blocks});
    QVERIFY2(done, qPrintable(refusal(done)));
    QCOMPARE(m_school->now(u"blocked-sites"_qs, blocks.id).link(u"report"_qs), report.id);
    QVERIFY(
        !wait(FormDesk(m_school->as(technician), reports)
                  .undo(m_school->now(reports.key, report.id), report))); // more than the report would have to go back
}

void TestFormDesk::someSeeFiguresOnly()
{
    added(Role::Staff);
    const Register &governor = m_school->as(Role::Governor);
    QVERIFY(isPlaceOf(*m_form, governor.may()));
    QVERIFY(seesOnlyCounts(*m_form, governor.may()));
    QVERIFY(m_school->seen(Role::Governor, loans()).isEmpty());
    const auto figures = wait(desk(Role::Governor).counts());
    QVERIFY(figures);
    const auto asked
        = std::find_if(figures->begin(), figures->end(), [](const FormCount &one) { return one.state == u"asked"; });
    QVERIFY(asked != figures->end());
    QVERIFY(asked->count > 0);
    QCOMPARE(FormCount({u"asked"_qs, 4}).text(), u"<5"_qs);
    QCOMPARE(FormCount({u"asked"_qs, 5}).text(), u"5"_qs);
    QCOMPARE(FormCount({u"asked"_qs, 0}).text(), u"0"_qs);
    QVERIFY(!wait(desk(Role::MarketingOfficer).counts())); // nothing, not even that it exists
}

void TestFormDesk::aTaskShowsInItsTime()
{
    const auto tasks = [this] { return m_school->tasks(Role::IctTechnician).count(u"bring-back"_qs); };
    const qsizetype before = tasks();
    const FormRecord asked
        = m_school->add(Role::Headteacher, loans(),
                        {{u"camera"_qs, u"Nikon"_qs}, {u"back_by"_qs, m_school->day(7)}, {u"purpose"_qs, u"Trip"_qs}});
    const FormRecord lent = m_school->move(Role::Headteacher, loans(), asked, u"lent"_qs);
    m_school->clock().advance(4 * qint64(86'400'000));
    QCOMPARE(tasks(), before);
    m_school->clock().advance(qint64(86'400'000)); // two days before
    QCOMPARE(tasks(), before + 1);
    QVERIFY(!m_school->tasks(Role::Staff).contains(u"bring-back"_qs));
    m_school->move(Role::IctTechnician, loans(), lent, u"back"_qs);
    QCOMPARE(tasks(), before);
}

void TestFormDesk::namesAreThoseOfPeople()
{
    const FormRecord record = added(Role::Staff);
    const auto book = wait(desk(Role::Headteacher).read({record.id}));
    QVERIFY(book && book->records.size() == 1);
    QCOMPARE(book->names.text(*m_form, record, u"borrower"_qs), u"staff"_qs);
    QCOMPARE(book->names.text(*m_form, record, u"lent_on"_qs), m_school->today().toString(u"dd/MM/yyyy"_qs));
    QCOMPARE(m_form->nameOf(record), u"Nikon"_qs);
}

void TestFormDesk::theTableShowsSearchesAndExports()
{
    const FormRecord record = added(Role::Staff);
    const auto book = wait(desk(Role::Headteacher).read({record.id}));
    const auto columns = columnsOf(*m_form, std::make_shared<FormNames>(book->names));
    QStringList keys;
    QStringList shown;
    for (const auto &column : columns) {
        keys << column.key;
        if (column.shown)
            shown << column.key;
        QVERIFY(!column.title.isEmpty());
        const QString text = column.text(record);
        if (column.key == u"borrower") {
            QCOMPARE(text, u"staff"_qs);
            QVERIFY(!column.machine); // in CSV as it is shown: an id says nothing to anybody
        } else if (column.key == u"lent_on") {
            QCOMPARE(column.machine(record), m_school->day());
            QCOMPARE(column.order(record).toDate(), m_school->today());
        } else if (column.key == u"state") {
            QCOMPARE(text, u"Asked for"_qs);
            QCOMPARE(column.machine(record), u"asked"_qs);
        }
    }
    QCOMPARE(shown, (QStringList{u"camera"_qs, u"state"_qs, u"borrower"_qs, u"back_by"_qs}));
    for (const FormField &field : m_form->fields)
        QVERIFY(keys.contains(field.key));
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestFormDesk)
#include "test_form_desk.moc"
