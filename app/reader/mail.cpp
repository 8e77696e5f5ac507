#include "mail.h"

#include "mail_words.h"
#include "plain_text.h"

#include <algorithm>

namespace lanyard::reader {

namespace {

constexpr qsizetype MostParts = 200;
constexpr qsizetype MostHeaders = 500;
constexpr qsizetype MostSniffed = 16 * 1024; // bytes

const QList<QByteArray> &usualHeaders()
{
    static const QList<QByteArray> names{"from", "to",         "subject",      "date",         "received",
                                         "cc",   "message-id", "mime-version", "content-type", "return-path"};
    return names;
}

bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](char letter) { return letter > ' ' && letter < 127; });
}

} // namespace

bool isMail(const QByteArray &bytes)
{
    int usual = 0;
    const QList<QByteArray> lines = bytes.left(MostSniffed).split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().isEmpty())
            break;
        if (line.startsWith(' ') || line.startsWith('\t') || line.startsWith("From "))
            continue;
        const QByteArray name = line.left(line.indexOf(':'));
        if (!line.contains(':') || !isHeaderName(name))
            return false;
        usual += usualHeaders().contains(name.toLower());
    }
    return usual >= 2;
}

MailPart::MailPart(const QByteArray &bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_headers.size() < MostHeaders) {
        const qsizetype end = bytes.indexOf('\n', at) < 0 ? bytes.size() : bytes.indexOf('\n', at);
        const QByteArray line = bytes.mid(at, end - at);
        at = end + 1;
        if (line.trimmed().isEmpty())
            break;
        if ((line.startsWith(' ') || line.startsWith('\t')) && !m_headers.isEmpty())
            m_headers.last().second += ' ' + line.trimmed();
        else
            m_headers.append({line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed()});
    }
    m_body = bytes.mid(at);
}

QByteArray MailPart::rawHeader(const char *name) const
{
    const auto found
        = std::find_if(m_headers.begin(), m_headers.end(), [name](const auto &header) { return header.first == name; });
    return found == m_headers.end() ? QByteArray() : found->second;
}

QString MailPart::header(const char *name) const { return decodedWords(rawHeader(name)); }

QByteArray MailPart::type() const
{
    const QByteArray value = rawHeader("content-type").toLower().split(';').first().trimmed();
    return value.isEmpty() ? QByteArrayLiteral("text/plain") : value;
}

QString MailPart::parameter(const char *header, const char *name) const
{
    return headerParameter(rawHeader(header), name);
}

QString MailPart::fileName() const
{
    const QString name = parameter("content-disposition", "filename");
    return name.isEmpty() ? parameter("content-type", "name") : name;
}

QByteArray MailPart::content() const
{
    const QByteArray encoding = rawHeader("content-transfer-encoding").toLower().trimmed();
    if (encoding == "base64")
        return QByteArray::fromBase64(m_body);
    return encoding == "quoted-printable" ? fromQuotedPrintable(m_body) : m_body;
}

QString MailPart::text() const
{
    const QString charset = parameter("content-type", "charset");
    const QString words = decodedText(content(), charset.isEmpty() ? QByteArrayLiteral("utf-8") : charset.toLatin1());
    return type() == "text/html" ? textOfHtml(words) : words;
}

QList<MailPart> MailPart::parts() const
{
    const QByteArray boundary = "--" + parameter("content-type", "boundary").toLatin1();
    QList<MailPart> parts;
    if (!type().startsWith("multipart/") || boundary.size() <= 2)
        return parts;
    qsizetype at = m_body.indexOf(boundary);
    while (at >= 0 && parts.size() < MostParts) {
        const qsizetype from = m_body.indexOf('\n', at);
        const qsizetype next = from < 0 ? -1 : m_body.indexOf("\n" + boundary, from);
        if (from < 0 || m_body.mid(at + boundary.size(), 2) == "--")
            break;
        parts.append(MailPart(m_body.mid(from + 1, (next < 0 ? m_body.size() : next) - from - 1)));
        at = next < 0 ? -1 : next + 1;
    }
    return parts;
}

} // namespace lanyard::reader
