#include "app/registers/group_page.h"

#include "app/registers/figures_page.h"
#include "app/registers/form_pane.h"
#include "app/registers/form_shelf.h"
#include "app/registers/paged_registers.h"
#include "app/registers/register_tabs.h"
#include "app/session.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_desk.h"
#include "models/registers/owned_records.h"
#include "models/store/when_done.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace lanyard {

namespace {

QString tabKey() { return QStringLiteral("tab"); }

} // namespace

QList<const FormRegister *> GroupPage::registersOf(const QString &group, const Session &session)
{
    QList<const FormRegister *> registers = pagedRegisters();
    registers.removeIf([&](const FormRegister *form) { return form->group != group || !isTheirPlace(*form, session); });
    return registers;
}

GroupPage::GroupPage(Session &session, const RegisterGroup &group, QWidget *parent)
    : Page(session, parent)
    , m_group(group)
    , m_registers(registersOf(group.key, session))
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(&FormShelf::of(session), &FormShelf::tasksChanged, this, &GroupPage::showWaiting);
    openPart(m_registers.first()->key);
}

Page *GroupPage::make(const FormRegister &form)
{
    auto *tabs = new RegisterTabs(m_registers, form.key);
    connect(tabs, &RegisterTabs::wanted, this, [this](const QString &key) {
        openPart(key);
        if (auto *there = currentPage()->findChild<RegisterTabs *>())
            there->setFocus(Qt::TabFocusReason); // the arrow keys go on from there
    });
    m_tabs.append(tabs);
    if (seesOnlyCounts(form, session().may()))
        return new FiguresPage(session(), form, m_group.title, tabs);
    return new FormPane(session(), form, m_group.title, tabs);
}

Page *GroupPage::pageOf(const QString &registerKey)
{
    if (Page *made = m_pages.value(registerKey))
        return made;
    const auto found = std::find_if(m_registers.begin(), m_registers.end(),
                                    [&](const FormRegister *form) { return form->key == registerKey; });
    if (found == m_registers.end())
        return nullptr;
    Page *made = make(**found);
    made->setAccessibleName((*found)->title);
    connect(made, &Page::said, this, &Page::said);
    connect(made, &Page::failed, this, &Page::failed);
    connect(made, &Page::wantsPlace, this, &Page::wantsPlace);
    m_pages.insert(registerKey, made);
    m_stack->addWidget(made);
    made->restore(m_pending.take(registerKey).toMap());
    showWaiting();
    return made;
}

Page *GroupPage::currentPage() const { return static_cast<Page *>(m_stack->currentWidget()); }

QString GroupPage::currentKey() const { return m_pages.key(currentPage()); }

void GroupPage::showWaiting()
{
    for (const FormRegister *form : std::as_const(m_registers)) {
        const int waiting = FormShelf::of(session()).waiting(form->key);
        for (RegisterTabs *tabs : std::as_const(m_tabs))
            tabs->setCount(form->key, waiting);
    }
}

void GroupPage::find() { currentPage()->find(); }

void GroupPage::createNew() { currentPage()->createNew(); }

void GroupPage::print() { currentPage()->print(); }

QList<QWidget *> GroupPage::areas() { return currentPage()->areas(); }

void GroupPage::open(const RecordId &record)
{
    if (const FormRegister *form = std::exchange(m_partOfRecord, nullptr))
        openOwner(*form, record);
    else
        currentPage()->open(record);
}

/// An action is seen to in its case.
void GroupPage::openOwner(const FormRegister &form, const RecordId &record)
{
    const auto desk = std::make_shared<FormDesk>(session().reg(), form);
    whenDone(desk->read({record}), this, [this, desk](const Result<FormBook> &book) {
        if (!book)
            Q_EMIT failed(book.error().message);
        if (!book || book->records.isEmpty())
            return;
        currentPage()->openPart(desk->form().key);
        currentPage()->open(book->records.first().link(ownerLink(desk->form())->key));
    });
}

void GroupPage::openPart(const QString &part)
{
    const QString key = part.section(QLatin1Char('/'), 0, 0);
    const QString pageKey = lanyard::pageOf(key);
    m_partOfRecord = pageKey == key ? nullptr : formRegister(key);
    Page *page = pageOf(pageKey);
    if (page == nullptr)
        return;
    m_stack->setCurrentWidget(page);
    setFocusProxy(page->focusProxy());
    page->openPart(part.section(QLatin1Char('/'), 1));
}

void GroupPage::run(const QString &action)
{
    openPart(action.section(QLatin1Char(':'), 1));
    const QString does = action.section(QLatin1Char(':'), 0, 0);
    if (does == QLatin1String("open"))
        currentPage()->setFocus();
    else
        currentPage()->run(does);
}

QVariantMap GroupPage::state() const
{
    QVariantMap pages = m_pending;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        pages.insert(it.key(), it.value()->state());
    pages.insert(tabKey(), currentKey());
    return pages;
}

void GroupPage::restore(const QVariantMap &state)
{
    m_pending = state;
    const QString tab = m_pending.take(tabKey()).toString();
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        it.value()->restore(m_pending.take(it.key()).toMap());
    openPart(tab);
}

void GroupPage::saveDrafts()
{
    for (Page *page : std::as_const(m_pages))
        page->saveDrafts();
}

bool GroupPage::mayLeave()
{
    return std::all_of(m_pages.cbegin(), m_pages.cend(), [](Page *page) { return page->mayLeave(); });
}

} // namespace lanyard
