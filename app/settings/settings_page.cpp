#include "app/settings/settings_page.h"

#include "app/background.h"
#include "app/session.h"
#include "app/settings/safety_card.h"
#include "app/settings/school_form.h"
#include "app/start/remembered_sign_in.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/form_column.h"
#include "app/widgets/page_head.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

namespace lanyard {

SettingsPage::SettingsPage(Session &session, QWidget *parent)
    : Page(session, parent)
    , m_save(makeButton(tr("Save"), Glyph::Save, ButtonKind::Filled))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 12);
    layout->setSpacing(12);
    auto *head = new PageHead(tr("Settings"));
    layout->addWidget(head);
    auto *column = new FormColumn(920);
    layout->addWidget(column, 1);

    const School school = session.reg().school();
    const bool mayWrite = session.may().mayWrite(Place::Settings, school.id);
    m_form = new SchoolForm(*column, mayWrite, this);
    addLook(*column);
    addSafety(*column);
    m_form->setSchool(school);

    m_save->setToolTip(tr("Ctrl+Return"));
    m_save->setVisible(mayWrite);
    head->addButton(m_save);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeyCombination(Qt::ControlModifier, Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &SettingsPage::save);
    }
    connect(m_form, &SchoolForm::edited, this, &SettingsPage::showSaved);
    connect(&session.reg(), &Register::schoolsChanged, this, [this] {
        // Another desk's change shows unless something is being typed here; then saving tells of the conflict.
        if (!m_form->isChanged())
            m_form->setSchool(this->session().reg().school(m_form->before().id));
        showSaved();
    });
    showSaved();
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

void SettingsPage::showSaved() { m_save->setEnabled(!m_saving && m_form->isChanged()); }

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
        const School saved = session().reg().school(before.id);
        m_form->setSchool(saved);
        showSaved();
        Q_EMIT said(tr("Saved."), [this, before, saved] {
            School undone = before;
            undone.revision = saved.revision;
            if (const Result<void> back = session().reg().saveSchool(undone); !back)
                Q_EMIT failed(back.error().message);
            m_form->setSchool(session().reg().school(before.id));
        });
    });
}

} // namespace lanyard
