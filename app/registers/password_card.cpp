#include "app/registers/password_card.h"

#include "app/background.h"
#include "app/registers/form_shelf.h"
#include "app/session.h"
#include "app/widgets/button.h"
#include "app/widgets/password_field.h"
#include "app/widgets/secret_clipboard.h"
#include "app/widgets/text_label.h"
#include "models/store/when_done.h"

#include <QFontDatabase>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size()));
}

} // namespace

PasswordCard::PasswordCard(Session &session, const RecordId &record, bool mayWrite, QWidget *parent)
    : PasswordCard(session, record, mayWrite, Times(), parent)
{
}

PasswordCard::PasswordCard(Session &session, const RecordId &record, bool mayWrite, Times times, QWidget *parent)
    : RecordAddition(record, parent)
    , m_session(session)
    , m_passwords(session.reg())
    , m_times(times)
    , m_mayWrite(mayWrite)
    , m_clipboard(new SecretClipboard(times.clipboardMsecs, this))
    , m_holders(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_objection(new TextLabel({}, TextSize::Small, Colour::Bad))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("Password of the account"), TextSize::SmallStrong));
    m_holders->setWordWrap(true);
    m_objection->setWordWrap(true);
    layout->addWidget(m_holders);
    layout->addWidget(m_showing = makeShowing());
    layout->addWidget(m_setting = makeSetting());
    layout->addWidget(m_objection);
    m_ticks.setInterval(times.tickMsecs);
    connect(&m_ticks, &QTimer::timeout, this, &PasswordCard::tick);
    connect(m_clipboard, &SecretClipboard::cleared, m_copied, &QLabel::hide);
    hideSecret();
    m_showing->hide();
    m_setting->hide();
    refused({});
    connect(&session, &Session::saved, this, &PasswordCard::read);
    connect(&FormShelf::of(session), &FormShelf::usersChanged, this, &PasswordCard::read);
    read();
}

PasswordCard::~PasswordCard() { hideSecret(); }

