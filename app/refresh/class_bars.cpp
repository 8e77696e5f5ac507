#include "app/refresh/class_bars.h"

#include "app/look/paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace lanyard {

namespace {

constexpr int Step = 26;
constexpr int Bar = 12;
constexpr int LabelWidth = 52;
constexpr int CountWidth = 76;

QString countText(const ClassProgress &one) { return ClassBars::tr("%1 of %2").arg(one.answered).arg(one.pupils); }

} // namespace

ClassBars::ClassBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ClassBars::show(const QList<ClassProgress> &classes)
{
    m_classes = classes;
    QStringList said;
    for (const ClassProgress &one : classes)
        said.append(tr("%1: %2 answered").arg(one.registrationGroup, countText(one)));
    setAccessibleName(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize ClassBars::sizeHint() const { return {320, int(m_classes.size()) * Step}; }

void ClassBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    for (const ClassProgress &one : std::as_const(m_classes)) {
        paintClass(painter, top, one);
        top += Step;
    }
}

void ClassBars::paintClass(QPainter &painter, int top, const ClassProgress &one) const
{
    painter.setFont(textFont(TextSize::Normal));
    painter.setPen(Theme::colour(Colour::Text));
    const QString label = painter.fontMetrics().elidedText(one.registrationGroup, Qt::ElideRight, LabelWidth - 8);
    painter.drawText(QRect(0, top, LabelWidth, Step), Qt::AlignVCenter, label);
    const QRectF groove(LabelWidth, top + (Step - Bar) / 2.0, width() - LabelWidth - CountWidth, Bar);
    QPainterPath clip;
    clip.addRoundedRect(groove, Bar / 2.0, Bar / 2.0);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(groove, Theme::colour(Colour::Pressed));
    const qreal wide = one.pupils == 0 ? 0 : groove.width() * one.answered / one.pupils;
    painter.fillRect(QRectF(groove.left(), groove.top(), wide, Bar),
                     Theme::colour(one.answered == one.pupils ? Colour::Good : Colour::Accent));
    painter.restore();
    painter.setPen(Theme::colour(Colour::Secondary));
    painter.drawText(QRect(width() - CountWidth, top, CountWidth, Step), Qt::AlignVCenter | Qt::AlignRight,
                     countText(one));
}

void ClassBars::mousePressEvent(QMouseEvent *event)
{
    const int place = int(event->position().y()) / Step;
    if (place >= 0 && place < m_classes.size())
        Q_EMIT chosen(m_classes.at(place).registrationGroup);
}

} // namespace lanyard
