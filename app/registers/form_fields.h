#pragma once

#include "app/registers/field_choices.h"
#include "models/registers/form_checks.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class FieldEditor;
class FieldRow;

/// Fields of a form to be filled in, in the form's own order and under the titles of its parts. A field that does not
/// apply to what has been filled in is not shown.
class FormFields : public QWidget
{
    Q_OBJECT

public:
    FormFields(const FormRegister &form, const FieldChoices &choices, QWidget *parent = nullptr);

    /// Shows these fields of the record, by key; the rest of it is kept as it is.
    void start(const FormRecord &record, const QStringList &keys);
    FormRecord record() const; ///< with what has been filled in
    bool isEmpty() const { return m_rows.isEmpty(); }

    QList<FieldFault> wrong() const; ///< what was typed and is no value
    void showFaults(const QList<FieldFault> &faults); ///< beside their fields; the first gets the keyboard
    void clearFaults();
    bool goTo(const QString &key); ///< false where the field is not here
    void goToFirst(); ///< of a new record, past what is filled in already

    QVariantMap typed() const; ///< for a draft
    void setTyped(const QVariantMap &typed);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        const FormField *field = nullptr;
        FieldEditor *editor = nullptr;
        FieldRow *row = nullptr;
    };
    void addPart(const QString &key, const QStringList &keys);
    void addField(const FormField &field);
    void showApplying();
    const Row *row(const QString &key) const;

    const FormRegister &m_form;
    FieldChoices m_choices;
    FormRecord m_record;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    bool m_filling = false;
};

} // namespace lanyard
