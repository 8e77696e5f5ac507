#pragma once

#include "models/access/form_signature.h"
#include "models/registers/form_book.h"
#include "models/registers/form_register.h"
#include "models/store/vault.h"

namespace lanyard {

class Register;

/// How many records are in one state: what those see who are shown no names.
struct FormCount
{
    QString state;
    int count = 0;

    bool isHidden() const; ///< a number under five could tell who it was
    QString text() const; ///< such a number shows as "<5"
    bool operator==(const FormCount &) const = default;
};

/// How many of the records stand in each state, as far as this person may know.
QList<FormCount> counted(const FormRegister &form, const QList<FormRecord> &records, const Permissions &may,
                         const RecordId &user);

/// One form-shaped register of an open Register, for the window, the command line and tests alike. Every change is
/// judged again on the vault's worker: permission, state, gate, signature. Of a register of the closed vaults the desk
/// reads every one that this person holds; a record goes where it came from, a new one where the register's rule says.
class FormDesk
{
public:
    FormDesk(Register &reg, const FormRegister &form);

    const FormRegister &form() const { return m_form; }

    QFuture<Result<FormBook>> read(const QList<RecordId> &ids = {}); ///< all of them where none is named
    QFuture<Result<QList<FormCount>>> counts(); ///< of every state; NotAllowed where this is no place of theirs
    QFuture<Result<QList<FormSignature>>> signatures(const RecordId &record); ///< checked against the record
    /// What this person would sign: the record as it will stand after the move, or as it stands where there is none (to
    /// sign anew). The strokes and the device are still to come. NotAllowed where the box is not theirs, Conflict where
    /// the record no longer stands as it was read.
    QFuture<Result<ToSign>> toSign(const FormRecord &record, const QString &block, const FormMove *move = nullptr);
    QFuture<Result<Committed>> signAgain(const FormSignature &signature);
    /// What is missing before a move: a sentence each; empty: it may be made.
    QFuture<Result<QStringList>> missing(const FormRecord &record, const FormMove &move);

    FormRecord blank(const RecordId &school = {}) const; ///< a new record with what its fields begin with
    QFuture<Result<Committed>> add(FormRecord record);
    QFuture<Result<Committed>> set(const FormRecord &before, const FormRecord &after, const QString &reason = {});
    /// Takes the record through one of its moves, with the fields that go with it. `signature` where the move signs.
    QFuture<Result<Committed>> move(const FormRecord &before, const FormRecord &after, const FormMove &move,
                                    const QString &reason = {}, const std::optional<FormSignature> &signature = {});
    /// Takes back the last change of this desk to the record: a change of its own; a record that was just added is
    /// cancelled. Refused after signing, after an hour, and where other records followed from it.
    QFuture<Result<Committed>> undo(const FormRecord &now, const FormRecord &before);
    /// In the closed vaults every reading is noted: "opened", "printed", "exported". In office it does nothing.
    QFuture<Result<Committed>> noteReading(const FormRecord &record, const QString &how);

private:
    FormReader reader(const QString &vault = {}) const;
    QFuture<Result<Committed>> commit(const FormRecord &before, const Write &write, const FormRecord &after,
                                      const QString &reason);
    QFuture<Result<FormBook>> readClosed(const QList<RecordId> &ids);
    QFuture<Result<Committed>> commitClosed(const FormRecord &before, const FormRecord &after, const ChangeMaker &make);
    QFuture<Result<QList<FormCount>>> countClosed();

    Register &m_register;
    const FormRegister &m_form;
};

} // namespace lanyard
