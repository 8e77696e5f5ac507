#include "models/registers/field_checks.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_text.h"
#include "models/store/clock.h"

#include <QDateTime>

namespace lanyard {

namespace {

tl::unexpected<Error> refused(const FormField &field, const QString &sentence)
{
    return failure(Error::Code::BadInput, FormText::tr("%1: %2").arg(field.label, sentence));
}

Result<QVariant> dateFrom(const FormField &field, const QString &typed)
{
    for (const QString &format :
         {QStringLiteral("yyyy-MM-dd"), QStringLiteral("d/M/yyyy"), QStringLiteral("d.M.yyyy")}) {
        if (const QDate date = QDate::fromString(typed, format); date.isValid())
            return QVariant(date.toString(Qt::ISODate));
    }
    return refused(field, FormText::tr("Not a date. Write it as 22/11/2026."));
}

Result<QVariant> momentFrom(const FormField &field, const QString &typed)
{
    for (const QString &format :
         {QStringLiteral("yyyy-MM-dd HH:mm"), QStringLiteral("yyyy-MM-ddTHH:mm"), QStringLiteral("d/M/yyyy HH:mm")}) {
        if (const QDateTime local = QDateTime::fromString(typed, format); local.isValid())
            return QVariant(Clock::moment(local.date(), local.time()));
    }
    if (const QDateTime utc = QDateTime::fromString(typed, Qt::ISODate); utc.isValid() && utc.timeSpec() == Qt::UTC)
        return QVariant(utc.toMSecsSinceEpoch());
    return refused(field, FormText::tr("Not a date and time. Write it as 22/11/2026 09:41."));
}

Result<QVariant> numberFrom(const FormField &field, const QString &typed)
{
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    return isNumber ? Result<QVariant>(number) : refused(field, FormText::tr("Not a whole number."));
}

Result<QVariant> yesNoFrom(const FormField &field, const QString &typed)
{
    const QString word = typed.toLower();
    if (QStringList{QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("1")}.contains(word))
        return QVariant(qint64(1));
    if (QStringList{QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("0")}.contains(word))
        return QVariant(qint64(0));
    return refused(field, FormText::tr("Yes or no."));
}

QString choiceKey(const FormField &field, const QString &typed)
{
    for (const FieldChoice &choice : field.choices) {
        if (typed.compare(choice.key, Qt::CaseInsensitive) == 0
            || typed.compare(choice.label, Qt::CaseInsensitive) == 0)
            return choice.key;
    }
    return typed;
}

QString ticksFrom(const FormField &field, const QString &typed)
{
    QStringList ticked = typed.split(typed.contains(u',') ? u',' : u' ', Qt::SkipEmptyParts);
    for (QString &one : ticked)
        one = choiceKey(field, one.trimmed());
    QStringList inOrder;
    for (const FieldChoice &choice : field.choices) {
        if (ticked.removeAll(choice.key) > 0)
            inOrder << choice.key;
    }
    return (inOrder + ticked).join(u' '); // what is no choice stays, to be complained about
}

/// With its scheme, or as it was typed, to be complained about.
QString addressFrom(const QString &typed) { return webAddress(typed).value_or(typed.trimmed()); }

QString addressesFrom(const QString &typed)
{
    QStringList lines;
    for (const QString &line : typed.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines << addressFrom(line);
    }
    return lines.join(u'\n');
}

QString idsFrom(const QString &typed)
{
    QStringList words = typed.toLower().replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.join(u' ');
}

Result<QVariant> understood(const FormField &field, const QString &typed)
{
    switch (field.kind) {
    case FieldKind::Date:
        return dateFrom(field, typed);
    case FieldKind::Moment:
        return momentFrom(field, typed);
    case FieldKind::Number:
        return numberFrom(field, typed);
    case FieldKind::YesNo:
        return yesNoFrom(field, typed);
    case FieldKind::Choice:
        return QVariant(choiceKey(field, typed));
    case FieldKind::Ticks:
        return QVariant(ticksFrom(field, typed));
    case FieldKind::Address:
        return QVariant(addressFrom(typed));
    case FieldKind::Addresses:
        return QVariant(addressesFrom(typed));
    case FieldKind::User:
    case FieldKind::Users:
    case FieldKind::Pupil:
    case FieldKind::Pupils:
    case FieldKind::Link:
        return QVariant(idsFrom(typed));
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Email:
        break;
    }
    return QVariant(typed);
}

} // namespace

Result<QVariant> valueFromText(const FormField &field, const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_C).trimmed();
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return text.isEmpty() ? Result<QVariant>() : understood(field, text);
}

QString machineText(const FormField &field, const QVariant &value)
{
    if (!value.isValid())
        return {};
    switch (field.kind) {
    case FieldKind::YesNo:
        return value.toLongLong() == 1 ? QStringLiteral("yes") : QStringLiteral("no");
    case FieldKind::Moment:
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

} // namespace lanyard
