#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>

namespace lanyard {

/// How a cell is shown. Every kind has words; colour and icon only help.
enum class CellKind { Text, Date, Number, State, Answer, Moment };

/// The colour family of a state or answer cell (the look's good, bad, warning, accent, neutral).
enum class Tone { Neutral, Good, Bad, Warning, Accent };

/// One column of a place: what its table shows, searches, sorts, filters, exports and prints. `Record` is the plain
/// struct of the place.
template <typename Record> struct Column
{
    QString key = {}; ///< the field key, as CSV and the command line write it
    QString title = {}; ///< translated
    CellKind kind = CellKind::Text;
    std::function<QString(const Record &)> text = {}; ///< as people read it
    std::function<QVariant(const Record &)> order = {}; ///< what it sorts by; nothing: the text, as people sort names
    std::function<Tone(const Record &)> tone = {}; ///< of State and Answer cells
    std::function<QString(const Record &)> machine = {}; ///< as CSV writes it; nothing: the text
    bool searchable = true;
    bool filterable = false; ///< offers a chip with its distinct values
    bool shown = true; ///< in the table to begin with
    bool exported = true;
    int width = 0; ///< characters, a hint; 0: by content
};

template <typename Record> using Columns = QList<Column<Record>>;

} // namespace lanyard
