#include "app/consent/consent_printing.h"

#include "app/posting/saved_groups.h"
#include "app/printing/scope_menu.h"
#include "app/session.h"
#include "models/store/clock.h"

#include <QMenu>

namespace lanyard {

ConsentPrinting::ConsentPrinting(Session &session, PrintCenter::Book book, const Pupil *about, QString group,
                                 Preview preview)
    : m_session(session)
    , m_center(session)
    , m_book(std::move(book))
    , m_about(about)
    , m_group(std::move(group))
    , m_preview(std::move(preview))
{
}

void ConsentPrinting::addBatch(QMenu &menu, const QString &title, Make make) const
{
    addScopes(*menu.addMenu(title), *m_book, m_about, m_group,
              [preview = m_preview, make = std::move(make)](const PrintScope &scope) { preview(make(scope)); });
}

void ConsentPrinting::fillMenu(QMenu &menu, const QDate &asOf, qint64 knownBy) const
{
    const auto center = m_center;
    const auto book = m_book;
    const auto preview = m_preview;
    addBatch(menu, tr("Consent &record"),
             [=](const PrintScope &scope) { return center.consentRecord(book, scope, asOf, knownBy); });
    if (m_session.may().mayRead(Place::Pupils)) {
        addBatch(menu, tr("Consent &forms, filled in"),
                 [=](const PrintScope &scope) { return center.consentForms(book, scope); });
        menu.addAction(tr("Consent form, &blank"), [=] { preview(center.consentForms(book, {}, true)); });
    }
    addBatch(menu, tr("&Withdrawal forms"),
             [=](const PrintScope &scope) { return center.withdrawalForms(book, scope); });
    menu.addAction(tr("Withdrawal form, b&lank"), [=] { preview(center.withdrawalForms(book, {}, true)); });
}

void ConsentPrinting::fillSheetMenu(QMenu &menu) const
{
    // A sheet is for today: what is withdrawn tomorrow must not be on it any more.
    const QDate today = m_session.today();
    addSheets(menu, today);
    addCameraLists(menu);
    menu.addSeparator();
    const QDate friday = today.addDays((12 - today.dayOfWeek()) % 7);
    for (const QDate &until : {friday, today.addDays(7)}) {
        if (until > today)
            addSheets(*menu.addMenu(tr("Valid until %1").arg(dateText(until))), until);
    }
}

void ConsentPrinting::addSheets(QMenu &menu, const QDate &expires) const
{
    const QString group = m_group.isEmpty() && m_about ? m_about->registrationGroup : m_group;
    addScopes(menu, *m_book, nullptr, group,
              [center = m_center, book = m_book, preview = m_preview, expires](const PrintScope &scope) {
                  preview(center.classSheets(book, scope, expires));
              });
}

/// Of those who appear together: the choir, the football team.
void ConsentPrinting::addCameraLists(QMenu &menu) const
{
    const QList<SavedGroup> groups = savedGroups(m_session);
    if (groups.isEmpty())
        return;
    QMenu &lists = *menu.addMenu(tr("&Camera list"));
    for (const SavedGroup &group : groups) {
        const Pupil *first = group.pupils.isEmpty() ? nullptr : m_book->pupil(group.pupils.first());
        if (!first)
            continue;
        const PrintScope scope{first->school, {}, {}, group.pupils};
        lists.addAction(QString(group.name).replace(u'&', QLatin1String("&&")), &lists,
                        [center = m_center, book = m_book, preview = m_preview, scope, name = group.name,
                         today = m_session.today()] { preview(center.cameraList(book, scope, name, today)); });
    }
}

void ConsentPrinting::fillPupilMenu(QMenu &menu) const
{
    const PrintScope scope{m_about->school, {}, {}, {m_about->id}};
    const auto center = m_center;
    const auto book = m_book;
    const auto preview = m_preview;
    menu.addAction(tr("Print a consent &form"), [=] { preview(center.consentForms(book, scope)); });
    menu.addAction(tr("Print a wi&thdrawal form"), [=] { preview(center.withdrawalForms(book, scope)); });
    const PupilConsent consent = m_book->about(m_about->id);
    for (const ConsentReturn *given : consent.returns) {
        if (given->cancelled)
            continue;
        menu.addAction(tr("Print the receipt for %1, %2").arg(given->givenBy, dateText(given->receivedOn)),
                       [=, id = given->id] { preview(center.receipt(book, id)); });
    }
    if (!m_session.may().mayRead(Place::Posts, m_about->school))
        return;
    for (const ConsentReturn *given : consent.returns) {
        if (given->cancelled || !given->isWithdrawal)
            continue;
        menu.addAction(tr("Print the reply to the withdrawal of %1").arg(dateText(given->receivedOn)),
                       [=, id = given->id, about = *m_about] { preview(center.takedownReply(id, about)); });
    }
}

} // namespace lanyard
