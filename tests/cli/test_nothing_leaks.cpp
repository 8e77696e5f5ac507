// "No name, answer or key in a log, a temporary file, a setting or a core dump": a whole session in a home of its own,
// then every file there is searched.

#include "models/store/core_dump.h"
#include "tests/support/child_process.h"
#include "tests/support/cli_program.h"
#include "tests/support/leaks.h"

#include <QDir>
#include <QProcess>
#include <QStringConverter>
#include <QTest>

#include <csignal>
#include <cstdlib>

using lanyard::test::CliProgram;
using lanyard::test::CliRun;
using lanyard::test::leaksIn;

namespace {

const QString Surname = QStringLiteral("Quellwasserová");
const QString Giver = QStringLiteral("Xanthippe");
const QString Upn = QStringLiteral("B820400021000");
const QString Password = QStringLiteral("a heron stands in the weir");
const QString Guarded = QStringLiteral("guarded");

/// Stands in no program file, only where it is made.
QString plantedName() { return Surname.toUpper(); }

/// Holds a name in its memory when it crashes: after the guard of the real programs, or without it.
int crash(const QStringList &arguments)
{
    if (arguments.value(0) == Guarded)
        lanyard::refuseCoreDumps();
    const QString held = plantedName();
    if (!held.isEmpty())
        std::abort();
    return 0;
}

/// Starts a program as on a computer that keeps what a crash leaves, in the folder it runs in.
void startWhereDumpsAreKept(QProcess &process, const QString &folder, const QStringList &program)
{
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("sh"),
                  QStringList{QStringLiteral("-c"), QStringLiteral("ulimit -c unlimited; exec \"$0\" \"$@\"")}
                      + program);
}

} // namespace

class TestNothingLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPlantedNameIsFound();
    void aWholeSessionLeavesNothingReadable();
    void aCrashLeavesNoImageOfItsMemory();
    void aCrashOfTheRealProgramLeavesNoImageOfItsMemory();

private:
    QStringList leftByACrash(const QString &how) const;
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
                       "Contact 1 Parental Responsibility\n%1,%2,प्रिया,10/02/2022,R,RA,%3,Stone,Mother,Yes\n")
            .arg(Upn, Surname, Giver)
            .toUtf8());
    const QString returns = m_cli.write(QStringLiteral("given/returns.csv"),
                                        QStringLiteral("upn,received_on,signed_on,given_by,relationship,method,image\n"
                                                       "%1,2026-09-16,2026-09-15,%2 Stone,Mother,paper,yes\n")
                                            .arg(Upn, Giver)
                                            .toUtf8());
    const QString record = m_cli.path(QStringLiteral("given/record.pdf"));
    m_cli.setVariable(QStringLiteral("XDG_RUNTIME_DIR"), {}); // as root has it on a server
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
        QCOMPARE(run.err, QByteArray()); // though Qt has something to say of the home and of the name's script
    }
    QVERIFY(signedIn({QStringLiteral("list"), QStringLiteral("consent"), QStringLiteral("--csv")})
                .out.contains("consented"));
    const QStringList found = leaksIn(m_cli.folder(), m_secrets, {QStringLiteral("given")});
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

/// What a crash of the child leaves readable on the disk.
QStringList TestNothingLeaks::leftByACrash(const QString &how) const
{
    const QTemporaryDir folder;
    QProcess child;
    startWhereDumpsAreKept(child, folder.path(),
                           {QCoreApplication::applicationFilePath(), QStringLiteral("--child"), how});
    child.waitForFinished();
    if (child.exitStatus() != QProcess::CrashExit)
        return {QStringLiteral("it did not crash")};
    return leaksIn(folder.path(), {plantedName()});
}

void TestNothingLeaks::aCrashLeavesNoImageOfItsMemory()
{
    QCOMPARE(leftByACrash(Guarded), QStringList());
    // The control: without the guard the name is found. A system that hands its dumps to a collector, or keeps none,
    // cannot show that.
    if (leftByACrash(QStringLiteral("unguarded")).isEmpty())
        QSKIP("This system writes no core files, so that none was left proves nothing here (core_pattern, ulimit -Hc)");
}

void TestNothingLeaks::aCrashOfTheRealProgramLeavesNoImageOfItsMemory()
{
#ifdef Q_OS_LINUX
    QProcess program;
    // It waits for the password's line and crashes there.
    startWhereDumpsAreKept(program, m_cli.folder(),
                           {QStringLiteral(LANYARD_CLI), QStringLiteral("--register"),
                            m_cli.path(QStringLiteral("register")), QStringLiteral("--user"), QStringLiteral("jo"),
                            QStringLiteral("--password-file"), QStringLiteral("-"), QStringLiteral("verify")});
    QVERIFY(program.waitForStarted());
    const auto limits = [&program] {
        QFile file(QStringLiteral("/proc/%1/limits").arg(program.processId()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto refusesDumps = [&limits] {
        const QByteArray all = limits();
        return all.mid(all.indexOf("Max core file size")).simplified().startsWith("Max core file size 0 0");
    };
    QTRY_VERIFY2(refusesDumps(), limits());
    QCOMPARE(::kill(pid_t(program.processId()), SIGSEGV), 0);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(m_cli.folder()).entryList({QStringLiteral("*core*")}, QDir::Files), QStringList());
#else
    QSKIP("Only Linux shows the limits of another process");
#endif
}

int main(int argc, char **argv) { return lanyard::test::mainWithChild<TestNothingLeaks>(argc, argv, crash); }
#include "test_nothing_leaks.moc"
