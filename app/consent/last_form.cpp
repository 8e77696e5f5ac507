#include "app/consent/last_form.h"

#include "app/widgets/button.h"
#include "app/widgets/text_label.h"
#include "models/consent/consent_return.h"

#include <QHBoxLayout>

namespace lanyard {
namespace {

/// "8 yes, 2 no" or "7 yes, 2 no, 1 unclear"
QString counts(const Answers &answers)
{
    int yes = 0, no = 0;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        yes += answers.at(i) == Answer::Yes;
        no += answers.at(i) == Answer::No;
    }
    const int other = int(answers.size()) - yes - no;
    return other ? LastForm::tr("%1 yes, %2 no, %3 unclear").arg(yes).arg(no).arg(other)
                 : LastForm::tr("%1 yes, %2 no").arg(yes).arg(no);
}

} // namespace

LastForm::LastForm(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel({}, TextSize::Small, Colour::Good))
{
    m_words->setWordWrap(true);
    auto *undoButton = makeButton(tr("&Undo"), Glyph::Undo, ButtonKind::Quiet);
    undoButton->setToolTip(tr("Takes the last form back (Ctrl+Z)"));
    connect(undoButton, &QPushButton::clicked, this, &LastForm::undo);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(undoButton);
    hide();
}

void LastForm::show(const QString &pupil, const ConsentReturn &given)
{
    m_words->setText(tr("Saved: %1 · %2").arg(pupil, counts(given.answers)));
    setVisible(true);
}

} // namespace lanyard
