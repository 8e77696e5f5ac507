#pragma once

#include "app/registers/form_drafts.h"
#include "app/registers/form_fields.h"
#include "app/widgets/focus_keeper.h"

class QComboBox;
class QPushButton;

namespace lanyard {

class TextLabel;

/// A record of a form-shaped register, changed in place or entered anew.
class FormEditor : public QWidget
{
    Q_OBJECT

public:
    FormEditor(const FormRegister &form, const FieldChoices &choices, QWidget *parent = nullptr);

    void leaveOut(const QStringList &fields)
    {
        m_leftOut = fields;
    } ///< what follows from where it is entered; the school does, too
    void start(const FormRecord &record, const QString &field = {}); ///< a revision of 0: a new one
    void resume(const FormRecord &record, const FormDraft &draft); ///< as it was left
    const FormRecord &before() const { return m_before; }
    FormRecord edited() const;
    FormDraft draft() const;
    bool isChanged() const; ///< against what it started with
    bool check(); ///< shows what is wrong beside the fields
    void refused(const QString &why);
    void setBusy(bool busy);
    FormFields *fields() const { return m_fields; }

Q_SIGNALS:
    void changed(); ///< something was typed
    void save();
    void closed();
    void thrownAway(); ///< the draft is not wanted

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void offerSchools();
    void build(const FormRecord &record);

    const FormRegister &m_form;
    FieldChoices m_choices;
    FormRecord m_before;
    QStringList m_leftOut;
    FocusKeeper m_keyboard;
    FormFields *m_fields;
    QWidget *m_content;
    TextLabel *m_title;
    TextLabel *m_note;
    QWidget *m_schoolRow;
    QComboBox *m_school;
    TextLabel *m_objection;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace lanyard
