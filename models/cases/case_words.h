#pragma once

#include "models/registers/form_field.h"

#include <QCoreApplication>

namespace lanyard {

struct CaseText
{
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

// The words that cases choose from: the policy's, sections 8 and 10.

QList<FieldChoice> caseKinds();
QList<FieldChoice> whomCasesConcern();
QList<FieldChoice> casePolicies();
QList<FieldChoice> caseLeads(); ///< roles that may lead one
QList<FieldChoice> caseOutcomes(); ///< as the figures count them
QList<FieldChoice> allegationOutcomes();
QList<FieldChoice> entryKinds(); ///< of the chronology

QString labelIn(const QList<FieldChoice> &choices, const QString &key); ///< the key itself where there is none

/// The warning over the screen on which somebody reports a concern.
QString notAnAlert();

} // namespace lanyard
