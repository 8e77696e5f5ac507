#pragma once

#include "app/evidence/evidence_list.h"
#include "app/evidence/keep_file.h"

namespace lanyard {

class FileDoor;
struct RowChange;

/// The files of one record, in its panel: those that are kept and, where this person may add to them, the door through
/// which more come. It knows the vault and the record's place in it, nothing of the register.
class EvidenceBox : public QWidget
{
    Q_OBJECT

public:
    EvidenceBox(Vault &vault, const RecordPlace &of, EvidenceList::NameOf nameOf, QWidget *parent = nullptr);

    const RecordPlace &place() const { return m_place; }
    void setMayAdd(bool mayAdd);
    /// For a record that is stored with the first thing that is done about it: `begin` stores it, and calls back.
    using Begin = std::function<void(std::function<void()> then)>;
    void setBegin(Begin begin) { m_begin = std::move(begin); }

Q_SIGNALS:
    void opened(const lanyard::KeptAttachment &file);
    void said(const QString &words);

private:
    void keep(const Evidence &file);
    void follow(const QList<RowChange> &rows);

    Vault &m_vault;
    RecordPlace m_place;
    EvidenceList *m_list;
    FileDoor *m_door;
    Begin m_begin;
};

} // namespace lanyard
