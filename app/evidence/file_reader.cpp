#include "app/evidence/file_reader.h"

#include "app/reader/protocol.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QProcess>
#include <QTimer>

namespace lanyard {

namespace {

constexpr qint64 MostAnswer = 1024ll * 1024 * 1024;

QString readerProgram()
{
#ifdef Q_OS_WIN
    return QCoreApplication::applicationDirPath() + QLatin1String("/lanyard-reader.exe");
#else
    return QCoreApplication::applicationDirPath() + QLatin1String("/lanyard-reader");
#endif
}

tl::unexpected<Error> refused(reader::Outcome outcome)
{
    using reader::Outcome;
    switch (outcome) {
    case Outcome::Heic:
        return failure(
            Error::Code::BadInput,
            FileReader::tr("This is a HEIC photograph. Save it as JPEG first (on an iPhone: Settings, Camera, "
                           "Formats, Most Compatible) and add it again."));
    case Outcome::UnknownKind:
        return failure(Error::Code::BadInput,
                       FileReader::tr("Lanyard shows PDF files and PNG and JPEG pictures; this is neither."));
    case Outcome::NeedsPassword:
        return failure(Error::Code::BadInput,
                       FileReader::tr("This PDF is protected by a password and cannot be shown here."));
    case Outcome::TooLarge:
        return failure(Error::Code::BadInput, FileReader::tr("This file is too large to be shown."));
    case Outcome::Opened:
    case Outcome::Broken:
        break;
    }
    return failure(Error::Code::BadInput, FileReader::tr("This file is damaged and cannot be shown."));
}

bool isSide(double points) { return points > 0 && points <= reader::MostPoints; }

Error crashed(const QString &detail)
{
    return {
        Error::Code::BadInput,
        FileReader::tr("This file could not be opened safely: the program that opens it stopped. The register was not "
                       "touched."),
        detail,
        {}};
}

} // namespace

Result<ReadFile> readerAnswer(const QByteArray &answer)
{
    QDataStream in(answer);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0, outcome = 0, kind = 0, pages = 0, images = 0;
    in >> magic >> outcome;
    if (in.status() != QDataStream::Ok || magic != reader::Magic)
        return tl::unexpected<Error>(crashed(QStringLiteral("no answer")));
    if (outcome != quint32(reader::Outcome::Opened))
        return refused(reader::Outcome(std::min(outcome, quint32(reader::Outcome::TooLarge))));
    in >> kind >> pages;
    if (in.status() != QDataStream::Ok || pages > quint32(reader::MostPages))
        return tl::unexpected<Error>(crashed(QStringLiteral("pages out of range")));
    ReadFile file{kind == quint32(reader::Kind::Pdf), {}, {}};
    for (quint32 page = 0; page < pages; ++page) {
        double width = 0, height = 0;
        in >> width >> height;
        if (!isSide(width) || !isSide(height))
            return tl::unexpected<Error>(crashed(QStringLiteral("page size out of range")));
        file.pages.append({width, height});
    }
    in >> images;
    if (in.status() != QDataStream::Ok || images > quint32(reader::MostImages))
        return tl::unexpected<Error>(crashed(QStringLiteral("images out of range")));
    for (quint32 at = 0; at < images; ++at) {
        quint32 page = 0, width = 0, height = 0;
        QByteArray rows;
        in >> page >> width >> height >> rows;
        const quint64 needed = quint64(width) * height * 4;
        if (in.status() != QDataStream::Ok || needed == 0 || needed > quint64(reader::MostPixels) * 4
            || quint64(rows.size()) != needed)
            return tl::unexpected<Error>(crashed(QStringLiteral("image out of range")));
        const QImage borrowed(reinterpret_cast<const uchar *>(rows.constData()), int(width), int(height),
                              qsizetype(width) * 4, QImage::Format_RGB32);
        file.images.append(borrowed.copy());
    }
    return file;
}

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
    stop();
    m_done = std::move(done);
    m_answer.clear();
    if (bytes.size() > reader::MostBytes)
        return finish(refused(reader::Outcome::TooLarge));
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
            finish(tl::unexpected<Error>(crashed(QStringLiteral("exit %1").arg(code))));
        else
            finish(readerAnswer(answer));
    });
    m_process->start(m_program, QStringList());
    QByteArray request;
    QDataStream out(&request, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << reader::Magic << quint32(width) << quint32(first) << quint32(pages) << bytes;
    m_process->write(request);
    m_process->closeWriteChannel();
    m_timer->start(m_timeout);
}

} // namespace lanyard
