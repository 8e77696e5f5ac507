#include "app/evidence/read_pages.h"

#include "app/reader/protocol.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace lanyard {
namespace {

constexpr int TrialWidth = 200; // pixels: enough to see that a page can be drawn

} // namespace

ReadPages::ReadPages(QObject *parent)
    : QObject(parent)
    , m_reader(new FileReader(this))
{
}

ReadPages::~ReadPages()
{
    if (m_current)
        m_asked.enqueue(m_current);
    for (const std::shared_ptr<Asked> &asked : std::as_const(m_asked)) {
        asked->picture.future().cancel();
        asked->picture.finish();
    }
}

void ReadPages::open(const QByteArray &bytes, Done done)
{
    m_bytes = bytes;
    m_reader->open(bytes, TrialWidth, 0, 1, [this, done = std::move(done)](const Result<ReadFile> &file) {
        if (file)
            m_sizes = file->pages;
        done(file);
    });
}

Pages ReadPages::pages()
{
    // A view may ask once more while both are being destroyed.
    return {m_sizes, [self = QPointer(this)](int page, qreal dotsPerInch) {
                return self ? self->render(page, dotsPerInch) : QFuture<QImage>();
            }};
}

QFuture<QImage> ReadPages::render(int page, qreal dotsPerInch)
{
    auto asked = std::make_shared<Asked>();
    asked->page = page;
    asked->width = std::clamp(qRound(m_sizes.at(page).width() * dotsPerInch / 72), 1, reader::MostSide);
    asked->picture.start();
    m_asked.enqueue(asked);
    renderNext();
    return asked->picture.future();
}

void ReadPages::renderNext()
{
    if (m_current || m_asked.isEmpty())
        return;
    m_current = m_asked.dequeue();
    const auto finish = [this](const QImage &image) {
        const std::shared_ptr<Asked> asked = std::exchange(m_current, nullptr);
        asked->picture.addResult(image);
        asked->picture.finish();
        renderNext();
    };
    if (m_current->picture.isCanceled())
        return finish({});
    m_reader->open(m_bytes, m_current->width, m_current->page, 1, [finish](const Result<ReadFile> &file) {
        finish(file && !file->images.isEmpty() ? file->images.front() : QImage());
    });
}

} // namespace lanyard
