#pragma once

#include "models/people/imports/column_mapping.h"
#include "models/people/imports/imported_pupils.h"
#include "models/store/progress.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QStringList>

namespace lanyard {

/// A file of pupils as a school's MIS exports it: a spreadsheet saved as text (any separator and encoding schools
/// use), or a Common Transfer File. Opening looks only at its beginning; read() goes through all of it.
class ImportFile
{
public:
    enum class Kind { Spreadsheet, CommonTransferFile };

    /// Fails with BadInput for what is neither, empty or larger than any school's file.
    static Result<ImportFile> open(const QByteArray &bytes, const QString &fileName);

    Kind kind() const { return m_kind; }
    QString fileName() const { return m_fileName; }
    QString encoding() const { return m_encoding; } ///< "Windows-1252", for people

    // Of spreadsheets only:
    QStringList headers() const { return m_headers; }
    QList<QStringList> firstRows(int count) const; ///< below the header, as written
    ColumnMapping guessedMapping() const;
    QByteArray shape() const; ///< see headerShape()

    /// Whatever the mapping, a Common Transfer File says itself what is what. May take seconds for a trust: it can run
    /// in any thread.
    Result<ImportedPupils> read(const ColumnMapping &mapping, const QDate &today, const Progress &progress = {}) const;

private:
    void findHeader();

    Kind m_kind = Kind::Spreadsheet;
    QString m_fileName;
    QString m_encoding;
    QByteArray m_xml; ///< of a transfer file in UTF-8, which needs no decoding; otherwise m_text holds the file
    QString m_text;
    qsizetype m_headerAt = 0;
    int m_headerLine = 1;
    QChar m_separator = u',';
    QStringList m_headers;
};

} // namespace lanyard
