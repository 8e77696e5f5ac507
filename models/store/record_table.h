#pragma once

#include "models/store/cell.h"
#include "models/store/change.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace lanyard {

class CanonicalWriter;
class Connection;
class Statement;

/// A row's cells in the order of its table's columns.
using Row = std::vector<Cell>;

/// A table of records as it really stands in the file: any with `id BLOB PRIMARY KEY, revision INTEGER NOT NULL`.
/// Names that come with a change are only ever looked up here, never put into SQL. Lives no longer than its connection.
class RecordTable
{
public:
    /// BadInput where there is no such table of records.
    static Result<RecordTable> load(Connection &connection, const QString &name);
    /// Every table of records in the file.
    static Result<QList<RecordTable>> all(Connection &connection);

    QString name() const { return m_name; }
    const std::vector<QByteArray> &columns() const { return m_columns; }
    int idColumn() const { return m_id; }
    int revisionColumn() const { return m_revision; }
    int column(const QString &name) const { return m_index.value(name, -1); }
    /// Column numbers by the bytes of their names: the order of the canonical encoding.
    const std::vector<int> &sorted() const { return m_sorted; }

    Row newRow() const { return m_defaults; } ///< the table's defaults
    /// Puts a change's values into the row. BadInput for a column that is not there, is the id or revision, or holds
    /// another kind of value.
    Result<void> assign(Row &row, const Fields &values) const;

    Result<std::optional<Row>> read(const RecordId &id);
    /// How many rows of a long change go into the file in one statement.
    static constexpr int InsertedTogether = 16;
    /// One row, or InsertedTogether of them: all or none. False where a row with one of these ids stands there already.
    Result<bool> insert(const std::vector<const Row *> &rows);
    Result<void> update(const Row &row);
    Result<void> remove(const RecordId &id);
    QByteArray selectAll() const { return m_select; } ///< every column, every row

    Row rowOf(const Statement &statement) const;
    Fields fieldsOf(const Row &row) const; ///< without id and revision
    /// The row's canonical bytes, id and revision included.
    void encode(CanonicalWriter &writer, const Row &row) const;

private:
    void prepareSql();
    Result<void> loadDefaults(const QList<QByteArray> &expressions);
    Statement &prepared(Statement *&slot, const QByteArray &sql);

    Connection *m_connection = nullptr;
    QString m_name;
    std::vector<QByteArray> m_columns;
    std::vector<Cell::Type> m_kinds; ///< Null: any
    QMap<QString, int> m_index;
    std::vector<int> m_sorted;
    Row m_defaults;
    int m_id = -1;
    int m_revision = -1;
    QByteArray m_domain;
    QByteArray m_select;
    QByteArray m_selectOne;
    QByteArray m_insert; ///< of one row
    QByteArray m_insertTogether;
    QByteArray m_update;
    QByteArray m_remove;
    Statement *m_toRead = nullptr; // the connection keeps them; looked up once for thousands of rows
    Statement *m_toInsert = nullptr;
    Statement *m_toInsertTogether = nullptr;
    Statement *m_toUpdate = nullptr;
};

} // namespace lanyard