QWidget *PasswordCard::makeShowing()
{
    auto *showing = new QWidget;
    auto *layout = new QVBoxLayout(showing);
    layout->setContentsMargins(0, 0, 0, 0);
    m_secret = new TextLabel({}, TextSize::Strong);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(16);
    m_secret->setFont(fixed);
    m_secret->setAccessibleName(tr("The password"));
    m_countdown = new TextLabel({}, TextSize::Small, Colour::Secondary);
    m_copied = new TextLabel({}, TextSize::Small, Colour::Secondary);
    m_copied->setObjectName(QStringLiteral("copiedPassword"));
    m_copied->hide();
    m_show = makeButton(tr("Show password"), Glyph::Eye);
    m_show->setObjectName(QStringLiteral("showPassword"));
    m_copy = makeButton(tr("Copy"), Glyph::Copy);
    m_copy->setObjectName(QStringLiteral("copyPassword"));
    m_copy->setToolTip(tr("Into the clipboard, and out of it again after half a minute"));
    m_share = makeButton(tr("Give it to them"), Glyph::Key);
    m_share->setObjectName(QStringLiteral("sharePassword"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_show);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_share);
    buttons->addStretch(1);
    layout->addWidget(m_secret);
    layout->addWidget(m_countdown);
    layout->addWidget(m_copied);
    layout->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, [this] { shown().isEmpty() ? ask(false) : hideSecret(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_share, &QPushButton::clicked, this, &PasswordCard::giveToOthers);
    return showing;
}

QWidget *PasswordCard::makeSetting()
{
    auto *setting = new QWidget;
    auto *row = new QHBoxLayout(setting);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_field = new PasswordField;
    m_field->setObjectName(QStringLiteral("newPassword"));
    m_field->setPlaceholderText(tr("New password"));
    m_field->setAccessibleName(tr("New password of the account"));
    m_set = makeButton(tr("Seal it"), Glyph::Lock);
    m_set->setObjectName(QStringLiteral("setPassword"));
    m_set->setToolTip(tr("To each administrator and poster; nobody else can read it"));
    row->addWidget(m_field, 1);
    row->addWidget(m_set);
    connect(m_set, &QPushButton::clicked, this, &PasswordCard::keep);
    connect(m_field, &QLineEdit::returnPressed, this, &PasswordCard::keep);
    return setting;
}

QString PasswordCard::shown() const { return m_secret->text(); }

QString PasswordCard::namesOf(const QList<RecordId> &users) const
{
    QStringList names;
    for (const User &user : FormShelf::of(m_session).users()) {
        if (users.contains(user.id))
            names.append(user.shownName());
    }
    return names.join(QStringLiteral(", "));
}

void PasswordCard::read()
{
    whenDone(m_passwords.holders(record()), this, [this](const Result<PasswordHolders> &holders) {
        if (holders)
            take(*holders);
    });
}

void PasswordCard::take(const PasswordHolders &holders)
{
    const RecordId me = m_session.user().id;
    QList<RecordId> having = holders.authorised();
    having.removeIf([&holders](const RecordId &user) { return !holders.holds(user); });
    QStringList words{having.isEmpty() ? tr("Nobody has it.") : tr("Sealed to %1.").arg(namesOf(having))};
    if (const QList<RecordId> lacking = holders.lacking(); holders.isSet() && !lacking.isEmpty())
        words.append(tr("Not yet to %1.").arg(namesOf(lacking)));
    if (const QList<RecordId> gone = holders.noLonger(); !gone.isEmpty())
        words.append(tr("Change it: somebody who had it is no longer authorised."));
    m_holders->setText(words.join(QLatin1Char(' ')));
    m_showing->setVisible(holders.holds(me));
    m_share->setVisible(holders.holds(me) && !holders.lacking().isEmpty());
    m_setting->setVisible(m_mayWrite || holders.authorised().contains(me));
}

void PasswordCard::ask(bool copies)
{
    refused({});
    m_keyboard.keep(this);
    m_show->setEnabled(false);
    m_copy->setEnabled(false);
    const auto work = [&reg = m_session.reg(), record = record()] { return AccountPasswords(reg).show(record); };
    inBackground(this, work, [this, copies](Result<Secret> secret) {
        m_show->setEnabled(true);
        m_copy->setEnabled(true);
        m_keyboard.giveBack();
        if (!secret)
            return refused(secret.error().message);
        if (!copies)
            return show(*secret);
        m_clipboard->copy(textOf(*secret));
        m_copied->setText(
            tr("Copied. It leaves the clipboard after %n seconds.", nullptr, m_times.clipboardMsecs / 1000));
        m_copied->show();
    });
}

void PasswordCard::show(const Secret &secret)
{
    m_secret->setText(textOf(secret));
    m_secret->show();
    m_show->setText(tr("Hide"));
    m_left = m_times.shownSeconds;
    m_countdown->setText(tr("Hidden again in %n seconds", nullptr, m_left));
    m_countdown->show();
    m_ticks.start();
}

void PasswordCard::tick()
{
    if (--m_left <= 0)
        return hideSecret();
    m_countdown->setText(tr("Hidden again in %n seconds", nullptr, m_left));
}

void PasswordCard::hideSecret()
{
    m_ticks.stop();
    m_secret->clear();
    m_secret->hide();
    m_countdown->hide();
    m_show->setText(tr("Show password"));
}

void PasswordCard::keep()
{
    refused({});
    if (m_field->text().isEmpty())
        return refused(tr("Type the password of the account first."));
    whenDone(m_passwords.set(record(), m_field->takeSecret()), this, [this](const Result<Committed> &done) {
        if (!done)
            return refused(done.error().message);
        read();
    });
}

void PasswordCard::giveToOthers()
{
    whenDone(m_passwords.share(record()), this, [this](const Result<Committed> &done) {
        if (!done)
            return refused(done.error().message);
        read();
    });
}

void PasswordCard::refused(const QString &why)
{
    m_objection->setText(why);
    m_objection->setVisible(!why.isEmpty());
}

} // namespace lanyard
