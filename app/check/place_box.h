#pragma once

#include "models/posting/check.h"

#include <QComboBox>

namespace lanyard {

/// Chooses where something is to be posted: an account of the register of accounts, the website or something printed,
/// or a platform that the consent form asks about although no account is on record there.
class PlaceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PlaceBox(QWidget *parent = nullptr);

    /// What somebody chose stays where it is still there; until then it is the first account.
    void offer(const ConsentBook &book, const PostingAccounts &accounts, const QDate &today);
    void choose(const CheckQuestion &question);
    void fillIn(CheckQuestion &question) const; ///< account and platform

private:
    void addAccounts(const PostingAccounts &accounts);
    void addPlaces(const ConsentBook &book, const PostingAccounts &accounts, const QDate &today);

    bool m_isChosen = false;
};

} // namespace lanyard
