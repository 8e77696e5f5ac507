#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace lanyard {

/// The different texts of one column, and each record's as a number: a chip offers the first and lets records through
/// by the second, without asking fifty thousand records for their text again.
class ColumnValues
{
public:
    int size() const { return int(m_numbers.size()); } ///< records
    void append(const QString &text);
    void set(int record, const QString &text);

    /// By record: 1 where its text is one of these.
    std::vector<char> passing(const QStringList &anyOf) const;
    /// The first record of each text that some record has.
    std::vector<int> firstOfEach() const;

private:
    int numberOf(const QString &text);

    QHash<QString, int> m_known;
    std::vector<int> m_numbers; // by record
};

} // namespace lanyard
