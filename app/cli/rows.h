#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace lanyard::cli {

/// An answer of many lines with the same fields, in each of the forms it is printed in.
struct Rows
{
    QStringList keys; ///< the field keys
    QList<QStringList> rows;

    QStringList lines() const; ///< fields separated by tabs, without a header
    QStringList table() const; ///< a header and columns that line up, for people
    QJsonArray json() const; ///< an object each
    QByteArray csv() const; ///< a header of field keys, then a line per record
    Rows where(int column, const QString &value) const;
};

} // namespace lanyard::cli
