#include "models/access/key_ring_master.h"
#include "models/access/member.h"
#include "models/access/signed_form.h"
#include "models/registers/form_moves.h"
#include "models/registers/form_rows.h"
#include "models/registers/form_signing.h"
#include "models/store/password_slots.h"
#include "models/store/query.h"
#include "tests/support/form_school.h"
#include "tests/support/test_register.h"

#include <QTest>

namespace lanyard::test {

namespace {

QString loans() { return u"loans"_qs; }

Secret password() { return secret(RegisterFixture::Password); }

Strokes drawing() { return {6000, 2000, {{{100, 900, 1000, 0}, {1200, 300, 800, 40}}, {{2600, 700, 1000, 200}}}}; }

/// The private halves that a password unlocks, past Register's doors: what a thief of one key could sign with.
struct Keys
{
    crypto::SignPair session;
    crypto::SignPair approval;
};

} // namespace

/// "Signatures on forms" of the vaults' design, on a register that only tests know.
class TestFormSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itSaysWhoSignedWhatAndWhen();
    void theSignedBytesAreThoseOfTheDesign();
    void strokesComeBackAsTheyWereDrawn();
    void beingSignedInIsNotEnough();
    void nobodySignsUnderAPasswordThatSomebodyElseMade();
    void anEmptyBoxIsNoSignature();
    void changedFieldsAreNamed();
    void whatIsStillToComeMayComeLater();
    void aChangeTakesANewSignature();
    void onlyWhoeverMaySignSigns();
    void whatWasReadBeforeSomebodyChangedItIsNotSigned();
    void aMoveThatSignsIsNotMadeWithout();
    void aSignatureIsStoredOnceAndNeverChanged();
    void aForeignKeyIsRefused_data();
    void aForeignKeyIsRefused();
    void aDrawingOnAnotherRecordIsRefused();
    void whatIsAlteredInTheFileIsCaught_data();
    void whatIsAlteredInTheFileIsCaught();
    void onePersonsListOfEverythingAwaitingSignature();
    void aRemovedUsersSignatureStillVerifies(); // last: the headteacher leaves

private:
    FormRecord asked(const QString &camera = u"Nikon"_qs);
    FormRecord lent(const QString &camera = u"Nikon"_qs);
    const FormMove &lending() const { return m_form->workflow.moves.first(); }
    ToSign toSign(Role role, const FormRecord &record);
    FormSignature signedBy(Role role, const FormRecord &record);
    Result<Committed> lend(Role role, const FormRecord &record, const FormSignature &signature);
    Result<Committed> direct(Role role, const QList<Write> &writes);
    Keys keysOf(Role role);
    QList<VaultFinding> verified();

    std::unique_ptr<FormSchool> m_school;
    const FormRegister *m_form = nullptr;
    FormRecord m_altered;
    FormRecord m_other;
};

void TestFormSigning::initTestCase()
{
    m_form = &addTestRegister();
    m_school = std::make_unique<FormSchool>();
}

FormRecord TestFormSigning::asked(const QString &camera)
{
    return m_school->add(Role::Headteacher, loans(),
                         {{u"camera"_qs, camera}, {u"back_by"_qs, m_school->day(7)}, {u"purpose"_qs, u"Trip"_qs}});
}

FormRecord TestFormSigning::lent(const QString &camera)
{
    return m_school->move(Role::Headteacher, loans(), asked(camera), u"lent"_qs);
}

ToSign TestFormSigning::toSign(Role role, const FormRecord &record)
{
    auto what = wait(FormDesk(m_school->as(role), *m_form).toSign(record, u"head"_qs, &lending()));
    if (!what)
        qFatal("%s", qPrintable(what.error().message));
    what->strokes = drawing();
    what->device = u"pen"_qs;
    return *what;
}

FormSignature TestFormSigning::signedBy(Role role, const FormRecord &record)
{
    const auto signature = m_school->as(role).sign(toSign(role, record), password());
    if (!signature)
        qFatal("%s", qPrintable(signature.error().message));
    return *signature;
}

Result<Committed> TestFormSigning::lend(Role role, const FormRecord &record, const FormSignature &signature)
{
    return wait(FormDesk(m_school->as(role), *m_form).move(record, record, lending(), {}, signature));
}

Result<Committed> TestFormSigning::direct(Role role, const QList<Write> &writes)
{
    return wait(m_school->as(role).office().commit({Change::Kind::Record, {}, writes}));
}

