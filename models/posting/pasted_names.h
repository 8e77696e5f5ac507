#pragma once

#include "models/people/pupil.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace lanyard {

/// One line of a pasted list, and whom it may mean.
struct PastedName
{
    enum class Kind {
        Found, ///< one pupil, no doubt
        Doubtful, ///< several of that name, or a name spelled nearly like theirs: somebody must say whom it means
        Unknown,
    };

    QString typed;
    Kind kind = Kind::Unknown;
    QList<RecordId> candidates; ///< one of Found; whom it may mean of Doubtful, the likeliest first

    bool operator==(const PastedName &) const = default;
};

/// Reads lists of names or UPNs as people paste them from a mail or a spreadsheet: a pupil a line, or between
/// semicolons; "Nguyễn, Hà", "Hà Nguyễn", "Hà Nguyễn (4B)", "4B<tab>Nguyễn<tab>Hà", with or without accents. Built
/// once for the pupils on roll.
class PastedNames
{
public:
    PastedNames(const QList<Pupil> &pupils, const QDate &today);

    /// In the order they were typed; whoever is named twice is found once.
    QList<PastedName> read(const QString &text) const;

private:
    PastedName resolved(const QString &line) const;
    QList<RecordId> named(const QByteArray &words) const;
    QList<RecordId> nearly(const QByteArray &words) const;

    QMultiHash<QByteArray, RecordId> m_names; ///< every way a pupil may be written, folded
    QHash<RecordId, QByteArray> m_groups;
};

} // namespace lanyard
