#include "models/demo/demo_people.h"

#include "models/people/upn.h"

#include <QFile>

namespace lanyard {

namespace {

constexpr int FirstRank = 2; // N2 …
constexpr int LastRank = 16; // … to year 13
constexpr int RankOfReception = 3;
constexpr int ClassSize = 28;

QStringList names(const QString &file)
{
    QFile list(QStringLiteral(":/demo/") + file);
    const bool opened = list.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QString::fromUtf8(list.readAll()).trimmed().split(u'|') : QStringList();
}

QString yearKey(int rank)
{
    if (rank < RankOfReception)
        return QStringLiteral("N%1").arg(rank);
    return rank == RankOfReception ? QStringLiteral("R") : QString::number(rank - RankOfReception);
}

qint64 morning(const QDate &day) { return QDateTime(day, QTime(9, 30), Qt::UTC).toMSecsSinceEpoch(); }

} // namespace

DemoPeople::DemoPeople(DemoRandom &random, const School &school, const QDate &today, int pupils, const RecordId &by)
    : m_random(random)
    , m_school(school)
    , m_year(AcademicYear::containing(today, school.yearStarts))
    , m_today(today)
    , m_pupils(pupils)
    , m_by(by)
    , m_forenames(names(QStringLiteral("forenames.txt")))
    , m_surnames(names(QStringLiteral("surnames.txt")))
    , m_streets(names(QStringLiteral("streets.txt")))
{
}

DatedFlag DemoPeople::flag(bool value, const QDate &from)
{
    const QDate known = from.isValid() ? from : m_year.first.addYears(-3);
    return {value, from, morning(known), m_by, DatedFlag::Source::Import, {}};
}

Pupil DemoPeople::next()
{
    if (m_made == 0 || !m_random.percent(25))
        moveIn();
    Pupil pupil;
    pupil.id = m_random.id();
    pupil.school = m_school.id;
    nameChild(pupil);
    placeInClass(pupil);
    enrol(pupil);
    pupil.contacts = m_household.contacts;
    for (Contact &contact : pupil.contacts)
        contact.id = m_random.id();
    ++m_made;
    return pupil;
}

void DemoPeople::moveIn()
{
    m_household = {};
    m_household.surname = m_random.pick(m_surnames);
    m_household.address = QStringLiteral("%1 %2\nLarkfield\nLF%3 %4AB")
                              .arg(1 + m_random.below(120))
                              .arg(m_random.pick(m_streets))
                              .arg(1 + m_random.below(9))
                              .arg(1 + m_random.below(9));
    m_household.contacts.append(contact(QStringLiteral("Mother"), m_household.surname, true));
    if (m_random.percent(70)) {
        const bool sharesName = m_random.percent(75);
        m_household.contacts.append(contact(QStringLiteral("Father"),
                                            sharesName ? m_household.surname : m_random.pick(m_surnames),
                                            m_random.percent(92)));
    }
    if (m_random.percent(12))
        addThirdContact();
    for (int i = 0; i < m_household.contacts.size(); ++i)
        m_household.contacts[i].order = i + 1;
}

void DemoPeople::addThirdContact()
{
    const QStringList others{QStringLiteral("Grandmother"), QStringLiteral("Stepfather"), QStringLiteral("Carer"),
                             QStringLiteral("Social worker")};
    Contact other = contact(m_random.pick(others), m_random.pick(m_surnames), m_random.percent(20));
    if (m_random.percent(15))
        other.mustBeAsked = {flag(true, m_year.first)};
    else if (m_random.percent(5))
        other.noContact = {flag(true, m_year.first)};
    m_household.contacts.append(other);
}

Contact DemoPeople::contact(const QString &relationship, const QString &surname, bool responsible)
{
    Contact contact;
    contact.forename = m_random.pick(m_forenames);
    contact.surname = surname;
    contact.relationship = relationship;
    contact.email = QStringLiteral("parent%1@families.example").arg(m_made * 4 + m_random.below(4));
    contact.phone = QStringLiteral("01632 960%1").arg(m_random.below(1000), 3, 10, QLatin1Char('0'));
    contact.address = m_household.address;
    contact.responsibility = {flag(responsible, {})};
    return contact;
}

void DemoPeople::nameChild(Pupil &pupil)
{
    pupil.legalForename = m_random.pick(m_forenames);
    pupil.legalSurname = m_household.surname;
    if (m_random.percent(6))
        pupil.preferredForename = m_random.pick(m_forenames);
    const QString lastTwelve = QStringLiteral("820%1%2%3")
                                   .arg(4000 + m_made / 1000)
                                   .arg(m_year.start % 100, 2, 10, QLatin1Char('0'))
                                   .arg(m_made % 1000, 3, 10, QLatin1Char('0'));
    pupil.upn = upnFrom(lastTwelve);
}

/// Years are filled in turn, so that every class of a small school has its children.
void DemoPeople::placeInClass(Pupil &pupil)
{
    constexpr int Years = LastRank - FirstRank + 1;
    const int rank = FirstRank + m_made % Years;
    const int classes = m_pupils / Years / ClassSize + 1;
    const int which = m_made / Years % classes;
    pupil.yearGroup = YearGroup::fromKey(yearKey(rank));
    pupil.registrationGroup = classes <= 26 ? yearKey(rank) + QChar(u'A' + which)
                                            : QStringLiteral("%1-%2").arg(yearKey(rank)).arg(which + 1);
    const QDate oldest(m_year.start - (rank - RankOfReception) - 5, 9, 1);
    pupil.born = m_random.day(oldest, oldest.addYears(1).addDays(-1));
}

void DemoPeople::enrol(Pupil &pupil)
{
    const int yearsHere = m_random.percent(80) ? 2 + m_random.below(4) : m_random.below(2);
    pupil.onRoll = {flag(true, m_year.first.addYears(-yearsHere))};
    const QDate lastDay = std::min(m_today, m_year.first.addDays(60));
    if (m_random.percent(3))
        pupil.onRoll.append(flag(false, m_random.day(m_year.first, lastDay)));
    if (m_random.percent(1))
        pupil.lookedAfter = {flag(true, m_year.first)};
}

} // namespace lanyard
