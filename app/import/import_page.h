#pragma once

#include <QWidget>

class QProgressBar;
class QStackedWidget;

namespace lanyard {

class DryRunStep;
class EmptyState;
class ImportRun;
class MappingStep;
class Session;
class TextLabel;

/// Imports pupils from the school's MIS, step by step: the file, which column holds what, what would change, the
/// import itself, what was done. A Common Transfer File needs no mapping.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(Session &session, QWidget *parent = nullptr);

    void start(const QString &file = {});
    ImportRun &run() { return *m_run; }
    bool isRunning() const; ///< while it stores: not to be left

Q_SIGNALS:
    void said(const QString &words);
    void closed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFileStep();
    QWidget *makeProgressStep();
    void choose();
    void showStep(QWidget *step, const QString &title);
    void afterOpened();
    void compare();
    void store();
    void showDone();
    void showProblem(const QString &words);
    void leave();

    ImportRun *m_run;
    QStackedWidget *m_steps;
    TextLabel *m_title;
    EmptyState *m_fileStep;
    MappingStep *m_mapping;
    DryRunStep *m_dryRun;
    QWidget *m_progress;
    TextLabel *m_what;
    QProgressBar *m_bar;
    EmptyState *m_done;
    TextLabel *m_problem;
    QWidget *m_before = nullptr; ///< the step to go back to when something fails
    bool m_storing = false;
};

} // namespace lanyard
