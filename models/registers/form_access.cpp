#include "models/registers/form_checks.h"

#include <algorithm>

namespace lanyard {

namespace {

bool isAnywhere(const FormRegister &form, const std::function<bool(Place)> &holds)
{
    return holds(form.place) || std::any_of(form.otherPlaces.begin(), form.otherPlaces.end(), holds);
}

bool isFilledIn(const FormPart &part, const FormRecord &record, const Permissions &may)
{
    return (part.states.isEmpty() || part.states.contains(record.state))
        && (part.by.isEmpty() || may.holds(part.by, record.school));
}

} // namespace

Accesses accessTo(const FormRegister &form, const FormRecord &record, const Permissions &may, const RecordId &user)
{
    if (form.isHiddenFrom && form.isHiddenFrom(record, user))
        return Access::None;
    const Place place = form.placeOfRecord(record);
    const RecordStanding standing{record.school, form.isTrusts(record), record.enteredBy == user};
    Accesses access = may.on(place, standing);
    if (form.isAbout && form.isAbout(record, user)) {
        const RecordStanding own{standing.school, standing.isTrusts, true};
        access |= may.on(place, own) & Accesses(Access::Read);
    }
    return access;
}

bool mayRead(const FormRegister &form, const FormRecord &record, const Permissions &may, const RecordId &user)
{
    return accessTo(form, record, may, user).testFlag(Access::Read);
}

bool mayCount(const FormRegister &form, const FormRecord &record, const Permissions &may, const RecordId &user)
{
    return mayRead(form, record, may, user)
        || may.at(form.placeOfRecord(record), record.school).testFlag(Access::CountsOnly);
}

bool mayAdd(const FormRegister &form, const RecordId &school, const Permissions &may)
{
    return isAnywhere(form, [&](Place place) {
        return may.on(place, {school, school.isNull(), true}).testFlag(Access::Write);
    });
}

bool isPlaceOf(const FormRegister &form, const Permissions &may)
{
    return isAnywhere(form, [&](Place place) { return bool(may.at(place)); });
}

bool seesOnlyCounts(const FormRegister &form, const Permissions &may)
{
    const bool reads = isAnywhere(form, [&](Place place) {
        return bool(may.on(place, {{}, true, true}) & (Access::Read | Access::Write));
    });
    return !reads && isAnywhere(form, [&](Place place) { return may.at(place).testFlag(Access::CountsOnly); });
}

QStringList editableFields(const FormRegister &form, const FormRecord &record, const Permissions &may,
                           const RecordId &user)
{
    QStringList keys;
    const bool isKept = form.isAppendOnly && record.revision != 0;
    if (isKept || form.isClosed(record) || !accessTo(form, record, may, user).testFlag(Access::Write))
        return keys;
    for (const FormField &field : form.fields) {
        const FormPart *part = form.part(field.part);
        if (!field.isDerived && (!part || isFilledIn(*part, record, may)))
            keys << field.key;
    }
    return keys;
}

bool maySign(const FormRegister &form, const FormRecord &record, const QString &block, const Permissions &may,
             const RecordId &user)
{
    const SignatureBlock *signature = form.signature(block);
    const Accesses access = accessTo(form, record, may, user);
    return signature && access.testFlag(Access::Write)
        && (access.testFlag(Access::Sign) || may.holds(signature->by, record.school));
}

bool isSigned(const FormRegister &form, const FormRecord &record, const QString &block)
{
    const QList<FormMove> &moves = form.workflow.moves;
    return std::any_of(moves.begin(), moves.end(), [&](const FormMove &move) {
        return move.signs == block && (!move.applies || move.applies(record));
    });
}

QList<const FormMove *> movesFor(const FormRegister &form, const FormRecord &record, const Permissions &may,
                                 const RecordId &user)
{
    QList<const FormMove *> moves;
    const Accesses access = accessTo(form, record, may, user);
    for (const FormMove &move : form.workflow.moves) {
        const bool isPerson = access.testFlag(Access::Write) && (move.by.isEmpty() || may.holds(move.by, record.school))
            && (move.signs.isEmpty() || maySign(form, record, move.signs, may, user));
        if (isPerson && move.from.contains(record.state) && (!move.applies || move.applies(record)))
            moves << &move;
    }
    return moves;
}

} // namespace lanyard
