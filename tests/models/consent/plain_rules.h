#pragma once

#include "history.h"

#include <QMap>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lanyard::test {

/// The rules of what is in force once more, written as the register's description reads, sentence after sentence and
/// without a thought for speed. Shares nothing with the program's own.
class PlainRules
{
public:
    PlainRules(const History &told, const QString &about, const QDate &on, qint64 known)
        : h(told)
        , purpose(about)
        , day(on)
        , knownBy(known)
        , yearNow(on < QDate(on.year(), 9, 1) ? on.year() - 1 : on.year())
    {
    }

    QString state() const
    {
        if (markedProtected())
            return QStringLiteral("protected");
        const std::set<QString> people = everybody();
        for (const QString &who : people) {
            if (entitled(who) && hasStandingWithdrawal(who))
                return QStringLiteral("withdrawn");
        }

        QMap<QString, QString> words; // what each person's word on the purpose is
        for (const QString &who : people) {
            if (hasStandingWithdrawal(who))
                words[who] = QStringLiteral("no");
            else if (!latestWord(who).isEmpty())
                words[who] = latestWord(who);
        }
        if (adult() && words.contains(Pupil))
            words = {{Pupil, words.value(Pupil)}};

        bool entitledAnswered = false;
        bool parentYes = false, parentNo = false, anyNo = false, anyUnclear = false, yesThatPermits = false;
        for (const QString &who : words.keys())
            entitledAnswered = entitledAnswered || entitled(who);
        for (const QString &who : words.keys()) {
            const QString word = words.value(who);
            anyNo = anyNo || word == QLatin1String("no");
            if (parent(who) && !adult()) {
                parentYes = parentYes || word == QLatin1String("yes");
                parentNo = parentNo || word == QLatin1String("no");
            }
            if (entitled(who)) {
                anyUnclear = anyUnclear || word == QLatin1String("unclear");
                yesThatPermits = yesThatPermits || (word == QLatin1String("yes") && (adult() || who != Pupil));
            } else if (word != QLatin1String("no")) {
                const bool isAYes = word == QLatin1String("yes") && !mustBeAsked(who);
                anyUnclear = anyUnclear || isAYes || !entitledAnswered;
            }
        }
        if (parentYes && parentNo)
            return QStringLiteral("disputed");
        if (anyNo)
            return QStringLiteral("refused");
        if (anyUnclear)
            return QStringLiteral("unclear");
        bool everyone = true;
        for (const Contact &contact : h.pupil.contacts) {
            const QString who = contact.id.toText();
            if (!adult() && mustBeAsked(who) && !overruled(who) && words.value(who) != QLatin1String("yes"))
                everyone = false;
        }
        if (yesThatPermits && everyone)
            return QStringLiteral("consented");
        return yesOnlyEarlier() ? QStringLiteral("expired") : QStringLiteral("not returned");
    }

    /// Said independently of everything above: somebody whose yes can permit gave one that is clear, of this year,
    /// not taken back by anybody entitled since.
    bool hasGoodYes() const
    {
        for (const ConsentReturn *one : knownForms()) {
            const QString who = name(*one);
            const bool permits = adult() ? who == Pupil : parent(who);
            if (!permits || year(*one) != yearNow || wordOn(*one) != QLatin1String("yes"))
                continue;
            bool takenBack = false;
            for (const ConsentReturn *other : knownRecords()) {
                const bool isWithdrawal = other->isWithdrawal
                    && (other->purposes.isEmpty() || other->purposes.contains(purpose)) && entitled(name(*other));
                takenBack = takenBack || (isWithdrawal && name(*other) == who && other->receivedOn >= one->receivedOn);
                takenBack = takenBack
                    || (!other->isWithdrawal && name(*other) == who && year(*other) == yearNow
                        && other->receivedOn >= one->receivedOn && wordOn(*other) != QLatin1String("yes")
                        && !wordOn(*other).isEmpty());
            }
            if (!takenBack)
                return true;
        }
        return false;
    }

private:
    static inline const QString Pupil = QStringLiteral("the pupil");

    // What is known ------------------------------------------------------------------------------------------------

    std::vector<const ConsentReturn *> knownRecords() const
    {
        std::vector<const ConsentReturn *> all;
        for (const ConsentReturn &one : h.returns) {
            if (one.entered > knownBy || one.receivedOn > day)
                continue;
            if (one.cancelled != 0 && one.cancelled <= knownBy)
                continue;
            if (overruled(name(one)))
                continue;
            if (const auto proof = provenWithout(name(one)); proof && one.receivedOn <= *proof)
                continue;
            all.push_back(&one);
        }
        return all;
    }

