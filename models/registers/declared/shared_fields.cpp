#include "models/registers/declared/shared_fields.h"

#include "models/people/school.h"
#include "models/registers/surroundings.h"

#include <QCoreApplication>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

} // namespace

FormField ownerField(const QString &part)
{
    return {.key = u"owner"_qs,
            .label = Text::tr("Whose account"),
            .kind = FieldKind::Choice,
            .part = part,
            .required = true,
            .hint = Text::tr("The headteacher approves a school's account, the CEO the trust's."),
            .fallback = u"school"_qs,
            .choices = {{u"school"_qs, Text::tr("The school's")}, {u"trust"_qs, Text::tr("The trust's")}}};
}

bool isTrusts(const FormRecord &record)
{
    const QString owner = record.text(u"owner"_qs);
    return owner == u"trust" || (record.school.isNull() && !owner.isEmpty()); // a blank form is a school's
}

bool isSchools(const FormRecord &record) { return !isTrusts(record); }

FormField accountField(bool required)
{
    return {.key = u"account"_qs,
            .label = Text::tr("On which account"),
            .kind = FieldKind::Link,
            .required = required,
            .linksTo = u"accounts"_qs};
}

FormField platformField(const QString &part, bool required)
{
    return {.key = u"platform"_qs,
            .label = Text::tr("Platform"),
            .kind = FieldKind::Link,
            .part = part,
            .required = required,
            .linksTo = u"platforms"_qs};
}

FormField derivedUser(const QString &key, const QString &label, const QString &part, const QString &head)
{
    return {.key = key, .label = label, .head = head, .kind = FieldKind::User, .part = part, .isDerived = true};
}

FormField derivedDate(const QString &key, const QString &label, const QString &part, const QString &head)
{
    return {.key = key, .label = label, .head = head, .kind = FieldKind::Date, .part = part, .isDerived = true};
}

bool isTicked(const FormRecord &record, const QString &field, const QString &choice)
{
    return record.keys(field).contains(choice);
}

std::function<bool(const FormRecord &)> whenTicked(const QString &field, const QString &choice)
{
    return [field, choice](const FormRecord &record) { return isTicked(record, field, choice); };
}

std::function<bool(const FormRecord &)> whenChosen(const QString &field, const QString &choice)
{
    return [field, choice](const FormRecord &record) { return record.text(field) == choice; };
}

FormRecord following(const FormRecord &moved, const QString &purpose, const QString &state, const Surroundings &around)
{
    FormRecord record;
    record.id = derivedId(moved.id, purpose);
    record.state = state;
    record.school = moved.school;
    record.enteredBy = around.user();
    record.entered = moved.moved;
    record.moved = moved.moved;
    return record;
}

bool sameElsewhere(const FormRecord &record, const QString &registerKey, const QString &field, const QString &state,
                   const Surroundings &around)
{
    const FormRegister *form = formRegister(registerKey);
    if (!form || form->isClosed(record))
        return false;
    const QString value = record.text(field).simplified();
    const QList<FormRecord> &all = around.records(registerKey);
    return std::any_of(all.begin(), all.end(), [&](const FormRecord &other) {
        return other.id != record.id && other.state == state && other.school == record.school
            && other.text(field).simplified().compare(value, Qt::CaseInsensitive) == 0;
    });
}

FormRecord firstRecord(const School &school, const QString &purpose, const QString &state)
{
    FormRecord record;
    record.id = derivedId(school.id, purpose);
    record.state = state;
    record.school = school.id;
    return record;
}

QList<Awaited> yearly(const QList<FormRecord> &records, const QString &state, const QString &dateField,
                      const School &school, const QDate &today)
{
    QDate latest;
    for (const FormRecord &record : records) {
        const bool counts = record.state == state && (record.school.isNull() || record.school == school.id);
        if (counts && (!latest.isValid() || record.date(dateField) > latest))
            latest = record.date(dateField);
    }
    return {{latest.isValid() ? latest.addYears(1) : today}};
}

QDate termStart(const School &school, const QDate &today)
{
    const AcademicYear year = AcademicYear::containing(today, school.yearStarts);
    QDate start = year.first;
    for (const QDate &term : {QDate(year.first.year() + 1, 1, 1), QDate(year.first.year() + 1, 4, 1)}) {
        if (term > start && term <= today)
            start = term;
    }
    return start;
}

} // namespace lanyard
