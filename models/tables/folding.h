#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <string>

namespace lanyard {

/// Text as people search for it, in UTF-8: without case, accents and apostrophes; hyphens, commas and every kind of
/// space are one space. "O'Brien" and "OBrien" fold alike, "Chloé" and "CHLOE" too; ł, ø, ß and their like become the
/// letters an English keyboard has.
QByteArray folded(QStringView text);
void appendFolded(std::string &to, QStringView text); ///< the same without an allocation for each cell

/// The words of what somebody typed, folded; each must be found.
QList<QByteArray> foldedWords(QStringView typed);

/// What a text sorts by, as bytes to be compared: case, accents, apostrophes, hyphens and spaces do not count
/// (O'Brien and Ó Briain stand together, de Souza under D), a comma ends a surname (all Nowaks before any Nowakowska),
/// runs of digits count as numbers (9A before 10B). Texts that differ only in what does not count compare equal.
QByteArray sortKey(QStringView text);

} // namespace lanyard
