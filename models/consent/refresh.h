#pragma once

#include "models/consent/consent_book.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace lanyard {

/// What a refresh asks: a new year, a new account or platform, a change for one pupil come to the same question, whose
/// consent does not cover it (policy, section 7: consent is refreshed). Protected pupils are in none of its answers.
struct RefreshWish
{
    RecordId school;
    QDate day;
    QStringList purposes = {}; ///< of the refresh; empty: all that the year's latest form asks
};

/// A pupil whose consent does not cover it. Who refused or withdrew has answered and is not asked again.
struct Uncovered
{
    RecordId pupil;
    QStringList missing; ///< purposes to which nothing was said this year
    QStringList blank; ///< purposes that somebody left blank, ticked twice or made unreadable

    bool operator==(const Uncovered &) const = default;
};

/// On roll, by year, class and name.
QList<Uncovered> uncovered(const ConsentBook &book, const RefreshWish &wish);

/// How many of a class have answered. Somebody who is protected counts as having answered, so that no bar stops short
/// because of them.
struct ClassProgress
{
    QString registrationGroup;
    int answered = 0;
    int pupils = 0;

    bool operator==(const ClassProgress &) const = default;
};

QList<ClassProgress> classProgress(const ConsentBook &book, const RefreshWish &wish);

} // namespace lanyard
