#pragma once

#include "app/registers/form_shelf.h"

namespace lanyard {

/// Those of the tasks that say of a report that nobody has opened it yet, the oldest first.
QList<FormTask> unopenedReports(const QList<FormTask> &tasks);
bool isUnopenedReport(const FormTask &task);

} // namespace lanyard
