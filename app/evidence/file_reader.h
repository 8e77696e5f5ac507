#pragma once

#include "models/store/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSizeF>

#include <functional>

class QProcess;
class QTimer;

namespace lanyard {

/// What a file handed in by somebody turned out to be.
struct ReadFile
{
    bool isPdf = false;
    QList<QSizeF> pages; ///< their sizes in points; one for a picture
    QList<QImage> images; ///< of the pages asked for
};

/// Pictures a PDF, PNG or JPEG in a process of its own that has no keys, little memory and little time: whatever the
/// file does there, the register is not within its reach. Its kind is decided by its content.
class FileReader : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<ReadFile>)>;

    explicit FileReader(QObject *parent = nullptr);
    ~FileReader() override; ///< stops what is going on; its Done is not called

    /// Pages from `first` on (0 is the first), `width` pixels wide. One file at a time: a second call stops the first.
    void open(const QByteArray &bytes, int width, int first, int pages, Done done);

    void setProgram(const QString &program) { m_program = program; } ///< for tests
    void setTimeout(int msecs) { m_timeout = msecs; }

private:
    void finish(Result<ReadFile> result);
    void stop();

    QString m_program;
    int m_timeout = 20'000;
    QProcess *m_process = nullptr;
    QTimer *m_timer;
    QByteArray m_answer;
    Done m_done;
};

/// The answer of lanyard-reader, every number checked.
Result<ReadFile> readerAnswer(const QByteArray &answer);

} // namespace lanyard
