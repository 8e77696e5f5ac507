#include "app/window/sidebar.h"

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/window/monogram.h"
#include "app/window/navigation.h"
#include "app/window/privacy_screen.h"

#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int Width = 248;
constexpr int NarrowWidth = 68;

QBoxLayout *twoLines(QWidget *mark, QWidget *upper, QWidget *lower)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(mark, 0, Qt::AlignVCenter);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(1);
    lines->addWidget(upper);
    lines->addWidget(lower);
    row->addLayout(lines, 1);
    return row;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : Ground(Colour::Navigation, Qt::RightEdge, parent)
    , m_navigation(new Navigation)
    , m_schoolMark(new Monogram(Monogram::Shape::Square))
    , m_userMark(new Monogram(Monogram::Shape::Circle))
    , m_school(new ElidedLabel({}, TextSize::Strong))
    , m_trust(new ElidedLabel({}, TextSize::Small, Colour::Secondary))
    , m_user(new ElidedLabel({}, TextSize::Strong))
    , m_roles(new ElidedLabel({}, TextSize::Small, Colour::Secondary))
{
    setFixedWidth(Width);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 14, 9, 12);
    layout->setSpacing(0);
    layout->addLayout(schoolBlock());
    layout->addSpacing(12);
    layout->addWidget(m_navigation, 1);
    layout->addWidget(new Divider);
    layout->addLayout(makeUserBlock());
}

QLayout *Sidebar::schoolBlock()
{
    QLayout *block = twoLines(m_schoolMark, m_school, m_trust);
    block->setContentsMargins(8, 0, 8, 0);
    return block;
}

QLayout *Sidebar::makeUserBlock()
{
    QBoxLayout *block = m_userBlock = twoLines(m_userMark, m_user, m_roles);
    block->setContentsMargins(8, 4, 4, 0);
    const QString blankKey = PrivacyScreen::key().toString(QKeySequence::NativeText);
    QPushButton *blank = makeIconButton(tr("Blank the window (%1)").arg(blankKey), Glyph::EyeOff);
    m_userButtons = new QHBoxLayout;
    m_userButtons->setSpacing(0);
    m_userButtons->addWidget(blank);
    connect(blank, &QPushButton::clicked, this, &Sidebar::blankWanted);
    QPushButton *lock = makeIconButton(tr("Lock (Ctrl+L)"), Glyph::Lock);
    m_userButtons->addWidget(lock);
    block->addLayout(m_userButtons);
    connect(lock, &QPushButton::clicked, this, &Sidebar::lockWanted);
    return block;
}

void Sidebar::setSchool(const QString &school, const QString &trust)
{
    m_schoolMark->setName(school);
    m_school->setText(school);
    m_trust->setText(trust);
}

void Sidebar::setNarrow(bool isNarrow)
{
    setFixedWidth(isNarrow ? NarrowWidth : Width);
    for (QWidget *words : {m_school, m_trust, m_user, m_roles})
        words->setVisible(!isNarrow);
    for (QBoxLayout *row : {m_userBlock, m_userButtons})
        row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_navigation->setNarrow(isNarrow);
}

void Sidebar::setUser(const QString &name, const QString &roles)
{
    m_userMark->setName(name);
    m_user->setText(name);
    m_roles->setText(roles);
}

} // namespace lanyard
