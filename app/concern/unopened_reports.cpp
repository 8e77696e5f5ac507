#include "app/concern/unopened_reports.h"

#include "models/cases/case_registers.h"

#include <algorithm>

namespace lanyard {

bool isUnopenedReport(const FormTask &task) { return task.place == casesKey() && task.kind == QLatin1String("report"); }

QList<FormTask> unopenedReports(const QList<FormTask> &tasks)
{
    QList<FormTask> reports;
    std::copy_if(tasks.begin(), tasks.end(), std::back_inserter(reports), isUnopenedReport);
    std::stable_sort(reports.begin(), reports.end(),
                     [](const FormTask &one, const FormTask &other) { return one.due < other.due; });
    return reports;
}

} // namespace lanyard
