#include "app/cli/arguments.h"

#include "app/cli/text.h"

namespace lanyard::cli {

namespace {

bool isOption(const QString &word) { return word.startsWith(QLatin1String("--")) && word.size() > 2; }

const Option *find(const QList<Option> &options, const QString &name)
{
    for (const Option &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

QStringList takeValues(const QStringList &words, int &at, Option::Takes takes)
{
    QStringList values;
    const bool several = takes == Option::Takes::Several;
    while (takes != Option::Takes::Nothing && at < words.size() && !isOption(words.at(at))) {
        values.append(words.at(at++));
        if (!several)
            break;
    }
    return values;
}

} // namespace

tl::unexpected<Error> usage(const QString &message) { return failure(Error::Code::Usage, message); }

Result<Arguments> parse(const QStringList &words, const QList<Option> &options)
{
    using Takes = Option::Takes;
    Arguments arguments;
    for (int at = 0; at < words.size();) {
        const QString &word = words.at(at++);
        if (!isOption(word)) {
            arguments.words.append(word);
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const Option *option = find(options, name);
        if (!option)
            return usage(Text::tr("There is no option --%1 here.").arg(name));
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals >= 0 && option->takes == Takes::Nothing)
            return usage(Text::tr("--%1 takes no value.").arg(name));
        const QStringList values
            = equals >= 0 ? QStringList(word.mid(equals + 1)) : takeValues(words, at, option->takes);
        if (values.isEmpty() && option->takes != Takes::Nothing && option->takes != Takes::Maybe)
            return usage(Text::tr("--%1 needs a value.").arg(name));
        if (option->takes == Takes::Repeated || option->takes == Takes::Several)
            arguments.add(name, values);
        else
            arguments.set(name, values);
    }
    return arguments;
}

Result<std::optional<QDate>> Arguments::day(const QString &option) const
{
    if (!has(option))
        return std::optional<QDate>();
    const QDate date = QDate::fromString(value(option), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return usage(Text::tr("--%1 needs a day written YYYY-MM-DD, not \"%2\".").arg(option, value(option)));
    return std::optional<QDate>(date);
}

Result<QList<std::pair<QString, QString>>> assignments(const QStringList &words)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 1)
            return usage(Text::tr("\"%1\" is not of the form field=value.").arg(word));
        pairs.append({word.left(equals), word.mid(equals + 1)});
    }
    return pairs;
}

} // namespace lanyard::cli
