#include "app/import/import_run.h"

#include "app/background.h"
#include "app/consent/consent_source.h"
#include "app/session.h"
#include "models/store/vault.h"
#include "models/store/when_done.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

namespace lanyard {
namespace {

constexpr int SoonMsecs = 120;

Result<ImportFile> openFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::NotFound,
                       ImportRun::tr("The file cannot be read. Nothing was imported; close it in other programs and "
                                     "choose it again."),
                       file.errorString());
    }
    return ImportFile::open(file.readAll(), QFileInfo(path).fileName());
}

} // namespace

ImportRun::ImportRun(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    const QList<School> schools = session.reg().schools();
    if (!schools.isEmpty())
        m_options.school = schools.front().id;
    m_options.by = session.user().id;
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMsecs);
    connect(&m_soon, &QTimer::timeout, this, &ImportRun::startReading);
}

ImportRun::~ImportRun() { m_progress.cancel(); }

void ImportRun::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

Progress ImportRun::startProgress()
{
    m_progress.cancel(); // an answer to an earlier question is no longer wanted
    m_progress = Progress([self = QPointer(this)](qint64 done, qint64 total) {
        if (done % qMax<qint64>(1, total / 200) != 0 && done != total)
            return;
        QMetaObject::invokeMethod(qApp, [self, done, total] {
            if (self)
                Q_EMIT self->progressed(done, total);
        });
    });
    setBusy(true);
    return m_progress;
}

void ImportRun::stop(const Error &error)
{
    setBusy(false);
    if (error.code == Error::Code::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(error.message);
}

void ImportRun::open(const QString &path)
{
    m_file.reset();
    m_imported.reset();
    m_plan.reset();
    m_remembered.reset();
    setBusy(true);
    inBackground(
        this, [path] { return openFile(path); }, [this](const Result<ImportFile> &file) { takeFile(file); });
}

void ImportRun::takeFile(const Result<ImportFile> &file)
{
    if (!file)
        return stop(file.error());
    m_file = *file;
    m_options.source = file->fileName();
    if (file->kind() == ImportFile::Kind::CommonTransferFile) {
        Q_EMIT opened();
        startReading();
        return;
    }
    m_mapping = file->guessedMapping();
    using Known = std::optional<RememberedMapping>;
    const auto read = [shape = file->shape(), headers = file->headers()](Connection &connection) {
        return readRememberedMapping(connection, shape, headers);
    };
    whenDone(m_session.office().read<Known>(read), this, [this](const Result<Known> &known) {
        if (known && known->has_value()) {
            m_remembered = **known;
            m_mapping = m_remembered->mapping;
        }
        Q_EMIT opened();
        startReading();
    });
}

void ImportRun::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    m_soon.start();
}

void ImportRun::startReading()
{
    if (!m_file)
        return;
    const bool isMapped = m_file->kind() == ImportFile::Kind::CommonTransferFile || m_mapping.fault().isEmpty();
    if (!isMapped) {
        m_imported.reset();
        setBusy(false);
        Q_EMIT read();
        return;
    }
    const Progress progress = startProgress();
    inBackground(
        this,
        [file = *m_file, mapping = m_mapping, today = m_session.today(), progress] {
            return file.read(mapping, today, progress);
        },
        [this, progress](const Result<ImportedPupils> &result) {
            if (progress.isCancelled())
                return; // overtaken by a newer mapping
            if (!result)
                return stop(result.error());
            m_imported = *result;
            setBusy(false);
            Q_EMIT read();
        });
}

void ImportRun::plan()
{
    const std::shared_ptr<const ConsentBook> book = ConsentSource::of(m_session).book();
    if (!m_imported || !book)
        return;
    m_options.today = m_session.today();
    m_options.now = m_session.clock().msecs();
    const Progress progress = startProgress();
    inBackground(
        this,
        [imported = *m_imported, book, options = m_options, progress] {
            return planImport(imported, book->pupils(), options, progress);
        },
        [this](const Result<ImportPlan> &result) {
            if (!result)
                return stop(result.error());
            m_plan = *result;
            setBusy(false);
            Q_EMIT planMade();
        });
}

void ImportRun::commit(bool leaversConfirmed)
{
    if (!m_plan)
        return;
    Result<Change> change = m_plan->toChange(leaversConfirmed);
    if (!change)
        return stop(change.error());
    if (m_file && m_file->kind() == ImportFile::Kind::Spreadsheet) {
        if (const std::optional<Write> memory
            = rememberMapping(m_remembered, m_file->shape(), m_mapping, m_file->headers()))
            change->writes.append(*memory);
    }
    const Progress progress = startProgress();
    whenDone(m_session.office().commit(*change, progress), this, [this](const Result<Committed> &done) {
        if (!done)
            return stop(done.error());
        setBusy(false);
        Q_EMIT committed();
    });
}

void ImportRun::cancel() { m_progress.cancel(); }

} // namespace lanyard
