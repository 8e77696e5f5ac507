#include "models/people/imports/import_file.h"

#include "models/people/imports/csv_pupils.h"
#include "models/people/imports/csv_reader.h"
#include "models/people/imports/ctf_pupils.h"
#include "models/people/imports/header_guess.h"
#include "models/people/imports/import_text.h"
#include "models/people/imports/import_words.h"
#include "models/people/imports/text_decoding.h"

#include <QXmlStreamReader>

namespace lanyard {

namespace {

QStringList texts(const CsvRow &row)
{
    QStringList cells;
    for (const QStringView cell : row.cells)
        cells += tidyText(cell);
    return cells;
}

/// A spreadsheet program's own file, saved as it is instead of as text.
bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0");
}

tl::unexpected<Error> badFile(const QString &why)
{
    return failure(Error::Code::BadInput, why + u' ' + ImportWords::tr("Nothing was imported."));
}

} // namespace

Result<ImportFile> ImportFile::open(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return badFile(ImportWords::tr("The file is empty."));
    if (bytes.size() > ImportLimit::FileBytes)
        return badFile(ImportWords::tr("The file is larger than any school's list of pupils."));
    if (isWorkbook(bytes))
        return badFile(
            ImportWords::tr("This is a spreadsheet program's own file: save it there as CSV and choose that file."));
    ImportFile file;
    file.m_fileName = fileName;
    if (isUtf8Xml(bytes)) {
        file.m_kind = Kind::CommonTransferFile;
        file.m_encoding = QStringLiteral("UTF-8");
        file.m_xml = bytes;
        return file;
    }
    DecodedText decoded = decodeText(bytes);
    file.m_text = std::move(decoded.text);
    file.m_encoding = decoded.encoding;
    if (looksLikeXml(file.m_text)) {
        file.m_kind = Kind::CommonTransferFile;
        return file;
    }
    if (file.m_text.contains(QChar::Null))
        return badFile(ImportWords::tr("The file is neither a spreadsheet saved as text nor a Common Transfer File."));
    file.findHeader();
    if (file.m_headers.isEmpty())
        return badFile(ImportWords::tr("The file is empty."));
    if (file.m_headers.size() > ImportLimit::Columns)
        return badFile(ImportWords::tr("The file has more columns than any list of pupils."));
    return file;
}

/// The header is the first row, unless titles stand above it: then the first that reads like one.
void ImportFile::findHeader()
{
    constexpr int Looked = 12;
    QStringView text(m_text);
    if (text.startsWith(u"sep=") && text.size() > 4) { // what Excel writes to tell itself
        m_separator = text[4];
        m_headerAt = std::max<qsizetype>(text.indexOf(u'\n') + 1, 5);
        m_headerLine = 2;
    } else {
        m_separator = sniffSeparator(text);
    }
    const qsizetype start = m_headerAt;
    const int startLine = m_headerLine;
    CsvReader reader(text.sliced(start), m_separator);
    CsvRow row;
    qsizetype at = start;
    for (int count = 0; count < Looked && reader.next(row); ++count, at = start + reader.position()) {
        const QStringList cells = texts(row);
        const bool isBetter = recognisedHeaders(cells) > 1;
        if (row.isBlank() || (!m_headers.isEmpty() && !isBetter))
            continue;
        m_headers = cells;
        m_headerAt = at;
        m_headerLine = startLine + row.line - 1;
        if (isBetter)
            return;
    }
}

QList<QStringList> ImportFile::firstRows(int count) const
{
    QList<QStringList> rows;
    CsvReader reader(QStringView(m_text).sliced(m_headerAt), m_separator);
    CsvRow row;
    reader.next(row);
    while (rows.size() < count && reader.next(row)) {
        if (!row.isBlank())
            rows += texts(row);
    }
    return rows;
}

ColumnMapping ImportFile::guessedMapping() const { return guessMapping(m_headers); }

QByteArray ImportFile::shape() const { return headerShape(m_headers); }

Result<ImportedPupils> ImportFile::read(const ColumnMapping &mapping, const QDate &today,
                                        const Progress &progress) const
{
    if (m_kind == Kind::CommonTransferFile) {
        QXmlStreamReader xml;
        if (m_xml.isEmpty())
            xml.addData(m_text);
        else
            xml.addData(m_xml);
        return readCtfPupils(xml, m_xml.isEmpty() ? m_text.size() : m_xml.size(), today, progress);
    }
    const CsvSource source{QStringView(m_text).sliced(m_headerAt), m_separator, m_headerLine, m_headers};
    return readCsvPupils(source, mapping, today, progress);
}

} // namespace lanyard
