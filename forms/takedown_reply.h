#pragma once

#include "forms/print_context.h"
#include "models/consent/consent_return.h"
#include "models/posting/takedowns.h"

namespace lanyard {

/// What a parent is told about a withdrawal: what was published of this pupil, what has been removed since, and what
/// could not be. Nobody else's name and nothing else of the pupil's stands in it.
struct TakedownReply
{
    struct Post
    {
        QString title;
        QString place;
        QDate publishedOn;
        Takedown::State state = Takedown::State::Open;
        QDate closedOn;
        bool isCovered = false; ///< the pupil was covered or taken out, the rest stays
        QString reason; ///< why it was not practicable
    };

    ConsentReturn given;
    QString pupil;
    QString registrationGroup;
    QList<Post> posts;
};

Result<Printed> printTakedownReply(const TakedownReply &reply, const PrintContext &context);

} // namespace lanyard
