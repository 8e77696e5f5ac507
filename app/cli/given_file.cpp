#include "app/cli/given_file.h"

#include "app/cli/text.h"

#include <QFile>
#include <QSaveFile>

namespace lanyard::cli {

Result<QByteArray> readGivenFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Failed, Text::tr("\"%1\" cannot be read. Nothing was changed.").arg(name),
                       file.errorString());
    return file.readAll();
}

Result<void> writeGivenFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Failed, Text::tr("\"%1\" cannot be written.").arg(name), file.errorString());
    return {};
}

} // namespace lanyard::cli
