#include "app/registers/initials_delegate.h"

#include "app/registers/initials.h"
#include "models/registers/form_register.h"
#include "models/tables/table_model.h"

#include <QAbstractItemView>

namespace lanyard {

namespace {

/// Pupils and people by id, and those who are written down: a short text of a case's parties.
bool namesPeople(const FormField &field)
{
    static const QStringList written{QStringLiteral("harmed"), QStringLiteral("alleged"),
                                     QStringLiteral("reported_by")};
    switch (field.kind) {
    case FieldKind::User:
    case FieldKind::Users:
    case FieldKind::Pupil:
    case FieldKind::Pupils:
        return true;
    default:
        return written.contains(field.key);
    }
}

} // namespace

InitialsDelegate::InitialsDelegate(const FormRegister &form, QObject *parent)
    : CellDelegate(parent)
{
    for (const FormField &field : form.fields) {
        if (namesPeople(field))
            m_names.append(field.key);
    }
}

QString InitialsDelegate::wordsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString words = CellDelegate::wordsOf(option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrent = view != nullptr && view->hasFocus() && view->currentIndex().row() == index.row();
    const bool isVeiled = showsInitials() && m_names.contains(index.data(TableModel::KeyRole).toString());
    return isVeiled && !isCurrent && !isUnderMouse(option, index) ? initialsOf(words) : words;
}

} // namespace lanyard
