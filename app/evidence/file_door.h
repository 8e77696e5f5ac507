#pragma once

#include "app/evidence/evidence.h"
#include "app/evidence/offered_file.h"

#include <QQueue>
#include <QWidget>

class QPushButton;

namespace lanyard {

class ChildQuestion;
class PagePile;
class TextLabel;

/// The way a file gets into a register: dropped here, pasted (a screenshot in the clipboard) or chosen. Each is asked
/// about first; it is not opened, shown or copied before that is answered, and yes takes nothing.
class FileDoor : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString invitation; ///< beside the button: "Drop a scan of the form here, or"
        QString button; ///< with its mnemonic
        QString title; ///< of the dialog that chooses a file
        QString filter; ///< likewise
        QString smaller = {}; ///< what to do about a file that is too large
        bool takesSeveral = true;
        QString no = {}; ///< the answer that lets it in; empty: "No, &keep it"
    };
    explicit FileDoor(Words words, QWidget *parent = nullptr);

    void setMostBytes(qint64 bytes) { m_most = bytes; } ///< else Attachment::MostBytes
    void offer(const QString &path); ///< as if dropped
    bool offer(const QMimeData *mime); ///< false where there is nothing in it to take
    void paste();
    void choose();
    void reset(); ///< to the invitation, whatever is being asked
    void showProblem(const QString &words);

Q_SIGNALS:
    void answered(const lanyard::Evidence &file); ///< it cannot show such an image

protected:
    void addPage(QWidget *page); ///< in place of the invitation
    void showPage(QWidget *page);
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeInvitation();
    void offer(const QList<OfferedFile> &files);
    void askNext();
    void take();
    void followClipboard();
    QString tooLarge() const;

    Words m_words;
    qint64 m_most;
    PagePile *m_pages;
    QWidget *m_invitation;
    ChildQuestion *m_question;
    TextLabel *m_problem;
    QPushButton *m_paste;
    QQueue<OfferedFile> m_offered; ///< the first is being asked about
    bool m_over = false;
};

} // namespace lanyard
