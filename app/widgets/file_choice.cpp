#include "app/widgets/file_choice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QQueue>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FileChoice)
};

QQueue<QString> &answers()
{
    static QQueue<QString> given;
    return given;
}

QString &folder()
{
    static QString last = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return last;
}

template <typename Ask> QString askFor(const Ask &ask)
{
    if (!answers().isEmpty())
        return answers().dequeue();
    const QString file = ask();
    if (!file.isEmpty())
        folder() = QFileInfo(file).absolutePath();
    return file;
}

} // namespace

QString FileChoice::toOpen(QWidget *parent, const QString &title, const QString &filter)
{
    return askFor([&] { return QFileDialog::getOpenFileName(parent, title, folder(), filter); });
}

QString FileChoice::toSave(QWidget *parent, const QString &title, const QString &name, const QString &filter)
{
    return askFor([&] { return QFileDialog::getSaveFileName(parent, title, QDir(folder()).filePath(name), filter); });
}

QString FileChoice::toFolder(QWidget *parent, const QString &title)
{
    return askFor([&] { return QFileDialog::getExistingDirectory(parent, title, folder()); });
}

QString FileChoice::dropped(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

Result<void> FileChoice::write(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Failed,
                       Text::tr("The file could not be written there. Nothing was changed; choose another folder."),
                       file.errorString());
    return {};
}

void FileChoice::answerNext(const QString &file) { answers().enqueue(file); }

} // namespace lanyard
