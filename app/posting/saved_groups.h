#pragma once

#include "models/store/record_id.h"

#include <QList>
#include <QString>

namespace lanyard {

class FormSource;
class Session;

/// Pupils who appear together under a name: the choir.
struct SavedGroup
{
    QString name;
    QList<RecordId> pupils;
};

FormSource &savedGroupSource(const Session &session);
QList<SavedGroup> savedGroups(const Session &session); ///< those in use; none before they have been read

} // namespace lanyard
