#include "models/consent/appendix_d.h"

#include <QTest>

namespace lanyard {

class TestAppendixD : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sectionsStandInThePolicysOrder();
    void everyPurposeHasOneRow();
    void platformsAreListedBelowTheirSentence();
    void trustIsNamedAsController();
    void whoCanSeeChangesOnlyWithPublicAccounts();
    void whatIsUnsetIsLeftAGapAndSaid();
    void pupilsVariantAsksThePupil();
    void boldAndPlaceholdersAreRuns();
    void otherPurposesGetTheirOwnSentence();
};

static QList<WordingBlock> blocksOf(const QString &wording, WordingBlock::Kind kind)
{
    QList<WordingBlock> found;
    for (const WordingBlock &block : parseWording(wording)) {
        if (block.kind == kind)
            found.append(block);
    }
    return found;
}

static QStringList textsOf(const QString &wording, WordingBlock::Kind kind)
{
    QStringList texts;
    for (const WordingBlock &block : blocksOf(wording, kind))
        texts.append(block.text());
    return texts;
}

void TestAppendixD::sectionsStandInThePolicysOrder()
{
    const QString wording = appendixD(policyPurposes(), {});
    QCOMPARE(textsOf(wording, WordingBlock::Kind::Title), QStringList{u"Social media consent form"_qs});
    QCOMPARE(textsOf(wording, WordingBlock::Kind::Heading),
             (QStringList{u"Why do we need your consent?"_qs, u"Why will we be using personal data on social media?"_qs,
                          u"Who will be able to see the data once it's on social media?"_qs,
                          u"What are the conditions of use?"_qs, u"Providing your consent"_qs,
                          u"Refreshing your consent"_qs, u"Withdrawing your consent"_qs, u"Declaration"_qs}));
    QCOMPARE(blocksOf(wording, WordingBlock::Kind::Bullet).size(), 9 + 3 + 8);
    QCOMPARE(blocksOf(wording, WordingBlock::Kind::Signature).value(0).cells,
             (QStringList{u"Name of parent"_qs, u"Signature"_qs, u"Date"_qs}));
}

void TestAppendixD::everyPurposeHasOneRow()
{
    QStringList keys;
    for (const WordingBlock &row : blocksOf(appendixD(policyPurposes(), {}), WordingBlock::Kind::PurposeRow)) {
        if (!row.purpose.isEmpty())
            keys.append(row.purpose);
    }
    QStringList expected;
    for (const Purpose &purpose : policyPurposes())
        expected.append(purpose.key);
    QCOMPARE(keys, expected);
    QCOMPARE(keys.size(), 10);
}

void TestAppendixD::platformsAreListedBelowTheirSentence()
{
    const auto rows = blocksOf(appendixD(policyPurposes(), {}), WordingBlock::Kind::PurposeRow);
    QCOMPARE(rows.size(), 12);
    QCOMPARE(rows.at(2).text(), u"Using images of my child on social media, including the following:"_qs);
    QVERIFY(rows.at(2).purpose.isEmpty());
    QCOMPARE(rows.at(3).text(), u"X"_qs);
    QVERIFY(rows.at(3).indented);
    QCOMPARE(rows.at(6).text(), u"Using videos of my child on social media, including the following:"_qs);
    QCOMPARE(rows.at(10).text(), u"Using my child's first name on social media."_qs);
}

void TestAppendixD::trustIsNamedAsController()
{
    School school;
    school.trust = u"Larkfield Trust"_qs;
    const auto blocks = fillWording(parseWording(appendixD(policyPurposes(), {})), school);
    QCOMPARE(blocks.at(2).text(), u"Larkfield Trust is the controller of the personal data described in this form."_qs);
}

void TestAppendixD::whoCanSeeChangesOnlyWithPublicAccounts()
{
    const auto without = parseWording(appendixD(policyPurposes(), {}));
    const auto with = parseWording(appendixD(policyPurposes(), {u"X"_qs, u"Facebook"_qs}));
    QCOMPARE(with.size(), without.size() + 1);
    QStringList changed;
    for (const WordingBlock &block : with) {
        if (!without.contains(block))
            changed.append(block.text());
    }
    QCOMPARE(changed.size(), 2);
    QVERIFY(changed.first().contains(u"anybody"_qs));
    QVERIFY(changed.first().contains(u"X and Facebook"_qs));
}

void TestAppendixD::whatIsUnsetIsLeftAGapAndSaid()
{
    School school;
    school.name = u"Larkfield Primary School"_qs;
    school.dpoEmail = u"dpo@larkfield.example"_qs;
    QStringList missing;
    const auto blocks = fillWording(parseWording(appendixD(policyPurposes(), {})), school, &missing);
    QCOMPARE(missing.size(), 3);
    QVERIFY(missing.contains(u"The DPO's telephone number is not set."_qs));
    QVERIFY(blocks.last().text().contains(school.dpoEmail));
    QCOMPARE(blocks.last().runs.at(5).placeholder, u"dpo-phone"_qs);
    QVERIFY(blocks.last().runs.at(5).text.isEmpty());
}

void TestAppendixD::pupilsVariantAsksThePupil()
{
    const QString wording = appendixDForPupils(policyPurposes(), {});
    QVERIFY(!wording.contains(u"my child"_qs));
    const auto rows = blocksOf(wording, WordingBlock::Kind::PurposeRow);
    QCOMPARE(rows.first().text(), u"Using images of me on the school's social media accounts."_qs);
    QCOMPARE(blocksOf(wording, WordingBlock::Kind::Signature).value(0).cells.first(), u"Name of pupil"_qs);
}

void TestAppendixD::boldAndPlaceholdersAreRuns()
{
    const auto blocks = parseWording(u"I, {parent}, at **{school} now** here"_qs);
    const QList<WordingRun> expected{{u"I, "_qs, false, {}},   {{}, false, u"parent"_qs}, {u", at "_qs, false, {}},
                                     {{}, true, u"school"_qs}, {u" now"_qs, true, {}},    {u" here"_qs, false, {}}};
    QCOMPARE(blocks.value(0).runs, expected);
}

void TestAppendixD::otherPurposesGetTheirOwnSentence()
{
    QList<Purpose> purposes = policyPurposes();
    purposes += {
        {u"image/trust"_qs, {}}, {u"video/website"_qs, {}}, {u"yearbook"_qs, u"My child's page in the yearbook"_qs}};
    const auto rows = blocksOf(appendixD(purposes, {}), WordingBlock::Kind::PurposeRow);
    QCOMPARE(rows.at(12).text(), u"Using images of my child on the trust's social media accounts."_qs);
    QCOMPARE(rows.at(13).text(), u"Using videos of my child on the school website."_qs);
    QCOMPARE(rows.at(14).text(), u"My child's page in the yearbook"_qs);
    QVERIFY(!rows.at(14).indented);
}

} // namespace lanyard

QTEST_GUILESS_MAIN(lanyard::TestAppendixD)
#include "test_appendix_d.moc"
