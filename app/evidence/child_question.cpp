#include "app/evidence/child_question.h"

#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lanyard {
namespace {

TextLabel *wrapped(const QString &words = {}, Colour colour = Colour::Text)
{
    auto *label = new TextLabel(words, TextSize::Small, colour);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChildQuestion::ChildQuestion(const QString &no, QWidget *parent)
    : PagePile(parent)
    , m_question(makeQuestion(no))
    , m_stop(makeStop())
{
    addPage(m_question);
    addPage(m_stop);
}

QWidget *ChildQuestion::makeQuestion(const QString &no)
{
    auto *page = new QWidget;
    m_asked = wrapped();
    m_cannotShow = makeButton(no);
    auto *could = makeButton(tr("Yes, it c&ould"));
    m_cannotShow->setObjectName(QStringLiteral("cannotShow"));
    could->setObjectName(QStringLiteral("couldShow"));
    connect(m_cannotShow, &QPushButton::clicked, this, &ChildQuestion::cannotShow);
    connect(could, &QPushButton::clicked, this, [this] {
        showPage(m_stop);
        m_understood->setFocus();
        Q_EMIT couldShow();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(could);
    buttons->addWidget(m_cannotShow);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_asked);
    layout->addLayout(buttons);
    return page;
}

QWidget *ChildQuestion::makeStop()
{
    auto *page = new QWidget;
    m_understood = makeButton(tr("&Understood"));
    m_understood->setObjectName(QStringLiteral("understood"));
    connect(m_understood, &QPushButton::clicked, this, [this] {
        showPage(m_question);
        Q_EMIT understood();
    });
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(wrapped(tr("Nothing was stored. Never view, copy, print, share, store or save such an image, or "
                                 "ask a child to. Delete nothing, leave the file and the device as they are, and tell "
                                 "the DSL now.")));
    layout->addWidget(
        wrapped(tr("Source: UK Council for Internet Safety (UKCIS), “Sharing nudes and semi-nudes: advice "
                   "for education settings”."),
                Colour::Secondary));
    layout->addWidget(m_understood, 0, Qt::AlignRight);
    return page;
}

void ChildQuestion::ask(const QString &fileName)
{
    m_asked->setText(tr("Could “%1” show a nude or semi-nude child?").arg(fileName));
    m_asked->setAccessibleName(m_asked->text());
    m_cannotShow->setAccessibleDescription(m_asked->text());
    showPage(m_question);
    m_cannotShow->setFocus();
}

} // namespace lanyard
