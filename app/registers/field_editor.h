#pragma once

#include "models/registers/form_register.h"

#include <QVariant>
#include <QWidget>

namespace lanyard {

class FieldChoices;

/// A field of a form, to be filled in: the widget that fits its kind.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// `school` is the record's: its pupils and people are offered.
    static FieldEditor *make(const FormField &field, const FieldChoices &choices, const RecordId &school);

    /// As it is stored; nothing where the field is empty, or where what was typed is no value of its kind.
    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    virtual QString wrong() const { return {}; } ///< why what was typed is no value, in words
    /// What a draft keeps: what was typed, whether it is a value or not.
    virtual QVariant typed() const { return value(); }
    virtual void setTyped(const QVariant &typed) { setValue(typed); }

Q_SIGNALS:
    void edited();

protected:
    explicit FieldEditor(const FormField &field);
    const FormField &field() const { return m_field; }
    void fill(QWidget *content); ///< lays it out and hands the keyboard on to it

private:
    const FormField &m_field;
};

/// The editors of texts, days, moments and numbers; null for another kind.
FieldEditor *makeTextEditor(const FormField &field, const QDate &today);
/// The editors of yes or no, one choice and ticks; null for another kind.
FieldEditor *makeChoiceEditor(const FormField &field);

} // namespace lanyard
