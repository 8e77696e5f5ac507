#include "app/window/main_window.h"

#include "app/concern/concern_page.h"
#include "app/session.h"
#include "app/start/recent_registers.h"
#include "app/start/start_page.h"
#include "app/window/frame.h"
#include "app/window/help.h"
#include "app/window/lock_watch.h"
#include "app/window/privacy_screen.h"
#include "models/store/vault.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace lanyard {

namespace {

QString geometryKey() { return QStringLiteral("window/geometry"); }
QKeySequence control(Qt::Key key) { return QKeyCombination(Qt::ControlModifier, key); }
QString placeKey() { return QStringLiteral("window/place"); }

} // namespace

MainWindow::MainWindow(Register::Options options, QWidget *parent)
    : QMainWindow(parent)
    , m_stack(new QStackedWidget)
    , m_watch(new LockWatch(this))
    , m_privacy(new PrivacyScreen([this] { return m_frame != nullptr; }, this))
{
    m_start = new StartPage(std::move(options), [this](std::unique_ptr<Register> reg, const QString &notice) {
        open(std::move(reg));
        if (!notice.isEmpty())
            m_frame->say(notice, {});
    });
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    setMinimumSize(880, 560);
    setWindowTitle(QStringLiteral("Lanyard"));
    addShortcuts();
    connect(m_watch, &LockWatch::lockNow, this, &MainWindow::lock);
    connect(m_watch, &LockWatch::idleChanged, this, [this](bool idle) {
        if (m_session)
            m_session->setIdle(idle);
    });
    if (!restoreGeometry(QSettings().value(geometryKey()).toByteArray()))
        resize(QSize(1440, 900).boundedTo(screen()->availableSize())); // a laptop at 150 % has less
}

MainWindow::~MainWindow()
{
    delete m_frame; // its places refer to the session
}

void MainWindow::start(const QString &path)
{
    const QString folder = path.isEmpty() ? RecentRegisters::all().value(0) : path;
    if (folder.isEmpty())
        m_start->welcome();
    else
        m_start->signIn(folder);
}

void MainWindow::open(std::unique_ptr<Register> reg)
{
    m_session = std::make_unique<Session>(std::move(reg));
    m_frame = new Frame(*m_session);
    m_stack->addWidget(m_frame);
    connect(m_frame, &Frame::lockWanted, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_frame, &Frame::blankWanted, m_privacy, &PrivacyScreen::toggle, Qt::QueuedConnection);
    connect(m_frame, &Frame::firstPlacePainted, this, &MainWindow::firstPlacePainted);
    const Register &opened = m_session->reg();
    if (m_locked.reg == opened.id() && m_locked.user == opened.user().id)
        m_frame->restore(m_locked.state);
    else
        m_frame->restore({{QStringLiteral("place"), QSettings().value(placeKey())}});
    m_locked = {};
    m_stack->setCurrentWidget(m_frame);
    m_frame->bringKeyboard();
    setWindowTitle(QFileInfo(opened.folder()).fileName() + QStringLiteral(" – Lanyard"));
    const auto watch = [this] { m_watch->start(std::chrono::minutes(m_session->reg().school().lockMinutes)); };
    watch();
    connect(&opened, &Register::schoolsChanged, this, watch);
    Q_EMIT unlocked();
}

void MainWindow::lock()
{
    if (!m_session)
        return;
    m_watch->stop();
    const User user = m_session->user();
    const QString folder = m_session->reg().folder();
    m_frame->saveDrafts();
    keepGeometry();
    m_locked = {m_session->reg().id(), user.id, m_frame->state()};
    m_start->signIn(folder, user.name, true);
    m_stack->setCurrentWidget(m_start);
    delete m_frame;
    m_frame = nullptr;
    m_session.reset(); // closes the vaults and wipes the keys
    m_privacy->lift(); // nothing is left to be covered
    setWindowTitle(QStringLiteral("Lanyard"));
}

void MainWindow::onKey(const QKeySequence &keys, std::function<void()> run)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, run = std::move(run)] {
        if (m_frame != nullptr)
            run();
    });
}

void MainWindow::addShortcuts()
{
    const auto page = [this](void (Page::*act)()) {
        return [this, act] {
            if (Page *current = m_frame->currentPage())
                (current->*act)();
        };
    };
    onKey(QKeySequence::Find, page(&Page::find));
    onKey(QKeySequence::New, page(&Page::createNew));
    onKey(QKeySequence::Print, page(&Page::print));
    onKey(QKeySequence::Undo, [this] { m_frame->undoLast(); });
    onKey(QKeySequence(Qt::Key_F6), [this] { m_frame->walkAreas(false); });
    onKey(QKeyCombination(Qt::ShiftModifier, Qt::Key_F6), [this] { m_frame->walkAreas(true); });
    onKey(control(Qt::Key_L), [this] { lock(); });
    onKey(control(Qt::Key_K), [this] { m_frame->openCommandBox(); });
    onKey(control(Qt::Key_R), [this] { m_frame->goTo(ConcernPage::key()); });
    for (int number = 1; number <= 9; ++number)
        onKey(control(Qt::Key(Qt::Key_0 + number)),
              [this, number] { m_frame->openPlace(m_frame->keys().value(number - 1)); });
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, [this] { showHelp(this); });
}

void MainWindow::keepGeometry() const
{
    QSettings settings;
    settings.setValue(geometryKey(), saveGeometry());
    if (m_frame != nullptr)
        settings.setValue(placeKey(), m_frame->currentKey());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_frame != nullptr && !m_frame->mayLeave()) {
        event->ignore();
        return;
    }
    if (m_frame != nullptr)
        m_frame->saveDrafts();
    keepGeometry();
    event->accept();
}

} // namespace lanyard
