#include "app/cli/verb.h"

namespace lanyard::cli {

const QList<Verb> &allVerbs()
{
    static const QList<Verb> verbs = [] {
        QList<Verb> all{newVerb()};
        all += userVerbs();
        all += {listVerb(), showVerb()};
        all += writingVerbs();
        all += {printVerb(), verifyVerb()};
        return all;
    }();
    return verbs;
}

} // namespace lanyard::cli
