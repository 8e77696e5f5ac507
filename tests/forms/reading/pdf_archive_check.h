#pragma once

#include <QByteArray>
#include <QStringList>

namespace lanyard::test {

/// What keeps a PDF from being PDF/A-1b, as the design lists it and ISO 19005-1 asks; empty when nothing does.
QStringList archiveFaults(const QByteArray &pdf);

} // namespace lanyard::test
