#pragma once

#include "models/access/guard_rule.h"
#include "models/store/crypto.h"

#include <vector>

namespace lanyard {

/// A pair that reports of concerns are sealed to. The public half stands in the key ring under the founding key's
/// signature; the seed is a row of the closed vault, renewed with the vault's key. Former ones stay for ever: what was
/// delivered before a renewal must still open.
struct ReportKey
{
    RecordId id;
    Secret seed;

    static QString table();
    static ReportKey make();
    crypto::BoxPair pair() const;
    Write toWrite() const;
};

Result<std::vector<ReportKey>> readReportKeys(Connection &closed);
/// Whoever holds a vault may renew its pair; nobody changes one.
Result<void> mayWriteReportKey(const Write &write, const GuardContext &context);

} // namespace lanyard
