#include "models/registers/form_checks.h"
#include "models/registers/form_desk.h"
#include "models/registers/form_rows.h"
#include "models/store/query.h"
#include "tests/support/register_fixture.h"
#include "tests/support/test_register.h"

#include <QTest>

#include <map>

namespace lanyard::test {

namespace {

/// The columns and rows of "People who sign in, and their roles" that registers stand in, as the specification writes
/// them. What a cell means is read here anew, and not from models/access.
const QList<Role> Columns{Role::Office,
                          Role::Headteacher,
                          Role::Dsl,
                          Role::Dpo,
                          Role::Dpl,
                          Role::SocialMediaManager,
                          Role::IctTechnician,
                          Role::MarketingOfficer,
                          Role::OnlineSafetyOfficer,
                          Role::Staff,
                          Role::Ceo,
                          Role::ChairOfGovernors,
                          Role::Governor};

const QMap<QString, QString> &rowsOfTheTable()
{
    static const QMap<QString, QString> rows{
        {u"posting check"_qs, u"W|W|W|W|W|W|-|W|-|W o|W|-|-"_qs},
        {u"posts"_qs, u"R|RWS|R|R|R|RW|-|RW|-|W o|RWS trust|-|-"_qs},
        {u"site approvals (C), accounts"_qs, u"R|RWS|R|R|R|RW|R|RWS|R|W o|RWS trust|-|R"_qs},
        {u"comments, followers"_qs, u"-|R|R|R|R|RW|-|R|R|-|R|-|-"_qs},
        {u"inappropriate content (B)"_qs, u"-|R|RW|R|R|-|RWS|-|RW|W o|c|-|c"_qs},
        {u"blocked content (A), blocked sites, bans, devices"_qs, u"R|RWS|RW|R|R|R|RW|-|RW|W o|R|-|c"_qs},
        {u"contact attempts by pupils, breaches by pupils and parents"_qs, u"-|RW|RW|R|R|-|-|-|-|W o|R|-|c"_qs},
        {u"breaches by staff (never by their subject)"_qs, u"-|RW|-|-|-|-|-|-|-|W o|RW|-|c"_qs},
        {u"training, agreements, parent communications"_qs, u"RW|RW|RW|RW|RW|RW|R|RW|RW|R o|RW|R|R"_qs},
        {u"policy review, complaints"_qs, u"R|RW|R|RW|RW|R|R|R|R|R|RW|RW|R"_qs},
        {u"data protection: requests, breaches of data, retention"_qs, u"R|R|own vault|RW|RW|-|-|-|-|-|R|-|c"_qs},
        // Not in that table: what those who answer for the register keep for everybody, the platforms' ages among it.
        {u"figures of cases"_qs, u"-|RW|RW|-|-|-|-|-|-|-|R|RW|R"_qs},
        {u"settings"_qs, u"RW|RW|R|RW|RW|R|R|R|R|R|RW|R|R"_qs},
    };
    return rows;
}

QString rowOf(Place place)
{
    switch (place) {
    case Place::PostingCheck:
        return u"posting check"_qs;
    case Place::Posts:
        return u"posts"_qs;
    case Place::SiteApprovals:
        return u"site approvals (C), accounts"_qs;
    case Place::Comments:
        return u"comments, followers"_qs;
    case Place::InappropriateContent:
        return u"inappropriate content (B)"_qs;
    case Place::BlockedContent:
        return u"blocked content (A), blocked sites, bans, devices"_qs;
    case Place::PupilConduct:
        return u"contact attempts by pupils, breaches by pupils and parents"_qs;
    case Place::StaffBreaches:
        return u"breaches by staff (never by their subject)"_qs;
    case Place::Training:
        return u"training, agreements, parent communications"_qs;
    case Place::PolicyReview:
        return u"policy review, complaints"_qs;
    case Place::DataProtection:
        return u"data protection: requests, breaches of data, retention"_qs;
    case Place::CaseFigures:
        return u"figures of cases"_qs;
    case Place::Settings:
        return u"settings"_qs;
    default:
        return {};
    }
}

/// One cell, and what it lets somebody do with a record.
struct Cell
{
    QString text;

