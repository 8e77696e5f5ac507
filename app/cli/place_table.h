#pragma once

#include "app/cli/rows.h"
#include "app/cli/verb.h"
#include "models/tables/columns.h"

#include <QJsonValue>

#include <functional>

namespace lanyard {
struct FormRegister;
}

namespace lanyard::cli {

/// One record, field by field in the order people read it.
using Record = QList<std::pair<QString, QJsonValue>>;

/// A place as list, show, add, set and move see it. What a place does not offer is empty, and asking for it is Usage.
struct PlaceTable
{
    using Assignments = QList<std::pair<QString, QString>>;

    QString key;
    QStringList options = {}; ///< of `list`, besides --where and --csv
    std::function<Result<Rows>(Session &session, const Arguments &arguments)> rows = {};
    std::function<Result<Record>(Session &session, const QString &id)> record = {};
    std::function<Result<Exit>(Session &session, const QString &id, const Assignments &values)> set = {};
    std::function<Result<Exit>(Session &session, const Assignments &values)> add = {};
    std::function<Result<Exit>(Session &session, const QString &id, const QString &state, const Assignments &values)>
        move = {};
};

QList<PlaceTable> allPlaces();
Result<PlaceTable> placeCalled(const QString &key); ///< Usage, naming what there is

// Each is declared in a file of its own.
PlaceTable pupilsPlace();
PlaceTable consentPlace();
PlaceTable returnsPlace();
PlaceTable tasksPlace();
PlaceTable auditPlace();
PlaceTable settingsPlace();
PlaceTable checksPlace();
PlaceTable refreshPlace();
PlaceTable chasePlace();
PlaceTable formPlace(const FormRegister &form); ///< any form-shaped register
PlaceTable takedownsPlace(); ///< with those that nobody has begun with yet
PlaceTable consentGapsPlace(); ///< likewise
PlaceTable concernPlace(); ///< reports of concerns: delivered, counted, never read

/// What `columns` say about each record, as CSV and the command line write it.
template <typename Record> Rows rowsOf(const Columns<Record> &columns, const QList<Record> &records)
{
    Rows rows;
    QList<const Column<Record> *> exported;
    for (const Column<Record> &column : columns) {
        if (column.exported) {
            exported.append(&column);
            rows.keys.append(column.key);
        }
    }
    for (const Record &record : records) {
        QStringList cells;
        for (const Column<Record> *column : exported)
            cells.append(column->machine ? column->machine(record) : column->text(record));
        rows.rows.append(cells);
    }
    return rows;
}

} // namespace lanyard::cli
