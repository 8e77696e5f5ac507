#pragma once

#include "app/printing/print_job.h"
#include "models/store/secret.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace lanyard {

class EmptyState;
class PageView;
class PasswordField;
class ElidedLabel;
class TextLabel;

/// Shows the very PDF that will be printed or saved. Making it, printing and saving run beside the window, with
/// progress and Cancel.
class PrintPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPanel(QWidget *parent = nullptr);
    ~PrintPanel() override;

    void show(PrintJob job);
    const QByteArray &pdf() const { return m_made.pdf; } ///< empty until it is made
    bool isBusy() const { return m_work != Work::None; }

    /// Saves what is shown, byte for byte; with a password, a copy protected by it (which is no longer PDF/A). BadInput
    /// where the job needs one.
    Result<void> saveTo(const QString &file, const Secret &password = {});

Q_SIGNALS:
    void made();
    void said(const QString &words);
    void failed(const QString &words);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeSaveBar();
    QWidget *makeProgress();
    void takeMade(const Result<Printed> &result);
    void takePrinted(const Result<void> &result);
    void askForPassword();
    void showProblem(const Error &error);
    Progress startProgress(const QString &what);
    void print();
    void save();
    void stop();
    void cancel();
    void leave();

    PrintJob m_job;
    Printed m_made;
    Progress m_running; ///< of what is being made or printed
    enum class Work { None, Making, Printing } m_work = Work::None;

    ElidedLabel *m_title;
    QWidget *m_tools;
    TextLabel *m_warnings;
    QWidget *m_saveBar;
    TextLabel *m_passwordLabel;
    PasswordField *m_password;
    QStackedWidget *m_pages;
    PageView *m_view;
    QWidget *m_progress;
    TextLabel *m_what;
    QProgressBar *m_bar;
    EmptyState *m_problem;
    QPushButton *m_print;
};

} // namespace lanyard
