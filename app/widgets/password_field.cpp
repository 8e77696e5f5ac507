#include "app/widgets/password_field.h"

#include "app/look/glyph.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QSet>

#include <cmath>

namespace lanyard {

namespace {

constexpr int ShortestPassword = 10;

/// Bits, roughly: the size of the alphabet used, less for letters that repeat or follow one another.
double guessedBits(const QString &password)
{
    int alphabet = 0;
    bool small = false, large = false, digit = false, other = false;
    double counted = 0;
    QSet<QChar> seen;
    for (int at = 0; at < password.size(); ++at) {
        const QChar c = password[at];
        small |= c.isLower();
        large |= c.isUpper();
        digit |= c.isDigit();
        other |= !c.isLetterOrNumber();
        const bool follows = at > 0 && std::abs(c.unicode() - password[at - 1].unicode()) <= 1;
        counted += follows ? 0.25 : seen.contains(c) ? 0.6 : 1;
        seen.insert(c);
    }
    alphabet += small ? 26 : 0;
    alphabet += large ? 26 : 0;
    alphabet += digit ? 10 : 0;
    alphabet += other ? 30 : 0;
    return alphabet == 0 ? 0 : counted * std::log2(alphabet);
}

} // namespace

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    setMaxLength(256);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    setAttribute(Qt::WA_InputMethodEnabled, true);
    QAction *look = addAction(icon(Glyph::Eye), TrailingPosition);
    look->setToolTip(tr("Show the password"));
    connect(look, &QAction::triggered, this, [this, look] {
        const bool hidden = echoMode() == Password;
        setEchoMode(hidden ? Normal : Password);
        look->setIcon(icon(hidden ? Glyph::EyeOff : Glyph::Eye));
        look->setToolTip(hidden ? tr("Hide the password") : tr("Show the password"));
    });
}

Secret PasswordField::takeSecret()
{
    QString typed = text();
    Secret secret = Secret::take(typed);
    clear();
    return secret;
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (typed.size() == 1 && typed[0].isLetter()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT capsLockSeen(typed[0].isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

PasswordStrength passwordStrength(const QString &password)
{

    if (password.size() < ShortestPassword)
        return {PasswordStrength::Level::TooShort,
                QCoreApplication::translate("PasswordStrength",
                                            "At least ten characters. Three or four words that do not "
                                            "belong together make a good password.")};
    const double bits = guessedBits(password);
    if (bits < 45)
        return {PasswordStrength::Level::Weak,
                QCoreApplication::translate("PasswordStrength", "Easy to guess. Add another word.")};
    if (bits < 65)
        return {PasswordStrength::Level::Fair,
                QCoreApplication::translate("PasswordStrength", "Fair. Another word would make it strong.")};
    return {PasswordStrength::Level::Strong, QCoreApplication::translate("PasswordStrength", "Strong.")};
}

} // namespace lanyard
