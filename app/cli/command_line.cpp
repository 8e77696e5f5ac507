#include "app/cli/command_line.h"

#include "app/cli/text.h"
#include "app/cli/verb.h"

namespace lanyard::cli {

namespace {

/// What every verb understands: it may stand before the verb or after it.
const QList<Option> &globalOptions()
{
    using Takes = Option::Takes;
    static const QList<Option> options{
        {QStringLiteral("register"), Takes::One},      {QStringLiteral("user"), Takes::One},
        {QStringLiteral("password-file"), Takes::One}, {QStringLiteral("json"), Takes::Nothing},
        {QStringLiteral("help"), Takes::Nothing},      {QStringLiteral("version"), Takes::Nothing},
    };
    return options;
}

/// Takes the words of global options out of `words`.
QStringList takeGlobals(QStringList &words)
{
    QStringList taken;
    for (int at = 0; at < words.size();) {
        int belongs = 0;
        for (const Option &option : globalOptions()) {
            const QString dashed = QStringLiteral("--") + option.name;
            if (words.at(at).startsWith(dashed + QLatin1Char('=')))
                belongs = 1;
            else if (words.at(at) == dashed)
                belongs = option.takes == Option::Takes::One ? 2 : 1;
        }
        if (belongs == 0) {
            ++at;
            continue;
        }
        taken += words.mid(at, belongs);
        words.remove(at, qMin<qsizetype>(belongs, words.size() - at));
    }
    return taken;
}

/// The verb that `words` begin with, of two words or of one.
const Verb *findVerb(const QStringList &words)
{
    for (const int length : {2, 1}) {
        const QString name = QStringList(words.mid(0, length)).join(QLatin1Char(' '));
        for (const Verb &verb : allVerbs()) {
            if (verb.name == name)
                return &verb;
        }
    }
    return nullptr;
}

QStringList help()
{
    QStringList lines{
        QStringLiteral("lanyard-cli [--register PATH] [--user NAME] [--password-file FILE|-] [--json] VERB …"),
        QString()};
    for (const Verb &verb : allVerbs())
        lines.append(QStringLiteral("  %1 %2").arg(verb.name, verb.usage));
    return lines;
}

tl::unexpected<Error> noSuchVerb(const QStringList &words)
{
    if (words.isEmpty())
        return usage(help().join(QLatin1Char('\n')));
    return usage(Text::tr("There is no verb \"%1\". lanyard-cli --help lists them.").arg(words.first()));
}

Result<Exit> runVerb(const Verb &verb, const QStringList &words, Session &session)
{
    const Result<Arguments> arguments = parse(words, verb.options);
    if (!arguments)
        return failure(arguments);
    const auto count = arguments->words.size();
    if (count < verb.leastWords || (verb.mostWords >= 0 && count > verb.mostWords))
        return usage(Text::tr("Usage: lanyard-cli %1 %2").arg(verb.name, verb.usage));
    if (verb.needsRegister) {
        const Result<void> opened = session.openRegister();
        if (!opened)
            return failure(opened);
    }
    return verb.run(session, *arguments);
}

Result<Exit> run(QStringList words)
{
    const Result<Arguments> globals = parse(takeGlobals(words), globalOptions());
    if (!globals)
        return failure(globals);
    Session session({globals->value(QStringLiteral("register")), globals->value(QStringLiteral("user")),
                     globals->value(QStringLiteral("password-file")), globals->has(QStringLiteral("json"))});
    if (globals->has(QStringLiteral("version")) || globals->has(QStringLiteral("help"))) {
        session.out().lines(globals->has(QStringLiteral("help"))
                                ? help()
                                : QStringList(QStringLiteral("lanyard-cli " LANYARD_VERSION)));
        return Exit::Done;
    }
    const Verb *verb = findVerb(words);
    if (!verb)
        return noSuchVerb(words);
    return runVerb(*verb, words.mid(verb->name.count(QLatin1Char(' ')) + 1), session);
}

} // namespace

Exit runCommandLine(const QStringList &words)
{
    const Result<Exit> result = run(words);
    if (result)
        return *result;
    const Output out(false);
    out.complain(result.error().message);
    if (!result.error().detail.isEmpty())
        out.complain(QStringLiteral("(%1)").arg(result.error().detail));
    return exitOf(result.error().code);
}

} // namespace lanyard::cli
