#pragma once

namespace lanyard {

class RecordView;
struct FormNames;
struct FormRegister;
struct RecordAround;

/// What happened to a record, step by step as the audit trail has it: who, when, field, from, to; and who signed.
void addHistory(RecordView &view, const FormRegister &form, const FormNames &names, const RecordAround &around);

} // namespace lanyard
