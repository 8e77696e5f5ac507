#pragma once

#include "models/store/result.h"

#include <QString>

class QWidget;

namespace lanyard {

/// Asks the person for a file through the system's dialog. A test gives the answer beforehand and no dialog opens.
class FileChoice
{
public:
    static QString toOpen(QWidget *parent, const QString &title, const QString &filter);
    /// `name` is offered in the folder used last.
    static QString toSave(QWidget *parent, const QString &title, const QString &name, const QString &filter);

    /// The whole file or nothing of it.
    static Result<void> write(const QString &file, const QByteArray &bytes);

    static void answerNext(const QString &file); ///< for tests: what the next question returns
};

} // namespace lanyard
