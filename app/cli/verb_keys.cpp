#include "app/cli/given_file.h"
#include "app/cli/rows.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/access/raw_keys.h"

#include <QJsonObject>

namespace lanyard::cli {

namespace {

QString hexOf(const Secret &key)
{
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex());
}

Result<Exit> run(Session &session, const Arguments &arguments)
{
    const QString file = arguments.value(QStringLiteral("recovery-file"));
    if (file.isEmpty())
        return usage(Text::tr("Say where the recovery key is: --recovery-file F"));
    const Result<QString> path = session.registerPath();
    if (!path)
        return failure(path);
    Result<QByteArray> text = readGivenFile(file);
    if (!text)
        return failure(text);
    const auto keys = rawKeys(*path, QString::fromUtf8(*text));
    text->fill('\0');
    if (!keys)
        return failure(keys);
    Rows rows{{QStringLiteral("vault"), QStringLiteral("key")}, {}};
    for (const RawKey &key : *keys)
        rows.rows.append({key.vault, hexOf(key.key)});
    session.out().answer(rows.lines(), QJsonObject{{QStringLiteral("keys"), rows.json()}});
    return Exit::Done;
}

} // namespace

Verb keysVerb()
{
    return {QStringLiteral("keys"),
            QStringLiteral("--recovery-file F"),
            {{QStringLiteral("recovery-file"), Option::Takes::One}},
            0,
            0,
            run,
            false};
}

} // namespace lanyard::cli
