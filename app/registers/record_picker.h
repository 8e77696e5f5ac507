#pragma once

#include "app/registers/field_choices.h"
#include "app/registers/field_editor.h"

#include <QHash>

class QVBoxLayout;

namespace lanyard {

/// Chooses people, pupils or records of another register by typing the first letters of a name; those chosen stand
/// above, each with a button that takes it away.
class RecordPicker : public FieldEditor
{
    Q_OBJECT

public:
    RecordPicker(const FormField &field, const FieldChoices &choices, const RecordId &school);

    QVariant value() const override;
    void setValue(const QVariant &value) override;

private:
    void offerNames();
    void add(const RecordId &id);
    void remove(const RecordId &id);
    void showChosen();
    QString nameOf(const RecordId &id) const;
    bool takesSeveral() const;

    FieldChoices m_choices;
    RecordId m_school;
    QList<RecordId> m_chosen;
    QVBoxLayout *m_rows;
    PupilFinder *m_finder;
};

} // namespace lanyard
