#include "models/registers/form_references.h"

#include "models/registers/form_text.h"

#include <functional>

namespace lanyard {

namespace {

QString userFault(const RecordId &id, const Surroundings &around)
{
    const User *user = around.user(id);
    return user && !user->removed ? QString() : FormText::tr("Nobody who signs in here. Choose from the list.");
}

QString pupilFault(const RecordId &id, const RecordId &school, const Surroundings &around)
{
    const std::optional<RecordId> theirs = around.schoolOfPupil(id);
    const bool isHere = theirs && (school.isNull() || *theirs == school);
    return isHere ? QString() : FormText::tr("No pupil of this school. Choose from the list.");
}

QString linkFault(const RecordId &id, const QString &registerKey, const Surroundings &around)
{
    return around.record(registerKey, id) ? QString() : FormText::tr("No such record. Choose from the list.");
}

/// What a field's ids stand for; nothing where it holds none.
using Check = std::function<QString(const RecordId &)>;

Check checkOf(const FormField &field, const FormRecord &record, const Surroundings &around)
{
    switch (field.kind) {
    case FieldKind::User:
    case FieldKind::Users:
        return around.isOffice() ? [&](const RecordId &id) { return userFault(id, around); } : Check();
    case FieldKind::Pupil:
    case FieldKind::Pupils:
        return around.isOffice() ? [&](const RecordId &id) { return pupilFault(id, record.school, around); } : Check();
    case FieldKind::Link:
        return around.isHome(*formRegister(field.linksTo))
            ? [&](const RecordId &id) { return linkFault(id, field.linksTo, around); }
            : Check();
    default:
        return {};
    }
}

} // namespace

QList<FieldFault> referenceFaults(const FormRegister &form, const FormRecord &before, const FormRecord &after,
                                  const Surroundings &around)
{
    QList<FieldFault> faults;
    for (const FormField &field : form.fields) {
        const Check check = checkOf(field, after, around);
        if (!check)
            continue;
        const QList<RecordId> known = before.ids(field.key); // whoever was named once may have left since
        QString sentence;
        for (const RecordId &id : after.ids(field.key)) {
            if (sentence.isEmpty() && !known.contains(id))
                sentence = check(id);
        }
        if (!sentence.isEmpty())
            faults << FieldFault{field.key, sentence};
    }
    return faults;
}

} // namespace lanyard
