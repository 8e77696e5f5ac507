#include "tests/support/form_school.h"

#include "models/people/pupil_record.h"
#include "models/registers/form_rows.h"
#include "models/registers/form_tasks.h"
#include "models/registers/surroundings.h"
#include "models/store/attachment.h"

namespace lanyard::test {

namespace {

QString firstPassword() { return u"made by somebody else"_qs; }

const FormRegister &registerOf(const QString &place)
{
    const FormRegister *form = formRegister(place);
    if (!form)
        qFatal("no register %s", qPrintable(place));
    return *form;
}

Strokes drawing()
{
    Strokes strokes{6000, 2000, {}};
    strokes.lines = {{{100, 900, 1000, 0}, {1200, 300, 1000, 40}, {2400, 1500, 1000, 80}}, {{2600, 700, 1000, 200}}};
    return strokes;
}

FormRecord sure(const Result<FormRecord> &result, const QString &place)
{
    if (!result)
        qFatal("%s: %s %s", qPrintable(place), qPrintable(result.error().message), qPrintable(result.error().detail));
    return *result;
}

} // namespace

FormSchool::FormSchool()
{
    QList<Role> others = allRoles();
    others.removeOne(Role::Office); // "anna", who made the register
    auto creator = m_fixture.open();
    for (const Role role : others) { // all of them before the first signs in: from then on the headteacher grants
        const auto added = creator->addUser(roleKey(role), {{role, {}}}, secret(firstPassword()));
        if (!added)
            qFatal("%s: %s", qPrintable(roleKey(role)), qPrintable(added.error().message));
    }
    creator.reset();
    for (const Role role : others) {
        auto opened = m_fixture.tryOpen(roleKey(role), firstPassword());
        if (!opened || !(*opened)->changePassword(secret(firstPassword()), secret(RegisterFixture::Password)))
            qFatal("%s cannot choose a password", qPrintable(roleKey(role)));
    }
}

Register &FormSchool::as(Role role)
{
    std::unique_ptr<Register> &opened = m_open[role];
    if (!opened)
        opened = m_fixture.open(role == Role::Office ? u"anna"_qs : roleKey(role));
    return *opened;
}

QString FormSchool::users(const QList<Role> &roles)
{
    QStringList ids;
    for (const Role role : roles)
        ids << user(role);
    return ids.join(u' ');
}

RecordId FormSchool::addPupil(const QString &forename, const QString &surname)
{
    Pupil pupil;
    pupil.id = RecordId::make();
    pupil.school = as(Role::Office).school().id;
    pupil.legalForename = forename;
    pupil.legalSurname = surname;
    const auto done = wait(as(Role::Office).office().commit({Change::Kind::Record, {}, {*pupilWrite(pupil)}}));
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return pupil.id;
}

void FormSchool::remove(Role role)
{
    const RecordId id = userId(role);
    m_open.erase(role);
    const auto removed = as(Role::Headteacher).removeUser(id);
    if (!removed)
        qFatal("%s", qPrintable(removed.error().message));
    m_open.clear(); // the vaults have new keys
}

FormHand FormSchool::hand(Role role) { return {as(role), RegisterFixture::Password, drawing()}; }

Result<FormRecord> FormSchool::tryAdd(Role role, const QString &place, const Values &values)
{
    return hand(role).add(place, values);
}

Result<FormRecord> FormSchool::trySet(Role role, const QString &place, const FormRecord &record, const Values &values)
{
    return hand(role).set(place, record, values);
}

Result<FormRecord> FormSchool::tryMove(Role role, const QString &place, const FormRecord &record, const QString &to,
                                       const Values &values, const QString &reason)
{
    return hand(role).move(place, record, to, values, reason);
}

FormRecord FormSchool::add(Role role, const QString &place, const Values &values)
{
    return sure(tryAdd(role, place, values), place);
}

FormRecord FormSchool::set(Role role, const QString &place, const FormRecord &record, const Values &values)
{
    return sure(trySet(role, place, record, values), place);
}

FormRecord FormSchool::move(Role role, const QString &place, const FormRecord &record, const QString &to,
                            const Values &values, const QString &reason)
{
    return sure(tryMove(role, place, record, to, values, reason), place + u' ' + to);
}

Result<Committed> FormSchool::attach(Role by, const QString &table, const RecordId &record, const QByteArray &content)
{
    const Attachment picture{table, record, u"picture.png"_qs, u"image/png"_qs,
                             QByteArray("\x89PNG\r\n\x1a\n", 8) + content};
    return wait(as(by).office().commitMade([picture](Connection &connection) -> Result<Change> {
        const auto writes = attachmentWrites(connection, RecordId::make(), picture);
        return writes ? Result<Change>(Change{Change::Kind::Record, {}, *writes}) : failure(writes);
    }));
}

QList<FormRecord> FormSchool::seen(Role role, const QString &place)
{
    const auto book = wait(FormDesk(as(role), registerOf(place)).read());
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    return book->records;
}

QList<FormRecord> FormSchool::all(const QString &place)
{
    const FormRegister &form = registerOf(place);
    const auto records = wait(as(Role::Headteacher).office().read<QList<FormRecord>>([&form](Connection &connection) {
        return readFormRecords(connection, form);
    }));
    if (!records)
        qFatal("%s", qPrintable(records.error().message));
    return *records;
}

FormRecord FormSchool::now(const QString &place, const RecordId &id)
{
    for (const FormRecord &record : all(place)) {
        if (record.id == id)
            return record;
    }
    return {};
}

QList<FormSignature> FormSchool::signatures(const QString &place, const RecordId &id)
{
    const auto signatures = wait(FormDesk(as(Role::Headteacher), registerOf(place)).signatures(id));
    if (!signatures)
        qFatal("%s", qPrintable(signatures.error().message));
    return *signatures;
}

QStringList FormSchool::tasks(Role role)
{
    const auto work = [may = as(role).may(), day = today(), id = userId(role)](Connection &connection) {
        QStringList kinds;
        for (const FormTask &task : formTasks(may, Surroundings(connection, day, id)))
            kinds << task.kind;
        return Result<QStringList>(kinds);
    };
    const auto kinds = wait(as(role).office().read<QStringList>(work));
    if (!kinds)
        qFatal("%s", qPrintable(kinds.error().message));
    return *kinds;
}

RecordId FormSchool::named(const QString &place, const QString &field, const QString &value)
{
    for (const FormRecord &record : all(place)) {
        if (record.text(field) == value)
            return record.id;
    }
    return {};
}

} // namespace lanyard::test
