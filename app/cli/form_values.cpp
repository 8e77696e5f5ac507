#include "app/cli/form_values.h"

#include "app/cli/pupil_names.h"
#include "app/cli/text.h"
#include "models/access/user_records.h"
#include "models/people/pupil_record.h"
#include "models/registers/form_checks.h"
#include "models/store/vault.h"

namespace lanyard::cli {

namespace {

struct People
{
    QList<User> users;
    QList<Pupil> pupils;
};

Result<People> readPeople(Connection &connection)
{
    const Result<QList<User>> users = readUsers(connection);
    if (!users)
        return failure(users);
    const Result<QList<Pupil>> pupils = readPupils(connection);
    if (!pupils)
        return failure(pupils);
    return People{*users, *pupils};
}

tl::unexpected<Error> badField(const FormField &field, const QString &what)
{
    return failure(Error::Code::BadInput, Text::tr("%1: %2 Nothing was stored.").arg(field.key, what));
}

} // namespace

Result<FormWords> FormWords::of(Session &session)
{
    const Result<People> people = wait(session.opened().office().read<People>(readPeople));
    if (!people)
        return failure(people);
    FormWords words;
    words.m_session = &session;
    words.m_users = people->users;
    words.m_pupils = people->pupils;
    return words;
}

QString FormWords::text(const FormField &field, const FormRecord &record, const FormNames &names) const
{
    QStringList words;
    switch (field.kind) {
    case FieldKind::User:
    case FieldKind::Users:
        for (const RecordId &id : record.ids(field.key)) {
            const auto user
                = std::find_if(m_users.begin(), m_users.end(), [&](const User &one) { return one.id == id; });
            words.append(user == m_users.end() ? id.toText() : user->name);
        }
        return words.join(u' ');
    case FieldKind::Pupil:
    case FieldKind::Pupils:
        for (const RecordId &id : record.ids(field.key)) {
            const auto pupil
                = std::find_if(m_pupils.begin(), m_pupils.end(), [&](const Pupil &one) { return one.id == id; });
            words.append(pupil == m_pupils.end() || pupil->upn.isEmpty() ? names.of(id) : pupil->upn);
        }
        return words.join(u' ');
    case FieldKind::Link:
        if (const QString name = names.of(record.link(field.key)); !name.isEmpty())
            return name;
        return record.text(field.key); // of a record that this person may not read
    default:
        return machineText(field, record.values.value(field.key));
    }
}

Result<RecordId> FormWords::userCalled(const QString &name) const
{
    for (const User &user : m_users) {
        if (!user.removed && (user.name.compare(name, Qt::CaseInsensitive) == 0 || user.id.toText() == name))
            return user.id;
    }
    return failure(Error::Code::BadInput, Text::tr("Nobody signs in as \"%1\".").arg(name));
}

Result<RecordId> FormWords::pupilNamed(const QString &name) const
{
    const Result<const Pupil *> pupil = pupilCalled(m_pupils, name);
    if (!pupil)
        return failure(pupil);
    return (*pupil)->id;
}

Result<RecordId> FormWords::recordNamed(const FormRegister &form, const QString &name) const
{
    const Result<FormBook> book = wait(FormDesk(m_session->opened(), form).read());
    if (!book)
        return failure(book);
    QList<RecordId> found;
    for (const FormRecord &record : book->records) {
        if (record.id.toText() == name)
            return record.id;
        if (form.nameOf(record).compare(name, Qt::CaseInsensitive) == 0)
            found.append(record.id);
    }
    if (found.size() == 1)
        return found.first();
    return failure(Error::Code::BadInput,
                   found.isEmpty() ? Text::tr("There is nothing called \"%1\" in \"%2\".").arg(name, form.key)
                                   : Text::tr("Several are called \"%1\" in \"%2\": give an id.").arg(name, form.key));
}

Result<QVariant> FormWords::parsed(const FormField &field, const QString &typed) const
{
    const bool isUser = field.kind == FieldKind::User || field.kind == FieldKind::Users;
    const bool isPupil = field.kind == FieldKind::Pupil || field.kind == FieldKind::Pupils;
    const FormRegister *linked = field.kind == FieldKind::Link ? formRegister(field.linksTo) : nullptr;
    if (linked != nullptr)
        return recordNamed(*linked, typed).map([](const RecordId &id) { return QVariant(id.toText()); });
    if (!isUser && !isPupil)
        return valueFromText(field, typed);
    const bool isOne = field.kind == FieldKind::User || field.kind == FieldKind::Pupil;
    QStringList ids;
    for (const QString &name : isOne ? QStringList{typed} : typed.split(u' ', Qt::SkipEmptyParts)) {
        const Result<RecordId> id = isUser ? userCalled(name) : pupilNamed(name);
        if (!id)
            return failure(id);
        ids.append(id->toText());
    }
    return QVariant(ids.join(u' '));
}

Result<void> FormWords::assign(const FormRegister &form, FormRecord &record,
                               const PlaceTable::Assignments &values) const
{
    for (const auto &[key, typed] : values) {
        if (key == QLatin1String("school")) {
            const Result<School> school = m_session->school(typed);
            if (!school)
                return failure(school);
            record.school = school->id;
            continue;
        }
        const FormField *field = form.field(key);
        if (!field || field->isDerived) {
            QStringList keys;
            for (const FormField &one : form.fields) {
                if (!one.isDerived)
                    keys.append(one.key);
            }
            return usage(Text::tr("There is no field \"%1\" to fill in. There is: %2.")
                             .arg(key, keys.join(QLatin1String(", "))));
        }
        const Result<QVariant> value = typed.isEmpty() ? QVariant() : parsed(*field, typed);
        if (!value)
            return badField(*field, value.error().message);
        record.set(key, *value);
    }
    return {};
}

} // namespace lanyard::cli
