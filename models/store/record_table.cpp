#include "models/store/record_table.h"

#include "models/store/canonical.h"
#include "models/store/connection.h"

#include <QCoreApplication>

#include <numeric>
#include <sqlite3.h>

namespace lanyard {

namespace {

/// Names come from the file's own schema; quoting keeps words like "order" from being read as SQL.
QByteArray quoted(QByteArray name) { return '"' + name.replace('"', "\"\"") + '"'; }

Cell::Type kindOf(const QByteArray &declared)
{
    const QByteArray type = declared.toUpper();
    if (type.contains("INT"))
        return Cell::Integer;
    if (type.contains("TEXT") || type.contains("CHAR"))
        return Cell::Text;
    return type.contains("BLOB") ? Cell::Bytes : Cell::Null;
}

tl::unexpected<Error> badColumn(const QString &table, const QString &column)
{
    return failure(Error::Code::BadInput,
                   QCoreApplication::translate("Store", "A value does not fit its field. Nothing was stored."),
                   QStringLiteral("%1.%2").arg(table, column));
}

} // namespace

Result<RecordTable> RecordTable::load(Connection &connection, const QString &name)
{
    RecordTable table;
    table.m_connection = &connection;
    table.m_name = name;
    table.m_domain = "lanyard/row/1:" + name.toUtf8();
    QList<QByteArray> defaults;
    bool isKeyed = false;

    Statement &info = connection.cached("SELECT name, type, dflt_value, pk FROM pragma_table_info(?) "
                                        "WHERE EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?)");
    info.bind(0, name);
    info.bind(1, name);
    while (info.step()) {
        const int column = int(table.m_columns.size());
        table.m_columns.push_back(info.bytes(0));
        table.m_kinds.push_back(kindOf(info.bytes(1)));
        table.m_index.insert(info.text(0), column);
        defaults.append(info.bytes(2));
        isKeyed = isKeyed || (info.text(0) == QLatin1String("id") && info.integer(3) == 1);
    }
    const Result<void> outcome = info.error();
    info.reset();
    if (!outcome)
        return failure(outcome);

    table.m_id = table.column(QStringLiteral("id"));
    table.m_revision = table.column(QStringLiteral("revision"));
    if (!isKeyed || table.m_revision < 0)
        return badColumn(name, QStringLiteral("id"));
    table.prepareSql();
    return table.loadDefaults(defaults).map([&table] { return table; });
}

Result<QList<RecordTable>> RecordTable::all(Connection &connection)
{
    QStringList names;
    Statement find(connection.sqlite(),
                   "SELECT s.name FROM sqlite_schema s WHERE s.type = 'table' "
                   "AND EXISTS (SELECT 1 FROM pragma_table_info(s.name) WHERE name = 'id' AND pk = 1) "
                   "AND EXISTS (SELECT 1 FROM pragma_table_info(s.name) WHERE name = 'revision') ORDER BY s.name");
    while (find.step())
        names.append(find.text(0));
    if (const Result<void> outcome = find.error(); !outcome)
        return failure(outcome);

    QList<RecordTable> tables;
    for (const QString &name : std::as_const(names)) {
        const Result<RecordTable> table = load(connection, name);
        if (!table)
            return failure(table);
        tables.append(*table);
    }
    return tables;
}

void RecordTable::prepareSql()
{
    QByteArrayList names;
    QByteArrayList assignments;
    for (const QByteArray &column : m_columns) {
        names.append(quoted(column));
        if (column != "id") // SQLite would write its index anew, to the same end
            assignments.append(quoted(column) + " = ?");
    }
    const QByteArray table = quoted(m_name.toUtf8());
    m_select = "SELECT " + names.join(", ") + " FROM " + table;
    m_selectOne = m_select + " WHERE id = ?";
    const QByteArray values = '(' + QByteArrayList(names.size(), "?").join(", ") + ')';
    m_insert = "INSERT INTO " + table + " (" + names.join(", ") + ") VALUES " + values;
    m_insertTogether = m_insert + (", " + values).repeated(InsertedTogether - 1);
    m_update = "UPDATE " + table + " SET " + assignments.join(", ") + " WHERE id = ?";
    m_remove = "DELETE FROM " + table + " WHERE id = ?";

    m_sorted.resize(m_columns.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::sort(m_sorted.begin(), m_sorted.end(), [this](int a, int b) { return m_columns[a] < m_columns[b]; });
}

Result<void> RecordTable::loadDefaults(const QList<QByteArray> &expressions)
{
    m_defaults.assign(m_columns.size(), Cell());
    for (int i = 0; i < expressions.size(); ++i) {
        if (expressions.at(i).isEmpty())
            continue;
        Statement evaluate(m_connection->sqlite(), "SELECT " + expressions.at(i)); // the schema's own words
        if (evaluate.step())
            m_defaults[i] = evaluate.cell(0);
        if (const Result<void> outcome = evaluate.error(); !outcome)
            return outcome;
    }
    return {};
}

Result<void> RecordTable::assign(Row &row, const Fields &values) const
{
    auto known = m_index.begin();
    for (const auto &[name, value] : values) { // in the order of the names, as m_index
        while (known != m_index.end() && known.key() < name)
            ++known;
        const int index = known != m_index.end() && known.key() == name ? *known : -1;
        std::optional<Cell> cell = Cell::of(value);
        if (index < 0 || index == m_id || index == m_revision || !cell)
            return badColumn(m_name, name);
        const Cell::Type kind = m_kinds[index];
        if (cell->type != Cell::Null && kind != Cell::Null && cell->type != kind)
            return badColumn(m_name, name); // SQLite would convert it, and its hash would not fit
        row[index] = std::move(*cell);
    }
    return {};
}

Statement &RecordTable::prepared(Statement *&slot, const QByteArray &sql)
{
    if (!slot)
        slot = &m_connection->cached(sql);
    return *slot;
}

Result<std::optional<Row>> RecordTable::read(const RecordId &id)
{
    Statement &find = prepared(m_toRead, m_selectOne);
    find.bind(0, id.toBytes());
    std::optional<Row> row;
    if (find.step())
        row = rowOf(find);
    const Result<void> outcome = find.error();
    find.reset();
    if (!outcome)
        return failure(outcome);
    return row;
}

Result<bool> RecordTable::insert(const std::vector<const Row *> &rows)
{
    Statement &insert
        = rows.size() == 1 ? prepared(m_toInsert, m_insert) : prepared(m_toInsertTogether, m_insertTogether);
    int parameter = 0;
    for (const Row *row : rows) {
        for (const Cell &cell : *row)
            cell.bindTo(insert, parameter++);
    }
    insert.step();
    const bool isThere = insert.code() == SQLITE_CONSTRAINT_PRIMARYKEY;
    const Result<void> outcome = insert.error();
    insert.reset();
    if (!outcome && !isThere)
        return failure(outcome);
    return !isThere;
}

Result<void> RecordTable::update(const Row &row)
{
    Statement &update = prepared(m_toUpdate, m_update);
    int parameter = 0;
    for (int i = 0; i < int(row.size()); ++i) {
        if (i != m_id)
            row[i].bindTo(update, parameter++);
    }
    row[m_id].bindTo(update, parameter);
    return update.run();
}

Result<void> RecordTable::remove(const RecordId &id)
{
    Statement &remove = m_connection->cached(m_remove);
    remove.bind(0, id.toBytes());
    return remove.run();
}

Row RecordTable::rowOf(const Statement &statement) const
{
    Row row(m_columns.size());
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = statement.cell(int(i));
    return row;
}

Fields RecordTable::fieldsOf(const Row &row) const
{
    Fields fields;
    for (int i = 0; i < int(row.size()); ++i) {
        if (i != m_id && i != m_revision)
            fields.insert(QString::fromUtf8(m_columns[i]), row[i].toVariant());
    }
    return fields;
}

void RecordTable::encode(CanonicalWriter &writer, const Row &row) const
{
    writer.begin(m_domain);
    for (const int column : m_sorted)
        writer.add(m_columns[column], row[column]);
}

} // namespace lanyard
