#pragma once

#include <QString>

#include <optional>

namespace lanyard {

/// How long a text of an import may be. Longer is a file that is not what it seems, and is refused.
struct ImportLimit
{
    static constexpr int Name = 100;
    static constexpr int Group = 40;
    static constexpr int Title = 40;
    static constexpr int Relationship = 80;
    static constexpr int Email = 254;
    static constexpr int Phone = 60;
    static constexpr int Address = 500;
    static constexpr qsizetype FileBytes = qsizetype(256) << 20;
    static constexpr int Pupils = 500000;
    static constexpr int Columns = 1000;
    static constexpr int ContactsOfOne = 60;
};

/// A cell as it is kept: NFC, single spaces, without the apostrophe a CSV export put before a formula.
QString tidyText(QStringView written);
/// The same for several lines, each tidied, empty ones left out.
QString tidyLines(QStringView written);

/// T, true, 1, yes, Y and their opposites, in any case. Nothing for anything else.
std::optional<bool> readYesNo(QStringView written);

/// "Surname, Forename" cut in two; the second empty without a comma.
struct CutName
{
    QString surname;
    QString forename;
};
CutName cutSortedName(const QString &name);
/// "Mrs Anna van der Berg": without the title, the first word is the forename.
CutName cutSpokenName(const QString &name);

} // namespace lanyard
