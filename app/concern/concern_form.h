#pragma once

#include "app/registers/form_fields.h"
#include "app/widgets/focus_keeper.h"

class QComboBox;
class QPushButton;

namespace lanyard {

class Card;
class FieldRow;
class FormColumn;
class TextLabel;
class WhomQuestion;

/// What somebody reports, before it is sealed. It is in no draft and no file: what is not sent is nowhere.
class ConcernForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConcernForm(Session &session, QWidget *parent = nullptr);

    void clear(); ///< an empty report
    bool isEmpty() const;
    FormRecord concern() const;
    bool check(); ///< says beside the fields what is wrong; the first of them gets the keyboard
    void refused(const QString &why); ///< the report as a whole
    void refuseWords(const QString &why); ///< beside what happened
    void setBusy(bool isBusy);
    void begin(); ///< the keyboard into the first question
    FormFields *fields() const { return m_fields; }
    WhomQuestion *whom() const { return m_whom; }

Q_SIGNALS:
    void edited();
    void send();

private:
    void addWhom(FormColumn &column);
    QWidget *makeFoot();
    void offerSchools();
    void showLead();
    QStringList keys() const;

    Session &m_session;
    FormRegister m_asked; ///< what a report asks for, in two parts
    FormFields *m_fields;
    WhomQuestion *m_whom;
    FieldRow *m_whomRow;
    QComboBox *m_school;
    FieldRow *m_schoolRow;
    QWidget *m_content;
    TextLabel *m_objection;
    QPushButton *m_send;
    FocusKeeper m_keyboard;
};

} // namespace lanyard
