#include "models/consent/form_versions.h"

#include "models/consent/appendix_d.h"
#include "models/consent/consent_records.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int MostPurposes = 60;
constexpr int LongestKey = 60;
constexpr int LongestText = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormVersions)
};

void word(FormVersion &version)
{
    version.wording = appendixD(version.purposes, version.publicAccounts);
    version.pupilWording = appendixDForPupils(version.purposes, version.publicAccounts);
}

/// A slug, with at most one slash: "image/trust", "yearbook".
bool isKey(const QString &key)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^[\p{L}\p{N}][\p{L}\p{N} ._-]*(/[\p{L}\p{N}][\p{L}\p{N} ._-]*)?$)"));
    return key.size() <= LongestKey && form.match(key).hasMatch();
}

bool isOneLine(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= LongestText
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<void> checkPurposes(const QList<Purpose> &purposes)
{
    QStringList keys;
    for (const Purpose &purpose : purposes) {
        if (!isKey(purpose.key) || !isOneLine(purpose.label))
            return failure(Error::Code::BadInput,
                           Text::tr("A purpose needs a short key and a label of one line. Nothing was stored."));
        if (keys.contains(purpose.key, Qt::CaseInsensitive))
            return failure(Error::Code::BadInput,
                           Text::tr("The form asks for “%1” twice. Nothing was stored.").arg(purpose.key));
        keys.append(purpose.key);
    }
    if (purposes.isEmpty() || purposes.size() > MostPurposes)
        return failure(Error::Code::BadInput,
                       Text::tr("A form asks for 1 to %1 purposes. Nothing was stored.").arg(MostPurposes));
    return {};
}

int nextNumber(const ConsentBook &book, const RecordId &school, int year)
{
    int last = 0;
    for (const FormVersion &version : book.versions()) {
        if (version.school == school && version.year == year)
            last = std::max(last, version.number);
    }
    return last + 1;
}

FormVersion copied(const FormVersion &form, int year, int number)
{
    FormVersion copy = form;
    copy.id = RecordId::make();
    copy.revision = 0;
    copy.year = year;
    copy.number = number;
    copy.materiallyChanged = false;
    copy.materialFrom = {};
    copy.materialEntered = 0;
    return copy;
}

bool asksTheSame(const FormVersion &one, const FormVersion &other)
{
    return one.year == other.year && one.oneOffPlace == other.oneOffPlace && one.oneOffAccount == other.oneOffAccount
        && one.oneOffUse == other.oneOffUse && one.purposes == other.purposes
        && one.publicAccounts == other.publicAccounts;
}

} // namespace

FormVersion firstFormVersion(const RecordId &school, int year)
{
    FormVersion version;
    version.id = RecordId::make();
    version.school = school;
    version.year = year;
    version.purposes = policyPurposes();
    word(version);
    return version;
}

QList<Write> firstConsentRecords(const School &school, const QDate &today)
{
    return {toWrite(firstFormVersion(school.id, AcademicYear::containing(today, school.yearStarts).start))};
}

FormVersion formOfYear(const ConsentBook &book, const RecordId &school, int year)
{
    const FormVersion *latest = nullptr;
    for (const FormVersion &version : book.versions()) {
        const bool isLater
            = !latest || std::pair(version.year, version.number) > std::pair(latest->year, latest->number);
        if (version.school == school && !version.isOneOff() && version.year <= year && isLater)
            latest = &version;
    }
    if (!latest) {
        FormVersion first = firstFormVersion(school, year);
        first.number = nextNumber(book, school, year);
        return first;
    }
    return latest->year == year ? *latest : copied(*latest, year, nextNumber(book, school, year));
}

Result<FormVersion> revisedForm(const ConsentBook &book, const FormVersion &form, const FormWish &wish)
{
    if (const Result<void> checked = checkPurposes(wish.purposes); !checked)
        return failure(checked);
    if (!std::all_of(wish.publicAccounts.begin(), wish.publicAccounts.end(), isOneLine))
        return failure(Error::Code::BadInput, Text::tr("An account needs a name of one line. Nothing was stored."));
    FormVersion revised
        = book.isCited(form.id) ? copied(form, form.year, nextNumber(book, form.school, form.year)) : form;
    revised.purposes = wish.purposes;
    revised.publicAccounts = wish.publicAccounts;
    word(revised);
    return revised;
}

FormVersion markedMaterial(FormVersion form, const QDate &day, qint64 now)
{
    form.materiallyChanged = true;
    form.materialFrom = day;
    form.materialEntered = now;
    return form;
}

Result<FormVersion> oneOffForm(const ConsentBook &book, const RecordId &school, int year, const OneOffWish &wish)
{
    if (!isOneLine(wish.title) || !isOneLine(wish.place) || !isOneLine(wish.use))
        return failure(Error::Code::BadInput,
                       Text::tr("A one-off form names the post it is for, where it goes and "
                                "what it shows. Nothing was stored."));
    FormVersion form = firstFormVersion(school, year);
    form.number = nextNumber(book, school, year);
    form.purposes.clear();
    for (const QString &key : wish.purposes)
        form.purposes.append({key, book.purposeLabel(key)});
    if (const Result<void> checked = checkPurposes(form.purposes); !checked)
        return failure(checked);
    form.publicAccounts = wish.publicAccounts;
    word(form);
    form.oneOffTitle = wish.title.trimmed();
    form.oneOffPlace = wish.place.trimmed();
    form.oneOffAccount = wish.account;
    form.oneOffUse = wish.use.trimmed();
    for (const FormVersion *made : oneOffForms(book, school, form.oneOffTitle)) {
        if (asksTheSame(*made, form))
            return *made;
    }
    return form;
}

QList<const FormVersion *> oneOffForms(const ConsentBook &book, const RecordId &school, const QString &title)
{
    QList<const FormVersion *> forms;
    for (const FormVersion &version : book.versions()) {
        const bool isNamed = version.oneOffTitle.compare(title.trimmed(), Qt::CaseInsensitive) == 0;
        if (version.isOneOff() && version.school == school && isNamed)
            forms.append(&version);
    }
    return forms;
}

} // namespace lanyard
