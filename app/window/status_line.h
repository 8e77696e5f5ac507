#pragma once

#include "app/widgets/ground.h"

namespace lanyard {

class ProgressStrip;
class TextLabel;

/// The foot of the window: the file is encrypted, when it was last saved, work that is going on, when it locks.
class StatusLine : public Ground
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    ProgressStrip *progress() const { return m_progress; }
    void setCheapKeys(bool cheap); ///< a demonstration: its keys are weak, and the line says so
    void setSaved(qint64 msecsUtc);
    void setLockMinutes(int minutes); ///< 0: never

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_encrypted;
    TextLabel *m_saved;
    TextLabel *m_locks;
    ProgressStrip *m_progress;
};

} // namespace lanyard
