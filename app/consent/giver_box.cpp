#include "app/consent/giver_box.h"

#include "app/widgets/choice_box.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace lanyard {

GiverBox::GiverBox(QWidget *parent)
    : QWidget(parent)
    , m_box(new ChoiceBox(this))
    , m_else(new QWidget(this))
    , m_name(new QLineEdit(m_else))
    , m_relationship(new QLineEdit(m_else))
{
    setFocusProxy(m_box);
    m_box->setAccessibleName(tr("Given by"));
    m_name->setPlaceholderText(tr("Name on the form"));
    m_name->setAccessibleName(tr("Name of the person who gave it"));
    m_relationship->setPlaceholderText(tr("Relationship"));
    m_relationship->setAccessibleName(tr("Relationship to the pupil"));

    auto *row = new QHBoxLayout(m_else);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name, 3);
    row->addWidget(m_relationship, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_box);
    layout->addWidget(m_else);
    m_else->hide();

    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_else->setVisible(isSomebodyElse());
        Q_EMIT changed();
    });
    connect(m_box, &QComboBox::activated, this, [this] {
        if (isSomebodyElse())
            m_name->setFocus();
    });
    connect(m_name, &QLineEdit::textChanged, this, &GiverBox::changed);
    connect(m_relationship, &QLineEdit::textChanged, this, &GiverBox::changed);
}

void GiverBox::setPupil(const Pupil &pupil, const QDate &day)
{
    m_givers = giversOf(pupil, day);
    m_name->clear();
    m_relationship->clear();
    m_box->clear();
    for (const Giver &giver : std::as_const(m_givers))
        m_box->addItem(giver.isEntitled ? giver.text() : tr("%1 (no parental responsibility)").arg(giver.text()));
    m_box->addItem(tr("Somebody else…"));
    // A form is a parent's unless somebody says otherwise: never the pupil's by default.
    if (m_givers.front().by == ConsentReturn::By::Pupil)
        m_box->setCurrentIndex(m_box->count() - 1);
}

bool GiverBox::isSomebodyElse() const { return m_box->currentIndex() == m_givers.size(); }

Giver GiverBox::giver() const
{
    if (m_box->currentIndex() >= 0 && !isSomebodyElse())
        return m_givers.at(m_box->currentIndex());
    return {ConsentReturn::By::Other, {}, m_name->text().trimmed(), m_relationship->text().trimmed(), false};
}

void GiverBox::setGiver(const Giver &giver)
{
    for (int i = 0; i < m_givers.size(); ++i) {
        if (m_givers.at(i).by == giver.by && m_givers.at(i).contact == giver.contact
            && giver.by != ConsentReturn::By::Other) {
            m_box->setCurrentIndex(i);
            return;
        }
    }
    m_box->setCurrentIndex(m_box->count() - 1);
    m_name->setText(giver.name);
    m_relationship->setText(giver.relationship);
}

} // namespace lanyard
