#pragma once

#include "models/consent/form_version.h"
#include "models/people/school.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// The wording of a consent form is kept as text of light markup, so that a version freezes every word of it. A line
/// each:
///
///     # Title                     ## Heading of a section
///     - A bullet                  [details] Name of parent | Name of pupil | Year group   (a table of one row each)
///     [purposes] I provide consent to | Yes | No       (head of the table of answers; its rows follow)
///     ? image | A row to answer   ? | A row that only introduces the rows below it   ?- image/X | An indented row
///     [signature] Name of parent | Signature | Date    (lines to fill in)
///     anything else is a paragraph; empty lines mean nothing
///
/// Inside a line **two stars** make bold and {school} {trust} {dpo} {dpo-email} {dpo-phone} {parent} {pupil} stand for
/// what is filled in when the form is printed.
struct WordingRun
{
    QString text;
    bool bold = false;
    QString placeholder; ///< "school", "parent", …: `text` is then what fills it, empty for a gap to write in

    bool operator==(const WordingRun &) const = default;
};

struct WordingBlock
{
    enum class Kind { Title, Heading, Paragraph, Bullet, Details, Purposes, PurposeRow, Signature };

    Kind kind = Kind::Paragraph;
    QList<WordingRun> runs;
    QStringList cells; ///< of Details, Purposes and Signature: the labels
    QString purpose; ///< of a PurposeRow: the key it answers; empty where it only introduces
    bool indented = false; ///< of a PurposeRow: a bullet below the row that introduces it

    QString text() const; ///< the runs without markup, gaps left out
    bool operator==(const WordingBlock &) const = default;
};

QList<WordingBlock> parseWording(const QString &wording);

/// Fills in what a school knows. What it does not know is left a gap; `missing` then says so in a sentence each.
QList<WordingBlock> fillWording(QList<WordingBlock> blocks, const School &school, QStringList *missing = nullptr);

/// The policy's Appendix D for these purposes, plus one sentence naming the trust as controller. The paragraph on who
/// can see changes only where accounts that anybody can see are listed.
QString appendixD(const QList<Purpose> &purposes, const QStringList &publicAccounts);
QString appendixDForPupils(const QList<Purpose> &purposes, const QStringList &publicAccounts);

/// Images and videos on the school's accounts, on X, Facebook and Instagram; first name; age: policy order.
QList<Purpose> policyPurposes();

/// "image/Facebook" → "Images on Facebook"; the label a purpose gets when a school gives it none.
QString purposeLabel(const QString &key);

} // namespace lanyard
