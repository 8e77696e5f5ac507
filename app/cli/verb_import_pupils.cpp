#include "app/cli/given_file.h"
#include "app/cli/text.h"
#include "app/cli/verb.h"
#include "models/people/imports/import_file.h"
#include "models/people/imports/import_plan.h"
#include "models/people/imports/import_summary.h"
#include "models/people/pupil_record.h"
#include "models/store/vault.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace lanyard::cli {

namespace {

Result<ColumnMapping> mappingFor(const ImportFile &file, const QString &columnsFile)
{
    if (columnsFile.isEmpty())
        return file.guessedMapping();
    const Result<QByteArray> json = readGivenFile(columnsFile);
    if (!json)
        return failure(json);
    return ColumnMapping::fromJson(*json, file.headers());
}

Result<ImportedPupils> readFile(Session &session, const Arguments &arguments)
{
    const QString name = arguments.words.first();
    const Result<QByteArray> bytes = readGivenFile(name);
    if (!bytes)
        return failure(bytes);
    const Result<ImportFile> file = ImportFile::open(*bytes, QFileInfo(name).fileName());
    if (!file)
        return failure(file);
    const Result<ColumnMapping> mapping = mappingFor(*file, arguments.value(QStringLiteral("columns")));
    if (!mapping)
        return failure(mapping);
    return file->read(*mapping, session.clock().today());
}

Result<ImportPlan> plan(Session &session, const Arguments &arguments)
{
    const Result<School> school = session.school(arguments.value(QStringLiteral("school")));
    if (!school)
        return failure(school);
    const Result<void> may
        = session.require(session.opened().may().mayWrite(Place::Pupils, school->id), Text::tr("import pupils"));
    if (!may)
        return failure(may);
    const Result<ImportedPupils> imported = readFile(session, arguments);
    if (!imported)
        return failure(imported);
    const auto existing = wait(
        session.opened().office().read<QList<Pupil>>([](Connection &connection) { return readPupils(connection); }));
    if (!existing)
        return failure(existing);
    ImportOptions options;
    options.school = school->id;
    options.by = session.opened().user().id;
    options.today = session.clock().today();
    options.now = session.clock().msecs();
    options.source = QFileInfo(arguments.words.first()).fileName();
    options.partial = arguments.has(QStringLiteral("partial"));
    options.leaveOutRefused = arguments.has(QStringLiteral("leave-out-refused"));
    return planImport(*imported, *existing, options);
}

QJsonArray pupilsJson(const QList<PlannedPupil> &pupils)
{
    QJsonArray list;
    for (const PlannedPupil &pupil : pupils) {
        QJsonObject object{{QStringLiteral("upn"), pupil.upn}, {QStringLiteral("name"), pupil.name}};
        if (pupil.line > 0)
            object.insert(QStringLiteral("line"), pupil.line);
        QJsonArray changes;
        for (const auto &change : pupil.changes) {
            changes.append(QJsonObject{{QStringLiteral("field"), change.field},
                                       {QStringLiteral("from"), change.from},
                                       {QStringLiteral("to"), change.to}});
        }
        if (!changes.isEmpty())
            object.insert(QStringLiteral("changes"), changes);
        list.append(object);
    }
    return list;
}

QJsonObject planJson(const ImportPlan &plan)
{
    QJsonArray refused;
    for (const ImportRefusal &refusal : plan.refused) {
        refused.append(QJsonObject{{QStringLiteral("line"), refusal.line},
                                   {QStringLiteral("column"), refusal.column},
                                   {QStringLiteral("field"), refusal.field},
                                   {QStringLiteral("reason"), refusal.reason}});
    }
    return {{QStringLiteral("new"), pupilsJson(plan.added)},
            {QStringLiteral("changed"), pupilsJson(plan.changed)},
            {QStringLiteral("left"), pupilsJson(plan.left)},
            {QStringLiteral("unchanged"), plan.unchanged},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("notes"), QJsonArray::fromStringList(plan.notes)}};
}

Result<Exit> run(Session &session, const Arguments &arguments)
{
    const Result<ImportPlan> planned = plan(session, arguments);
    if (!planned)
        return failure(planned);
    session.out().answer(importLines(*planned), planJson(*planned));
    if (arguments.has(QStringLiteral("dry-run")))
        return Exit::Done;
    const Result<Change> change = planned->toChange(arguments.has(QStringLiteral("yes")));
    if (!change)
        return failure(change);
    if (planned->changesNothing())
        return Exit::Done;
    const Result<Committed> committed = wait(session.opened().office().commit(*change));
    if (!committed)
        return failure(committed);
    return Exit::Done;
}

} // namespace

Verb importPupilsVerb()
{
    using Takes = Option::Takes;
    return {
        QStringLiteral("import pupils"),
        QStringLiteral("FILE [--dry-run] [--columns MAP.json] [--school S] [--partial] [--leave-out-refused] [--yes]"),
        {{QStringLiteral("dry-run"), Takes::Nothing},
         {QStringLiteral("columns"), Takes::One},
         {QStringLiteral("school"), Takes::One},
         {QStringLiteral("partial"), Takes::Nothing},
         {QStringLiteral("leave-out-refused"), Takes::Nothing},
         {QStringLiteral("yes"), Takes::Nothing}},
        1,
        1,
        run};
}

} // namespace lanyard::cli
