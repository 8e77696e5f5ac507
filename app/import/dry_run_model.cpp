#include "app/import/dry_run_model.h"

#include "models/tables/columns.h"
#include "models/tables/table_model.h"

namespace lanyard {
namespace {

QString shownValue(const QString &value)
{
    return value.isEmpty() ? DryRunModel::tr("nothing") : QString(value).replace(u'\n', QStringLiteral(", "));
}

QString kindText(DryRunModel::Kind kind)
{
    switch (kind) {
    case DryRunModel::Kind::Refused:
        return DryRunModel::tr("Refused");
    case DryRunModel::Kind::New:
        return DryRunModel::tr("New");
    case DryRunModel::Kind::Changed:
        return DryRunModel::tr("Changed");
    case DryRunModel::Kind::Left:
        return DryRunModel::tr("Left");
    }
    return {};
}

Tone kindTone(DryRunModel::Kind kind)
{
    switch (kind) {
    case DryRunModel::Kind::Refused:
        return Tone::Bad;
    case DryRunModel::Kind::New:
        return Tone::Good;
    case DryRunModel::Kind::Changed:
        return Tone::Accent;
    case DryRunModel::Kind::Left:
        break;
    }
    return Tone::Warning;
}

} // namespace

DryRunModel::DryRunModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

DryRunModel::Row DryRunModel::rowOf(Kind kind, const PlannedPupil &pupil)
{
    QStringList changes;
    for (const FieldChange &change : pupil.changes)
        changes.append(tr("%1: %2 → %3").arg(change.field, shownValue(change.from), shownValue(change.to)));
    return {kind, pupil.name, pupil.upn, pupil.line, kind == Kind::Changed ? changes.join(u'\n') : QString()};
}

void DryRunModel::setPlan(const ImportPlan &plan)
{
    m_all.clear();
    for (const ImportRefusal &refusal : plan.refused) {
        const QString where = refusal.field.isEmpty() ? QString() : tr("%1: ").arg(refusal.field);
        m_all.append({Kind::Refused, {}, {}, refusal.line, where + refusal.reason});
    }
    for (const PlannedPupil &pupil : plan.added)
        m_all.append(rowOf(Kind::New, pupil));
    for (const PlannedPupil &pupil : plan.changed)
        m_all.append(rowOf(Kind::Changed, pupil));
    for (const PlannedPupil &pupil : plan.left)
        m_all.append(rowOf(Kind::Left, pupil));
    showOnly({});
}

void DryRunModel::showOnly(std::optional<Kind> kind)
{
    beginResetModel();
    m_shown.clear();
    for (int row = 0; row < m_all.size(); ++row) {
        if (!kind || m_all.at(row).kind == *kind)
            m_shown.append(row);
    }
    endResetModel();
}

int DryRunModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int DryRunModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant DryRunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_all.at(m_shown.at(index.row()));
    if (role == TableModel::KindRole)
        return int(index.column() == What ? CellKind::State : CellKind::Text);
    if (role == TableModel::ToneRole)
        return int(kindTone(row.kind));
    if (role == Qt::ToolTipRole && index.column() == Detail)
        return row.detail;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case What:
        return kindText(row.kind);
    case Pupil:
        return row.pupil;
    case Upn:
        return row.upn;
    case Line:
        return row.line > 0 ? QVariant(row.line) : QVariant();
    case Detail:
        return QString(row.detail).replace(u'\n', QStringLiteral(" · "));
    default:
        return {};
    }
}

QVariant DryRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Pupil:
        return tr("Pupil");
    case Upn:
        return tr("UPN");
    case Line:
        return tr("Line");
    default:
        return tr("Field by field");
    }
}

} // namespace lanyard