    /// Annual forms of this school, of this year or an earlier one.
    std::vector<const ConsentReturn *> knownForms() const
    {
        std::vector<const ConsentReturn *> forms;
        for (const ConsentReturn *one : knownRecords()) {
            if (!one->isWithdrawal && h.versions.contains(one->version) && year(*one) <= yearNow
                && h.versions.value(one->version).school == h.pupil.school)
                forms.push_back(one);
        }
        return forms;
    }

    bool markedProtected() const
    {
        std::vector<const Protection *> marks;
        for (const Protection &one : h.protections) {
            if (one.from <= day && one.entered <= knownBy)
                marks.push_back(&one);
        }
        std::stable_sort(marks.begin(), marks.end(), [](auto *a, auto *b) {
            return std::pair(a->from, a->entered) < std::pair(b->from, b->entered);
        });
        return !marks.empty() && marks.back()->isProtected;
    }

    // Who ----------------------------------------------------------------------------------------------------------

    QString name(const ConsentReturn &one) const
    {
        if (one.by == ConsentReturn::By::Pupil)
            return Pupil;
        return one.by == ConsentReturn::By::Contact ? one.contact.toText() : QStringLiteral("stranger ") + one.givenBy;
    }

    std::set<QString> everybody() const
    {
        std::set<QString> people;
        for (const ConsentReturn *one : knownRecords())
            people.insert(name(*one));
        return people;
    }

    bool adult() const { return h.pupil.born.isValid() && h.pupil.born.addYears(18) <= day; }

    /// The finding on somebody's responsibility that holds today: its kind and from when.
    std::optional<std::pair<bool, QDate>> finding(const QString &who) const
    {
        std::optional<std::tuple<QDate, qint64, bool>> last;
        for (const Finding &one : h.findings) {
            const bool has = one.kind == Finding::Kind::HasResponsibility;
            const bool about = has || one.kind == Finding::Kind::NoResponsibility;
            if (!about || one.contact.toText() != who || one.from > day || one.entered > knownBy)
                continue;
            if (!last || std::pair(std::get<0>(*last), std::get<1>(*last)) < std::pair(one.from, one.entered))
                last = std::tuple(one.from, one.entered, has);
        }
        if (!last)
            return std::nullopt;
        return std::pair(std::get<2>(*last), std::get<0>(*last));
    }

    QString ordered() const
    {
        std::optional<std::tuple<QDate, qint64, QString>> last;
        for (const Finding &one : h.findings) {
            if (one.kind == Finding::Kind::CourtOrder && one.from <= day && one.entered <= knownBy
                && (!last || std::pair(std::get<0>(*last), std::get<1>(*last)) < std::pair(one.from, one.entered)))
                last = std::tuple(one.from, one.entered, one.contact.isNull() ? QString() : one.contact.toText());
        }
        return last ? std::get<2>(*last) : QString();
    }

    bool parent(const QString &who) const
    {
        if (!ordered().isEmpty() && who == ordered())
            return true;
        for (const Contact &contact : h.pupil.contacts) {
            if (contact.id.toText() != who)
                continue;
            if (const auto found = finding(who))
                return found->first;
            return flagged(contact.responsibility);
        }
        return false;
    }

    bool flagged(const QList<DatedFlag> &flags) const
    {
        bool value = false;
        std::pair<QDate, qint64> last{QDate(1900, 1, 1), 0};
        for (const DatedFlag &flag : flags) {
            const std::pair<QDate, qint64> when{flag.from.isValid() ? flag.from : QDate(1900, 1, 1), flag.entered};
            if (when.first <= day && when.second <= knownBy && when >= last) {
                last = when;
                value = flag.value;
            }
        }
        return value;
    }

    bool entitled(const QString &who) const { return adult() ? who == Pupil : who == Pupil || parent(who); }

    bool mustBeAsked(const QString &who) const
    {
        for (const Contact &contact : h.pupil.contacts) {
            if (contact.id.toText() == who)
                return !adult() && flagged(contact.mustBeAsked);
        }
        return false;
    }

    bool overruled(const QString &who) const
    {
        return !adult() && !ordered().isEmpty() && parent(who) && who != ordered();
    }

    std::optional<QDate> provenWithout(const QString &who) const
    {
        const auto found = adult() ? std::nullopt : finding(who);
        return found && !found->first && !parent(who) ? std::optional(found->second) : std::nullopt;
    }

    // What they said -----------------------------------------------------------------------------------------------

    int year(const ConsentReturn &one) const { return h.versions.value(one.version).year; }

    QString wordOn(const ConsentReturn &one) const
    {
        if (!one.answers.contains(purpose))
            return {};
        const Answer answer = one.answers.value(purpose);
        if (answer == Answer::No)
            return QStringLiteral("no");
        if (answer != Answer::Yes)
            return QStringLiteral("unclear");
        return h.versions.value(one.version).purpose(purpose) ? QStringLiteral("yes") : QStringLiteral("no");
    }

