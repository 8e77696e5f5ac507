#include "models/people/imports/imported_pupils.h"

#include "models/people/imports/import_words.h"

namespace lanyard {

QString ImportRefusal::text() const
{
    QString place = ImportWords::tr("line %1").arg(line);
    if (column > 0)
        place += ImportWords::tr(", column %1").arg(column);
    if (!field.isEmpty())
        place += QStringLiteral(" (%1)").arg(field);
    return place + QStringLiteral(": ") + reason;
}

bool ImportedContact::isEmpty() const
{
    return title.isEmpty() && forename.isEmpty() && surname.isEmpty() && relationship.isEmpty() && email.isEmpty()
        && phone.isEmpty() && address.isEmpty();
}

} // namespace lanyard
