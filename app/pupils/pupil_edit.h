#pragma once

#include "models/people/pupil.h"

#include <QDate>
#include <QString>

namespace lanyard {

/// A flag of a pupil or contact as somebody sets it by hand: nothing is overwritten, the change is dated and signed.
struct FlagChange
{
    QDate day;
    qint64 now = 0;
    RecordId by;
    DatedFlag::Source source = DatedFlag::Source::Staff;
    QString evidence;
};
void setFlag(QList<DatedFlag> &flags, bool value, const FlagChange &change);

/// What keeps a pupil typed in by hand from being saved, by field; empty when nothing does.
struct PupilFaults
{
    QString surname;
    QString forename;
    QString upn;
    QString born;
    QString contacts;

    bool isEmpty() const;
    static PupilFaults of(const Pupil &pupil, const QList<Pupil> &others, const QDate &today);
};

} // namespace lanyard
