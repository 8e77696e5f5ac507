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
    connect(this, &QComboBox::activated, this, [this] { m_isChosen = true; });
}

void PlaceBox::offer(const ConsentBook &book, const PostingAccounts &accounts, const QDate &today)
{
    CheckQuestion chosen;
    fillIn(chosen);
    clear();
    addAccounts(accounts);
    addPlaces(book, accounts, today);
    if (m_isChosen)
        choose(chosen);
    else
        setCurrentIndex(0);
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
    m_isChosen = true;
    const int account = question.account.isNull() ? -1 : findData(question.account.toText());
    setCurrentIndex(account >= 0 ? account : qMax(0, findData(question.platform, PlatformRole)));
}

void PlaceBox::fillIn(CheckQuestion &question) const
{
    question.account = RecordId::fromText(currentData().toString());
    question.platform = currentData(PlatformRole).toString();
}

} // namespace lanyard
