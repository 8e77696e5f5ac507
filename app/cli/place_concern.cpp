#include "app/cli/form_values.h"
#include "app/cli/place_table.h"
#include "app/cli/text.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_words.h"
#include "models/cases/concern.h"
#include "models/store/clock.h"

#include <QJsonObject>

namespace lanyard::cli {

namespace {

/// Nobody sees more of a report than that it was delivered.
Result<Rows> rows(Session &session, const Arguments &)
{
    const auto boxes = wait(session.opened().office().read<QList<ReportBox>>(readReportBoxes));
    if (!boxes)
        return failure(boxes);
    Rows rows{{QStringLiteral("id"), QStringLiteral("state")}, {}};
    for (const ReportBox &box : *boxes)
        rows.rows.append({box.id.toText(), QStringLiteral("delivered")});
    return rows;
}

Result<Exit> add(Session &session, const PlaceTable::Assignments &values)
{
    const Result<FormWords> words = FormWords::of(session);
    if (!words)
        return failure(words);
    session.out().complain(notAnAlert());
    FormRecord concern = blankConcern(session.opened());
    FormRegister asked;
    asked.fields = concernFields();
    if (const Result<void> assigned = words->assign(asked, concern, values); !assigned)
        return failure(assigned);
    const Result<SealedConcern> sealed = sealConcern(session.opened(), concern);
    if (!sealed)
        return failure(sealed);
    if (const auto delivered = wait(session.opened().office().commit(sealed->change)); !delivered)
        return failure(delivered);
    const ConcernReceipt &receipt = sealed->receipt;
    session.out().answer({receipt.reference,
                          Text::tr("Delivered %1. Keep the reference: nothing else of the report can "
                                   "be seen from here.")
                              .arg(momentText(receipt.at))},
                         QJsonObject{{QStringLiteral("reference"), receipt.reference},
                                     {QStringLiteral("delivered"), momentText(receipt.at)}});
    return Exit::Done;
}

} // namespace

PlaceTable concernPlace() { return {.key = QStringLiteral("concern"), .rows = rows, .add = add}; }

} // namespace lanyard::cli