Keys TestFormSigning::keysOf(Role role)
{
    const auto ring = wait(m_school->as(role).office().read<KeyRing>(readKeyRing));
    const RingUser *user = ring->user(m_school->userId(role));
    auto session = unlockSession(*ring, user, password());
    auto approval = unlockApproval(*ring, *user, password());
    return {std::move((**session).session), std::move(**approval)};
}

QList<VaultFinding> TestFormSigning::verified()
{
    const auto all = m_school->as(Role::Headteacher).verify();
    return all ? all->first().found : QList<VaultFinding>();
}

void TestFormSigning::itSaysWhoSignedWhatAndWhen()
{
    const FormRecord record = lent();
    const QList<FormSignature> signatures = m_school->signatures(loans(), record.id);
    QCOMPARE(signatures.size(), 1);
    const FormSignature &one = signatures.first();
    QVERIFY(one.isGenuine);
    QVERIFY(one.changed.isEmpty());
    QCOMPARE(one.signer, m_school->userId(Role::Headteacher));
    QCOMPARE(one.role, Role::Headteacher);
    QCOMPARE(one.at, m_school->clock().clock().msecs());
    QCOMPARE(one.sentence, u"I lend this camera."_qs);
    QCOMPARE(record.text(u"decided_on"_qs), m_school->day());
    QVERIFY(verified().isEmpty());
}

void TestFormSigning::theSignedBytesAreThoseOfTheDesign()
{
    const FormRecord record = asked(u"Nikon Café"_qs);
    const FormSignature signature = signedBy(Role::Headteacher, record);
    const auto form = SignedForm::fromBytes(signature.signedBytes);
    QVERIFY(form);
    const Register &head = m_school->as(Role::Headteacher);
    QCOMPARE(form->registerId, head.id());
    QCOMPARE(form->record, record.id);
    QCOMPARE(form->key, signature.key);
    QCOMPARE(form->strokesHash, crypto::hash(drawing().toBytes()));
    QVERIFY(form->head.sequence > 0);
    QCOMPARE(form->fields.value(u"camera"_qs).toString(), u"Nikon Café"_qs);
    QCOMPARE(form->fields.value(u"decided_on"_qs).toString(), m_school->day()); // as it will stand
    QVERIFY(!form->fields.contains(u"gallery"_qs)); // nulls left out

    // Written out by hand from the design, part by part.
    const QList<QByteArray> parts{head.id().toBytes(),
                                  "camera_loan",
                                  record.id.toBytes(),
                                  "head",
                                  signature.key.toBytes(),
                                  "headteacher",
                                  crypto::number(quint64(signature.at)),
                                  "I lend this camera.",
                                  form->strokesHash,
                                  crypto::number(quint64(form->head.sequence)),
                                  form->head.hash};
    const QByteArray expected = crypto::framed("lanyard form signature 1", parts);
    QVERIFY(signature.signedBytes.startsWith(expected));
    const QByteArray fields = signature.signedBytes.mid(expected.size());
    QVERIFY(fields.contains("lanyard form fields 1"));
    QVERIFY(fields.indexOf("back_by") < fields.indexOf("borrower")); // sorted by key
    QVERIFY(fields.indexOf("borrower") < fields.indexOf("camera"));
    QVERIFY(fields.contains(QByteArray("Nikon Caf\xc3\xa9"))); // NFC
}

void TestFormSigning::strokesComeBackAsTheyWereDrawn()
{
    const QByteArray bytes = drawing().toBytes();
    QCOMPARE(Strokes::fromBytes(bytes), std::optional(drawing()));
    for (qsizetype cut = 0; cut < bytes.size(); ++cut)
        QVERIFY(!Strokes::fromBytes(bytes.left(cut)));
    QVERIFY(!Strokes::fromBytes(bytes + '\0'));
    QVERIFY(!Strokes::fromBytes(QByteArray(64, '\xff')));
    Strokes wide = drawing();
    wide.lines[0][0] = {-300, 2500, 0, 3'599'999};
    QCOMPARE(Strokes::fromBytes(wide.toBytes()), std::optional(wide));
}

void TestFormSigning::beingSignedInIsNotEnough()
{
    const FormRecord record = asked();
    Register &head = m_school->as(Role::Headteacher);
    const ToSign what = toSign(Role::Headteacher, record);
    for (const QString &wrong : {QString(), u"correct horse"_qs, u"made by somebody else"_qs}) {
        const auto refused = head.sign(what, secret(wrong));
        QVERIFY(!refused && refused.error().code == Error::Code::NotAllowed);
    }
    auto device = head.rememberHere();
    QVERIFY(device);
    const auto remembered
        = Register::signInRemembered(m_school->fixture().folder(), *device, m_school->fixture().options());
    QVERIFY(remembered);
    const auto refused = (*remembered)->sign(what, *device);
    QVERIFY(!refused && refused.error().code == Error::Code::NotAllowed);
}

