#include "models/people/imports/import_file.h"
#include "models/people/imports/import_plan.h"
#include "models/people/pupil_record.h"
#include "models/store/vault.h"
#include "tests/bench/bare_import.h"
#include "tests/bench/benches.h"
#include "tests/bench/opened.h"
#include "tests/bench/school_files.h"

#include <QTemporaryDir>

namespace lanyard::bench {

namespace {

QList<Pupil> pupilsOf(const Sample &sample)
{
    const auto opened = openSample(sample);
    return valueOf(
        wait(opened->office().read<QList<Pupil>>([](Connection &connection) { return readPupils(connection); })));
}

/// A new register without a pupil in it.
std::unique_ptr<Register> newRegister(const QString &folder)
{
    const auto password = [] {
        QString text = QStringLiteral("bench");
        return Secret::take(text);
    };
    Register::Options options;
    options.deskFile = folder + QStringLiteral(".desk");
    Register::New what;
    what.folder = folder;
    what.trust = what.school = what.userName = QStringLiteral("Bench");
    what.roles = {Role::Office};
    what.password = password();
    what.cost = KeyCost::cheap();
    valueOf(Register::create(std::move(what), options));
    return valueOf(Register::signIn(folder, QStringLiteral("Bench"), password(), options));
}

/// What the command line does with the file: read, compare, commit.
void import(Register &into, const QByteArray &bytes, const QString &name)
{
    const ImportFile file = valueOf(ImportFile::open(bytes, name));
    const QDate today = into.clock().today();
    const ImportedPupils imported = valueOf(file.read(file.guessedMapping(), today));
    const QList<Pupil> existing = valueOf(
        wait(into.office().read<QList<Pupil>>([](Connection &connection) { return readPupils(connection); })));
    ImportOptions options;
    options.school = into.school().id;
    options.by = into.user().id;
    options.today = today;
    options.now = into.clock().msecs();
    options.source = name;
    const ImportPlan plan = valueOf(planImport(imported, existing, options));
    valueOf(wait(into.office().commit(valueOf(plan.toChange(true)))));
}

} // namespace

void benchImport(const Sample &sample, Report &report)
{
    const QList<Pupil> pupils = pupilsOf(sample);
    const QTemporaryDir folder;
    const int pairs = sample.pupils > 50000 ? 2 : 15;
    int made = 0;
    const auto row = [&](const QString &what, const QByteArray &bytes, const QString &name, auto bare) {
        const auto ours = [&] {
            const auto into = newRegister(folder.filePath(QString::number(++made)));
            return timed([&] { import(*into, bytes, name); });
        };
        const auto theirs = [&] { return timed([&] { bare(bytes, folder.filePath(QStringLiteral("bare"))); }); };
        report.add(ratioRow(what, sample, compare(ours, theirs, pairs), 2.5));
    };
    row(QStringLiteral("import a CSV : parse and insert bare rows"), pupilsAsCsv(pupils), QStringLiteral("pupils.csv"),
        bareCsvImport);
    row(QStringLiteral("import a CTF : parse and insert bare rows"), pupilsAsCtf(pupils), QStringLiteral("pupils.xml"),
        bareCtfImport);
}

} // namespace lanyard::bench
