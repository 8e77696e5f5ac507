#include "app/printing/print_panel.h"

#include "app/background.h"
#include "app/printing/pdf_pages.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/empty_state.h"
#include "app/widgets/field_row.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/page_tools.h"
#include "app/widgets/page_view.h"
#include "app/widgets/password_field.h"
#include "app/widgets/text_label.h"
#include "forms/pdf/pdf_printing.h"
#include "forms/pdf/pdf_protection.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lanyard {

namespace {

Error passwordMissing()
{
    return {Error::Code::BadInput,
            PrintPanel::tr("This leaves the school only with a password. Type one; nothing was saved."),
            {},
            {}};
}

} // namespace

PrintPanel::PrintPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
{
    auto *card = new Card(this, 0);
    m_view = new PageView;
    m_progress = makeProgress();
    m_problem = new EmptyState(Glyph::Alert, {}, {});
    for (QWidget *page : {static_cast<QWidget *>(m_view), m_progress, static_cast<QWidget *>(m_problem)})
        m_pages->addWidget(page);
    m_warnings = new TextLabel({}, TextSize::Small, Colour::Warning);
    m_warnings->setWordWrap(true);
    m_warnings->setContentsMargins(16, 8, 16, 8);
    m_warnings->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeBar());
    layout->addWidget(makeSaveBar());
    card->body()->setSpacing(0);
    card->body()->addWidget(m_warnings);
    card->body()->addWidget(m_pages, 1);
    layout->addWidget(card, 1);
}

PrintPanel::~PrintPanel()
{
    stop(); // what still runs ends by itself: it holds nothing of this panel
}

QWidget *PrintPanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *back = makeButton(tr("&Back"), Glyph::ArrowLeft);
    back->setToolTip(tr("Esc"));
    connect(back, &QPushButton::clicked, this, &PrintPanel::leave);
    row->addWidget(back);
    row->addWidget(m_title = new ElidedLabel({}, TextSize::Heading), 1);

    m_tools = new QWidget(bar);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    tools->addWidget(new PageTools(m_view));
    auto *saveButton = makeButton(tr("&Save as PDF…"), Glyph::Save);
    m_print = makeButton(tr("&Print…"), Glyph::Printer, ButtonKind::Filled);
    m_print->setToolTip(tr("Ctrl+P"));
    tools->addWidget(saveButton);
    tools->addWidget(m_print);
    row->addWidget(m_tools);
    connect(saveButton, &QPushButton::clicked, this, [this] {
        if (m_saveBar->isHidden())
            askForPassword();
        else
            m_saveBar->hide();
    });
    connect(m_print, &QPushButton::clicked, this, &PrintPanel::print);
    return bar;
}

