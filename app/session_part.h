#pragma once

#include "app/session.h"

namespace lanyard {

/// The one `Part` (a QObject) that every place of a session shares, made at the first question: it lives and ends with
/// the session.
template <typename Part> Part &partOf(const Session &session)
{
    if (auto *known = session.findChild<Part *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new Part(const_cast<Session &>(session)); // what a session shares is part of it
}

} // namespace lanyard
