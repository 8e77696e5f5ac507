#include "models/people/pupil_columns.h"

#include "models/store/clock.h"

#include <QCoreApplication>

#include <limits>

namespace lanyard {

namespace {

constexpr qint64 Now = std::numeric_limits<qint64>::max();

struct PupilWords
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::PupilWords)
};

Column<Pupil> textColumn(const QString &key, const QString &title, std::function<QString(const Pupil &)> text,
                         int width)
{
    Column<Pupil> column;
    column.key = key;
    column.title = title;
    column.text = std::move(text);
    column.width = width;
    return column;
}

Column<Pupil> bornColumn()
{
    auto column = textColumn(
        QStringLiteral("date_of_birth"), PupilWords::tr("Date of birth"),
        [](const Pupil &pupil) { return dateText(pupil.born); }, 11);
    column.kind = CellKind::Date;
    column.order = [](const Pupil &pupil) { return QVariant(pupil.born); };
    column.machine = [](const Pupil &pupil) { return pupil.born.toString(Qt::ISODate); };
    return column;
}

Column<Pupil> yearColumn()
{
    auto column = textColumn(
        QStringLiteral("year_group"), PupilWords::tr("Year"),
        [](const Pupil &pupil) { return pupil.yearGroup.label(); }, 10);
    column.order
        = [](const Pupil &pupil) { return pupil.yearGroup.isNull() ? QVariant() : QVariant(pupil.yearGroup.rank()); };
    column.machine = [](const Pupil &pupil) { return pupil.yearGroup.key(); };
    column.filterable = true;
    return column;
}

Column<Pupil> statusColumn(const QDate &day)
{
    auto column = textColumn(
        QStringLiteral("status"), PupilWords::tr("Status"),
        [day](const Pupil &pupil) {
            return pupil.isOnRoll(day, Now) ? PupilWords::tr("On roll") : PupilWords::tr("Left");
        },
        9);
    column.kind = CellKind::State;
    column.tone = [day](const Pupil &pupil) { return pupil.isOnRoll(day, Now) ? Tone::Good : Tone::Neutral; };
    column.machine = [day](const Pupil &pupil) { return pupilStatusKey(pupil, day); };
    column.searchable = false;
    column.filterable = true;
    return column;
}

Column<Pupil> contactsColumn()
{
    auto column = textColumn(
        QStringLiteral("contacts"), PupilWords::tr("Contacts"),
        [](const Pupil &pupil) {
            QStringList names;
            for (const Contact &contact : pupil.contacts)
                names += contact.name();
            return names.join(QStringLiteral(", "));
        },
        30);
    column.shown = false;
    column.exported = false;
    return column;
}

Column<Pupil> schoolColumn(const QList<School> &schools)
{
    QHash<RecordId, QString> names;
    for (const School &school : schools)
        names.insert(school.id, school.name);
    auto column = textColumn(
        QStringLiteral("school"), PupilWords::tr("School"),
        [names](const Pupil &pupil) { return names.value(pupil.school); }, 24);
    column.searchable = false;
    column.filterable = schools.size() > 1;
    column.shown = schools.size() > 1;
    column.exported = schools.size() > 1;
    return column;
}

} // namespace

QString pupilStatusKey(const Pupil &pupil, const QDate &day)
{
    return pupil.isOnRoll(day, Now) ? QStringLiteral("on roll") : QStringLiteral("left");
}

Columns<Pupil> pupilColumns(const QList<School> &schools, const QDate &day)
{
    auto group = textColumn(
        QStringLiteral("registration_group"), PupilWords::tr("Class"),
        [](const Pupil &pupil) { return pupil.registrationGroup; }, 8);
    group.filterable = true;
    return {
        textColumn(
            QStringLiteral("upn"), PupilWords::tr("UPN"), [](const Pupil &pupil) { return pupil.upn; }, 15),
        textColumn(
            QStringLiteral("surname"), PupilWords::tr("Surname"), [](const Pupil &pupil) { return pupil.surname(); },
            18),
        textColumn(
            QStringLiteral("forename"), PupilWords::tr("Forename"), [](const Pupil &pupil) { return pupil.forename(); },
            16),
        bornColumn(),
        yearColumn(),
        group,
        statusColumn(day),
        contactsColumn(),
        schoolColumn(schools),
    };
}

std::unique_ptr<PupilTable> makePupilTable(const QList<School> &schools, const QDate &day)
{
    auto table = std::make_unique<PupilTable>(pupilColumns(schools, day), [](const Pupil &pupil) { return pupil.id; });
    table->setNaturalOrder({QStringLiteral("surname"), QStringLiteral("forename"), QStringLiteral("upn")});
    return table;
}

} // namespace lanyard
