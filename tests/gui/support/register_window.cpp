#include "tests/gui/support/register_window.h"

#include "app/registers/field_editor.h"
#include "app/registers/form_editor.h"
#include "app/registers/group_page.h"
#include "models/registers/form_desk.h"

namespace lanyard::test {

FormPane &openPane(SchoolWindow &school, const QString &registerKey, const QString &user)
{
    school.open(registerKey, user);
    auto &group = school.page<GroupPage>(formRegister(registerKey)->group);
    auto *pane = qobject_cast<FormPane *>(group.pageOf(registerKey));
    if (!pane || !QTest::qWaitFor([pane] { return pane->source().isRead(); }))
        qFatal("the register %s did not appear", qPrintable(registerKey));
    return *pane;
}

void fill(FormPane &pane, const QString &field, const QVariant &value)
{
    auto *editor = pane.editor()->findChild<FieldEditor *>(field);
    if (!editor)
        qFatal("there is no field %s to fill in", qPrintable(field));
    editor->setTyped(value);
}

FormRecord enter(SchoolWindow &school, const QString &registerKey, const QMap<QString, QVariant> &values,
                 const QString &user)
{
    const auto reg = school.fixture().open(user);
    FormDesk desk(*reg, *formRegister(registerKey));
    FormRecord record = desk.blank(reg->school().id);
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        record.set(it.key(), it.value());
    const Result<Committed> done = wait(desk.add(record));
    if (!done)
        qFatal("not entered: %s", qPrintable(done.error().message));
    return wait(desk.read({record.id}))->records.first();
}

QList<FormRecord> stored(const SchoolWindow &school, const QString &registerKey)
{
    const auto reg = school.otherDesk();
    const Result<FormBook> book = wait(FormDesk(*reg, *formRegister(registerKey)).read());
    return book ? book->records : QList<FormRecord>();
}

QMap<QString, QVariant> blockedContentRequest(const QString &url)
{
    return {{QStringLiteral("url"), url},
            {QStringLiteral("content"), QStringLiteral("Films about fractions")},
            {QStringLiteral("reasons"), QStringLiteral("Year 4 mathematics")},
            {QStringLiteral("risks"), QStringLiteral("Advertising; shown on the board only")}};
}

} // namespace lanyard::test
