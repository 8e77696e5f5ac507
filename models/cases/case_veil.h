#pragma once

#include "models/cases/case_file.h"

namespace lanyard {

/// Names taken out of a case's words for a redacted copy: everybody who stands in it becomes "Pupil A", "Adult B", in
/// fields and running text alike.
class CaseVeil
{
public:
    CaseVeil() = default; ///< veils nothing
    /// `names` as the case file has them; `kept` are shown all the same: whose copy it is.
    CaseVeil(const CaseFile &file, const QList<RecordId> &kept = {});

    QString text(const QString &words) const;
    bool isVeiling() const { return m_isVeiling; }

private:
    void hide(const QString &name, const QString &label);

    QList<std::pair<QString, QString>> m_names; ///< what stands in the text, and what takes its place; long ones first
    bool m_isVeiling = false;
};

} // namespace lanyard
