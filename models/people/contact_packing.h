#pragma once

#include "models/people/pupil.h"

#include <QByteArray>

#include <optional>

namespace lanyard {

/// The two packed columns of a pupil's row. Format 1, written down in contact_packing.cpp; the same values always give
/// the same bytes, because they are hashed in the audit trail. Nothing packed is an empty array.
struct PupilFlags
{
    QList<DatedFlag> onRoll;
    QList<DatedFlag> lookedAfter;

    bool operator==(const PupilFlags &) const = default;
};

QByteArray packContacts(const QList<Contact> &contacts);
QByteArray packPupilFlags(const PupilFlags &flags);

/// Nothing when the bytes are damaged or of a newer format.
std::optional<QList<Contact>> unpackContacts(const QByteArray &bytes);
std::optional<PupilFlags> unpackPupilFlags(const QByteArray &bytes);

} // namespace lanyard
