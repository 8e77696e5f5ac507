#pragma once

#include "app/evidence/file_door.h"

#include <optional>

namespace lanyard {

/// Takes the scanned page or file that proves a return, and holds it until the return is saved.
class EvidenceDrop : public FileDoor
{
    Q_OBJECT

public:
    explicit EvidenceDrop(QWidget *parent = nullptr);

    const std::optional<Evidence> &evidence() const { return m_evidence; }
    void clear();
    void restore(const std::optional<Evidence> &evidence); ///< one that was asked about already

Q_SIGNALS:
    void changed();

private:
    QWidget *makeKeptPage();

    QWidget *m_kept;
    TextLabel *m_keptName;
    std::optional<Evidence> m_evidence;
};

} // namespace lanyard
