#pragma once

#include "app/evidence/file_reader.h"
#include "app/widgets/page_view.h"

#include <QPromise>
#include <QQueue>

namespace lanyard {

/// The pages of a file handed in by somebody, each pictured by a lanyard-reader of its own, one after the other.
class ReadPages : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<ReadFile> &)>;

    explicit ReadPages(QObject *parent = nullptr);
    ~ReadPages() override; ///< pages that were asked for are cancelled

    /// Pictures the first page to see whether the file can be shown at all, and how.
    void open(const QByteArray &bytes, Done done);
    Pages pages(); ///< of what was opened; they live as long as this does

private:
    QFuture<QImage> render(int page, qreal dotsPerInch);
    void renderNext();

    struct Asked
    {
        int page = 0;
        int width = 0; ///< pixels
        QPromise<QImage> picture;
    };

    FileReader *m_reader;
    QByteArray m_bytes;
    QList<QSizeF> m_sizes;
    QQueue<std::shared_ptr<Asked>> m_asked;
    std::shared_ptr<Asked> m_current;
};

} // namespace lanyard
