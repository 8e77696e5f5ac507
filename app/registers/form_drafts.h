#pragma once

#include "models/registers/form_register.h"
#include "models/store/draft.h"

#include <QObject>
#include <QVariantMap>

#include <functional>

class QTimer;

namespace lanyard {

class Session;
class Vault;

/// What somebody was writing when the window was locked or the power went.
struct FormDraft
{
    RecordId id; ///< the draft's own
    QString vault = {}; ///< the closed one that the record lies in; empty: office
    RecordId record; ///< null: a new one
    qint64 revision = 0; ///< of the record that was being changed
    RecordId school; ///< of a new one
    qint64 at = 0; ///< when it was kept, UTC milliseconds
    QVariantMap typed; ///< by field

    QByteArray toBytes() const;
    static FormDraft fromDraft(const Draft &draft); ///< without `typed` where its body cannot be read
};

/// The half-written records of one register: kept inside the encrypted file of their vault a moment after each key,
/// until they are saved or thrown away. What no vault of this person's would take is not kept.
class FormDrafts : public QObject
{
    Q_OBJECT

public:
    FormDrafts(Session &session, const FormRegister &form, QObject *parent);

    const FormDraft *of(const RecordId &record) const; ///< null id: of a new record; null where there is none
    /// Asks `what` for the draft a moment from now, once for many calls.
    void keepSoon(std::function<FormDraft()> what);
    void keepNow(); ///< before a lock
    void discard(const RecordId &record);

Q_SIGNALS:
    void loaded();

private:
    void load(Vault &vault, const QString &name);
    void keep(FormDraft draft);
    void drop(const FormDraft &draft);
    Vault *vaultOf(const FormDraft &draft) const;

    Session &m_session;
    const FormRegister &m_form;
    QList<FormDraft> m_drafts;
    std::function<FormDraft()> m_pending;
    QTimer *m_timer;
};

} // namespace lanyard
