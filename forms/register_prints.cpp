#include "forms/register_prints.h"

#include "models/posting/check.h"
#include "models/store/clock.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <iterator>

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

tl::unexpected<Error> nobodyIn(const ConsentBook &book, const PrintScope &scope)
{
    return failure(Error::Code::NotFound, Text::tr("There is nobody to print this for: %1.").arg(scope.label(book)));
}

bool isConsented(const ConsentBook &book, const RecordId &pupil, const QString &purpose, const QDate &day)
{
    const PupilConsent consent = book.about(*book.pupil(pupil));
    return inForce(consent, book.versions(), purpose, day).state == ConsentState::Consented;
}

/// Which of the pupils may be shown for a purpose of the form on a day. A purpose that names a place is asked as the
/// check before posting asks it, so that the sheet never permits what the check refuses.
Result<QList<RecordId>> permitted(const ConsentBook &book, const QList<RecordId> &pupils, const QString &purpose,
                                  const QDate &day)
{
    QList<RecordId> yes;
    const auto media = mediaFromKey(purpose.section(u'/', 0, 0));
    const QString place = purpose.section(u'/', 1);
    if (!media || place.isEmpty()) {
        std::copy_if(pupils.begin(), pupils.end(), std::back_inserter(yes),
                     [&](const RecordId &pupil) { return isConsented(book, pupil, purpose, day); });
        return yes;
    }
    CheckQuestion question;
    question.pupils = pupils;
    question.media = *media;
    question.platform = place;
    question.on = day;
    const Result<QList<CheckAnswer>> answers = check(question, book);
    if (!answers)
        return failure(answers);
    for (const CheckAnswer &answer : *answers) {
        if (answer.isYes())
            yes.append(answer.pupil);
    }
    return yes;
}

bool permitsOneOff(const ConsentBook &book, const RecordId &pupil, const FormVersion &form, const QDate &day)
{
    return std::all_of(form.purposes.begin(), form.purposes.end(), [&](const Purpose &purpose) {
        return oneOffInForce(book.about(pupil), book.versions(), form.id, purpose.key, day).state
            == ConsentState::Consented;
    });
}

/// Whom a one-off form permits for its post; nobody: it is not mentioned, or it would name those whom it asked.
void addOneOffs(ClassSheet &sheet, const ConsentBook &book, const QList<RecordId> &pupils, const RecordId &school)
{
    QMap<QString, const FormVersion *> forms; // in the order of their titles
    for (const FormVersion &version : book.versions()) {
        if (version.isOneOff() && version.school == school)
            forms.insert(version.oneOffTitle + version.id.toText(), &version);
    }
    for (const FormVersion *form : std::as_const(forms)) {
        QStringList names;
        for (const RecordId &pupil : pupils) {
            if (permitsOneOff(book, pupil, *form, sheet.issued) && permitsOneOff(book, pupil, *form, sheet.expires))
                names.append(book.pupil(pupil)->name());
        }
        QStringList what{Text::tr("Only for “%1”").arg(form->oneOffTitle), form->oneOffPlace, form->oneOffUse};
        what.removeAll(QString());
        if (!names.isEmpty())
            sheet.places.append({what.join(QStringLiteral(", ")), names});
    }
}

Result<ClassSheet> classSheet(const ConsentBook &book, const QList<RecordId> &pupils, const FormVersion &form,
                              const QDate &issued, const QDate &expires)
{
    ClassSheet sheet{book.pupil(pupils.first())->registrationGroup, issued, expires, {}};
    for (const Purpose &purpose : form.purposes) {
        // Both days: what lapses before the sheet does is not on it.
        Result<QList<RecordId>> may = permitted(book, pupils, purpose.key, issued);
        if (may && !may->isEmpty() && expires != issued)
            may = permitted(book, *may, purpose.key, expires);
        if (!may)
            return failure(may);
        QStringList names;
        for (const RecordId &pupil : *may)
            names.append(book.pupil(pupil)->name());
        sheet.places.append({purpose.label, names});
    }
    addOneOffs(sheet, book, pupils, form.school);
    return sheet;
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
        return nobodyIn(book, scope);
    return forms;
}

Result<ConsentRecord> consentRecordOf(const ConsentBook &book, const PrintScope &scope, const ConsentSight &sight,
                                      const QDate &asOf, qint64 knownBy)
{
    const Result<const FormVersion *> version = formInUse(book, schoolOf(book, scope), asOf);
    if (!version)
        return failure(version);
    ConsentRecord record{scope.label(book), asOf, knownBy, (*version)->purposes, {}};
    for (const Pupil *pupil : scope.of(book, asOf)) {
        ConsentRecordRow row{pupil->sortedName(), pupil->registrationGroup, {}};
        const PupilConsent consent = book.about(*pupil);
        for (const Purpose &purpose : record.purposes)
            row.states.append(sight.shown(inForce(consent, book.versions(), purpose.key, asOf, knownBy).state));
        record.rows.append(row);
    }
    if (record.rows.isEmpty())
        return nobodyIn(book, scope);
    return record;
}

Result<QList<ClassSheet>> classSheetsOf(const ConsentBook &book, const PrintScope &scope, const QDate &issued,
                                        const QDate &expires)
{
    const Result<const FormVersion *> version = formInUse(book, schoolOf(book, scope), issued);
    if (!version)
        return failure(version);
    QList<ClassSheet> sheets;
    QList<RecordId> together;
    const QList<const Pupil *> pupils = scope.of(book, issued);
    if (pupils.isEmpty())
        return nobodyIn(book, scope);
    for (qsizetype i = 0; i < pupils.size(); ++i) {
        together.append(pupils.at(i)->id);
        const bool isLast = i + 1 == pupils.size();
        if (!isLast && pupils.at(i + 1)->registrationGroup == pupils.at(i)->registrationGroup)
            continue;
        const Result<ClassSheet> sheet = classSheet(book, together, **version, issued, expires);
        if (!sheet)
            return failure(sheet);
        sheets.append(*sheet);
        together.clear();
    }
    return sheets;
}

Result<ClassSheet> cameraListOf(const ConsentBook &book, const PrintScope &scope, const QString &title,
                                const QDate &issued, const QDate &expires)
{
    const Result<const FormVersion *> version = formInUse(book, schoolOf(book, scope), issued);
    if (!version)
        return failure(version);
    QList<RecordId> pupils;
    for (const Pupil *pupil : scope.of(book, issued))
        pupils.append(pupil->id);
    if (pupils.isEmpty())
        return nobodyIn(book, scope);
    Result<ClassSheet> sheet = classSheet(book, pupils, **version, issued, expires);
    if (sheet)
        sheet->title = title;
    return sheet;
}

RecordId latestReturnOf(const ConsentBook &book, const RecordId &pupil)
{
    const ConsentReturn *latest = nullptr;
    for (const ConsentReturn &given : book.returns()) {
        if (given.pupil == pupil && given.cancelled == 0 && (!latest || given.entered > latest->entered))
            latest = &given;
    }
    return latest ? latest->id : RecordId();
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
