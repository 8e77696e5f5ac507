#pragma once

#include "models/store/crypto.h"

namespace lanyard {

/// 160 random bits printed on a sheet: eight groups of four base32 letters and a checksum group. They seed an X25519
/// pair whose public half the key ring keeps, so that a vault that is re-keyed is sealed to it again.
class RecoverySecret
{
public:
    static RecoverySecret make();
    /// What somebody typed or scanned, in any case, with or without dashes and spaces; O, I and B read for 0, 1 and 8.
    static Result<RecoverySecret> parse(const QString &text);

    QString text() const; ///< "ABCD-EFGH-…": for the sheet only
    crypto::BoxPair pair() const;

private:
    explicit RecoverySecret(Secret bits)
        : m_bits(std::move(bits))
    {
    }
    Secret m_bits; ///< 20 bytes
};

} // namespace lanyard
