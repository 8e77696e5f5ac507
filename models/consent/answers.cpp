#include "models/consent/answers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Answer)
};

bool isLetter(char letter) { return QByteArrayView("ynb2u").contains(letter); }

bool isSortedSet(const QStringList &keys)
{
    return std::adjacent_find(keys.begin(), keys.end(), std::greater_equal<>()) == keys.end();
}

/// The key list these bytes spell; empty where they spell none. The very same list for the same bytes, so that it is
/// kept and proved once and can be told by its address. Each thread has its own: nothing is locked while returns are
/// read.
QStringList sharedKeys(const QByteArray &lines)
{
    thread_local QHash<QByteArray, QStringList> known;
    const auto found = known.constFind(lines);
    if (found != known.constEnd())
        return *found;
    if (known.size() > 1000) // far more forms than schools have: somebody feeds us rubbish
        known.clear();
    const QStringList keys = QString::fromUtf8(lines).split(u'\n');
    return *known.insert(lines, isSortedSet(keys) ? keys : QStringList());
}

} // namespace

QString answerKey(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return QStringLiteral("yes");
    case Answer::No:
        return QStringLiteral("no");
    case Answer::Blank:
        return QStringLiteral("blank");
    case Answer::Both:
        return QStringLiteral("both");
    case Answer::Unreadable:
        return QStringLiteral("unreadable");
    }
    return {};
}

QString answerLabel(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Text::tr("Yes");
    case Answer::No:
        return Text::tr("No");
    case Answer::Blank:
        return Text::tr("Blank");
    case Answer::Both:
        return Text::tr("Both ticked");
    case Answer::Unreadable:
        return Text::tr("Unreadable");
    }
    return {};
}

std::optional<Answer> answerFromText(const QString &text)
{
    static const QHash<QString, Answer> words{{QStringLiteral("yes"), Answer::Yes},
                                              {QStringLiteral("y"), Answer::Yes},
                                              {QStringLiteral("1"), Answer::Yes},
                                              {QStringLiteral("no"), Answer::No},
                                              {QStringLiteral("n"), Answer::No},
                                              {QStringLiteral("0"), Answer::No},
                                              {QStringLiteral("blank"), Answer::Blank},
                                              {QString(), Answer::Blank},
                                              {QStringLiteral("both"), Answer::Both},
                                              {QStringLiteral("bothticked"), Answer::Both},
                                              {QStringLiteral("unreadable"), Answer::Unreadable}};
    QString word = text.toLower();
    word.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

Answers::Answers(std::initializer_list<std::pair<QString, Answer>> answers)
{
    for (const auto &[key, answer] : answers)
        insert(key, answer);
}

qsizetype Answers::indexOf(const QString &key) const
{
    const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    return found != m_keys.end() && *found == key ? found - m_keys.begin() : -1;
}

Answer Answers::value(const QString &key, Answer fallback) const
{
    const qsizetype index = indexOf(key);
    return index < 0 ? fallback : at(index);
}

void Answers::insert(const QString &key, Answer answer)
{
    const qsizetype place = std::lower_bound(m_keys.constBegin(), m_keys.constEnd(), key) - m_keys.constBegin();
    if (place == m_keys.size() || m_keys.at(place) != key) {
        m_keys.insert(place, key);
        m_letters.insert(place, char(answer));
    }
    m_letters[place] = char(answer);
}

void Answers::remove(const QString &key)
{
    const qsizetype index = indexOf(key);
    if (index < 0)
        return;
    m_keys.removeAt(index);
    m_letters.remove(index, 1);
}

QByteArray Answers::toBytes() const
{
    return isEmpty() ? QByteArray() : m_letters + '\n' + m_keys.join(u'\n').toUtf8();
}

std::optional<Answers> Answers::fromBytes(const QByteArray &bytes)
{
    Answers answers;
    if (bytes.isEmpty())
        return answers;
    const qsizetype end = bytes.indexOf('\n');
    if (end < 1)
        return std::nullopt;
    answers.m_letters = bytes.left(end);
    answers.m_keys = sharedKeys(bytes.mid(end + 1));
    const bool valid = answers.m_keys.size() == answers.m_letters.size()
        && std::all_of(answers.m_letters.cbegin(), answers.m_letters.cend(), isLetter);
    return valid ? std::optional(answers) : std::nullopt;
}

} // namespace lanyard
