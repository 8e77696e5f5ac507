#pragma once

#include "models/registers/surroundings.h"

namespace lanyard {

/// The site that an address lies on, as the filter names it: "example.org" of "https://www.example.org/a?b".
QString siteOf(const QString &address);

/// Enters the sites of these addresses in the list of blocked sites, citing the record in the given field. A site that
/// is blocked already is left as it is.
QList<Write> blockAddresses(const FormRecord &cited, const QString &citedIn, const QStringList &addresses,
                            const QString &why, const Surroundings &around);

} // namespace lanyard
