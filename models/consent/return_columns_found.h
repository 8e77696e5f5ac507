#pragma once

#include "models/consent/consent_book.h"
#include "models/people/imports/imported_pupils.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace lanyard {

/// Which column of a spreadsheet of returns holds what. Names are read whatever their case, spaces and underscores.
class ReturnColumnsFound
{
public:
    /// From the header, which stands on `line`. Purposes are those any form of the register asks for.
    ReturnColumnsFound(const QList<QStringView> &header, int line, const ConsentBook &book);

    const QList<ImportRefusal> &refused() const { return m_refused; } ///< unknown, missing and repeated columns
    int indexOf(const QString &field) const { return m_fields.value(field, -1); }
    const QList<std::pair<int, QString>> &purposes() const { return m_purposes; } ///< column, key
    QString header(int index) const { return m_header.value(index); }

private:
    void take(int index, int line, const QStringList &purposes);
    void refuse(int line, int index, const QString &reason);

    QStringList m_header;
    QHash<QString, int> m_fields;
    QList<std::pair<int, QString>> m_purposes;
    QList<ImportRefusal> m_refused;
};

} // namespace lanyard
