#include "models/registers/form_rows.h"

#include "models/store/connection.h"
#include "models/store/query.h"

namespace lanyard {

namespace {

enum CommonColumn {
    IdColumn,
    RevisionColumn,
    StateColumn,
    SchoolColumn,
    EnteredByColumn,
    EnteredColumn,
    MovedColumn,
    ReasonColumn,
    CommonCount,
};

QString column(CommonColumn which) { return commonColumns().at(which); }

QString selection(const FormRegister &form)
{
    QStringList columns = commonColumns();
    for (const FormField &field : form.fields)
        columns << field.key;
    return QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(", ")), form.table);
}

FormRecord recordIn(const Query &query, const FormRegister &form, const QString &vault)
{
    FormRecord record;
    record.vault = vault;
    record.id = query.id(IdColumn);
    record.revision = query.integer(RevisionColumn);
    record.state = query.text(StateColumn);
    record.school = query.id(SchoolColumn);
    record.enteredBy = query.id(EnteredByColumn);
    record.entered = query.integer(EnteredColumn);
    record.moved = query.integer(MovedColumn);
    record.reason = query.text(ReasonColumn);
    for (qsizetype i = 0; i < form.fields.size(); ++i) {
        const int at = CommonCount + int(i);
        if (!query.isNull(at))
            record.values.insert(form.fields.at(i).key, query.value(at));
    }
    return record;
}

Result<void> take(Query &query, const FormRegister &form, const QString &vault, QList<FormRecord> &into)
{
    if (const auto done = query.exec(); !done)
        return done;
    while (query.next())
        into << recordIn(query, form, vault);
    return query.error();
}

QVariant idValue(const RecordId &id) { return id.isNull() ? QVariant() : QVariant(id.toBytes()); }

QVariant textValue(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

/// Every column but id and revision; invalid where there is nothing.
Fields allValues(const FormRegister &form, const FormRecord &record)
{
    Fields values{{column(StateColumn), record.state},
                  {column(SchoolColumn), idValue(record.school)},
                  {column(EnteredByColumn), idValue(record.enteredBy)},
                  {column(EnteredColumn), record.entered},
                  {column(MovedColumn), record.moved},
                  {column(ReasonColumn), textValue(record.reason)}};
    for (const FormField &field : form.fields)
        values.insert(field.key, record.values.value(field.key));
    return values;
}

} // namespace

QStringList commonColumns()
{
    static const QStringList columns{QStringLiteral("id"),     QStringLiteral("revision"),   QStringLiteral("state"),
                                     QStringLiteral("school"), QStringLiteral("entered_by"), QStringLiteral("entered"),
                                     QStringLiteral("moved"),  QStringLiteral("reason")};
    return columns;
}

Result<QList<FormRecord>> readFormRecords(Connection &connection, const FormRegister &form, const FormRows &rows)
{
    QList<FormRecord> records;
    Result<void> read;
    if (rows.ids.isEmpty()) {
        const QStringList marks(rows.states.size(), QStringLiteral("?"));
        const QString where
            = rows.states.isEmpty() ? QString() : QStringLiteral(" WHERE state IN (%1)").arg(marks.join(u','));
        Query query(connection, selection(form) + where + QStringLiteral(" ORDER BY rowid"));
        for (const QString &state : rows.states)
            query.bind(state);
        read = take(query, form, rows.vault, records);
    }
    Query query(connection, selection(form) + QStringLiteral(" WHERE id = ?"));
    for (const RecordId &id : rows.ids) {
        query.bind(id);
        read = read ? take(query, form, rows.vault, records) : read;
    }
    return read ? Result<QList<FormRecord>>(std::move(records)) : failure(read);
}

Result<std::optional<FormRecord>> readFormRecord(Connection &connection, const FormRegister &form, const RecordId &id,
                                                 const QString &vault)
{
    const Result<QList<FormRecord>> found = readFormRecords(connection, form, {{id}, {}, vault});
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::optional<FormRecord>() : std::optional(found->first());
}

Result<QList<FormRecord>> readLinkedRecords(Connection &connection, const FormRegister &form, const FormField &link,
                                            const RecordId &to, const QString &vault)
{
    QList<FormRecord> records;
    Query query(connection, selection(form) + QStringLiteral(" WHERE %1 = ? ORDER BY rowid").arg(link.key));
    query.bind(to.toText());
    const Result<void> read = take(query, form, vault, records);
    return read ? Result<QList<FormRecord>>(std::move(records)) : failure(read);
}

Write toWrite(const FormRegister &form, const FormRecord &record)
{
    Fields values = allValues(form, record);
    values.removeIf([](const FieldValue &field) { return !field.value.isValid(); });
    return {form.table, record.id, 0, values};
}

Write toWrite(const FormRegister &form, const FormRecord &before, const FormRecord &after)
{
    const Fields was = allValues(form, before);
    Fields values = allValues(form, after);
    values.removeIf([&was](const FieldValue &field) { return was.value(field.column) == field.value; });
    return {form.table, before.id, before.revision, values};
}

FormRecord written(FormRecord record, const Write &write)
{
    record.id = write.id;
    for (const auto &[key, value] : write.values) {
        if (key == column(StateColumn))
            record.state = value.toString();
        else if (key == column(SchoolColumn))
            record.school = RecordId::fromBytes(value.toByteArray());
        else if (key == column(EnteredByColumn))
            record.enteredBy = RecordId::fromBytes(value.toByteArray());
        else if (key == column(EnteredColumn))
            record.entered = value.toLongLong();
        else if (key == column(MovedColumn))
            record.moved = value.toLongLong();
        else if (key == column(ReasonColumn))
            record.reason = value.toString();
        else
            record.set(key, value);
    }
    return record;
}

} // namespace lanyard
