#pragma once

#include "forms/print_context.h"
#include "models/consent/form_version.h"
#include "models/people/pupil.h"

#include <QList>
#include <QString>

namespace lanyard {

/// What a form is filled in with before it goes out. Nothing of another contact's stands on it.
struct ConsentFormPupil
{
    RecordId id;
    QString name;
    QString yearGroup; ///< "Year 4"
    QString registrationGroup; ///< "4B"
    QString parent; ///< empty leaves the line to be written

    static ConsentFormPupil of(const Pupil &pupil, const Contact *parent = nullptr);
};

/// Consent forms for printing: the wording of one version, for each of these pupils, in their order.
struct ConsentForms
{
    FormVersion version;
    bool isPupilVariant = false;
    QList<ConsentFormPupil> pupils; ///< empty: one blank form
};

/// Appendix D on paper (policy, section 7). Fails with Cancelled when `progress` says so; warns of what is not set.
Result<Printed> printConsentForms(const ConsentForms &forms, const PrintContext &context,
                                  const Progress &progress = {});

} // namespace lanyard
