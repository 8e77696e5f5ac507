#include "app/registers/form_conflict.h"

#include "app/session.h"
#include "models/registers/form_checks.h"

namespace lanyard {

QList<Difference> differences(const FormRegister &form, const FormNames &names, const FormRecord &theirs,
                              const FormRecord &mine)
{
    QList<Difference> all;
    for (const FormField &field : form.fields) {
        if (theirs.values.value(field.key) != mine.values.value(field.key))
            all.append({field.label, names.text(form, theirs, field.key), names.text(form, mine, field.key)});
    }
    return all;
}

FormRecord mineOver(const FormRegister &form, const FormRecord &theirs, const FormRecord &mine, const Session &session)
{
    FormRecord over = theirs;
    const QStringList keys = editableFields(form, theirs, session.may(), session.user().id);
    for (const QString &key : keys)
        over.set(key, mine.values.value(key));
    return over;
}

} // namespace lanyard
