#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace lanyard::cli {

/// Standard output holds the answer, standard error the complaints; both are UTF-8.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    bool isJson() const { return m_json; }
    /// The answer, once: as lines for people, or with --json as one document.
    void answer(const QStringList &text, const QJsonValue &document) const;
    void lines(const QStringList &lines) const;
    void raw(const QByteArray &bytes) const; ///< an answer that has a form of its own: CSV
    void complain(const QString &message) const;

private:
    bool m_json;
};

} // namespace lanyard::cli
