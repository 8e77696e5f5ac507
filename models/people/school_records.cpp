#include "models/people/school_records.h"

#include "models/store/connection.h"
#include "models/store/query.h"

namespace lanyard {

Result<QList<School>> readSchools(Connection &connection)
{
    Query query(
        connection,
        QStringLiteral("SELECT id, revision, name, trust, dfe_number, dpo_name, dpo_email, dpo_phone, year_starts, "
                       "adult_age, lock_minutes, public_platforms FROM school ORDER BY id"));
    if (const auto done = query.exec(); !done)
        return failure(done);
    QList<School> schools;
    while (query.next()) {
        School school;
        school.id = query.id(0);
        school.revision = query.integer(1);
        school.name = query.text(2);
        school.trust = query.text(3);
        school.dfeNumber = query.text(4);
        school.dpoName = query.text(5);
        school.dpoEmail = query.text(6);
        school.dpoPhone = query.text(7);
        school.yearStarts = query.text(8);
        school.adultAge = int(query.integer(9));
        school.lockMinutes = int(query.integer(10));
        school.publicPlatforms = query.text(11);
        schools << school;
    }
    if (const auto whole = query.error(); !whole)
        return failure(whole);
    return schools;
}

Write toWrite(const School &school)
{
    return {QStringLiteral("school"),
            school.id,
            school.revision,
            {{QStringLiteral("name"), school.name},
             {QStringLiteral("trust"), school.trust},
             {QStringLiteral("dfe_number"), school.dfeNumber},
             {QStringLiteral("dpo_name"), school.dpoName},
             {QStringLiteral("dpo_email"), school.dpoEmail},
             {QStringLiteral("dpo_phone"), school.dpoPhone},
             {QStringLiteral("year_starts"), school.yearStarts},
             {QStringLiteral("adult_age"), qint64(school.adultAge)},
             {QStringLiteral("lock_minutes"), qint64(school.lockMinutes)},
             {QStringLiteral("public_platforms"), school.publicPlatforms}}};
}

} // namespace lanyard
