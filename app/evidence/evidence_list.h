#pragma once

#include "models/store/attachment.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace lanyard {

class Vault;

/// The files that prove a record, in its panel: name, kind, size, when and by whom each was added. A click or Return
/// opens one.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const RecordId &user)>;

    EvidenceList(Vault &vault, NameOf nameOf, QWidget *parent = nullptr);

    void show(const QString &place, const QList<RecordId> &records); ///< of a table
    void show(const QList<KeptAttachment> &files); ///< that were read already
    void setShownEmpty(bool shown); ///< else it is hidden where there are none

Q_SIGNALS:
    void opened(const lanyard::KeptAttachment &file);

private:
    void add(const KeptAttachment &file);

    Vault &m_vault;
    NameOf m_nameOf;
    QVBoxLayout *m_rows;
    bool m_shownEmpty = false;
};

} // namespace lanyard
