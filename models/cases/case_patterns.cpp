#include "models/cases/case_patterns.h"

#include "models/cases/case_words.h"
#include "models/registers/form_register.h"

#include <algorithm>
#include <tuple>

namespace lanyard {

namespace {

using Text = CaseText;

constexpr int FewestToTell = 2;

QList<RecordId> peopleIn(const FormRecord &record)
{
    QList<RecordId> people;
    for (const QString &field : {u"harmed_pupils"_qs, u"alleged_pupils"_qs, u"harmed_staff"_qs, u"alleged_staff"_qs}) {
        for (const RecordId &id : record.ids(field)) {
            if (!people.contains(id))
                people << id;
        }
    }
    return people;
}

QString concern(int number, const QString &name)
{
    switch (number) {
    case 2:
        return Text::tr("The second concern about %1 this term.").arg(name);
    case 3:
        return Text::tr("The third concern about %1 this term.").arg(name);
    case 4:
        return Text::tr("The fourth concern about %1 this term.").arg(name);
    case 5:
        return Text::tr("The fifth concern about %1 this term.").arg(name);
    default:
        return Text::tr("%1 concerns about %2 this term.").arg(number).arg(name);
    }
}

} // namespace

CasePatterns::CasePatterns(const QList<FormRecord> &cases, const QDate &from)
{
    QList<const FormRecord *> counted;
    for (const FormRecord &record : cases) {
        if (record.state != cancelledState() && record.date(u"reported_on"_qs) >= from)
            counted << &record;
    }
    // A table that follows other desks has them in any order.
    std::sort(counted.begin(), counted.end(), [](const FormRecord *one, const FormRecord *other) {
        return std::tuple(one->text(u"reported_on"_qs), one->entered, one->id)
            < std::tuple(other->text(u"reported_on"_qs), other->entered, other->id);
    });
    for (const FormRecord *record : std::as_const(counted)) {
        const QList<RecordId> people = peopleIn(*record);
        for (const RecordId &person : people)
            m_casesOf[person] << record->id;
    }
}

QStringList CasePatterns::about(const FormRecord &record, const FormNames &names) const
{
    QStringList sentences;
    for (const RecordId &person : peopleIn(record)) {
        const int count = int(m_casesOf.value(person).indexOf(record.id)) + 1;
        if (count >= FewestToTell)
            sentences << concern(count, names.of(person));
    }
    return sentences;
}

QList<RecordId> CasePatterns::othersWith(const FormRecord &record) const
{
    QList<RecordId> others;
    for (const RecordId &person : peopleIn(record)) {
        for (const RecordId &other : m_casesOf.value(person)) {
            if (other != record.id && !others.contains(other))
                others << other;
        }
    }
    return others;
}

} // namespace lanyard
