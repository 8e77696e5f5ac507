#pragma once

#include <QWidget>

namespace lanyard {

class TextLabel;
struct ConsentReturn;

/// The form entered last, in a line, with its undo. Hidden until there is one.
class LastForm : public QWidget
{
    Q_OBJECT

public:
    explicit LastForm(QWidget *parent = nullptr);

    void show(const QString &pupil, const ConsentReturn &given);

Q_SIGNALS:
    void undo();

private:
    TextLabel *m_words;
};

} // namespace lanyard
