#pragma once

#include "models/consent/envelopes.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lanyard {

/// A line of the chase list, for text or e-mail.
struct Chase
{
    RecordId pupil;
    Asked who;
    bool isBlank = false; ///< a form came back with blanks; else none came, or it asked for less

    bool operator==(const Chase &) const = default;
};

QList<Chase> chaseList(const ConsentBook &book, const QList<Uncovered> &whom, const QDate &day);
QStringList chaseKeys(); ///< "registration_group", "upn", …
QStringList chaseCells(const ConsentBook &book, const Chase &one); ///< in the order of the keys
/// With a header of keys; what a spreadsheet would run as a formula is neutralised.
QString chaseCsv(const ConsentBook &book, const QList<Chase> &list);

} // namespace lanyard
