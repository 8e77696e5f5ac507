#include "models/registers/form_field.h"

#include <algorithm>

namespace lanyard {

namespace {

constexpr qint64 LineCharacters = 200;
constexpr qint64 TextCharacters = 20000;
constexpr qint64 AddressCharacters = 2000;
constexpr qint64 EmailCharacters = 254;
constexpr qint64 LargestNumber = 1'000'000'000;
constexpr qint64 MostPeople = 500;

qint64 ownLimit(FieldKind kind)
{
    switch (kind) {
    case FieldKind::LongText:
    case FieldKind::Addresses:
        return TextCharacters;
    case FieldKind::Address:
        return AddressCharacters;
    case FieldKind::Email:
        return EmailCharacters;
    case FieldKind::Number:
        return LargestNumber;
    case FieldKind::Users:
    case FieldKind::Pupils:
        return MostPeople;
    default:
        return LineCharacters;
    }
}

} // namespace

QString FormField::choiceLabel(const QString &choice) const
{
    const auto found
        = std::find_if(choices.begin(), choices.end(), [&](const FieldChoice &one) { return one.key == choice; });
    return found == choices.end() ? choice : found->label;
}

qint64 FormField::limit() const { return most != 0 ? most : ownLimit(kind); }

} // namespace lanyard
