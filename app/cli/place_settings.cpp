#include "app/cli/place_table.h"
#include "app/cli/text.h"
#include "models/people/school_records.h"
#include "models/store/vault.h"

#include <QDate>
#include <QJsonObject>

#include <variant>

namespace lanyard::cli {

namespace {

/// A setting of a school: a text, or a number within limits.
struct Setting
{
    QString key;
    std::variant<QString School::*, int School::*> field;
    int least = 0;
    int most = 0;
};

const QList<Setting> &allSettings()
{
    static const QList<Setting> settings{
        {QStringLiteral("name"), &School::name},
        {QStringLiteral("trust"), &School::trust},
        {QStringLiteral("dfe_number"), &School::dfeNumber},
        {QStringLiteral("dpo_name"), &School::dpoName},
        {QStringLiteral("dpo_email"), &School::dpoEmail},
        {QStringLiteral("dpo_phone"), &School::dpoPhone},
        {QStringLiteral("year_starts"), &School::yearStarts},
        {QStringLiteral("adult_age"), &School::adultAge, 16, 21},
        {QStringLiteral("lock_minutes"), &School::lockMinutes, 1, 240},
        {QStringLiteral("public_platforms"), &School::publicPlatforms},
    };
    return settings;
}

constexpr int LongestText = 200;

QString textOf(const School &school, const Setting &setting)
{
    if (const auto *text = std::get_if<QString School::*>(&setting.field))
        return school.*(*text);
    return QString::number(school.*std::get<int School::*>(setting.field));
}

Result<void> checkText(const QString &key, const QString &value)
{
    if (value.size() > LongestText)
        return failure(Error::Code::BadInput, Text::tr("%1 is longer than %2 letters.").arg(key).arg(LongestText));
    if (value.isEmpty() && (key == QLatin1String("name") || key == QLatin1String("trust")))
        return failure(Error::Code::BadInput, Text::tr("%1 cannot be empty.").arg(key));
    const QDate inAnyYear = QDate::fromString(QStringLiteral("2001-") + value, Qt::ISODate);
    if (key == QLatin1String("year_starts") && !inAnyYear.isValid())
        return failure(Error::Code::BadInput, Text::tr("year_starts is a month and a day, as in 09-01."));
    return {};
}

Result<void> setText(School &school, const Setting &setting, const QString &value)
{
    if (const auto *text = std::get_if<QString School::*>(&setting.field)) {
        const Result<void> good = checkText(setting.key, value.trimmed());
        if (good)
            school.*(*text) = value.trimmed();
        return good;
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < setting.least || number > setting.most)
        return failure(Error::Code::BadInput,
                       Text::tr("%1 is a number from %2 to %3.").arg(setting.key).arg(setting.least).arg(setting.most));
    school.*std::get<int School::*>(setting.field) = number;
    return {};
}

Result<void> apply(School &school, const QString &key, const QString &value)
{
    QStringList keys;
    for (const Setting &setting : allSettings()) {
        if (setting.key == key)
            return setText(school, setting, value);
        keys.append(setting.key);
    }
    return usage(Text::tr("There is no setting \"%1\". There is: %2.").arg(key, keys.join(QLatin1String(", "))));
}

Result<Record> record(Session &session, const QString &id)
{
    const Result<School> school = session.school(id);
    if (!school)
        return failure(school);
    Record record{{QStringLiteral("id"), school->id.toText()}};
    for (const Setting &setting : allSettings())
        record.append({setting.key, textOf(*school, setting)});
    return record;
}

Result<Rows> rows(Session &session, const Arguments &)
{
    Rows rows{{QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("name")}, {}};
    for (const School &school : session.opened().schools())
        rows.rows.append({school.id.toText(), QStringLiteral("active"), school.name});
    return rows;
}

Result<Exit> set(Session &session, const QString &id, const PlaceTable::Assignments &values)
{
    Result<School> school = session.school(id);
    if (!school)
        return failure(school);
    const Result<void> may = session.require(session.opened().may().mayWrite(Place::Settings, school->id),
                                             Text::tr("change the settings"));
    if (!may)
        return failure(may);
    for (const auto &[key, value] : values) {
        const Result<void> applied = apply(*school, key, value);
        if (!applied)
            return failure(applied);
    }
    const Result<Committed> committed
        = wait(session.opened().office().commit({Change::Kind::Record, {}, {toWrite(*school)}}));
    if (!committed)
        return failure(committed);
    session.out().answer({}, QJsonObject{{QStringLiteral("id"), school->id.toText()}});
    return Exit::Done;
}

} // namespace

PlaceTable settingsPlace() { return {QStringLiteral("settings"), {}, rows, record, set}; }

} // namespace lanyard::cli
