#include "models/demo/form_hand.h"

#include "models/access/register.h"
#include "models/registers/form_checks.h"
#include "models/registers/form_desk.h"
#include "models/registers/form_moves.h"
#include "models/registers/form_refusal.h"
#include "models/registers/form_rows.h"

namespace lanyard {

namespace {

FormRecord with(FormRecord record, const FormValues &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        record.set(value.key(), value->typeId() == QMetaType::Int ? QVariant(value->toLongLong()) : *value);
    return record;
}

} // namespace

FormHand::FormHand(Register &reg, QString password, Strokes drawing)
    : m_register(reg)
    , m_password(std::move(password))
    , m_drawing(std::move(drawing))
{
}

Result<FormRecord> FormHand::stored(const FormRegister &form, const RecordId &id)
{
    if (!form.isInOffice()) {
        const auto book = wait(FormDesk(m_register, form).read({id}));
        return book ? Result<FormRecord>(book->records.value(0)) : failure(book);
    }
    const auto read = [&form, id](Connection &connection) { return readFormRecord(connection, form, id); };
    const auto found = wait(m_register.office().read<std::optional<FormRecord>>(read));
    return found ? Result<FormRecord>(found->value_or(FormRecord())) : failure(found);
}

Result<FormRecord> FormHand::add(const QString &place, const FormValues &values, const RecordId &id)
{
    FormDesk desk(m_register, *formRegister(place));
    FormRecord record = with(desk.blank(), values);
    record.id = id;
    const auto done = wait(desk.add(record));
    return done ? stored(desk.form(), id) : failure(done);
}

Result<FormRecord> FormHand::set(const QString &place, const FormRecord &record, const FormValues &values)
{
    FormDesk desk(m_register, *formRegister(place));
    const auto done = wait(desk.set(record, with(record, values)));
    return done ? stored(desk.form(), record.id) : failure(done);
}

Result<FormRecord> FormHand::move(const QString &place, const FormRecord &record, const QString &to,
                                  const FormValues &values, const QString &reason)
{
    FormDesk desk(m_register, *formRegister(place));
    const FormRecord after = with(record, values);
    for (const FormMove *move : movesFor(desk.form(), record, m_register.may(), m_register.user().id)) {
        if (move->to != to)
            continue;
        const auto missing = wait(desk.missing(after, *move));
        if (!missing)
            return failure(missing);
        if (!missing->isEmpty())
            return FormRefusal::missing(*missing);
        const auto signature = sign(desk.form(), after, *move);
        if (!signature)
            return failure(signature);
        const auto done = wait(desk.move(record, after, *move, reason, *signature));
        return done ? stored(desk.form(), record.id) : failure(done);
    }
    return noSuchStep(desk.form(), record);
}

Result<std::optional<FormSignature>> FormHand::sign(const FormRegister &form, const FormRecord &after,
                                                    const FormMove &move)
{
    if (move.signs.isEmpty())
        return std::nullopt;
    auto what = wait(FormDesk(m_register, form).toSign(after, move.signs, &move));
    if (!what)
        return failure(what);
    what->strokes = m_drawing;
    what->device = QStringLiteral("pen");
    QString password = m_password;
    const auto signature = m_register.sign(*what, Secret::take(password));
    return signature ? Result<std::optional<FormSignature>>(*signature) : failure(signature);
}

} // namespace lanyard
