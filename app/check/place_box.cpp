#include "app/check/place_box.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr int PlatformRole = Qt::UserRole + 1; ///< beside the account's id, which is the item's data

QString placeWords(const QString &place)
{
    if (place == QLatin1String("trust"))
        return PlaceBox::tr("The trust's accounts");
    if (place == QLatin1String("website"))
        return PlaceBox::tr("Website");
    if (place == QLatin1String("newsletter"))
        return PlaceBox::tr("Newsletter");
    if (place == QLatin1String("prospectus"))
        return PlaceBox::tr("Prospectus");
    return standsAlone(place) ? place : PlaceBox::tr("%1 · no account on record").arg(place);
}

/// What the year's forms ask about besides a kind of media: "Facebook", "website".
QStringList placesAsked(const ConsentBook &book, const QDate &today)
{
    QStringList places;
    for (const QString &purpose : book.purposes(today)) {
        const QString place = purpose.section(u'/', 1);
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    }
    return places;
}

} // namespace

PlaceBox::PlaceBox(QWidget *parent)
    : QComboBox(parent)
{
    setMinimumContentsLength(12);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setPlaceholderText(tr("Choose where"));
    connect(this, &QComboBox::activated, this, [this] {
        m_chosen.emplace();
        fillIn(*m_chosen);
        Q_EMIT placed({});
    });
}

void PlaceBox::offer(const ConsentBook &book, const PostingAccounts &accounts, const QDate &today)
{
    m_accounts = accounts;
    clear();
    addAccounts(accounts);
    addPlaces(book, accounts, today);
    showChosen();
}

void PlaceBox::addAccounts(const PostingAccounts &accounts)
{
    QList<PostingAccount> offered = accounts.all;
    offered.removeIf([](const PostingAccount &one) { return one.isClosed; });
    std::stable_partition(offered.begin(), offered.end(), [](const PostingAccount &one) { return one.isLive; });
    for (const PostingAccount &one : std::as_const(offered)) {
        const QString name = tr("%1 · %2").arg(one.platform, one.name);
        addItem(one.isLive ? name : tr("%1 · not live").arg(name), one.id.toText());
        setItemData(count() - 1, one.place(), PlatformRole);
    }
}

void PlaceBox::addPlaces(const ConsentBook &book, const PostingAccounts &accounts, const QDate &today)
{
    QStringList places = placesAsked(book, today);
    places.removeIf([&accounts](const QString &place) {
        return std::any_of(accounts.all.begin(), accounts.all.end(), [&place](const PostingAccount &one) {
            return !one.isClosed && one.place().compare(place, Qt::CaseInsensitive) == 0;
        });
    });
    for (const QString &place : std::as_const(places)) {
        addItem(placeWords(place));
        setItemData(count() - 1, place, PlatformRole);
    }
}

void PlaceBox::choose(const CheckQuestion &question)
{
    m_chosen.reset();
    if (!question.account.isNull() || !question.platform.isEmpty())
        m_chosen = question;
    showChosen();
}

int PlaceBox::indexOfChosen() const
{
    if (!m_chosen)
        return 0;
    return m_chosen->account.isNull() ? findData(m_chosen->platform, PlatformRole)
                                      : findData(m_chosen->account.toText());
}

/// Why what was chosen is not offered; nothing while the accounts are still to be read.
QString PlaceBox::objection() const
{
    if (currentIndex() >= 0 || !m_chosen || m_accounts.all.isEmpty())
        return {};
    const PostingAccount *account = m_accounts.account(m_chosen->account);
    return account ? tr("%1 (%2) is closed. Choose where it goes now.").arg(account->name, account->platform)
                   : tr("Choose where it goes: the place chosen before is no longer there.");
}

void PlaceBox::showChosen()
{
    setCurrentIndex(indexOfChosen());
    Q_EMIT placed(objection());
}

void PlaceBox::fillIn(CheckQuestion &question) const
{
    question.account = RecordId::fromText(currentData().toString());
    question.platform = currentData(PlatformRole).toString();
}

} // namespace lanyard
