#include "forms/school_contacts.h"

#include "models/consent/appendix_d.h"

namespace lanyard {

QList<paper::Span> dpoContact(const School &school, QStringList *warnings)
{
    // The wording's own placeholders, so that the same gap gives the same warning on every form.
    const auto blocks
        = fillWording(parseWording(QStringLiteral("**{dpo}**, **{dpo-email}**, **{dpo-phone}**")), school, warnings);
    QList<paper::Span> spans;
    for (const WordingRun &run : blocks.first().runs)
        spans.append(paper::Span{run.text, run.bold, run.placeholder});
    return spans;
}

} // namespace lanyard
