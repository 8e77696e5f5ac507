#include "models/registers/register_groups.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RegisterGroups)
};

} // namespace

QList<RegisterGroup> registerGroups()
{
    const QString consent = Text::tr("Consent");
    const QString media = Text::tr("Accounts");
    const QString safety = Text::tr("Online safety");
    const QString school = Text::tr("School");
    return {{QStringLiteral("posts"), Text::tr("Posts"), consent},
            {QStringLiteral("accounts"), Text::tr("Accounts"), media},
            {QStringLiteral("approvals"), Text::tr("Approvals"), media},
            {QStringLiteral("comments"), Text::tr("Comments"), media},
            {QStringLiteral("followers"), Text::tr("Followers"), media},
            {QStringLiteral("filtering"), Text::tr("Filtering"), safety},
            {QStringLiteral("breaches"), Text::tr("Breaches"), safety},
            {QStringLiteral("cases"), Text::tr("Cases"), safety},
            {QStringLiteral("training"), Text::tr("Training and policy"), school},
            {QStringLiteral("data-protection"), Text::tr("Data protection"), school}};
}

} // namespace lanyard