    bool grants(QChar letter, bool isOwn, bool isTrusts) const
    {
        const QString letters = text.section(u' ', 0, 0);
        const bool isBeyond = (text.endsWith(u" o") && !isOwn) || (text.endsWith(u" trust") && !isTrusts);
        return letters.contains(letter) && letters == letters.toUpper() && !isBeyond;
    }
    bool reads(bool isOwn, bool isTrusts) const
    {
        return grants(u'R', isOwn, isTrusts) || grants(u'W', isOwn, isTrusts);
    }
    bool writes(bool isOwn, bool isTrusts) const { return grants(u'W', isOwn, isTrusts); }
};

Cell cellOf(Place place, Role role)
{
    const int column = int(Columns.indexOf(role == Role::ChairOfTrustees ? Role::Governor : role));
    return {rowsOfTheTable().value(rowOf(place)).split(u'|').at(column)};
}

/// Every kind of record that stands in a row of its own: by place, and the trust's apart from the school's.
QList<FormRecord> variantsOf(const FormRegister &form, const FormRecord &blank)
{
    QList<FormRecord> variants{blank};
    const auto isNew = [&](const FormRecord &record) {
        return std::none_of(variants.begin(), variants.end(), [&](const FormRecord &known) {
            return form.placeOfRecord(known) == form.placeOfRecord(record)
                && form.isTrusts(known) == form.isTrusts(record);
        });
    };
    for (const FormField &field : form.fields) {
        for (const FieldChoice &choice : field.choices) {
            FormRecord record = blank;
            record.id = RecordId::make();
            record.set(field.key, choice.key);
            if (isNew(record))
                variants << record;
        }
    }
    return variants;
}

} // namespace

/// The permission table of the specification, a test for each of its cells: what the desk shows, and what the store
/// refuses even when it is called directly.
class TestFormPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRegisterStandsInARowOfTheTable();
    void cell_data();
    void cell();
    void nobodySeesOrWritesARecordAboutThemselves();

private:
    struct Standing
    {
        FormRecord record;
        bool isOwn = false;
    };

    using Records = QList<std::pair<const FormRegister *, FormRecord>>;

    void putIn(const Records &records);
    QList<Standing> standingOf(const FormRegister &form, Register &session);
    bool isRefused(Register &session, const Write &write);

    std::unique_ptr<RegisterFixture> m_fixture;
    std::map<Role, std::unique_ptr<Register>> m_sessions;
    std::map<std::pair<const FormRegister *, Role>, QList<Standing>> m_standing;
};

void TestFormPermissions::initTestCase()
{
    addTestRegister();
    m_fixture = std::make_unique<RegisterFixture>();
    for (const Role role : allRoles()) {
        if (role != Role::Office)
            m_fixture->add(roleKey(role), {role});
    }
    for (const Role role : allRoles())
        m_sessions[role] = m_fixture->open(role == Role::Office ? u"anna"_qs : roleKey(role));
    Records records;
    for (const FormRegister *form : formRegisters()) {
        for (const auto &[role, session] : m_sessions) {
            QList<Standing> &standing = m_standing[{form, role}];
            standing = standingOf(*form, *session);
            for (const Standing &one : std::as_const(standing))
                records.append({form, one.record});
        }
    }
    putIn(records);
}

/// Past every door: so that there is a record to be seen, whoever may enter one.
void TestFormPermissions::putIn(const Records &records)
{
    const auto office = m_fixture->raw(u"office"_qs);
    Transaction transaction(*office, Transaction::Kind::Write);
    for (const auto &[form, record] : records) {
        FormRecord fresh = record;
        fresh.revision = 0;
        Fields values = toWrite(*form, fresh).values;
        values.insert(u"id"_qs, record.id.toBytes());
        values.insert(u"revision"_qs, qint64(1));
        const QStringList marks(values.size(), u"?"_qs);
        Query insert(
            *office,
            u"INSERT INTO %1 (%2) VALUES (%3)"_qs.arg(form->table, values.keys().join(u','), marks.join(u',')));
        for (const auto &[column, value] : values)
            insert.bind(value);
        QVERIFY2(insert.exec(), qPrintable(form->key));
    }
    QVERIFY(transaction.commit());
}

QList<TestFormPermissions::Standing> TestFormPermissions::standingOf(const FormRegister &form, Register &session)
{
    QList<Standing> all;
    for (const bool isOwn : {false, true}) {
        FormRecord blank = FormDesk(session, form).blank(session.school().id);
        blank.enteredBy = isOwn ? session.user().id : RecordId::make();
        for (FormRecord record : variantsOf(form, blank)) {
            record.revision = 1;
            all << Standing{record, isOwn};
        }
    }
    return all;
}

