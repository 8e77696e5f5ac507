#pragma once

#include "models/store/result.h"
#include "models/store/secret.h"

#include <QByteArray>

namespace lanyard {

/// A copy that opens only with the password (AES, 256 bits). It no longer calls itself PDF/A, which forbids encryption.
/// Fails with Usage on an empty password.
Result<QByteArray> protectPdf(const QByteArray &pdf, const Secret &password);

} // namespace lanyard
