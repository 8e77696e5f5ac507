#include "plain_rules.h"

#include <QRandomGenerator>
#include <QTest>

namespace lanyard {

using test::History;
using test::moment;
using test::PlainRules;

namespace {

constexpr int Histories = 4000;

/// A history of anything that can happen to one pupil between September 2025 and the autumn of 2027.
class RandomHistory
{
public:
    explicit RandomHistory(quint32 seed)
        : m_random(seed)
    {
        history.pupil.born = chance(6) ? QDate(2008, 9, 1).addDays(below(700)) : QDate(2015, 1, 1);
        m_forms = {history.form, history.addForm(2025), history.addForm(2025, 2), history.addForm(2026, 2)};
        changeForms();
        changeContacts();
        for (int i = 1 + below(6); i > 0; --i)
            speak();
        for (int i = below(3); i > 0; --i)
            find();
        while (chance(5))
            history.protect(chance(2), day());
    }

    QDate day() { return QDate(2025, 9, 1).addDays(below(60) * 13); }

    History history;

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    void changeForms()
    {
        if (chance(4)) {
            FormVersion &version = history.versions[m_forms.at(2 + below(2))];
            version.materiallyChanged = true;
            version.materialFrom = day();
            version.materialEntered = moment(day());
        }
        if (chance(8))
            history.versions[m_forms.at(below(4))].school = RecordId::make();
        if (chance(5))
            history.versions[m_forms.at(below(4))].purposes.removeFirst();
    }

    void changeContacts()
    {
        for (Contact &contact : history.pupil.contacts) {
            if (chance(5))
                contact.responsibility.append(History::flag(chance(2), day()));
            if (chance(6))
                contact.mustBeAsked.append(History::flag(!chance(4), day()));
        }
    }

    RecordId somebody()
    {
        const RecordId people[]{history.mother,      history.mother,   history.father,
                                history.grandmother, history.pupil.id, {}};
        return people[below(6)];
    }

    Answers answers()
    {
        static constexpr Answer choices[]{Answer::Yes, Answer::Yes,   Answer::Yes,  Answer::No,
                                          Answer::No,  Answer::Blank, Answer::Both, Answer::Unreadable};
        Answers given;
        for (const QString &purpose : {History::Image, History::Video}) {
            if (!chance(6))
                given.insert(purpose, choices[below(8)]);
        }
        return given;
    }

    void speak()
    {
        ConsentReturn *said = nullptr;
        if (chance(4)) {
            said = &history.withdrew(somebody(), day(), chance(2) ? QStringList() : QStringList{History::Image});
        } else {
            said = &history.returned(somebody(), day(), answers(), m_forms.at(below(4)));
            if (chance(4))
                said->signedOn = said->receivedOn.addDays(-below(60));
        }
        if (chance(4))
            said->entered = moment(said->receivedOn.addDays(below(40)));
        if (chance(7))
            said->cancelled = moment(said->receivedOn.addDays(below(90)));
    }

    void find()
    {
        const Finding::Kind kinds[]{Finding::Kind::HasResponsibility, Finding::Kind::NoResponsibility,
                                    Finding::Kind::CourtOrder, Finding::Kind::MaterialChange};
        const RecordId people[]{history.mother, history.father, history.grandmother};
        Finding &finding = history.found(kinds[below(4)], people[below(3)], day());
        finding.entered = moment(finding.from.addDays(below(20))) + qint64(history.findings.size());
    }

    QRandomGenerator m_random;
    QList<RecordId> m_forms;
};

} // namespace

/// Thousands of random histories against the rules written plainly.
class TestInForceProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainRules();
    void noHistoryYieldsYesWithoutAGoodYesOfSomebodyEntitled();
    void everyStateIsMet();

private:
    template <typename Check> void forMany(Check check);
};

template <typename Check> void TestInForceProperty::forMany(Check check)
{
    for (quint32 seed = 1; seed <= Histories; ++seed) {
        RandomHistory random(seed);
        for (int i = 0; i < 3; ++i) {
            const QDate day = random.day();
            const qint64 knownBy = i == 0 ? moment(random.day()) : KnownNow;
            for (const QString &purpose : {History::Image, History::Video}) {
                if (!check(random.history, purpose, day, knownBy, seed))
                    return;
            }
        }
    }
}

void TestInForceProperty::agreesWithThePlainRules()
{
    forMany([](const History &history, const QString &purpose, const QDate &day, qint64 knownBy, quint32 seed) {
        const QString expected = PlainRules(history, purpose, day, knownBy).state();
        const QString found = history.state(day, purpose, knownBy);
        if (found == expected)
            return true;
        QTest::qFail(qPrintable(u"seed %1, %2 on %3: %4 instead of %5"_qs.arg(seed).arg(
                         purpose, day.toString(Qt::ISODate), found, expected)),
                     __FILE__, __LINE__);
        return false;
    });
}

void TestInForceProperty::noHistoryYieldsYesWithoutAGoodYesOfSomebodyEntitled()
{
    int consented = 0;
    forMany([&](const History &history, const QString &purpose, const QDate &day, qint64 knownBy, quint32 seed) {
        if (history.state(day, purpose, knownBy) != u"consented"_qs)
            return true;
        ++consented;
        if (PlainRules(history, purpose, day, knownBy).hasGoodYes())
            return true;
        QTest::qFail(qPrintable(u"seed %1, %2 on %3: nobody entitled said yes"_qs.arg(seed).arg(
                         purpose, day.toString(Qt::ISODate))),
                     __FILE__, __LINE__);
        return false;
    });
    QVERIFY(consented > Histories / 10); // or the assertion above says little
}

void TestInForceProperty::everyStateIsMet()
{
    QMap<QString, int> met;
    forMany([&](const History &history, const QString &purpose, const QDate &day, qint64 knownBy, quint32) {
        ++met[history.state(day, purpose, knownBy)];
        return true;
    });
    QCOMPARE(met.size(), 8);
    for (const int times : met)
        QVERIFY2(times > Histories / 200, qPrintable(QString::number(times)));
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestInForceProperty)
#include "test_in_force_property.moc"
