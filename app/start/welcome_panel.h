#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class TextLabel;

/// The first thing one sees: the registers opened here before, another one, a new one.
class WelcomePanel : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePanel(QWidget *parent = nullptr);
    void refresh();
    void setError(const QString &words);

Q_SIGNALS:
    void chosen(const QString &folder);
    void createWanted();
    void restoreWanted();

private:
    void browse();

    QVBoxLayout *m_recent;
    QWidget *m_recentBlock;
    TextLabel *m_error;
};

} // namespace lanyard
