#include "app/window/frame.h"

#include "app/concern/report_filing.h"
#include "app/concern/reports_banner.h"
#include "app/registers/form_shelf.h"
#include "app/registers/register_places.h"
#include "app/session.h"
#include "app/users/role_names.h"
#include "app/widgets/progress_strip.h"
#include "app/widgets/toast.h"
#include "app/window/area_walk.h"
#include "app/window/command_box.h"
#include "app/window/navigation.h"
#include "app/window/privacy_screen.h"
#include "app/window/sidebar.h"
#include "app/window/status_line.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace lanyard {

namespace {

constexpr int NarrowFrame = 1080; ///< below, a table and the record beside it need the room of the places' words

QString todayKey() { return QStringLiteral("today"); }

} // namespace

Frame::Frame(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_places(withinReach(placesFor(session.may()), session))
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
    , m_status(new StatusLine)
    , m_toast(new Toast(this))
    , m_commands(new CommandBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(placeColumn(), 1);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);

    m_sidebar->navigation()->setPlaces(m_places);
    m_sidebar->setUser(session.user().shownName(), roleNames(session.user()));
    m_status->setCheapKeys(session.reg().isCheap());
    showSchool();
    connect(m_sidebar->navigation(), &Navigation::chosen, this, &Frame::show);
    connect(m_sidebar, &Sidebar::lockWanted, this, &Frame::lockWanted);
    connect(m_sidebar, &Sidebar::blankWanted, this, &Frame::blankWanted);
    connect(&session, &Session::saved, this, [this] { m_status->setSaved(m_session.savedAt()); });
    connect(&session, &Session::countsChanged, this, &Frame::showCounts);
    connect(&session, &Session::failed, this, [this](const QString &words) { say(words, {}); });
    connect(&session.reg(), &Register::schoolsChanged, this, &Frame::showSchool);
    ProgressStrip *strip = m_status->progress();
    connect(&session, &Session::workStarted, strip, &ProgressStrip::start);
    connect(&session, &Session::workAdvanced, strip, &ProgressStrip::advance);
    connect(&session, &Session::workFinished, strip, &ProgressStrip::finish);
    ReportFiling &filing = ReportFiling::of(session);
    connect(this, &Frame::firstPlacePainted, &filing, &ReportFiling::file, Qt::SingleShotConnection);
    connect(&filing, &ReportFiling::failed, this, [this](const QString &words) { say(words, {}); });
    m_commands->setFind([this](const QString &words, int most) { return find(words, most); });
    const QStringList warnings = session.reg().warnings();
    if (!warnings.isEmpty())
        QTimer::singleShot(0, this, [this, warnings] { say(warnings.join(QLatin1Char(' ')), {}); });
}

/// The chosen place, and above it what is said over every place.
QLayout *Frame::placeColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *reports = new ReportsBanner(FormShelf::of(m_session));
    column->addWidget(reports);
    column->addWidget(m_stack, 1);
    connect(reports, &ReportsBanner::listWanted, this, [this] { openPlace(todayKey()); });
    connect(this, &Frame::currentKeyChanged, reports,
            [reports](const QString &key) { reports->setAside(key == todayKey()); });
    return column;
}

void Frame::openPlace(const QString &key)
{
    m_sidebar->navigation()->setCurrentKey(key);
    bringKeyboard();
}

/// Whoever goes to a place works there next; only walking through the navigation itself leaves the keyboard in it.
void Frame::bringKeyboard()
{
    Page *shown = currentPage();
    if (shown == nullptr || shown->isAncestorOf(QApplication::focusWidget()))
        return;
    QWidget *last = shown->focusWidget();
    if (last != nullptr && last->isVisibleTo(shown))
        last->setFocus();
    else
        enterArea(shown->areas());
}

void Frame::goTo(const QString &key, const RecordId &record)
{
    const QString wanted = key.section(QLatin1Char('/'), 0, 0);
    const auto isIt
        = [&wanted](const PlaceEntry &place) { return place.key == wanted || place.parts.contains(wanted); };
    const auto place = std::find_if(m_places.begin(), m_places.end(), isIt);
    if (place == m_places.end())
        return;
    openPlace(place->key);
    Page *shown = page(place->key);
    if (shown == nullptr)
        return;
    // A register may bear its entry's own name ("comments"): it is the part that was meant.
    const QString part = place->parts.contains(wanted) ? key : key.section(QLatin1Char('/'), 1);
    if (!part.isEmpty())
        shown->openPart(part);
    if (!record.isNull())
        shown->open(record);
}

QString Frame::currentKey() const { return m_sidebar->navigation()->currentKey(); }

Page *Frame::currentPage() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

QStringList Frame::keys() const { return m_sidebar->navigation()->keys(); }

