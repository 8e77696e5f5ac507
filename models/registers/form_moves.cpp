#include "models/registers/form_moves.h"

#include "models/registers/form_refusal.h"
#include "models/registers/form_rows.h"
#include "models/registers/form_text.h"

namespace lanyard {

namespace {

QVariant meaning(const FormField &field, const QString &word, const FormRecord &record, const Surroundings &around)
{
    if (word == QLatin1String("today"))
        return around.today().toString(Qt::ISODate);
    if (word == QLatin1String("now"))
        return record.moved;
    if (word == QLatin1String("me"))
        return around.user().toText();
    return valueFromText(field, word).value_or(QVariant());
}

/// Repeating an effect is harmless: what it made once it does not make again.
bool isMadeAlready(const Write &write, const Surroundings &around)
{
    const FormRegister *form = formRegisterOfTable(write.table);
    return write.revision == 0 && form && around.record(form->key, write.id);
}

} // namespace

MoveOutcome outcomeOf(const FormRegister &form, const FormMove &move, const FormRecord &record,
                      const Surroundings &around)
{
    MoveOutcome outcome{record, {}};
    outcome.moved.state = move.to;
    for (auto set = move.sets.begin(); set != move.sets.end(); ++set) {
        if (const FormField *field = form.field(set.key()))
            outcome.moved.set(field->key, meaning(*field, set.value(), record, around));
    }
    if (!move.effect)
        return outcome;
    for (const Write &write : move.effect(outcome.moved, around)) {
        if (write.table == form.table && write.id == record.id)
            outcome.moved = written(outcome.moved, write);
        else if (!isMadeAlready(write, around))
            outcome.elsewhere << write;
    }
    return outcome;
}

QStringList missingFor(const FormRegister &form, const FormMove &move, const FormRecord &record,
                       const Surroundings &around)
{
    QStringList missing = sentences(form, lacksOf(form, record, move));
    for (const Gate &gate : {move.gate, form.refuses}) {
        if (gate)
            missing += gate(record, around);
    }
    return missing;
}

QStringList sentences(const FormRegister &form, const QList<FieldFault> &faults)
{
    QStringList all;
    for (const FieldFault &fault : faults) {
        const FormField *field = form.field(fault.field);
        all << FormText::tr("%1: %2").arg(field ? field->label : fault.field, fault.sentence);
    }
    return all;
}

tl::unexpected<Error> noSuchStep(const FormRegister &form, const FormRecord &standing)
{
    QStringList steps;
    for (const FormMove &move : form.workflow.moves) {
        if (!move.from.contains(standing.state) || move.to == cancelledState()
            || (move.applies && !move.applies(standing)))
            continue;
        QStringList who;
        for (const Role role : move.by)
            who << roleLabel(role);
        steps << (who.isEmpty() ? move.label : FormText::tr("%1 (%2)").arg(move.label, who.join(FormText::tr(" or "))));
    }
    if (steps.isEmpty())
        return FormRefusal::closed();
    const FormState *state = form.state(standing.state);
    return failure(Error::Code::Refused,
                   FormText::tr("This record is \"%1\": it cannot go there from here, or not by you. Nothing was "
                                "stored. What comes next: %2.")
                       .arg(state ? state->label : standing.state, steps.join(FormText::tr(", "))));
}

} // namespace lanyard
