#include "app/registers/form_fields.h"

#include "app/registers/field_editor.h"
#include "app/widgets/clear_layout.h"
#include "app/widgets/field_row.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

QString labelOf(const FormField &field)
{
    QString label = field.label;
    label.replace(QLatin1Char('&'), QLatin1String("&&"));
    return field.required ? label + QStringLiteral(" *") : label;
}

bool applies(const FormField &field, const FormRecord &record) { return !field.applies || field.applies(record); }

} // namespace

FormFields::FormFields(const FormRegister &form, const FieldChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_choices(choices)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

void FormFields::start(const FormRecord &record, const QStringList &keys)
{
    m_filling = true;
    m_record = record;
    m_rows.clear();
    clearLayout(m_column);
    if (m_form.parts.isEmpty())
        addPart({}, keys);
    for (const FormPart &part : m_form.parts)
        addPart(part.key, keys);
    m_filling = false;
    showApplying();
}

void FormFields::addPart(const QString &key, const QStringList &keys)
{
    const bool isFirst = m_form.parts.isEmpty() || m_form.parts.first().key == key;
    bool isTitled = false;
    for (const FormField &field : m_form.fields) {
        const bool isOfPart = field.part == key || (field.part.isEmpty() && isFirst);
        if (!isOfPart || !keys.contains(field.key) || field.isDerived)
            continue;
        const FormPart *part = m_form.part(key);
        if (part != nullptr && !part->title.isEmpty() && !std::exchange(isTitled, true)) {
            auto *title = new TextLabel(part->title, TextSize::Strong);
            title->setWordWrap(true);
            m_column->addWidget(title);
        }
        addField(field);
    }
}

void FormFields::addField(const FormField &field)
{
    FieldEditor *editor = FieldEditor::make(field, m_choices, m_record.school);
    editor->setValue(m_record.values.value(field.key));
    auto *row = new FieldRow(labelOf(field), editor, field.hint);
    m_column->addWidget(row);
    m_rows.append({&field, editor, row});
    connect(editor, &FieldEditor::edited, this, [this, row] {
        if (m_filling)
            return;
        row->setError({});
        showApplying();
        Q_EMIT edited();
    });
}

void FormFields::showApplying()
{
    // What one field says may be what another one asks about: until nothing changes any more.
    const FormRecord now = record();
    for (const Row &row : std::as_const(m_rows))
        row.row->setVisible(applies(*row.field, now));
}

FormRecord FormFields::record() const
{
    FormRecord now = m_record;
    for (const Row &row : m_rows)
        now.set(row.field->key, row.editor->value());
    FormRecord applying = now;
    for (const Row &row : m_rows) {
        if (!applies(*row.field, now))
            applying.set(row.field->key, {});
    }
    return applying;
}

const FormFields::Row *FormFields::row(const QString &key) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.field->key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

QList<FieldFault> FormFields::wrong() const
{
    QList<FieldFault> faults;
    const FormRecord now = record();
    for (const Row &row : m_rows) {
        const QString why = row.editor->wrong();
        if (!why.isEmpty() && applies(*row.field, now))
            faults.append({row.field->key, why});
    }
    return faults;
}

void FormFields::showFaults(const QList<FieldFault> &faults)
{
    clearFaults();
    for (const FieldFault &fault : faults) {
        const Row *at = row(fault.field);
        if (at != nullptr && !at->row->hasError())
            at->row->setError(fault.sentence);
    }
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.row->hasError(); });
    if (first != m_rows.end())
        goTo(first->field->key);
}

void FormFields::clearFaults()
{
    for (const Row &row : std::as_const(m_rows))
        row.row->setError({});
}

bool FormFields::goTo(const QString &key)
{
    const Row *at = row(key);
    if (at == nullptr || at->row->isHidden())
        return false;
    reveal(at->row);
    at->editor->setFocus(Qt::OtherFocusReason);
    return true;
}

void FormFields::goToFirst()
{
    const bool isNew = m_record.revision == 0;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isFilledIn = isNew && m_record.values.value(row.field->key).isValid();
        if (!row.row->isHidden() && !isFilledIn && goTo(row.field->key))
            return;
    }
}

QVariantMap FormFields::typed() const
{
    QVariantMap all;
    for (const Row &row : m_rows)
        all.insert(row.field->key, row.editor->typed());
    return all;
}

void FormFields::setTyped(const QVariantMap &typed)
{
    m_filling = true;
    for (const Row &row : std::as_const(m_rows)) {
        if (typed.contains(row.field->key))
            row.editor->setTyped(typed.value(row.field->key));
    }
    m_filling = false;
    showApplying();
}

} // namespace lanyard
