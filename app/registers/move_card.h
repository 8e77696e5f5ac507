#pragma once

#include "app/registers/field_choices.h"
#include "models/access/form_signature.h"
#include "models/registers/form_desk.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace lanyard {

class FieldRow;
class FormFields;
class InkPad;
class PasswordField;
class Segments;
class TextLabel;

/// Takes a record through one of its moves: says what is still missing, asks for the fields and the reason that go with
/// it, and where it signs shows the sentence that is approved and takes the drawing and the password once more. Being
/// signed in is not enough: the password unwraps the approval key, beside the window.
class MoveCard : public QWidget
{
    Q_OBJECT

public:
    MoveCard(const FieldChoices &choices, QWidget *parent = nullptr);

    void start(FormDesk &desk, const FormRecord &record, const FormMove &move);
    void clear();
    const FormMove *move() const { return m_move; }
    bool isBusy() const { return m_busy; }
    void submit();

Q_SIGNALS:
    void moved(const lanyard::FormRecord &before, const lanyard::FormRecord &after,
               const lanyard::Committed &committed);
    void conflicted(); ///< somebody else changed the record meanwhile
    void fieldWanted(const QString &key); ///< what is missing stands in a field of the record
    void closed();

private:
    QWidget *makeSigning();
    QWidget *makeFoot();
    void fillRoles(const SignatureBlock &block);
    void lookForMissing();
    void showMissing(const QStringList &sentences);
    bool check(const FormRecord &after);
    void sign(const FormRecord &after);
    void unlock(const FormRecord &after, ToSign what);
    void store(const FormRecord &after, const std::optional<FormSignature> &signature);
    void setBusy(bool busy, const QString &words = {});
    void refused(const QString &why);
    FormRecord filled() const;
    QString reason() const;

    FieldChoices m_choices;
    FormDesk *m_desk = nullptr;
    const FormMove *m_move = nullptr;
    FormRecord m_record;
    bool m_busy = false;

    TextLabel *m_title;
    TextLabel *m_sentence;
    QWidget *m_missingBox;
    QVBoxLayout *m_missing;
    QWidget *m_fieldsBox;
    FormFields *m_fields = nullptr;
    QPlainTextEdit *m_reason;
    FieldRow *m_reasonRow;
    QWidget *m_signing;
    InkPad *m_pad;
    FieldRow *m_padRow;
    QComboBox *m_role;
    FieldRow *m_roleRow;
    PasswordField *m_password;
    FieldRow *m_passwordRow;
    TextLabel *m_signer;
    TextLabel *m_day;
    TextLabel *m_progress;
    TextLabel *m_objection;
    QPushButton *m_go;
};

} // namespace lanyard
