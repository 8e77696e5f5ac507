#pragma once

#include "models/store/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lanyard::cli {

/// One option of a verb, and how much of the line belongs to it.
struct Option
{
    enum class Takes {
        Nothing,
        One, ///< the last one counts
        Repeated, ///< one value each time it is given
        Several, ///< everything up to the next option
        Maybe, ///< a value unless the next word is an option
    };

    QString name; ///< without the dashes
    Takes takes = Takes::Nothing;
};

/// What was typed after the verb, sorted out.
class Arguments
{
public:
    QStringList words; ///< what belongs to no option, in order

    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    QStringList values(const QString &option) const { return m_values.value(option); }
    /// A day written YYYY-MM-DD; nothing where the option is not given, Usage where it is no day.
    Result<std::optional<QDate>> day(const QString &option) const;

    void add(const QString &option, const QStringList &values) { m_values[option] += values; }
    void set(const QString &option, const QStringList &values) { m_values[option] = values; }

private:
    QHash<QString, QStringList> m_values;
};

/// Sorts `words` out; an option that `options` does not have is Usage. A lone "-" is a value, never an option.
Result<Arguments> parse(const QStringList &words, const QList<Option> &options);

/// "field=value", split at the first "="; Usage where there is none.
Result<QList<std::pair<QString, QString>>> assignments(const QStringList &words);

tl::unexpected<Error> usage(const QString &message);

} // namespace lanyard::cli
