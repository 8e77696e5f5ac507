#pragma once

#include "app/registers/record_around.h"
#include "app/registers/shown_fields.h"
#include "models/access/permissions.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace lanyard {

class ButtonRow;
class RecordAddition;
class RecordView;
class Session;

/// A record of a form-shaped register, to be read in the order of its paper form: its state, its parts, who signed it
/// and whether it changed since, what happened to it, and the moves that may be made now.
class FormPanel : public QWidget
{
    Q_OBJECT

public:
    FormPanel(Session &session, const FormRegister &form, QWidget *parent = nullptr);

    struct Shown
    {
        const FormRecord *record = nullptr; ///< null: what to do next
        const FormNames *names = nullptr;
        const RecordAround *around = nullptr; ///< null: not read yet
        qint64 draftAt = 0; ///< this person's unfinished change; 0: none
        RecordAddition *addition = nullptr; ///< what this register shows besides its fields; taken
        QWidget *evidence = nullptr; ///< its files; taken
        bool isUnopened = false; ///< opening it would be a reading: nothing but its row is shown
        bool takesPicture = false; ///< one may be prepared for it now
        bool mayAdd = false; ///< whether this person may enter a record here at all
    };
    void show(const Shown &shown);

Q_SIGNALS:
    void openWanted();
    void edit();
    void print();
    void pictureWanted();
    void moveChosen(const lanyard::FormMove *move);
    void signAgainChosen(const QString &block);
    void linkChosen(const QString &registerKey, const lanyard::RecordId &record);

private:
    void rebuild(const Shown &shown);
    void fill(const Shown &shown);
    void fillRow(const Shown &shown);
    void addHeading(const Shown &shown);
    void addState(const Shown &shown);
    void addNotes(const FormRecord &record);
    void addAddition(const Shown &shown, bool isFirst);
    void addParts(const Shown &shown);
    void addField(const ShownField &field);
    void addSignature(const SignatureBlock &block, const Shown &shown);
    void addSignAgain(const SignatureBlock &block);
    void addEvidence(const Shown &shown);
    void addLinks(const QList<LinkedRecord> &links);
    void fillButtons(const FormRecord *record, bool hasDraft);
    void offerOpening();
    QPushButton *editButton(bool hasDraft);
    QPushButton *moveButton(const FormMove &move, bool isFirst);

    Session &m_session;
    const FormRegister &m_form;
    RecordView *m_view;
    RecordId m_record; ///< that is shown
    ButtonRow *m_moves;
    QWidget *m_foot;
    QHBoxLayout *m_forward; ///< where the way forward stands
};

} // namespace lanyard
