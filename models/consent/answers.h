#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <utility>

namespace lanyard {

enum class Answer : char { Yes = 'y', No = 'n', Blank = 'b', Both = '2', Unreadable = 'u' };

QString answerKey(Answer answer); ///< "yes", "no", "blank", "both", "unreadable"
QString answerLabel(Answer answer); ///< translated, "Both ticked"
std::optional<Answer> answerFromText(const QString &text); ///< yes/no/y/n/1/0/blank/both, any case; empty is blank

/// What one form answers, by purpose key, sorted by key. Sixty thousand returns share a handful of key lists, so that
/// each keeps only a letter an answer.
class Answers
{
public:
    Answers() = default;
    Answers(std::initializer_list<std::pair<QString, Answer>> answers);

    bool isEmpty() const { return m_keys.isEmpty(); }
    qsizetype size() const { return m_keys.size(); }
    const QStringList &keys() const { return m_keys; }
    Answer at(qsizetype index) const { return Answer(m_letters.at(index)); } ///< of keys().at(index)

    bool contains(const QString &key) const { return indexOf(key) >= 0; }
    Answer value(const QString &key, Answer fallback = Answer::Blank) const;
    void insert(const QString &key, Answer answer);
    void remove(const QString &key);

    /// Compact, and the same for the same answers: the letters, then a line for each key.
    QByteArray toBytes() const;
    /// Nothing when the bytes are not what toBytes() makes. Returns read one after the other share their keys.
    static std::optional<Answers> fromBytes(const QByteArray &bytes);

    bool operator==(const Answers &) const = default;

private:
    qsizetype indexOf(const QString &key) const;

    QStringList m_keys;
    QByteArray m_letters;
};

} // namespace lanyard
