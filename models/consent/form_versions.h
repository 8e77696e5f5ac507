#pragma once

#include "models/consent/consent_book.h"
#include "models/store/change.h"

#include <QList>
#include <QStringList>

namespace lanyard {

/// What a school may choose when it makes a form.
struct FormWish
{
    QList<Purpose> purposes;
    QStringList publicAccounts;
};

/// A school's first version: Appendix D with the policy's ten purposes and no public accounts.
FormVersion firstFormVersion(const RecordId &school, int year);

/// What a new register begins with: the first version of the current academic year.
QList<Write> firstConsentRecords(const School &school, const QDate &today);

/// The annual form of a year: its latest version, or the first of that year, which copies the latest earlier one. That
/// has revision 0 and is written together with what needs it.
FormVersion formOfYear(const ConsentBook &book, const RecordId &school, int year);

/// The form with other purposes or public accounts. Once a return cites a version its wording never changes: this is
/// then the next version, and otherwise the same one. BadInput where a purpose has no key or label, or a key twice.
Result<FormVersion> revisedForm(const ConsentBook &book, const FormVersion &form, const FormWish &wish);

/// The DPO marks a wording as materially changed: answers to older wordings of the year do not carry over from `day`.
FormVersion markedMaterial(FormVersion form, const QDate &day, qint64 now);

/// A form for one named post: name beside an individual image (an award), or anything sensitive.
struct OneOffWish
{
    QString title; ///< the post
    QString place;
    QString use;
    QStringList purposes; ///< image, first-name, …: all must be consented
    QStringList publicAccounts; ///< the form says that anybody can see them
    RecordId account = {}; ///< the one that `place` says in words; null: none of the register
};
/// Where a form of that year already asks just this, that one: more pupils are asked with it. Otherwise a new one, with
/// revision 0.
Result<FormVersion> oneOffForm(const ConsentBook &book, const RecordId &school, int year, const OneOffWish &wish);

/// The one-off forms of a school that name a post, by title in any case.
QList<const FormVersion *> oneOffForms(const ConsentBook &book, const RecordId &school, const QString &title);

} // namespace lanyard
