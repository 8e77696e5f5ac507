#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"
#include "app/cli/session.h"

#include <QList>

namespace lanyard::cli {

/// One thing the command line does. A verb of two words ("import pupils") is found before one of one word.
struct Verb
{
    QString name;
    QString usage; ///< what follows the name, as --help prints it
    QList<Option> options;
    int leastWords = 0;
    int mostWords = 0; ///< -1: any number
    Result<Exit> (*run)(Session &session, const Arguments &arguments) = nullptr;
    bool needsRegister = true; ///< signs in before it runs
};

/// Every verb there is, in the order --help prints them.
const QList<Verb> &allVerbs();

// Each is declared in a file of its own.
Verb newVerb();
Verb demoVerb();
QList<Verb> userVerbs();
Verb importPupilsVerb();
Verb importReturnsVerb();
Verb listVerb();
Verb showVerb();
QList<Verb> writingVerbs(); ///< add, set, move
Verb withdrawVerb();
Verb checkVerb();
Verb refreshVerb();
Verb printVerb();
Verb verifyVerb();
Verb keysVerb();
Verb shareTestVerb();
Verb backupVerb();
Verb restoreVerb();

} // namespace lanyard::cli
