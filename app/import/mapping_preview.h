#pragma once

#include "models/people/imports/column_mapping.h"
#include "models/people/imports/imported_pupils.h"

#include <QAbstractTableModel>

namespace lanyard {

/// A spreadsheet's columns turned on their side, one a row: its header, what it holds, the first values as written,
/// and what is wrong with it. A file of sixty columns is read by scrolling down, not sideways.
class MappingPreview : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Header, Holds, Sample, Problems = Sample + 3, ColumnCount };

    explicit MappingPreview(QObject *parent = nullptr);

    void setFile(const QStringList &headers, const QList<QStringList> &firstRows);
    void setMapping(const ColumnMapping &mapping);
    void setRefusals(const QList<ImportRefusal> &refusals);
    const ColumnMapping &mapping() const { return m_mapping; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString sample(int row, int which) const;
    bool isIgnored(int row) const;

    QStringList m_headers;
    QList<QStringList> m_rows;
    ColumnMapping m_mapping;
    QHash<int, QList<ImportRefusal>> m_refusals; ///< by the file's column, from 0
};

/// "Contact 2: surname"; the field's own label where contacts are not numbered.
QString mappedColumnLabel(const MappedColumn &column);

} // namespace lanyard
