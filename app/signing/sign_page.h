#pragma once

#include "app/page.h"
#include "app/registers/field_choices.h"
#include "models/registers/form_desk.h"
#include "models/registers/form_tasks.h"

#include <map>
#include <memory>

class QPushButton;
class QStackedWidget;

namespace lanyard {

class ButtonRow;
class EmptyState;
class FormShelf;
class MoveCard;
class PageHead;
class SignedSheet;

/// Everything that awaits this person's signature, one form after the other: read, sign and on to the next, send back
/// with a reason, or skip. All of it without leaving the keyboard or the pen.
class SignPage : public Page
{
    Q_OBJECT

public:
    explicit SignPage(Session &session, QWidget *parent = nullptr);
    ~SignPage() override;

    static QString key() { return QStringLiteral("to-sign"); }
    static bool isPlaceOf(const Permissions &may); ///< whether some form is theirs to sign

    RecordId current() const { return m_record.id; } ///< null: nothing waits
    MoveCard *card() const { return m_card; }
    void next(); ///< skips the one that is shown
    void previous();

    void open(const RecordId &record) override; ///< of the register opened as its part before, or of those waiting
    /// "blocked-content/approved": the register and the move to; "…/sign-again/decision": the box to sign once more.
    void openPart(const QString &part) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    struct Waiting
    {
        QString registerKey;
        RecordId record;
        bool operator==(const Waiting &) const = default;
    };
    QWidget *makeBody();
    void takeTasks();
    void showAt(qsizetype place);
    void read(const Waiting &waiting);
    void show(const FormBook &book);
    void showMoves(const FormMove *chosen);
    void renew();
    void showPlace();
    void signedOff(const FormRecord &record);
    qsizetype place() const;

    FieldChoices m_choices;
    FormShelf &m_shelf;
    QList<Waiting> m_waiting;
    QString m_part;
    QString m_moveTo; ///< the move that was chosen before; empty: the first that signs
    QString m_signAgain; ///< the box that is signed once more
    Waiting m_shown;
    std::map<QString, std::unique_ptr<FormDesk>> m_desks; ///< by register; answers on their way refer to them
    FormDesk *m_desk = nullptr;
    FormRecord m_record;
    FormNames m_names;

    PageHead *m_head;
    QPushButton *m_previous;
    QPushButton *m_next;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    SignedSheet *m_sheet;
    MoveCard *m_card;
    ButtonRow *m_others; ///< the other moves that may be made
};

} // namespace lanyard
