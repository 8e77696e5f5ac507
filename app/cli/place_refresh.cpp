#include "app/cli/consent_reading.h"
#include "app/cli/place_table.h"
#include "app/cli/text.h"
#include "models/consent/chase_list.h"

namespace lanyard::cli {

namespace {

Result<ConsentBook> bookFor(Session &session)
{
    const Result<void> may
        = session.require(session.opened().may().mayRead(Place::ConsentRecord), Text::tr("see who has not answered"));
    return may ? readConsentBook(session) : failure(may);
}

/// A bar for each class: how many have answered.
Result<Rows> classes(Session &session, const Arguments &arguments)
{
    const auto asked = askedMoment(session, arguments);
    const Result<ConsentBook> book = bookFor(session);
    if (!asked || !book)
        return asked ? Result<Rows>(failure(book)) : failure(asked);
    Rows rows{{QStringLiteral("id"), QStringLiteral("state"), QStringLiteral("school"),
               QStringLiteral("registration_group"), QStringLiteral("answered"), QStringLiteral("pupils")},
              {}};
    for (const School &school : book->schools()) {
        if (!session.opened().may().mayRead(Place::ConsentRecord, school.id))
            continue;
        for (const ClassProgress &one : classProgress(*book, {school.id, asked->day}))
            rows.rows.append({one.registrationGroup,
                              one.answered == one.pupils ? QStringLiteral("complete") : QStringLiteral("open"),
                              school.name, one.registrationGroup, QString::number(one.answered),
                              QString::number(one.pupils)});
    }
    return rows;
}

/// For text or e-mail.
Result<Rows> chase(Session &session, const Arguments &arguments)
{
    const auto asked = askedMoment(session, arguments);
    const Result<ConsentBook> book = bookFor(session);
    if (!asked || !book)
        return asked ? Result<Rows>(failure(book)) : failure(asked);
    Rows rows{QStringList{QStringLiteral("id"), QStringLiteral("state")} + chaseKeys(), {}};
    for (const School &school : book->schools()) {
        if (!session.opened().may().mayRead(Place::ConsentRecord, school.id))
            continue;
        const QList<Uncovered> whom = uncovered(*book, {school.id, asked->day});
        for (const Chase &one : chaseList(*book, whom, asked->day))
            rows.rows.append(QStringList{one.pupil.toText(), QStringLiteral("open")} + chaseCells(*book, one));
    }
    return rows;
}

const QStringList &dayOption()
{
    static const QStringList options{QStringLiteral("as-of")};
    return options;
}

} // namespace

PlaceTable refreshPlace() { return {.key = QStringLiteral("refresh"), .options = dayOption(), .rows = classes}; }

PlaceTable chasePlace() { return {.key = QStringLiteral("chase"), .options = dayOption(), .rows = chase}; }

} // namespace lanyard::cli