Page *Frame::page(const QString &key)
{
    if (Page *made = m_pages.value(key))
        return made;
    for (const PlaceEntry &place : std::as_const(m_places)) {
        if (place.key != key || !place.make)
            continue;
        Page *made = place.make(m_session, m_stack);
        made->setAccessibleName(place.title);
        connect(made, &Page::said, this, &Frame::say);
        connect(made, &Page::failed, this, [this](const QString &words) { say(words, {}); });
        connect(made, &Page::wantsPlace, this, &Frame::goTo);
        connect(made, &Page::wantsCommandBox, this, &Frame::openCommandBox);
        m_stack->addWidget(made);
        m_pages.insert(key, made);
        made->restore(m_pending.take(key).toMap());
        return made;
    }
    return nullptr;
}

void Frame::show(const QString &key)
{
    Page *next = page(key);
    if (next == nullptr)
        return;
    if (m_stack->currentWidget() == next && next->isVisible())
        return;
    next->installEventFilter(this);
    const bool hadKeyboard = m_stack->isAncestorOf(QApplication::focusWidget()); // else it stays in the navigation
    const bool isFirst = !std::exchange(m_shown[key], true);
    m_stack->setCurrentWidget(next);
    if (isFirst && hadKeyboard)
        enterArea(next->areas());
    Q_EMIT currentKeyChanged(key);
}

bool Frame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Counts read the records in memory, which may not be there yet: after the first painting, not before it.
        QTimer::singleShot(0, this, &Frame::showCounts);
        Q_EMIT firstPlacePainted();
    }
    return QWidget::eventFilter(watched, event);
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setNarrow(width() < NarrowFrame);
}

void Frame::showCounts()
{
    for (const PlaceEntry &place : std::as_const(m_places)) {
        const int waiting = place.waiting ? place.waiting(m_session) : 0;
        if (waiting > 0)
            m_sidebar->navigation()->setCount(place.key, waiting, true);
        else
            m_sidebar->navigation()->setCount(place.key, place.count ? place.count(m_session) : 0, false);
    }
}

void Frame::showSchool()
{
    const School school = m_session.reg().school();
    const qsizetype schools = m_session.reg().schools().size();
    if (schools > 1)
        m_sidebar->setSchool(school.trust, tr("%n schools", nullptr, int(schools)));
    else
        m_sidebar->setSchool(school.name, school.trust);
    m_status->setLockMinutes(school.lockMinutes);
}

void Frame::say(const QString &words, std::function<void()> undo) { m_toast->say(words, std::move(undo)); }

void Frame::undoLast()
{
    if (m_toast->canUndo())
        m_toast->undo();
}

void Frame::openCommandBox() { m_commands->open(); }

void Frame::walkAreas(bool isBackwards)
{
    QList<QWidget *> areas{m_sidebar->navigation()};
    if (Page *shown = currentPage())
        areas += shown->areas();
    lanyard::walkAreas(areas, isBackwards);
}

QList<Command> Frame::find(const QString &words, int most)
{
    QList<Command> found;
    for (const PlaceEntry &place : std::as_const(m_places)) {
        if (matchesWords(place.title, words))
            found.append({place.title, tr("Place"), place.glyph, [this, key = place.key] { openPlace(key); }});
        for (const PageAction &action : place.actions) {
            if (!words.isEmpty() && matchesWords(action.text, words))
                found.append({action.text, place.title, action.glyph, [this, key = place.key, action] {
                                  openPlace(key);
                                  page(key)->run(action.key);
                              }});
        }
    }
    if (matchesWords(tr("Lock"), words))
        found.append({tr("Lock"), tr("Ctrl L"), Glyph::Lock, [this] { Q_EMIT lockWanted(); }});
    if (matchesWords(tr("Blank the window: privacy screen"), words))
        found.append({tr("Blank the window: privacy screen"), PrivacyScreen::key().toString(QKeySequence::NativeText),
                      Glyph::EyeOff, [this] { Q_EMIT blankWanted(); }});
    if (!words.trimmed().isEmpty())
        found += m_session.findRecords(words, most, [this](const QString &key, const RecordId &id) { goTo(key, id); });
    return found.mid(0, most);
}

bool Frame::mayLeave()
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (!it.value()->mayLeave()) {
            openPlace(it.key());
            return false;
        }
    }
    return true;
}

void Frame::saveDrafts()
{
    for (Page *page : std::as_const(m_pages))
        page->saveDrafts();
}

QVariantMap Frame::state() const
{
    QVariantMap pages = m_pending;
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it)
        pages.insert(it.key(), it.value()->state());
    return {{QStringLiteral("place"), currentKey()}, {QStringLiteral("pages"), pages}};
}

void Frame::restore(const QVariantMap &state)
{
    m_pending = state.value(QStringLiteral("pages")).toMap();
    const QString key = state.value(QStringLiteral("place")).toString();
    openPlace(keys().contains(key) ? key : keys().value(0));
}

} // namespace lanyard
