#include "models/registers/field_checks.h"

#include "models/registers/form_text.h"
#include "models/store/clock.h"
#include "models/store/record_id.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace lanyard {

namespace {

const QDate &earliest()
{
    static const QDate day(1900, 1, 1);
    return day;
}

constexpr int YearsAhead = 100;

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar(0x2028) || character == QChar(0x2029);
}

bool hasControls(const QString &text, bool mayHaveLines)
{
    return std::any_of(text.begin(), text.end(), [&](QChar character) {
        return isControl(character) && !(mayHaveLines && (character == u'\n' || character == u'\t'));
    });
}

QString textFault(const FormField &field, const QString &text, bool mayHaveLines)
{
    if (text.size() > field.limit())
        return FormText::tr("At most %1 characters; here are %2.").arg(field.limit()).arg(text.size());
    if (!mayHaveLines && text.contains(u'\n'))
        return FormText::tr("One line only.");
    if (hasControls(text, mayHaveLines))
        return FormText::tr("A character in it cannot be stored. Type the text again.");
    return {};
}

QString dateFault(const FormField &field, const QString &text, const QDate &today)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != text)
        return FormText::tr("Not a date. Write it as 22/11/2026.");
    if (date > today && !field.mayBeFuture)
        return FormText::tr("After today. It must be today or earlier.");
    if (date < earliest() || date > today.addYears(YearsAhead))
        return FormText::tr("Not a likely date: between %1 and %2.")
            .arg(dateText(earliest()), dateText(today.addYears(YearsAhead)));
    return {};
}

QString momentFault(const FormField &field, qint64 msecs, const QDate &today)
{
    const QDate day = Clock::day(msecs);
    return dateFault(field, day.isValid() ? day.toString(Qt::ISODate) : QString(), today);
}

QString numberFault(const FormField &field, qint64 number)
{
    return number < field.least || number > field.limit()
        ? FormText::tr("A number from %1 to %2.").arg(field.least).arg(field.limit())
        : QString();
}

QString choiceFault(const FormField &field, const QStringList &keys)
{
    QStringList labels;
    QStringList known;
    for (const FieldChoice &choice : field.choices) {
        labels << choice.label;
        known << choice.key;
    }
    const bool isKnown = std::all_of(keys.begin(), keys.end(), [&](const QString &key) { return known.contains(key); });
    return isKnown ? QString() : FormText::tr("None of the choices: %1.").arg(labels.join(FormText::tr(", ")));
}

QString addressFault(const FormField &field, const QString &text)
{
    const QString fault = textFault(field, text, false);
    if (!fault.isEmpty())
        return fault;
    return webAddress(text) == text ? QString()
                                    : FormText::tr("Not a web address. Write it as https://www.example.org/page.");
}

QString addressesFault(const FormField &field, const QString &text)
{
    QString fault = textFault(field, text, true);
    for (const QString &line : text.split(u'\n')) {
        if (fault.isEmpty() && webAddress(line) != line)
            fault = FormText::tr("Not a web address: %1. Write each on a line of its own.").arg(line.left(80));
    }
    return fault;
}

QString idsFault(const FormField &field, const QStringList &words)
{
    if (words.size() > field.limit())
        return FormText::tr("At most %1; here are %2.").arg(field.limit()).arg(words.size());
    const bool areIds = std::all_of(words.begin(), words.end(),
                                    [](const QString &word) { return RecordId::fromText(word).toText() == word; });
    return areIds ? QString() : FormText::tr("Choose from the list.");
}

bool isNumeric(FieldKind kind)
{
    return kind == FieldKind::Number || kind == FieldKind::Moment || kind == FieldKind::YesNo;
}

QString numericFault(const FormField &field, qint64 number, const QDate &today)
{
    if (field.kind == FieldKind::Moment)
        return momentFault(field, number, today);
    if (field.kind == FieldKind::Number)
        return numberFault(field, number);
    return number == 0 || number == 1 ? QString() : FormText::tr("Yes or no.");
}

} // namespace

QString faultOf(const FormField &field, const QVariant &value, const QDate &today)
{
    const bool isNumber = isNumeric(field.kind);
    if (value.typeId() != (isNumber ? QMetaType::LongLong : QMetaType::QString))
        return FormText::tr("This cannot be stored here. Type it again.");
    if (isNumber)
        return numericFault(field, value.toLongLong(), today);
    const QString text = value.toString();
    switch (field.kind) {
    case FieldKind::LongText:
        return textFault(field, text, true);
    case FieldKind::Date:
        return dateFault(field, text, today);
    case FieldKind::Choice:
        return choiceFault(field, {text});
    case FieldKind::Ticks:
        return choiceFault(field, text.split(u' '));
    case FieldKind::Address:
        return addressFault(field, text);
    case FieldKind::Addresses:
        return addressesFault(field, text);
    case FieldKind::Email:
        return isEmailAddress(text) && text.size() <= field.limit()
            ? QString()
            : FormText::tr("Not an e-mail address. Write it as name@example.org.");
    case FieldKind::User:
    case FieldKind::Pupil:
    case FieldKind::Link:
        return idsFault(field, {text});
    case FieldKind::Users:
    case FieldKind::Pupils:
        return idsFault(field, text.split(u' '));
    default:
        return textFault(field, text, false);
    }
}

std::optional<QString> webAddress(const QString &typed)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:(?!\\d)"));
    static const QRegularExpression host(QStringLiteral("^[^.\\s]+(\\.[^.\\s]+)+\\.?$"));
    const QString trimmed = typed.trimmed();
    QUrl url(scheme.match(trimmed).hasMatch() ? trimmed : QStringLiteral("https://") + trimmed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    // Who signs in has no place in an address: it would stand in lists and prints.
    if (!url.isValid() || !isWeb || !url.userInfo().isEmpty() || !host.match(url.host()).hasMatch())
        return std::nullopt;
    return url.toString();
}

bool isEmailAddress(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[^\\s@<>(),;:\"\\[\\]\\\\]{1,64}@[^\\s@.<>(),;:\"]+(\\.[^\\s@.<>(),;:\"]+)+$"));
    return pattern.match(text).hasMatch() && !text.contains(QLatin1String(".."));
}

} // namespace lanyard
