#include "app/refresh/chase_panel.h"

#include "app/refresh/class_bars.h"
#include "app/widgets/card.h"
#include "app/widgets/record_view.h"
#include "app/widgets/scrolled.h"
#include "app/widgets/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace lanyard {

ChasePanel::ChasePanel(QWidget *parent)
    : QWidget(parent)
    , m_answered(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_bars(new ClassBars)
    , m_view(new RecordView)
{
    auto *bars = new QWidget;
    auto *column = new QVBoxLayout(bars);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(m_bars);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("Answered, by class"), TextSize::Strong));
    layout->addWidget(m_answered);
    layout->addWidget(scrolled(bars), 1);
    layout->addWidget(new Divider);
    layout->addWidget(m_view, 1);
    connect(m_bars, &ClassBars::chosen, this, &ChasePanel::classChosen);
    showRow(nullptr, nullptr);
}

void ChasePanel::showClasses(const QList<ClassProgress> &classes)
{
    int answered = 0, pupils = 0;
    for (const ClassProgress &one : classes) {
        answered += one.answered;
        pupils += one.pupils;
    }
    m_answered->setText(tr("%1 of %2 pupils").arg(answered).arg(pupils));
    m_bars->show(classes);
}

void ChasePanel::showRow(const ChaseRow *row, const Pupil *pupil)
{
    m_view->clear();
    if (row && pupil) {
        m_view->addHeading(pupil->sortedName(), row->cells.first());
        m_view->addValue(tr("Ask"), row->cell(QStringLiteral("contact")), true);
        addIfThere(tr("Relationship"), row->cell(QStringLiteral("relationship")));
        addIfThere(tr("Telephone"), row->cell(QStringLiteral("phone")));
        addIfThere(tr("E-mail"), row->cell(QStringLiteral("email")));
        const Contact *contact = pupil->contact(row->contact);
        m_view->addValue(tr("Address"),
                         contact && !contact->address.isEmpty() ? contact->address
                                                                : tr("none: it goes home with the pupil"));
        m_view->addSection(row->isBlank ? tr("Left blank or unclear") : tr("Not answered yet"));
        for (const QString &purpose : row->missing)
            m_view->addMark(Glyph::CircleOutline, Colour::Neutral, purpose);
    } else {
        m_view->addNote(tr("Choose a row to see whom to ask, and about what."));
    }
    m_view->finish();
}

void ChasePanel::addIfThere(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_view->addValue(label, value);
}

} // namespace lanyard
