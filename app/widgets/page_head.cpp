#include "app/widgets/page_head.h"

#include "app/widgets/pill.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>

namespace lanyard {

PageHead::PageHead(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextSize::Title))
    , m_aside(new TextLabel({}, TextSize::Normal, Colour::Secondary))
    , m_pill(new Pill)
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_buttons->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_pill);
    layout->addWidget(m_aside);
    layout->addStretch(1);
    layout->addLayout(m_buttons);
    m_pill->hide();
    m_aside->hide();
    setMinimumHeight(36);
}

void PageHead::setTitle(const QString &title) { m_title->setText(title); }

void PageHead::setPill(const QString &word, Tone tone) { m_pill->set(word, tone); }

void PageHead::setAside(const QString &words)
{
    m_aside->setText(words);
    m_aside->setVisible(!words.isEmpty());
}

void PageHead::addButton(QWidget *button) { m_buttons->addWidget(button); }

} // namespace lanyard
