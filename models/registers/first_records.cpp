#include "models/registers/first_records.h"

#include "models/registers/form_rows.h"
#include "models/store/clock.h"

namespace lanyard {

QList<Write> firstFormRecords(const School &school, const RecordId &by, qint64 now)
{
    QList<Write> writes;
    for (const FormRegister *form : formRegisters()) {
        if (!form->firstRecords)
            continue;
        for (FormRecord record : form->firstRecords(school, Clock::day(now))) {
            record.enteredBy = by;
            record.entered = now;
            record.moved = now;
            writes << toWrite(*form, record);
        }
    }
    return writes;
}

} // namespace lanyard
