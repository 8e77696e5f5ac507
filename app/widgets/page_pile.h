#pragma once

#include <QList>
#include <QWidget>

namespace lanyard {

/// Several pages of which one shows. Unlike a stack it is only as high as that one.
class PagePile : public QWidget
{
    Q_OBJECT

public:
    explicit PagePile(QWidget *parent = nullptr);

    void addPage(QWidget *page); ///< takes it; the first shows
    void showPage(QWidget *page);
    bool isShown(const QWidget *page) const { return page == m_shown; }

private:
    QList<QWidget *> m_pages;
    QWidget *m_shown = nullptr;
};

} // namespace lanyard
