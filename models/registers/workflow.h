#pragma once

#include "models/access/role.h"
#include "models/registers/form_record.h"
#include "models/tables/columns.h"

#include <QStringList>

#include <functional>

namespace lanyard {

class Surroundings;
struct School;

/// A state that a record passes through.
struct FormState
{
    QString key; ///< "submitted"; stored, stays for ever
    QString label; ///< translated
    Tone tone = Tone::Neutral;
    bool isClosed = false; ///< nothing can be changed any more
};

/// What a record needs from elsewhere before it may move: a sentence for each thing that is missing, none where the
/// move may be made. Pure: the same record in the same surroundings, the same answer.
using Gate = std::function<QStringList(const FormRecord &record, const Surroundings &around)>;

/// What follows from a move besides the record's own new state. Repeating it must be harmless: a record that is made
/// takes its id from derivedId().
using Effect = std::function<QList<Write>(const FormRecord &moved, const Surroundings &around)>;

/// The id of what a record brings about: always the same for the same record and purpose.
RecordId derivedId(const RecordId &source, const QString &purpose);

/// A box on the form that somebody signs, and the sentence that the signature approves.
struct SignatureBlock
{
    QString key; ///< "headteacher"
    QString title; ///< "Headteacher or Head of School"
    QString sentence; ///< exactly what is approved
    QString part = {}; ///< of the form it closes; empty: after all of them
    QList<Role> by = {}; ///< who signs it by the register's own rule, besides those whom the table lets sign
};

/// A way from one state to another.
struct FormMove
{
    QStringList from;
    QString to;
    QString label; ///< translated, an imperative: "Approve"
    QList<Role> by = {}; ///< who may; empty: whoever may write the record
    QString signs = {}; ///< the signature block signed with it; needs the right to sign here
    bool needsReason = false;
    bool isRefusal = false; ///< returned, refused, cancelled: does not ask for the part's fields
    QList<QString> fills = {}; ///< fields asked for with the move, whoever's part they stand in: "action_taken"
    QMap<QString, QString> sets = {}; ///< what the move itself writes: "today", "now" and "me" are understood
    std::function<bool(const FormRecord &)> applies = {}; ///< offered only where this holds
    Gate gate = {};
    Effect effect = {};
};

/// Something that waits for somebody while a record stands as it does. Derived, never stored. That a signature is
/// awaited needs no rule: it follows from the moves.
struct TaskRule
{
    QString kind; ///< "unblock": as `list tasks` writes it
    QStringList states;
    QList<Role> by; ///< for whom
    QString words; ///< translated, with %1 for the record's name
    std::function<QDate(const FormRecord &)> due = {}; ///< invalid: no day
    int daysBefore = 0; ///< shown from so many days before it is due; without `due` at once
    std::function<bool(const FormRecord &, const Surroundings &)> applies = {};
};

/// What a register waits for where no record stands for it yet: a day (invalid: no day) and whom or what it is about.
struct Awaited
{
    QDate due;
    QString about = {};
};

/// Something the register as a whole waits for: this year's review, this term's lesson, the induction of everybody who
/// is new. Asked once for each school.
struct StandingTask
{
    QString kind; ///< "termly": as `list tasks` writes it
    QList<Role> by; ///< for whom
    QString words; ///< translated, with %1 for what it is about
    std::function<QList<Awaited>(const School &, const Surroundings &)> awaited;
    int daysBefore = 0; ///< shown from so many days before it is due
};

struct Workflow
{
    QList<FormState> states; ///< the first is where a record begins; "cancelled" is added to every one
    QList<FormMove> moves;
    QList<SignatureBlock> signatures = {};
    QList<TaskRule> tasks = {};
    QList<StandingTask> standing = {};
};

} // namespace lanyard
