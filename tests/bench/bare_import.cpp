#include "tests/bench/bare_import.h"

#include "models/store/open_connection.h"
#include "tests/bench/opened.h"

#include <QFile>
#include <QXmlStreamReader>

#include <sqlite3.h>

namespace lanyard::bench {

namespace {

/// A new encrypted file with a table of pupils and one of contacts, and a transaction open on it.
class BareFile
{
public:
    explicit BareFile(const QString &file)
    {
        QFile::remove(file);
        OpenOptions options;
        options.file = file;
        options.create = true;
        m_connection = valueOf(openConnection(options, Secret::random(32)));
        valueOf(
            m_connection->execute("CREATE TABLE pupil (upn, forename, surname, born, class, year);"
                                  "CREATE TABLE contact (upn, ord, responsible, title, forename, surname, relationship,"
                                  " email); BEGIN IMMEDIATE"));
        sqlite3_prepare_v2(m_connection->sqlite(), "INSERT INTO pupil VALUES (?,?,?,?,?,?)", -1, &m_pupil, nullptr);
        sqlite3_prepare_v2(m_connection->sqlite(), "INSERT INTO contact VALUES (?,?,?,?,?,?,?,?)", -1, &m_contact,
                           nullptr);
    }
    ~BareFile()
    {
        sqlite3_finalize(m_pupil);
        sqlite3_finalize(m_contact);
        valueOf(m_connection->execute("COMMIT"));
    }

    void addPupil(const QList<QByteArray> &values) { insert(m_pupil, values); }
    void addContact(const QList<QByteArray> &values) { insert(m_contact, values); }

private:
    static void insert(sqlite3_stmt *statement, const QList<QByteArray> &values)
    {
        for (int at = 0; at < values.size(); ++at)
            sqlite3_bind_text(statement, at + 1, values.at(at).constData(), int(values.at(at).size()), SQLITE_STATIC);
        sqlite3_step(statement);
        sqlite3_reset(statement);
    }

    std::unique_ptr<Connection> m_connection;
    sqlite3_stmt *m_pupil = nullptr;
    sqlite3_stmt *m_contact = nullptr;
};

/// The cells of one line: the files made here hold no line break inside a cell.
QList<QByteArray> cellsOf(QByteArrayView line)
{
    QList<QByteArray> cells;
    QByteArray cell;
    bool quoted = false;
    for (const char letter : line) {
        if (letter == '"')
            quoted = !quoted;
        else if (letter == ',' && !quoted)
            cells.append(std::exchange(cell, {}));
        else
            cell.append(letter);
    }
    cells.append(cell);
    return cells;
}

} // namespace

void bareCsvImport(const QByteArray &csv, const QString &file)
{
    BareFile into(file);
    QByteArray upn;
    for (qsizetype from = csv.indexOf('\n') + 1; from < csv.size();) {
        const qsizetype end = csv.indexOf('\n', from);
        const QList<QByteArray> cells = cellsOf(QByteArrayView(csv).sliced(from, end - from));
        if (cells.first() != upn)
            into.addPupil(cells.mid(0, 6));
        upn = cells.first();
        into.addContact(QList<QByteArray>{upn} + cells.mid(6));
        from = end + 1;
    }
}

void bareCtfImport(const QByteArray &ctf, const QString &file)
{
    BareFile into(file);
    QXmlStreamReader xml(ctf);
    QList<QByteArray> pupil;
    QList<QByteArray> contact;
    bool inContact = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("Pupil"))
            pupil.clear();
        else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("Contact")) {
            inContact = true;
            contact = {pupil.value(0)};
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace())
            (inContact ? contact : pupil).append(xml.text().toUtf8());
        else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("Contact")) {
            inContact = false;
            into.addContact(contact);
        } else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("Pupil"))
            into.addPupil(pupil);
    }
}

} // namespace lanyard::bench
