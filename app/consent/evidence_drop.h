#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace lanyard {

class TextLabel;

/// The scanned page or file that proves a return, before it is kept inside the encrypted register.
struct Evidence
{
    QString name;
    QString type; ///< MIME type
    QByteArray bytes;
};

/// Takes the page by dropping or choosing a file. Before anything is taken it asks whether the file could show a nude
/// or semi-nude child: yes stores nothing and says what to do (UKCIS: never view, copy, print, share, store or save).
/// The file is not opened, shown or copied before that answer.
class EvidenceDrop : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceDrop(QWidget *parent = nullptr);

    const std::optional<Evidence> &evidence() const { return m_evidence; }
    void clear();
    void restore(const std::optional<Evidence> &evidence); ///< one that was asked about already
    void offer(const QString &file); ///< as if dropped

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeEmptyPage();
    QWidget *makeQuestionPage();
    QWidget *makeKeptPage();
    QWidget *makeStopPage();
    void choose();
    void keep();
    void showPage(QWidget *page);

    QStackedWidget *m_pages;
    QWidget *m_empty;
    QWidget *m_question;
    QWidget *m_kept;
    QWidget *m_stop;
    TextLabel *m_problem;
    TextLabel *m_asked;
    QPushButton *m_cannotShow;
    TextLabel *m_keptName;
    QString m_offered;
    std::optional<Evidence> m_evidence;
    bool m_over = false;
};

} // namespace lanyard
