#include "plain_text.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace lanyard::reader {

namespace {

/// What Windows-1252 has in place of the control letters 0x80 to 0x9F.
constexpr char16_t WindowsLetters[]{u'€', 0x81, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š',
                                    u'‹', u'Œ', 0x8D, u'Ž', 0x8F, 0x90, u'‘', u'’', u'“', u'”', u'•',
                                    u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0x9D, u'ž', u'Ÿ'};

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter.unicode() >= 0x80 && letter.unicode() < 0xA0)
            letter = QChar(WindowsLetters[letter.unicode() - 0x80]);
    }
    return text;
}

bool isReadable(const QString &text)
{
    static const QString spaces = QStringLiteral("\n\r\t\f");
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter.category() != QChar::Other_Control || spaces.contains(letter);
    });
}

std::optional<QString> decoded(QStringDecoder decoder, const QByteArray &bytes)
{
    const QString text = decoder(bytes);
    return decoder.hasError() || !isReadable(text) ? std::optional<QString>() : text;
}

QString entity(const QString &name)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("amp"), QStringLiteral("&")},   {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},    {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},  {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("pound"), QStringLiteral("£")}, {QStringLiteral("ndash"), QStringLiteral("–")},
        {QStringLiteral("rsquo"), QStringLiteral("’")}, {QStringLiteral("lsquo"), QStringLiteral("‘")},
        {QStringLiteral("rdquo"), QStringLiteral("”")}, {QStringLiteral("ldquo"), QStringLiteral("“")}};
    if (!name.startsWith(u'#'))
        return known.value(name, u'&' + name + u';');
    const bool isHex = name.mid(1, 1).toLower() == QLatin1String("x");
    const uint code = isHex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
    return code > 0 && code <= QChar::LastValidCodePoint
        ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
        : QString();
}

/// Where a tag or what belongs to it ends: a style sheet and a script go with all they hold.
qsizetype endOfTag(const QString &html, qsizetype at, const QString &name)
{
    const bool holdsNoWords = name == QLatin1String("style") || name == QLatin1String("script");
    const qsizetype from = holdsNoWords ? html.indexOf(QLatin1String("</") + name, at, Qt::CaseInsensitive) : at;
    const qsizetype end = from < 0 ? -1 : html.indexOf(u'>', from);
    return end < 0 ? html.size() : end + 1;
}

QString nameOfTag(const QString &html, qsizetype at)
{
    const auto isName = [](QChar letter) { return letter.isLetterOrNumber() || letter == u'/'; };
    const auto end = std::find_if_not(html.begin() + at + 1, html.end(), isName);
    return html.mid(at + 1, end - html.begin() - at - 1).toLower();
}

bool endsLine(const QString &tag)
{
    static const QStringList blocks{QStringLiteral("br"),  QStringLiteral("/p"),  QStringLiteral("/div"),
                                    QStringLiteral("/tr"), QStringLiteral("/li"), QStringLiteral("br/"),
                                    QStringLiteral("/h1"), QStringLiteral("/h2"), QStringLiteral("/h3")};
    return blocks.contains(tag);
}

} // namespace

std::optional<QString> plainText(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return decoded(QStringDecoder(QStringDecoder::Utf16), bytes);
    if (const auto text = decoded(QStringDecoder(QStringDecoder::Utf8), bytes))
        return text;
    const QString text = fromWindows(bytes);
    return isReadable(text) ? std::optional(text) : std::nullopt;
}

QString decodedText(const QByteArray &bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData());
    return decoder.isValid() && encoding.toLower() != "iso-8859-1" ? QString(decoder(bytes)) : fromWindows(bytes);
}

QString textOfHtml(const QString &html)
{
    QString text;
    for (qsizetype at = 0; at < html.size();) {
        const QChar letter = html.at(at);
        const qsizetype end = letter == u'&' ? html.indexOf(u';', at) : -1;
        if (letter == u'<') {
            const QString tag = nameOfTag(html, at);
            at = endOfTag(html, at, tag);
            if (endsLine(tag))
                text += u'\n';
        } else if (end > at && end - at < 10) {
            text += entity(html.mid(at + 1, end - at - 1));
            at = end + 1;
        } else {
            const bool isSpace = letter.isSpace();
            if (!isSpace || (!text.isEmpty() && !text.back().isSpace()))
                text += isSpace ? QChar(u' ') : letter;
            ++at;
        }
    }
    return text.trimmed();
}

} // namespace lanyard::reader
