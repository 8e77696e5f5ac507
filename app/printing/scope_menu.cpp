#include "app/printing/scope_menu.h"

#include <QMenu>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::ScopeMenu)
};

/// The class that the table is narrowed to comes before that of the current pupil.
QString likelyClass(const Pupil *current, const QString &filteredClass)
{
    if (!filteredClass.isEmpty())
        return filteredClass;
    return current ? current->registrationGroup : QString();
}

QString escaped(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace

void addScopes(QMenu &menu, const ConsentBook &book, const Pupil *current, const QString &filteredClass,
               const std::function<void(const PrintScope &)> &chosen)
{
    const auto add = [&menu, &chosen](const QString &text, const PrintScope &scope) {
        menu.addAction(escaped(text), &menu, [chosen, scope] { chosen(scope); });
    };
    const RecordId school = current ? current->school : RecordId();
    if (current)
        add(current->name(), {school, {}, {}, {current->id}});
    if (const QString group = likelyClass(current, filteredClass); !group.isEmpty())
        add(Text::tr("Class %1").arg(group), {school, group, {}, {}});
    if (current && !current->yearGroup.isNull())
        add(current->yearGroup.label(), {school, {}, current->yearGroup, {}});
    for (const School &one : book.schools())
        add(book.schools().size() > 1 ? one.name : Text::tr("The whole school"), {one.id, {}, {}, {}});
}

} // namespace lanyard
