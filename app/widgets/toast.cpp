#include "app/widgets/toast.h"

#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace lanyard {

namespace {

constexpr int ShownMsecs = 10'000; // long enough to read and to reach for Undo

}

Toast::Toast(QWidget *window)
    : QWidget(window)
    , m_words(new TextLabel)
    , m_button(makeButton(tr("&Undo"), Glyph::Undo, ButtonKind::Quiet))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(12);
    layout->addWidget(m_words);
    layout->addWidget(m_button);
    auto *close = makeIconButton(tr("Dismiss"), Glyph::Close);
    layout->addWidget(close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (underMouse() || m_button->hasFocus())
            m_timer.start(ShownMsecs);
        else
            dismiss();
    });
    connect(close, &QPushButton::clicked, this, &Toast::dismiss);
    connect(m_button, &QPushButton::clicked, this, &Toast::undo);
    window->installEventFilter(this);
    hide();
}

void Toast::say(const QString &words, std::function<void()> undo)
{
    m_words->setText(words);
    m_undo = std::move(undo);
    m_button->setVisible(canUndo());
    setAccessibleName(words);
    adjustSize();
    place();
    show();
    raise();
    m_timer.start(ShownMsecs);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::dismiss()
{
    m_timer.stop();
    m_undo = {};
    hide();
}

void Toast::undo()
{
    const std::function<void()> undo = std::move(m_undo);
    dismiss();
    if (undo)
        undo();
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - 48);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), Measure::CardCorner, Theme::colour(Colour::Surface), Theme::colour(Colour::Secondary));
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace lanyard
