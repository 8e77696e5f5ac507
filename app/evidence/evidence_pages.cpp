#include "app/evidence/evidence_pages.h"

#include "app/evidence/file_reader.h"
#include "models/cases/case_evidence.h"
#include "models/store/when_done.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr int Width = 1'200; ///< pixels of a page: about 150 dpi on A4
constexpr int PagesAtOnce = 10; ///< what one answer of the reader process carries

} // namespace

EvidencePages::EvidencePages(Register &reg, QObject *parent)
    : QObject(parent)
    , m_register(reg)
    , m_reader(new FileReader(this))
{
    m_promise.start();
}

EvidencePages::~EvidencePages() = default;

QFuture<EvidencePages::Pages> EvidencePages::collect(const CaseFile &file)
{
    m_file = file;
    openNext();
    return m_promise.future();
}

QFuture<EvidencePages::Pages> EvidencePages::collect(const QFuture<Result<CaseFile>> &reading)
{
    whenDone(reading, this, [this](const Result<CaseFile> &file) {
        if (file)
            collect(*file);
        else
            finish(failure(file));
    });
    return m_promise.future();
}

void EvidencePages::openNext()
{
    if (m_next == m_file.evidence.size() || m_file.isSealed())
        return finish(m_pages);
    whenDone(openEvidence(m_register, m_file, m_file.evidence.at(m_next).id), this,
             [this](const Result<QByteArray> &bytes) {
                 if (bytes)
                     read(*bytes, 0);
                 else
                     finish(failure(bytes));
             });
}

void EvidencePages::read(const QByteArray &bytes, int first)
{
    const int pages = std::clamp(MostPages - m_pictured, 1, PagesAtOnce);
    m_reader->open(bytes, Width, first, pages, [this, bytes, first](const Result<ReadFile> &read) {
        if (read)
            return take(bytes, first, *read);
        add({}, read.error().message);
        ++m_next;
        openNext();
    });
}

void EvidencePages::take(const QByteArray &bytes, int first, const ReadFile &read)
{
    const int room = MostPages - m_pictured;
    const QList<QImage> pictures = read.images.mid(0, room);
    for (const QImage &picture : pictures)
        add(picture, {});
    if (!read.text.isEmpty())
        add({}, read.text);
    m_pictured += int(pictures.size());
    const int reached = first + int(pictures.size());
    const int left = int(read.pages.size()) - reached;
    if (left > 0 && m_pictured < MostPages && !pictures.isEmpty())
        return this->read(bytes, reached);
    if (left > 0)
        add({}, tr("%n further pages of it are not printed. Open it in the case.", nullptr, left));
    ++m_next;
    openNext();
}

void EvidencePages::add(const QImage &image, const QString &text)
{
    const QString name = QStringLiteral("%1 %2").arg(QString::number(m_next + 1), m_file.evidence.at(m_next).name);
    m_pages.append({name, image, text});
}

void EvidencePages::finish(const Pages &result)
{
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace lanyard
