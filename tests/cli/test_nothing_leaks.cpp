// "No name, answer or key in a log, a temporary file, a setting or a core dump": a whole session in a home of its own,
// then every file there is searched.

#include "tests/support/cli_program.h"
#include "tests/support/leaks.h"

#include <QDir>
#include <QProcess>
#include <QStringConverter>
#include <QTest>

using lanyard::test::CliProgram;
using lanyard::test::CliRun;
using lanyard::test::leaksIn;

namespace {

const QString Surname = QStringLiteral("Quellwasserová");
const QString Giver = QStringLiteral("Xanthippe");
const QString Upn = QStringLiteral("B820400021000");
const QString Password = QStringLiteral("a heron stands in the weir");

} // namespace

class TestNothingLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPlantedNameIsFound();
    void aWholeSessionLeavesNothingReadable();
    void aKilledCommandLeavesNoImageOfItsMemory();

private:
    CliRun signedIn(const QStringList &words) const;

    CliProgram m_cli{QStringLiteral(LANYARD_CLI)};
    QStringList m_secrets{Surname, Giver, Upn, Password};
};

CliRun TestNothingLeaks::signedIn(const QStringList &words) const
{
    return m_cli.run(QStringList{QStringLiteral("--register"), m_cli.path(QStringLiteral("register")),
                                 QStringLiteral("--user"), QStringLiteral("jo"), QStringLiteral("--password-file"),
                                 QStringLiteral("-")}
                         + words,
                     Password.toUtf8() + '\n');
}

void TestNothingLeaks::initTestCase()
{
    const CliRun made = m_cli.run({QStringLiteral("--user"), QStringLiteral("jo"), QStringLiteral("--password-file"),
                                   QStringLiteral("-"), QStringLiteral("new"), m_cli.path(QStringLiteral("register")),
                                   QStringLiteral("--trust"), QStringLiteral("A Trust"), QStringLiteral("--school"),
                                   QStringLiteral("A School"), QStringLiteral("--role"), QStringLiteral("office"),
                                   QStringLiteral("dpo")},
                                  Password.toUtf8() + '\n');
    QVERIFY2(made.exit == 0, made.all());
    for (const QString &line : made.lines()) {
        const QString recovery = line.section(QLatin1Char('\t'), 1);
        m_secrets.append(recovery);
        const QString file = m_cli.write(QStringLiteral("recovery.key"), recovery.toUtf8());
        const CliRun keys = m_cli.run({QStringLiteral("--register"), m_cli.path(QStringLiteral("register")),
                                       QStringLiteral("keys"), QStringLiteral("--recovery-file"), file});
        QVERIFY2(keys.exit == 0, keys.all());
        for (const QString &vault : keys.lines())
            m_secrets.append(vault.section(QLatin1Char('\t'), 1));
    }
    QFile::remove(m_cli.path(QStringLiteral("recovery.key")));
    QVERIFY(m_secrets.size() > 6);
}

/// The control: the search finds what it is there to find.
void TestNothingLeaks::aPlantedNameIsFound()
{
    const QString file
        = m_cli.write(QStringLiteral("careless.log"), QStringEncoder(QStringConverter::Utf16LE)(Surname));
    QCOMPARE(leaksIn(m_cli.folder(), m_secrets, {}).size(), 1);
    QVERIFY(QFile::remove(file));
}

void TestNothingLeaks::aWholeSessionLeavesNothingReadable()
{
    QDir(m_cli.folder()).mkdir(QStringLiteral("given"));
    const QString pupils = m_cli.write(
        QStringLiteral("given/pupils.csv"),
        QStringLiteral("UPN,Surname,Forename,DOB,Year,Reg,Contact 1 Forename,Contact 1 Surname,Contact 1 Relationship,"
                       "Contact 1 Parental Responsibility\n%1,%2,Ida,10/02/2022,R,RA,%3,Stone,Mother,Yes\n")
            .arg(Upn, Surname, Giver)
            .toUtf8());
    const QString returns = m_cli.write(QStringLiteral("given/returns.csv"),
                                        QStringLiteral("upn,received_on,signed_on,given_by,relationship,method,image\n"
                                                       "%1,2026-09-16,2026-09-15,%2 Stone,Mother,paper,yes\n")
                                            .arg(Upn, Giver)
                                            .toUtf8());
    const QString record = m_cli.path(QStringLiteral("given/record.pdf"));
    for (const QStringList &words : {
             QStringList{QStringLiteral("import"), QStringLiteral("pupils"), pupils},
             {QStringLiteral("import"), QStringLiteral("returns"), returns},
             {QStringLiteral("list"), QStringLiteral("consent"), QStringLiteral("--csv")},
             {QStringLiteral("show"), QStringLiteral("pupils"), Upn},
             {QStringLiteral("print"), QStringLiteral("consent-record"), QStringLiteral("--out"), record},
             {QStringLiteral("backup"), m_cli.path(QStringLiteral("backup.tar"))},
             {QStringLiteral("verify")},
         }) {
        const CliRun run = signedIn(words);
        QVERIFY2(run.exit == 0, words.join(QLatin1Char(' ')).toUtf8() + run.all());
    }
    QVERIFY(signedIn({QStringLiteral("list"), QStringLiteral("consent"), QStringLiteral("--csv")})
                .out.contains("consented"));
    const QStringList found = leaksIn(m_cli.folder(), m_secrets, {QStringLiteral("given")});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestNothingLeaks::aKilledCommandLeavesNoImageOfItsMemory()
{
    QProcess shell;
    shell.setWorkingDirectory(m_cli.folder());
    // It waits for the password's line and is killed there, the way a crash would end it.
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("ulimit -c unlimited; exec \"$0\" \"$@\""),
                 QStringLiteral(LANYARD_CLI), QStringLiteral("--register"), m_cli.path(QStringLiteral("register")),
                 QStringLiteral("--user"), QStringLiteral("jo"), QStringLiteral("--password-file"), QStringLiteral("-"),
                 QStringLiteral("verify")});
    QVERIFY(shell.waitForStarted());
    QTest::qWait(300);
    const QByteArray dumpable = [&shell] {
        QFile limits(QStringLiteral("/proc/%1/limits").arg(shell.processId()));
        limits.open(QIODevice::ReadOnly);
        return limits.readAll();
    }();
    const qsizetype line = dumpable.indexOf("Max core file size");
    QVERIFY2(dumpable.mid(line).simplified().startsWith("Max core file size 0 0"), dumpable);
    shell.kill();
    shell.waitForFinished();
}

QTEST_GUILESS_MAIN(TestNothingLeaks)
#include "test_nothing_leaks.moc"
