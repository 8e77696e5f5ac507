#include "app/posting/saved_groups.h"

#include "app/registers/form_shelf.h"

namespace lanyard {

namespace {

const FormRegister &groupsForm() { return *formRegister(QStringLiteral("groups")); }

} // namespace

FormSource &savedGroupSource(const Session &session) { return FormShelf::of(session).source(groupsForm()); }

QList<SavedGroup> savedGroups(const Session &session)
{
    QList<SavedGroup> groups;
    for (const FormRecord &record : savedGroupSource(session).table().records()) {
        if (!groupsForm().isClosed(record))
            groups.append({groupsForm().nameOf(record), record.ids(QStringLiteral("pupils"))});
    }
    return groups;
}

} // namespace lanyard
