#pragma once

#include "app/registers/field_choices.h"
#include "app/widgets/focus_keeper.h"
#include "models/access/form_signature.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_desk.h"

#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace lanyard {

class FieldRow;
class FormFields;
class SigningBox;
class TextLabel;

/// Takes a record through one of its moves: says what is still missing, asks for the fields and the reason that go with
/// it, and where it signs shows the sentence that is approved and has it signed. Or has a record signed once more that
/// was changed after it was signed. The password unwraps the approval key, beside the window.
class MoveCard : public QWidget
{
    Q_OBJECT

public:
    MoveCard(const FieldChoices &choices, QWidget *parent = nullptr);

    void start(FormDesk &desk, const FormRecord &record, const FormMove &move);
    void startAgain(FormDesk &desk, const FormRecord &record, const SignatureBlock &block);
    void renew(const FormRecord &record); ///< somebody else changed it meanwhile; what was filled in here stays
    void clear();
    const FormMove *move() const { return m_move; } ///< null: nothing, or a signature without one
    const FormRecord &record() const { return m_record; } ///< that is moved
    bool isBusy() const { return m_busy; }
    void submit();

Q_SIGNALS:
    void moved(const lanyard::FormRecord &before, const lanyard::FormRecord &after,
               const lanyard::Committed &committed);
    void conflicted(); ///< somebody else changed the record meanwhile
    void fieldWanted(const QString &key); ///< what is missing stands in a field of the record
    void closed();

private:
    QWidget *makeColumn();
    QWidget *makeFoot();
    void begin(FormDesk &desk, const FormRecord &record, const SignatureBlock *block);
    void beginSigning();
    void goToFirst();
    void lookForMissing();
    void showMissing(const QStringList &sentences);
    QPushButton *jumpTo(const FieldFault &lack);
    bool check(const FormRecord &after);
    void sign(const FormRecord &after);
    void unlock(const FormRecord &after, ToSign what);
    void store(const FormRecord &after, const std::optional<FormSignature> &signature);
    void stored(const FormRecord &after, const Result<Committed> &done);
    void setBusy(bool busy, const QString &words = {});
    void notDone(const Error &error);
    void refused(const QString &why);
    FormRecord filled() const;
    QString reason() const;

    FieldChoices m_choices;
    FormDesk *m_desk = nullptr;
    const FormMove *m_move = nullptr;
    const SignatureBlock *m_block = nullptr; ///< what is signed; null: nothing
    FormRecord m_record;
    bool m_busy = false;
    FocusKeeper m_keyboard;

    TextLabel *m_title;
    TextLabel *m_sentence;
    QWidget *m_missingBox;
    QVBoxLayout *m_missing;
    QWidget *m_fieldsBox;
    FormFields *m_fields = nullptr;
    QPlainTextEdit *m_reason;
    FieldRow *m_reasonRow;
    SigningBox *m_signing;
    TextLabel *m_progress;
    TextLabel *m_objection;
    QPushButton *m_go;
};

} // namespace lanyard
