#include "app/start/start_page.h"

#include "app/background.h"
#include "app/printing/print_panel.h"
#include "app/start/create_panel.h"
#include "app/start/new_password_panel.h"
#include "app/start/recent_registers.h"
#include "app/start/recovery_panel.h"
#include "app/start/remembered_sign_in.h"
#include "app/start/sign_in_panel.h"
#include "app/start/welcome_panel.h"
#include "app/widgets/card.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/progress_strip.h"
#include "app/widgets/text_label.h"
#include "app/window/monogram.h"
#include "forms/recovery_sheet.h"
#include "models/store/backup.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace lanyard {

namespace {

constexpr int Narrow = 440;
constexpr int Wide = 600;

/// Opened on another thread, used in the window's.
Result<std::unique_ptr<Register>> movedHere(Result<std::unique_ptr<Register>> opened)
{
    if (opened)
        (*opened)->moveToThread(QCoreApplication::instance()->thread());
    return opened;
}

} // namespace

StartPage::StartPage(Register::Options options, Opened opened, QWidget *parent)
    : QWidget(parent)
    , m_options(std::move(options))
    , m_opened(std::move(opened))
    , m_pages(new QStackedWidget)
    , m_panels(new QWidget)
    , m_welcome(new WelcomePanel)
    , m_signIn(new SignInPanel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column());
    m_pages->addWidget(scroll);
    layout->addWidget(m_pages);
    for (QWidget *panel : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_signIn)}) {
        panel->hide();
        m_panels->layout()->addWidget(panel);
    }
    connect(m_welcome, &WelcomePanel::chosen, this, [this](const QString &folder) { signIn(folder); });
    connect(m_welcome, &WelcomePanel::createWanted, this, &StartPage::create);
    connect(m_welcome, &WelcomePanel::restoreWanted, this, &StartPage::restoreBackup);
    connect(m_signIn, &SignInPanel::entered, this, &StartPage::trySignIn);
    connect(m_signIn, &SignInPanel::otherWanted, this, &StartPage::welcome);
}

StartPage::~StartPage()
{
    m_restoring.cancel();
    waitForBackground();
}

QWidget *StartPage::column()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(20);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(12);
    auto *mark = new Monogram(Monogram::Shape::Square);
    mark->setName(QStringLiteral("Lanyard"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(QStringLiteral("Lanyard"), TextSize::Heading));
    words->addWidget(new TextLabel(tr("The social media registers of a school"), TextSize::Small, Colour::Secondary));
    brand->addStretch(1);
    brand->addWidget(mark);
    brand->addLayout(words);
    brand->addStretch(1);
    auto *panels = new QVBoxLayout(m_panels);
    panels->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(nullptr, 24);
    card->body()->addWidget(m_panels);
    // In a row of its own rather than aligned: an aligned card is not given the height that wrapped words need.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    layout->addStretch(2);
    layout->addLayout(brand);
    layout->addLayout(row);
    layout->addStretch(3);
    return column;
}

void StartPage::showPanel(QWidget *panel, int width)
{
    // Not a stack: that is as tall as its tallest page.
    QLayout *panels = m_panels->layout();
    if (panels->indexOf(panel) < 0)
        panels->addWidget(panel);
    for (int at = 0; at < panels->count(); ++at)
        panels->itemAt(at)->widget()->setVisible(panels->itemAt(at)->widget() == panel);
    m_panels->setFixedWidth(width);
}

void StartPage::welcome()
{
    m_welcome->refresh();
    showPanel(m_welcome, Narrow);
}

void StartPage::signIn(const QString &folder, const QString &name, bool locked)
{
    m_folder = RecentRegisters::folderOf(folder);
    if (!RecentRegisters::isRegister(m_folder)) {
        welcome();
        m_welcome->setError(tr("There is no register in this folder. It may lie on a share that cannot be reached just "
                               "now; nothing was changed."));
        return;
    }
    showPanel(m_signIn, Narrow);
    m_signIn->ask(m_folder, name, locked);
    // Locking is meant to keep others out: then only the password opens.
    if (!locked && RememberedSignIn::isKept(m_folder))
        tryRemembered();
}

void StartPage::tryRemembered()
{
    m_signIn->setBusy(true);
    RememberedSignIn::fetch(this, m_folder, [this](Secret device) {
        if (device.isEmpty())
            return m_signIn->ask(m_folder, {}, false);
        auto kept = std::make_shared<Secret>(std::move(device));
        const auto open = [folder = m_folder, kept, options = m_options] {
            return movedHere(Register::signInRemembered(folder, *kept, options));
        };
        inBackground(this, open, [this](Result<std::unique_ptr<Register>> result) {
            if (result)
                return finish(std::move(*result));
            RememberedSignIn::forget(m_folder); // revoked from another desk, or another register now
            m_signIn->ask(m_folder, {}, false);
        });
    });
}

void StartPage::trySignIn()
{
    m_signIn->setError({});
    m_signIn->setBusy(true);
    auto password = std::make_shared<Secret>(m_signIn->takePassword());
    const auto open = [folder = m_folder, name = m_signIn->name(), password, options = m_options] {
        return movedHere(Register::signIn(folder, name, *password, options));
    };
    inBackground(this, open, [this, password](Result<std::unique_ptr<Register>> result) {
        signedIn(std::move(result), std::move(*password));
    });
}

