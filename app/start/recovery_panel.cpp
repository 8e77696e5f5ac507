#include "app/start/recovery_panel.h"

#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QString vaultWords(const QString &vault)
{
    if (vault == QLatin1String("office"))
        return RecoveryPanel::tr("Office: every register but cases");
    if (vault == QLatin1String("safeguarding"))
        return RecoveryPanel::tr("Safeguarding: cases");
    if (vault == QLatin1String("about-head"))
        return RecoveryPanel::tr("Concerns about the headteacher");
    if (vault == QLatin1String("about-dsl"))
        return RecoveryPanel::tr("Concerns about the DSL");
    if (vault == QLatin1String("about-ceo"))
        return RecoveryPanel::tr("Concerns about the CEO");
    return vault;
}

} // namespace

RecoveryPanel::RecoveryPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
    , m_promise(new QCheckBox(tr("I &keep these keys in different safes")))
    , m_go(makeButton(tr("Go on"), Glyph::None, ButtonKind::Filled))
    , m_error(new TextLabel({}, TextSize::Small, Colour::Bad))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Recovery keys"), TextSize::Title));
    auto *why = new TextLabel(tr("They are shown this once. If everybody forgets their password, only these keys open "
                                 "the register. Print the sheets and put each into a different safe."),
                              TextSize::Normal, Colour::Secondary);
    why->setWordWrap(true);
    layout->addWidget(why);
    m_list->setSpacing(10);
    layout->addLayout(m_list);
    QPushButton *print = makeButton(tr("&Print or save the sheets…"), Glyph::Printer);
    layout->addWidget(print, 0, Qt::AlignLeft);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    m_promise->setAccessibleName(tr("I keep these keys in different safes"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_promise);
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    layout->addLayout(buttons);
    m_go->setEnabled(false);
    connect(print, &QPushButton::clicked, this, &RecoveryPanel::printWanted);
    connect(m_promise, &QCheckBox::toggled, m_go, &QWidget::setEnabled);
    connect(m_go, &QPushButton::clicked, this, &RecoveryPanel::kept);
}

void RecoveryPanel::present(const QList<RecoveryKey> &keys)
{
    forget();
    m_keys = keys;
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(14);
    for (const RecoveryKey &key : keys) {
        auto *block = new QWidget;
        auto *lines = new QVBoxLayout(block);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(1);
        lines->addWidget(new TextLabel(vaultWords(key.vault), TextSize::Small, Colour::Secondary));
        auto *text = new TextLabel(key.text);
        text->setFont(fixed);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(vaultWords(key.vault));
        lines->addWidget(text);
        m_list->addWidget(block);
    }
}

void RecoveryPanel::forget()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (RecoveryKey &key : m_keys)
        key.text.fill(QLatin1Char(' '));
    m_keys.clear();
    m_promise->setChecked(false);
    setError({});
}

void RecoveryPanel::setError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
}

} // namespace lanyard
