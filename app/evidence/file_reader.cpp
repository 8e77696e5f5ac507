#include "app/evidence/file_reader.h"

#include "app/evidence/reader_answer.h"
#include "app/reader/protocol.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QProcess>
#include <QTimer>

namespace lanyard {

namespace {

constexpr qint64 MostAnswer = 1024ll * 1024 * 1024;
constexpr int LongestPhotograph = 4'096; ///< pixels of its longest side: more than any platform shows

QString readerProgram()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + QLatin1String("/lanyard-reader.exe");
#else
    return QCoreApplication::applicationDirPath() + QLatin1String("/lanyard-reader");
#endif
}

} // namespace

FileReader::FileReader(QObject *parent)
    : QObject(parent)
    , m_program(readerProgram())
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        stop();
        finish(failure(Error::Code::BadInput, tr("This file takes too long to open. The register was not touched.")));
    });
}

FileReader::~FileReader() { stop(); }

void FileReader::stop()
{
    m_timer->stop();
    if (m_process == nullptr)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(1000);
    m_process->deleteLater();
    m_process = nullptr;
}

void FileReader::cancel()
{
    stop();
    m_done = {};
}

void FileReader::finish(Result<ReadFile> result)
{
    m_answer.clear();
    const Done done = std::move(m_done);
    m_done = {};
    if (done)
        done(std::move(result));
}

void FileReader::open(const QByteArray &bytes, int width, int first, int pages, Done done)
{
    QByteArray question;
    QDataStream(&question, QIODevice::WriteOnly)
        << quint32(reader::Ask::Pages) << quint32(width) << quint32(first) << quint32(pages);
    start(question, bytes, std::move(done));
}

void FileReader::openPhotograph(const QByteArray &bytes, Done done)
{
    QByteArray question;
    QDataStream(&question, QIODevice::WriteOnly)
        << quint32(reader::Ask::Photograph) << quint32(LongestPhotograph) << quint32(0) << quint32(1);
    start(question, bytes, std::move(done));
}

void FileReader::start(const QByteArray &question, const QByteArray &bytes, Done done)
{
    stop();
    m_done = std::move(done);
    m_answer.clear();
    if (bytes.size() > reader::MostBytes)
        return finish(readerRefusal(reader::Outcome::TooLarge));
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, [this] {
        m_answer += m_process->readAllStandardOutput();
        if (m_answer.size() > MostAnswer)
            m_process->kill();
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // finished() follows
        stop();
        finish(tl::unexpected<Error>(Error{Error::Code::Failed,
                                           tr("Files cannot be opened: a part of Lanyard is missing (lanyard-reader). "
                                              "Install the program again; nothing was lost."),
                                           {},
                                           {}}));
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const QByteArray answer = m_answer + m_process->readAllStandardOutput();
        stop();
        if (status != QProcess::NormalExit || code != 0)
            finish(readerCrashed(QStringLiteral("exit %1").arg(code)));
        else
            finish(readerAnswer(answer));
    });
    m_process->start(m_program, QStringList());
    QByteArray request;
    QDataStream out(&request, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << reader::Magic;
    out.writeRawData(question.constData(), int(question.size()));
    out << bytes;
    m_process->write(request);
    m_process->closeWriteChannel();
    m_timer->start(m_timeout);
}

} // namespace lanyard
