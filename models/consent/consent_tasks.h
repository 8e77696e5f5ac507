#pragma once

#include "models/consent/consent_book.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lanyard {

/// Something that waits for somebody. Derived, never stored.
struct ConsentTask
{
    enum class Kind {
        Resolve, ///< two parents disagree: the DPO records how it ended
        Clarify, ///< an answer is unclear: ask whoever gave it
        Chase, ///< no form of this year has come back
    };

    Kind kind = Kind::Chase;
    RecordId pupil;
    QString summary; ///< translated: "Nguyễn, Hà (4B): Images on X: disputed"

    bool operator==(const ConsentTask &) const = default;
};

QString consentTaskKey(ConsentTask::Kind kind); ///< "resolve", "clarify", "chase"

/// What the consent record of the pupils on roll leaves to be done on a day, by pupil in the book's order. Protected
/// pupils are left out: nobody is asked for what will not be used.
QList<ConsentTask> consentTasks(const ConsentBook &book, const QDate &day);

} // namespace lanyard
