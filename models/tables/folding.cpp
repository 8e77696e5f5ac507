#include "models/tables/folding.h"

#include <QString>

#include <array>
#include <string_view>

namespace lanyard {

namespace {

constexpr char Dropped = 0;

constexpr std::array<char, 128> asciiTable()
{
    std::array<char, 128> table{};
    for (int c = 0; c < 128; ++c) {
        if (c >= 'A' && c <= 'Z')
            table[size_t(c)] = char(c - 'A' + 'a');
        else if (c == '\'' || c == '`')
            table[size_t(c)] = Dropped;
        else if (c < ' ' || c == '-' || c == ',' || c == 0x7f)
            table[size_t(c)] = ' ';
        else
            table[size_t(c)] = char(c);
    }
    return table;
}

constexpr std::array<char, 128> Ascii = asciiTable();

/// Letters that Unicode does not take apart, as an English keyboard writes them.
const char *spelled(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return "ss";
    case u'æ':
        return "ae";
    case u'œ':
        return "oe";
    case u'ø':
        return "o";
    case u'ł':
        return "l";
    case u'đ':
    case u'ð':
        return "d";
    case u'þ':
        return "th";
    case u'ı':
        return "i";
    case u'ħ':
        return "h";
    case u'ŧ':
        return "t";
    default:
        return nullptr;
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\u02bc' || c == u'\u02bb' || c == u'\u2032' || c.category() == QChar::Punctuation_InitialQuote
        || c.category() == QChar::Punctuation_FinalQuote;
}

void appendWide(std::string &to, QChar c)
{
    if (c.isMark() || isApostrophe(c))
        return;
    if (c.isSpace() || c.category() == QChar::Punctuation_Dash) {
        to += ' ';
        return;
    }
    const QChar lower = c.toLower();
    if (const char *letters = spelled(lower.unicode())) {
        to += letters;
    } else if (c.decompositionTag() != QChar::NoDecomposition) {
        appendFolded(to, c.decomposition());
    } else {
        to += QStringView(&lower, 1).toUtf8().toStdString();
    }
}

/// A run of digits so that bytes compare as numbers do: its length first, without leading zeros.
size_t appendNumber(QByteArray &to, std::string_view text, size_t at)
{
    size_t end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    while (at + 1 < end && text[at] == '0')
        ++at;
    to += char('0' + std::min<size_t>(end - at, 9));
    to += QByteArrayView(text.substr(at, end - at));
    return end;
}

void appendSortKey(QByteArray &to, std::string_view text)
{
    for (size_t i = 0; i < text.size();) {
        if (text[i] >= '0' && text[i] <= '9') {
            i = appendNumber(to, text, i);
            continue;
        }
        if (text[i] != ' ')
            to += text[i];
        ++i;
    }
}

} // namespace

void appendFolded(std::string &to, QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) {
            if (const char plain = Ascii[c.unicode()]; plain != Dropped)
                to += plain;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            to += text.sliced(i++, 2).toUtf8().toStdString();
        } else {
            appendWide(to, c);
        }
    }
}

QByteArray folded(QStringView text)
{
    std::string bytes;
    bytes.reserve(size_t(text.size()));
    appendFolded(bytes, text);
    return QByteArray::fromStdString(bytes);
}

QList<QByteArray> foldedWords(QStringView typed)
{
    QList<QByteArray> words = folded(typed).split(' ');
    words.removeAll(QByteArray());
    return words;
}

QByteArray sortKey(QStringView text)
{
    constexpr char EndOfSurname = 1;
    QByteArray key;
    key.reserve(text.size());
    std::string part;
    for (qsizetype from = 0;;) {
        const qsizetype comma = text.indexOf(u',', from);
        part.clear();
        appendFolded(part, text.sliced(from, (comma < 0 ? text.size() : comma) - from));
        appendSortKey(key, part);
        if (comma < 0)
            return key;
        key += EndOfSurname;
        from = comma + 1;
    }
}

} // namespace lanyard
