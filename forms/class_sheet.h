#pragma once

#include "forms/print_context.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// For the person holding the camera: who MAY be published where. Nobody who may not is on it, nor any gap that would
/// show them.
struct ClassSheet
{
    struct Place
    {
        QString where; ///< "Images on X"
        QStringList pupils; ///< who may, by the name used in class, sorted
    };

    QString registrationGroup; ///< "4B"
    QDate issued;
    QDate expires; ///< the last day it may be relied on
    QList<Place> places;
    QString title = {}; ///< of a camera list: whom it is about; empty: the class
};

/// A page a class. Places with the same pupils share a list; long lists print smaller, never over one another.
Result<Printed> printClassSheets(const QList<ClassSheet> &sheets, const PrintContext &context,
                                 const Progress &progress = {});

} // namespace lanyard
