#pragma once

#include <QWidget>

namespace lanyard {

class PageView;
class TextLabel;

/// The buttons over a PageView: which page it is, back and forth, smaller and larger, the whole page.
class PageTools : public QWidget
{
    Q_OBJECT

public:
    explicit PageTools(PageView *view, QWidget *parent = nullptr);

private:
    void showPlace(int page, int pages);

    PageView *m_view;
    TextLabel *m_place;
    QWidget *m_previous;
    QWidget *m_next;
};

} // namespace lanyard
