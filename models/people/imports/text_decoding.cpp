#include "models/people/imports/text_decoding.h"

#include <QStringDecoder>

#include <array>

namespace lanyard {

namespace {

/// Windows-1252 where it differs from Latin-1: 0x80 to 0x9f. Its five gaps become the replacement character.
constexpr std::array<char16_t, 32> Windows1252{0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                               0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
                                               0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                               0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = Windows1252[c.unicode() - 0x80];
    }
    return text;
}

DecodedText fromUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    return {decoder.decode(bytes), QStringLiteral("UTF-16")};
}

/// Without a mark, UTF-16 betrays itself: in the first characters of a school's file one byte of two is zero.
int zerosAt(const QByteArray &bytes, qsizetype parity)
{
    constexpr qsizetype Looked = 512;
    int zeros = 0;
    for (qsizetype i = parity; i < std::min(bytes.size(), Looked); i += 2)
        zeros += bytes[i] == '\0';
    return zeros;
}

QByteArray declarationOf(const QByteArray &bytes)
{
    const qsizetype end
        = bytes.startsWith("<?xml") ? bytes.first(std::min<qsizetype>(bytes.size(), 200)).indexOf("?>") : -1;
    return bytes.first(std::max<qsizetype>(end, 0)).toLower();
}

bool declaresOneByteLetters(const QByteArray &bytes)
{
    const QByteArray start = declarationOf(bytes);
    return start.contains("windows-1252") || start.contains("iso-8859-1") || start.contains("latin1");
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return fromUtf16(bytes.sliced(2), QStringConverter::Utf16LE);
    if (bytes.startsWith("\xfe\xff"))
        return fromUtf16(bytes.sliced(2), QStringConverter::Utf16BE);
    const int even = zerosAt(bytes, 0);
    const int odd = zerosAt(bytes, 1);
    if (even > 0 && even > 4 * odd)
        return fromUtf16(bytes, QStringConverter::Utf16BE);
    if (odd > 0 && odd > 4 * even)
        return fromUtf16(bytes, QStringConverter::Utf16LE);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8.decode(bytes);
    if (!utf8.hasError() && !declaresOneByteLetters(bytes))
        return {text, QStringLiteral("UTF-8")};
    return {fromWindows1252(bytes), QStringLiteral("Windows-1252")};
}

bool isUtf8Xml(const QByteArray &bytes)
{
    const QByteArray declaration = declarationOf(bytes);
    const bool saysOther = declaration.contains("encoding") && !declaration.contains("utf-8");
    return !declaration.isEmpty() && !saysOther && QUtf8StringView(bytes).isValidUtf8();
}

} // namespace lanyard
