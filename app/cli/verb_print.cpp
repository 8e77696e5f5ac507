#include "app/cli/given_file.h"
#include "app/cli/password.h"
#include "app/cli/print_job.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "forms/pdf/pdf_protection.h"

#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

Result<QByteArray> protectedIfAsked(const QByteArray &pdf, const QString &passwordFile)
{
    if (passwordFile.isEmpty())
        return pdf;
    const Result<Secret> password = passwordFromFile(passwordFile);
    if (!password)
        return failure(password);
    return protectPdf(pdf, *password);
}

Result<Exit> run(Session &session, const Arguments &arguments)
{
    const QString out = arguments.value(QStringLiteral("out"));
    if (out.isEmpty())
        return usage(Text::tr("Say where to: --out FILE.pdf"));
    const Result<Printed> printed = printAsked(session, arguments);
    if (!printed)
        return failure(printed);
    const Result<QByteArray> pdf = protectedIfAsked(printed->pdf, arguments.value(QStringLiteral("protect-with")));
    if (!pdf)
        return failure(pdf);
    const Result<void> written = writeGivenFile(out, *pdf);
    if (!written)
        return failure(written);
    for (const QString &warning : printed->warnings)
        session.out().complain(warning);
    session.out().answer({QStringLiteral("%1\t%2").arg(out, Text::tr("%n page(s)", nullptr, printed->pages))},
                         QJsonObject{{QStringLiteral("file"), out},
                                     {QStringLiteral("pages"), printed->pages},
                                     {QStringLiteral("warnings"), QJsonArray::fromStringList(printed->warnings)}});
    return Exit::Done;
}

} // namespace

Verb printVerb()
{
    using Takes = Option::Takes;
    return {QStringLiteral("print"),
            QStringLiteral(
                "consent-form|consent-record|class-sheet|camera-list|withdrawal-form|receipt|check|takedown-reply|"
                "refresh-forms|address-sheet|reminders|blank-letters|case|case-transfer|PLACE --out FILE.pdf [--blank] "
                "[--pupil UPN…] [--saved-group NAME] [--class C] [--year Y] [--school S] [--record ID] "
                "[--as-of D] [--known-on D] [--until D] [--own] [--redacted] [--evidence] "
                "[--protect-with FILE]"),
            {{QStringLiteral("out"), Takes::One},
             {QStringLiteral("protect-with"), Takes::One},
             {QStringLiteral("blank"), Takes::Nothing},
             {QStringLiteral("pupil"), Takes::Several},
             {QStringLiteral("class"), Takes::One},
             {QStringLiteral("year"), Takes::One},
             {QStringLiteral("school"), Takes::Maybe},
             {QStringLiteral("record"), Takes::One},
             {QStringLiteral("as-of"), Takes::One},
             {QStringLiteral("known-on"), Takes::One},
             {QStringLiteral("until"), Takes::One},
             {QStringLiteral("saved-group"), Takes::One},
             {QStringLiteral("own"), Takes::Nothing},
             {QStringLiteral("redacted"), Takes::Nothing},
             {QStringLiteral("evidence"), Takes::Nothing}},
            1,
            1,
            run};
}

} // namespace lanyard::cli
