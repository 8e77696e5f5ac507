#include "app/consent/form_details.h"

#include "app/consent/giver_box.h"
#include "app/consent/method_box.h"
#include "app/widgets/choice_box.h"
#include "app/widgets/date_field.h"
#include "app/widgets/field_row.h"

#include <QGridLayout>

#include <utility>

namespace lanyard {

namespace {

constexpr int Gap = 12;

} // namespace

FormDetails::FormDetails(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_forms(new ChoiceBox)
    , m_grid(new QGridLayout(this))
    , m_giver(new GiverBox)
    , m_received(new DateField(today))
    , m_signed(new DateField(today))
    , m_receivedRow(new FieldRow(tr("Receive&d on"), m_received))
    , m_signedRow(new FieldRow(tr("S&igned on"), m_signed))
    , m_formsRow(new FieldRow(tr("&Form of"), m_forms))
    , m_method(new MethodBox)
{
    m_received->setObjectName(QStringLiteral("receivedOn"));
    m_forms->setObjectName(QStringLiteral("formOf"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Gap);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(new FieldRow(tr("&Given by"), m_giver), 0, 0, 1, 2);
    m_grid->addWidget(m_receivedRow, 1, 0);
    m_grid->addWidget(m_signedRow, 1, 1);
    m_grid->addWidget(new FieldRow(tr("Ho&w it came"), m_method), 2, 0);
    placeForms();

    connect(m_giver, &GiverBox::changed, this, &FormDetails::edited);
    connect(m_received, &DateField::dateChanged, this, &FormDetails::edited);
    connect(m_signed, &DateField::dateChanged, this, &FormDetails::edited);
    connect(m_method, &QComboBox::activated, this, &FormDetails::edited);
    connect(m_forms, &QComboBox::activated, this, &FormDetails::formChosen);
}

void FormDetails::start(const Pupil &pupil, const QList<FormChoice> &choices)
{
    m_choices = choices;
    m_giver->setPupil(pupil, m_today);
    m_received->setDate(m_today);
    m_signed->setDate({});
    m_method->setMethod(Method::Paper);
    m_forms->clear();
    for (const FormChoice &choice : std::as_const(m_choices))
        m_forms->addItem(choice.label);
    placeForms();
}

/// Beside how it came, unless a one-off form's title needs the whole width.
void FormDetails::placeForms()
{
    const bool isLong = m_forms->sizeHint().width() > (width() - Gap) / 2;
    m_grid->removeWidget(m_formsRow);
    m_grid->addWidget(m_formsRow, isLong ? 3 : 2, isLong ? 0 : 1, 1, isLong ? 2 : 1);
}

void FormDetails::fillIn(const FormEntry &draft)
{
    for (int i = 0; i < m_choices.size(); ++i) {
        const FormVersion &form = m_choices.at(i).form;
        if (form.id == draft.version || (form.revision == 0 && form.year == draft.year))
            m_forms->setCurrentIndex(i);
    }
    m_giver->setGiver(draft.giver);
    m_received->setDate(draft.receivedOn);
    m_signed->setDate(draft.signedOn);
    m_method->setMethod(draft.method);
}

void FormDetails::writeTo(FormEntry &entry) const
{
    entry.version = form().id;
    entry.year = form().year;
    entry.giver = m_giver->giver();
    entry.receivedOn = m_received->date();
    entry.signedOn = m_signed->date();
    entry.method = m_method->method();
}

const FormVersion &FormDetails::form() const { return m_choices.at(m_forms->currentIndex()).form; }

bool FormDetails::check()
{
    m_receivedRow->setError(m_received->isWrong() ? tr("This is not a day.") : QString());
    m_signedRow->setError(m_signed->isWrong() ? tr("This is not a day.") : QString());
    return !m_received->isWrong() && !m_signed->isWrong();
}

} // namespace lanyard
