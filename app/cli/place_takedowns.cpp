#include "app/cli/form_values.h"
#include "app/cli/place_table.h"
#include "app/cli/posting_reading.h"
#include "app/cli/text.h"
#include "models/posting/post_words.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_desk.h"

namespace lanyard::cli {

namespace {

/// Records that follow from published posts: those that were begun with stand in their register, the others wait.
struct Following
{
    const FormRegister &form;
    QList<FormRecord> (*waiting)(const PublishedPosts &published);
};

template <typename Thing> bool isBegun(const QList<FormRecord> &records, const Thing &thing)
{
    return std::any_of(records.begin(), records.end(), [&](const FormRecord &one) { return one.id == thing.id; });
}

QList<FormRecord> waitingTakedowns(const PublishedPosts &published)
{
    QList<FormRecord> records;
    for (const Takedown &one : takedownsOf(published.ledger, published.book)) {
        if (one.state == Takedown::State::Open && !isBegun(published.ledger.takedowns, one))
            records.append(recordOf(one, published.ledger));
    }
    return records;
}

QList<FormRecord> waitingGaps(const PublishedPosts &published)
{
    QList<FormRecord> records;
    for (const ConsentGap &one : consentGapsOf(published.ledger, published.book)) {
        if (!isBegun(published.ledger.gaps, one))
            records.append(recordOf(one, published.ledger));
    }
    return records;
}

Following takedowns() { return {*formRegister(takedownsKey()), waitingTakedowns}; }
Following consentGaps() { return {*formRegister(consentGapsKey()), waitingGaps}; }

Result<QList<FormRecord>> waiting(Session &session, const Following &following)
{
    Result<PublishedPosts> published = readPublished(session);
    if (!published)
        return failure(published);
    QList<FormRecord> records = following.waiting(*published);
    records.removeIf([&](const FormRecord &record) {
        return !mayRead(following.form, record, session.opened().may(), session.opened().user().id);
    });
    return records;
}

/// Enters the record that waits under an id, so that it can be shown, changed and moved like any other.
Result<void> begin(Session &session, const Following &following, const QString &id)
{
    const Result<QList<FormRecord>> records = waiting(session, following);
    if (!records)
        return failure(records);
    for (const FormRecord &record : *records) {
        if (record.id != RecordId::fromText(id))
            continue;
        const auto added = wait(FormDesk(session.opened(), following.form).add(record));
        return added ? Result<void>() : failure(added);
    }
    return {};
}

Result<Rows> rows(Following (*which)(), Session &session, const Arguments &arguments)
{
    const Following following = which();
    Result<Rows> rows = formPlace(following.form).rows(session, arguments);
    const Result<QList<FormRecord>> records = rows ? waiting(session, following) : QList<FormRecord>();
    const Result<FormWords> text = FormWords::of(session);
    const Result<FormBook> book = wait(FormDesk(session.opened(), following.form).read());
    if (!rows || !records || !text || !book)
        return !rows ? rows : !records ? Result<Rows>(failure(records)) : !text ? failure(text) : failure(book);
    for (const FormRecord &record : *records) {
        QStringList cells{record.id.toText(), record.state, session.opened().school(record.school).name};
        for (const FormField &field : following.form.fields)
            cells.append(text->text(field, record, book->names));
        rows->rows.append(cells);
    }
    return rows;
}

PlaceTable followingPlace(Following (*which)())
{
    using Assignments = PlaceTable::Assignments;
    PlaceTable place = formPlace(which().form);
    const PlaceTable stored = place;
    place.rows = [which](Session &session, const Arguments &arguments) { return rows(which, session, arguments); };
    place.record = [which, stored](Session &session, const QString &id) -> Result<Record> {
        if (session.opened().may().mayWrite(which().form.place)) {
            if (const auto begun = begin(session, which(), id); !begun)
                return failure(begun);
        }
        return stored.record(session, id);
    };
    place.set = [which, stored](Session &session, const QString &id, const Assignments &values) -> Result<Exit> {
        const auto begun = begin(session, which(), id);
        return begun ? stored.set(session, id, values) : failure(begun);
    };
    place.move = [which, stored](Session &session, const QString &id, const QString &state,
                                 const Assignments &values) -> Result<Exit> {
        const auto begun = begin(session, which(), id);
        return begun ? stored.move(session, id, state, values) : failure(begun);
    };
    place.add = {};
    return place;
}

} // namespace

PlaceTable takedownsPlace() { return followingPlace(takedowns); }

PlaceTable consentGapsPlace() { return followingPlace(consentGaps); }

} // namespace lanyard::cli
