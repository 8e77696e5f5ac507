#pragma once

#include <QWidget>

class QBoxLayout;

namespace lanyard {

class Pill;
class TextLabel;
enum class Tone;

/// The top line of a place: its title, a pill or a quiet word beside it, its buttons on the right.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setPill(const QString &word, Tone tone);
    void setAside(const QString &words); ///< quiet words beside the title
    void addButton(QWidget *button); ///< the filled one last

private:
    TextLabel *m_title;
    TextLabel *m_aside;
    Pill *m_pill;
    QBoxLayout *m_buttons;
};

} // namespace lanyard
