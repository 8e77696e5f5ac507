#include "app/import/mapping_step.h"

#include "app/import/field_delegate.h"
#include "app/import/import_run.h"
#include "app/import/mapping_preview.h"
#include "app/table/plain_table.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/text_label.h"
#include "models/store/clock.h"

#include <QTableView>
#include <QVBoxLayout>

namespace lanyard {
namespace {

constexpr int PreviewedRows = 3;
constexpr int PreviewedPupils = 3;

QString contactText(const ImportedContact &contact)
{
    const QString name = QStringList({contact.forename, contact.surname}).join(u' ').trimmed();
    return contact.relationship.isEmpty() ? name : MappingStep::tr("%1 (%2)").arg(name, contact.relationship.toLower());
}

/// "Nowak, Siân · 10/02/2022 · Reception · RA · Aarav Nowak (social worker)"
QString pupilText(const ImportedPupil &pupil)
{
    QStringList parts{MappingStep::tr("%1, %2", "surname, forename").arg(pupil.surname, pupil.forename)};
    if (pupil.born.isValid())
        parts.append(dateText(pupil.born));
    if (!pupil.year.isNull())
        parts.append(pupil.year.label());
    parts.append(pupil.group);
    for (const ImportedContact &contact : pupil.contacts)
        parts.append(contactText(contact));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

MappingStep::MappingStep(ImportRun &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_preview(new MappingPreview(this))
    , m_table(new QTableView)
    , m_origin(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_verdict(new TextLabel({}, TextSize::Strong))
    , m_pupils(new TextLabel({}, TextSize::Small, Colour::Secondary))
    , m_next(makeButton(tr("Co&mpare with the register"), Glyph::ArrowRight, ButtonKind::Filled))
{
    auto *fields = new FieldDelegate(m_table);
    m_table->setModel(m_preview);
    m_table->setItemDelegateForColumn(MappingPreview::Holds, fields);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    setUpPlainTable(*m_table, tr("Columns of the file and what they hold"));

    auto *card = new Card(this, 1);
    card->body()->addWidget(m_table);
    auto *back = makeButton(tr("&Another file"), Glyph::ArrowLeft);
    auto *foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch();
    foot->addWidget(m_next);
    m_pupils->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_origin);
    layout->addWidget(card, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_pupils);
    layout->addSpacing(4);
    layout->addLayout(foot);

    connect(fields, &FieldDelegate::chosen, this, &MappingStep::choose);
    connect(m_next, &QPushButton::clicked, this, &MappingStep::next);
    connect(back, &QPushButton::clicked, this, &MappingStep::back);
    connect(&run, &ImportRun::opened, this, &MappingStep::takeFile);
    connect(&run, &ImportRun::read, this, &MappingStep::showRead);
}

void MappingStep::takeFile()
{
    const ImportFile &file = *m_run.file();
    m_origin->setText(
        m_run.isRemembered()
            ? tr("%1 · %2 · mapped as the last file of this shape was").arg(file.fileName(), file.encoding())
            : tr("%1 · %2 · the columns are guessed from their names: look at each")
                  .arg(file.fileName(), file.encoding()));
    m_preview->setFile(file.headers(), file.firstRows(PreviewedRows));
    m_preview->setMapping(m_run.mapping());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < MappingPreview::Problems; ++column)
        m_table->setColumnWidth(column, qBound(120, m_table->columnWidth(column) + 24, 260));
    m_verdict->setText(tr("Reading…"));
    m_next->setEnabled(false);
}

void MappingStep::choose(int row, const MappedColumn &what)
{
    ColumnMapping mapping = m_run.mapping();
    mapping.set(row, what);
    m_preview->setMapping(mapping);
    m_run.setMapping(mapping);
}

void MappingStep::showRead()
{
    const std::optional<ImportedPupils> &read = m_run.imported();
    m_next->setEnabled(read && !read->pupils.isEmpty());
    if (!read) {
        m_preview->setRefusals({});
        m_verdict->setColour(Colour::Bad);
        m_verdict->setText(m_run.mapping().fault());
        m_pupils->clear();
        return;
    }
    m_preview->setRefusals(read->refused);
    m_verdict->setColour(read->refused.isEmpty() ? Colour::Good : Colour::Warning);
    m_verdict->setText(read->refused.isEmpty()
                           ? tr("%n pupil(s) can be read, nothing is refused.", nullptr, int(read->pupils.size()))
                           : tr("%1, %2.").arg(tr("%n pupil(s) can be read", nullptr, int(read->pupils.size())),
                                               tr("%n problem(s)", nullptr, int(read->refused.size()))));
    QStringList pupils;
    for (qsizetype i = 0; i < qMin(read->pupils.size(), qsizetype(PreviewedPupils)); ++i)
        pupils.append(pupilText(read->pupils.at(i)));
    m_pupils->setText(pupils.join(u'\n'));
}

} // namespace lanyard
