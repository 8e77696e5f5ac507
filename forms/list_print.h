#pragma once

#include "forms/print_context.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// What a place's table shows, for paper: its headings and the texts of its rows as they stand on the screen.
struct PrintedList
{
    QString title; ///< "Pupils"
    QString about; ///< what it was narrowed to: "Class 4B, 28 of 412 pupils"; may be empty
    QStringList headings;
    QList<QStringList> rows;
};

/// Columns share the width by what they hold; long texts wrap, the headings stand on every page. Many columns turn the
/// page to landscape.
Result<Printed> printList(const PrintedList &list, const PrintContext &context, const Progress &progress = {});

} // namespace lanyard
