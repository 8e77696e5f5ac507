#pragma once

#include "app/cli/place_table.h"
#include "models/registers/form_desk.h"

namespace lanyard::cli {

/// A field's value as `list`, `show` and CSV write it: dates ISO, choices by key, people by the name they sign in with,
/// pupils by UPN, records of other registers by name.
class FormWords
{
public:
    static Result<FormWords> of(Session &session);

    QString text(const FormField &field, const FormRecord &record, const FormNames &names) const;
    /// Sets fields from what was typed, `school` and `reason` among them; BadInput names the field and says what is
    /// wrong.
    Result<void> assign(const FormRegister &form, FormRecord &record, const PlaceTable::Assignments &values) const;

private:
    Result<QVariant> parsed(const FormField &field, const QString &typed) const;
    Result<RecordId> userCalled(const QString &name) const;
    Result<RecordId> pupilNamed(const QString &name) const;
    Result<RecordId> recordNamed(const FormRegister &form, const QString &name) const; ///< or by its id

    Session *m_session = nullptr;
    QList<User> m_users;
    QList<Pupil> m_pupils;
};

} // namespace lanyard::cli
