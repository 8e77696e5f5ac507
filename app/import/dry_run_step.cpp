#include "app/import/dry_run_step.h"

#include "app/import/dry_run_model.h"
#include "app/import/import_run.h"
#include "app/table/cell_delegate.h"
#include "app/table/plain_table.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text_label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QTableView>
#include <QVBoxLayout>

namespace lanyard {

DryRunStep::DryRunStep(ImportRun &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_model(new DryRunModel(this))
    , m_table(new QTableView)
    , m_summary(new TextLabel({}, TextSize::Strong))
    , m_notes(new TextLabel({}, TextSize::Small, Colour::Warning))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    setUpPlainTable(*m_table, tr("What the import would do"), {110, 220, 150, 64});
    auto *card = new Card(this, 1);
    card->body()->addWidget(m_table);
    m_notes->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(makeFilters());
    layout->addWidget(card, 1);
    layout->addWidget(m_notes);
    layout->addWidget(makeDecisions());
    connect(&run, &ImportRun::planMade, this, &DryRunStep::showPlan);
    connect(&run, &ImportRun::busyChanged, this, &DryRunStep::follow);
}

QWidget *DryRunStep::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_filters = new QButtonGroup(this);
    const QStringList names{tr("All"), tr("Refused"), tr("New"), tr("Changed"), tr("Left")};
    for (int id = 0; id < names.size(); ++id) {
        QPushButton *button = makeButton(names.at(id));
        button->setCheckable(true);
        m_filters->addButton(button, id);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_filters, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->showOnly(id == 0 ? std::nullopt : std::optional(DryRunModel::Kind(id - 1))); });
    return bar;
}

QWidget *DryRunStep::makeDecisions()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_everybody = new QCheckBox(tr("This file holds e&verybody on roll: whoever is not in it has left"));
    m_leaveOut = new QCheckBox(tr("&Leave out the refused rows and import the rest"));
    m_reallyLeft = new QCheckBox;
    auto *back = makeButton(tr("&Back"), Glyph::ArrowLeft);
    m_import = makeButton(tr("&Import"), Glyph::Import, ButtonKind::Filled);
    auto *foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch();
    foot->addWidget(m_import);
    layout->addWidget(m_everybody);
    layout->addWidget(m_leaveOut);
    layout->addWidget(m_reallyLeft);
    layout->addLayout(foot);

    connect(m_everybody, &QCheckBox::clicked, this, [this](bool everybody) {
        m_run.options().partial = !everybody;
        m_run.plan();
    });
    connect(m_leaveOut, &QCheckBox::clicked, this, [this](bool leaveOut) {
        m_run.options().leaveOutRefused = leaveOut;
        m_run.plan();
    });
    connect(m_reallyLeft, &QCheckBox::toggled, this, &DryRunStep::follow);
    connect(back, &QPushButton::clicked, this, &DryRunStep::back);
    connect(m_import, &QPushButton::clicked, this, &DryRunStep::import);
    return part;
}

bool DryRunStep::leaversConfirmed() const { return m_reallyLeft->isChecked(); }

void DryRunStep::showPlan()
{
    const ImportPlan &plan = *m_run.planned();
    m_model->setPlan(plan);
    m_filters->button(0)->setChecked(true);
    m_summary->setText(plan.changesNothing()
                           ? tr("Nothing would change: the register already holds what this file says.")
                           : tr("%1 new · %2 changed · %3 left · %4 unchanged · %5 refused. Nothing is stored yet.")
                                 .arg(plan.added.size())
                                 .arg(plan.changed.size())
                                 .arg(plan.left.size())
                                 .arg(plan.unchanged)
                                 .arg(plan.refused.size()));
    m_notes->setText(plan.notes.join(u' '));
    m_notes->setVisible(!plan.notes.isEmpty());
    showDecisions(plan);
    follow();
}

void DryRunStep::showDecisions(const ImportPlan &plan)
{
    const bool fileSaysPartial = m_run.imported() && m_run.imported()->isPartial;
    m_everybody->setEnabled(!fileSaysPartial);
    m_everybody->setChecked(!plan.isPartial);
    m_leaveOut->setVisible(!plan.refused.isEmpty());
    m_reallyLeft->setVisible(plan.needsConfirmation());
    m_reallyLeft->setChecked(false);
    m_reallyLeft->setText(tr("&Yes, %1 of %2 pupils have really left").arg(plan.left.size()).arg(plan.onRollBefore));
}

void DryRunStep::follow()
{
    const std::optional<ImportPlan> &plan = m_run.planned();
    m_import->setEnabled(plan && !m_run.isBusy() && !plan->changesNothing()
                         && plan->toChange(m_reallyLeft->isChecked()).has_value());
}

} // namespace lanyard
