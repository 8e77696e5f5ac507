#include "app/window/command_box.h"

#include "app/look/paint.h"
#include "app/look/style.h"
#include "app/widgets/search_box.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int Width = 560;
constexpr int MostShown = 9;
enum Role { DetailRole = Qt::UserRole, GlyphRole };

class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, Measure::Row}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRectF entry = QRectF(option.rect).adjusted(0, 0, 0, -2);
        if (option.state & QStyle::State_Selected)
            paintBox(*painter, entry, Measure::Corner, Theme::colour(Colour::AccentSoft), {});
        else if (option.state & QStyle::State_MouseOver)
            paintBox(*painter, entry, Measure::Corner, Theme::colour(Colour::Hover), {});
        paintGlyph(*painter, QRectF(entry.left() + 10, entry.center().y() - 9, 18, 18),
                   Glyph(index.data(GlyphRole).toInt()), Theme::colour(Colour::Secondary));
        painter->setFont(textFont(TextSize::Normal));
        painter->setPen(Theme::colour(Colour::Text));
        painter->drawText(entry.adjusted(40, 0, -120, 0), Qt::AlignVCenter, index.data().toString());
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(Theme::colour(Colour::Secondary));
        painter->drawText(entry.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight,
                          index.data(DetailRole).toString());
    }
};

} // namespace

CommandBox::CommandBox(QWidget *window)
    : QWidget(window)
    , m_search(new SearchBox(tr("Go to a pupil, a place or an action")))
    , m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->setSpacing(8);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    setAccessibleName(tr("Go to"));
    connect(m_search, &QLineEdit::textChanged, this, &CommandBox::look);
    connect(m_list, &QListWidget::itemClicked, this, &CommandBox::runCurrent);
    m_search->installEventFilter(this);
    hide();
}

void CommandBox::open()
{
    m_before = QApplication::focusWidget();
    setFixedWidth(std::min(Width, parentWidget()->width() - 40));
    m_search->clear();
    look({});
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
}

void CommandBox::look(const QString &words)
{
    m_commands = m_find ? m_find(words, MostShown) : QList<Command>();
    m_list->clear();
    for (const Command &command : std::as_const(m_commands)) {
        auto *item = new QListWidgetItem(command.title, m_list);
        item->setData(DetailRole, command.detail);
        item->setData(GlyphRole, int(command.glyph));
    }
    if (m_commands.isEmpty()) {
        auto *none = new QListWidgetItem(tr("Nothing found"), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    m_list->setFixedHeight(m_list->count() * Measure::Row + 2);
    adjustSize();
    move((parentWidget()->width() - width()) / 2, 72);
}

void CommandBox::runCurrent()
{
    const int row = m_list->currentRow();
    const std::function<void()> run
        = row >= 0 && row < m_commands.size() ? m_commands.at(row).run : std::function<void()>();
    hide();
    m_search->clear();
    if (m_before)
        m_before->setFocus(); // where what is run may leave it
    if (run)
        run();
}

bool CommandBox::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int next = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(next, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        hide();
        if (m_before)
            m_before->setFocus();
        return true;
    default:
        return false;
    }
}

bool CommandBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyPressed(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    return QWidget::eventFilter(watched, event);
}

void CommandBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), Measure::CardCorner, Theme::colour(Colour::Surface), Theme::colour(Colour::Secondary));
}

} // namespace lanyard
