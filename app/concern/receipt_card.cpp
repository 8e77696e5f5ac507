#include "app/concern/receipt_card.h"

#include "app/widgets/button.h"
#include "app/widgets/notice.h"
#include "app/widgets/text_label.h"
#include "models/cases/case_words.h"
#include "models/store/clock.h"
#include "models/tables/columns.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace lanyard {

ReceiptCard::ReceiptCard(QWidget *parent)
    : Card(parent, 24)
    , m_reference(new TextLabel({}, TextSize::Title))
    , m_delivered(new TextLabel)
{
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_delivered->setWordWrap(true);
    auto *about = new TextLabel(tr("It was sealed for those who lead such cases and are not said to be involved. Keep "
                                   "the reference: name it if you have something to add. Nothing else of the report "
                                   "can be seen from here, not by you either."),
                                TextSize::Normal, Colour::Secondary);
    about->setWordWrap(true);
    auto *delivered = new Notice;
    delivered->say(tr("Your report was delivered."), notAnAlert(), Glyph::CheckCircle, Tone::Good);
    body()->setSpacing(16);
    body()->addWidget(delivered);
    auto *reference = new QVBoxLayout;
    reference->setSpacing(4);
    reference->addWidget(new TextLabel(tr("Reference"), TextSize::Small, Colour::Secondary));
    reference->addWidget(m_reference);
    reference->addWidget(m_delivered);
    body()->addLayout(reference);
    body()->addWidget(about);
    body()->addWidget(makeButtons());
}

QWidget *ReceiptCard::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *copy = makeButton(tr("&Copy"), Glyph::Copy);
    auto *print = makeButton(tr("&Print the receipt"), Glyph::Printer);
    auto *leave = makeButton(tr("&Done"), Glyph::Check, ButtonKind::Filled);
    row->addWidget(copy);
    row->addWidget(print);
    row->addStretch(1);
    row->addWidget(leave);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_words);
        Q_EMIT copied();
    });
    connect(print, &QPushButton::clicked, this, &ReceiptCard::printWanted);
    connect(leave, &QPushButton::clicked, this, &ReceiptCard::done);
    setFocusProxy(leave);
    return buttons;
}

void ReceiptCard::show(const ConcernReceipt &receipt)
{
    m_words = tr("Report %1, delivered %2").arg(receipt.reference, momentText(receipt.at));
    m_reference->setText(receipt.reference);
    m_delivered->setText(tr("Delivered %1 by %2").arg(momentText(receipt.at), receipt.by));
    setAccessibleName(m_words);
}

void ReceiptCard::clear()
{
    m_words.clear();
    m_reference->clear();
    m_delivered->clear();
    setAccessibleName({});
}

} // namespace lanyard
