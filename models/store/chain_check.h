#pragma once

#include "models/store/trail_writer.h"
#include "models/store/verify.h"

#include <QHash>

#include <optional>

namespace lanyard {

class Statement;

/// Recomputes the trail entry by entry. Part of verifyVault().
class ChainCheck
{
public:
    ChainCheck(Connection &connection, const TrailBinding &binding, const PublicKeys &publicKeys);

    Result<QList<VaultFinding>> run(const Progress &progress);

private:
    struct Entry
    {
        TrailLink link;
        QByteArray hash;
        QByteArray signature;
        bool hasValues = false;
        QByteArray salt;
        QByteArray changed;
    };
    static Entry entryOf(const Statement &row);
    Result<void> loadErased();

    void check(const Entry &entry);
    void checkLink(const Entry &entry);
    void checkValues(const Entry &entry);
    void checkSignature(const Entry &entry);
    void add(VaultFinding::Kind kind, const TrailLink &link, const QString &detail = {});

    Connection &m_connection;
    const TrailBinding &m_binding;
    const PublicKeys &m_publicKeys;
    QHash<QByteArray, qint64> m_erased; ///< by record, the entry of its last erasure
    QList<VaultFinding> m_findings;
    QByteArray m_head;
    qint64 m_sequence = 0;
    std::optional<TrailLink> m_unsigned; ///< the first entry since the last signature
};

} // namespace lanyard
