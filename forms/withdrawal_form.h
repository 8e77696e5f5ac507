#pragma once

#include "forms/consent_form.h"

namespace lanyard {

/// One page on which a parent or a pupil withdraws consent for everything or for some purposes (policy, section 7). One
/// for each pupil of `forms`, or a blank one; the wording of the version is not printed, only its purposes.
Result<Printed> printWithdrawalForms(const ConsentForms &forms, const PrintContext &context,
                                     const Progress &progress = {});

} // namespace lanyard
