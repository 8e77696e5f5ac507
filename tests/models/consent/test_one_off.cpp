#include "history.h"

#include <QTest>

namespace lanyard {

using test::History;
using test::no;
using test::yes;

namespace {

const QDate September(2026, 9, 10);
const QDate October(2026, 10, 5);
const QDate November(2026, 11, 3);
const QDate Today(2026, 11, 22);

} // namespace

/// Separate consents for one named post: by the same rules as the annual ones.
class TestOneOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aOneOffNeedsNoAnnualYes();
    void protectionAndWithdrawalBeatAOneOff();
    void aOneOffPermitsNothingElse();
};

static RecordId addOneOff(History &history)
{
    const RecordId id = history.addForm(2026, 5);
    FormVersion &version = history.versions[id];
    version.oneOffTitle = u"Poetry prize"_qs;
    version.purposes = {{History::Image, {}}, {u"first-name"_qs, {}}};
    return id;
}

static QString oneOffState(const History &history, const RecordId &oneOff, const QDate &day = Today)
{
    return consentStateKey(oneOffInForce(history.consent(), history.versions, oneOff, History::Image, day).state);
}

void TestOneOff::aOneOffNeedsNoAnnualYes()
{
    History history;
    const RecordId oneOff = addOneOff(history);
    history.returned(history.mother, September, no());
    QCOMPARE(oneOffState(history, oneOff), u"not returned"_qs);
    history.returned(history.mother, October, yes(), oneOff);
    QCOMPARE(oneOffState(history, oneOff), u"consented"_qs);
    history.returned(history.father, October, no(), oneOff);
    QCOMPARE(oneOffState(history, oneOff), u"disputed"_qs);
}

void TestOneOff::protectionAndWithdrawalBeatAOneOff()
{
    History history;
    const RecordId oneOff = addOneOff(history);
    history.returned(history.mother, September, yes());
    history.returned(history.mother, October, yes(), oneOff);
    history.returned(history.mother, November, no());
    QCOMPARE(oneOffState(history, oneOff), u"withdrawn"_qs);
    history.returned(history.mother, November.addDays(1), yes());
    QCOMPARE(oneOffState(history, oneOff), u"withdrawn"_qs);
    history.returned(history.mother, November.addDays(2), yes(), oneOff);
    QCOMPARE(oneOffState(history, oneOff), u"consented"_qs);
    history.withdrew(history.father, Today.addDays(-1));
    QCOMPARE(oneOffState(history, oneOff), u"withdrawn"_qs);
    history.protect(true, Today);
    QCOMPARE(oneOffState(history, oneOff), u"protected"_qs);
}

void TestOneOff::aOneOffPermitsNothingElse()
{
    History history;
    const RecordId oneOff = addOneOff(history);
    history.returned(history.mother, October, yes(), oneOff);
    QCOMPARE(history.state(Today), u"not returned"_qs);
    QCOMPARE(oneOffState(history, addOneOff(history)), u"not returned"_qs);
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestOneOff)
#include "test_one_off.moc"
