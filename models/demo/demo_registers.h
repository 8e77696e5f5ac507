#pragma once

#include "models/demo/demo_cast.h"
#include "models/people/school.h"

namespace lanyard {

// What half a school year leaves in the registers: some of it closed, some awaiting a signature, some overdue.

void playPolicies(DemoCast &cast, const School &school, const QDate &today); ///< policies, agreements, training
void playAccounts(DemoCast &cast, const School &school); ///< approvals, accounts, comments, followers
void playFiltering(DemoCast &cast, const School &school);
void playConduct(DemoCast &cast); ///< contact attempts, breaches, complaints
void playDataProtection(DemoCast &cast);
void playCases(DemoCast &cast, const QDate &today); ///< cases in every vault, reports nobody has opened, figures
void playPosts(DemoCast &cast); ///< posts in every state, withdrawals and what they bring down, notices, groups

Result<void> fillRegisters(DemoCast &cast, const School &school, const QDate &today);

} // namespace lanyard
