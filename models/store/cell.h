#pragma once

#include <QByteArray>
#include <QVariant>

#include <optional>

namespace lanyard {

class Statement;

/// One value as it stands in the file: nothing, a number, text as UTF-8 in NFC, or bytes. Rows are handled as cells,
/// so that a value is converted once however often it is bound, hashed and recorded.
struct Cell
{
    enum Type : char {
        Null = '0',
        Integer = 'i',
        Text = 't',
        Bytes = 'b',
        Digest = 'h', ///< in the trail only: the BLAKE2b of bytes too long to be kept twice
    };

    Type type = Null;
    qint64 number = 0;
    QByteArray bytes;

    /// Nothing for a value of a kind that no column holds (doubles, lists, …). A date becomes ISO text, an invalid one
    /// null.
    static std::optional<Cell> of(const QVariant &value);

    QVariant toVariant() const;
    void bindTo(Statement &statement, int parameter) const; ///< borrows the bytes until the statement is reset
    bool operator==(const Cell &) const = default;
};

} // namespace lanyard
