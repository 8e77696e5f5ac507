#include "app/window/help.h"

#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text_label.h"
#include "app/window/licences.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QVBoxLayout>

namespace lanyard {

namespace {

QString words(const char *text) { return QCoreApplication::translate("Help", text); }

struct Line
{
    const char *keys;
    const char *does;
};

constexpr Line Lines[]{
    {QT_TRANSLATE_NOOP("Help", "Ctrl + K"), QT_TRANSLATE_NOOP("Help", "Go to a pupil, a place or an action")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + R"), QT_TRANSLATE_NOOP("Help", "Report a concern")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + 1 … 9"), QT_TRANSLATE_NOOP("Help", "Places, in their order")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + F"), QT_TRANSLATE_NOOP("Help", "Search in this place")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + N"), QT_TRANSLATE_NOOP("Help", "New: a form, a user, an import")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + P"), QT_TRANSLATE_NOOP("Help", "Print")},
    {QT_TRANSLATE_NOOP("Help", "F4"), QT_TRANSLATE_NOOP("Help", "The record as it prints, beside it")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + Page up / down"),
     QT_TRANSLATE_NOOP("Help", "To sign: the form before, the next")},
    {QT_TRANSLATE_NOOP("Help", "F6"), QT_TRANSLATE_NOOP("Help", "From the places to the table, to the record")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + Return"), QT_TRANSLATE_NOOP("Help", "Save")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + Z"), QT_TRANSLATE_NOOP("Help", "Undo what has just been done")},
    {QT_TRANSLATE_NOOP("Help", "Return"), QT_TRANSLATE_NOOP("Help", "Open the chosen row")},
    {QT_TRANSLATE_NOOP("Help", "Esc"), QT_TRANSLATE_NOOP("Help", "Back")},
    {QT_TRANSLATE_NOOP("Help", "Y  N  Space  B  U"),
     QT_TRANSLATE_NOOP("Help", "Answers: yes, no, blank, both ticked, unreadable")},
    {QT_TRANSLATE_NOOP("Help", "Insert  N  Delete"),
     QT_TRANSLATE_NOOP("Help", "A picture's areas: add one, the next, take it away")},
    {QT_TRANSLATE_NOOP("Help", "F9"), QT_TRANSLATE_NOOP("Help", "Blank the window, and show it again")},
    {QT_TRANSLATE_NOOP("Help", "Ctrl + L"), QT_TRANSLATE_NOOP("Help", "Lock")},
};

} // namespace

void showHelp(QWidget *window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(words(QT_TRANSLATE_NOOP("Help", "Keys")));
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(dialog.windowTitle(), TextSize::Title));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const Line &line : Lines) {
        grid->addWidget(new TextLabel(words(line.keys), TextSize::Strong), row, 0);
        grid->addWidget(new TextLabel(words(line.does)), row++, 1);
    }
    layout->addLayout(grid);
    layout->addWidget(new Divider);
    const QString about = words(QT_TRANSLATE_NOOP("Help",
                                                  "Lanyard %1, free software under the GNU General Public "
                                                  "License, version 3 or later."));
    layout->addWidget(new TextLabel(about.arg(QLatin1String(LANYARD_VERSION)), TextSize::Small, Colour::Secondary));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    if (hasLicences()) {
        QPushButton *licences = makeButton(words(QT_TRANSLATE_NOOP("Help", "Licences")));
        QObject::connect(licences, &QPushButton::clicked, &dialog, [&dialog] { showLicences(&dialog); });
        buttons->addWidget(licences);
    }
    QPushButton *close = makeButton(words(QT_TRANSLATE_NOOP("Help", "Close")));
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    close->setFocus();
    dialog.exec();
}

} // namespace lanyard
