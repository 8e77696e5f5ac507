#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace lanyard {

class RecordView;

/// A field in which two versions of a record differ, as people read it.
struct Difference
{
    QString field;
    QString theirs;
    QString mine;
};

/// Two people changed the same record: both versions, field by field, and the person chooses. Nothing is lost silently:
/// what is not chosen is still in the audit trail or was never stored, and the panel says which.
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    void show(const QString &record, const QList<Difference> &differences);

Q_SIGNALS:
    void keepMine();
    void keepTheirs();

private:
    RecordView *m_view;
};

} // namespace lanyard
