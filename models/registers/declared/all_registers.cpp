#include "models/registers/declared/all_registers.h"

#include "models/cases/case_registers.h"

namespace lanyard {

QList<FormRegister> declaredRegisters()
{
    return {posts(),
            takedowns(),
            notices(),
            pupilGroups(),
            accounts(),
            agreements(),
            platforms(),
            siteApprovals(),
            comments(),
            followers(),
            inappropriateContent(),
            blockedContent(),
            blockedSites(),
            bans(),
            devices(),
            pupilAccess(),
            filteringReviews(),
            contactAttempts(),
            breaches(),
            complaints(),
            training(),
            parentCommunications(),
            policies(),
            dataRequests(),
            dataBreaches(),
            consentGaps(),
            caseFigures(),
            cases(),
            chronology(),
            caseActions(),
            policeDecisions(),
            caseLinks(),
            caseTransfers(),
            protectionReasons()};
}

} // namespace lanyard
