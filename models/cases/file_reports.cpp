#include "models/access/register.h"
#include "models/access/user_records.h"
#include "models/cases/case_registers.h"
#include "models/cases/case_rules.h"
#include "models/cases/case_words.h"
#include "models/cases/concern.h"
#include "models/cases/filed_report.h"
#include "models/registers/closed_vaults.h"
#include "models/registers/form_rows.h"
#include "models/store/connection.h"

namespace lanyard {

namespace {

/// What office knows that filing needs, in one snapshot.
struct OfficeSide
{
    QList<ReportBox> boxes;
    QList<Member> members;
    QHash<RecordId, QString> names;
};

Result<OfficeSide> readOffice(Connection &office)
{
    Result<QList<ReportBox>> boxes = readReportBoxes(office);
    Result<QList<Member>> members = readMembers(office);
    const Result<QList<User>> users = readUsers(office);
    if (!boxes || !members)
        return boxes ? Result<OfficeSide>(failure(members)) : failure(boxes);
    if (!users)
        return failure(users);
    OfficeSide side{*boxes, *members, {}};
    for (const User &user : *users)
        side.names.insert(user.id, user.shownName());
    return side;
}

Result<bool> stands(Connection &closed, const QString &registerKey, const RecordId &id)
{
    return readFormRecord(closed, *formRegister(registerKey), id).map([](const std::optional<FormRecord> &record) {
        return record.has_value();
    });
}

/// The boxes that this vault has not filed yet: the entry comes after its case, so it says that both are there.
Result<QList<ReportBox>> unfiled(Connection &closed, const QList<ReportBox> &boxes)
{
    QList<ReportBox> left;
    for (const ReportBox &box : boxes) {
        const Result<bool> isFiled = stands(closed, chronologyKey(), FiledReport::entryOf(box.id));
        if (!isFiled)
            return failure(isFiled);
        if (!*isFiled)
            left << box;
    }
    return left;
}

/// Files into one vault what its keys open.
class Filing
{
public:
    Filing(const OfficeSide &office, const RecordId &registerId, const RecordId &user, qint64 now)
        : m_office(office)
        , m_registerId(registerId)
        , m_user(user)
        , m_now(now)
    {
    }

    /// A report that cannot be filed keeps none of the others back.
    Result<int> into(const ClosedVault &closed)
    {
        const auto reports = wait(
            closed.vault->read<QList<DeliveredReport>>([this](Connection &connection) { return open(connection); }));
        if (!reports)
            return failure(reports);
        Result<int> filed = 0;
        for (const DeliveredReport &report : *reports) {
            const auto done = file(closed, report);
            if (done && filed)
                ++*filed;
            else if (filed)
                filed = failure(done);
        }
        return filed;
    }

private:
    Result<QList<DeliveredReport>> open(Connection &closed) const
    {
        const Result<QList<ReportBox>> boxes = unfiled(closed, m_office.boxes);
        if (!boxes || boxes->isEmpty())
            return boxes ? Result<QList<DeliveredReport>>() : failure(boxes);
        return openReports(closed, *boxes, m_registerId);
    }

    /// The case first, then its first entry, which points at it; broken off in between, the next time goes on there.
    Result<void> file(const ClosedVault &closed, const DeliveredReport &report) const
    {
        const QString sender
            = report.isGenuine(m_office.members, m_registerId) ? m_office.names.value(report.sender) : QString();
        const auto filed = FiledReport::of(report, sender);
        if (!filed)
            return {}; // a box that holds no report
        const auto isBegun = wait(closed.vault->read<bool>(
            [&](Connection &connection) { return stands(connection, casesKey(), filed->record.id); }));
        Result<void> done = isBegun ? Result<void>() : failure(isBegun);
        if (done && !*isBegun)
            done = commit(closed, casesKey(), filed->record);
        return done ? commit(closed, chronologyKey(), filed->entry) : done;
    }

    Result<void> commit(const ClosedVault &closed, const QString &registerKey, const FormRecord &record) const
    {
        const auto done = wait(closed.vault->commit({Change::Kind::Record,
                                                     CaseText::tr("Filed from a report"),
                                                     {toWrite(*formRegister(registerKey), entered(record))}}));
        return done ? Result<void>() : failure(done);
    }

    FormRecord entered(FormRecord record) const
    {
        record.enteredBy = m_user;
        record.entered = m_now;
        record.moved = m_now;
        return record;
    }

    const OfficeSide &m_office;
    const RecordId m_registerId;
    const RecordId m_user;
    const qint64 m_now;
};

} // namespace

QFuture<Result<int>> fileReports(Register &reg)
{
    QList<ClosedVault> vaults = closedVaultsOf(reg, *formRegister(casesKey()));
    vaults.removeIf([&](const ClosedVault &closed) { // a caretaker opens the file, and reads nothing in it
        return closed.vault->isReadOnly() || !reg.may().mayWrite(placeInVault(closed.name));
    });
    const auto file = [vaults, registerId = reg.id(), user = reg.user().id,
                       now = reg.clock().msecs()](Connection &connection) -> Result<int> {
        const Result<OfficeSide> office = vaults.isEmpty() ? Result<OfficeSide>() : readOffice(connection);
        if (!office)
            return failure(office);
        int filed = 0;
        for (const ClosedVault &closed : vaults) {
            const Result<int> some = Filing(*office, registerId, user, now).into(closed);
            if (!some)
                return some;
            filed += *some;
        }
        return filed;
    };
    return reg.office().read<int>(file);
}

} // namespace lanyard
