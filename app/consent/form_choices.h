#pragma once

#include "models/consent/consent_book.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lanyard {

/// A form that may be lying on the desk: the wording of a year, or a one-off. Where a year has none yet, `form` is the
/// one it will begin with (revision 0).
struct FormChoice
{
    FormVersion form;
    QString label; ///< "2026–27", "2026–27, second wording", "Science award (one-off)"

    bool operator==(const FormChoice &) const = default;
};

/// The forms of a pupil's school, the likeliest first: this academic year's latest; from May on next year's; then the
/// earlier wordings and last year's, which come in late; then the one-off forms.
QList<FormChoice> formChoices(const ConsentBook &book, const RecordId &school, const QDate &today);

/// The academic year of a school that a day lies in.
AcademicYear yearOf(const ConsentBook &book, const RecordId &school, const QDate &day);

} // namespace lanyard
