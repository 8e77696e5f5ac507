#pragma once

#include "app/evidence/read_file.h"
#include "models/store/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>

class QProcess;
class QTimer;

namespace lanyard {

/// Opens a PDF, picture, e-mail or text in a process of its own that has no keys, little memory and little time:
/// whatever the file does there, the register is not within its reach. Its kind is decided by its content.
class FileReader : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<ReadFile>)>;

    explicit FileReader(QObject *parent = nullptr);
    ~FileReader() override; ///< stops what is going on; its Done is not called

    /// Pages from `first` on (0 is the first), `width` pixels wide. One file at a time: a second call stops the first.
    void open(const QByteArray &bytes, int width, int first, int pages, Done done);

    /// A JPEG or PNG upright with every pixel, unless it is very large, and what is embedded in it.
    void openPhotograph(const QByteArray &bytes, Done done);

    void cancel(); ///< what is going on; its Done is not called

    void setProgram(const QString &program) { m_program = program; } ///< for tests
    void setTimeout(int msecs) { m_timeout = msecs; }

private:
    void start(const QByteArray &question, const QByteArray &bytes, Done done);
    void finish(Result<ReadFile> result);
    void stop();

    QString m_program;
    int m_timeout = 20'000;
    QProcess *m_process = nullptr;
    QTimer *m_timer;
    QByteArray m_answer;
    Done m_done;
};

} // namespace lanyard
