#pragma once

#include "models/store/result.h"

#include <QString>

class QMimeData;
class QWidget;

namespace lanyard {

/// Asks the person for a file through the system's dialog. A test gives the answer beforehand and no dialog opens.
class FileChoice
{
public:
    static QString toOpen(QWidget *parent, const QString &title, const QString &filter);
    /// `name` is offered in the folder used last.
    static QString toSave(QWidget *parent, const QString &title, const QString &name, const QString &filter);

    static QString toFolder(QWidget *parent, const QString &title);
    /// The one file of this computer that is being dropped; empty where it is several or something else.
    static QString dropped(const QMimeData *data);
    /// The whole file or nothing of it.
    static Result<void> write(const QString &file, const QByteArray &bytes);

    static void answerNext(const QString &file); ///< for tests: what the next question that is not answered yet returns
};

} // namespace lanyard