void TestFormSigning::nobodySignsUnderAPasswordThatSomebodyElseMade()
{
    RegisterFixture &fixture = m_school->fixture();
    fixture.add(u"head"_qs, {Role::Headteacher}, roleKey(Role::Headteacher)); // with a password of that one's choosing
    const auto head = fixture.open(u"head"_qs);
    FormDesk desk(*head, *m_form);
    FormRecord record = desk.blank();
    record.set(u"camera"_qs, u"Nikon"_qs);
    QVERIFY(wait(desk.add(record)));
    ToSign what{m_form->table, record.id, u"head"_qs, u"I lend this camera."_qs, Role::Headteacher, {}, drawing(), {}};
    const auto refused = head->sign(what, password());
    QVERIFY(!refused && refused.error().code == Error::Code::Refused);
    QVERIFY(refused.error().message.contains(u"password of your own"_qs));
}

void TestFormSigning::anEmptyBoxIsNoSignature()
{
    ToSign what = toSign(Role::Headteacher, asked());
    what.strokes = {};
    const auto refused = m_school->as(Role::Headteacher).sign(what, password());
    QVERIFY(!refused && refused.error().code == Error::Code::Refused);
}

void TestFormSigning::changedFieldsAreNamed()
{
    const FormRecord record = asked();
    const FormSignature signature = signedBy(Role::Headteacher, record);
    const auto office = m_school->fixture().raw(u"office"_qs);
    const auto since = [&](const FormRecord &changed) {
        return changedSince(*m_form, *approvedFields(*office, *m_form, changed), signature);
    };
    const auto moved = [&](const QString &key, const QVariant &value) {
        FormRecord changed = outcomeOf(*m_form, lending(), record,
                                       Surroundings(*office, m_school->today(), m_school->userId(Role::Headteacher)))
                                 .moved;
        changed.set(key, value);
        return since(changed);
    };
    QCOMPARE(moved(u"camera"_qs, u"Nikon"_qs), QStringList());
    QCOMPARE(moved(u"camera"_qs, u"Canon"_qs), QStringList(u"camera"_qs));
    QCOMPARE(moved(u"back_by"_qs, {}), QStringList(u"back_by"_qs));
    QCOMPARE(moved(u"gallery"_qs, u"https://example.org/"_qs), QStringList(u"gallery"_qs)); // empty when it was signed
    FormRecord elsewhere = record;
    elsewhere.school = RecordId::make();
    QVERIFY(since(elsewhere).contains(u"school"_qs));
}

/// "action taken" is filled in after the headteacher has signed, and is no change of what was approved.
void TestFormSigning::whatIsStillToComeMayComeLater()
{
    const FormRecord back = m_school->move(Role::IctTechnician, loans(), lent(), u"back"_qs, {{u"pictures"_qs, 12}});
    QCOMPARE(back.number(u"pictures"_qs), 12);
    const FormSignature one = m_school->signatures(loans(), back.id).first();
    QVERIFY(one.isGenuine);
    QCOMPARE(one.changed, QStringList());
}

void TestFormSigning::aChangeTakesANewSignature()
{
    const FormRecord record = lent();
    FormDesk desk(m_school->as(Role::Headteacher), *m_form);
    auto what = wait(desk.toSign(record, u"head"_qs));
    QVERIFY(what);
    what->strokes = drawing();
    const auto anew = m_school->as(Role::Headteacher).sign(*what, password());
    QVERIFY(anew && wait(desk.signAgain(*anew)));
    QCOMPARE(m_school->signatures(loans(), record.id).size(), 2);
    // Not before it was signed with its move, nor once the record is closed.
    const FormRecord fresh = asked(u"Canon"_qs);
    auto early = wait(desk.toSign(fresh, u"head"_qs));
    early->strokes = drawing();
    QVERIFY(!wait(desk.signAgain(*m_school->as(Role::Headteacher).sign(*early, password()))));
    const FormRecord back = m_school->move(Role::Headteacher, loans(), record, u"back"_qs);
    auto late = wait(desk.toSign(back, u"head"_qs));
    if (late) {
        late->strokes = drawing();
        QVERIFY(!wait(desk.signAgain(*m_school->as(Role::Headteacher).sign(*late, password()))));
    }
    QCOMPARE(m_school->signatures(loans(), record.id).size(), 2);
}

