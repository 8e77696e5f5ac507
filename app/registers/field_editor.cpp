#include "app/registers/field_editor.h"

#include "app/registers/field_choices.h"
#include "app/registers/record_picker.h"
#include "app/session.h"

#include <QVBoxLayout>

namespace lanyard {

FieldEditor::FieldEditor(const FormField &field)
    : m_field(field)
{
    setObjectName(field.key);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void FieldEditor::fill(QWidget *content)
{
    content->setAccessibleName(m_field.label);
    layout()->addWidget(content);
    setFocusProxy(content);
}

FieldEditor *FieldEditor::make(const FormField &field, const FieldChoices &choices, const RecordId &school)
{
    if (FieldEditor *text = makeTextEditor(field, choices.session().today()))
        return text;
    if (FieldEditor *choice = makeChoiceEditor(field))
        return choice;
    return new RecordPicker(field, choices, school);
}

} // namespace lanyard
