#include "app/widgets/record_view.h"

#include "app/look/style.h"
#include "app/widgets/card.h"
#include "app/widgets/pill.h"
#include "app/widgets/read_label.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace lanyard {
namespace {

constexpr int LabelWidth = 104;
constexpr int MarkSize = 20;
constexpr int ScrollBarGap = 6;

TextLabel *rightNote(const QString &note)
{
    auto *label = new TextLabel(note, TextSize::Small, Colour::Secondary);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    return label;
}

/// A glyph of the icon font that follows the theme.
class Mark : public QWidget
{
public:
    Mark(Glyph glyph, Colour colour)
        : m_glyph(glyph)
        , m_colour(colour)
    {
        setFixedSize(MarkSize, MarkSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintGlyph(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_glyph, Theme::colour(m_colour));
    }

private:
    Glyph m_glyph;
    Colour m_colour;
};

} // namespace

RecordView::RecordView(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    clear();
}

void RecordView::clear()
{
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, ScrollBarGap, 0);
    m_column->setSpacing(7);
    m_values = nullptr;
}

void RecordView::finish(bool isSameRecord)
{
    const int place = isSameRecord ? verticalScrollBar()->value() : 0;
    m_column->addStretch();
    setWidget(m_content); // deletes the one before
    m_content->setAutoFillBackground(false);
    verticalScrollBar()->setValue(place);
}

QVBoxLayout *RecordView::column()
{
    m_values = nullptr;
    return m_column;
}

void RecordView::addHeading(const QString &title, const QString &subtitle)
{
    auto *heading = new ReadLabel(title, TextSize::Heading);
    column()->addWidget(heading);
    m_column->addWidget(new ReadLabel(subtitle, TextSize::Small, Colour::Secondary));
    m_column->addSpacing(4);
    setAccessibleName(title);
}

void RecordView::addValue(const QString &label, const QString &value, bool isStrong)
{
    if (!m_values) {
        m_values = new QGridLayout;
        m_values->setHorizontalSpacing(12);
        m_values->setVerticalSpacing(7);
        m_values->setColumnMinimumWidth(0, LabelWidth);
        m_values->setColumnStretch(1, 1);
        m_column->addLayout(m_values);
    }
    const int row = m_values->rowCount();
    auto *title = new TextLabel(label, TextSize::Normal, Colour::Secondary);
    auto *text = new ReadLabel(value, isStrong ? TextSize::Strong : TextSize::Normal);
    text->setAccessibleName(label);
    m_values->addWidget(title, row, 0, Qt::AlignTop);
    m_values->addWidget(text, row, 1);
}

void RecordView::addAnswer(const QString &question, const QString &answer)
{
    auto *both = new QVBoxLayout;
    both->setSpacing(2);
    both->addWidget(new ReadLabel(question, TextSize::Normal, Colour::Secondary));
    auto *text = new ReadLabel(answer);
    text->setAccessibleName(question);
    both->addWidget(text);
    column()->addLayout(both);
}

void RecordView::addLine() { column()->addWidget(new Divider); }

void RecordView::addSection(const QString &title)
{
    column()->addSpacing(2);
    m_column->addWidget(new TextLabel(title, TextSize::SmallStrong));
}

void RecordView::addMark(Glyph glyph, Colour colour, const QString &text, const QString &note, const QString &tip)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Mark(glyph, colour), 0, Qt::AlignTop);
    auto *words = new ReadLabel(text);
    words->setToolTip(tip);
    row->addWidget(words, 1);
    if (!note.isEmpty())
        row->addWidget(rightNote(note));
    column()->addLayout(row);
}

void RecordView::addEntry(const QString &word, Tone tone, const QString &text, const QString &note, const QString &tip)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Pill(word, tone), 0, Qt::AlignTop);
    auto *words = new ReadLabel(text);
    words->setToolTip(tip);
    row->addWidget(words, 1);
    row->addWidget(rightNote(note));
    column()->addLayout(row);
}

void RecordView::addNote(const QString &text, Colour colour)
{
    column()->addWidget(new ReadLabel(text, TextSize::Small, colour));
}

void RecordView::addButton(QPushButton *button)
{
    button->setMinimumWidth(Measure::Control); // one whose words are long is cut, and its tip says them whole
    if (button->toolTip().isEmpty())
        button->setToolTip(button->accessibleName().toHtmlEscaped());
    column()->addWidget(button, 0, Qt::AlignLeft);
}

void RecordView::addWidget(QWidget *widget) { column()->addWidget(widget); }

} // namespace lanyard
