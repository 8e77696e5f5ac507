#include "app/concern/concern_form.h"

#include "app/concern/whom_question.h"
#include "app/session.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_box.h"
#include "app/widgets/field_row.h"
#include "app/widgets/form_column.h"
#include "app/widgets/notice.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/text_label.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/cases/case_words.h"
#include "models/cases/concern.h"
#include "models/tables/columns.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {

namespace {

constexpr int Width = 760;

QString concernsKey() { return QStringLiteral("concerns"); }
QString summaryKey() { return QStringLiteral("summary"); }
QString detailsPart() { return QStringLiteral("details"); }

/// A report's own fields, those that nobody has to know below the others.
FormRegister askedFor(const QString &what, const QString &details)
{
    FormRegister asked;
    asked.fields = concernFields();
    for (FormField &field : asked.fields)
        field.part = field.required ? casesKey() : detailsPart();
    asked.parts = {{casesKey(), what}, {detailsPart(), details}};
    return asked;
}

} // namespace

ConcernForm::ConcernForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_asked(askedFor(QString(), tr("As far as you know it")))
    , m_fields(new FormFields(m_asked, FieldChoices(session)))
    , m_whom(new WhomQuestion(*m_asked.field(concernsKey())))
    , m_school(new ChoiceBox)
    , m_content(new QWidget)
{
    auto *warning = new Notice;
    warning->say(notAnAlert(), {}, Glyph::AlertOctagon, Tone::Bad);
    auto *column = new FormColumn(Width);
    addWhom(*column);
    column->addCard(tr("What is it about?"))->body()->addWidget(m_fields);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(column);
    setMaximumWidth(Width);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(warning);
    layout->addWidget(m_content, 1);
    layout->addWidget(makeFoot());

    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        onKey(this, QKeyCombination(Qt::ControlModifier, key), [this] { Q_EMIT send(); });
    connect(m_fields, &FormFields::edited, this, &ConcernForm::edited);
    clear();
}

void ConcernForm::addWhom(FormColumn &column)
{
    Card *card = column.addCard(tr("Whom does it concern?"));
    const FormField &field = *m_asked.field(concernsKey());
    m_whom->setAccessibleName(field.label);
    m_whomRow = new FieldRow(field.hint, m_whom);
    m_schoolRow = new FieldRow(tr("School"), m_school);
    card->body()->addWidget(m_whomRow);
    card->body()->addWidget(m_schoolRow);
    connect(m_whom, &WhomQuestion::answered, this, [this] {
        m_whomRow->setError({});
        showLead();
        Q_EMIT edited();
    });
    connect(m_school, &QComboBox::activated, this, [this] {
        const QVariantMap typed = m_fields->typed();
        FormRecord moved = m_fields->record();
        moved.school = RecordId::fromBytes(m_school->currentData().toByteArray());
        m_fields->start(moved, keys());
        m_fields->setTyped(typed);
        Q_EMIT edited();
    });
}

QWidget *ConcernForm::makeFoot()
{
    auto *foot = new QWidget;
    m_objection = new TextLabel({}, TextSize::Small, Colour::Bad);
    m_objection->setWordWrap(true);
    auto *kept = new TextLabel(tr("Sealed when you send it. Until then it is kept nowhere: it is gone when the window "
                                  "locks or closes."),
                               TextSize::Small, Colour::Secondary);
    kept->setWordWrap(true);
    m_send = makeButton(tr("&Send the report"), Glyph::Lock, ButtonKind::Filled);
    m_send->setToolTip(tr("Ctrl+Return"));
    connect(m_send, &QPushButton::clicked, this, &ConcernForm::send);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(kept, 1);
    row->addWidget(m_send);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_objection);
    layout->addLayout(row);
    return foot;
}

/// The sentence of the rule, which also says who will read it.
void ConcernForm::showLead()
{
    FormRecord asked;
    asked.set(concernsKey(), m_whom->answer());
    m_whomRow->setHint(m_whom->answer().isEmpty() ? QString() : leadOf(asked).because);
}

/// Those who may not know the pupils of the school by name write down whom they mean.
QStringList ConcernForm::keys() const
{
    const bool knowsPupils = bool(m_session.may().at(Place::Pupils) & (Access::Read | Access::NamesOnly));
    QStringList keys;
    for (const FormField &field : m_asked.fields) {
        const bool isOfPupils = field.kind == FieldKind::Pupil || field.kind == FieldKind::Pupils;
        if (field.key != concernsKey() && (knowsPupils || !isOfPupils))
            keys.append(field.key);
    }
    return keys;
}

void ConcernForm::offerSchools()
{
    m_school->clear();
    for (const School &school : m_session.reg().schools())
        m_school->addItem(school.name, school.id.toBytes());
    for (const RoleGrant &grant : m_session.may().grants())
        m_school->setCurrentIndex(std::max(0, m_school->findData(grant.school.toBytes()))); // where they work
    m_schoolRow->setVisible(m_school->count() > 1);
}

void ConcernForm::clear()
{
    m_whom->clear();
    m_whomRow->setError({});
    showLead();
    offerSchools();
    FormRecord blank = blankConcern(m_session.reg());
    blank.school = RecordId::fromBytes(m_school->currentData().toByteArray());
    m_fields->start(blank, keys());
    refused({});
    chainTabs({m_whom, m_school, m_fields, m_send});
}

bool ConcernForm::isEmpty() const { return concern().values.isEmpty(); }

FormRecord ConcernForm::concern() const
{
    FormRecord concern = m_fields->record();
    concern.set(concernsKey(), m_whom->answer().isEmpty() ? QVariant() : QVariant(m_whom->answer()));
    return concern;
}

bool ConcernForm::check()
{
    const FormRegister &form = *formRegister(casesKey());
    const QList<FieldFault> faults = m_fields->wrong() + faultsOf(form, concern(), m_session.today());
    refused({});
    m_fields->showFaults(faults);
    const auto whom = std::find_if(faults.begin(), faults.end(),
                                   [](const FieldFault &fault) { return fault.field == concernsKey(); });
    m_whomRow->setError(whom == faults.end() ? QString() : whom->sentence);
    if (whom != faults.end())
        begin();
    return faults.isEmpty();
}

void ConcernForm::refused(const QString &why)
{
    m_objection->setText(why);
    m_objection->setVisible(!why.isEmpty());
}

void ConcernForm::refuseWords(const QString &why) { m_fields->showFaults({{summaryKey(), why}}); }

void ConcernForm::setBusy(bool isBusy)
{
    if (isBusy)
        m_keyboard.keep(this);
    m_content->setEnabled(!isBusy);
    m_send->setEnabled(!isBusy);
    if (!isBusy)
        m_keyboard.giveBack();
}

void ConcernForm::begin() { m_whom->setFocus(Qt::OtherFocusReason); }

} // namespace lanyard
