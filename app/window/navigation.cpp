#include "app/window/navigation.h"

#include "app/look/paint.h"
#include "app/look/style.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace lanyard {

namespace {

enum Role { KeyRole = Qt::UserRole, GlyphRole, CountRole, WaitingRole };

constexpr int HeadingHeight = 32;
constexpr int NarrowHeadingHeight = 13; ///< a line instead of the words

bool isNarrow(const QStyleOptionViewItem &option)
{
    const auto *navigation = qobject_cast<const Navigation *>(option.widget);
    return navigation != nullptr && navigation->isNarrow();
}

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int heading = isNarrow(option) ? NarrowHeadingHeight : HeadingHeight;
        return {40, index.data(KeyRole).isValid() ? Measure::Entry : heading};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(KeyRole).isValid() && isNarrow(option)) {
            painter->fillRect(QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
                              Theme::colour(Colour::Line));
            return;
        }
        if (!index.data(KeyRole).isValid()) {
            painter->setFont(textFont(TextSize::SmallStrong));
            painter->setPen(Theme::colour(Colour::Secondary));
            painter->drawText(option.rect.adjusted(10, 9, -8, 0), Qt::AlignVCenter, index.data().toString());
            return;
        }
        const QRectF entry = QRectF(option.rect).adjusted(0, 0, 0, -1);
        const bool current = option.state & QStyle::State_Selected;
        if (current)
            paintBox(*painter, entry, Measure::Corner, Theme::colour(Colour::AccentSoft), {});
        else if (option.state & QStyle::State_MouseOver)
            paintBox(*painter, entry, Measure::Corner, Theme::colour(Colour::Pressed), {});
        if (current && (option.state & QStyle::State_HasFocus))
            paintFocusRing(*painter, entry, Measure::Corner);

        const QColor words = Theme::colour(current ? Colour::Accent : Colour::Text);
        const qreal left = isNarrow(option) ? entry.center().x() - 9 : entry.left() + 11;
        const QRectF picture(left, entry.center().y() - 9, 18, 18);
        paintGlyph(*painter, picture, Glyph(index.data(GlyphRole).toInt()),
                   current ? words : Theme::colour(Colour::Secondary));
        if (isNarrow(option)) {
            if (index.data(WaitingRole).toBool() && index.data(CountRole).toInt() > 0)
                paintBox(*painter, QRectF(picture.right() - 2, picture.top() - 3, 8, 8), 4,
                         Theme::colour(Colour::Accent), {});
            return;
        }
        painter->setFont(textFont(current ? TextSize::Strong : TextSize::Normal));
        painter->setPen(words);
        const int countRoom = index.data(CountRole).toInt() > 0 ? 48 : 8;
        painter->drawText(entry.adjusted(39, 0, -countRoom, 0), Qt::AlignVCenter, index.data().toString());
        paintCount(*painter, entry, index);
    }

private:
    static void paintCount(QPainter &painter, const QRectF &entry, const QModelIndex &index)
    {
        const int count = index.data(CountRole).toInt();
        if (count <= 0)
            return;
        const QString text = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(count);
        if (!index.data(WaitingRole).toBool()) {
            painter.setFont(textFont(TextSize::Small));
            painter.setPen(Theme::colour(Colour::Secondary));
            painter.drawText(entry.adjusted(0, 0, -11, 0), Qt::AlignVCenter | Qt::AlignRight, text);
            return;
        }
        const QFont font = textFont(TextSize::SmallStrong);
        const qreal width = std::max(20.0, QFontMetricsF(font).horizontalAdvance(text) + 14);
        const QRectF badge(entry.right() - width - 9, entry.center().y() - 9, width, 18);
        paintBox(painter, badge, 9, Theme::colour(Colour::Accent), {});
        painter.setFont(font);
        painter.setPen(Theme::colour(Colour::OnAccent));
        painter.drawText(badge, Qt::AlignCenter, text);
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Places"));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item != nullptr)
            Q_EMIT chosen(item->data(KeyRole).toString());
    });
}

void Navigation::setPlaces(const QList<PlaceEntry> &places)
{
    const QSignalBlocker quiet(this);
    clear();
    QString group;
    for (const PlaceEntry &place : places) {
        if (place.group != group) {
            group = place.group;
            auto *heading = new QListWidgetItem(group, this);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto *item = new QListWidgetItem(place.title, this);
        item->setData(KeyRole, place.key);
        item->setData(GlyphRole, int(place.glyph));
        item->setData(Qt::AccessibleTextRole, place.title);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
}

void Navigation::setNarrow(bool isNarrow)
{
    if (isNarrow == m_narrow)
        return;
    m_narrow = isNarrow;
    showTips();
    scheduleDelayedItemsLayout();
}

void Navigation::showTips()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setToolTip(m_narrow ? item(row)->data(Qt::AccessibleTextRole).toString() : QString());
}

void Navigation::setCount(const QString &key, int count, bool waiting)
{
    QListWidgetItem *item = itemOf(key);
    if (item == nullptr)
        return;
    item->setData(CountRole, count);
    item->setData(WaitingRole, waiting);
    const QString said = count > 0 ? tr("%1, %n waiting", nullptr, count).arg(item->text()) : item->text();
    item->setData(Qt::AccessibleTextRole, waiting ? said : item->text());
    showTips();
}

void Navigation::setCurrentKey(const QString &key)
{
    if (QListWidgetItem *item = itemOf(key))
        setCurrentItem(item);
}

QString Navigation::currentKey() const
{
    return currentItem() == nullptr ? QString() : currentItem()->data(KeyRole).toString();
}

int Navigation::countOf(const QString &key) const
{
    const QListWidgetItem *item = itemOf(key);
    return item == nullptr ? 0 : item->data(CountRole).toInt();
}

QStringList Navigation::keys() const
{
    QStringList all;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KeyRole).isValid())
            all.append(item(row)->data(KeyRole).toString());
    }
    return all;
}

QListWidgetItem *Navigation::itemOf(const QString &key) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KeyRole).toString() == key)
            return item(row);
    }
    return nullptr;
}

} // namespace lanyard
