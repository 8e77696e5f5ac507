#pragma once

#include "forms/class_sheet.h"
#include "forms/consent_form.h"
#include "forms/consent_record.h"
#include "forms/print_scope.h"
#include "forms/receipt.h"
#include "models/consent/consent_sight.h"

namespace lanyard {

// What the forms print, gathered from everything said about consent: for the window and the command line alike.

/// The form in use at the scope's school on a day, for each pupil or blank; NotFound where the school has none.
Result<ConsentForms> consentFormsOf(const ConsentBook &book, const PrintScope &scope, const QDate &day, bool isBlank);

/// What is in force for each pupil and purpose, as far as `sight` may know.
Result<ConsentRecord> consentRecordOf(const ConsentBook &book, const PrintScope &scope, const ConsentSight &sight,
                                      const QDate &asOf, qint64 knownBy = KnownNow);

/// A sheet a class: who may be published where from `issued` to `expires`, both included.
Result<QList<ClassSheet>> classSheetsOf(const ConsentBook &book, const PrintScope &scope, const QDate &issued,
                                        const QDate &expires);

/// The camera list: the same for pupils of any class who appear together, named by what brings them together.
Result<ClassSheet> cameraListOf(const ConsentBook &book, const PrintScope &scope, const QString &title,
                                const QDate &issued, const QDate &expires);

/// What was entered last about a pupil and stands: a return or a withdrawal; null where nothing was.
RecordId latestReturnOf(const ConsentBook &book, const RecordId &pupil);

/// The parent's receipt for a return or a withdrawal; NotFound where there is none of this id.
Result<Receipt> receiptOf(const ConsentBook &book, const RecordId &given);

} // namespace lanyard
