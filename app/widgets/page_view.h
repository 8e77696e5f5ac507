#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QFuture>
#include <QHash>
#include <QImage>
#include <QList>
#include <QSizeF>

#include <functional>

namespace lanyard {

/// A document that can be pictured.
struct Pages
{
    QList<QSizeF> sizes; ///< points
    /// A null image where the page cannot be drawn. Cancelling skips a page that has not been begun.
    std::function<QFuture<QImage>(int page, qreal dotsPerInch)> render;
};

/// The pages of a document one below the other, rendered as they come into sight. Page up and down, Home and End, Ctrl
/// with plus, minus and 0.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, Free };

    explicit PageView(QWidget *parent = nullptr);

    void show(Pages pages);
    void clear();
    int pageCount() const { return int(m_pages.sizes.size()); }
    int currentPage() const; ///< the page in the middle of the view, from 0
    void goTo(int page);
    void setFit(Fit fit);
    void zoomBy(qreal factor);
    Fit fit() const { return m_fit; }
    qreal zoom() const { return m_zoom; } ///< 1 is the size on paper

Q_SIGNALS:
    void currentPageChanged(int page, int pages);
    void zoomChanged(qreal zoom);
    void pictured(int page); ///< it can be seen now

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Picture
    {
        QImage image;
        qreal scale = 0;
    };

    void layOut();
    void askForVisible();
    QRectF pageRect(int page) const; ///< within the viewport
    int pageAt(qreal y) const; ///< of the whole column
    qreal pixelsPerPoint() const; ///< in the widget's own pixels

    struct Asked
    {
        QFuture<QImage> picture;
        qreal scale = 0;
    };

    void ask(int page, qreal scale);
    bool isWanted(int page, qreal scale) const;

    Pages m_pages;
    int m_document = 0; ///< counts those that were shown
    QList<qreal> m_tops;
    QSizeF m_column;
    QCache<int, Picture> m_pictures;
    QHash<int, Asked> m_asked; ///< pictures on their way
    Fit m_fit = Fit::Width;
    qreal m_zoom = 1;
    int m_reported = -1;
};

} // namespace lanyard
