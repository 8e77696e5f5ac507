#pragma once

#include "app/registers/form_panel.h"
#include "models/store/result.h"

#include <QFuture>

namespace lanyard {

class Session;

/// The records that this one names in its fields, and those of other registers that name it ("the account made from
/// this approval"), as far as this person may read them.
QFuture<Result<QList<LinkedRecord>>> readRelated(Session &session, const FormRegister &form, const FormRecord &record);

/// How many records stand in each state, for those who see only figures.
QFuture<Result<QHash<QString, int>>> stateFigures(Session &session, const FormRegister &form);

} // namespace lanyard
