#include "app/cli/verb.h"

namespace lanyard::cli {

const QList<Verb> &allVerbs()
{
    static const QList<Verb> verbs = [] {
        QList<Verb> all{newVerb()};
        all += userVerbs();
        all += {importPupilsVerb(), importReturnsVerb(), listVerb(), showVerb()};
        all += writingVerbs();
        all += {withdrawVerb(), checkVerb(), printVerb(), verifyVerb(), keysVerb(), backupVerb(), restoreVerb()};
        return all;
    }();
    return verbs;
}

} // namespace lanyard::cli
