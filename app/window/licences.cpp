#include "app/window/licences.h"

#include "app/widgets/text_label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QString words(const char *text) { return QCoreApplication::translate("Licences", text); }

QDir folder() { return QDir(QCoreApplication::applicationDirPath() + QStringLiteral("/licences")); }

QString textOf(const QString &part)
{
    const QDir texts(folder().filePath(part));
    QStringList all;
    for (const QString &name : texts.entryList(QDir::Files)) {
        QFile file(texts.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all << QString::fromUtf8(file.readAll());
    }
    return all.join(QStringLiteral("\n\n"));
}

} // namespace

bool hasLicences() { return folder().exists(); }

void showLicences(QWidget *window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(words(QT_TRANSLATE_NOOP("Licences", "Licences")));
    dialog.resize(820, 560);
    auto *parts = new QListWidget;
    parts->setAccessibleName(words(QT_TRANSLATE_NOOP("Licences", "Parts of the program")));
    parts->addItems(folder().entryList(QDir::Dirs | QDir::NoDotAndDotDot));
    auto *text = new QPlainTextEdit;
    text->setAccessibleName(dialog.windowTitle());
    text->setReadOnly(true);
    QObject::connect(parts, &QListWidget::currentTextChanged, text,
                     [text](const QString &part) { text->setPlainText(textOf(part)); });
    parts->setCurrentRow(0);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(parts, 1);
    columns->addWidget(text, 3);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(dialog.windowTitle(), TextSize::Title));
    layout->addLayout(columns);
    dialog.exec();
}

} // namespace lanyard
