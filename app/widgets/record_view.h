#pragma once

#include "app/look/glyph.h"
#include "models/tables/columns.h"

#include <QScrollArea>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace lanyard {

/// A record to be read: heading, labelled values, lists of marked lines. Built anew each time another record is shown;
/// every text can be selected and copied.
class RecordView : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecordView(QWidget *parent = nullptr);

    void clear();
    void addHeading(const QString &title, const QString &subtitle);
    void addValue(const QString &label, const QString &value, bool isStrong = false);
    void addAnswer(const QString &question, const QString &answer); ///< one below the other, for long questions
    void addLine();
    void addSection(const QString &title);
    void addMark(Glyph glyph, Colour colour, const QString &text, const QString &note = {}, const QString &tip = {});
    void addEntry(const QString &word, Tone tone, const QString &text, const QString &note, const QString &tip = {});
    void addNote(const QString &text, Colour colour = Colour::Secondary);
    void addButton(QPushButton *button); ///< takes it, as the next
    void addWidget(QWidget *widget);
    /// After the last. The same record, read once more, stays where it was scrolled to.
    void finish(bool isSameRecord = false);

private:
    QVBoxLayout *column();

    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QGridLayout *m_values = nullptr; ///< while labelled values follow one another
};

} // namespace lanyard
