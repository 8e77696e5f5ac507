#pragma once

#include "models/access/register.h"
#include "models/store/progress.h"

#include <QString>

namespace lanyard {

/// What a made-up school is to be like. The same seed and academic year make the same data.
struct DemoWish
{
    QString folder; ///< made if missing, refused when not empty
    int pupils = 412; ///< 1 to 200,000
    quint32 seed = 1;
};

/// Every user's password; each is named by the role's key ("office", "social-media-manager").
QString demoPassword();

/// Makes a register of a made-up all-through school of a made-up trust, with a user for every role, pupils, contacts,
/// three years of consent and what half a year leaves in every register, through ordinary changes. Keys are derived at
/// a cheap cost, which the key ring marks. Reports pupils done of all; cancelled, it leaves nothing behind.
Result<QList<RecoveryKey>> makeDemo(const DemoWish &wish, const Register::Options &options,
                                    const Progress &progress = {});

} // namespace lanyard
