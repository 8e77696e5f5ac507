#pragma once

#include "models/registers/form_register.h"

namespace lanyard {

// The registers of the closed vaults, each declared in the file of its name: a case and what belongs to it.
FormRegister cases();
FormRegister chronology();
FormRegister caseActions();
FormRegister policeDecisions();
FormRegister caseLinks();
FormRegister caseTransfers();
FormRegister protectionReasons();
FormRegister caseFigures(); ///< in office: counts that a lead has published

QString casesKey(); ///< "cases"
QString chronologyKey(); ///< "chronology"
QString policeKey(); ///< "police-decisions"
QString transfersKey(); ///< "case-transfers"
QString ofCase(); ///< the field by which a record says to which case it belongs

/// What every register of a case's belongings declares alike: its vaults, its place, and that its case is open.
FormRegister belongingToCases();
FormField caseField();
/// A register that is only ever added to has one state.
Workflow entriesOnly();
/// A sentence where the case is closed, or there is none; nothing where it can be added to.
QStringList caseIsOpen(const FormRecord &record, const Surroundings &around);

} // namespace lanyard
