#pragma once

#include "models/consent/consent_book.h"
#include "models/consent/consent_sight.h"
#include "models/consent/consent_table.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lanyard {

/// One pupil's consent as the record panel shows it.
struct ConsentPicture
{
    struct Line
    {
        QString label;
        ConsentState state = ConsentState::NotReturned;
        QString reason; ///< short, for the right edge: "refused", "withdrawn 14/11/2026", "left blank"
    };
    struct Event
    {
        QString word; ///< "Form", "Withdrawal", "Finding", "Protected"
        Tone tone = Tone::Neutral;
        QString text;
        QDate day;
        qint64 entered = 0;
        RecordId record; ///< the return, where it is one
        RecordId by;
    };

    QString inForce; ///< "Consented in part"
    Tone tone = Tone::Neutral;
    QString givenBy;
    QString signedText; ///< "08/09/2026, paper form"
    QDate validUntil;
    QList<Line> may;
    QList<Line> mayNot;
    QList<Event> history; ///< the latest first

    static ConsentPicture of(const ConsentBook &book, const RecordId &pupil, const ConsentSight &sight,
                             const QDate &day, qint64 knownBy = KnownNow);
};

} // namespace lanyard
