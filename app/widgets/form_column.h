#pragma once

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class Card;

/// A scrolling column of cards for fields, not wider than a form reads well.
class FormColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FormColumn(int width, QWidget *parent = nullptr);
    Card *addCard(const QString &title, const QString &about = {});

    /// Puts fields side by side into a card.
    static void addRow(Card *card, const QList<QWidget *> &fields);

private:
    QVBoxLayout *m_cards;
};

} // namespace lanyard
