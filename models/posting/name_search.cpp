#include "models/posting/name_search.h"

#include "models/consent/in_force.h"
#include "models/people/pupil_record.h"
#include "models/store/query.h"
#include "models/tables/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace lanyard {

namespace {

/// A word of a text where it stands.
struct Word
{
    QByteArray folded;
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Letters with their marks; an apostrophe belongs to the word, that of "Grace's" does not.
QList<Word> wordsOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*"));
    static const QRegularExpression possessive(QStringLiteral("['’][sS]$"));
    QList<Word> words;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QString bare = match.captured();
        bare.remove(possessive);
        words << Word{folded(bare).trimmed(), match.capturedStart(), match.capturedStart() + bare.size()};
    }
    return words;
}

bool standsAt(const QList<Word> &words, qsizetype at, const QList<QByteArray> &name)
{
    if (at + name.size() > words.size())
        return false;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (words.at(at + i).folded != name.at(i))
            return false;
    }
    return true;
}

void addPupil(QList<NameHit> &hits, const NameHit &hit)
{
    const auto known = std::find_if(hits.begin(), hits.end(), [&](const NameHit &one) {
        return one.words.compare(hit.words, Qt::CaseInsensitive) == 0 && one.isFullName == hit.isFullName;
    });
    if (known == hits.end()) {
        hits << hit;
        return;
    }
    known->isForename = known->isForename || hit.isForename;
    for (const RecordId &pupil : hit.pupils) {
        if (!known->pupils.contains(pupil))
            known->pupils << pupil;
    }
}

Result<QList<RollName>> namesOfSchool(Connection &connection, const RecordId &school)
{
    QList<RollName> names;
    Query query(connection,
                QStringLiteral("SELECT id, legal_forename, legal_surname, preferred_forename, preferred_surname "
                               "FROM pupil WHERE ?1 IS NULL OR school = ?1"));
    query.bind(school);
    if (const auto done = query.exec(); !done)
        return failure(done);
    while (query.next()) {
        const RollName legal{query.id(0), query.text(1), query.text(2)};
        names << legal;
        if (!query.isNull(3) || !query.isNull(4))
            names << RollName{legal.pupil, query.isNull(3) ? legal.forename : query.text(3),
                              query.isNull(4) ? legal.surname : query.text(4)};
    }
    if (const auto read = query.error(); !read)
        return failure(read);
    return names;
}

Result<void> keepOnRoll(Connection &connection, NameHit &hit, const QDate &day)
{
    const Result<QList<Pupil>> pupils = readPupils(connection, hit.pupils);
    if (!pupils)
        return failure(pupils);
    hit.pupils.clear();
    for (const Pupil &pupil : *pupils) {
        if (pupil.isOnRoll(day, KnownNow))
            hit.pupils << pupil.id;
    }
    return {};
}

} // namespace

RollNames::RollNames(const QList<RollName> &roll)
{
    for (const RollName &one : roll) {
        add(one.forename, one, true, false);
        add(one.forename.section(u' ', 0, 0), one, true, false); // "Grace Mary" is called Grace
        add(one.surname, one, false, false);
        add(one.forename + u' ' + one.surname, one, false, true);
        add(one.surname + u' ' + one.forename, one, false, true);
    }
}

void RollNames::add(const QString &text, const RollName &whose, bool isForename, bool isFullName)
{
    Name name{{}, whose.pupil, isForename, isFullName};
    for (const Word &word : wordsOf(text))
        name.words << word.folded;
    const bool isInitial = name.words.size() == 1 && name.words.first().size() < 2;
    if (!name.words.isEmpty() && !isInitial)
        m_byFirstWord[name.words.first()] << name;
}

QList<NameHit> RollNames::in(const QString &text) const
{
    QList<NameHit> hits;
    const QList<Word> words = wordsOf(text);
    qsizetype fullUntil = 0; // the parts of a full name are not named again
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QList<Name> names = m_byFirstWord.value(words.at(at).folded);
        const bool isWithin = at < fullUntil;
        for (const Name &name : names) {
            if (name.isFullName && standsAt(words, at, name.words))
                fullUntil = std::max(fullUntil, at + name.words.size());
        }
        for (const Name &name : names) {
            if (!standsAt(words, at, name.words) || (!name.isFullName && (isWithin || at < fullUntil)))
                continue;
            const Word &last = words.at(at + name.words.size() - 1);
            addPupil(hits,
                     {text.mid(words.at(at).from, last.to - words.at(at).from),
                      name.isFullName,
                      name.isForename,
                      {name.pupil}});
        }
    }
    return hits;
}

Result<QList<NameHit>> namesInText(Connection &connection, const RecordId &school, const QString &text,
                                   const QDate &day)
{
    if (text.trimmed().isEmpty())
        return QList<NameHit>();
    const Result<QList<RollName>> roll = namesOfSchool(connection, school);
    if (!roll)
        return failure(roll);
    QList<NameHit> hits = RollNames(*roll).in(text);
    for (NameHit &hit : hits) {
        if (const auto read = keepOnRoll(connection, hit, day); !read)
            return failure(read);
    }
    hits.removeIf([](const NameHit &hit) { return hit.pupils.isEmpty(); });
    return hits;
}

QList<Dismissal> dismissalsIn(const QString &lines)
{
    QList<Dismissal> dismissals;
    for (const QString &line : lines.split(u'\n')) {
        const Dismissal one{line.section(u':', 0, 0).simplified(), line.section(u':', 1).simplified()};
        if (!one.words.isEmpty() && !one.reason.isEmpty())
            dismissals << one;
    }
    return dismissals;
}

bool isDismissed(const NameHit &hit, const QList<Dismissal> &dismissals)
{
    return !hit.isFullName && std::any_of(dismissals.begin(), dismissals.end(), [&](const Dismissal &one) {
        return one.words.compare(hit.words, Qt::CaseInsensitive) == 0;
    });
}

} // namespace lanyard
