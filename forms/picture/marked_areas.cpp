#include "forms/picture/marked_areas.h"

namespace lanyard {

void MarkedAreas::step(const QList<CoveredArea> &areas)
{
    m_steps.resize(m_now + 1); // what was undone is not coming back
    m_steps.append(areas);
    ++m_now;
}

void MarkedAreas::add(const CoveredArea &area) { step(areas() + QList{area}); }

void MarkedAreas::change(int place, const CoveredArea &area)
{
    QList<CoveredArea> changed = areas();
    if (changed.at(place) == area)
        return;
    changed[place] = area;
    step(changed);
}

void MarkedAreas::remove(int place)
{
    QList<CoveredArea> fewer = areas();
    fewer.removeAt(place);
    step(fewer);
}

void MarkedAreas::clear()
{
    m_steps = {{}};
    m_now = 0;
}

void MarkedAreas::undo()
{
    if (canUndo())
        --m_now;
}

void MarkedAreas::redo()
{
    if (canRedo())
        ++m_now;
}

} // namespace lanyard
