#include "app/cli/place_table.h"
#include "app/cli/text.h"
#include "models/posting/post_words.h"
#include "models/registers/form_desk.h"

namespace lanyard::cli {

namespace {

/// Enters the record that waits under an id, so that it can be changed and moved like any other.
Result<void> begin(Session &session, const FormRegister &form, const QString &id)
{
    FormDesk desk(session.opened(), form);
    const RecordId wanted = RecordId::fromText(id);
    const Result<FormBook> book = wanted.isNull() ? FormBook() : wait(desk.read({wanted}));
    if (!book)
        return failure(book);
    if (book->records.isEmpty() || book->records.first().revision != 0)
        return {};
    const auto added = wait(desk.add(book->records.first()));
    return added ? Result<void>() : failure(added);
}

/// A register whose records follow by themselves: nobody adds one, and whoever does something about it begins it.
PlaceTable followingPlace(const QString &registerKey)
{
    using Assignments = PlaceTable::Assignments;
    const FormRegister &form = *formRegister(registerKey);
    PlaceTable place = formPlace(form);
    const PlaceTable stored = place;
    place.set = [&form, stored](Session &session, const QString &id, const Assignments &values) -> Result<Exit> {
        const auto begun = begin(session, form, id);
        return begun ? stored.set(session, id, values) : failure(begun);
    };
    place.move = [&form, stored](Session &session, const QString &id, const QString &state,
                                 const Assignments &values) -> Result<Exit> {
        const auto begun = begin(session, form, id);
        return begun ? stored.move(session, id, state, values) : failure(begun);
    };
    place.add = {};
    return place;
}

} // namespace

PlaceTable takedownsPlace() { return followingPlace(takedownsKey()); }

PlaceTable consentGapsPlace() { return followingPlace(consentGapsKey()); }

} // namespace lanyard::cli
