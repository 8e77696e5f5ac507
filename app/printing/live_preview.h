#pragma once

#include "app/printing/print_job.h"

#include <QTimer>
#include <QWidget>

namespace lanyard {

class PageView;
class TextLabel;

/// The printed form of the record beside it, made anew a moment after each change. It takes the table's place.
class LivePreview : public QWidget
{
    Q_OBJECT

public:
    explicit LivePreview(QWidget *parent = nullptr);
    ~LivePreview() override;

    void show(PrintJob job); ///< the last of several is the one that is made
    PageView *pages() const { return m_view; }
    const QByteArray &pdf() const { return m_pdf; } ///< what is shown

Q_SIGNALS:
    void closed();
    void printWanted(); ///< the same, to be printed or saved

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void make();
    void take(const Result<Printed> &printed);

    PrintJob m_job;
    Progress m_running;
    bool m_making = false;
    bool m_isStale = false; ///< the record changed while its page was being made
    QTimer m_timer;
    QByteArray m_pdf;
    TextLabel *m_title;
    TextLabel *m_problem;
    PageView *m_view;
};

} // namespace lanyard
