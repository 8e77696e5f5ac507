#include "tests/gui/support/shown_words.h"

#include "app/widgets/read_label.h"

#include <QLabel>
#include <QPushButton>
#include <QStringList>

namespace lanyard::test {

QString wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        const auto *read = qobject_cast<const ReadLabel *>(label);
        words.append(read ? read->value() : label->text());
    }
    for (const QPushButton *button : widget->findChildren<QPushButton *>())
        words.append(button->text());
    return words.join(QLatin1Char('\n'));
}

} // namespace lanyard::test
