#pragma once

#include "forms/print_context.h"
#include "models/consent/consent_return.h"
#include "models/consent/form_version.h"

#include <QString>

namespace lanyard {

/// What a parent gets for a form or a withdrawal: what they answered, when, what they were told, how to withdraw. It
/// repeats one person's own answers and nothing that is derived, so that protection and others' answers never show.
struct Receipt
{
    ConsentReturn given;
    FormVersion version; ///< the one answered; of a withdrawal, the one in use when it was received
    bool isPupilVariant = false; ///< which wording they were told
    QString pupil;
    QString registrationGroup;
};

/// One page, and after it the wording the answers were given to.
Result<Printed> printReceipt(const Receipt &receipt, const PrintContext &context, const Progress &progress = {});

} // namespace lanyard
