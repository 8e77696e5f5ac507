#pragma once

#include "models/demo/demo_random.h"
#include "models/people/pupil.h"
#include "models/people/school.h"

#include <QList>
#include <QStringList>

namespace lanyard {

/// Makes up the pupils of an all-through school and their families, from nursery to the sixth form: brothers and
/// sisters, step-parents, carers and social workers, names in the spellings an English school meets. Nobody is real.
class DemoPeople
{
public:
    DemoPeople(DemoRandom &random, const School &school, const QDate &today, int pupils, const RecordId &by);

    Pupil next();

private:
    struct Household
    {
        QString surname;
        QString address;
        QList<Contact> contacts;
    };

    void moveIn();
    Contact contact(const QString &relationship, const QString &surname, bool responsible);
    void addThirdContact();
    void nameChild(Pupil &pupil);
    void placeInClass(Pupil &pupil);
    void enrol(Pupil &pupil);
    DatedFlag flag(bool value, const QDate &from);

    DemoRandom &m_random;
    const School m_school;
    const AcademicYear m_year;
    const QDate m_today;
    const int m_pupils;
    const RecordId m_by;
    const QStringList m_forenames;
    const QStringList m_surnames;
    const QStringList m_streets;
    Household m_household;
    int m_made = 0;
};

} // namespace lanyard
