#include "app/settings/settings_page.h"

#include "app/background.h"
#include "app/registers/initials.h"
#include "app/session.h"
#include "app/settings/safety_card.h"
#include "app/settings/school_form.h"
#include "app/start/remembered_sign_in.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_box.h"
#include "app/widgets/form_column.h"
#include "app/widgets/page_head.h"
#include "app/widgets/wrapped_check_box.h"
#include "app/window/privacy_screen.h"
#include "models/registers/closed_vaults.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanyard {

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_schools(new ChoiceBox)
    , m_add(makeButton(tr("&New school"), Glyph::Plus))
    , m_discard(makeButton(tr("&Discard")))
    , m_save(makeButton(tr("Save"), Glyph::Save, ButtonKind::Filled))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(12);
    auto *head = new PageHead(tr("Settings"));
    layout->addWidget(head);
    auto *column = new FormColumn(920);
    layout->addWidget(column, 1);
    m_form = new SchoolForm(*column, this);
    addLook(*column);
    if (!closedVaultsOf(session.reg()).isEmpty())
        addCases(*column);
    addSafety(*column);
    makeButtons(*head);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &SettingsPage::save);
    }
    connect(m_form, &SchoolForm::edited, this, &SettingsPage::showSaved);
    connect(&session.reg(), &Register::schoolsChanged, this, [this] {
        // Another desk's change shows unless something is being typed here; then saving tells of the conflict.
        if (!m_form->isChanged() && m_form->before().revision > 0)
            show(this->session().reg().school(m_form->before().id));
        fillSchools();
    });
    show(session.reg().school());
    fillSchools();
}

void SettingsPage::makeButtons(PageHead &head)
{
    m_schools->setAccessibleName(tr("School"));
    m_schools->setObjectName(QStringLiteral("schools"));
    m_add->setObjectName(QStringLiteral("newSchool"));
    m_add->setToolTip(tr("A further school of the trust, with the lists that every school begins with (Ctrl+N)"));
    m_add->setVisible(mayAddSchool());
    m_discard->setToolTip(tr("Back to what is stored"));
    m_save->setToolTip(tr("Ctrl+Return"));
    head.addButton(m_schools);
    for (QPushButton *button : {m_add, m_discard, m_save})
        head.addButton(button);
    connect(m_schools, &QComboBox::activated, this,
            [this] { show(session().reg().school(RecordId::fromBytes(m_schools->currentData().toByteArray()))); });
    connect(m_add, &QPushButton::clicked, this, &SettingsPage::createNew);
    connect(m_discard, &QPushButton::clicked, this, &SettingsPage::discard);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
}

bool SettingsPage::mayAddSchool() const { return session().may().has(Role::Ceo); }

bool SettingsPage::mayWrite(const School &school) const
{
    return school.revision == 0 ? mayAddSchool() : session().may().mayWrite(Place::Settings, school.id);
}

void SettingsPage::fillSchools()
{
    m_schools->clear();
    for (const School &school : session().reg().schools()) {
        if (session().may().mayRead(Place::Settings, school.id))
            m_schools->addItem(school.name, school.id.toBytes());
    }
    if (m_form->before().revision == 0)
        m_schools->addItem(tr("New school"));
    const int shown = m_schools->findData(m_form->before().id.toBytes());
    m_schools->setCurrentIndex(shown < 0 ? m_schools->count() - 1 : shown);
    m_schools->setVisible(m_schools->count() > 1);
    showSaved();
}

void SettingsPage::show(const School &school)
{
    m_form->setSchool(school, mayWrite(school));
    m_save->setVisible(mayWrite(school));
    showSaved();
}

void SettingsPage::createNew()
{
    if (!mayAddSchool() || m_saving || m_form->isChanged())
        return;
    School school;
    school.id = RecordId::make();
    school.trust = session().reg().school().trust;
    show(school);
    fillSchools();
    m_form->goToName();
}

void SettingsPage::discard()
{
    const School &before = m_form->before();
    show(session().reg().school(before.revision == 0 ? RecordId() : before.id));
    fillSchools();
}

