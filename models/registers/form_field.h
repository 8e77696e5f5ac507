#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace lanyard {

struct FormRecord;

/// What a field of a form holds. In the record's table each is one column: numbers, moments and yes/no are INTEGER,
/// everything else is TEXT.
enum class FieldKind {
    Text, ///< one line
    LongText, ///< several lines
    Date, ///< ISO text; a day of Europe/London
    Moment, ///< milliseconds of UTC
    Number,
    YesNo, ///< 1, 0, or not answered
    Choice, ///< the key of one choice
    Ticks, ///< the keys of the choices that are ticked, a space between two
    Address, ///< a URL
    Addresses, ///< URLs, one a line
    Email,
    User, ///< who signs in, by id
    Users, ///< ids, a space between two
    Pupil, ///< a pupil of the record's school, by id
    Pupils,
    Link, ///< a record of another register, by id
};

struct FieldChoice
{
    QString key; ///< as it is stored; stays for ever
    QString label; ///< translated
    QString details = {}; ///< the field that says more where it is ticked, beside it on the form: "Ages: …"
};

/// One field of a form: the editor, the checks of input, the printed form and the canonical bytes come from it.
struct FormField
{
    QString key; ///< column, CSV head and name on the command line; stays for ever
    QString label; ///< translated, in the policy's words where the form is the policy's
    QString head = {}; ///< translated: on screen and at the head of a column, where the label is too long or too vague
    FieldKind kind = FieldKind::Text;
    QString part = {}; ///< which part of the form it stands in; empty: the first
    /// Before the record leaves the states in which its part is filled in; in the first part from the beginning, unless
    /// a record begins in a state "draft".
    bool required = false;
    QString hint = {}; ///< below the field
    QString fallback = {}; ///< what a new record begins with; "today", "now" and "me" are understood
    qint64 least = 0; ///< of a Number
    qint64 most = 0; ///< of a Number; of texts the characters; 0: the kind's own limit
    bool mayBeFuture = false; ///< a Date after today is refused unless this says otherwise
    /// Of a Date or Moment: the key of another of the same kind, before which it cannot lie: "told on", "date".
    QString notBefore = {};
    QList<FieldChoice> choices = {};
    QString linksTo = {}; ///< of a Link: the register's key
    /// Shown, and required, only where this holds: "schools", where the account is not the trust's.
    std::function<bool(const FormRecord &)> applies = {};
    bool isDerived = false; ///< set by a move or an effect, never typed

    QString choiceLabel(const QString &key) const;
    QString shortLabel() const { return head.isEmpty() ? label : head; }
    qint64 limit() const; ///< `most`, or the kind's own
};

} // namespace lanyard
