#include "models/registers/form_attachments.h"

#include "models/access/access_text.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_rows.h"

namespace lanyard {

namespace {

bool isContent(const Write &write) { return write.table == QLatin1String("attachment_content"); }

Result<bool> mayChangeRecordOf(const Write &attachment, const GuardContext &context)
{
    const FormRegister *form = formRegisterOfTable(attachment.values.value(QStringLiteral("place")).toString());
    const RecordId id = RecordId::fromBytes(attachment.values.value(QStringLiteral("record")).toByteArray());
    if (!form || attachment.revision != 0)
        return false;
    const Result<std::optional<FormRecord>> record = readFormRecord(context.connection, *form, id);
    if (!record)
        return failure(record);
    return *record && !form->isClosed(**record)
        && accessTo(*form, **record, context.may, context.author).testFlag(Access::Write);
}

} // namespace

Result<void> mayAttachToForm(const GuardContext &context)
{
    bool attaches = false;
    for (const Write &write : context.change.writes) {
        if (isContent(write))
            continue;
        const Result<bool> may = mayChangeRecordOf(write, context);
        if (!may)
            return failure(may);
        if (write.table != QLatin1String("attachment") || !*may)
            return AccessText::notAllowed();
        attaches = true;
    }
    return attaches ? Result<void>() : AccessText::notAllowed();
}

} // namespace lanyard