void SettingsPage::addLook(FormColumn &column)
{
    Card *card = column.addCard(tr("Look"), tr("Of this desk."));
    auto *group = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    const QList<QPair<Look, QString>> choices{
        {Look::System, tr("As the &system")}, {Look::Light, tr("Li&ght")}, {Look::Dark, tr("Dar&k")}};
    for (const auto &[look, title] : choices) {
        auto *button = new QRadioButton(title);
        QString name = title;
        button->setAccessibleName(name.remove(QLatin1Char('&')));
        button->setChecked(Theme::instance().look() == look);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [look = look](bool on) {
            if (!on)
                return;
            QSettings().setValue(QStringLiteral("look"), lookKey(look));
            Theme::instance().setLook(look);
        });
    }
    row->addStretch(1);
    card->body()->addLayout(row);
}

void SettingsPage::addCases(FormColumn &column)
{
    Card *card = column.addCard(tr("Cases"),
                                tr("Of this desk. %1 blanks the whole window at once.")
                                    .arg(PrivacyScreen::key().toString(QKeySequence::NativeText)));
    auto *initials = new WrappedCheckBox(tr("In lists of cases, show people's initials until a row is pointed at"));
    initials->setObjectName(QStringLiteral("initials"));
    initials->setChecked(showsInitials());
    card->body()->addWidget(initials);
    connect(initials, &QCheckBox::toggled, this, setShowsInitials);
}

void SettingsPage::addSafety(FormColumn &column)
{
    Card *card = column.addCard(tr("Safety copies"), tr("Restoring begins on the first page, into an empty folder."));
    auto *safety = new SafetyCard(session(), card, this);
    connect(safety, &SafetyCard::said, this, [this](const QString &words) { Q_EMIT said(words, {}); });
    connect(safety, &SafetyCard::failed, this, &Page::failed);

    Card *computers = column.addCard(tr("Remembered sign-ins"),
                                     tr("Computers that open office for you without a "
                                        "password. They never sign."));
    QPushButton *forget = makeButton(tr("Forget me on every computer"), Glyph::AccountRemove);
    computers->body()->addWidget(forget, 0, Qt::AlignLeft);
    connect(forget, &QPushButton::clicked, this, [this, forget] {
        forget->setEnabled(false);
        RememberedSignIn::forget(session().reg().folder());
        const auto work = [reg = &session().reg()] { return reg->forgetDevices(); };
        inBackground(this, work, [this, forget](Result<void> result) {
            forget->setEnabled(true);
            if (!result)
                Q_EMIT failed(result.error().message);
            else
                Q_EMIT said(tr("No computer remembers you any more."), {});
        });
    });
}

void SettingsPage::showSaved()
{
    const bool isChanged = m_form->isChanged();
    m_save->setEnabled(!m_saving && isChanged);
    m_add->setEnabled(!m_saving && !isChanged && m_form->before().revision > 0);
    m_schools->setEnabled(!m_saving && !isChanged); // what is typed belongs to the school that is shown
    m_discard->setVisible(!m_saving && (isChanged || m_form->before().revision == 0));
}

void SettingsPage::save()
{
    if (m_saving || !m_form->isChanged() || !m_form->check())
        return;
    m_saving = true;
    showSaved();
    const School before = m_form->before();
    const auto keep = [reg = &session().reg(), school = m_form->school()] { return reg->saveSchool(school); };
    inBackground(this, keep, [this, before](Result<void> result) {
        m_saving = false;
        if (!result) {
            Q_EMIT failed(result.error().message);
            return showSaved();
        }
        saved(before);
    });
}

void SettingsPage::saved(const School &before)
{
    const School now = session().reg().school(before.id);
    show(now);
    fillSchools();
    if (before.revision == 0) {
        Q_EMIT said(tr("%1 belongs to the register now.").arg(now.name), {}); // a school is not taken back
        return;
    }
    Q_EMIT said(tr("Saved."), [this, before, now] {
        School undone = before;
        undone.revision = now.revision;
        if (const Result<void> back = session().reg().saveSchool(undone); !back)
            Q_EMIT failed(back.error().message);
        show(session().reg().school(before.id));
        fillSchools();
    });
}

} // namespace lanyard
