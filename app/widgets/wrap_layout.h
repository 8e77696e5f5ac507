#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace lanyard {

/// Beside one another as far as there is room, then on the next line: chips above a table. Lines are as high as a
/// control, what is lower stands in their middle. Everything keeps the size it asks for; only what is wider than a
/// whole line is made narrower.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(int gap); ///< in pixels, between two on a line

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override; ///< all on one line
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QRect> placesIn(const QRect &rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace lanyard
