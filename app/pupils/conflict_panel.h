#pragma once

#include "models/people/imports/import_plan.h"

#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class RecordView;

/// Two people changed the same pupil: both versions, field by field, and the person chooses. Nothing is lost silently:
/// what is not chosen is still in the audit trail or was never stored, and the panel says which.
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    /// `changes` go from what stands now to what this person meant to write.
    void show(const Pupil &theirs, const QList<FieldChange> &changes);

Q_SIGNALS:
    void keepMine();
    void keepTheirs();

private:
    RecordView *m_view;
};

} // namespace lanyard
