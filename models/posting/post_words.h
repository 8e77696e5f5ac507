#pragma once

#include "models/posting/check.h"
#include "models/registers/form_record.h"

namespace lanyard {

struct FormRegister;

// What a post's record says, read as what it means. The register itself is declared in
// models/registers/declared/posts.cpp.

QString postsKey(); ///< "posts"
QString takedownsKey(); ///< "takedowns"
QString consentGapsKey(); ///< "consent-gaps"

/// The seven criteria of the policy's section 3, by key, in its words and order.
QList<std::pair<QString, QString>> postCriteria();
/// What is confirmed before posting (policy, section 7), by key.
QList<std::pair<QString, QString>> postConfirmations();
/// Those that this post needs: nobody is dressed in a text.
QStringList neededConfirmations(const FormRecord &post);

bool isOnAccount(const FormRecord &post); ///< else on the website or in print
bool showsPupils(const FormRecord &post); ///< anybody, recognisable or covered
bool isGroup(const FormRecord &post);
/// Whether the files of its records are prepared pictures and nothing else: the original is not kept.
bool takesPictures(const FormRegister &form);
bool isPublished(const FormRecord &post);
bool wasPublished(const FormRecord &post); ///< published, or removed since

/// What the post asks of the consent record, on a day. `poster` null: nobody's authorisation is asked about.
CheckQuestion questionOf(const FormRecord &post, const QDate &on, const RecordId &poster = {});
/// "Larkfield School (Facebook)", "Website"
QString placeOf(const FormRecord &post, const PostingAccounts &accounts);

} // namespace lanyard