    bool inTime(const ConsentReturn &one) const { return one.receivedOn < QDate(year(one) + 1, 9, 1); }

    bool overtaken(const ConsentReturn &one) const
    {
        const FormVersion mine = h.versions.value(one.version);
        for (const FormVersion &other : h.versions) {
            if (other.materiallyChanged && other.materialFrom <= day && other.materialEntered <= knownBy
                && other.school == mine.school && other.year == mine.year && other.number > mine.number)
                return true;
        }
        for (const Finding &change : h.findings) {
            if (change.kind == Finding::Kind::MaterialChange && change.from <= day && change.entered <= knownBy
                && one.receivedOn < change.from)
                return true;
        }
        return false;
    }

    /// What somebody said on a day on the forms of a year; `standingOnly` leaves out what is overtaken, or only that.
    QString wordOfDay(const QString &who, const QDate &on, int ofYear, std::optional<bool> isOvertaken) const
    {
        std::set<QString> said;
        for (const ConsentReturn *one : knownForms()) {
            if (name(*one) == who && one->receivedOn == on && year(*one) == ofYear && inTime(*one)
                && (!isOvertaken || overtaken(*one) == *isOvertaken) && !wordOn(*one).isEmpty())
                said.insert(wordOn(*one));
        }
        if (said.empty())
            return {};
        return said.size() == 1 ? *said.begin() : QStringLiteral("unclear");
    }

    QString latestWord(const QString &who) const
    {
        QDate last;
        for (const ConsentReturn *one : knownForms()) {
            if (name(*one) == who && year(*one) == yearNow && inTime(*one) && !overtaken(*one)
                && !wordOn(*one).isEmpty() && (!last.isValid() || one->receivedOn > last))
                last = one->receivedOn;
        }
        return last.isValid() ? wordOfDay(who, last, yearNow, false) : QString();
    }

    /// The last day somebody took consent back: by saying so, or by a no after a yes within a year.
    QDate lastWithdrawn(const QString &who) const
    {
        QDate last;
        const auto note = [&last](const QDate &when) { last = !last.isValid() || when > last ? when : last; };
        for (const ConsentReturn *one : knownRecords()) {
            if (one->isWithdrawal && name(*one) == who && (one->purposes.isEmpty() || one->purposes.contains(purpose)))
                note(one->receivedOn);
        }
        for (const ConsentReturn *one : knownForms()) {
            if (!entitled(who) || name(*one) != who || one->receivedOn < QDate(year(*one), 9, 1) || !inTime(*one))
                continue;
            if (wordOfDay(who, one->receivedOn, year(*one), overtaken(*one)) != QLatin1String("no"))
                continue;
            for (const ConsentReturn *before : knownForms()) {
                if (name(*before) == who && year(*before) == year(*one) && before->receivedOn < one->receivedOn
                    && wordOfDay(who, before->receivedOn, year(*before), overtaken(*before)) == QLatin1String("yes"))
                    note(one->receivedOn);
            }
        }
        return last;
    }

    bool hasStandingWithdrawal(const QString &who) const
    {
        const QDate withdrawn = lastWithdrawn(who);
        if (!withdrawn.isValid())
            return false;
        for (const ConsentReturn *one : knownForms()) {
            if (name(*one) != who || one->receivedOn <= withdrawn || !inTime(*one))
                continue;
            bool signedSince = false; // by any of the day's forms that count as one answer
            for (const ConsentReturn *same : knownForms()) {
                const QDate signedOn = same->signedOn.isValid() ? same->signedOn : same->receivedOn;
                signedSince = signedSince
                    || (name(*same) == who && same->receivedOn == one->receivedOn && year(*same) == year(*one)
                        && overtaken(*same) == overtaken(*one) && !wordOn(*same).isEmpty() && signedOn > withdrawn);
            }
            const QString word = wordOfDay(who, one->receivedOn, year(*one), overtaken(*one));
            if (signedSince && word != QLatin1String("unclear") && !word.isEmpty())
                return false;
        }
        return true;
    }

    bool yesOnlyEarlier() const
    {
        bool earlier = false;
        for (const ConsentReturn *one : knownForms()) {
            if (wordOn(*one).isEmpty())
                continue;
            if (year(*one) == yearNow)
                return false;
            const QString who = name(*one);
            earlier = earlier || ((adult() ? who == Pupil : parent(who)) && wordOn(*one) == QLatin1String("yes"));
        }
        return earlier;
    }

    const History &h;
    const QString purpose;
    const QDate day;
    const qint64 knownBy;
    const int yearNow;
};

} // namespace lanyard::test
