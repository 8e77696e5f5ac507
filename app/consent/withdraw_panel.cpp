#include "app/consent/withdraw_panel.h"
#include "app/consent/consent_source.h"

#include "app/consent/form_choices.h"
#include "app/consent/giver_box.h"
#include "app/consent/method_box.h"
#include "app/pupils/pupil_finder.h"
#include "app/widgets/button.h"
#include "app/widgets/date_field.h"
#include "app/widgets/field_row.h"
#include "app/widgets/text_label.h"
#include "models/consent/form_versions.h"
#include "models/store/clock.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace lanyard {

WithdrawPanel::WithdrawPanel(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_finder(new PupilFinder)
    , m_name(new TextLabel({}, TextSize::Strong))
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Withdraw consent"), TextSize::Heading), 1);
    auto *close = makeIconButton(tr("Close (Esc)"), Glyph::Close);
    head->addWidget(close);
    m_form = makeForm();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_finder);
    layout->addWidget(m_name);
    layout->addWidget(m_form);
    layout->addStretch();

    connect(close, &QPushButton::clicked, this, &WithdrawPanel::closed);
    connect(m_finder, &PupilFinder::chosen, this, &WithdrawPanel::choose);
}

QWidget *WithdrawPanel::makeForm()
{
    auto *form = new QWidget(this);
    m_whole = new QRadioButton(tr("The &whole form"));
    m_some = new QRadioButton(tr("Onl&y some of it"));
    m_purposes = new QWidget;
    m_purposeColumn = new QVBoxLayout(m_purposes);
    m_purposeColumn->setContentsMargins(26, 0, 0, 0);
    m_purposeColumn->setSpacing(4);
    m_giver = new GiverBox;
    m_received = new DateField(m_today);
    m_method = new MethodBox;
    m_touched = new TextLabel({}, TextSize::Small, Colour::Warning);
    m_touched->setWordWrap(true);
    m_objection = new TextLabel({}, TextSize::Small, Colour::Bad);
    m_objection->setWordWrap(true);
    m_record = makeButton(tr("Re&cord the withdrawal"), Glyph::Check, ButtonKind::Filled);
    m_record->setToolTip(tr("Ctrl+Return"));
    auto *effect
        = new TextLabel(tr("It counts from the day the school heard of it. What it covers stops from then, and "
                           "only a new form signed by the same person brings it back."),
                        TextSize::Small, Colour::Secondary);
    effect->setWordWrap(true);

    auto *when = new QHBoxLayout;
    when->setSpacing(12);
    when->addWidget(new FieldRow(tr("Receive&d on"), m_received));
    when->addWidget(new FieldRow(tr("&How it came"), m_method));
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_whole);
    layout->addWidget(m_some);
    layout->addWidget(m_purposes);
    layout->addWidget(new FieldRow(tr("Withdrawn &by"), m_giver));
    layout->addLayout(when);
    layout->addWidget(effect);
    layout->addWidget(m_touched);
    layout->addWidget(m_objection);
    layout->addWidget(m_record, 0, Qt::AlignRight);

    connect(m_some, &QRadioButton::toggled, m_purposes, &QWidget::setVisible);
    connect(m_some, &QRadioButton::toggled, this, &WithdrawPanel::edited);
    connect(m_giver, &GiverBox::changed, this, &WithdrawPanel::edited);
    connect(m_received, &DateField::dateChanged, this, &WithdrawPanel::edited);
    connect(m_record, &QPushButton::clicked, this, &WithdrawPanel::record);
    return form;
}

void WithdrawPanel::setBook(std::shared_ptr<const ConsentBook> book)
{
    m_book = std::move(book);
    m_finder->setPupils([book = m_book] { return pupilNames(*book); });
}

void WithdrawPanel::start(const RecordId &pupil)
{
    showObjection({});
    m_pupil = {};
    m_form->hide();
    m_name->hide();
    showTouched({});
    m_finder->setVisible(pupil.isNull());
    if (pupil.isNull())
        m_finder->start();
    else
        choose(pupil);
}

void WithdrawPanel::choose(const RecordId &id)
{
    const Pupil *pupil = m_book->pupil(id);
    if (!pupil)
        return;
    m_pupil = id;
    m_finder->hide();
    m_name->setText(tr("%1 · %2").arg(pupil->sortedName(), pupil->registrationGroup));
    m_name->show();
    m_giver->setPupil(*pupil, m_today);
    m_received->setDate(m_today);
    m_method->setMethod(Method::Letter);
    m_whole->setChecked(true);
    m_purposes->hide();
    fillPurposes(*pupil);
    m_form->show();
    m_record->setEnabled(true);
    m_whole->setFocus();
    Q_EMIT edited();
}

void WithdrawPanel::showTouched(const QList<BroughtDown> &posts)
{
    QStringList lines;
    for (const BroughtDown &post : posts) {
        if (!post.title.isEmpty())
            lines.append(tr("“%1”, %2, %3").arg(post.title, post.place, dateText(post.publishedOn)));
    }
    if (!posts.isEmpty())
        lines.prepend(tr("%n published post(s) will have to come down.", nullptr, int(posts.size())));
    m_touched->setText(lines.join(u'\n'));
    m_touched->setVisible(!lines.isEmpty());
}

void WithdrawPanel::fillPurposes(const Pupil &pupil)
{
    for (const auto &tick : std::as_const(m_ticks))
        delete tick.second;
    m_ticks.clear();
    const FormVersion form = formOfYear(*m_book, pupil.school, yearOf(*m_book, pupil.school, m_today).start);
    for (const Purpose &purpose : form.purposes) {
        auto *tick = new QCheckBox(purpose.label);
        m_purposeColumn->addWidget(tick);
        connect(tick, &QCheckBox::toggled, this, &WithdrawPanel::edited);
        m_ticks.append({purpose.key, tick});
    }
}

WithdrawalEntry WithdrawPanel::entry() const
{
    WithdrawalEntry entry;
    entry.pupil = m_pupil;
    entry.giver = m_giver->giver();
    entry.receivedOn = m_received->date();
    entry.method = m_method->method();
    entry.isWhole = m_whole->isChecked();
    for (const auto &[key, tick] : m_ticks) {
        if (tick->isChecked())
            entry.purposes.append(key);
    }
    return entry;
}

void WithdrawPanel::record()
{
    if (m_pupil.isNull())
        return;
    const WithdrawalEntry wish = entry();
    const QString why = wish.objection(m_today);
    showObjection(why);
    if (!why.isEmpty())
        return;
    m_record->setEnabled(false);
    Q_EMIT withdraw(wish);
}

void WithdrawPanel::refused(const QString &why)
{
    m_record->setEnabled(true);
    showObjection(why);
}

void WithdrawPanel::showObjection(const QString &words)
{
    m_objection->setText(words);
    m_objection->setVisible(!words.isEmpty());
}

void WithdrawPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::ControlModifier)
        record();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
