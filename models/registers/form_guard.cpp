#include "models/registers/form_guard.h"

#include "models/access/access_text.h"
#include "models/registers/counted_records.h"
#include "models/registers/first_records.h"
#include "models/registers/form_moves.h"
#include "models/registers/form_references.h"
#include "models/registers/form_refusal.h"
#include "models/registers/form_rows.h"
#include "models/registers/form_signing.h"
#include "models/registers/form_undo.h"

#include <algorithm>

namespace lanyard {

namespace {

/// The fields that a move itself wrote.
QStringList setBy(const FormRecord &asked, const FormRecord &moved)
{
    QStringList keys;
    for (const QString &key : asked.values.keys() + moved.values.keys()) {
        if (asked.values.value(key) != moved.values.value(key))
            keys << key;
    }
    return keys;
}

/// One write to a register's table, judged as what its author does directly.
class FormJudge
{
public:
    FormJudge(const FormRegister &form, const Write &write, const GuardContext &context)
        : m_form(form)
        , m_write(write)
        , m_context(context)
        , m_vault(context.kind == VaultKind::Office ? QString() : vaultKey(context.kind))
        , m_around(context.connection, context.clock.today(), context.author, m_vault)
    {
    }

    Result<void> judge();
    /// What the write brings about elsewhere, where it is a move that is permitted.
    Result<QList<Write>> effects();

private:
    Result<void> read();
    bool isListing() const { return m_write.revision == Write::NoRow && m_write.id.isNull(); }
    Result<void> judgeListing() const;
    Result<void> judgeReading() const;
    Result<void> judgeNew() const;
    Result<void> judgeChange();
    Result<void> judgeStep();
    bool isMovable() const;
    Result<void> judgeMove();
    Result<void> judgeMove(const FormMove &move);
    Result<void> judgeFields(const QStringList &also) const;
    Result<void> judgeRefusals() const;
    bool isWritable(const FormRecord &record) const;
    bool keepsOrigin() const;
    bool isOnlyOne() const;
    FormRecord asked() const;

