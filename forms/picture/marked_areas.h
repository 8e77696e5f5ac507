#pragma once

#include "forms/picture/covered_area.h"

namespace lanyard {

/// The areas marked in a picture, with every step back and forward again.
class MarkedAreas
{
public:
    const QList<CoveredArea> &areas() const { return m_steps.at(m_now); }

    void add(const CoveredArea &area);
    void change(int place, const CoveredArea &area); ///< moved, made larger, blurred instead of covered
    void remove(int place);
    void clear(); ///< another picture: there is no way back

    bool canUndo() const { return m_now > 0; }
    bool canRedo() const { return m_now + 1 < m_steps.size(); }
    void undo();
    void redo();

private:
    void step(const QList<CoveredArea> &areas);

    QList<QList<CoveredArea>> m_steps{{}};
    qsizetype m_now = 0;
};

} // namespace lanyard
