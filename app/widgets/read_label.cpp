#include "app/widgets/read_label.h"

#include "app/look/glyph.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace lanyard {

namespace {

constexpr int LongestWord = 20; ///< letters that stay together
constexpr QChar MayBreak(0x200B); // of no width

bool endsPart(QChar letter) { return QStringLiteral("/.?&=_-@:,;").contains(letter); }

/// Allows a long word to go on in the next line: after its punctuation, else after so many letters.
QString breakable(const QString &text)
{
    QString result;
    int together = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        result += letter;
        together = letter.isSpace() ? 0 : together + 1;
        const bool mayPart = i + 1 < text.size() && !letter.isHighSurrogate() && !text.at(i + 1).isSpace();
        if (mayPart && (together >= LongestWord || (together >= LongestWord / 2 && endsPart(letter)))) {
            result += MayBreak;
            together = 0;
        }
    }
    return result;
}

} // namespace

ReadLabel::ReadLabel(const QString &text, TextSize size, Colour colour, QWidget *parent)
    : TextLabel(breakable(text), size, colour, parent)
    , m_value(text)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWordWrap(true);
}

QString ReadLabel::chosen() const { return selectedText().remove(MayBreak); }

void ReadLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        QApplication::clipboard()->setText(chosen());
    else
        TextLabel::keyPressEvent(event);
}

void ReadLabel::mouseReleaseEvent(QMouseEvent *event)
{
    TextLabel::mouseReleaseEvent(event);
    if (hasSelectedText() && QApplication::clipboard()->supportsSelection())
        QApplication::clipboard()->setText(chosen(), QClipboard::Selection);
}

void ReadLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    const QString copied = hasSelectedText() ? chosen() : m_value;
    menu.addAction(icon(Glyph::Copy), tr("Copy"), [copied] { QApplication::clipboard()->setText(copied); });
    menu.exec(event->globalPos());
}

} // namespace lanyard
