#pragma once

#include "models/consent/consent_grid.h"
#include "models/consent/consent_sight.h"
#include "models/tables/table.h"

#include <memory>

namespace lanyard {

/// Several states in a word: "Consented", "Consented in part", "Refused", …
struct ConsentOverall
{
    QString text;
    Tone tone = Tone::Neutral;

    static ConsentOverall of(const QList<ConsentState> &states);
    bool operator==(const ConsentOverall &) const = default;
};

/// One pupil of the consent record, as far as the viewer may know.
struct ConsentRow
{
    RecordId pupil;
    QString name; ///< "Nguyễn, Hà"
    QString surname;
    QString forename;
    QString upn;
    YearGroup yearGroup;
    QString registrationGroup;
    QString contacts; ///< to be found by a parent's name
    bool isOnRoll = true;
    QList<ConsentState> states; ///< in the order of the table's purposes
    ConsentOverall overall;
    QDate form; ///< when the latest form was received; invalid: none

    bool operator==(const ConsentRow &) const = default;
};

/// What is asked of the record: which purposes, on which day, as known when, for whose eyes.
struct ConsentView
{
    QList<Purpose> purposes;
    QDate day;
    qint64 knownBy = KnownNow;
    ConsentSight sight;
};

QList<ConsentRow> consentRows(const ConsentBook &book, const ConsentView &view);
ConsentRow consentRow(const ConsentBook &book, const Pupil &pupil, const ConsentView &view);

/// The first four exported, then a column for each purpose, are what `list consent` prints.
Columns<ConsentRow> consentColumns(const QList<Purpose> &purposes);

using ConsentTable = Table<ConsentRow>;

/// The table of the place Consent record, by surname and forename to begin with.
std::unique_ptr<ConsentTable> makeConsentTable(const QList<Purpose> &purposes);

Tone consentTone(ConsentState state); ///< the colour family of an answer

} // namespace lanyard
