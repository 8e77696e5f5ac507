#include "app/consent/finding_panel.h"

#include "app/widgets/button.h"
#include "app/widgets/choice_box.h"
#include "app/widgets/date_field.h"
#include "app/widgets/field_row.h"
#include "app/widgets/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lanyard {
namespace {

constexpr int MostEvidence = 500;

bool needsContact(Finding::Kind kind)
{
    return kind == Finding::Kind::HasResponsibility || kind == Finding::Kind::NoResponsibility;
}

} // namespace

FindingPanel::FindingPanel(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_name(new TextLabel({}, TextSize::Strong))
    , m_kind(new ChoiceBox)
    , m_contact(new ChoiceBox)
    , m_from(new DateField(today))
    , m_evidence(new QLineEdit)
    , m_objection(new TextLabel({}, TextSize::Small, Colour::Bad))
{
    m_kind->addItem(tr("Has parental responsibility"), int(Finding::Kind::HasResponsibility));
    m_kind->addItem(tr("Has no parental responsibility"), int(Finding::Kind::NoResponsibility));
    m_kind->addItem(tr("Answers by court order"), int(Finding::Kind::CourtOrder));
    m_kind->addItem(tr("Circumstances changed: ask again"), int(Finding::Kind::MaterialChange));
    m_evidence->setMaxLength(MostEvidence);
    m_evidence->setPlaceholderText(tr("Court order seen 03/10/2026"));
    m_objection->setWordWrap(true);

    auto *head = new QHBoxLayout;
    auto *close = makeIconButton(tr("Close (Esc)"), Glyph::Close);
    head->addWidget(new TextLabel(tr("Record a finding"), TextSize::Heading), 1);
    head->addWidget(close);
    auto *save = makeButton(tr("Re&cord"), Glyph::Check, ButtonKind::Filled);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_name);
    layout->addWidget(new FieldRow(tr("&What was found"), m_kind));
    layout->addWidget(new FieldRow(tr("About who&m"), m_contact));
    layout->addWidget(new FieldRow(tr("It holds &from"), m_from));
    layout->addWidget(new FieldRow(tr("What it rests &on"), m_evidence));
    layout->addWidget(m_objection);
    layout->addWidget(save, 0, Qt::AlignRight);
    layout->addStretch();

    connect(close, &QPushButton::clicked, this, &FindingPanel::closed);
    connect(save, &QPushButton::clicked, this, &FindingPanel::trySaving);
}

void FindingPanel::start(const Pupil &pupil)
{
    m_pupil = pupil.id;
    m_name->setText(pupil.sortedName());
    m_contact->clear();
    m_contact->addItem(tr("Nobody in particular"), QByteArray());
    for (const Contact &contact : pupil.contacts)
        m_contact->addItem(tr("%1, %2").arg(contact.name(), contact.relationship), contact.id.toBytes());
    m_from->setDate(m_today);
    m_evidence->clear();
    m_objection->clear();
    m_kind->setFocus();
}

Finding FindingPanel::finding() const
{
    Finding finding;
    finding.pupil = m_pupil;
    finding.kind = Finding::Kind(m_kind->currentData().toInt());
    finding.contact = RecordId::fromBytes(m_contact->currentData().toByteArray());
    finding.from = m_from->date();
    finding.evidence = m_evidence->text().trimmed();
    return finding;
}

void FindingPanel::refused(const QString &why) { m_objection->setText(why); }

void FindingPanel::trySaving()
{
    const Finding found = finding();
    if (!found.from.isValid() || found.from > m_today)
        return refused(tr("Say from which day it holds, today at the latest."));
    if (found.evidence.isEmpty())
        return refused(tr("Say what the finding rests on: it is the proof."));
    if (needsContact(found.kind) && found.contact.isNull())
        return refused(tr("Say about whom it is."));
    Q_EMIT record(found);
}

void FindingPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::ControlModifier)
        trySaving();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
