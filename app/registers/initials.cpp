#include "app/registers/initials.h"

#include <QSettings>
#include <QStringList>

#include <optional>

namespace lanyard {

namespace {

QString settingKey() { return QStringLiteral("cases/initials"); }

/// Asked for with every cell that is painted.
std::optional<bool> &known()
{
    static std::optional<bool> wished;
    return wished;
}

} // namespace

QString initialsOf(const QString &names)
{
    QStringList people;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        QStringList letters;
        for (const QString &part : name.simplified().split(u' ', Qt::SkipEmptyParts))
            letters.append(part.first(part.at(0).isHighSurrogate() ? 2 : 1) + u'.');
        people.append(letters.join(u' '));
    }
    return people.join(QStringLiteral(", "));
}

bool showsInitials()
{
    if (!known())
        known() = QSettings().value(settingKey(), false).toBool();
    return *known();
}

void setShowsInitials(bool isWished)
{
    known() = isWished;
    QSettings().setValue(settingKey(), isWished);
}

} // namespace lanyard
