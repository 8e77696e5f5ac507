#include "app/cli/posting_reading.h"

#include "models/registers/form_book.h"
#include "models/store/vault.h"

namespace lanyard::cli {

Result<PublishedPosts> readPublished(Session &session)
{
    return wait(session.opened().office().read<PublishedPosts>(PublishedPosts::read));
}

Result<QList<BroughtDown>> takedownsMadeBy(Session &session, const RecordId &withdrawal)
{
    const Result<PublishedPosts> published = readPublished(session);
    if (!published)
        return failure(published);
    const ConsentReturn *given = published->book.given(withdrawal);
    const Register &reg = session.opened();
    return given ? broughtDownBy(*given, *published, {reg.may(), reg.user().id}) : QList<BroughtDown>();
}

} // namespace lanyard::cli