    const FormRegister &m_form;
    const Write &m_write;
    const GuardContext &m_context;
    QString m_vault;
    Surroundings m_around;
    std::optional<FormRecord> m_standing;
    FormRecord m_after;
    QList<Write> m_effects;
};

Result<void> FormJudge::read()
{
    if (m_write.revision == 0) {
        m_after = written({}, m_write);
        m_after.vault = m_vault;
        return {};
    }
    Result<std::optional<FormRecord>> standing = readFormRecord(m_context.connection, m_form, m_write.id, m_vault);
    if (!standing)
        return failure(standing);
    if (!*standing)
        return AccessText::notAllowed();
    m_standing = std::move(*standing);
    m_after = written(*m_standing, m_write);
    return {};
}

Result<void> FormJudge::judge()
{
    if (!m_form.liesIn(m_context.kind))
        return AccessText::notAllowed();
    if (isListing())
        return judgeListing();
    if (const auto done = read(); !done)
        return done;
    if (m_write.revision == Write::NoRow)
        return judgeReading();
    return m_standing ? judgeChange() : judgeNew();
}

Result<QList<Write>> FormJudge::effects()
{
    const Result<void> allowed = judge();
    return allowed ? Result<QList<Write>>(m_effects) : failure(allowed);
}

/// That a whole list was read out, printed or exported is noted by whoever leads in that closed vault.
Result<void> FormJudge::judgeListing() const
{
    FormRecord any;
    any.vault = m_vault;
    const bool isTheirs = !m_form.isInOffice() && m_context.may.mayWrite(m_form.placeOfRecord(any));
    return isTheirs ? Result<void>() : AccessText::notAllowed();
}

/// That somebody saw or printed a record is noted by whoever may read it.
Result<void> FormJudge::judgeReading() const
{
    return mayRead(m_form, *m_standing, m_context.may, m_context.author) ? Result<void>() : AccessText::notAllowed();
}

bool FormJudge::isWritable(const FormRecord &record) const
{
    return accessTo(m_form, record, m_context.may, m_context.author).testFlag(Access::Write);
}

/// The record with what was asked for: as it stands after the write, but for what only a move may set.
FormRecord FormJudge::asked() const
{
    FormRecord record = m_after;
    record.state = m_standing->state;
    for (const FormField &field : m_form.fields) {
        if (field.isDerived)
            record.set(field.key, m_standing->values.value(field.key));
    }
    return record;
}

/// Who may fill in what, and what keeps a record from being stored in any state.
Result<void> FormJudge::judgeFields(const QStringList &also) const
{
    const FormRecord &before = m_standing ? *m_standing : m_after;
    const QStringList editable = editableFields(m_form, before, m_context.may, m_context.author) + also;
    const FormRecord was = m_standing.value_or(FormRecord());
    QStringList refused;
    for (const FormField &field : m_form.fields) {
        if (was.values.value(field.key) != m_after.values.value(field.key) && !editable.contains(field.key))
            refused << field.label;
    }
    if (!refused.isEmpty())
        return FormRefusal::notYourFields(refused);
    const QList<FieldFault> faults
        = faultsOf(m_form, m_after, m_context.clock.today()) + referenceFaults(m_form, was, m_after, m_around);
    return faults.isEmpty() ? judgeRefusals() : FormRefusal::faulty(sentences(m_form, faults));
}

Result<void> FormJudge::judgeRefusals() const
{
    const QStringList refused = m_form.refuses ? m_form.refuses(m_after, m_around) : QStringList();
    if (const auto read = m_around.error(); !read)
        return read;
    return refused.isEmpty() ? Result<void>() : FormRefusal::missing(refused);
}

Result<void> FormJudge::judgeNew() const
{
    const bool isBeginning = m_after.state == m_form.firstState() && m_after.enteredBy == m_context.author
        && m_context.isNow(m_after.entered) && m_after.moved == m_after.entered && m_after.reason.isEmpty();
    if (!isWritable(m_after) || !isBeginning)
        return AccessText::notAllowed();
    const CountedRecords *counted = countedRecords(m_form);
    return judgeFields(counted ? QStringList{counted->field} : QStringList());
}

/// Who entered it and when, and for which school, once it has left its first state.
bool FormJudge::keepsOrigin() const
{
    const bool keepsSchool = m_after.school == m_standing->school || m_standing->state == m_form.firstState();
    return keepsSchool && m_after.enteredBy == m_standing->enteredBy && m_after.entered == m_standing->entered;
}

Result<void> FormJudge::judgeChange()
{
    if (!isWritable(*m_standing) || !isWritable(m_after) || !keepsOrigin() || !isOnlyOne())
        return AccessText::notAllowed();
    const Result<void> allowed = judgeStep();
    if (allowed)
        return allowed;
    const Result<bool> takesBack = isUndo(m_form, *m_standing, m_write, m_context);
    return takesBack && *takesBack ? Result<void>() : allowed;
}

/// Each write is judged against the record as it stands: two at once would be judged past each other.
bool FormJudge::isOnlyOne() const
{
    const QList<Write> &all = m_context.change.writes;
    return std::count_if(all.begin(), all.end(),
                         [this](const Write &write) { return write.id == m_write.id && write.revision >= 0; })
        == 1;
}

/// Another version of the record in its state, or a move to the next.
Result<void> FormJudge::judgeStep()
{
    if (m_form.isClosed(*m_standing) || m_form.isAppendOnly)
        return m_form.isAppendOnly ? FormRefusal::staysAsItIs() : FormRefusal::closed();
    const bool isEdit = m_after.state == m_standing->state && m_after.moved == m_standing->moved
        && m_after.reason == m_standing->reason;
    const Result<void> edited = isEdit ? judgeFields({}) : noSuchStep(m_form, *m_standing);
    return edited || !isMovable() ? edited : judgeMove();
}

/// Some moves leave the record where it is: authorising people on a live account.
bool FormJudge::isMovable() const
{
    const QList<FormMove> &moves = m_form.workflow.moves;
    return std::any_of(moves.begin(), moves.end(), [&](const FormMove &move) {
        return move.to == m_after.state && move.from.contains(m_standing->state);
    });
}

/// Several moves may lead to one state, each for other records or people: one that fits is enough.
Result<void> FormJudge::judgeMove()
{
    const FormRecord record = asked();
    Result<void> verdict = noSuchStep(m_form, *m_standing);
    for (const FormMove *move : movesFor(m_form, record, m_context.may, m_context.author)) {
        if (move->to != m_after.state)
            continue;
        verdict = judgeMove(*move);
        if (verdict)
            return verdict;
    }
    return verdict;
}

Result<void> FormJudge::judgeMove(const FormMove &move)
{
    if (!m_context.isNow(m_after.moved))
        return AccessText::notAllowed();
    if (move.needsReason && m_after.reason.isEmpty())
        return FormRefusal::needsReason();
    if (!move.signs.isEmpty() && !isSignedIn(m_context.change, m_form, m_write.id, move.signs))
        return FormRefusal::needsSignature(m_form.signature(move.signs)->title);
    const FormRecord record = asked();
    const QStringList missing = missingFor(m_form, move, record, m_around);
    const MoveOutcome outcome = outcomeOf(m_form, move, record, m_around);
    if (const auto read = m_around.error(); !read)
        return read;
    if (!missing.isEmpty())
        return FormRefusal::missing(missing);
    const QList<Write> &all = m_context.change.writes;
    const bool isWhole = std::all_of(outcome.elsewhere.begin(), outcome.elsewhere.end(),
                                     [&all](const Write &write) { return all.contains(write); });
    if (outcome.moved != m_after || !isWhole)
        return AccessText::notAllowed();
    if (const auto fields = judgeFields(move.fills + setBy(record, outcome.moved)); !fields)
        return fields;
    m_effects = outcome.elsewhere;
    return {};
}

/// Whether another write of the change is a permitted move that brings this one about.
bool isEffect(const Write &write, const GuardContext &context)
{
    const QList<Write> &all = context.change.writes;
    return std::any_of(all.begin(), all.end(), [&](const Write &source) {
        const FormRegister *form = formRegisterOfTable(source.table);
        if (!form || source.revision <= 0 || source.id == write.id)
            return false;
        const Result<QList<Write>> effects = FormJudge(*form, source, context).effects();
        return effects && effects->contains(write);
    });
}

/// Whether the write comes with a new school, as what its registers begin with. Whether that school may be added is
/// judged by its own write.
bool isBeginning(const Write &write, const GuardContext &context)
{
    const qint64 entered = write.values.value(QStringLiteral("entered")).toLongLong();
    const QList<Write> &all = context.change.writes;
    return write.revision == 0 && context.isNow(entered)
        && std::any_of(all.begin(), all.end(), [&](const Write &source) {
               if (source.table != QLatin1String("school") || source.revision != 0)
                   return false;
               School school;
               school.id = source.id;
               return firstFormRecords(school, context.author, entered).contains(write);
           });
}

} // namespace

GuardRule formRule(const FormRegister &form)
{
    return [&form](const Write &write, const GuardContext &context) -> Result<void> {
        const Result<void> direct = FormJudge(form, write, context).judge();
        return direct || isEffect(write, context) || isBeginning(write, context) ? Result<void>() : direct;
    };
}

} // namespace lanyard
