#include "models/registers/form_desk.h"

#include "models/access/register.h"
#include "models/registers/counted_records.h"
#include "models/registers/form_moves.h"
#include "models/registers/form_refusal.h"
#include "models/registers/form_rows.h"
#include "models/registers/form_signing.h"

namespace lanyard {

namespace {

constexpr int FewestTold = 5;

template <typename T> QFuture<Result<T>> answered(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

QVariant beginning(const FormField &field, const Clock &clock, const RecordId &user)
{
    if (field.fallback == QLatin1String("today"))
        return clock.today().toString(Qt::ISODate);
    if (field.fallback == QLatin1String("now"))
        return clock.msecs();
    if (field.fallback == QLatin1String("me"))
        return user.toText();
    return valueFromText(field, field.fallback).value_or(QVariant());
}

} // namespace

FormDesk::FormDesk(Register &reg, const FormRegister &form)
    : m_register(reg)
    , m_form(form)
{
}

QFuture<Result<FormBook>> FormDesk::read(const QList<RecordId> &ids)
{
    if (!m_form.isInOffice())
        return readClosed(ids);
    return m_register.office().read<FormBook>([&form = m_form, reader = reader(), ids](Connection &connection) {
        return readFormBook(connection, form, reader, ids);
    });
}

QFuture<Result<QStringList>> FormDesk::missing(const FormRecord &record, const FormMove &move)
{
    const QDate today = m_register.clock().today();
    Vault *vault = record.vault.isEmpty() ? &m_register.office() : m_register.vault(record.vault);
    if (!vault)
        return answered<QStringList>(FormRefusal::notYourPlace());
    return vault->read<QStringList>([&form = m_form, move, record, today,
                                     user = m_register.user().id](Connection &connection) -> Result<QStringList> {
        const Surroundings around(connection, today, user, record.vault);
        const QStringList missing = missingFor(form, move, record, around);
        return around.error() ? Result<QStringList>(missing) : failure(around.error());
    });
}

QList<FormCount> counted(const FormRegister &form, const QList<FormRecord> &records, const Permissions &may,
                         const RecordId &user)
{
    QHash<QString, int> byState;
    for (const FormRecord &record : records)
        byState[record.state] += mayCount(form, record, may, user) ? 1 : 0;
    QList<FormCount> counts;
    for (const FormState &state : form.workflow.states)
        counts << FormCount{state.key, byState.value(state.key)};
    return counts;
}

bool FormCount::isHidden() const { return count > 0 && count < FewestTold; }

QString FormCount::text() const { return isHidden() ? QStringLiteral("<%1").arg(FewestTold) : QString::number(count); }

QFuture<Result<QList<FormCount>>> FormDesk::counts()
{
    if (!isPlaceOf(m_form, m_register.may()))
        return answered<QList<FormCount>>(FormRefusal::notYourPlace());
    if (!m_form.isInOffice())
        return countClosed();
    return m_register.office().read<QList<FormCount>>(
        [&form = m_form, may = m_register.may(), user = m_register.user().id](Connection &connection) {
            return readFormRecords(connection, form).map([&](const QList<FormRecord> &records) {
                return counted(form, records, may, user);
            });
        });
}

QFuture<Result<QList<FormSignature>>> FormDesk::signatures(const RecordId &record)
{
    if (!m_form.isInOffice())
        return answered<QList<FormSignature>>(QList<FormSignature>());
    return m_register.office().read<QList<FormSignature>>(
        [&form = m_form, may = m_register.may(), user = m_register.user().id, registerId = m_register.id(),
         record](Connection &connection) -> Result<QList<FormSignature>> {
            const Result<std::optional<FormRecord>> standing = readFormRecord(connection, form, record);
            if (!standing)
                return failure(standing);
            if (!*standing || !mayRead(form, **standing, may, user))
                return QList<FormSignature>();
            return checkedSignatures(connection, form, **standing, registerId);
        });
}

QFuture<Result<ToSign>> FormDesk::toSign(const FormRecord &record, const QString &block, const FormMove *move)
{
    const auto made = move ? std::optional<FormMove>(*move) : std::nullopt;
    const auto work = [&form = m_form, may = m_register.may(), user = m_register.user().id, record, block, made,
                       today = m_register.clock().today()](Connection &connection) -> Result<ToSign> {
        const QList<Role> roles = signingRoles(form, record, block, may);
        if (roles.isEmpty() || !maySign(form, record, block, may, user))
            return FormRefusal::notYours();
        const Result<std::optional<FormRecord>> standing = readFormRecord(connection, form, record.id);
        if (!standing)
            return failure(standing);
        if (*standing && (*standing)->revision != record.revision)
            return FormRefusal::changedMeanwhile();
        const Surroundings around(connection, today, user);
        const FormRecord signs = made ? outcomeOf(form, *made, record, around).moved : record;
        if (const auto read = around.error(); !read)
            return failure(read);
        const Result<Fields> approved = approvedFields(connection, form, signs);
        if (!approved)
            return failure(approved);
        return ToSign{form.table, record.id, block, form.signature(block)->sentence, roles.first(), *approved, {}, {}};
    };
    return m_register.office().read<ToSign>(work);
}

QFuture<Result<Committed>> FormDesk::signAgain(const FormSignature &signature)
{
    return m_register.office().commit({Change::Kind::Record, {}, {signature.toWrite()}});
}

FormRecord FormDesk::blank(const RecordId &school) const
{
    const QList<School> schools = m_register.schools();
    FormRecord record;
    record.id = RecordId::make();
    record.state = m_form.firstState();
    record.enteredBy = m_register.user().id;
    record.school = school;
    if (school.isNull() && schools.size() == 1 && mayAdd(m_form, schools.first().id, m_register.may()))
        record.school = schools.first().id;
    for (const FormField &field : m_form.fields)
        record.set(field.key, beginning(field, m_register.clock(), record.enteredBy));
    return record;
}

QFuture<Result<Committed>> FormDesk::add(FormRecord record)
{
    record.state = m_form.firstState();
    record.enteredBy = m_register.user().id;
    record.entered = m_register.clock().msecs();
    record.moved = record.entered;
    record.reason.clear();
    const CountedRecords *counted = countedRecords(m_form);
    if (!counted)
        return commit({}, toWrite(m_form, record), record, {});
    const QList<ClosedVault> vaults = closedVaultsOf(m_register, *formRegister(counted->countedRegister));
    return m_register.office().commitMade(
        [&form = m_form, counted, vaults, record, reader = reader()](Connection &office) mutable -> Result<Change> {
            const Result<QString> figures = counted->count(record, office, vaults, reader);
            if (!figures)
                return failure(figures);
            record.set(counted->field, *figures);
            return Change{Change::Kind::Record, {}, {toWrite(form, record)}};
        });
}

QFuture<Result<Committed>> FormDesk::set(const FormRecord &before, const FormRecord &after, const QString &reason)
{
    return commit(before, toWrite(m_form, before, after), after, reason);
}

QFuture<Result<Committed>> FormDesk::commit(const FormRecord &before, const Write &write, const FormRecord &after,
                                            const QString &reason)
{
    const QList<FieldFault> faults = faultsOf(m_form, after, m_register.clock().today());
    if (!faults.isEmpty())
        return answered<Committed>(FormRefusal::faulty(sentences(m_form, faults)));
    const Change change{Change::Kind::Record, reason, {write}};
    if (!m_form.isInOffice())
        return commitClosed(before, after, [change](Connection &) { return Result<Change>(change); });
    return m_register.office().commit(change);
}

QFuture<Result<Committed>> FormDesk::move(const FormRecord &before, const FormRecord &after, const FormMove &move,
                                          const QString &reason, const std::optional<FormSignature> &signature)
{
    FormRecord record = after;
    record.reason = reason;
    record.moved = signature ? signature->at : m_register.clock().msecs();
    const auto make = [&form = m_form, move, before, record, signature, today = m_register.clock().today(),
                       user = m_register.user().id](Connection &connection) -> Result<Change> {
        const Surroundings around(connection, today, user, record.vault);
        const QStringList missing = missingFor(form, move, record, around);
        const MoveOutcome outcome = outcomeOf(form, move, record, around);
        if (const auto read = around.error(); !read)
            return failure(read);
        if (!missing.isEmpty())
            return FormRefusal::missing(missing);
        Change change{Change::Kind::Record, record.reason, {toWrite(form, before, outcome.moved)}};
        if (signature)
            change.writes << signature->toWrite();
        change.writes << outcome.elsewhere;
        return change;
    };
    return m_form.isInOffice() ? m_register.office().commitMade(make) : commitClosed(before, record, make);
}

QFuture<Result<Committed>> FormDesk::undo(const FormRecord &now, const FormRecord &before)
{
    const QString reason = FormText::tr("Undone");
    if (before.revision != 0)
        return m_register.office().commit({Change::Kind::Record, reason, {toWrite(m_form, now, before)}});
    for (const FormMove *way : movesFor(m_form, now, m_register.may(), m_register.user().id)) {
        if (way->to == cancelledState())
            return move(now, now, *way, reason);
    }
    return answered<Committed>(noSuchStep(m_form, now));
}

FormReader FormDesk::reader(const QString &vault) const { return {m_register.may(), m_register.user().id, vault}; }

} // namespace lanyard
