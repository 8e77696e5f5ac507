#pragma once

#include "models/people/imports/import_plan.h"

#include <QAbstractTableModel>
#include <QList>

namespace lanyard {

/// What an import would do, a row each: what is refused first, then who is new, changed field by field, or left.
class DryRunModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Kind { Refused, New, Changed, Left };
    enum Column { What, Pupil, Upn, Line, Detail, ColumnCount };

    explicit DryRunModel(QObject *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    void showOnly(std::optional<Kind> kind);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Kind kind = Kind::New;
        QString pupil;
        QString upn;
        int line = 0;
        QString detail;
    };
    static Row rowOf(Kind kind, const PlannedPupil &pupil);

    QList<Row> m_all;
    QList<int> m_shown;
};

} // namespace lanyard
