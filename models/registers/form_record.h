#pragma once

#include "models/store/change.h"

#include <QDate>

namespace lanyard {

struct FormRegister;

/// A record of a form-shaped register: what every one has, and its fields' values as they are stored. Plain and
/// comparable; which fields there are is its FormRegister's business.
struct FormRecord
{
    RecordId id;
    QString vault; ///< the one it lies in, of a register of the closed vaults: "safeguarding"; empty: office
    qint64 revision = 0; ///< 0: not stored yet
    QString state; ///< key
    RecordId school; ///< null: the trust's
    RecordId enteredBy;
    qint64 entered = 0; ///< UTC milliseconds
    qint64 moved = 0; ///< when it came into its state
    QString reason; ///< given with the last move
    Fields values; ///< by field key; nothing is not kept

    QString text(const QString &key) const { return values.value(key).toString(); }
    QDate date(const QString &key) const { return QDate::fromString(text(key), Qt::ISODate); }
    qint64 number(const QString &key) const { return values.value(key).toLongLong(); }
    bool isYes(const QString &key) const { return number(key) == 1; }
    bool has(const QString &key) const { return values.contains(key); }
    QStringList keys(const QString &key) const; ///< of Ticks
    RecordId link(const QString &key) const { return RecordId::fromText(text(key)); }
    QList<RecordId> ids(const QString &key) const; ///< of Users and Pupils
    void set(const QString &key, const QVariant &value); ///< an empty text or an invalid value takes it away
    void setIds(const QString &key, const QList<RecordId> &ids);

    bool operator==(const FormRecord &) const = default;
};

} // namespace lanyard
