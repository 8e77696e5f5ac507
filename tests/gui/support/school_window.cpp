#include "tests/gui/support/school_window.h"

#include "models/people/pupil_record.h"
#include "models/store/vault.h"

#include <QApplication>

#include <algorithm>

namespace lanyard::test {
namespace {

struct Child
{
    const char *surname;
    const char *forename;
    const char *group;
    const char *family; ///< the same word: brothers and sisters
};

constexpr Child Children[]{
    {"Adeyemi", "Oluwaseun", "4B", "adeyemi"}, {"Begum", "Ayesha", "4B", "begum"},
    {"Bevan", "Cerys", "4B", "bevan"},         {"García", "José", "4B", "garcia"},
    {"Kowalczyk", "Zuzanna", "4B", "kow"},     {"MacDonald", "Freya", "4B", "mac"},
    {"Nguyễn", "Hà", "4B", "nguyen"},          {"Nguyễn", "Minh", "2A", "nguyen"},
    {"Nowak", "Łukasz", "4B", "nowak"},        {"Ó Briain", "Aoife", "4B", "obriain"},
    {"O'Brien", "Tomos", "4B", "obrien"},      {"Okafor", "Grace", "4B", "okafor"},
    {"Patel", "Priya", "4B", "patel"},         {"de Souza", "Ana María", "4B", "desouza"},
    {"Smith-Jones", "Theo", "4B", "smith"},    {"van der Berg", "Mia", "4B", "berg"},
    {"Wright", "Eve", "2A", "wright"},         {"Ahmed", "Anya", "1C", "ahmed"},
};

DatedFlag always()
{
    DatedFlag flag;
    flag.value = true;
    flag.source = DatedFlag::Source::Import;
    return flag;
}

Contact parentOf(const Child &child)
{
    Contact contact;
    contact.id = RecordId::make();
    contact.order = 1;
    contact.forename = QStringLiteral("Mai");
    contact.surname = QString::fromUtf8(child.surname);
    contact.relationship = QStringLiteral("Mother");
    contact.email = QLatin1String(child.family) + QStringLiteral("@example.org");
    contact.responsibility.append(always());
    return contact;
}

Pupil pupilOf(const Child &child, const RecordId &school, int number)
{
    Pupil pupil;
    pupil.id = RecordId::make();
    pupil.school = school;
    pupil.legalSurname = QString::fromUtf8(child.surname);
    pupil.legalForename = QString::fromUtf8(child.forename);
    pupil.born = QDate(2018, 6, 1).addDays(number);
    pupil.registrationGroup = QString::fromUtf8(child.group);
    pupil.yearGroup = YearGroup::fromKey(pupil.registrationGroup.left(1));
    pupil.onRoll.append(always());
    pupil.contacts.append(parentOf(child));
    return pupil;
}

} // namespace

SchoolWindow::SchoolWindow(const QList<Role> &creatorRoles)
    : m_fixture(creatorRoles)
{
    addPupils();
}

void SchoolWindow::addPupils()
{
    const std::unique_ptr<Register> desk = m_fixture.open();
    Change change;
    int number = 0;
    for (const Child &child : Children) {
        Pupil pupil = pupilOf(child, desk->school().id, number++);
        change.writes.append(*pupilWrite(pupil));
        pupil.revision = 1;
        m_pupils.append(pupil);
    }
    const Result<Committed> done = wait(desk->office().commit(change));
    if (!done)
        qFatal("the pupils were not stored: %s", qPrintable(done.error().message + done.error().detail));
}

const Pupil &SchoolWindow::pupil(const QString &surname, const QString &forename) const
{
    const auto found = std::find_if(m_pupils.begin(), m_pupils.end(), [&](const Pupil &pupil) {
        return pupil.legalSurname == surname && (forename.isEmpty() || pupil.legalForename == forename);
    });
    if (found == m_pupils.end())
        qFatal("there is no pupil %s", qPrintable(surname));
    return *found;
}

MainWindow &SchoolWindow::open(const QString &place, const QString &user)
{
    return m_desk.open(m_fixture, place, user);
}

QList<Pupil> SchoolWindow::storedPupils() const
{
    const std::unique_ptr<Register> desk = m_fixture.open();
    const auto read = [](Connection &connection) { return readPupils(connection); };
    return wait(desk->office().read<QList<Pupil>>(read)).value_or(QList<Pupil>());
}

Keys &Keys::type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        ++m_count;
    }
    return *this;
}

Keys &Keys::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    ++m_count;
    return *this;
}

} // namespace lanyard::test
