#include "app/widgets/file_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <optional>

namespace lanyard {
namespace {

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

void FileChoice::answerNext(const QString &file) { answer() = file; }

} // namespace lanyard
