#pragma once

#include "models/people/school.h"

#include <QHash>
#include <QObject>

class QLineEdit;
class QSpinBox;

namespace lanyard {

class FieldRow;
class FormColumn;

/// What printed forms say of a school, its DPO, when its year starts and when the register locks.
class SchoolForm : public QObject
{
    Q_OBJECT

public:
    explicit SchoolForm(FormColumn &column, QObject *parent = nullptr);

    void setSchool(const School &school, bool mayWrite);
    void goToName();
    School school() const; ///< as it stands in the fields
    bool check(); ///< says beside the fields what is wrong
    bool isChanged() const;
    const School &before() const { return m_before; }

Q_SIGNALS:
    void edited();

private:
    FieldRow *row(const char *key, const QString &label, const QString &hint = {}, int most = 200);

    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, FieldRow *> m_rows;
    QSpinBox *m_adultAge;
    QSpinBox *m_lockMinutes;
    School m_before;
};

} // namespace lanyard
