#include "app/registers/form_drafts.h"

#include "app/session.h"
#include "models/registers/closed_vaults.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QDataStream>
#include <QIODevice>
#include <QTimer>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int KeepMsecs = 1500; ///< the vault itself writes at most every five seconds
constexpr qint32 BodyVersion = 1;

} // namespace

QByteArray FormDraft::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << BodyVersion << revision << school.toBytes() << typed;
    return bytes;
}

FormDraft FormDraft::fromDraft(const Draft &draft)
{
    FormDraft read;
    read.id = draft.id;
    read.record = draft.record;
    read.at = draft.at;
    QDataStream stream(draft.body);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    QByteArray school;
    stream >> version;
    if (version != BodyVersion)
        return read;
    stream >> read.revision >> school >> read.typed;
    read.school = RecordId::fromBytes(school);
    return read;
}

FormDrafts::FormDrafts(Session &session, const FormRegister &form, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_form(form)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(KeepMsecs);
    connect(m_timer, &QTimer::timeout, this, &FormDrafts::keepNow);
    if (form.isInOffice())
        load(session.office(), {});
    for (const ClosedVault &closed : closedVaultsOf(session.reg(), form))
        load(*closed.vault, closed.name);
}

void FormDrafts::load(Vault &vault, const QString &name)
{
    whenDone(vault.drafts(), this, [this, name](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            return;
        for (const Draft &draft : *drafts) {
            if (draft.place != m_form.table || of(draft.record) != nullptr)
                continue;
            m_drafts.append(FormDraft::fromDraft(draft));
            m_drafts.last().vault = name;
        }
        Q_EMIT loaded();
    });
}

Vault *FormDrafts::vaultOf(const FormDraft &draft) const
{
    return m_form.isInOffice() ? &m_session.office() : m_session.reg().vault(draft.vault);
}

const FormDraft *FormDrafts::of(const RecordId &record) const
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
                                    [&record](const FormDraft &draft) { return draft.record == record; });
    return found == m_drafts.end() ? nullptr : &*found;
}

void FormDrafts::keepSoon(std::function<FormDraft()> what)
{
    m_pending = std::move(what);
    if (!m_timer->isActive())
        m_timer->start();
}

void FormDrafts::keepNow()
{
    m_timer->stop();
    if (const auto what = std::exchange(m_pending, {}))
        keep(what());
}

void FormDrafts::keep(FormDraft draft)
{
    const FormDraft *known = of(draft.record);
    if (known && known->vault != draft.vault) {
        drop(*known); // what it says now belongs into another vault
        known = nullptr;
    }
    draft.id = known ? known->id : RecordId::make();
    draft.at = m_session.clock().msecs();
    m_drafts.removeIf([&draft](const FormDraft &other) { return other.record == draft.record; });
    Vault *vault = vaultOf(draft);
    if (!vault)
        return;
    m_drafts.append(draft);
    vault->saveDraft({draft.id, m_form.table, draft.record, 0, draft.toBytes()});
}

void FormDrafts::discard(const RecordId &record)
{
    m_timer->stop();
    m_pending = {};
    if (const FormDraft *draft = of(record)) {
        drop(*draft);
        m_drafts.removeIf([&record](const FormDraft &other) { return other.record == record; });
    }
}

void FormDrafts::drop(const FormDraft &draft)
{
    if (Vault *vault = vaultOf(draft))
        vault->discardDraft(draft.id);
}

} // namespace lanyard
