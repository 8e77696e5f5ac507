#include "app/import/mapping_preview.h"

#include "app/look/theme.h"

namespace lanyard {

MappingPreview::MappingPreview(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MappingPreview::setFile(const QStringList &headers, const QList<QStringList> &firstRows)
{
    beginResetModel();
    m_headers = numberedHeaders(headers);
    m_rows = firstRows;
    m_refusals.clear();
    endResetModel();
}

void MappingPreview::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MappingPreview::setRefusals(const QList<ImportRefusal> &refusals)
{
    m_refusals.clear();
    for (const ImportRefusal &refusal : refusals)
        m_refusals[refusal.column - 1].append(refusal);
    setMapping(m_mapping);
}

bool MappingPreview::isIgnored(int row) const
{
    return row >= m_mapping.columns().size() || m_mapping.columns().at(row).field == ImportField::Ignored;
}

QString MappingPreview::sample(int row, int which) const
{
    return which < m_rows.size() ? m_rows.at(which).value(row).simplified() : QString();
}

int MappingPreview::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_headers.size()); }

int MappingPreview::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant MappingPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const QList<ImportRefusal> wrong = m_refusals.value(row);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Header)
            return m_headers.at(row);
        if (index.column() == Holds)
            return isIgnored(row) ? importFieldLabel(ImportField::Ignored)
                                  : mappedColumnLabel(m_mapping.columns().at(row));
        if (index.column() == Problems)
            return wrong.isEmpty() ? QVariant()
                                   : tr("%n problem(s): %1", nullptr, int(wrong.size())).arg(wrong.front().text());
        return sample(row, index.column() - Sample);
    case Qt::ToolTipRole: {
        QStringList texts;
        for (qsizetype i = 0; i < qMin(wrong.size(), qsizetype(12)); ++i)
            texts.append(wrong.at(i).text());
        return texts.join(u'\n');
    }
    case Qt::ForegroundRole:
        if (index.column() == Problems)
            return Theme::colour(Colour::Bad);
        return Theme::colour(isIgnored(row) || index.column() >= Sample ? Colour::Secondary : Colour::Text);
    case Qt::BackgroundRole:
        return wrong.isEmpty() ? QVariant() : Theme::colour(Colour::BadSoft);
    default:
        return {};
    }
}

Qt::ItemFlags MappingPreview::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Holds ? flags | Qt::ItemIsEditable : flags;
}

QVariant MappingPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Header:
        return tr("Column of the file");
    case Holds:
        return tr("Holds");
    case Problems:
        return tr("What is wrong with it");
    default:
        return tr("Row %1").arg(section - Sample + 1);
    }
}

QString mappedColumnLabel(const MappedColumn &column)
{
    const QString label = importFieldLabel(column.field);
    if (column.contact == 0 || !isContactField(column.field))
        return label;
    return MappingPreview::tr("%1 (contact %2)").arg(label).arg(column.contact);
}

} // namespace lanyard