/// The row says S for the headteacher alone; everybody else has a key, a password and a drawing, too.
void TestFormSigning::onlyWhoeverMaySignSigns()
{
    for (const Role role : allRoles()) {
        const FormRecord record = asked();
        const ToSign mine = toSign(Role::Headteacher, record);
        ToSign theirs = mine;
        theirs.role = role;
        const auto signature = m_school->as(role).sign(theirs, password());
        QVERIFY2(signature, qPrintable(roleKey(role)));
        FormRecord moved = record;
        moved.state = u"lent"_qs;
        moved.moved = signature->at;
        moved.set(u"decided_on"_qs, m_school->day());
        const auto asks = wait(FormDesk(m_school->as(role), *m_form).toSign(record, u"head"_qs, &lending()));
        QCOMPARE(asks.has_value(), role == Role::Headteacher);
        const auto done = direct(role, {toWrite(*m_form, record, moved), signature->toWrite()});
        QVERIFY2(done.has_value() == (role == Role::Headteacher), qPrintable(roleKey(role)));
    }
}

void TestFormSigning::whatWasReadBeforeSomebodyChangedItIsNotSigned()
{
    const FormRecord record = asked();
    m_school->set(Role::Headteacher, loans(), record, {{u"camera"_qs, u"Canon"_qs}});
    const auto stale = wait(FormDesk(m_school->as(Role::Headteacher), *m_form).toSign(record, u"head"_qs, &lending()));
    QVERIFY(!stale);
    QCOMPARE(stale.error().code, Error::Code::Conflict);
}

void TestFormSigning::aMoveThatSignsIsNotMadeWithout()
{
    const FormRecord record = asked();
    FormDesk desk(m_school->as(Role::Headteacher), *m_form);
    const auto unsigned_ = wait(desk.move(record, record, lending()));
    QVERIFY(!unsigned_ && unsigned_.error().code == Error::Code::Refused);
    QVERIFY(unsigned_.error().message.contains(u"Headteacher"_qs));
    QCOMPARE(m_school->now(loans(), record.id), record);
    // Nor with a signature that was given for what the record said before.
    const FormSignature before = signedBy(Role::Headteacher, record);
    const FormRecord changed = m_school->set(Role::Headteacher, loans(), record, {{u"camera"_qs, u"Canon"_qs}});
    QVERIFY(!lend(Role::Headteacher, changed, before));
}

void TestFormSigning::aSignatureIsStoredOnceAndNeverChanged()
{
    const FormRecord record = lent();
    const FormSignature one = m_school->signatures(loans(), record.id).first();
    Write write = one.toWrite();
    write.revision = 1;
    write.values = {{u"sentence"_qs, u"I lend nothing."_qs}};
    for (const Role role : {Role::Headteacher, Role::IctTechnician, Role::Ceo})
        QVERIFY(!direct(role, {write}));
    QCOMPARE(m_school->signatures(loans(), record.id).first().sentence, one.sentence);
}

void TestFormSigning::aForeignKeyIsRefused_data()
{
    QTest::addColumn<QString>("whose");
    for (const QString &whose : {u"own"_qs, u"session"_qs, u"other"_qs, u"fresh"_qs})
        QTest::addRow("%s", qPrintable(whose)) << whose;
}

void TestFormSigning::aForeignKeyIsRefused()
{
    QFETCH(QString, whose);
    const FormRecord record = asked();
    FormSignature signature = signedBy(Role::Headteacher, record);
    const Keys own = keysOf(Role::Headteacher);
    const Keys others = keysOf(Role::Ceo);
    const crypto::SignPair fresh = crypto::SignPair::make();
    const Secret &key = whose == u"own" ? own.approval.secretKey
        : whose == u"session"           ? own.session.secretKey
        : whose == u"other"             ? others.approval.secretKey
                                        : fresh.secretKey;
    signature.signature = crypto::sign(key, signature.signedBytes);
    QCOMPARE(lend(Role::Headteacher, record, signature).has_value(), whose == u"own");
}

void TestFormSigning::aDrawingOnAnotherRecordIsRefused()
{
    const FormRecord first = asked(u"Nikon"_qs);
    const FormRecord second = asked(u"Canon"_qs);
    FormSignature moved = signedBy(Role::Headteacher, first);
    moved.record = second.id;
    QVERIFY(!lend(Role::Headteacher, second, moved));
    FormSignature redrawn = signedBy(Role::Headteacher, second);
    redrawn.strokes.lines[0][0].x += 1;
    QVERIFY(!lend(Role::Headteacher, second, redrawn));
    FormSignature redated = signedBy(Role::Headteacher, second);
    redated.at -= 1;
    QVERIFY(!lend(Role::Headteacher, second, redated));
    // One of another day is refused as it is: it was not signed with this move.
    const FormSignature stale = signedBy(Role::Headteacher, second);
    m_school->clock().advance(24 * 60 * 60 * 1000);
    QVERIFY(!lend(Role::Headteacher, second, stale));
    QVERIFY(lend(Role::Headteacher, second, signedBy(Role::Headteacher, second)));
}

