#include "app/pupils/contact_editor.h"

#include "app/widgets/button.h"
#include "app/widgets/field_row.h"
#include "models/people/imports/import_text.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

namespace lanyard {

ContactEditor::ContactEditor(const Contact &contact, const QDate &day, QWidget *parent)
    : QWidget(parent)
    , m_before(contact)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 4, 0, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_forename = addField(tr("Forename"), contact.forename, ImportLimit::Name, 0, 0);
    m_surname = addField(tr("Surname"), contact.surname, ImportLimit::Name, 0, 1);
    m_relationship = addField(tr("Relationship"), contact.relationship, ImportLimit::Relationship, 1, 0);
    m_phone = addField(tr("Telephone"), contact.phone, ImportLimit::Phone, 1, 1);
    m_email = addField(tr("E-mail"), contact.email, ImportLimit::Email, 2, 0, 2);
    m_address = addField(tr("Address"), QString(contact.address).replace(u'\n', QStringLiteral(", ")),
                         ImportLimit::Address, 3, 0, 2);
    m_responsibility = new QCheckBox(tr("Parental responsibility"));
    m_mustBeAsked = new QCheckBox(tr("Must also be asked"));
    m_noContact = new QCheckBox(tr("No contact by order"));
    m_responsibility->setChecked(holds(contact.responsibility, day, std::numeric_limits<qint64>::max()));
    m_mustBeAsked->setChecked(holds(contact.mustBeAsked, day, std::numeric_limits<qint64>::max()));
    m_noContact->setChecked(holds(contact.noContact, day, std::numeric_limits<qint64>::max()));
    m_grid->addWidget(m_responsibility, 4, 0, 1, 2);
    m_grid->addWidget(m_mustBeAsked, 5, 0, 1, 2);
    m_grid->addWidget(m_noContact, 6, 0);
    auto *remove = makeButton(tr("Remove"), Glyph::AccountRemove, ButtonKind::Quiet);
    remove->setAccessibleName(tr("Remove this contact"));
    m_grid->addWidget(remove, 6, 1, Qt::AlignRight);
    connect(remove, &QPushButton::clicked, this, &ContactEditor::removed);
}

QLineEdit *ContactEditor::addField(const QString &label, const QString &text, int most, int row, int column, int span)
{
    auto *field = new QLineEdit(text);
    field->setMaxLength(most);
    m_grid->addWidget(new FieldRow(label, field), row, column, 1, span);
    return field;
}

Contact ContactEditor::contact(const FlagChange &change) const
{
    Contact contact = m_before;
    contact.forename = tidyText(m_forename->text());
    contact.surname = tidyText(m_surname->text());
    contact.relationship = tidyText(m_relationship->text());
    contact.phone = tidyText(m_phone->text());
    contact.email = tidyText(m_email->text());
    if (m_address->isModified())
        contact.address = tidyLines(m_address->text().replace(QStringLiteral(", "), QStringLiteral("\n")));
    setFlag(contact.responsibility, m_responsibility->isChecked(), change);
    setFlag(contact.mustBeAsked, m_mustBeAsked->isChecked(), change);
    setFlag(contact.noContact, m_noContact->isChecked(), change);
    return contact;
}

} // namespace lanyard
