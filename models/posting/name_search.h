#pragma once

#include "models/store/record_id.h"
#include "models/store/result.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace lanyard {

class Connection;

/// A pupil's names, as far as they are looked for.
struct RollName
{
    RecordId pupil;
    QString forename;
    QString surname;
};

/// A name of the roll that a text contains.
struct NameHit
{
    QString words; ///< as the text has them: "Grace", "Grace Okafor"
    bool isFullName = false; ///< forename and surname of one pupil: never posted
    bool isForename = false; ///< somebody's first name
    QList<RecordId> pupils; ///< whose name it is

    bool operator==(const NameHit &) const = default;
};

/// Looks for names in a text: whole words, in any case, with or without accents; "Grace's" is Grace, "gracefully" is
/// nobody.
class RollNames
{
public:
    explicit RollNames(const QList<RollName> &roll);

    QList<NameHit> in(const QString &text) const; ///< each once, in the order they stand there

private:
    /// A name as folded words, and what follows from finding it.
    struct Name
    {
        QList<QByteArray> words;
        RecordId pupil;
        bool isForename = false;
        bool isFullName = false;
    };

    void add(const QString &text, const RollName &whose, bool isForename, bool isFullName);

    QHash<QByteArray, QList<Name>> m_byFirstWord;
};

/// Legal and preferred names of everybody on a school's roll, those of them whose names stand in a text: what is not
/// in the text is not looked at twice.
Result<QList<NameHit>> namesInText(Connection &connection, const RecordId &school, const QString &text,
                                   const QDate &day);

/// A hit that somebody looked at and found to be no pupil's name here: "Summer: the season".
struct Dismissal
{
    QString words;
    QString reason;
};

/// A line each, "words: reason". Those without a reason dismiss nothing.
QList<Dismissal> dismissalsIn(const QString &lines);
bool isDismissed(const NameHit &hit, const QList<Dismissal> &dismissals); ///< never a full name

} // namespace lanyard
