#include "models/registers/declared/account_rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int LeastAdministrators = 2;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountRules)
};

QString nameOf(const RecordId &id, const Surroundings &around)
{
    const User *user = around.user(id);
    return user ? user->shownName() : Text::tr("Somebody who is not in this register");
}

bool works(const RecordId &id, const Surroundings &around)
{
    const User *user = around.user(id);
    return user && !user->removed;
}

/// Mail that anybody can have for nothing: an account behind it belongs to a person, not to the school.
bool isPrivateMail(const QString &address)
{
    static const QStringList providers{
        u"gmail"_qs,       u"googlemail"_qs, u"hotmail"_qs, u"outlook"_qs,    u"live"_qs, u"msn"_qs,        u"yahoo"_qs,
        u"ymail"_qs,       u"icloud"_qs,     u"me"_qs,      u"mac"_qs,        u"aol"_qs,  u"btinternet"_qs, u"sky"_qs,
        u"virginmedia"_qs, u"talktalk"_qs,   u"proton"_qs,  u"protonmail"_qs, u"gmx"_qs,  u"mail"_qs};
    const QStringList domain = address.section(u'@', -1).toLower().split(u'.');
    return domain.size() <= 3 && providers.contains(domain.first()) && !domain.contains(u"sch"_qs);
}

std::optional<int> youngestOf(const QString &ages)
{
    static const QRegularExpression number(u"\\d+"_qs);
    std::optional<int> youngest;
    for (auto found = number.globalMatch(ages); found.hasNext();) {
        const int age = found.next().captured().toInt();
        youngest = std::min(youngest.value_or(age), age);
    }
    return youngest;
}

/// Of the agreement in force; nothing where none is on record: then any version counts.
QString currentAgreement(const Surroundings &around)
{
    for (const FormRecord &policy : around.records(u"policies"_qs, u"kind"_qs, u"terms-of-use"_qs)) {
        if (policy.state == u"in-force")
            return policy.text(u"version"_qs);
    }
    return {};
}

bool hasAgreed(const RecordId &person, const QString &version, const Surroundings &around)
{
    const QList<FormRecord> given = around.records(u"agreements"_qs, u"person"_qs, person.toText());
    return std::any_of(given.begin(), given.end(), [&version](const FormRecord &agreement) {
        const bool isCurrent = version.isEmpty() || agreement.text(u"version"_qs) == version;
        return agreement.state == u"acknowledged" && isCurrent;
    });
}

/// Training that names no platform counts for every one.
bool isTrained(const RecordId &person, const RecordId &platform, const Surroundings &around)
{
    const QList<FormRecord> held = around.records(u"training"_qs, u"kind"_qs, u"platform"_qs);
    return std::any_of(held.begin(), held.end(), [&](const FormRecord &training) {
        const RecordId about = training.link(u"platform"_qs);
        return training.state == u"held" && (about.isNull() || about == platform)
            && training.ids(u"attended"_qs).contains(person);
    });
}

} // namespace

Gate allOf(QList<Gate> gates)
{
    return [gates = std::move(gates)](const FormRecord &record, const Surroundings &around) {
        QStringList missing;
        for (const Gate &gate : gates)
            missing += gate(record, around);
        return missing;
    };
}

// Where nothing is written the field itself says that it is needed: these gates judge what stands there.

QStringList twoAdministrators(const FormRecord &record, const Surroundings &around)
{
    const QList<RecordId> named = record.ids(u"administrators"_qs);
    if (named.isEmpty())
        return {};
    const auto here = std::count_if(named.begin(), named.end(), [&](const RecordId &id) { return works(id, around); });
    if (here >= LeastAdministrators)
        return {};
    return {Text::tr("The site must have at least two approved administrators who work here; %1 named.").arg(here)};
}

QStringList officialEmail(const FormRecord &record, const Surroundings &)
{
    const QString address = record.text(u"official_email"_qs);
    if (isPrivateMail(address))
        return {Text::tr("%1 is a private e-mail address: the site must be linked to an official school e-mail "
                         "account.")
                    .arg(address)};
    return {};
}

QStringList workingModerator(const FormRecord &record, const Surroundings &around)
{
    const RecordId person = record.link(u"moderator"_qs);
    if (!person.isNull() && !works(person, around))
        return {Text::tr("%1 has left: name another moderator.").arg(nameOf(person, around))};
    return {};
}

QStringList platformAge(const FormRecord &record, const QString &ages, const QString &whose, const Surroundings &around)
{
    const auto platform = around.record(u"platforms"_qs, record.link(u"platform"_qs));
    if (!platform)
        return {Text::tr("The platform is missing: choose it from the list of platforms, or enter it there first with "
                         "its minimum age.")};
    const std::optional<int> youngest = youngestOf(ages);
    if (!youngest)
        return {Text::tr("%1: write the ages of the pupils in numbers, such as 13 to 16.").arg(whose)};
    const qint64 least = platform->number(u"minimum_age"_qs);
    if (*youngest >= least)
        return {};
    return {Text::tr("%1: %2 takes nobody under %3 (%4), and the ages begin at %5.")
                .arg(whose, platform->text(u"name"_qs))
                .arg(least)
                .arg(platform->text(u"source"_qs))
                .arg(*youngest)};
}

QStringList lacksForPosting(const RecordId &person, const RecordId &platform, const Surroundings &around)
{
    const QString name = nameOf(person, around);
    if (!works(person, around))
        return {Text::tr("%1 has left.").arg(name)};
    QStringList missing;
    const QString version = currentAgreement(around);
    if (!hasAgreed(person, version, around))
        missing
            << (version.isEmpty()
                    ? Text::tr("%1 has not acknowledged the terms of use agreement.").arg(name)
                    : Text::tr("%1 has not acknowledged version %2 of the terms of use agreement.").arg(name, version));
    if (!isTrained(person, platform, around)) {
        const auto record = around.record(u"platforms"_qs, platform);
        missing << Text::tr("%1 has had no platform training on %2.")
                       .arg(name, record ? record->text(u"name"_qs) : Text::tr("this platform"));
    }
    return missing;
}

QStringList mayPost(const FormRecord &account, const Surroundings &around)
{
    QList<RecordId> people = account.ids(u"administrators"_qs);
    for (const RecordId &poster : account.ids(u"posters"_qs)) {
        if (!people.contains(poster))
            people << poster;
    }
    QStringList missing;
    for (const RecordId &person : people)
        missing += lacksForPosting(person, account.link(u"platform"_qs), around);
    return missing;
}

} // namespace lanyard