QWidget *PrintPanel::makeSaveBar()
{
    m_saveBar = new Card(this, 12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_password = new PasswordField;
    m_password->setMinimumWidth(260);
    m_passwordLabel = new TextLabel({}, TextSize::Normal);
    m_passwordLabel->setBuddy(m_password);
    m_password->setAccessibleName(tr("Password of the saved copy"));
    auto *choose = makeButton(tr("Choose &where…"), Glyph::Folder);
    connect(choose, &QPushButton::clicked, this, &PrintPanel::save);
    connect(m_password, &QLineEdit::returnPressed, this, &PrintPanel::save);
    row->addWidget(m_passwordLabel);
    row->addWidget(m_password);
    row->addStretch();
    row->addWidget(choose);
    static_cast<Card *>(m_saveBar)->body()->addLayout(row);
    m_saveBar->hide();
    return m_saveBar;
}

QWidget *PrintPanel::makeProgress()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    m_what = new TextLabel({}, TextSize::Strong);
    m_bar = new QProgressBar;
    m_bar->setFixedWidth(360);
    m_bar->setTextVisible(false);
    auto *cancelButton = makeButton(tr("&Cancel"), Glyph::Close);
    connect(cancelButton, &QPushButton::clicked, this, &PrintPanel::cancel);
    layout->addStretch();
    layout->addWidget(m_what, 0, Qt::AlignHCenter);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(cancelButton, 0, Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void PrintPanel::askForPassword()
{
    m_passwordLabel->setText(m_job.needsPassword
                                 ? tr("Pass&word of the copy (AES-256), told to its reader apart from it")
                                 : tr("Pass&word, if the copy shall be protected (AES-256)"));
    m_saveBar->show();
    m_password->setFocus();
}

Progress PrintPanel::startProgress(const QString &what)
{
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, 0);
    m_tools->setEnabled(false);
    m_saveBar->hide();
    m_pages->setCurrentWidget(m_progress);
    m_running = Progress([bar = QPointer(m_bar)](qint64 done, qint64 total) {
        // Told for each record: the bar needs no more than a hundred steps.
        if (done % std::max<qint64>(1, total / 100) != 0 && done != total)
            return;
        QMetaObject::invokeMethod(qApp, [bar, done, total] {
            if (bar) {
                bar->setRange(0, int(total));
                bar->setValue(int(done));
            }
        });
    });
    return m_running;
}

void PrintPanel::show(PrintJob job)
{
    cancel();
    m_job = std::move(job);
    m_made = {};
    m_view->clear();
    m_title->setText(m_job.title);
    m_warnings->hide();
    m_work = Work::Making;
    const Progress progress = startProgress(tr("Making the pages…"));
    inBackground(
        this, [make = m_job.make, progress] { return make(progress); },
        [this, progress](const Result<Printed> &result) {
            if (!progress.isCancelled())
                takeMade(result);
        });
}

void PrintPanel::takeMade(const Result<Printed> &result)
{
    m_work = Work::None;
    if (!result) {
        showProblem(result.error());
        return;
    }
    m_made = *result;
    const Result<Pages> pages = pagesOfPdf(m_made.pdf);
    if (!pages) {
        showProblem(pages.error());
        return;
    }
    m_tools->setEnabled(true);
    m_warnings->setText(m_made.warnings.join(u' '));
    m_warnings->setVisible(!m_made.warnings.isEmpty());
    m_pages->setCurrentWidget(m_view);
    m_view->show(*pages);
    if (m_job.needsPassword)
        askForPassword();
    else
        m_view->setFocus();
    Q_EMIT made();
}

void PrintPanel::showProblem(const Error &error)
{
    m_problem->set(Glyph::Alert, tr("There is nothing to print"), error.message);
    m_pages->setCurrentWidget(m_problem);
}

void PrintPanel::takePrinted(const Result<void> &result)
{
    m_work = Work::None;
    m_pages->setCurrentWidget(m_view);
    m_tools->setEnabled(true);
    if (result)
        Q_EMIT said(tr("Sent to the printer: %1").arg(m_job.title));
    else if (result.error().code != Error::Code::Cancelled)
        Q_EMIT failed(result.error().message);
}

void PrintPanel::stop()
{
    m_running.cancel();
    if (const auto stopMaking = std::exchange(m_job.stop, {}))
        stopMaking();
}

void PrintPanel::cancel()
{
    stop();
    if (std::exchange(m_work, Work::None) == Work::Making)
        Q_EMIT closed();
}

void PrintPanel::leave()
{
    if (m_saveBar->isVisible()) {
        m_saveBar->hide();
        return;
    }
    if (isBusy()) {
        cancel();
        return;
    }
    m_view->clear();
    m_made = {};
    Q_EMIT closed();
}

void PrintPanel::print()
{
    if (m_made.pdf.isEmpty())
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(m_job.title);
    QPrintDialog dialog(printer.get(), this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, m_made.pages);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_work = Work::Printing;
    const Progress progress = startProgress(tr("Printing…"));
    inBackground(
        this, [pdf = m_made.pdf, printer, progress] { return printPdf(pdf, *printer, progress); },
        [this](const Result<void> &result) { takePrinted(result); });
}

void PrintPanel::save()
{
    if (m_job.needsPassword && m_password->text().isEmpty())
        return Q_EMIT failed(passwordMissing().message);
    const QString file = FileChoice::toSave(this, tr("Save as PDF"), m_job.fileName, tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    const Result<void> saved = saveTo(file, m_password->takeSecret());
    if (!saved) {
        Q_EMIT failed(saved.error().message);
        return;
    }
    m_saveBar->hide();
    Q_EMIT said(tr("Saved: %1").arg(QFileInfo(file).fileName()));
}

Result<void> PrintPanel::saveTo(const QString &name, const Secret &password)
{
    if (m_job.needsPassword && password.isEmpty())
        return tl::unexpected<Error>(passwordMissing());
    QByteArray bytes = m_made.pdf;
    if (!password.isEmpty()) {
        const Result<QByteArray> copy = protectPdf(bytes, password);
        if (!copy)
            return failure(copy);
        bytes = *copy;
    }
    return FileChoice::write(name, bytes);
}

void PrintPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->matches(QKeySequence::Print))
        print();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lanyard
