#pragma once

#include "models/registers/form_register.h"

namespace lanyard {

/// Fields, moves and days that several registers declare alike.

/// "The school's" or "the trust's": what the CEO approves in the headteacher's place (policy, section 3).
FormField ownerField(const QString &part);
bool isTrusts(const FormRecord &record);
bool isSchools(const FormRecord &record);

FormField accountField(bool required); ///< one of the register of accounts
FormField platformField(const QString &part, bool required);

/// Who did something and when, written by the move that did it.
FormField derivedUser(const QString &key, const QString &label, const QString &part, const QString &head = {});
FormField derivedDate(const QString &key, const QString &label, const QString &part, const QString &head = {});

bool isTicked(const FormRecord &record, const QString &field, const QString &choice);
std::function<bool(const FormRecord &)> whenTicked(const QString &field, const QString &choice);
std::function<bool(const FormRecord &)> whenChosen(const QString &field, const QString &choice);

/// A record that another brings about: in its state since that moment, entered by whoever made the move.
FormRecord following(const FormRecord &moved, const QString &purpose, const QString &state, const Surroundings &around);

/// Whether another record of the register, in that state, says the same in this field, in any case. The record itself
/// must be in one of the register's open states.
bool sameElsewhere(const FormRecord &record, const QString &registerKey, const QString &field, const QString &state,
                   const Surroundings &around);

/// One that a new register begins with. Who makes the register enters it.
FormRecord firstRecord(const School &school, const QString &purpose, const QString &state);

/// Yearly work: due a year after the latest record in that state, by its date field; at once where there is none.
QList<Awaited> yearly(const QList<FormRecord> &records, const QString &state, const QString &dateField,
                      const School &school, const QDate &today);
/// The day from which what happened belongs to this term: the year's first day, 1 January or 1 April.
QDate termStart(const School &school, const QDate &today);

} // namespace lanyard
