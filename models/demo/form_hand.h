#pragma once

#include "models/access/form_signature.h"
#include "models/registers/form_register.h"
#include "models/store/result.h"

namespace lanyard {

class Register;

/// Field values by key; an empty one takes the value away.
using FormValues = QMap<QString, QVariant>;

/// Enters, moves and signs records as one person at a desk does, one after the other: for made-up schools and tests,
/// where nobody sits at the screen. Each waits until it is stored.
class FormHand
{
public:
    /// `drawing` is this person's signature; their password is asked for with each move that signs.
    FormHand(Register &reg, QString password, Strokes drawing);

    Result<FormRecord> add(const QString &place, const FormValues &values, const RecordId &id = RecordId::make());
    Result<FormRecord> set(const QString &place, const FormRecord &record, const FormValues &values);
    /// By the first of this person's moves that leads there. NotAllowed where none does; Refused, with a line for each
    /// thing that is missing, where its gate says no.
    Result<FormRecord> move(const QString &place, const FormRecord &record, const QString &to,
                            const FormValues &values = {}, const QString &reason = {});

private:
    Result<std::optional<FormSignature>> sign(const FormRegister &form, const FormRecord &after, const FormMove &move);
    Result<FormRecord> stored(const FormRegister &form, const RecordId &id);

    Register &m_register;
    QString m_password;
    Strokes m_drawing;
};

} // namespace lanyard
