#include "app/widgets/file_choice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <optional>

namespace lanyard {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(lanyard::FileChoice)
};

std::optional<QString> &answer()
{
    static std::optional<QString> next;
    return next;
}

QString &folder()
{
    static QString last = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return last;
}

template <typename Ask> QString askFor(const Ask &ask)
{
    if (answer().has_value())
        return *std::exchange(answer(), std::nullopt);
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

Result<void> FileChoice::write(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Failed,
                       Text::tr("The file could not be written there. Nothing was changed; choose another folder."),
                       file.errorString());
    return {};
}

void FileChoice::answerNext(const QString &file) { answer() = file; }

} // namespace lanyard
