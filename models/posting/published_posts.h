#pragma once

#include "models/posting/takedowns.h"

namespace lanyard {

/// What the school has published, and what is said about the pupils in it, in one snapshot.
struct PublishedPosts
{
    PostLedger ledger;
    ConsentBook book;

    static Result<PublishedPosts> read(Connection &connection);
    static Result<PublishedPosts> readStillOut(Connection &connection); ///< what can have to come down
};

/// A post that a return or withdrawal brings down, as far as somebody may know of it.
struct BroughtDown
{
    RecordId takedown;
    RecordId post;
    QString title; ///< empty, as the rest, where they may not read the post
    QString place; ///< "Larkfield School (Facebook)"
    QDate publishedOn;
    QString address;
    Takedown::State state = Takedown::State::Open;

    bool operator==(const BroughtDown &) const = default;
};

struct FormReader;

/// Of one that was entered, or of one that is about to be: then what it would bring down.
QList<BroughtDown> broughtDownBy(const ConsentReturn &given, const PublishedPosts &published, const FormReader &reader);

} // namespace lanyard
