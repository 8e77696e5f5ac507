// lanyard-reader: opens a PDF or picture that somebody handed in, so that the process that holds the keys does not.
// One file a process: the question comes on standard input, the answer goes to standard output.

#include "limits.h"
#include "opened_file.h"

#include <QDataStream>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>

#include <cstdio>

#if defined(Q_OS_WIN)
#include <fcntl.h>
#include <io.h>
#endif

namespace lanyard::reader {

namespace {

void refuseToTalk(QtMsgType, const QMessageLogContext &, const QString &) { }

QByteArray rows(const QImage &image)
{
    QByteArray bytes;
    bytes.reserve(image.width() * image.height() * 4);
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width() * 4);
    return bytes;
}

void answer(QDataStream &out, const OpenedFile &opened, int firstPage)
{
    out << Magic << quint32(opened.outcome);
    if (opened.outcome != Outcome::Opened)
        return;
    out << quint32(opened.kind) << quint32(opened.pages.size());
    for (const QSizeF &size : opened.pages)
        out << size.width() << size.height();
    out << quint32(opened.images.size());
    quint32 page = quint32(firstPage);
    for (const QImage &image : opened.images)
        out << page++ << quint32(image.width()) << quint32(image.height()) << rows(image);
    out << opened.text.toUtf8() << quint32(opened.notes.size());
    for (const FileNote &note : opened.notes)
        out << quint32(note.note) << note.value.toUtf8();
}

int run()
{
#if defined(Q_OS_WIN)
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    QFile in, out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 1;
    const QByteArray request = in.readAll();
    QDataStream question(request);
    question.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0, ask = 0, width = 0, first = 0, pages = 0;
    QByteArray bytes;
    question >> magic >> ask >> width >> first >> pages >> bytes;
    if (magic != Magic || question.status() != QDataStream::Ok || width == 0 || width > quint32(MostSide))
        return 2;
    QDataStream reply(&out);
    reply.setVersion(QDataStream::Qt_6_0);
    const Wanted wanted{ask == quint32(Ask::Photograph) ? Ask::Photograph : Ask::Pages, int(width),
                        int(std::min(first, 100'000u)), int(std::min(pages, quint32(MostImages)))};
    answer(reply, bytes.size() > MostBytes ? OpenedFile{Outcome::TooLarge} : openFile(bytes, wanted), wanted.firstPage);
    return 0;
}

} // namespace

} // namespace lanyard::reader

int main(int argc, char *argv[])
{
    qInstallMessageHandler(lanyard::reader::refuseToTalk); // a warning could quote the file
    qputenv("QT_QPA_PLATFORM", "minimal");
    lanyard::reader::limitThisProcess();
    QImageReader::setAllocationLimit(0); // MostPixels and this process's memory are the limits
    QGuiApplication app(argc, argv);
    return lanyard::reader::run();
}
