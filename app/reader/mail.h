#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace lanyard::reader {

/// Whether it begins as an e-mail does that was saved as a file (.eml): with several of its usual header lines.
bool isMail(const QByteArray &bytes);

/// A part of an e-mail (RFC 2045): its header lines and, still encoded, what follows them.
class MailPart
{
public:
    explicit MailPart(const QByteArray &bytes);

    QString header(const char *name) const; ///< decoded (RFC 2047); empty where there is none
    QByteArray type() const; ///< "text/plain", in small letters
    QString parameter(const char *header, const char *name) const; ///< of a header line, decoded (RFC 2231)
    QString fileName() const; ///< empty: it is no file
    QByteArray content() const; ///< decoded
    QString text() const; ///< as words
    QList<MailPart> parts() const; ///< of a multipart

private:
    QByteArray rawHeader(const char *name) const;

    QList<std::pair<QByteArray, QByteArray>> m_headers; ///< names in small letters
    QByteArray m_body;
};

} // namespace lanyard::reader
