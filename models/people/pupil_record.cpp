#include "models/people/pupil_record.h"

#include "models/people/contact_packing.h"
#include "models/store/query.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

const QString Select
    = QStringLiteral("SELECT id, revision, school, upn, legal_surname, legal_forename, preferred_surname, "
                     "preferred_forename, born, year_group, registration_group, flags, contacts "
                     "FROM pupil");

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

/// As QDate writes ISO, without a format string to go through for each of a school's pupils.
QVariant dayOrNull(const QDate &day)
{
    if (!day.isValid())
        return {};
    QString text(10, u'-');
    const auto put = [&text](qsizetype last, int digits, int number) {
        for (qsizetype at = last; at > last - digits; --at, number /= 10)
            text[at] = QChar(u'0' + number % 10);
    };
    put(3, 4, day.year());
    put(6, 2, day.month());
    put(9, 2, day.day());
    return text;
}

QVariant bytesOrNull(const QByteArray &bytes) { return bytes.isEmpty() ? QVariant() : QVariant(bytes); }

tl::unexpected<Error> damaged()
{
    return failure(Error::Code::Damaged,
                   QCoreApplication::translate("Pupils",
                                               "A pupil's record cannot be read. Nothing was changed; restore "
                                               "the last backup or run a verification."),
                   QStringLiteral("a packed column of table pupil is damaged"));
}

Result<Pupil> pupilFrom(const Query &row)
{
    Pupil pupil;
    int column = 0;
    pupil.id = row.id(column++);
    pupil.revision = row.integer(column++);
    pupil.school = row.id(column++);
    for (QString *text :
         {&pupil.upn, &pupil.legalSurname, &pupil.legalForename, &pupil.preferredSurname, &pupil.preferredForename})
        *text = row.text(column++);
    pupil.born = row.date(column++);
    pupil.yearGroup = YearGroup::fromKey(row.text(column++));
    pupil.registrationGroup = row.text(column++);
    auto flags = unpackPupilFlags(row.bytes(column++));
    auto contacts = unpackContacts(row.bytes(column++));
    if (!flags || !contacts)
        return damaged();
    pupil.onRoll = std::move(flags->onRoll);
    pupil.lookedAfter = std::move(flags->lookedAfter);
    pupil.contacts = std::move(*contacts);
    return pupil;
}

Result<void> readInto(QList<Pupil> &pupils, Query &query)
{
    if (auto run = query.exec(); !run)
        return failure(run);
    while (query.next()) {
        auto pupil = pupilFrom(query);
        if (!pupil)
            return failure(pupil);
        pupils += std::move(*pupil);
    }
    return query.error();
}

enum class Nothing { Named, LeftOut };

Fields fieldsOf(const Pupil &pupil, Nothing nothing)
{
    Fields fields;
    fields.reserve(11);
    const auto add = [&fields, nothing](const QString &column, QVariant value) {
        if (value.isValid() || nothing == Nothing::Named)
            fields.insert(column, std::move(value)); // in the order of the columns
    };
    add(QStringLiteral("born"), dayOrNull(pupil.born));
    add(QStringLiteral("contacts"), bytesOrNull(packContacts(pupil.contacts)));
    add(QStringLiteral("flags"), bytesOrNull(packPupilFlags({pupil.onRoll, pupil.lookedAfter})));
    add(QStringLiteral("legal_forename"), pupil.legalForename);
    add(QStringLiteral("legal_surname"), pupil.legalSurname);
    add(QStringLiteral("preferred_forename"), textOrNull(pupil.preferredForename));
    add(QStringLiteral("preferred_surname"), textOrNull(pupil.preferredSurname));
    add(QStringLiteral("registration_group"), textOrNull(pupil.registrationGroup));
    add(QStringLiteral("school"), pupil.school.toBytes());
    add(QStringLiteral("upn"), textOrNull(pupil.upn));
    add(QStringLiteral("year_group"), textOrNull(pupil.yearGroup.key()));
    return fields;
}

} // namespace

Fields pupilFields(const Pupil &pupil) { return fieldsOf(pupil, Nothing::Named); }

std::optional<Write> pupilWrite(const Pupil &now, const Pupil *before)
{
    const QString table = QStringLiteral("pupil");
    if (!before)
        return Write{table, now.id, 0, fieldsOf(now, Nothing::LeftOut)};
    Write write{table, now.id, before->revision, pupilFields(now)};
    const Fields old = pupilFields(*before);
    write.values.removeIf([&old](const FieldValue &field) { return old.value(field.column) == field.value; });
    return write.values.isEmpty() ? std::nullopt : std::optional(write);
}

Result<QList<Pupil>> readPupils(Connection &connection)
{
    QList<Pupil> pupils;
    Query query(connection, Select + QStringLiteral(" ORDER BY rowid"));
    if (auto read = readInto(pupils, query); !read)
        return failure(read);
    return pupils;
}

Result<QList<Pupil>> readPupils(Connection &connection, const QList<RecordId> &ids)
{
    QList<Pupil> pupils;
    Query query(connection, Select + QStringLiteral(" WHERE id = ?"));
    for (const RecordId &id : ids) {
        query.bind(id);
        if (auto read = readInto(pupils, query); !read)
            return failure(read);
    }
    return pupils;
}

} // namespace lanyard
