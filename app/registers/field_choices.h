#pragma once

#include "app/pupils/pupil_finder.h"
#include "models/registers/form_register.h"

#include <memory>

namespace lanyard {

class ConsentBook;
class Session;

/// Whom and what the pickers of a form offer by name: who signs in, the pupils of a school, records of another
/// register.
class FieldChoices
{
public:
    explicit FieldChoices(Session &session)
        : m_session(session)
    {
    }

    Session &session() const { return m_session; }
    /// Of a User, Pupil or Link field, in the order of their names; `school` null: of every school.
    QList<PupilName> offered(const FormField &field, const RecordId &school) const;
    QString nameOf(const FormField &field, const RecordId &id) const; ///< empty where it is not known here

private:
    QList<PupilName> users(const RecordId &school) const;
    QList<PupilName> pupils(const RecordId &school) const;
    std::shared_ptr<const ConsentBook> readablePupils() const; ///< null where this person may see no names
    QList<PupilName> linked(const QString &registerKey) const;

    Session &m_session;
};

} // namespace lanyard
