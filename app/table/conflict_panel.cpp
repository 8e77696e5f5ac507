#include "app/table/conflict_panel.h"

#include "app/widgets/button.h"
#include "app/widgets/record_view.h"

#include <QVBoxLayout>

namespace lanyard {
namespace {

QString shownValue(const QString &value) { return value.isEmpty() ? ConflictPanel::tr("nothing") : value; }

} // namespace

ConflictPanel::ConflictPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new RecordView)
{
    auto *mine = makeButton(tr("Save &mine"), Glyph::Check, ButtonKind::Filled);
    auto *theirs = makeButton(tr("Keep &theirs"));
    auto *row = new QHBoxLayout;
    row->addWidget(theirs);
    row->addStretch();
    row->addWidget(mine);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    connect(mine, &QPushButton::clicked, this, &ConflictPanel::keepMine);
    connect(theirs, &QPushButton::clicked, this, &ConflictPanel::keepTheirs);
}

void ConflictPanel::show(const QString &record, const QList<Difference> &differences)
{
    m_view->clear();
    m_view->addHeading(record, tr("Somebody else changed this while you were writing"));
    m_view->addNote(tr("Nothing of yours is stored yet. Choose which version shall stand; their version stays in the "
                       "audit trail."),
                    Colour::Warning);
    for (const Difference &one : differences) {
        m_view->addLine();
        m_view->addSection(one.field);
        m_view->addValue(tr("Theirs"), shownValue(one.theirs));
        m_view->addValue(tr("Yours"), shownValue(one.mine), true);
    }
    m_view->finish();
}

} // namespace lanyard
