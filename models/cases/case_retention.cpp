#include "models/cases/case_retention.h"

#include "models/cases/case_rules.h"
#include "models/cases/case_words.h"

#include <algorithm>

namespace lanyard {

namespace {

using Text = CaseText;

constexpr int YearsAfterBirth = 25;
constexpr int YearsAfterAllegation = 10;

} // namespace

CaseRetention retentionOf(const FormRecord &record, const QList<QDate> &births)
{
    if (isAllegation(record)) {
        const QDate closed = record.date(u"closed_on"_qs);
        return {closed.isValid() ? closed.addYears(YearsAfterAllegation) : QDate(),
                Text::tr("ten years after an allegation was closed, or the person's pension age where that is later")};
    }
    const auto youngest = std::max_element(births.begin(), births.end());
    return {youngest != births.end() && youngest->isValid() ? youngest->addYears(YearsAfterBirth) : QDate(),
            Text::tr("25 years after the birth of the youngest pupil in it")};
}

} // namespace lanyard
