#include "tests/gui/support/reading.h"

#include "app/background.h"
#include "app/printing/print_panel.h"
#include "tests/forms/reading/pdf_text.h"
#include "tests/gui/support/desk_window.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace lanyard::test {

QString wordsIn(const QWidget &shown)
{
    QStringList words;
    for (const QLabel *label : shown.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&shown))
            words.append(label->text());
    }
    return words.join(u'\n');
}

void press(QWidget &in, const QString &text)
{
    const auto found = [&]() -> QPushButton * {
        const QList<QPushButton *> buttons = in.findChildren<QPushButton *>();
        const auto at = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
            return button->isVisibleTo(&in) && QString(button->text()).remove(u'&') == text;
        });
        return at == buttons.end() ? nullptr : *at;
    };
    if (!QTest::qWaitFor([&] { return found() != nullptr; }))
        qFatal("there is no button %s", qPrintable(text));
    found()->click();
}

QString paperIn(DeskWindow &desk, const PrintPanel &panel)
{
    const QByteArray pdf = panel.pdf();
    desk.close();
    waitForBackground();
    return PdfText::read(pdf).all();
}

} // namespace lanyard::test
