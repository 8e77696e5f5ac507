#pragma once

#include "models/store/attachment.h"
#include "models/store/record_id.h"

#include <QWidget>

#include <functional>

namespace lanyard {

class EvidenceDrop;
class EvidenceList;
class Session;

/// The files that prove a record, and for those who may change it the place to add one: it asks first whether the file
/// could show a nude or semi-nude child.
class RecordEvidence : public QWidget
{
    Q_OBJECT

public:
    /// Of a record of a table in office.
    RecordEvidence(Session &session, const QString &table, const RecordId &record, QWidget *parent = nullptr);

    void setMayAdd(bool mayAdd);
    /// For a record that is stored with its first file: `begin` stores it, and calls back.
    using Begin = std::function<void(std::function<void()> then)>;
    void setBegin(Begin begin) { m_begin = std::move(begin); }
    void renew(); ///< reads what is kept
    EvidenceDrop *drop() const { return m_drop; }

Q_SIGNALS:
    void opened(const lanyard::KeptAttachment &file);
    void failed(const QString &words);

private:
    void take();
    void store(const Attachment &attachment);

    Session &m_session;
    QString m_table;
    RecordId m_record;
    EvidenceList *m_list = nullptr;
    EvidenceDrop *m_drop;
    Begin m_begin;
};

} // namespace lanyard
