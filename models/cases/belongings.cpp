#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/cases/case_words.h"
#include "models/registers/surroundings.h"

namespace lanyard {

using Text = CaseText;

QString casesKey() { return u"cases"_qs; }

QString chronologyKey() { return u"chronology"_qs; }

QString policeKey() { return u"police-decisions"_qs; }

QString transfersKey() { return u"case-transfers"_qs; }

QString ofCase() { return u"of_case"_qs; }

FormRegister belongingToCases()
{
    FormRegister form;
    form.group = casesKey();
    form.place = Place::Cases;
    form.otherPlaces = {Place::ConcernsAboutHead, Place::ConcernsAboutDsl, Place::ConcernsAboutCeo};
    form.vaults = {VaultKind::Safeguarding, VaultKind::AboutHead, VaultKind::AboutDsl, VaultKind::AboutCeo};
    form.placeOf = [](const FormRecord &record) { return placeInVault(record.vault); };
    return form;
}

FormField caseField()
{
    return {
        .key = ofCase(), .label = Text::tr("Case"), .kind = FieldKind::Link, .required = true, .linksTo = casesKey()};
}

Workflow entriesOnly() { return {.states = {{u"entered"_qs, Text::tr("Entered")}}, .moves = {}}; }

QStringList caseIsOpen(const FormRecord &record, const Surroundings &around)
{
    const std::optional<FormRecord> of = around.record(casesKey(), record.link(ofCase()));
    if (!of || of->state == cancelledState())
        return {Text::tr("There is no such case. Choose one from the list.")};
    if (of->state == u"closed")
        return {Text::tr("The case is closed. Reopen it first, with a reason.")};
    return {};
}

} // namespace lanyard
