#pragma once

#include "app/table/cell_delegate.h"

namespace lanyard {

struct FormRegister;

/// The cells of a list of cases: where the lead wishes, people show by their initials until the row is pointed at, with
/// the mouse or the keyboard.
class InitialsDelegate : public CellDelegate
{
    Q_OBJECT

public:
    InitialsDelegate(const FormRegister &form, QObject *parent);

protected:
    QString wordsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QStringList m_names; ///< columns that name people, by key
};

} // namespace lanyard
