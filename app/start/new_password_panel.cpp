#include "app/start/new_password_panel.h"

#include "app/start/password_pair.h"
#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QVBoxLayout>

namespace lanyard {

NewPasswordPanel::NewPasswordPanel(QWidget *parent)
    : QWidget(parent)
    , m_pair(new PasswordPair(tr("New &password")))
    , m_error(new TextLabel({}, TextSize::Small, Colour::Bad))
    , m_go(makeButton(tr("Keep this password"), Glyph::None, ButtonKind::Filled))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(new TextLabel(tr("Choose your own password"), TextSize::Title));
    auto *why = new TextLabel(tr("The one you were given is known to whoever gave it. Nobody can look yours up."),
                              TextSize::Normal, Colour::Secondary);
    why->setWordWrap(true);
    layout->addWidget(why);
    layout->addWidget(m_pair);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    layout->addWidget(m_go, 0, Qt::AlignRight);
    setFocusProxy(m_pair);
    const auto submit = [this] {
        if (m_pair->check())
            Q_EMIT entered();
    };
    connect(m_go, &QPushButton::clicked, this, submit);
    connect(m_pair, &PasswordPair::entered, this, submit);
}

Secret NewPasswordPanel::take() { return m_pair->take(); }

void NewPasswordPanel::setBusy(bool busy) { setEnabled(!busy); }

void NewPasswordPanel::setError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
}

} // namespace lanyard
