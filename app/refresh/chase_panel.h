#pragma once

#include "app/refresh/chase_table.h"

#include <QWidget>

namespace lanyard {

class ClassBars;
class RecordView;
class TextLabel;

/// How many of each class have answered, and below it whom the chosen line of the chase list is about.
class ChasePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChasePanel(QWidget *parent = nullptr);

    void showClasses(const QList<ClassProgress> &classes);
    void showRow(const ChaseRow *row, const Pupil *pupil); ///< null: nothing is chosen
    ClassBars *bars() const { return m_bars; }

Q_SIGNALS:
    void classChosen(const QString &registrationGroup);

private:
    void addIfThere(const QString &label, const QString &value);

    TextLabel *m_answered;
    ClassBars *m_bars;
    RecordView *m_view;
};

} // namespace lanyard
