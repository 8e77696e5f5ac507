#pragma once

#include "app/page.h"
#include "models/cases/concern.h"

class QStackedWidget;

namespace lanyard {

class ConcernForm;
class PrintPanel;
class ReceiptCard;

/// "Report a concern", for anybody signed in: whom it concerns, what happened, and it is sealed beside the window to
/// those who lead it. Afterwards there is the receipt, until the person goes on, and nothing else.
class ConcernPage : public Page
{
    Q_OBJECT

public:
    explicit ConcernPage(Session &session, QWidget *parent = nullptr);

    static QString key() { return QStringLiteral("concern"); }
    ConcernForm *form() const { return m_form; }
    ReceiptCard *receipt() const { return m_receipt; }
    PrintPanel *printPanel() const { return m_print; }

    void createNew() override;
    void print() override; ///< the receipt
    QList<QWidget *> areas() override;
    bool mayLeave() override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void send();
    void deliver(const SealedConcern &sealed);
    void refuse(const Error &error);
    void startAgain();
    bool isShowing(const QWidget *part) const;

    QStackedWidget *m_pages;
    ConcernForm *m_form;
    ReceiptCard *m_receipt;
    PrintPanel *m_print;
    ConcernReceipt m_kept; ///< while it is shown
    bool m_isSending = false;
    bool m_isWarned = false; ///< that what is written here is not sent yet
};

} // namespace lanyard
