#pragma once

#include "models/consent/consent_return.h"
#include "models/people/pupil.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace lanyard {

class DateField;
class TextLabel;

/// What the DPO found: who is entitled to answer, or how a dispute ended. Nobody chooses between two parents; the DPO
/// records what settled it, and on what that rests.
class FindingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindingPanel(const QDate &today, QWidget *parent = nullptr);

    void start(const Pupil &pupil);
    void refused(const QString &why);
    Finding finding() const;

Q_SIGNALS:
    void record(const lanyard::Finding &finding);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void trySaving();

    QDate m_today;
    RecordId m_pupil;
    TextLabel *m_name;
    QComboBox *m_kind;
    QComboBox *m_contact;
    DateField *m_from;
    QLineEdit *m_evidence;
    TextLabel *m_objection;
};

} // namespace lanyard
