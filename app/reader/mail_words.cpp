#include "mail_words.h"

#include "plain_text.h"

#include <QHash>
#include <QRegularExpression>

namespace lanyard::reader {

namespace {

constexpr int MostPieces = 20;

QString decodedWord(const QRegularExpressionMatch &word)
{
    const QByteArray encoded = word.captured(3).toLatin1();
    const bool isBase64 = word.captured(2).toUpper() == QLatin1String("B");
    const QByteArray bytes
        = isBase64 ? QByteArray::fromBase64(encoded) : fromQuotedPrintable(QByteArray(encoded).replace('_', ' '));
    return decodedText(bytes, word.captured(1).toLatin1());
}

/// The parameters of a header line by their names in small letters.
QHash<QByteArray, QByteArray> parameters(const QByteArray &header)
{
    static const QRegularExpression pattern(
        QStringLiteral(";\\s*([^=;\\s]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;]*))"));
    QHash<QByteArray, QByteArray> found;
    auto matches = pattern.globalMatch(QString::fromLatin1(header));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString value = match.capturedLength(2) > 0 ? match.captured(2) : match.captured(3).trimmed();
        found.insert(match.captured(1).toLower().toLatin1(), value.toLatin1());
    }
    return found;
}

/// "utf-8'en'%C2%A3%20rates"
QString decodedExtended(const QByteArray &value)
{
    const qsizetype second = value.indexOf('\'', value.indexOf('\'') + 1);
    if (second < 0)
        return QString::fromLatin1(value);
    return decodedText(QByteArray::fromPercentEncoding(value.mid(second + 1)), value.left(value.indexOf('\'')));
}

} // namespace

QString decodedWords(const QByteArray &raw)
{
    static const QRegularExpression word(QStringLiteral("=\\?([^?*]+)(?:\\*[^?]*)?\\?([BbQq])\\?([^?]*)\\?="));
    static const QRegularExpression gap(QStringLiteral("\\?=\\s+=\\?"));
    const QString text = decodedText(raw, "utf-8").replace(gap, QStringLiteral("?==?"));
    QString decoded;
    qsizetype at = 0;
    auto matches = word.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        decoded += text.mid(at, match.capturedStart() - at) + decodedWord(match);
        at = match.capturedEnd();
    }
    return decoded + text.mid(at);
}

QString headerParameter(const QByteArray &header, const QByteArray &name)
{
    const QHash<QByteArray, QByteArray> found = parameters(header);
    if (found.contains(name))
        return decodedWords(found.value(name));
    if (found.contains(name + '*'))
        return decodedExtended(found.value(name + '*'));
    QByteArray whole;
    bool isExtended = false;
    for (int piece = 0; piece < MostPieces; ++piece) {
        const QByteArray key = name + '*' + QByteArray::number(piece);
        isExtended = isExtended || found.contains(key + '*');
        whole += found.contains(key) ? found.value(key) : found.value(key + '*');
    }
    return isExtended ? decodedExtended(whole) : decodedWords(whole);
}

QByteArray fromQuotedPrintable(const QByteArray &encoded)
{
    QByteArray decoded;
    decoded.reserve(encoded.size());
    for (qsizetype at = 0; at < encoded.size(); ++at) {
        if (encoded.at(at) != '=') {
            decoded += encoded.at(at);
            continue;
        }
        bool isCode = false;
        const char code = char(encoded.mid(at + 1, 2).toUShort(&isCode, 16));
        const qsizetype lineEnd = encoded.indexOf('\n', at);
        if (isCode) {
            decoded += code;
            at += 2;
        } else if (lineEnd >= 0 && lineEnd - at <= 2) { // a line that goes on
            at = lineEnd;
        } else {
            decoded += '=';
        }
    }
    return decoded;
}

} // namespace lanyard::reader
