#include "models/consent/chase_list.h"

#include "models/tables/csv_writer.h"

#include <algorithm>

namespace lanyard {

QStringList chaseKeys()
{
    return {QStringLiteral("registration_group"),
            QStringLiteral("upn"),
            QStringLiteral("surname"),
            QStringLiteral("forename"),
            QStringLiteral("contact"),
            QStringLiteral("relationship"),
            QStringLiteral("phone"),
            QStringLiteral("email"),
            QStringLiteral("why")};
}

QStringList chaseCells(const ConsentBook &book, const Chase &one)
{
    const Pupil &pupil = *book.pupil(one.pupil);
    return {pupil.registrationGroup,
            pupil.upn,
            pupil.surname(),
            pupil.forename(),
            one.who.name,
            one.who.relationship,
            one.who.phone,
            one.who.email,
            one.isBlank ? QStringLiteral("left blank") : QStringLiteral("not returned")};
}

QList<Chase> chaseList(const ConsentBook &book, const QList<Uncovered> &whom, const QDate &day)
{
    QList<Chase> list;
    const QList<BlankAnswers> blank = blankAnswers(book, whom, day);
    for (const Uncovered &one : whom) {
        for (const Asked &who : whoToAsk(book, one, day)) {
            const bool leftBlanks = std::any_of(blank.begin(), blank.end(), [&](const BlankAnswers &answers) {
                return answers.pupil == one.pupil && answers.who == who;
            });
            list << Chase{one.pupil, who, leftBlanks};
        }
    }
    return list;
}

QString chaseCsv(const ConsentBook &book, const QList<Chase> &list)
{
    QString csv = csvLine(chaseKeys());
    for (const Chase &one : list)
        csv += csvLine(chaseCells(book, one));
    return csv;
}

} // namespace lanyard
