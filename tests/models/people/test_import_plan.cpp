#include "models/people/imports/import_file.h"
#include "models/people/imports/import_plan.h"
#include "models/people/imports/import_summary.h"
#include "models/people/pupil_record.h"
#include "tests/support/vault_fixture.h"

#include <QFile>
#include <QtTest>

using namespace lanyard;

namespace {

const RecordId School = RecordId::make();
const RecordId OtherSchool = RecordId::make();
const RecordId Office = RecordId::make();
const QDate Today(2026, 11, 22);
const qint64 Now = QDateTime(Today, QTime(9, 41), Qt::UTC).toMSecsSinceEpoch();

ImportOptions options(int day = 0)
{
    ImportOptions options;
    options.school = School;
    options.by = Office;
    options.today = Today.addDays(day);
    options.now = Now + day * 86400000ll;
    options.source = QStringLiteral("pupils.csv");
    return options;
}

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(LANYARD_SAMPLES "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    return file.readAll();
}

ImportedPupils read(const QByteArray &bytes)
{
    const auto file = ImportFile::open(bytes, QStringLiteral("pupils.csv"));
    return *file->read(file->guessedMapping(), Today);
}

/// The register after a plan, as its writes would leave it.
QList<Pupil> after(const ImportPlan &plan, const QList<Pupil> &before)
{
    test::VaultFixture fixture;
    auto vault = fixture.open(true);
    Change start;
    start.writes
        = {test::schoolNamed(QStringLiteral("A"), School), test::schoolNamed(QStringLiteral("B"), OtherSchool)};
    for (const Pupil &pupil : before)
        start.writes += *pupilWrite(pupil);
    if (!wait((*vault)->commit(start)))
        qFatal("the register as it was cannot be stored");
    Change change = *plan.toChange(true);
    for (Write &write : change.writes)
        write.revision = write.revision > 0 ? 1 : 0;
    if (const auto done = wait((*vault)->commit(change)); !done && !change.writes.isEmpty())
        qFatal("%s", qPrintable(done.error().message));
    return *wait((*vault)->read<QList<Pupil>>([](Connection &connection) { return readPupils(connection); }));
}

QList<Pupil> imported(const QByteArray &bytes, const QList<Pupil> &before = {}, const ImportOptions &with = options())
{
    return after(*planImport(read(bytes), before, with), before);
}

ImportPlan planOf(const QByteArray &bytes, const QList<Pupil> &before, const ImportOptions &with = options(1))
{
    return *planImport(read(bytes), before, with);
}

QStringList changes(const PlannedPupil &pupil)
{
    QStringList texts;
    for (const FieldChange &change : pupil.changes)
        texts += change.field + u'|' + change.from + u'|' + change.to;
    return texts;
}

const Pupil &withUpn(const QList<Pupil> &pupils, const QString &upn)
{
    return *std::find_if(pupils.begin(), pupils.end(), [&upn](const Pupil &p) { return p.upn == upn; });
}

const QString Each = QStringLiteral("school_one_row_each.csv");
const QString Contacts = QStringLiteral("school_row_per_contact.csv");
const QString Tabs = QStringLiteral("school_utf16_tabs.txt");
const QString Transfer = QStringLiteral("8215100_CTF_8215100_001.xml");

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsNewInAnEmptyRegister()
    {
        const ImportPlan plan = planOf(sample(Transfer), {});
        QCOMPARE(plan.added.size(), 12);
        QCOMPARE(plan.changed.size() + plan.left.size() + plan.unchanged, 0);
        QVERIFY(!plan.needsConfirmation());
        const QList<Pupil> pupils = after(plan, {});
        const Pupil &ha = withUpn(pupils, QStringLiteral("X821510021213"));
        QCOMPARE(ha.legalForename, QStringLiteral("Thị Hà"));
        QCOMPARE(ha.name(), QStringLiteral("Hà Nguyễn"));
        QVERIFY(ha.preferredSurname.isEmpty());
        QVERIFY(ha.isOnRoll(Today, Now + 86400000));
        QCOMPARE(ha.contacts.size(), 3);
        QVERIFY(holds(ha.contacts.at(0).responsibility, Today, Now + 86400000));
        QVERIFY(!holds(ha.contacts.at(2).responsibility, Today, Now + 86400000));
        QCOMPARE(ha.contacts.at(2).relationship, QStringLiteral("Social worker"));
        QCOMPARE(ha.contacts.at(0).phone, QStringLiteral("01632 960106"));
    }

    void aSecondImportOfTheSameFileChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {Each, Contacts, Tabs, Transfer})
            QTest::newRow(qPrintable(name)) << name;
    }

    void aSecondImportOfTheSameFileChangesNothing()
    {
        QFETCH(QString, name);
        const QList<Pupil> pupils = imported(sample(name));
        const ImportPlan plan = planOf(sample(name), pupils, options(30));
        QCOMPARE(plan.unchanged, 12);
        QVERIFY(plan.changesNothing());
        QVERIFY(plan.added.isEmpty() && plan.changed.isEmpty() && plan.left.isEmpty());
    }

    /// The same school out of four files: contacts keep their ids, names without their letters show as changes.
    void filesOfAnotherShapeTouchOnlyWhatTheyHave()
    {
        QList<Pupil> pupils = imported(sample(Transfer));
        const Pupil before = withUpn(pupils, QStringLiteral("X821510021213"));
        const ImportPlan each = planOf(sample(Each), pupils);
        QCOMPARE(each.changed.size(), 12); // the registration group, which the transfer file does not have
        QCOMPARE(changes(each.changed.first()), QStringList{QStringLiteral("Registration group||3A")});
        pupils = after(each, pupils);
        QCOMPARE(withUpn(pupils, before.upn).contacts, before.contacts);

        const ImportPlan contacts = planOf(sample(Contacts), pupils, options(2));
        QVERIFY(contacts.added.isEmpty() && contacts.left.isEmpty());
        const auto plain = std::find_if(contacts.changed.begin(), contacts.changed.end(),
                                        [&before](const PlannedPupil &p) { return p.upn == before.upn; });
        QVERIFY(changes(*plain).contains(QStringLiteral("Legal surname|Nguyễn|Nguyen")));
        QVERIFY(changes(*plain).contains(QStringLiteral("Legal forename|Thị Hà|Thi Hà")));
        QVERIFY(changes(*plain).contains(QStringLiteral("Contact Mai Nguyen: surname|Nguyễn|Nguyen")));
        pupils = after(contacts, pupils);
        const Pupil &now = withUpn(pupils, before.upn);
        QCOMPARE(now.preferredForename, QStringLiteral("Hà"));
        QCOMPARE(now.contacts.size(), before.contacts.size());
        for (qsizetype i = 0; i < now.contacts.size(); ++i)
            QCOMPARE(now.contacts.at(i).id, before.contacts.at(i).id);
        QCOMPARE(planOf(sample(Tabs), pupils, options(3)).left.size(), 0);
    }

    void aNameThatIsThePreferredOneChangesNothing()
    {
        const QList<Pupil> pupils = imported("UPN,Legal Surname,Legal Forename,Preferred Forename,DOB\n"
                                             "T821510021000,Price,Robert,Bobby,04/03/2019\n");
        QVERIFY(planOf("UPN,Surname,Forename,DOB\nT821510021000,Price,Bobby,04/03/2019\n", pupils).changesNothing());
        QVERIFY(planOf("UPN,Surname,Forename,DOB\nT821510021000,Price,Robert,04/03/2019\n", pupils).changesNothing());
        const ImportPlan plan = planOf("UPN,Surname,Forename,DOB\nT821510021000,Pryce,Bobby,04/03/2019\n", pupils);
        QCOMPARE(changes(plan.changed.first()), QStringList{QStringLiteral("Legal surname|Price|Pryce")});
    }

    void leftAppliesWithinTheImportedSchoolOnly()
    {
        QList<Pupil> pupils = imported(sample(Each));
        pupils[0].school = OtherSchool;
        const QByteArray header = "UPN,Surname,Forename,DOB\n";
        const ImportPlan plan = planOf(header + "T821510021000,O'Brien,Aoife,04/03/2019\n", pupils);
        QCOMPARE(plan.added.size(), 1); // the other school's pupil is another record
        QCOMPARE(plan.left.size(), 11);
        QCOMPARE(plan.onRollBefore, 11);
    }

    void moreThanATenthLeavingAsksFirst()
    {
        QByteArray file = "UPN,Surname,Forename,DOB\n";
        QList<Pupil> pupils;
        for (int i = 0; i < 20; ++i) {
            const QString row = QStringLiteral(",Name%1,Child,04/03/2019\n").arg(i);
            file += row.toUtf8();
        }
        pupils = imported(file);
        const auto without = [&file](int count) {
            QByteArrayList lines = file.split('\n');
            return lines.first(lines.size() - 1 - count).join('\n');
        };
        const ImportPlan tenth = planOf(without(2), pupils);
        QCOMPARE(tenth.left.size(), 2);
        QVERIFY(!tenth.needsConfirmation());
        QVERIFY(tenth.toChange(false));
        const ImportPlan more = planOf(without(3), pupils);
        QVERIFY(more.needsConfirmation());
        QCOMPARE(more.toChange(false).error().code, Error::Code::Refused);
        QVERIFY(more.toChange(true));
    }

    void aLeaverComesBack()
    {
        QList<Pupil> pupils = imported(sample(Each));
        QByteArrayList lines = sample(Each).split('\n');
        lines.removeAt(1);
        const ImportPlan leaving = planOf(lines.join('\n'), pupils);
        QCOMPARE(leaving.left.first().name, QStringLiteral("O'Brien, Aoife"));
        pupils = after(leaving, pupils);
        QVERIFY(!withUpn(pupils, QStringLiteral("T821510021000")).isOnRoll(Today.addDays(1), Now + 86400000));
        QVERIFY(withUpn(pupils, QStringLiteral("T821510021000")).isOnRoll(Today, Now + 86400000));
        QVERIFY(planOf(lines.join('\n'), pupils, options(2)).changesNothing());
        const ImportPlan back = planOf(sample(Each), pupils, options(3));
        QCOMPARE(changes(back.changed.first()), QStringList{QStringLiteral("Status|left|on roll")});
        QCOMPARE(back.unchanged, 11);
    }

    void aPartialImportMarksNoneAsLeft()
    {
        const QList<Pupil> pupils = imported(sample(Transfer));
        ImportOptions partial = options(1);
        partial.partial = true;
        const QByteArray one = sample(Each).split('\n').first(2).join('\n');
        QVERIFY(planOf(one, pupils, partial).left.isEmpty());
        QByteArray xml = sample(Transfer);
        xml.replace("<DocumentQualifier>full", "<DocumentQualifier>partial");
        xml.remove(xml.indexOf("<Pupil>"), xml.indexOf("</Pupil>") + 8 - xml.indexOf("<Pupil>"));
        const ImportPlan plan = planOf(xml, pupils);
        QVERIFY(plan.isPartial && plan.left.isEmpty());
        QCOMPARE(plan.notes.size(), 1);
        QCOMPARE(plan.unchanged, 11);
    }

    void contactsEndOnlyWhereTheFileHasAllOfThem()
    {
        const QList<Pupil> pupils = imported(sample(Transfer));
        const QString upn = QStringLiteral("X821510021213");
        QVERIFY(after(planOf(sample(Tabs), pupils), pupils).size() == 12);
        for (const Contact &contact : withUpn(after(planOf(sample(Tabs), pupils), pupils), upn).contacts)
            QVERIFY(holds(contact.listed, Today.addDays(1), Now + 86400000));
        QByteArrayList lines = sample(Contacts).split('\n');
        lines.removeIf([](const QByteArray &line) { return line.contains("Ruth"); });
        const QList<Pupil> shorter = after(planOf(lines.join('\n'), pupils), pupils);
        const Pupil &child = withUpn(shorter, upn);
        QCOMPARE(child.contacts.size(), 3); // kept: answers given stay theirs
        QVERIFY(!holds(child.contacts.at(2).listed, Today.addDays(1), Now + 86400000));
        QVERIFY(holds(child.contacts.at(1).listed, Today.addDays(1), Now + 86400000));
        const ImportPlan again = planOf(sample(Contacts), shorter, options(4));
        QVERIFY(changes(again.changed.first()).contains(QStringLiteral("Contact Ruth Cole|not listed|listed")));
    }

    void anImportNeverOverridesAFindingOfTheDpo()
    {
        QList<Pupil> pupils = imported(sample(Transfer));
        Contact &mother = pupils[0].contacts[0];
        mother.responsibility
            += DatedFlag{false, Today, Now, RecordId::make(), DatedFlag::Source::Dpo, QStringLiteral("order")};
        const QList<DatedFlag> found = mother.responsibility;
        const ImportPlan plan = planOf(sample(Transfer), pupils);
        QVERIFY(plan.changesNothing());
        QCOMPARE(pupils.first().contacts.first().responsibility, found);
    }

    void parentalResponsibilityChangesFromToday()
    {
        const QList<Pupil> pupils = imported(sample(Transfer));
        QByteArray xml = sample(Transfer);
        const qsizetype at = xml.indexOf("<Responsibility>T");
        xml.replace(at, 17, "<Responsibility>F");
        const ImportPlan plan = planOf(xml, pupils);
        QCOMPARE(changes(plan.changed.first()),
                 QStringList{QStringLiteral("Contact Niamh O'Brien: parental responsibility|yes|no")});
        const QList<Pupil> now = after(plan, pupils);
        QVERIFY(!holds(now.first().contacts.first().responsibility, Today.addDays(1), Now + 86400000));
        QVERIFY(holds(now.first().contacts.first().responsibility, Today, Now + 86400000));
    }

    void aTemporaryUpnBecomesAPermanentOne()
    {
        const QList<Pupil> pupils = imported("UPN,Surname,Forename,DOB\nR82151002128F,Cole,Ana,04/03/2019\n");
        const ImportPlan plan = planOf("UPN,Surname,Forename,DOB\nT821510021000,Cole,Ana,04/03/2019\n", pupils);
        QVERIFY(plan.added.isEmpty() && plan.left.isEmpty());
        QCOMPARE(changes(plan.changed.first()), QStringList{QStringLiteral("UPN|R82151002128F|T821510021000")});
        QCOMPARE(plan.changed.first().id, pupils.first().id);
    }

    void aUpnThatIsSomebodyElsesInTheRegisterIsRefused()
    {
        const QList<Pupil> pupils = imported("UPN,Surname,Forename,DOB\nT821510021000,Cole,Ana,04/03/2019\n");
        const ImportPlan plan = planOf("UPN,Surname,Forename,DOB\nT821510021000,Price,Bob,05/03/2018\n", pupils);
        QCOMPARE(plan.refused.size(), 1);
        QCOMPARE(plan.refused.first().line, 2);
        QVERIFY(plan.left.isEmpty());
        QVERIFY(plan.changesNothing());
    }

    void theFileIsImportedWholeOrNotAtAllUnlessChosen()
    {
        const QList<Pupil> pupils = imported(sample(Each));
        QByteArray file = sample(Each);
        file.replace("Year 3,3A", "Year 33,3A");
        ImportPlan plan = planOf(file, pupils);
        QCOMPARE(plan.refused.size(), 2);
        QCOMPARE(plan.refused.first().text().section(u':', 0, 0), QStringLiteral("line 2, column 8 (NC Year)"));
        QVERIFY(plan.left.isEmpty()); // a refused row is not a leaver
        QCOMPARE(plan.toChange(true).error().code, Error::Code::BadInput);
        ImportOptions leaveOut = options(1);
        leaveOut.leaveOutRefused = true;
        plan = planOf(file, pupils, leaveOut);
        QVERIFY(plan.toChange(false));
        QCOMPARE(plan.unchanged, 10);
        QVERIFY(plan.left.isEmpty());
    }

    void aFileWithoutNamesUpdatesWhomItKnows()
    {
        const QList<Pupil> pupils = imported(sample(Each));
        ImportOptions partial = options(1);
        partial.partial = true;
        const ImportPlan plan = planOf("UPN,Class\nT821510021000,4A\nB821510021700,6B\n", pupils, partial);
        QCOMPARE(changes(plan.changed.first()), QStringList{QStringLiteral("Registration group|3A|4A")});
        QCOMPARE(plan.changed.size(), 2);
        const ImportPlan unknown = planOf("UPN,Class\nT821510021000,4A\n", {}, partial);
        QCOMPARE(unknown.refused.size(), 1);
    }

    void aPlanIsAPureFunctionOfItsArguments()
    {
        const auto fixedIds = [] {
            ImportOptions with = options();
            with.newId = [next = 0]() mutable { return RecordId::fromBytes(QByteArray(15, 'x') + char(++next)); };
            return with;
        };
        const ImportPlan once = planOf(sample(Transfer), {}, fixedIds());
        QCOMPARE(once.writes, planOf(sample(Transfer), {}, fixedIds()).writes);
        const auto change = once.toChange(false);
        QCOMPARE(Change::fromBytes(change->toBytes()), std::optional(*change));
    }

    void theSummaryNamesLinesAndFields()
    {
        const QList<Pupil> pupils = imported(sample(Each));
        QByteArray file = sample(Each);
        file.replace("Year 4,4B", "Year 4,4C");
        const QStringList lines = importLines(planOf(file, pupils));
        QVERIFY(lines.contains(QStringLiteral("changed line 9: Müller-Grant, Jean-Luc (G821510021497)")));
        QVERIFY(lines.contains(QStringLiteral("    Registration group: 4B → 4C")));
        QCOMPARE(lines.last(), QStringLiteral("0 new, 1 changed, 0 left, 11 unchanged, 0 refused."));
    }

    void theSameNameOnceInEachFamilyKeepsItsContact()
    {
        const QByteArray header
            = "UPN,Surname,Forename,DOB,Contact Forename,Contact Surname,Contact Relationship,Contact Email\n";
        const QByteArray child = "T821510021000,Cole,Ana,04/03/2019,";
        const QList<Pupil> pupils
            = imported(header + child + "Jo,Cole,Mother,a@example.org\n" + child + "Jo,Cole,Father,b@example.org\n");
        QCOMPARE(pupils.first().contacts.size(), 2);
        const ImportPlan plan = planOf(
            header + child + "Jo,Cole,Father,c@example.org\n" + child + "Jo,Cole,Mother,a@example.org\n", pupils);
        QCOMPARE(changes(plan.changed.first()),
                 QStringList{QStringLiteral("Contact Jo Cole: e-mail|b@example.org|c@example.org")});
        const QList<Pupil> now = after(plan, pupils);
        QCOMPARE(now.first().contacts.at(1).id, pupils.first().contacts.at(1).id);
    }

    void twentyThousandPupilsAreImportedAndCanBeCancelled()
    {
        QByteArray file = "UPN,Surname,Forename,DOB,Year,Class,Contact Forename,Contact Surname,Contact "
                          "Relationship,Contact Email\n";
        for (int i = 0; i < 20000; ++i) {
            for (const char *parent : {"Mother", "Father"})
                file += ",Surname" + QByteArray::number(i) + ",Child,04/03/2019,3,3A,Parent," + QByteArray::number(i)
                    + "," + parent + ",p@example.org\n";
        }
        const ImportedPupils rows = read(file);
        const ImportPlan plan = *planImport(rows, {}, options());
        QCOMPARE(plan.added.size(), 20000);
        test::VaultFixture fixture;
        auto vault = fixture.open(true);
        Change school;
        school.writes = {test::schoolNamed(QStringLiteral("A"), School)};
        QVERIFY(wait((*vault)->commit(school)));
        const auto count = [&vault] {
            return wait((*vault)->read<QList<Pupil>>([](Connection &connection) { return readPupils(connection); }))
                ->size();
        };
        Progress progress;
        progress = Progress([&progress](qint64 done, qint64) {
            if (done > 100)
                progress.cancel();
        });
        const auto cancelled = wait((*vault)->commit(*plan.toChange(false), progress));
        QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
        QCOMPARE(count(), 0);
        QVERIFY(wait((*vault)->commit(*plan.toChange(false))));
        QCOMPARE(count(), 20000);
        Progress stop;
        stop.cancel();
        QCOMPARE(planImport(rows, {}, options(), stop).error().code, Error::Code::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "test_import_plan.moc"
