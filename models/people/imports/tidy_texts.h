#pragma once

#include <QString>

#include <vector>

namespace lanyard {

/// Tidies the cells of one file (see tidyText()). A school's file says the same few words and names thousands of times:
/// what stands in it tidily and was met lately is given out again, not made again.
class TidyTexts
{
public:
    TidyTexts();
    QString tidied(QStringView written);

private:
    std::vector<QString> m_met; // by the hash of the text; the latest stays
};

} // namespace lanyard
