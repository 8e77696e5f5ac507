#include "app/registers/field_choices.h"

#include "app/consent/consent_source.h"
#include "app/registers/form_shelf.h"
#include "app/session.h"
#include "app/users/role_names.h"
#include "models/tables/folding.h"

#include <algorithm>

namespace lanyard {

namespace {

bool worksAt(const User &user, const RecordId &school)
{
    return std::any_of(user.roles.begin(), user.roles.end(), [&school](const RoleGrant &grant) {
        return school.isNull() || grant.school.isNull() || grant.school == school;
    });
}

} // namespace

QList<PupilName> FieldChoices::users(const RecordId &school) const
{
    QList<PupilName> names;
    for (const User &user : FormShelf::of(m_session).users()) {
        if (worksAt(user, school))
            names.append({user.id, user.shownName(), roleNames(user), folded(user.shownName())});
    }
    std::sort(names.begin(), names.end(),
              [](const PupilName &a, const PupilName &b) { return sortKey(a.name) < sortKey(b.name); });
    return names;
}

std::shared_ptr<const ConsentBook> FieldChoices::readablePupils() const
{
    const bool maySee = bool(m_session.may().at(Place::Pupils) & (Access::Read | Access::NamesOnly));
    return maySee ? ConsentSource::of(m_session).book() : nullptr;
}

QList<PupilName> FieldChoices::pupils(const RecordId &school) const
{
    const auto book = readablePupils();
    if (!book)
        return {};
    QList<PupilName> names;
    for (const Pupil &pupil : book->pupils()) {
        if (school.isNull() || pupil.school == school)
            names.append(PupilName::of(pupil));
    }
    return names;
}

QList<PupilName> FieldChoices::linked(const QString &registerKey) const
{
    const FormRegister *form = formRegister(registerKey);
    return form ? FormShelf::of(m_session).source(*form).found() : QList<PupilName>();
}

QList<PupilName> FieldChoices::offered(const FormField &field, const RecordId &school) const
{
    switch (field.kind) {
    case FieldKind::User:
    case FieldKind::Users:
        return users(school);
    case FieldKind::Pupil:
    case FieldKind::Pupils:
        return pupils(school);
    case FieldKind::Link:
        return linked(field.linksTo);
    default:
        return {};
    }
}

QString FieldChoices::nameOf(const FormField &field, const RecordId &id) const
{
    if (field.kind == FieldKind::Pupil || field.kind == FieldKind::Pupils) {
        const auto book = readablePupils();
        const Pupil *pupil = book ? book->pupil(id) : nullptr;
        return pupil ? pupil->sortedName() : QString();
    }
    const QList<PupilName> names = offered(field, {});
    const auto found = std::find_if(names.begin(), names.end(), [&id](const PupilName &name) { return name.id == id; });
    return found == names.end() ? QString() : found->name;
}

} // namespace lanyard
