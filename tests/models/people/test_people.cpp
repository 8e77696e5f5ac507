#include "models/people/contact_packing.h"
#include "models/people/pupil.h"
#include "models/people/school.h"
#include "models/people/upn.h"

#include <QtTest>

#include <limits>

using namespace lanyard;

namespace {

constexpr qint64 Now = std::numeric_limits<qint64>::max();
const QDate Day(2026, 11, 22);

DatedFlag flag(bool value, const QDate &from, qint64 entered, DatedFlag::Source source = DatedFlag::Source::Import)
{
    return {value, from, entered, {}, source, {}};
}

QList<Contact> contacts()
{
    Contact mother;
    mother.id = RecordId::make();
    mother.order = 1;
    mother.forename = QStringLiteral("Mai");
    mother.surname = QStringLiteral("Nguyễn");
    mother.relationship = QStringLiteral("Mother");
    mother.address = QStringLiteral("1 Mill Lane\nAnytown");
    const RecordId user = RecordId::make();
    mother.responsibility
        = {{true, {}, 1700000000000, user, DatedFlag::Source::Import, {}},
           {false, Day, 1800000000000, RecordId::make(), DatedFlag::Source::Dpo, QStringLiteral("order")}};
    mother.listed = {{true, {}, 1700000000000, user, DatedFlag::Source::Staff, {}}};
    Contact other;
    other.id = RecordId::make();
    other.surname = QStringLiteral("Cole");
    return {mother, other};
}

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearRunsFromSeptemberToAugust()
    {
        const QString september = QStringLiteral("09-01");
        QCOMPARE(AcademicYear::containing(QDate(2026, 9, 1), september).start, 2026);
        QCOMPARE(AcademicYear::containing(QDate(2027, 8, 31), september).start, 2026);
        QCOMPARE(AcademicYear::containing(QDate(2026, 8, 31), september).start, 2025);
        const AcademicYear year = AcademicYear::starting(2026, september);
        QCOMPARE(year.first, QDate(2026, 9, 1));
        QCOMPARE(year.last, QDate(2027, 8, 31));
        QCOMPARE(year.text(), QStringLiteral("2026-27"));
        QCOMPARE(AcademicYear::starting(1999, september).text(), QStringLiteral("1999-00"));
        QVERIFY(year.contains(QDate(2027, 8, 31)) && !year.contains(QDate(2027, 9, 1)));
    }

    void aYearsFirstDayIsASetting()
    {
        QCOMPARE(AcademicYear::containing(QDate(2026, 8, 15), QStringLiteral("08-15")).start, 2026);
        QCOMPARE(AcademicYear::starting(2026, QStringLiteral("rubbish")).first, QDate(2026, 9, 1));
        QCOMPARE(AcademicYear::starting(2026, QStringLiteral("02-29")).first, QDate(2026, 9, 1));
    }

