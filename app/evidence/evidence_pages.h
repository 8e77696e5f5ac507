#pragma once

#include "app/evidence/read_file.h"
#include "forms/case_file_print.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace lanyard {

class FileReader;
class Register;

/// What lies beside a case as pages to be printed behind it: pictures, the pages of PDFs, the words of texts and
/// e-mails. Each file is opened by the reader process, one after the other, and its opening is noted. One that cannot
/// be shown says so on its page; a sealed case has none.
class EvidencePages : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostPages = 100; ///< pictured; each takes some megabytes until it is printed

    explicit EvidencePages(Register &reg, QObject *parent = nullptr);
    ~EvidencePages() override; ///< what is still going on ends as cancelled

    using Pages = Result<QList<EvidencePage>>;
    QFuture<Pages> collect(const CaseFile &file); ///< once
    QFuture<Pages> collect(const QFuture<Result<CaseFile>> &reading); ///< of one that is being read

private:
    void openNext();
    void read(const QByteArray &bytes, int first);
    void take(const QByteArray &bytes, int first, const ReadFile &read);
    void add(const QImage &image, const QString &text);
    void finish(const Pages &result);

    Register &m_register;
    CaseFile m_file;
    FileReader *m_reader;
    QPromise<Pages> m_promise;
    QList<EvidencePage> m_pages;
    qsizetype m_next = 0; ///< of the file's evidence
    int m_pictured = 0;
};

} // namespace lanyard
