#include "models/access/permissions.h"

#include <QTest>

namespace lanyard::test {

namespace {

/// The table of the registers' specification, its columns in its order and its cells as it writes them.
const QList<Role> Columns{Role::Office,
                          Role::Headteacher,
                          Role::Dsl,
                          Role::Dpo,
                          Role::Dpl,
                          Role::SocialMediaManager,
                          Role::IctTechnician,
                          Role::MarketingOfficer,
                          Role::OnlineSafetyOfficer,
                          Role::Staff,
                          Role::Ceo,
                          Role::ChairOfGovernors,
                          Role::Governor};

const char *const Table[] = {
    "RW|R|RW|R|R|n|-|n|n|n|R|-|-",
    "RW|R|R, protect W|RW, resolve W|RW|a|-|a|-|-|R|-|c",
    "W|W|W|W|W|W|-|W|-|W o|W|-|-",
    "R|RWS|R|R|R|RW|-|RW|-|W o|RWS trust|-|-",
    "R|RWS|R|R|R|RW|R|RWS|R|W o|RWS trust|-|R",
    "-|R|R|R|R|RW|-|R|R|-|R|-|-",
    "-|R|RW|R|R|-|RWS|-|RW|W o|c|-|c",
    "R|RWS|RW|R|R|R|RW|-|RW|W o|R|-|c",
    "-|RW|RW|R|R|-|-|-|-|W o|R|-|c",
    "-|RW|-|-|-|-|-|-|-|W o|RW|-|c",
    "-|RW|RW|-|-|-|-|-|-|report|c|-|c",
    "-|-|-|-|-|-|-|-|-|report|-|RW|-",
    "-|RW|-|-|-|-|-|-|-|report|-|RW|-",
    "-|-|-|-|-|-|-|-|-|report|-|-|-", // about the CEO: the chair of trustees' alone
    "-|RW|RW|-|-|-|-|-|-|-|R|RW|R", // figures that a lead has published
    "RW|RW|RW|RW|RW|RW|R|RW|RW|R o|RW|R|R",
    "R|RW|R|RW|RW|R|R|R|R|R|RW|RW|R",
    "R|R|own vault|RW|RW|-|-|-|-|-|R|-|c",
    "-|W|-|-|-|-|W|-|-|-|W|-|-",
    "-|R|own vault|R|R|-|-|-|-|-|R|-|-",
};

/// Read differently from the program's own table on purpose: by words.
Accesses meaning(QString cell)
{
    Accesses access;
    const auto take = [&](const char *words, Accesses flags) {
        if (!cell.contains(QLatin1String(words)))
            return;
        cell.remove(QLatin1String(words));
        access |= flags;
    };
    take("protect W", Access::Protect);
    take("resolve W", Access::Resolve);
    take("own vault", Access::OwnVault);
    take("report", Access::Report);
    take("trust", Access::TrustOnly);
    take("R", Access::Read);
    take("W", Access::Write);
    take("S", Access::Sign);
    take("n", Access::NamesOnly);
    take("a", Access::AnswersOnly);
    take("o", Access::OwnOnly);
    take("c", Access::CountsOnly);
    return access;
}

Permissions with(const QList<RoleGrant> &grants) { return Permissions(grants); }

} // namespace

class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellOfTheTable_data();
    void everyCellOfTheTable();
    void severalRolesAreTheirUnion();
    void aRoleHoldsAtItsSchool();
    void onlySomeSeeProtected();
    void whoMayOnlyCheckGetsNoReason();
    void roleKeysAndTextsComeBack();
};

void TestPermissions::everyCellOfTheTable_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("cell");
    for (int place = 0; place < int(std::size(Table)); ++place) {
        const QStringList cells = QString::fromLatin1(Table[place]).split(QLatin1Char('|'));
        QCOMPARE(cells.size(), Columns.size());
        for (int column = 0; column < Columns.size(); ++column)
            QTest::addRow("place %d %s", place, qPrintable(roleKey(Columns.at(column))))
                << place << int(Columns.at(column)) << cells.at(column);
    }
}

void TestPermissions::everyCellOfTheTable()
{
    QFETCH(int, place);
    QFETCH(int, role);
    QFETCH(QString, cell);
    QCOMPARE(accessOf(Role(role), Place(place)), meaning(cell));
}

void TestPermissions::severalRolesAreTheirUnion()
{
    const Permissions both = with({{Role::Staff, {}}, {Role::Governor, {}}});
    QVERIFY(both.mayRead(Place::Training));
    QVERIFY(!both.at(Place::Training).testFlag(Access::OwnOnly)); // the governor reads all of it
    const Permissions officeToo = with({{Role::Staff, {}}, {Role::Office, {}}});
    QVERIFY(officeToo.mayRead(Place::Posts) && officeToo.mayWrite(Place::Posts));
    QVERIFY(officeToo.at(Place::Posts).testFlag(Access::OwnOnly)); // reads all, writes their own
    QVERIFY(!with({{Role::Ceo, {}}, {Role::Headteacher, {}}}).at(Place::Posts).testFlag(Access::TrustOnly));
}

void TestPermissions::aRoleHoldsAtItsSchool()
{
    const RecordId here = RecordId::make();
    const RecordId there = RecordId::make();
    const Permissions office = with({{Role::Office, here}});
    QVERIFY(office.mayWrite(Place::Pupils, here));
    QVERIFY(!office.mayWrite(Place::Pupils, there));
    QVERIFY(office.mayWrite(Place::Pupils));
    QVERIFY(with({{Role::Office, {}}}).mayWrite(Place::Pupils, there));
}

void TestPermissions::onlySomeSeeProtected()
{
    for (const Role role : allRoles()) {
        const QList<Role> seeing{Role::Office, Role::Dpo, Role::Dpl, Role::Headteacher, Role::Dsl};
        QCOMPARE(with({{role, {}}}).seesProtection(), seeing.contains(role));
    }
}

void TestPermissions::whoMayOnlyCheckGetsNoReason()
{
    QVERIFY(!with({{Role::Staff, {}}}).seesReasons());
    QVERIFY(!with({{Role::OnlineSafetyOfficer, {}}}).seesReasons());
    QVERIFY(with({{Role::MarketingOfficer, {}}}).seesReasons());
    QVERIFY(with({{Role::Ceo, {}}}).seesReasons());
}

void TestPermissions::roleKeysAndTextsComeBack()
{
    QCOMPARE(allRoles().size(), 14);
    for (const Role role : allRoles())
        QCOMPARE(*roleFromKey(roleKey(role)), role);
    QVERIFY(!roleFromKey(QStringLiteral("caretaker")));
    const QList<RoleGrant> grants{{Role::Office, RecordId::make()}, {Role::Ceo, {}}};
    QList<RoleGrant> read = rolesFromText(rolesToText(grants));
    QCOMPARE(read.size(), 2);
    QVERIFY(read.contains(grants.at(0)) && read.contains(grants.at(1)));
    QVERIFY(rolesFromText(QStringLiteral("wizard office@nonsense")).isEmpty());
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestPermissions)
#include "test_permissions.moc"
