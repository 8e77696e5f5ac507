#include "app/window/privacy_screen.h"

#include "app/look/paint.h"
#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace lanyard {

namespace {

bool isWindowToCover(const QWidget *widget)
{
    const Qt::WindowType type = widget->windowType();
    return widget->isVisible() && (type == Qt::Window || type == Qt::Dialog || type == Qt::Sheet || type == Qt::Tool);
}

/// Lies over all that a window shows, and is as large as that is.
class Cover : public QWidget
{
public:
    explicit Cover(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_OpaquePaintEvent);
        setAttribute(Qt::WA_NoMousePropagation);
        setCursor(Qt::ArrowCursor);
        setObjectName(QStringLiteral("privacyCover"));
        window->installEventFilter(this);
        setGeometry(window->rect());
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        else if (event->type() == QEvent::ChildAdded)
            raise(); // what is made meanwhile lies below
        return QWidget::eventFilter(watched, event);
    }

    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::colour(Colour::Window)); }
};

} // namespace

PrivacyScreen::PrivacyScreen(std::function<bool()> isOffered, QObject *parent)
    : QObject(parent)
    , m_isOffered(std::move(isOffered))
{
    qApp->installEventFilter(this);
}

void PrivacyScreen::toggle()
{
    if (m_isOn)
        return lift();
    if (!m_isOffered())
        return;
    m_isOn = true;
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    QToolTip::hideText();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        cover(window);
}

void PrivacyScreen::lift()
{
    m_isOn = false;
    for (const QPointer<QWidget> &one : std::as_const(m_covers)) {
        if (one) {
            one->hide();
            one->deleteLater(); // its own button may be what lifts it
        }
    }
    m_covers.clear();
}

void PrivacyScreen::cover(QWidget *window)
{
    if (!isWindowToCover(window))
        return;
    auto *over = new Cover(window);
    auto *words = new TextLabel(tr("Covered. %1 shows everything again.").arg(key().toString(QKeySequence::NativeText)),
                                TextSize::Normal, Colour::Secondary);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    QPushButton *back = makeButton(tr("Show again"), Glyph::Eye);
    connect(back, &QPushButton::clicked, this, &PrivacyScreen::lift);
    auto *layout = new QVBoxLayout(over);
    layout->addStretch(1);
    layout->addWidget(words);
    layout->addWidget(back, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    over->setAccessibleName(words->text());
    m_covers.append(over);
    over->show();
    over->raise();
    over->repaint(); // now, not when whatever is going on has come to an end
}

/// A key that is not for those below. The lock's is.
bool PrivacyScreen::swallows(QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
        || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return event->type() == QEvent::InputMethod;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    return pressed->keyCombination() != QKeyCombination(Qt::ControlModifier, Qt::Key_L);
}

bool PrivacyScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->keyCombination() == key()[0]) {
        if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
            toggle();
        return true;
    }
    if (m_isOn && event->type() == QEvent::Show && watched->isWidgetType() && !event->spontaneous())
        cover(static_cast<QWidget *>(watched));
    if (!m_isOn || !swallows(event))
        return QObject::eventFilter(watched, event);
    event->accept(); // of a ShortcutOverride: no shortcut of the program either
    return true;
}

} // namespace lanyard
