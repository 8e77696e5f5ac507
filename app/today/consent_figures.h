#pragma once

#include "models/consent/consent_book.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lanyard {

/// How many pupils on roll have answered, by year group, and how many answers need somebody. Counts only.
struct ConsentFigures
{
    struct Year
    {
        QString label; ///< "R", "4"
        QString name; ///< "Reception", "Year 4"
        int pupils = 0;
        int consented = 0; ///< to every purpose
        int inPart = 0;
        int refused = 0;
        int notReturned = 0;
        int answered() const { return pupils - notReturned; }
    };

    QList<Year> years; ///< youngest first
    int pupils = 0;
    int unclear = 0;
    int disputed = 0;
    int notReturned = 0;

    /// Reads every pupil's consent: to be called beside the window.
    static ConsentFigures of(const ConsentBook &book, const QDate &day);
};

} // namespace lanyard
