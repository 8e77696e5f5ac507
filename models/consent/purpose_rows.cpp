#include "models/consent/purpose_rows.h"

#include "models/consent/appendix_d.h"

#include <QCoreApplication>

#include <optional>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Purposes)
};

bool isMedium(const QString &key) { return key == QLatin1String("image") || key == QLatin1String("video"); }

QString medium(const QString &key) { return key.section(u'/', 0, 0); }

QString place(const QString &key) { return key.section(u'/', 1); }

QString subject(Addressee addressee)
{
    return addressee == Addressee::Parent ? QStringLiteral("my child") : QStringLiteral("me");
}

QString possessive(Addressee addressee)
{
    return addressee == Addressee::Parent ? QStringLiteral("my child's") : QStringLiteral("my");
}

/// Where an image may go that is no platform: with a sentence of its own. Nothing for a platform.
std::optional<QString> ownPlace(const QString &name)
{
    static const QHash<QString, QString> places{
        {QString(), QStringLiteral("on the school's social media accounts")},
        {QStringLiteral("trust"), QStringLiteral("on the trust's social media accounts")},
        {QStringLiteral("website"), QStringLiteral("on the school website")},
        {QStringLiteral("prospectus"), QStringLiteral("in school prospectuses")},
        {QStringLiteral("newsletter"), QStringLiteral("in the school's newsletter")}};
    const auto found = places.constFind(name);
    return found == places.constEnd() ? std::nullopt : std::optional(*found);
}

// The table is the policy's text, sent in English: it is not translated with the program.
QString sentence(const Purpose &purpose, Addressee addressee)
{
    const QString kind = medium(purpose.key);
    if (isMedium(kind)) {
        return QStringLiteral("Using %1s of %2 %3.")
            .arg(kind, subject(addressee), ownPlace(place(purpose.key)).value_or(QString()));
    }
    if (purpose.key == QLatin1String("first-name"))
        return QStringLiteral("Using %1 first name on social media.").arg(possessive(addressee));
    if (purpose.key == QLatin1String("age"))
        return QStringLiteral("Using %1 age on social media.").arg(possessive(addressee));
    return purpose.label;
}

bool isPlatform(const QString &key) { return isMedium(medium(key)) && !ownPlace(place(key)); }

QString introduction(const QString &kind, Addressee addressee)
{
    return QStringLiteral("? | Using %1s of %2 on social media, including the following:\n")
        .arg(kind, subject(addressee));
}

} // namespace

QString purposeRows(const QList<Purpose> &purposes, Addressee addressee)
{
    QString rows;
    QString introduced;
    for (const Purpose &purpose : purposes) {
        if (!isPlatform(purpose.key)) {
            introduced.clear();
            rows += QStringLiteral("? %1 | %2\n").arg(purpose.key, sentence(purpose, addressee));
            continue;
        }
        if (introduced != medium(purpose.key)) {
            introduced = medium(purpose.key);
            rows += introduction(introduced, addressee);
        }
        rows += QStringLiteral("?- %1 | %2\n").arg(purpose.key, place(purpose.key));
    }
    return rows;
}

QList<Purpose> policyPurposes()
{
    QList<Purpose> purposes;
    for (const char *key : {"image", "video", "image/X", "image/Facebook", "image/Instagram", "video/X",
                            "video/Facebook", "video/Instagram", "first-name", "age"}) {
        const QString text = QString::fromLatin1(key);
        purposes.append({text, purposeLabel(text)});
    }
    return purposes;
}

QString purposeLabel(const QString &key)
{
    if (key == QLatin1String("first-name"))
        return Text::tr("First name");
    if (key == QLatin1String("age"))
        return Text::tr("Age");
    const QString kind = medium(key);
    if (!isMedium(kind))
        return key;
    const QString what = kind == QLatin1String("image") ? Text::tr("Images") : Text::tr("Videos");
    const QString where = place(key);
    if (where.isEmpty())
        return Text::tr("%1 on the school's accounts").arg(what);
    if (where == QLatin1String("trust"))
        return Text::tr("%1 on the trust's accounts").arg(what);
    return isPlatform(key) || where == QLatin1String("website") ? Text::tr("%1 on %2").arg(what, where)
                                                                : Text::tr("%1 in %2").arg(what, where);
}

} // namespace lanyard
