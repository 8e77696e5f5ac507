#pragma once

#include "models/consent/refresh.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lanyard {

/// Who must be asked about a pupil: contacts entitled to answer, those who must also be asked; the pupil from the
/// birthday on. Nobody with whom there is to be no contact by order, nobody found to have no responsibility, nobody who
/// has answered clearly.
struct Asked
{
    RecordId contact; ///< null: the pupil
    QString name; ///< "Mrs Ana Nguyễn"
    QString address; ///< lines separated by \n; empty: goes home with the pupil
    QString email;
    QString phone;
    QString relationship;

    bool operator==(const Asked &) const = default;
};

QList<Asked> whoToAsk(const ConsentBook &book, const Uncovered &one, const QDate &day);

/// One envelope: a contact at a household, with what concerns the brothers and sisters who share them. Nothing of
/// another contact's is in it.
struct Envelope
{
    struct Child
    {
        RecordId pupil;
        RecordId contact; ///< this person, as that pupil's record has them; null: the pupil
        QStringList missing;
    };

    QString name;
    QString address;
    QString email;
    QString phone;
    QList<Child> children;
};

/// In the order of the first child: as forms are handed out class by class.
QList<Envelope> envelopes(const ConsentBook &book, const QList<Uncovered> &whom, const QDate &day);

/// "You left these blank": one person's own answers to one form.
struct BlankAnswers
{
    RecordId pupil;
    Asked who;
    QDate receivedOn;
    QStringList purposes; ///< keys

    bool operator==(const BlankAnswers &) const = default;
};

QList<BlankAnswers> blankAnswers(const ConsentBook &book, const QList<Uncovered> &whom, const QDate &day);

} // namespace lanyard
