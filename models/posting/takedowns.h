#pragma once

#include "models/posting/post_ledger.h"

namespace lanyard {

/// A published post that must come down because consent for one pupil in it was withdrawn or amended. Worked out from
/// what was said and what was published, whichever way either came in; what somebody did about it is a record of the
/// register of takedowns under the same id.
struct Takedown
{
    enum class State { Open, Removed, NotPracticable };

    RecordId id; ///< of the record, also before there is one
    RecordId post;
    RecordId pupil;
    RecordId because; ///< the return or withdrawal
    QDate since; ///< when that was received, or the post came out after it
    State state = State::Open;
    bool isStored = false; ///< somebody has begun with it
    QDate closedOn;
    QString reason; ///< why it was not practicable

    bool operator==(const Takedown &) const = default;
};

/// All that were ever due, in the order of the posts; Open ones only of posts that are still out.
QList<Takedown> takedownsOf(const PostLedger &ledger, const ConsentBook &book);
/// What one return or withdrawal brings down.
QList<Takedown> takedownsBecauseOf(const ConsentReturn &given, const PostLedger &ledger, const ConsentBook &book);
bool isDue(const FormRecord &takedown, const PostLedger &ledger, const ConsentBook &book);

/// Whether a record stands under the id of what it names.
bool isUnderItsId(const FormRecord &takedown);

/// The record that a takedown begins as, to be added to the register.
FormRecord recordOf(const Takedown &takedown, const PostLedger &ledger);

/// A post that went out between what had effect and what was known: rule 7 of consent. The DPO's to look at.
struct ConsentGap
{
    RecordId id;
    RecordId post;
    RecordId pupil;
    RecordId because; ///< what was entered only afterwards; null: the DSL's mark
    QDate publishedOn;
    bool isDecided = false;

    bool operator==(const ConsentGap &) const = default;
};

bool isGapUnderItsId(const FormRecord &gap);
QList<ConsentGap> consentGapsOf(const PostLedger &ledger, const ConsentBook &book);
FormRecord recordOf(const ConsentGap &gap, const PostLedger &ledger);

} // namespace lanyard
