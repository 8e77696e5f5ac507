#pragma once

#include <QByteArray>
#include <QString>

namespace lanyard::bench {

// The least an import can be: the file read as a stream, cell by cell, and each pupil and contact put as it stands into
// an encrypted file, in one transaction. No check, no matching, no trail.
void bareCsvImport(const QByteArray &csv, const QString &file);
void bareCtfImport(const QByteArray &ctf, const QString &file);

} // namespace lanyard::bench
