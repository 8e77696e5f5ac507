#pragma once

#include "models/consent/consent_changes.h"
#include "models/people/imports/imported_pupils.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace lanyard {

/// What a spreadsheet of consent returns would enter: all of it, or nothing where anything is refused. Columns `upn`,
/// `received_on`, `signed_on`, `given_by`, `relationship`, `method`, `academic_year` (needed for May to August),
/// `parental_responsibility`, and one for each purpose.
struct ReturnImport
{
    QList<ConsentReturn> returns; ///< new ones
    QList<FormVersion> newForms; ///< first of their year, made because a return needs them
    QList<Pupil> changedPupils; ///< a contact was added, or its parental responsibility recorded
    int alreadyThere = 0; ///< same pupil, giver, day and answers: importing twice adds nothing
    int contactsAdded = 0;
    int unclearGivers = 0; ///< somebody not entitled said yes: it is unclear
    QList<ImportRefusal> refused;

    bool canCommit() const { return refused.isEmpty(); }
    QStringList summary() const; ///< translated, a sentence each
    Change toChange(const ConsentBook &book) const; ///< without writes where there is nothing to enter
};

ReturnImport planReturns(const QByteArray &csv, const ConsentBook &book, const Hand &hand);

} // namespace lanyard
