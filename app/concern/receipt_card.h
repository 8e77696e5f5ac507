#pragma once

#include "app/widgets/card.h"
#include "models/cases/concern.h"

namespace lanyard {

class TextLabel;

/// What a reporter keeps: the reference and when it was delivered, nothing of what it said.
class ReceiptCard : public Card
{
    Q_OBJECT

public:
    explicit ReceiptCard(QWidget *parent = nullptr);

    void show(const ConcernReceipt &receipt);
    void clear();
    QString words() const { return m_words; } ///< as they are copied

Q_SIGNALS:
    void copied();
    void printWanted();
    void done();

private:
    QWidget *makeButtons();

    QString m_words;
    TextLabel *m_reference;
    TextLabel *m_delivered;
};

} // namespace lanyard
