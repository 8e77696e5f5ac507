#include "models/registers/counted_records.h"

#include "models/cases/figures.h"

namespace lanyard {

const CountedRecords *countedRecords(const FormRegister &form)
{
    static const CountedRecords figures = countedCaseFigures();
    return form.key == figures.registerKey ? &figures : nullptr;
}

} // namespace lanyard
