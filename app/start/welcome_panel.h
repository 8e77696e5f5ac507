#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class ProgressStrip;
class TextLabel;

/// The first thing one sees: the registers opened here before, another one, a new one.
class WelcomePanel : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePanel(QWidget *parent = nullptr);
    void refresh();
    void setError(const QString &words);
    void setBusy(bool busy); ///< what is going on shows in progress()
    ProgressStrip *progress() const { return m_progress; }

Q_SIGNALS:
    void chosen(const QString &folder);
    void createWanted();
    void restoreWanted();

private:
    void browse();

    QVBoxLayout *m_recent;
    QWidget *m_recentBlock;
    QWidget *m_choices;
    ProgressStrip *m_progress;
    TextLabel *m_error;
};

} // namespace lanyard
