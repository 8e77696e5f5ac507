#include "app/cli/rows.h"

#include "models/tables/csv_writer.h"

#include <QJsonObject>

namespace lanyard::cli {

QStringList Rows::lines() const
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines.append(row.join(QLatin1Char('\t')));
    return lines;
}

QStringList Rows::table() const
{
    QList<QStringList> all = QList<QStringList>{keys} + rows;
    for (QStringList &row : all)
        row.replaceInStrings(QStringLiteral("\n"), QStringLiteral(" / ")); // a record is one line
    QList<qsizetype> widths(keys.size(), 0);
    for (const QStringList &row : all) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = qMax(widths.at(column), row.at(column).size());
    }
    QStringList lines;
    for (const QStringList &row : all) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row.at(column).leftJustified(widths.at(column) + 2);
        lines.append(line.trimmed());
    }
    return lines;
}

QJsonArray Rows::json() const
{
    QJsonArray objects;
    for (const QStringList &row : rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < row.size(); ++column)
            object.insert(keys.at(column), row.at(column));
        objects.append(object);
    }
    return objects;
}

QByteArray Rows::csv() const
{
    QString text = csvLine(keys);
    for (const QStringList &row : rows)
        text += csvLine(row);
    return text.toUtf8();
}

Rows Rows::where(int column, const QString &value) const
{
    Rows found{keys, {}};
    for (const QStringList &row : rows) {
        if (row.at(column).compare(value, Qt::CaseInsensitive) == 0)
            found.rows.append(row);
    }
    return found;
}

} // namespace lanyard::cli
