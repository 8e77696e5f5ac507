#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Followers)
};

QString knownAs() { return u"known_as"_qs; }

QList<FormField> fields()
{
    return {{.key = u"asker"_qs,
             .label = Text::tr("Who asked"),
             .required = true,
             .hint = Text::tr("As the platform shows them.")},
            accountField(true),
            {.key = u"asked_on"_qs,
             .label = Text::tr("Asked on"),
             .kind = FieldKind::Date,
             .required = true,
             .fallback = u"today"_qs},
            {.key = knownAs(),
             .label = Text::tr("Known as"),
             .hint = Text::tr("Who this is to the school: \"mother of a pupil in 4B\".")},
            derivedUser(u"decided_by"_qs, Text::tr("Decided by"), {}),
            derivedDate(u"decided_on"_qs, Text::tr("Decided on"), {})};
}

/// The social media manager vets whoever wishes to be a friend or follower (policy, section 2).
QStringList isKnown(const FormRecord &record, const Surroundings &)
{
    return record.has(knownAs())
        ? QStringList()
        : QStringList{Text::tr("Say who this person is known as: nobody unknown is approved.")};
}

FormMove decision(const QStringList &from, const QString &to, const QString &label)
{
    return {.from = from,
            .to = to,
            .label = label,
            .by = {Role::SocialMediaManager},
            .sets = {{u"decided_by"_qs, u"me"_qs}, {u"decided_on"_qs, u"today"_qs}}};
}

QList<FormMove> moves()
{
    FormMove approve = decision({u"asked"_qs, u"refused"_qs, u"removed"_qs}, u"approved"_qs, Text::tr("Approve"));
    approve.fills = {knownAs()};
    approve.gate = isKnown;
    FormMove refuse = decision({u"asked"_qs}, u"refused"_qs, Text::tr("Refuse"));
    refuse.needsReason = true;
    refuse.isRefusal = true;
    FormMove remove = decision({u"approved"_qs}, u"removed"_qs, Text::tr("Remove"));
    remove.needsReason = true;
    remove.isRefusal = true;
    return {approve, refuse, remove};
}

} // namespace

FormRegister followers()
{
    return {.key = u"followers"_qs,
            .table = u"follower"_qs,
            .title = Text::tr("Followers"),
            .singular = Text::tr("Follower"),
            .about = Text::tr("Who wishes to be a friend or follower of the school's accounts, and who was let in."),
            .group = u"followers"_qs,
            .place = Place::Comments,
            .fields = fields(),
            .workflow = {.states = {{u"asked"_qs, Text::tr("Asked"), Tone::Accent},
                                    {u"approved"_qs, Text::tr("Approved"), Tone::Good},
                                    {u"refused"_qs, Text::tr("Refused"), Tone::Bad},
                                    {u"removed"_qs, Text::tr("Removed"), Tone::Neutral}},
                         .moves = moves(),
                         .tasks = {{.kind = u"follower"_qs,
                                    .states = {u"asked"_qs},
                                    .by = {Role::SocialMediaManager},
                                    .words = Text::tr("Vet %1, who wishes to follow")}}},
            .shown = {u"asker"_qs, u"account"_qs, u"asked_on"_qs, knownAs(), u"decided_on"_qs},
            .filtered = {u"account"_qs}};
}

} // namespace lanyard
