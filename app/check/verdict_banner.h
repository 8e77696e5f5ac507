#pragma once

#include "app/look/glyph.h"

#include <QWidget>

class QPushButton;

namespace lanyard {

class TextLabel;

/// The answer to a check in a sentence: yes for everybody, or not like this.
class VerdictBanner : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    /// Of those who can be recognised. `mayCover`: a picture, in which faces can be covered; `note` qualifies a yes.
    void showAnswer(int yes, int all, bool mayCover, const QString &note = {});
    void showProblem(const QString &words); ///< the question itself is not complete

Q_SIGNALS:
    void leaveOut(); ///< ask again without those who may not be shown
    void cover(); ///< ask again with them covered

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &title, const QString &words, Glyph glyph, Colour colour, Colour ground);

    Glyph m_glyph = Glyph::Information;
    Colour m_colour = Colour::Neutral;
    Colour m_ground = Colour::NeutralSoft;
    TextLabel *m_title;
    TextLabel *m_words;
    QPushButton *m_leaveOut;
    QPushButton *m_cover;
};

} // namespace lanyard
