#include "forms/form_codes.h"

#include <QStringList>

namespace lanyard {

namespace {

const QString &mark()
{
    static const QString text = QStringLiteral("LANYARD");
    return text;
}

} // namespace

QString FormCode::text() const
{
    const QString form = version.toText().toUpper();
    const QStringList parts = page == 0
        ? QStringList{mark(), QStringLiteral("P"), form, pupil.toText().toUpper()}
        : QStringList{mark(), QStringLiteral("F"), form, QString::number(page), QString::number(pages)};
    return parts.join(u'/');
}

std::optional<FormCode> FormCode::parse(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() < 4 || parts.at(0) != mark())
        return {};
    FormCode code;
    code.version = RecordId::fromText(parts.at(2).toLower());
    if (parts.at(1) == u"P" && parts.size() == 4) {
        code.pupil = RecordId::fromText(parts.at(3).toLower());
        return code.pupil.isNull() ? std::nullopt : std::optional(code);
    }
    if (parts.at(1) != u"F" || parts.size() != 5)
        return {};
    code.page = parts.at(3).toInt();
    code.pages = parts.at(4).toInt();
    return code.page < 1 || code.page > code.pages ? std::nullopt : std::optional(code);
}

} // namespace lanyard
