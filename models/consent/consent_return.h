#pragma once

#include "models/consent/answers.h"
#include "models/store/record_id.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace lanyard {

/// How a form or a withdrawal reached the school.
enum class Method { Paper, Scan, FillablePdf, Letter, Email, InPerson, Orally };

QString methodKey(Method method); ///< "paper", "fillable-pdf", …
QString methodLabel(Method method); ///< translated
std::optional<Method> methodFromText(const QString &text); ///< ignores case, spaces and hyphens

/// One signed form that came back, or (isWithdrawal) a withdrawal in writing or by word of mouth. Never changed: a
/// mistake is cancelled, with a reason, and entered again.
struct ConsentReturn
{
    enum class By { Contact, Pupil, Other };

    RecordId id;
    qint64 revision = 0;
    RecordId pupil;
    RecordId version; ///< the form version answered; null for a withdrawal
    bool isWithdrawal = false;
    By by = By::Contact;
    RecordId contact; ///< when by a contact
    QString givenBy; ///< the name as written, kept whatever becomes of the contact
    QString relationship;
    QDate receivedOn;
    QDate signedOn; ///< evidence only; never after receivedOn
    Method method = Method::Paper;
    RecordId enteredBy;
    qint64 entered = 0; ///< UTC milliseconds: when the school's record knew
    Answers answers; ///< by purpose key
    QStringList purposes; ///< of a withdrawal; empty means the whole form
    RecordId evidence; ///< attachment
    qint64 cancelled = 0; ///< UTC milliseconds; 0 stands
    QString cancelReason;

    bool operator==(const ConsentReturn &) const = default;
};

/// The DSL's mark that a pupil must never be published. The reason lives in the safeguarding vault.
struct Protection
{
    RecordId id;
    qint64 revision = 0;
    RecordId pupil;
    bool isProtected = true;
    QDate from;
    qint64 entered = 0;
    RecordId by;

    bool operator==(const Protection &) const = default;
};

/// What the DPO found: who is entitled, or how a dispute ended. Rule 5: nobody chooses, the DPO records which.
struct Finding
{
    enum class Kind {
        HasResponsibility, ///< evidenced authority
        NoResponsibility, ///< proof that somebody has no parental responsibility
        CourtOrder, ///< whose answer stands by order: `contact`; nobody's: the order has ended
        MaterialChange, ///< the pupil's circumstances changed: answers received before `from` no longer stand
    };

    RecordId id;
    qint64 revision = 0;
    RecordId pupil;
    RecordId contact;
    Kind kind = Kind::HasResponsibility;
    QDate from;
    qint64 entered = 0;
    RecordId by;
    QString evidence;

    bool operator==(const Finding &) const = default;
};

} // namespace lanyard
