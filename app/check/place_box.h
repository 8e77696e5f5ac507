#pragma once

#include "models/posting/check.h"

#include <QComboBox>

#include <optional>

namespace lanyard {

/// Chooses where something is to be posted: an account of the register of accounts, the website or something printed,
/// or a platform that the consent form asks about although no account is on record there. What was chosen and can no
/// longer be is said, and another is never taken in its stead.
class PlaceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit PlaceBox(QWidget *parent = nullptr);

    /// What somebody chose stays chosen; until they did it is the first account.
    void offer(const ConsentBook &book, const PostingAccounts &accounts, const QDate &today);
    void choose(const CheckQuestion &question); ///< one that says neither account nor platform: nothing is chosen yet
    void fillIn(CheckQuestion &question) const; ///< account and platform; neither where nothing is chosen

Q_SIGNALS:
    void placed(const QString &objection); ///< empty: what was chosen is there

private:
    void addAccounts(const PostingAccounts &accounts);
    void addPlaces(const ConsentBook &book, const PostingAccounts &accounts, const QDate &today);
    int indexOfChosen() const;
    QString objection() const;
    void showChosen();

    std::optional<CheckQuestion> m_chosen; ///< whose account and platform it is, offered or not
    PostingAccounts m_accounts;
};

} // namespace lanyard
