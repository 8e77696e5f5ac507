#pragma once

#include "models/registers/form_register.h"

namespace lanyard {

// The registers of the policy, each declared in the file of its name, in the order of the navigation.
FormRegister posts();
FormRegister takedowns();
FormRegister notices();
FormRegister pupilGroups();
FormRegister accounts();
FormRegister agreements();
FormRegister platforms();
FormRegister siteApprovals();
FormRegister comments();
FormRegister followers();
FormRegister inappropriateContent();
FormRegister blockedContent();
FormRegister blockedSites();
FormRegister bans();
FormRegister devices();
FormRegister pupilAccess();
FormRegister filteringReviews();
FormRegister contactAttempts();
FormRegister breaches();
FormRegister complaints();
FormRegister training();
FormRegister parentCommunications();
FormRegister policies();
FormRegister dataRequests();
FormRegister dataBreaches();
FormRegister consentGaps();

QList<FormRegister> declaredRegisters();

} // namespace lanyard
