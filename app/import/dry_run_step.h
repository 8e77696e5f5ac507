#pragma once

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QPushButton;
class QTableView;

namespace lanyard {

class DryRunModel;
class ImportRun;
class TextLabel;
struct ImportPlan;

/// Shows what an import would do before anything is stored: new, changed, left, refused, and the two decisions that
/// may be needed: leave out what is refused, and that so many have really left.
class DryRunStep : public QWidget
{
    Q_OBJECT

public:
    explicit DryRunStep(ImportRun &run, QWidget *parent = nullptr);

    bool leaversConfirmed() const;

Q_SIGNALS:
    void import();
    void back();

private:
    QWidget *makeFilters();
    QWidget *makeDecisions();
    void showPlan();
    void showDecisions(const ImportPlan &plan);
    void follow();

    ImportRun &m_run;
    DryRunModel *m_model;
    QTableView *m_table;
    QButtonGroup *m_filters;
    TextLabel *m_summary;
    TextLabel *m_notes;
    QCheckBox *m_everybody;
    QCheckBox *m_leaveOut;
    QCheckBox *m_reallyLeft;
    QPushButton *m_import;
};

} // namespace lanyard
