#include "models/registers/declared/all_registers.h"
#include "models/registers/declared/shared_fields.h"
#include "models/registers/surroundings.h"

#include <QCoreApplication>

namespace lanyard {

namespace {

constexpr int YearsBetweenReviews = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Devices)
};

QString givenTo() { return u"given_to"_qs; }

QList<FormField> fields()
{
    return {{.key = u"asset_tag"_qs, .label = Text::tr("Asset tag"), .required = true},
            {.key = u"description"_qs, .label = Text::tr("Kind and model"), .required = true},
            {.key = u"school_owned"_qs,
             .label = Text::tr("Owned by the school"),
             .head = Text::tr("School-owned"),
             .kind = FieldKind::YesNo,
             .required = true,
             .hint = Text::tr("Only school-owned devices take images and videos of the school community.")},
            {.key = givenTo(), .label = Text::tr("Given to"), .kind = FieldKind::User},
            {.key = u"given_on"_qs, .label = Text::tr("Given on"), .kind = FieldKind::Date},
            derivedUser(u"approved_by"_qs, Text::tr("Approved by"), {}),
            derivedDate(u"approved_on"_qs, Text::tr("Approved on"), {}),
            derivedDate(u"withdrawn_on"_qs, Text::tr("Withdrawn on"), {})};
}

QStringList isSchoolOwned(const FormRecord &record, const Surroundings &)
{
    return record.isYes(u"school_owned"_qs)
        ? QStringList()
        : QStringList{Text::tr("Only a school-owned device may be approved for images and videos.")};
}

QStringList isInUseAlready(const FormRecord &record, const Surroundings &around)
{
    const QString tag = u"asset_tag"_qs;
    const bool isThere = sameElsewhere(record, u"devices"_qs, tag, u"proposed"_qs, around)
        || sameElsewhere(record, u"devices"_qs, tag, u"approved"_qs, around);
    return isThere
        ? QStringList{Text::tr("A device with the asset tag %1 is in the list already.").arg(record.text(tag))}
        : QStringList();
}

bool holderLeft(const FormRecord &record, const Surroundings &around)
{
    const User *holder = around.user(record.link(givenTo()));
    return holder && holder->removed;
}

Workflow workflow()
{
    return {.states = {{u"proposed"_qs, Text::tr("Proposed"), Tone::Accent},
                       {u"approved"_qs, Text::tr("Approved"), Tone::Good},
                       {u"withdrawn"_qs, Text::tr("Withdrawn"), Tone::Neutral, true}},
            .moves = {{.from = {u"proposed"_qs},
                       .to = u"approved"_qs,
                       .label = Text::tr("Approve"),
                       .by = {Role::OnlineSafetyOfficer},
                       .sets = {{u"approved_by"_qs, u"me"_qs}, {u"approved_on"_qs, u"today"_qs}},
                       .gate = isSchoolOwned},
                      {.from = {u"proposed"_qs, u"approved"_qs},
                       .to = u"withdrawn"_qs,
                       .label = Text::tr("Withdraw"),
                       .by = {Role::OnlineSafetyOfficer, Role::IctTechnician},
                       .needsReason = true,
                       .isRefusal = true,
                       .sets = {{u"withdrawn_on"_qs, u"today"_qs}}}},
            .tasks = {{.kind = u"device"_qs,
                       .states = {u"proposed"_qs},
                       .by = {Role::OnlineSafetyOfficer},
                       .words = Text::tr("Decide whether %1 may take images and videos")},
                      {.kind = u"left"_qs,
                       .states = {u"approved"_qs},
                       .by = {Role::IctTechnician, Role::OnlineSafetyOfficer},
                       .words = Text::tr("Collect %1: whoever it was given to has left"),
                       .applies = holderLeft},
                      {.kind = u"review"_qs,
                       .states = {u"approved"_qs},
                       .by = {Role::OnlineSafetyOfficer},
                       .words = Text::tr("Approve %1 anew or withdraw it"),
                       .due = [](const FormRecord &record) {
                           return record.date(u"approved_on"_qs).addYears(YearsBetweenReviews);
                       }}}};
}

} // namespace

FormRegister devices()
{
    return {.key = u"devices"_qs,
            .table = u"device"_qs,
            .title = Text::tr("Approved devices"),
            .singular = Text::tr("Device"),
            .about = Text::tr("The school's own devices that the online safety officer has approved for taking images "
                              "and videos."),
            .group = u"filtering"_qs,
            .place = Place::BlockedContent,
            .isAbout = [](const FormRecord &record, const RecordId &user) { return record.link(givenTo()) == user; },
            .refuses = isInUseAlready,
            .fields = fields(),
            .workflow = workflow(),
            .shown = {u"asset_tag"_qs, u"description"_qs, givenTo(), u"given_on"_qs, u"approved_on"_qs}};
}

} // namespace lanyard