    void yearGroupsAreReadAsSchoolsWriteThem_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *written, const char *key) {
            QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(key);
        };
        row("Year 4", "4");
        row("4", "4");
        row("Y4", "4");
        row("Yr 4", "4");
        row("year 04", "4");
        row("Year 14", "14");
        row("14", "14");
        row("Reception", "R");
        row("R", "R");
        row("Year R", "R");
        row("YR", "R");
        row("Nursery first year", "N1");
        row("Nursery second year", "N2");
        row("N2", "N2");
        row("nursery 1", "N1");
    }

    void yearGroupsAreReadAsSchoolsWriteThem()
    {
        QFETCH(QString, written);
        QFETCH(QString, key);
        const auto year = YearGroup::parse(written);
        QVERIFY(year);
        QCOMPARE(year->key(), key);
        QCOMPARE(YearGroup::fromKey(key), *year);
        QCOMPARE(YearGroup::parse(year->label()), year);
    }

    void anUnknownYearGroupIsRefused()
    {
        for (const char *written : {"Year 0", "15", "Year 99", "N3", "Sixth", "4B", "Year"})
            QVERIFY2(!YearGroup::parse(QString::fromLatin1(written)), written);
        QVERIFY(YearGroup::parse(QString())->isNull());
        QVERIFY(YearGroup::fromKey(QStringLiteral("N1")) < YearGroup::fromKey(QStringLiteral("R")));
        QVERIFY(YearGroup::fromKey(QStringLiteral("9")) < YearGroup::fromKey(QStringLiteral("10")));
    }

    void aUpnsCheckLetterIsVerified()
    {
        for (const QStringView upn : std::initializer_list<QStringView>{
                 u"T821510021000", u"Y821510021071", u"R82151002128F", u"B820400021000", u"D82040001805F"})
            QCOMPARE(upnFault(upn), UpnFault::None);
        QVERIFY(isTemporaryUpn(u"R82151002128F") && !isTemporaryUpn(u"T821510021000"));
        QCOMPARE(upnFault(u"A821510021000"), UpnFault::CheckLetter);
        QVERIFY(upnFaultText(u"A821510021000").contains(u'T'));
        QCOMPARE(upnFault(u"T82151002100"), UpnFault::Length);
        QCOMPARE(upnFault(u""), UpnFault::Length);
        for (const QStringView upn :
             std::initializer_list<QStringView>{u"I821510021000", u"T82151002100I", u"T82151002100S", u"T8215100210O0",
                                                u"t821510021000", u"T8215100210-0"})
            QCOMPARE(upnFault(upn), UpnFault::Characters);
        QCOMPARE(tidyUpn(u" t8215 10021000 "), QStringLiteral("T821510021000"));
        QCOMPARE(upnFrom(u"821510021000"), QStringLiteral("T821510021000"));
    }

    /// One wrong character never passes; nor do two neighbours exchanged.
    void aSlipOfThePenInAUpnIsFound()
    {
        const QString upn = QStringLiteral("X821510021213");
        for (int at = 1; at < upn.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = upn;
                wrong[at] = digit;
                QCOMPARE(upnFault(wrong) == UpnFault::None, wrong == upn);
            }
        }
        for (int at = 1; at + 1 < upn.size(); ++at) {
            QString swapped = upn;
            std::swap(swapped[at], swapped[at + 1]);
            QCOMPARE(upnFault(swapped) == UpnFault::None, swapped == upn);
        }
    }

    void whatHoldsIsTheLatestKnownByThen()
    {
        const QList<DatedFlag> flags{flag(true, {}, 100), flag(false, QDate(2026, 3, 1), 300),
                                     flag(true, QDate(2026, 2, 1), 400)};
        QVERIFY(holds(flags, QDate(2026, 1, 1), Now));
        QVERIFY(holds(flags, QDate(2026, 2, 15), Now));
        QVERIFY(!holds(flags, QDate(2026, 3, 1), Now));
        QVERIFY(holds(flags, QDate(2026, 3, 1), 299));
        QVERIFY(!holds(flags, QDate(2026, 3, 1), 99));
        QVERIFY(!holds({}, Day, Now));
    }

    void aFindingOfTheDpoBeatsEverythingElse()
    {
        const QList<DatedFlag> flags{flag(true, {}, 100), flag(false, QDate(2026, 1, 1), 200, DatedFlag::Source::Dpo),
                                     flag(true, QDate(2026, 5, 1), 300)};
        QVERIFY(!holds(flags, Day, Now));
        QVERIFY(holds(flags, QDate(2025, 12, 31), Now));
        QVERIFY(holds(flags, Day, 150));
    }

    void namesAreThePreferredOnes()
    {
        Pupil pupil;
        pupil.legalSurname = QStringLiteral("Nguyễn");
        pupil.legalForename = QStringLiteral("Thị Hà");
        QCOMPARE(pupil.name(), QStringLiteral("Thị Hà Nguyễn"));
        pupil.preferredForename = QStringLiteral("Hà");
        QCOMPARE(pupil.name(), QStringLiteral("Hà Nguyễn"));
        QCOMPARE(pupil.sortedName(), QStringLiteral("Nguyễn, Hà"));
    }

    void packedContactsReadBackAsTheyWere()
    {
        const QList<Contact> before = contacts();
        const QByteArray packed = packContacts(before);
        QCOMPARE(unpackContacts(packed).value_or(QList<Contact>()), before);
        QCOMPARE(packContacts(*unpackContacts(packed)), packed);
        QVERIFY(packContacts({}).isEmpty() && unpackContacts({})->isEmpty());
        const PupilFlags flags{before.first().responsibility, before.first().listed};
        QCOMPARE(unpackPupilFlags(packPupilFlags(flags)).value_or(PupilFlags()), flags);
    }

    void aDamagedColumnIsNoticedAndHarmsNothing()
    {
        const QByteArray packed = packContacts(contacts());
        for (int length = 1; length < packed.size(); ++length)
            QVERIFY(!unpackContacts(packed.first(length)));
        QVERIFY(!unpackContacts(packed + 'x'));
        for (int at = 0; at < packed.size(); ++at) {
            for (const int bit : {0x01, 0x80, 0xff}) {
                QByteArray changed = packed;
                changed[at] = char(changed[at] ^ bit);
                const auto contacts = unpackContacts(changed); // may be other values, never a crash
                QVERIFY(!contacts || contacts->size() <= packed.size());
            }
        }
        QByteArray newer = packed;
        newer[0] = 2;
        QVERIFY(!unpackContacts(newer));
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "test_people.moc"
