#include "models/registers/form_checks.h"
#include "models/registers/form_names.h"
#include "models/registers/form_text.h"
#include "models/store/clock.h"

#include <algorithm>

namespace lanyard {

namespace {

using FormColumn = Column<FormRecord>;
using Names = std::shared_ptr<const FormNames>;

constexpr int LongestWidth = 32;

CellKind cellKind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Date:
        return CellKind::Date;
    case FieldKind::Moment:
        return CellKind::Moment;
    case FieldKind::Number:
        return CellKind::Number;
    default:
        return CellKind::Text;
    }
}

bool sortsByValue(FieldKind kind)
{
    return kind == FieldKind::Date || kind == FieldKind::Moment || kind == FieldKind::Number;
}

/// Stored as ids, which say nothing to whoever opens the CSV: people and records go there by name, as they are shown.
bool isNamed(FieldKind kind)
{
    return kind == FieldKind::User || kind == FieldKind::Users || kind == FieldKind::Pupil || kind == FieldKind::Pupils
        || kind == FieldKind::Link;
}

QVariant sortValue(const FormField &field, const FormRecord &record)
{
    return field.kind == FieldKind::Date ? QVariant(record.date(field.key)) : record.values.value(field.key);
}

/// Registers live as long as the program, so a column may point into one.
FormColumn fieldColumn(const FormRegister &form, const FormField &field, const Names &names)
{
    FormColumn column;
    column.key = field.key;
    column.title = field.shortLabel();
    column.kind = cellKind(field.kind);
    column.text = [&field, names](const FormRecord &record) {
        return names->text(field, record.values.value(field.key)).simplified();
    };
    if (sortsByValue(field.kind))
        column.order = [&field](const FormRecord &record) { return sortValue(field, record); };
    if (!isNamed(field.kind))
        column.machine
            = [&field](const FormRecord &record) { return machineText(field, record.values.value(field.key)); };
    column.filterable = form.filtered.contains(field.key);
    column.shown = form.shown.contains(field.key);
    column.width = field.kind == FieldKind::LongText ? LongestWidth : 0;
    return column;
}

FormColumn noteColumn(const FormNote &note)
{
    FormColumn column;
    column.key = note.key;
    column.title = note.label;
    column.text = note.text;
    column.machine = note.machine;
    column.filterable = bool(note.machine);
    return column;
}

FormColumn stateColumn(const FormRegister &form)
{
    FormColumn column;
    column.key = QStringLiteral("state");
    column.title = FormText::tr("State");
    column.kind = CellKind::State;
    column.text = [&form](const FormRecord &record) {
        const FormState *state = form.state(record.state);
        return state ? state->label : record.state;
    };
    column.tone = [&form](const FormRecord &record) {
        const FormState *state = form.state(record.state);
        return state ? state->tone : Tone::Neutral;
    };
    column.machine = [](const FormRecord &record) { return record.state; };
    column.filterable = true;
    for (const FormState &state : form.workflow.states) // room for those that no record is in yet
        column.width = std::max(column.width, int(state.label.size()));
    return column;
}

FormColumn schoolColumn(const Names &names)
{
    FormColumn column;
    column.key = QStringLiteral("school");
    column.title = FormText::tr("School");
    column.text = [names](const FormRecord &record) {
        return record.school.isNull() ? FormText::tr("Trust") : names->of(record.school);
    };
    column.filterable = names->hasSeveralSchools;
    column.shown = names->hasSeveralSchools;
    return column;
}

FormColumn enteredByColumn(const Names &names)
{
    FormColumn column;
    column.key = QStringLiteral("entered_by");
    column.title = FormText::tr("Entered by");
    column.text = [names](const FormRecord &record) { return names->of(record.enteredBy); };
    column.shown = false;
    return column;
}

FormColumn enteredColumn()
{
    FormColumn column;
    column.key = QStringLiteral("entered");
    column.title = FormText::tr("Entered");
    column.kind = CellKind::Moment;
    column.text = [](const FormRecord &record) { return momentText(record.entered); };
    column.order = [](const FormRecord &record) { return QVariant(record.entered); };
    column.searchable = false;
    column.shown = false;
    return column;
}

} // namespace

Columns<FormRecord> columnsOf(const FormRegister &form, const Names &names)
{
    Columns<FormRecord> columns;
    for (const QString &key : form.shown) {
        if (const FormField *field = form.field(key))
            columns << fieldColumn(form, *field, names);
    }
    for (qsizetype i = 0; i < form.notes.size(); ++i)
        columns.insert(i, noteColumn(form.notes.at(i)));
    columns.insert(std::min<qsizetype>(1, columns.size()), stateColumn(form)); // beside the name: always in sight
    columns << schoolColumn(names);
    for (const FormField &field : form.fields) {
        if (!form.shown.contains(field.key))
            columns << fieldColumn(form, field, names);
    }
    return columns << enteredByColumn(names) << enteredColumn();
}

} // namespace lanyard
