#include "models/consent/consent_return.h"

#include <QCoreApplication>

#include <array>

namespace lanyard {

namespace {

constexpr std::array AllMethods{Method::Paper, Method::Scan,     Method::FillablePdf, Method::Letter,
                                Method::Email, Method::InPerson, Method::Orally};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Method)
};

/// As people write it in a spreadsheet: "In person", "e-mail", "PAPER".
QString bare(const QString &text)
{
    QString letters = text.toLower();
    letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return letters;
}

} // namespace

QString methodKey(Method method)
{
    switch (method) {
    case Method::Paper:
        return QStringLiteral("paper");
    case Method::Scan:
        return QStringLiteral("scan");
    case Method::FillablePdf:
        return QStringLiteral("fillable-pdf");
    case Method::Letter:
        return QStringLiteral("letter");
    case Method::Email:
        return QStringLiteral("email");
    case Method::InPerson:
        return QStringLiteral("in-person");
    case Method::Orally:
        return QStringLiteral("orally");
    }
    return {};
}

QString methodLabel(Method method)
{
    switch (method) {
    case Method::Paper:
        return Text::tr("Paper");
    case Method::Scan:
        return Text::tr("Scan");
    case Method::FillablePdf:
        return Text::tr("Fillable PDF");
    case Method::Letter:
        return Text::tr("Letter");
    case Method::Email:
        return Text::tr("E-mail");
    case Method::InPerson:
        return Text::tr("In person");
    case Method::Orally:
        return Text::tr("Orally");
    }
    return {};
}

std::optional<Method> methodFromText(const QString &text)
{
    for (const Method method : AllMethods) {
        if (bare(methodKey(method)) == bare(text))
            return method;
    }
    return std::nullopt;
}

} // namespace lanyard
