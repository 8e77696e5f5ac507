#include "models/registers/form_attachments.h"

#include "models/access/access_text.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_rows.h"

namespace lanyard {

bool mayAttach(const FormRegister &form, const FormRecord &record, const Permissions &may, const RecordId &user)
{
    return !form.isClosed(record) && (!form.takesFiles || form.takesFiles(record))
        && accessTo(form, record, may, user).testFlag(Access::Write);
}

Result<void> mayAttachToForm(const Write &attachment, const GuardContext &context)
{
    const FormRegister *form = formRegisterOfTable(attachment.values.value(QStringLiteral("place")).toString());
    const RecordId id = RecordId::fromBytes(attachment.values.value(QStringLiteral("record")).toByteArray());
    if (!form || attachment.revision != 0 || !form->liesIn(context.kind))
        return AccessText::notAllowed();
    const QString vault = context.kind == VaultKind::Office ? QString() : vaultKey(context.kind);
    const Result<std::optional<FormRecord>> record = readFormRecord(context.connection, *form, id, vault);
    if (!record)
        return failure(record);
    if (!*record || !mayAttach(*form, **record, context.may, context.author))
        return AccessText::notAllowed();
    return {};
}

} // namespace lanyard
