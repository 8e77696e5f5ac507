#include "app/widgets/form_column.h"

#include "app/widgets/card.h"
#include "app/widgets/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace lanyard {

FormColumn::FormColumn(int width, QWidget *parent)
    : QWidget(parent)
    , m_cards(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 8);
    auto *column = new QWidget;
    column->setMaximumWidth(width);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(12);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addLayout(m_cards);
    inner->addStretch(1);
    row->addWidget(column, 1);
    row->addStretch(0);
    scroll->setWidget(content);
    layout->addWidget(scroll);
}

Card *FormColumn::addCard(const QString &title, const QString &about)
{
    auto *card = new Card(nullptr, 20);
    card->body()->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(new TextLabel(title, TextSize::Heading));
    if (!about.isEmpty()) {
        auto *words = new TextLabel(about, TextSize::Small, Colour::Secondary);
        words->setWordWrap(true);
        head->addWidget(words);
    }
    card->body()->addLayout(head);
    m_cards->addWidget(card);
    return card;
}

void FormColumn::addRow(Card *card, const QList<QWidget *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (QWidget *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    card->body()->addLayout(row);
}

} // namespace lanyard
