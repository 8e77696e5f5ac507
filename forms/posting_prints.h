#pragma once

#include "forms/consent_form.h"
#include "forms/letters.h"
#include "forms/list_print.h"
#include "forms/print_scope.h"
#include "forms/takedown_reply.h"
#include "models/consent/chase_list.h"
#include "models/posting/check_record.h"
#include "models/posting/check_sight.h"

namespace lanyard {

// What is printed about posting and about refreshing consent, gathered for the window and the command line alike.

/// A check for a teacher: what was asked, when and by whom, each pupil with yes or no, and why as far as `may` knows.
/// `asOf` where it was asked again as it stood on a day.
PrintedList checkSheetOf(const KeptCheck &check, const ConsentBook &book, const QString &where, const QString &askedBy,
                         const Permissions &may, const QDate &asOf = {});

/// The reply to a withdrawal; NotFound where there is no such return or withdrawal.
Result<TakedownReply> takedownReplyOf(const RecordId &given, const PostLedger &ledger, const ConsentBook &book);

/// What a refresh sends out: to whom, in the order of the envelopes.
struct RefreshPost
{
    FormVersion version;
    QList<Envelope> envelopes;
    QList<BlankAnswers> blank;
};

/// For the pupils of the scope whom the refresh still lacks. NotFound where the school has no form of that year.
Result<RefreshPost> refreshPostOf(const ConsentBook &book, const PrintScope &scope, const QDate &day);

/// Forms to give consent anew, one a child in each envelope, filled in with who is asked. `areOwn`: those that pupils
/// who answer for themselves are given, else those of everybody else.
ConsentForms refreshFormsOf(const ConsentBook &book, const RefreshPost &post, bool areOwn);
QList<AddressLabel> addressLabelsOf(const ConsentBook &book, const RefreshPost &post);
QList<HalfPageLetter> remindersOf(const ConsentBook &book, const RefreshPost &post);
QList<HalfPageLetter> blankLettersOf(const ConsentBook &book, const RefreshPost &post);

} // namespace lanyard