void TestFormSigning::whatIsAlteredInTheFileIsCaught_data()
{
    QTest::addColumn<QString>("column");
    for (const QString &column : {u"record"_qs, u"place"_qs, u"block"_qs, u"signer"_qs, u"signer_key"_qs, u"role"_qs,
                                  u"at"_qs, u"sentence"_qs, u"strokes"_qs, u"signed_bytes"_qs, u"signature"_qs})
        QTest::addRow("%s", qPrintable(column)) << column;
    m_altered = lent(); // and put back each time
    m_other = lent(u"Canon"_qs);
}

void TestFormSigning::whatIsAlteredInTheFileIsCaught()
{
    QFETCH(QString, column);
    const FormSignature genuine = m_school->signatures(loans(), m_altered.id).first();
    FormSignature altered = m_school->signatures(loans(), m_other.id).first();
    altered.signer = m_school->userId(Role::Ceo);
    altered.key = RecordId::make();
    altered.table = u"ban"_qs;
    altered.block = u"foot"_qs;
    altered.role = Role::Ceo;
    altered.at += 86'400'000;
    altered.sentence = u"I lend every camera."_qs;
    altered.strokes.lines[0][0].y += 1;
    const auto put = [&](const QVariant &value) {
        const auto office = m_school->fixture().raw(u"office"_qs);
        Query update(*office, u"UPDATE form_signature SET %1 = ? WHERE id = ?"_qs.arg(column));
        update.bind(value).bind(genuine.id);
        return update.exec().has_value();
    };
    QVERIFY(put(altered.toWrite().values.value(column)));
    const QList<VaultFinding> found = verified();
    const auto is = [&](VaultFinding::Kind kind) {
        return std::any_of(found.begin(), found.end(), [&](const VaultFinding &one) { return one.kind == kind; });
    };
    QVERIFY(is(VaultFinding::Kind::FalseFormSignature));
    QVERIFY(is(VaultFinding::Kind::ChangedRow));
    const RecordId bearer = column == u"record" ? m_other.id : m_altered.id;
    const QList<FormSignature> shown = m_school->signatures(loans(), bearer);
    QVERIFY(std::any_of(shown.begin(), shown.end(), [](const FormSignature &one) { return !one.isGenuine; }));
    QVERIFY(put(genuine.toWrite().values.value(column)));
    QVERIFY(verified().isEmpty());
}

void TestFormSigning::aRemovedUsersSignatureStillVerifies()
{
    const FormRecord record = lent();
    // Fresh keys take the place of the old ones, and then the person leaves.
    QVERIFY(m_school->as(Role::Headteacher).changePassword(password(), secret(u"another of my own"_qs)));
    const RecordId head = m_school->userId(Role::Headteacher);
    const auto removed = m_school->as(Role::Ceo).removeUser(head);
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().message));
    const auto ceo = m_school->fixture().open(roleKey(Role::Ceo));
    const auto signatures = wait(ceo->office().read<QList<FormSignature>>(
        [&](Connection &connection) { return checkedSignatures(connection, *m_form, record, ceo->id()); }));
    QVERIFY(signatures && signatures->size() == 1);
    QVERIFY(signatures->first().isGenuine);
    const auto all = ceo->verify();
    QVERIFY(all && all->first().found.isEmpty());
}

void TestFormSigning::onePersonsListOfEverythingAwaitingSignature()
{
    const FormRecord one = asked(u"Nikon"_qs);
    const FormRecord two = asked(u"Canon"_qs);
    const auto waiting = [this] { return m_school->tasks(Role::Headteacher).count(u"sign"_qs); };
    const qsizetype both = waiting();
    QVERIFY(both >= 2);
    QVERIFY(!m_school->tasks(Role::IctTechnician).contains(u"sign"_qs));
    m_school->move(Role::Headteacher, loans(), one, u"lent"_qs);
    QCOMPARE(waiting(), both - 1);
    m_school->move(Role::Headteacher, loans(), two, u"refused"_qs, {}, u"It is broken"_qs);
    QCOMPARE(waiting(), both - 2);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestFormSigning)
#include "test_form_signing.moc"
