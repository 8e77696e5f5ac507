#pragma once

#include <QList>
#include <QString>

namespace lanyard {

/// An entry of the navigation under which several registers stand as tabs: "Filtering" holds reports, requests, blocked
/// sites, bans, devices, permissions and reviews.
struct RegisterGroup
{
    QString key;
    QString title; ///< translated
    QString heading; ///< of the navigation
};

QList<RegisterGroup> registerGroups(); ///< in the order of the navigation

} // namespace lanyard
