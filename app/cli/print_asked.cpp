#include "app/cli/print_asked.h"

#include "app/cli/pupil_names.h"
#include "app/cli/text.h"
#include "models/store/trail_reader.h"
#include "models/store/vault.h"

namespace lanyard::cli {

Result<PrintScope> scopeOf(Session &session, const Arguments &arguments, const ConsentBook &book)
{
    PrintScope scope;
    const Result<School> school = session.school(arguments.value(QStringLiteral("school")));
    if (!school)
        return failure(school);
    scope.school = school->id;
    scope.registrationGroup = arguments.value(QStringLiteral("class"));
    for (const QString &name : arguments.values(QStringLiteral("pupil"))) {
        const Result<const Pupil *> pupil = pupilCalled(book.pupils(), name);
        if (!pupil)
            return failure(pupil);
        scope.pupils.append((*pupil)->id);
    }
    const QString year = arguments.value(QStringLiteral("year"));
    const std::optional<YearGroup> group = YearGroup::parse(year);
    if (!year.isEmpty() && !group)
        return usage(Text::tr("There is no year group \"%1\".").arg(year));
    scope.yearGroup = group.value_or(YearGroup());
    return scope;
}

Result<PrintContext> contextOf(Session &session, const RecordId &school, const QString &vault)
{
    Vault *closed = vault.isEmpty() ? nullptr : session.opened().vault(vault);
    Vault &printed = closed ? *closed : session.opened().office();
    const Result<TrailHead> head = wait(printed.read<TrailHead>(trailHead));
    if (!head)
        return failure(head);
    return PrintContext{session.opened().school(school),
                        session.opened().user().shownName(),
                        session.clock().msecs(),
                        head->sequence,
                        head->hash,
                        vault};
}

} // namespace lanyard::cli
