#pragma once

#include "models/registers/form_register.h"

#include <QHash>

namespace lanyard {

/// What the ids in records mean to a person: users, schools, pupils and records of other registers.
struct FormNames
{
    QHash<RecordId, QString> names;
    bool hasSeveralSchools = false;

    QString of(const RecordId &id) const { return names.value(id); }
    QString of(const QList<RecordId> &ids) const;
    /// A field's value as people read it.
    QString text(const FormField &field, const QVariant &value) const;
    QString text(const FormRegister &form, const FormRecord &record, const QString &key) const;
    /// What a record is called, also where that is another record's name: a takedown's is its post's.
    QString nameOf(const FormRegister &form, const FormRecord &record) const;
};

/// The register's table: state, school where there are several, and a column a field.
Columns<FormRecord> columnsOf(const FormRegister &form, const std::shared_ptr<const FormNames> &names);

} // namespace lanyard
