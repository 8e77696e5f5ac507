#pragma once

#include "app/look/glyph.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lanyard {

class TextLabel;

/// What an empty place shows: what would be here and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Glyph glyph, const QString &heading, const QString &sentence, QWidget *parent = nullptr);
    void set(Glyph glyph, const QString &heading, const QString &sentence);
    QPushButton *setAction(const QString &text, Glyph glyph = Glyph::None); ///< its one button

private:
    Glyph m_glyph;
    QLabel *m_picture;
    TextLabel *m_heading;
    TextLabel *m_sentence;
    QPushButton *m_button = nullptr;
};

} // namespace lanyard
