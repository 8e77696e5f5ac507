#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace lanyard::test {

/// What travels inside a PDF, by name, as QPDF reads it.
QMap<QString, QByteArray> filesIn(const QByteArray &pdf, const QByteArray &password = {});

} // namespace lanyard::test
