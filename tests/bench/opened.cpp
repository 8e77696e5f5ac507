#include "tests/bench/opened.h"

#include <cstdio>
#include <cstdlib>

namespace lanyard::bench {

std::unique_ptr<Register> openSample(const Sample &sample, const QString &user)
{
    QString password = QStringLiteral("demonstration only");
    Register::Options options;
    options.deskFile = sample.folder + QStringLiteral(".desk");
    return valueOf(Register::signIn(sample.folder, user, Secret::take(password), options));
}

void giveUp(const Error &error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

} // namespace lanyard::bench
