#pragma once

#include "app/look/glyph.h"

#include <QWidget>

class QHBoxLayout;

namespace lanyard {

class TextLabel;
enum class Tone;

/// Something to be read before anything else, on the soft ground of its tone: a picture, a sentence in strong words,
/// more below it, and buttons at its right.
class Notice : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void say(const QString &title, const QString &words, Glyph glyph, Tone tone);
    void addButton(QWidget *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_words;
    QHBoxLayout *m_row;
    Glyph m_glyph = Glyph::Information;
    Tone m_tone;
};

} // namespace lanyard
