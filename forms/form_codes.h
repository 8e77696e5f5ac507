#pragma once

#include "models/store/record_id.h"

#include <QString>

#include <optional>

namespace lanyard {

/// What the QR codes in a form's corners say, so that a scanned sheet finds its form, its page and its pupil. No name
/// and no UPN: a sheet left on a bus tells nobody anything by its code.
struct FormCode
{
    RecordId version;
    RecordId pupil; ///< of the code at the top; null in the page's code
    int page = 0; ///< from 1, of the page's code; 0 in the pupil's
    int pages = 0;

    QString text() const; ///< "LANYARD/P/…"
    static std::optional<FormCode> parse(const QString &text);
    bool operator==(const FormCode &) const = default;
};

} // namespace lanyard
