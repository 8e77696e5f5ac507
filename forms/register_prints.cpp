#include "forms/register_prints.h"

#include "models/store/clock.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RegisterPrints)
};

/// The school's latest form of the year of `day`; before the year's first is needed, the year before's stands in.
Result<const FormVersion *> formInUse(const ConsentBook &book, const RecordId &schoolId, const QDate &day)
{
    const School *school = book.school(schoolId);
    const int year = AcademicYear::containing(day, school ? school->yearStarts : School().yearStarts).start;
    for (const int candidate : {year, year - 1}) {
        if (const FormVersion *form = book.latestForm(schoolId, candidate))
            return form;
    }
    return failure(Error::Code::NotFound, Text::tr("There is no consent form for the year of %1.").arg(dateText(day)));
}

/// The school a scope is about: its own, or that of the first pupil named.
RecordId schoolOf(const ConsentBook &book, const PrintScope &scope)
{
    const Pupil *pupil = scope.pupils.isEmpty() ? nullptr : book.pupil(scope.pupils.first());
    return pupil ? pupil->school : scope.school;
}

/// The school's own accounts and places; any other name after the slash is a platform, which needs the medium's own
/// purpose as well (registers, "The check").
bool isPlatform(const QString &purpose)
{
    static const QStringList ownPlaces{QStringLiteral("website"), QStringLiteral("trust"), QStringLiteral("prospectus"),
                                       QStringLiteral("newsletter")};
    const QString where = purpose.section(QLatin1Char('/'), 1);
    return !where.isEmpty() && !ownPlaces.contains(where);
}

bool mayAppear(const PupilConsent &consent, const FormVersions &versions, const QString &purpose, const QDate &issued,
               const QDate &expires)
{
    QStringList needed{purpose};
    if (isPlatform(purpose))
        needed.append(purpose.section(QLatin1Char('/'), 0, 0));
    for (const QString &key : needed) {
        for (const QDate &day : {issued, expires}) {
            if (inForce(consent, versions, key, day).state != ConsentState::Consented)
                return false;
        }
    }
    return true;
}

} // namespace

Result<ConsentForms> consentFormsOf(const ConsentBook &book, const PrintScope &scope, const QDate &day, bool isBlank)
{
    const Result<const FormVersion *> version = formInUse(book, schoolOf(book, scope), day);
    if (!version)
        return failure(version);
    ConsentForms forms;
    forms.version = **version;
    if (isBlank)
        return forms;
    for (const Pupil *pupil : scope.of(book, day))
        forms.pupils.append(ConsentFormPupil::of(*pupil));
    if (forms.pupils.isEmpty())
        return failure(Error::Code::NotFound, Text::tr("There is nobody to print a form for: %1.").arg(scope.label()));
    return forms;
}

Result<ConsentRecord> consentRecordOf(const ConsentBook &book, const PrintScope &scope, const ConsentSight &sight,
                                      const QDate &asOf, qint64 knownBy)
{
    const Result<const FormVersion *> version = formInUse(book, schoolOf(book, scope), asOf);
    if (!version)
        return failure(version);
    ConsentRecord record{scope.label(), asOf, knownBy, (*version)->purposes, {}};
    for (const Pupil *pupil : scope.of(book, asOf)) {
        ConsentRecordRow row{pupil->sortedName(), pupil->registrationGroup, {}};
        const PupilConsent consent = book.about(*pupil);
        for (const Purpose &purpose : record.purposes)
            row.states.append(sight.shown(inForce(consent, book.versions(), purpose.key, asOf, knownBy).state));
        record.rows.append(row);
    }
    return record;
}

Result<QList<ClassSheet>> classSheetsOf(const ConsentBook &book, const PrintScope &scope, const QDate &issued,
                                        const QDate &expires)
{
    const Result<const FormVersion *> version = formInUse(book, schoolOf(book, scope), issued);
    if (!version)
        return failure(version);
    QList<ClassSheet> sheets;
    for (const Pupil *pupil : scope.of(book, issued)) {
        if (sheets.isEmpty() || sheets.last().registrationGroup != pupil->registrationGroup) {
            ClassSheet sheet{pupil->registrationGroup, issued, expires, {}};
            for (const Purpose &purpose : (*version)->purposes)
                sheet.places.append({purpose.label, {}});
            sheets.append(sheet);
        }
        const PupilConsent consent = book.about(*pupil);
        for (qsizetype at = 0; at < (*version)->purposes.size(); ++at) {
            if (mayAppear(consent, book.versions(), (*version)->purposes.at(at).key, issued, expires))
                sheets.last().places[at].pupils.append(pupil->name());
        }
    }
    return sheets;
}

Result<Receipt> receiptOf(const ConsentBook &book, const RecordId &id)
{
    const ConsentReturn *given = book.given(id);
    const Pupil *pupil = given ? book.pupil(given->pupil) : nullptr;
    if (!pupil)
        return failure(Error::Code::NotFound, Text::tr("There is no return or withdrawal of this id."));
    Receipt receipt{*given, {}, given->by == ConsentReturn::By::Pupil, pupil->name(), pupil->registrationGroup};
    if (const FormVersion *answered = book.version(given->version)) {
        receipt.version = *answered;
        return receipt;
    }
    const Result<const FormVersion *> inUse = formInUse(book, pupil->school, given->receivedOn);
    if (!inUse)
        return failure(inUse);
    receipt.version = **inUse;
    return receipt;
}

} // namespace lanyard
