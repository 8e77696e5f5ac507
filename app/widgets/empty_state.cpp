#include "app/widgets/empty_state.h"

#include "app/widgets/button.h"
#include "app/widgets/text_label.h"

#include <QVBoxLayout>

namespace lanyard {

namespace {

constexpr int SentenceShare = 100; ///< of the row's width, up to the label's own maximum

} // namespace

EmptyState::EmptyState(Glyph glyph, const QString &heading, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_picture(new QLabel)
    , m_heading(new TextLabel({}, TextSize::Heading))
    , m_sentence(new TextLabel({}, TextSize::Normal, Colour::Secondary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(8);
    layout->addStretch(2);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMinimumWidth(240);
    m_sentence->setMaximumWidth(460);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_heading, 0, Qt::AlignHCenter);
    // In a row of its own rather than aligned: an aligned label is not given the height that its wrapped lines need.
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, SentenceShare);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addStretch(3);
    const auto draw = [this] { m_picture->setPixmap(icon(m_glyph).pixmap(QSize(44, 44), devicePixelRatio())); };
    connect(&Theme::instance(), &Theme::changed, this, draw);
    set(glyph, heading, sentence);
}

void EmptyState::set(Glyph glyph, const QString &heading, const QString &sentence)
{
    m_glyph = glyph;
    m_picture->setPixmap(icon(glyph).pixmap(QSize(44, 44), devicePixelRatio()));
    m_heading->setText(heading);
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::setAction(const QString &text, Glyph glyph)
{
    delete m_button;
    m_button = makeButton(text, glyph, ButtonKind::Plain);
    setFocusProxy(m_button);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertSpacing(column->count() - 1, 8);
    column->insertWidget(column->count() - 1, m_button, 0, Qt::AlignHCenter);
    return m_button;
}

} // namespace lanyard
