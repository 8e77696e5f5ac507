#pragma once

#include "models/access/permissions.h"
#include "models/registers/form_record.h"
#include "models/store/key_ring.h"

namespace lanyard {

// The rules of cases (policy, sections 8 and 10). Pure: the same record, the same answer.

/// What a rule decides about a case, and the sentence that decides it.
struct CaseRuling
{
    QString key; ///< of a role or a policy
    QString label; ///< translated
    QString because; ///< translated; where a lead decided otherwise, their reason

    bool operator==(const CaseRuling &) const = default;
};

CaseRuling leadOf(const FormRecord &record); ///< the role that leads it
CaseRuling policyOf(const FormRecord &record); ///< under which policy it is managed

/// Whether it is managed as an allegation against an adult who works in school.
bool isAllegation(const FormRecord &record);

/// The vault in which a concern about these people lies: never one that they hold.
VaultKind vaultAbout(const FormRecord &record);
/// The row of the permission table for a record of that closed vault.
Place placeInVault(const QString &vault);

/// "K7QF-2M9A": what people say instead of names, on the reporter's receipt, too. Made from the id, which holds no
/// more.
QString caseReference(const RecordId &id);

QDate workingDayAfter(const QDate &day, int days = 1); ///< Monday to Friday; bank holidays are not known
/// By when a child protection file must have reached the next school: within five school days of the move during the
/// year, or of the first of a term where it falls into the summer holiday.
QDate transferDue(const QDate &leavesOn);

} // namespace lanyard
