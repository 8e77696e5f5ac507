#pragma once

#include "forms/print_context.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// A half-page letter home: two to a sheet of A4, to be cut apart. Addressed to one person; it names their own children
/// and their own answers, and nobody else's.
struct HalfPageLetter
{
    QString addressee; ///< "Mrs Ana Nguyễn"
    QString address; ///< lines separated by \n; empty: it goes home with the pupil
    QString title;
    QString before; ///< a paragraph
    QStringList points;
    QString after; ///< a paragraph
    bool asksForAnswers = false; ///< a box for yes and no beside each point, and lines to sign on
};

Result<Printed> printHalfPageLetters(const QString &title, const QList<HalfPageLetter> &letters,
                                     const PrintContext &context, const Progress &progress = {});

/// Addresses to be stuck on envelopes or read off, in the order of what goes into them.
struct AddressLabel
{
    QString name;
    QString address; ///< empty: it goes home with the pupil
    QString contents; ///< "Hà Nguyễn (4B), Linh Nguyễn (2A)"
};

Result<Printed> printAddressSheet(const QList<AddressLabel> &labels, const PrintContext &context,
                                  const Progress &progress = {});

} // namespace lanyard