void StartPage::signedIn(Result<std::unique_ptr<Register>> result, Secret password)
{
    m_signIn->setBusy(false);
    if (!result) {
        m_signIn->setError(result.error().message);
        return;
    }
    if (!(*result)->needsNewPassword())
        return m_signIn->remembers() ? remember(std::move(*result)) : finish(std::move(*result));
    m_waiting = std::move(*result);
    m_given = std::make_shared<Secret>(std::move(password));
    if (m_newPassword == nullptr) {
        m_newPassword = new NewPasswordPanel;
        connect(m_newPassword, &NewPasswordPanel::entered, this, &StartPage::changePassword);
    }
    showPanel(m_newPassword, Narrow);
    m_newPassword->setFocus();
}

void StartPage::changePassword()
{
    m_newPassword->setBusy(true);
    m_newPassword->setError({});
    auto next = std::make_shared<Secret>(m_newPassword->take());
    const auto change = [reg = m_waiting.get(), given = m_given, next] { return reg->changePassword(*given, *next); };
    inBackground(this, change, [this](Result<void> result) {
        m_newPassword->setBusy(false);
        if (!result)
            return m_newPassword->setError(result.error().message);
        m_given.reset();
        finish(std::move(m_waiting));
    });
}

void StartPage::finish(std::unique_ptr<Register> reg, const QString &notice)
{
    RecentRegisters::add(m_folder);
    m_opened(std::move(reg), notice);
}

void StartPage::remember(std::unique_ptr<Register> reg)
{
    m_waiting = std::move(reg);
    m_signIn->setBusy(true);
    const auto work = [waiting = m_waiting.get()] { return waiting->rememberHere(); };
    inBackground(this, work, [this](Result<Secret> device) {
        // Where it cannot be kept the sign-in still stands; it only is not remembered.
        if (!device)
            return finish(std::move(m_waiting), device.error().message);
        RememberedSignIn::keep(this, m_folder, *device, [this](const Result<void> &kept) {
            finish(std::move(m_waiting), kept ? QString() : kept.error().message);
        });
    });
}

void StartPage::create()
{
    if (m_create == nullptr) {
        m_create = new CreatePanel;
        m_recovery = new RecoveryPanel;
        connect(m_create, &CreatePanel::abandoned, this, &StartPage::welcome);
        connect(m_create, &CreatePanel::entered, this, &StartPage::makeRegister);
        connect(m_recovery, &RecoveryPanel::printWanted, this, &StartPage::printSheets);
        connect(m_recovery, &RecoveryPanel::kept, this, [this] {
            m_recovery->forget();
            signIn(m_folder);
        });
    }
    showPanel(m_create, Wide);
    m_create->setFocus();
}

void StartPage::makeRegister()
{
    m_create->setBusy(true);
    m_create->setError({});
    auto what = std::make_shared<Register::New>(m_create->take());
    what->cost = m_cost;
    m_folder = what->folder;
    m_school = what->school;
    const auto make = [what, options = m_options] { return Register::create(std::move(*what), options); };
    inBackground(this, make, [this](Result<QList<RecoveryKey>> keys) {
        m_create->setBusy(false);
        if (!keys)
            return m_create->setError(keys.error().message);
        RecentRegisters::add(m_folder);
        m_recovery->present(*keys);
        showPanel(m_recovery, Wide);
    });
}

void StartPage::printSheets()
{
    if (m_printing == nullptr) {
        m_printing = new PrintPanel;
        m_pages->addWidget(m_printing);
        connect(
            m_printing, &PrintPanel::closed, this,
            [this] {
                delete std::exchange(m_printing, nullptr); // and with it the pages that show the keys
            },
            Qt::QueuedConnection);
        connect(m_printing, &PrintPanel::failed, m_recovery, &RecoveryPanel::setError);
    }
    PrintContext context;
    context.school.name = m_school;
    context.at = m_options.clock.msecs();
    m_pages->setCurrentWidget(m_printing);
    m_printing->show({tr("Recovery sheets"), tr("Recovery sheets.pdf"),
                      [keys = m_recovery->keys(), context](const Progress &progress) {
                          return printRecoverySheets(keys, context, progress);
                      }});
}

void StartPage::restoreBackup()
{
    const QString file
        = FileChoice::toOpen(this, tr("The backup"), tr("Lanyard backups (*.lanyard-backup);;All files (*)"));
    if (file.isEmpty())
        return;
    const QString folder = FileChoice::toFolder(this, tr("An empty folder to restore into"));
    if (folder.isEmpty())
        return;
    m_welcome->setError({});
    m_welcome->setBusy(true);
    ProgressStrip *strip = m_welcome->progress();
    // Told from another thread; the window waits for that one before it destroys the strip.
    m_restoring = Progress([strip](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(strip, [strip, done, total] { strip->advance(done, total); });
    });
    strip->start(tr("Restoring"), [this] { m_restoring.cancel(); });
    inBackground(
        this, [file, folder, progress = m_restoring] { return restore(file, folder, progress); },
        [this, strip, folder](Result<Restored> restored) {
            strip->finish();
            m_welcome->setBusy(false);
            if (!restored)
                return m_welcome->setError(restored.error().message);
            signIn(folder);
        });
}

} // namespace lanyard
