#include "app/cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace lanyard::cli {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::answer(const QStringList &text, const QJsonValue &document) const
{
    if (!m_json)
        return lines(text);
    const QJsonDocument whole
        = document.isArray() ? QJsonDocument(document.toArray()) : QJsonDocument(document.toObject());
    raw(whole.toJson());
}

void Output::lines(const QStringList &lines) const
{
    QByteArray text;
    for (const QString &line : lines)
        text += line.toUtf8() + '\n';
    raw(text);
}

void Output::raw(const QByteArray &bytes) const { write(stdout, bytes); }

void Output::complain(const QString &message) const { write(stderr, message.toUtf8() + '\n'); }

} // namespace lanyard::cli
