#include "app/cli/verb.h"

namespace lanyard::cli {

const QList<Verb> &allVerbs()
{
    static const QList<Verb> verbs = [] {
        QList<Verb> all{newVerb(), demoVerb()};
        all += userVerbs();
        all += {importPupilsVerb(), importReturnsVerb(), listVerb(), showVerb()};
        all += writingVerbs();
        all += {withdrawVerb(), checkVerb(),     refreshVerb(), printVerb(),  verifyVerb(),
                keysVerb(),     shareTestVerb(), backupVerb(),  restoreVerb()};
        return all;
    }();
    return verbs;
}

} // namespace lanyard::cli
