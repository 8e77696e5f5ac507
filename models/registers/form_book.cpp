#include "models/registers/form_book.h"

#include "models/access/user_records.h"
#include "models/people/school_records.h"
#include "models/posting/posting_names.h"
#include "models/registers/following_records.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_rows.h"
#include "models/store/connection.h"
#include "models/store/query.h"

#include <QSet>

#include <algorithm>

namespace lanyard {

namespace {

bool hasKind(const FormRegister &form, FieldKind one, FieldKind many)
{
    return std::any_of(form.fields.begin(), form.fields.end(),
                       [&](const FormField &field) { return field.kind == one || field.kind == many; });
}

QSet<QString> linkedRegisters(const FormRegister &form)
{
    QSet<QString> keys;
    for (const FormField &field : form.fields) {
        if (field.kind == FieldKind::Link)
            keys << field.linksTo;
    }
    return keys;
}

Result<void> nameUsers(Connection &connection, FormNames &names)
{
    const Result<QList<User>> users = readUsers(connection);
    if (!users)
        return failure(users);
    for (const User &user : *users)
        names.names.insert(user.id, user.shownName());
    return {};
}

Result<void> nameSchools(Connection &connection, FormNames &names)
{
    const Result<QList<School>> schools = readSchools(connection);
    if (!schools)
        return failure(schools);
    for (const School &school : *schools)
        names.names.insert(school.id, school.name);
    names.hasSeveralSchools = schools->size() > 1;
    return {};
}

/// Names alone: the packed columns of a pupil's row are not touched.
Result<void> namePupils(Connection &connection, FormNames &names)
{
    Query query(connection,
                QStringLiteral("SELECT id, coalesce(preferred_forename, legal_forename) || ' ' || "
                               "coalesce(preferred_surname, legal_surname) FROM pupil"));
    if (const auto done = query.exec(); !done)
        return done;
    while (query.next())
        names.names.insert(query.id(0), query.text(1));
    return query.error();
}

/// Another register's records are named where they may be read; elsewhere an id says nothing.
Result<void> nameLinked(Connection &connection, const FormRegister &linked, const FormReader &reader, FormNames &names)
{
    const Result<QList<FormRecord>> records = readFormRecords(connection, linked, {{}, {}, reader.vault});
    if (!records)
        return failure(records);
    for (const FormRecord &record : *records) {
        if (mayRead(linked, record, reader.may, reader.user))
            names.names.insert(record.id, linked.nameOf(record));
    }
    return {};
}

Result<void> namePeople(Connection &connection, const FormRegister &form, FormNames &names)
{
    Result<void> read = nameUsers(connection, names);
    if (read)
        read = nameSchools(connection, names);
    if (read && hasKind(form, FieldKind::Pupil, FieldKind::Pupils))
        read = namePupils(connection, names);
    return read;
}

/// Those that are stored, and those that follow by themselves and nobody has begun with.
Result<QList<FormRecord>> readRecords(Connection &connection, const FormRegister &form, const QList<RecordId> &ids,
                                      const QString &vault)
{
    const FollowingRecords *follows = followingRecords(form);
    Result<QList<FormRecord>> records = readFormRecords(connection, form, {ids, {}, vault});
    if (!records || !follows)
        return records;
    const Result<QList<FormRecord>> waiting = follows->read(connection);
    if (!waiting)
        return failure(waiting);
    std::copy_if(waiting->begin(), waiting->end(), std::back_inserter(*records),
                 [&ids](const FormRecord &one) { return ids.isEmpty() || ids.contains(one.id); });
    return records;
}

} // namespace

Result<FormNames> readFormNames(Connection &connection, const FormRegister &form, const FormReader &reader)
{
    FormNames names;
    const bool isOffice = reader.vault.isEmpty();
    Result<void> read = isOffice ? namePeople(connection, form, names) : Result<void>();
    for (const QString &key : linkedRegisters(form)) {
        const FormRegister *linked = formRegister(key);
        if (read && linked && linked->isInOffice() == isOffice)
            read = nameLinked(connection, *linked, reader, names);
    }
    return read ? Result<FormNames>(std::move(names)) : failure(read);
}

Result<FormBook> readFormBook(Connection &connection, const FormRegister &form, const FormReader &reader,
                              const QList<RecordId> &ids)
{
    Result<QList<FormRecord>> records = readRecords(connection, form, ids, reader.vault);
    if (!records)
        return failure(records);
    Result<FormNames> names = readFormNames(connection, form, reader);
    if (!names)
        return failure(names);
    records->removeIf([&](const FormRecord &record) { return !mayRead(form, record, reader.may, reader.user); });
    const auto named = reader.vault.isEmpty() ? namePostingReferences(connection, *records, *names) : Result<void>();
    if (!named)
        return failure(named);
    return FormBook{std::move(*records), std::move(*names)};
}

} // namespace lanyard
