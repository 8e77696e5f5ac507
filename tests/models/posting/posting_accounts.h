#pragma once

#include "models/posting/posting_account.h"
#include "tests/models/consent/school_book.h"

namespace lanyard::test {

/// The school's one account, live, on which its one user may post.
inline PostingAccounts accounts(const SchoolBook &school)
{
    PostingAccount one;
    one.id = RecordId::make();
    one.name = u"Larkfield School"_qs;
    one.platform = u"X"_qs;
    one.school = school.school.id;
    one.isLive = true;
    one.people = {school.user};
    return {{one}};
}

} // namespace lanyard::test
