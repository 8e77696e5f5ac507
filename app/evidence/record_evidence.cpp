#include "app/evidence/record_evidence.h"

#include "app/consent/evidence_drop.h"
#include "app/evidence/evidence_list.h"
#include "app/registers/form_shelf.h"
#include "app/session.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QVBoxLayout>

namespace lanyard {

RecordEvidence::RecordEvidence(Session &session, const QString &table, const RecordId &record, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(table)
    , m_record(record)
    , m_drop(new EvidenceDrop)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(7);
    layout->addWidget(m_drop);
    m_drop->hide();
    connect(m_drop, &EvidenceDrop::changed, this, &RecordEvidence::take);
    renew();
}

void RecordEvidence::setMayAdd(bool mayAdd) { m_drop->setVisible(mayAdd); }

void RecordEvidence::renew()
{
    delete m_list;
    const FormShelf &shelf = FormShelf::of(m_session);
    m_list = new EvidenceList(m_session.office(), [&shelf](const RecordId &user) {
        for (const User &one : shelf.users()) {
            if (one.id == user)
                return one.shownName();
        }
        return QString();
    });
    connect(m_list, &EvidenceList::opened, this, &RecordEvidence::opened);
    layout()->addWidget(m_list);
    m_list->show(m_table, {m_record});
}

void RecordEvidence::take()
{
    if (!m_drop->evidence())
        return;
    const Evidence evidence = *m_drop->evidence();
    const Attachment attachment{m_table, m_record, evidence.name, evidence.type, evidence.bytes};
    if (m_begin)
        m_begin([this, attachment] { store(attachment); });
    else
        store(attachment);
}

void RecordEvidence::store(const Attachment &attachment)
{
    const auto make = [attachment](Connection &connection) -> Result<Change> {
        const auto writes = attachmentWrites(connection, RecordId::make(), attachment);
        return writes ? Result<Change>(Change{Change::Kind::Record, {}, *writes}) : failure(writes);
    };
    whenDone(m_session.office().commitMade(make), this, [this](const Result<Committed> &done) {
        if (!done) {
            Q_EMIT failed(done.error().message);
            return;
        }
        m_drop->clear();
        renew();
    });
}

} // namespace lanyard
