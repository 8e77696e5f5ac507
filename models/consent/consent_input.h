#pragma once

#include "models/consent/consent_book.h"

#include <QList>
#include <QString>

namespace lanyard {

/// What is wrong with one field of an input, in words for the person: shown beside the field. The field's key is that
/// of the spreadsheet and the command line ("received_on"); for an answer it is the purpose.
struct InputFault
{
    QString field;
    QString reason;

    bool operator==(const InputFault &) const = default;
};
using InputFaults = QList<InputFault>;

InputFaults checkReturn(const ConsentReturn &given, const ConsentBook &book, const QDate &today);
InputFaults checkWithdrawal(const ConsentReturn &given, const ConsentBook &book, const QDate &today);

/// The faults as one sentence each, as an error that nothing was stored.
Error asError(const InputFaults &faults);

} // namespace lanyard
