#include "app/pupils/pupil_panel.h"

#include "app/posting/pupil_posts_list.h"
#include "app/session.h"
#include "app/widgets/button.h"
#include "app/widgets/pill.h"
#include "app/widgets/record_view.h"
#include "models/consent/in_force.h"
#include "models/store/clock.h"

#include <QVBoxLayout>

#include <algorithm>

namespace lanyard {
namespace {

/// The pills of what is true of a contact on a day.
QWidget *flagPills(const Contact &contact, const QDate &day)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(6);
    const auto add = [layout](const QString &word, Tone tone) { layout->addWidget(new Pill(word, tone)); };
    if (holds(contact.responsibility, day, KnownNow))
        add(PupilPanel::tr("Parental responsibility"), Tone::Good);
    if (holds(contact.mustBeAsked, day, KnownNow))
        add(PupilPanel::tr("Must also be asked"), Tone::Accent);
    if (holds(contact.noContact, day, KnownNow))
        add(PupilPanel::tr("No contact by order"), Tone::Bad);
    layout->addStretch();
    if (layout->count() > 1)
        return row;
    delete row;
    return nullptr;
}

} // namespace

PupilPanel::PupilPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_may(session.may())
    , m_view(new RecordView)
    , m_buttons(new QWidget)
    , m_edit(makeButton(tr("&Edit"), Glyph::Pencil))
    , m_consent(makeButton(tr("&Consent"), Glyph::CheckAll))
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    row->addWidget(m_consent);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_buttons);
    connect(m_edit, &QPushButton::clicked, this, &PupilPanel::edit);
    connect(m_consent, &QPushButton::clicked, this, &PupilPanel::openConsent);
}

void PupilPanel::show(const Pupil *pupil, const QDate &day)
{
    m_view->clear();
    m_buttons->setVisible(pupil);
    if (pupil) {
        m_edit->setVisible(m_may.mayWrite(Place::Pupils, pupil->school));
        m_consent->setVisible(m_may.at(Place::ConsentRecord, pupil->school) & (Access::Read | Access::AnswersOnly));
        fill(*pupil, day);
    } else {
        m_view->addNote(tr("Choose a pupil to see names, class and contacts."));
    }
    m_view->finish();
}

void PupilPanel::fill(const Pupil &pupil, const QDate &day)
{
    if (!m_may.mayRead(Place::Pupils, pupil.school))
        return m_view->addHeading(pupil.sortedName(), pupil.registrationGroup); // names and class only
    QStringList where{pupil.registrationGroup, pupil.yearGroup.label()};
    where.removeAll(QString());
    m_view->addHeading(pupil.sortedName(), where.join(QStringLiteral(" · ")));
    m_view->addValue(tr("Born"), dateText(pupil.born));
    m_view->addValue(tr("UPN"), pupil.upn.isEmpty() ? tr("none yet") : pupil.upn);
    if (!pupil.preferredSurname.isEmpty() || !pupil.preferredForename.isEmpty())
        m_view->addValue(tr("Legal name"), tr("%1, %2").arg(pupil.legalSurname, pupil.legalForename));
    m_view->addValue(tr("Status"), pupil.isOnRoll(day, KnownNow) ? tr("On roll") : tr("Left"));
    if (holds(pupil.lookedAfter, day, KnownNow))
        m_view->addValue(tr("Care"), tr("Looked after"));
    m_view->addLine();
    m_view->addSection(tr("Contacts"));
    QList<Contact> contacts = pupil.contacts;
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const Contact &left, const Contact &right) { return left.order < right.order; });
    bool any = false;
    for (const Contact &contact : std::as_const(contacts)) {
        if (!contact.listed.isEmpty() && !holds(contact.listed, day, KnownNow))
            continue;
        fillContact(contact, day);
        any = true;
    }
    if (!any)
        m_view->addNote(tr("No contact is recorded: nobody can give consent yet."), Colour::Warning);
    auto *posts = new PupilPostsList(m_session);
    connect(posts, &PupilPostsList::wantsPlace, this, &PupilPanel::wantsPlace);
    m_view->addWidget(posts);
    posts->show(pupil);
}

void PupilPanel::fillContact(const Contact &contact, const QDate &day)
{
    m_view->addMark(Glyph::Account, Colour::Secondary, contact.name(), contact.relationship);
    QStringList reach{contact.phone, contact.email, QString(contact.address).replace(u'\n', QStringLiteral(", "))};
    reach.removeAll(QString());
    if (!reach.isEmpty())
        m_view->addNote(reach.join(u'\n'));
    if (QWidget *pills = flagPills(contact, day))
        m_view->addWidget(pills);
}

} // namespace lanyard