/// What is allowed is cancelled after it was judged: only the judgement is asked for, and not a disk.
bool TestFormPermissions::isRefused(Register &session, const Write &write)
{
    Progress cancelled;
    cancelled.cancel();
    const auto done = wait(session.office().commit({Change::Kind::Record, {}, {write}}, cancelled));
    Q_ASSERT(!done);
    return done.error().code == Error::Code::NotAllowed;
}

void TestFormPermissions::everyRegisterStandsInARowOfTheTable()
{
    for (const FormRegister *form : formRegisters()) {
        for (const Place place : QList<Place>{form->place} + form->otherPlaces)
            QVERIFY2(!rowOf(place).isEmpty(), qPrintable(form->key));
    }
}

void TestFormPermissions::cell_data()
{
    QTest::addColumn<const FormRegister *>("form");
    QTest::addColumn<int>("role");
    for (const FormRegister *form : formRegisters()) {
        for (const Role role : allRoles())
            QTest::addRow("%s, %s", qPrintable(form->key), qPrintable(roleKey(role))) << form << int(role);
    }
}

void TestFormPermissions::cell()
{
    QFETCH(const FormRegister *, form);
    QFETCH(int, role);
    Register &session = *m_sessions.at(Role(role));
    const RecordId user = session.user().id;
    const QList<Standing> &all = m_standing.at({form, Role(role)});
    const auto book = wait(FormDesk(session, *form).read());
    QVERIFY(book);
    bool isPlace = false;
    for (const auto &[record, isOwn] : all) {
        const Cell is = cellOf(form->placeOfRecord(record), Role(role));
        const bool isTrusts = form->isTrusts(record);
        const QByteArray which
            = QStringLiteral("cell %1, own %2, trust %3").arg(is.text).arg(isOwn).arg(isTrusts).toUtf8();
        isPlace = isPlace || is.text != u"-";
        const bool isSeen = std::any_of(book->records.begin(), book->records.end(),
                                        [id = record.id](const FormRecord &seen) { return seen.id == id; });
        QVERIFY2(isSeen == is.reads(isOwn, isTrusts), which);
        QVERIFY2(accessTo(*form, record, session.may(), user).testFlag(Access::Sign)
                     == is.grants(u'S', isOwn, isTrusts),
                 which);
        QVERIFY2(isRefused(session, {form->table, record.id, 1, {}}) == !is.writes(isOwn, isTrusts), which);

        FormRecord fresh = record; // what somebody enters is their own
        fresh.id = RecordId::make();
        fresh.enteredBy = user;
        fresh.entered = session.clock().msecs();
        fresh.moved = fresh.entered;
        QVERIFY2(isRefused(session, toWrite(*form, fresh)) == !is.writes(true, isTrusts), which);
    }
    const bool isOwnVaultOnly = cellOf(form->place, Role(role)).text == u"own vault"; // and that is not office
    QVERIFY(isOwnVaultOnly || isPlaceOf(*form, session.may()) == isPlace);
}

/// "Breaches by staff (never by their subject)".
void TestFormPermissions::nobodySeesOrWritesARecordAboutThemselves()
{
    int subjects = 0;
    for (const FormRegister *form : formRegisters()) {
        if (!form->isHiddenFrom)
            continue;
        for (auto &[role, session] : m_sessions) {
            const RecordId user = session->user().id;
            FormDesk desk(*session, *form);
            for (FormRecord record : variantsOf(*form, desk.blank(session->school().id))) {
                record.enteredBy = user;
                for (const FormField &field : form->fields) {
                    if (field.kind == FieldKind::User)
                        record.set(field.key, user.toText());
                }
                if (!form->isHiddenFrom(record, user))
                    continue;
                ++subjects;
                putIn({{form, record}});
                const auto book = wait(desk.read({record.id}));
                QVERIFY(book && book->records.isEmpty());
                QVERIFY(isRefused(*session, {form->table, record.id, 1, {}}));
            }
        }
    }
    QVERIFY(subjects >= int(m_sessions.size()));
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestFormPermissions)
#include "test_form_permissions.moc"
