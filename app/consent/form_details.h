#pragma once

#include "app/consent/form_choices.h"
#include "app/consent/form_entry.h"

#include <QWidget>

class QGridLayout;

namespace lanyard {

class ChoiceBox;
class DateField;
class FieldRow;
class GiverBox;
class MethodBox;

/// Everything about a paper form but its answers: who gave it, when it was received and signed, how it came, and which
/// year's wording it has.
class FormDetails : public QWidget
{
    Q_OBJECT

public:
    explicit FormDetails(const QDate &today, QWidget *parent = nullptr);

    /// A form as it most often comes: on paper, today, of the likeliest choice. `choices` must not be empty.
    void start(const Pupil &pupil, const QList<FormChoice> &choices);
    void fillIn(const FormEntry &draft);
    void writeTo(FormEntry &entry) const;

    const FormVersion &form() const; ///< the wording chosen
    bool check(); ///< false after having said which day is none

Q_SIGNALS:
    void edited();
    void formChosen();

private:
    void placeForms();

    QDate m_today;
    QList<FormChoice> m_choices;
    ChoiceBox *m_forms;
    QGridLayout *m_grid;
    GiverBox *m_giver;
    DateField *m_received;
    DateField *m_signed;
    FieldRow *m_receivedRow;
    FieldRow *m_signedRow;
    FieldRow *m_formsRow;
    MethodBox *m_method;
};

} // namespace lanyard
