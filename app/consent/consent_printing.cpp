#include "app/consent/consent_printing.h"

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
    const QString group = m_group.isEmpty() && m_about ? m_about->registrationGroup : m_group;
    addScopes(menu, *m_book, nullptr, group,
              [center = m_center, book = m_book, preview = m_preview, today = m_session.today()](
                  const PrintScope &scope) { preview(center.classSheets(book, scope, today)); });
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
}

} // namespace lanyard
