#pragma once

#include "tests/support/cli_program.h"

namespace lanyard::test {

/// A demonstration register with a class of its own, 9Z, whose five pupils and returns of this year are known:
/// Stone and both Hills said yes to all, Reed yes to all but images on X, Vale has returned nothing.
class CliSchool : public CliProgram
{
public:
    using CliProgram::CliProgram;

    bool make(); ///< false where a verb it needs fails

    static QString upn(int number); ///< 0 Stone, 1 Reed, 2 Vale, 3 and 4 Hill
    static QString stone() { return upn(0); }
    static QString reed() { return upn(1); }
    static QString vale() { return upn(2); }
    static QString hill(int which) { return upn(3 + which); }

    /// Today in ISO, and the academic year it lies in ("2026-27"): the program's clock is the computer's.
    static QString today(int days = 0);
    static QString academicYear();
    static QStringList purposes(); ///< of the form, in its order
};

} // namespace lanyard::test
