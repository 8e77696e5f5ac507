#include "app/pupils/pupil_editor.h"

#include "app/pupils/contact_editor.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/date_field.h"
#include "app/widgets/field_row.h"
#include "app/widgets/text_label.h"
#include "models/consent/in_force.h"
#include "models/people/imports/import_text.h"
#include "models/people/upn.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lanyard {
namespace {

QLineEdit *nameField(int most = ImportLimit::Name)
{
    auto *field = new QLineEdit;
    field->setMaxLength(most);
    return field;
}

QStringList yearKeys()
{
    QStringList keys{{}, QStringLiteral("N1"), QStringLiteral("N2"), QStringLiteral("R")};
    for (int year = 1; year <= 14; ++year)
        keys.append(QString::number(year));
    return keys;
}

} // namespace

PupilEditor::PupilEditor(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeFields());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFoot());
}

QWidget *PupilEditor::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title = new TextLabel({}, TextSize::Heading), 1);
    auto *close = makeIconButton(tr("Close without saving (Esc)"), Glyph::Close);
    connect(close, &QPushButton::clicked, this, &PupilEditor::closed);
    row->addWidget(close);
    return head;
}

QWidget *PupilEditor::makeFields()
{
    auto *fields = new QWidget;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    m_forename = nameField();
    m_surname = nameField();
    m_preferredForename = nameField();
    m_preferredSurname = nameField();
    m_upn = nameField(20);
    m_born = new DateField(m_today);
    m_year = new QComboBox;
    for (const QString &key : yearKeys())
        m_year->addItem(key.isEmpty() ? tr("None") : YearGroup::fromKey(key).label(), key);
    m_group = nameField(ImportLimit::Group);
    m_onRoll = new QCheckBox(tr("&On roll"));
    m_lookedAfter = new QCheckBox(tr("&Looked after"));
    grid->addWidget(m_forenameRow = new FieldRow(tr("Legal &forename"), m_forename), 0, 0);
    grid->addWidget(m_surnameRow = new FieldRow(tr("Legal &surname"), m_surname), 0, 1);
    grid->addWidget(new FieldRow(tr("Preferred forename"), m_preferredForename), 1, 0);
    grid->addWidget(new FieldRow(tr("Preferred surname"), m_preferredSurname), 1, 1);
    grid->addWidget(m_bornRow = new FieldRow(tr("&Date of birth"), m_born), 2, 0);
    grid->addWidget(m_upnRow = new FieldRow(tr("&UPN"), m_upn), 2, 1);
    grid->addWidget(new FieldRow(tr("&Year"), m_year), 3, 0);
    grid->addWidget(new FieldRow(tr("&Class"), m_group), 3, 1);
    grid->addWidget(m_onRoll, 4, 0);
    grid->addWidget(m_lookedAfter, 4, 1);

    auto *add = makeButton(tr("&Add a contact"), Glyph::AccountPlus);
    connect(add, &QPushButton::clicked, this, [this] {
        Contact contact;
        contact.id = RecordId::make();
        contact.order = int(m_contacts.size()) + 1;
        addContact(contact);
    });
    m_contactColumn = new QVBoxLayout;
    m_contactColumn->setSpacing(4);
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(8);
    layout->addLayout(grid);
    layout->addWidget(new TextLabel(tr("Contacts"), TextSize::SmallStrong));
    layout->addLayout(m_contactColumn);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch();
    return fields;
}

QWidget *PupilEditor::makeFoot()
{
    auto *foot = new QWidget;
    m_objection = new TextLabel({}, TextSize::Small, Colour::Bad);
    m_objection->setWordWrap(true);
    m_save = makeButton(tr("Sa&ve"), Glyph::Save, ButtonKind::Filled);
    m_save->setToolTip(tr("Ctrl+Return"));
    connect(m_save, &QPushButton::clicked, this, &PupilEditor::save);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_objection, 1);
    layout->addWidget(m_save);
    return foot;
}

void PupilEditor::addContact(const Contact &contact)
{
    auto *editor = new ContactEditor(contact, m_today);
    m_contacts.append(editor);
    m_contactColumn->addWidget(editor);
    connect(editor, &ContactEditor::removed, this, [this, editor, contact] {
        m_contacts.removeOne(editor);
        m_removed.append(contact);
        editor->deleteLater();
    });
}

void PupilEditor::start(const Pupil &pupil)
{
    m_before = pupil;
    qDeleteAll(m_contacts);
    m_contacts.clear();
    m_removed.clear();
    m_title->setText(pupil.revision == 0 ? tr("New starter") : pupil.sortedName());
    m_forename->setText(pupil.legalForename);
    m_surname->setText(pupil.legalSurname);
    m_preferredForename->setText(pupil.preferredForename);
    m_preferredSurname->setText(pupil.preferredSurname);
    m_upn->setText(pupil.upn);
    m_born->setDate(pupil.born);
    m_year->setCurrentIndex(qMax(0, m_year->findData(pupil.yearGroup.key())));
    m_group->setText(pupil.registrationGroup);
    m_onRoll->setChecked(pupil.revision == 0 || pupil.isOnRoll(m_today, KnownNow));
    m_lookedAfter->setChecked(holds(pupil.lookedAfter, m_today, KnownNow));
    for (const Contact &contact : pupil.contacts) {
        if (contact.listed.isEmpty() || holds(contact.listed, m_today, KnownNow))
            addContact(contact);
    }
    for (FieldRow *row : {m_surnameRow, m_forenameRow, m_upnRow, m_bornRow})
        row->setError({});
    refused({});
    m_forename->setFocus();
}

Pupil PupilEditor::edited(const FlagChange &change) const
{
    Pupil pupil = m_before;
    pupil.legalForename = tidyText(m_forename->text());
    pupil.legalSurname = tidyText(m_surname->text());
    pupil.preferredForename = tidyText(m_preferredForename->text());
    pupil.preferredSurname = tidyText(m_preferredSurname->text());
    pupil.upn = tidyUpn(m_upn->text());
    pupil.born = m_born->date();
    pupil.yearGroup = YearGroup::fromKey(m_year->currentData().toString());
    pupil.registrationGroup = tidyText(m_group->text());
    setFlag(pupil.onRoll, m_onRoll->isChecked(), change);
    setFlag(pupil.lookedAfter, m_lookedAfter->isChecked(), change);
    QList<Contact> contacts;
    for (const Contact &known : m_before.contacts) {
        if (!known.listed.isEmpty() && !holds(known.listed, m_today, KnownNow))
            contacts.append(known); // ended before: kept as it is
    }
    for (const ContactEditor *editor : m_contacts)
        contacts.append(editor->contact(change));
    for (Contact removed : m_removed) {
        if (!m_before.contact(removed.id))
            continue;
        setFlag(removed.listed, false, change);
        if (removed.listed.isEmpty())
            removed.listed.append({false, change.day, change.now, change.by, change.source, {}});
        contacts.append(removed);
    }
    pupil.contacts = contacts;
    return pupil;
}

bool PupilEditor::check(const Pupil &pupil)
{
    PupilFaults faults = PupilFaults::of(pupil, m_others, m_today);
    if (m_born->isWrong())
        faults.born = tr("This is not a day.");
    m_surnameRow->setError(faults.surname);
    m_forenameRow->setError(faults.forename);
    m_upnRow->setError(faults.upn);
    m_bornRow->setError(faults.born);
    refused(faults.contacts);
    return faults.isEmpty();
}

void PupilEditor::refused(const QString &why) { m_objection->setText(why); }

void PupilEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::ControlModifier)
        Q_EMIT save();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
