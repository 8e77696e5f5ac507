#pragma once

#include "forms/print_scope.h"

#include <functional>

class QMenu;

namespace lanyard {

/// Adds an entry for each batch that makes sense where the person is: the pupil, the class, the year, the school.
void addScopes(QMenu &menu, const ConsentBook &book, const Pupil *current, const QString &filteredClass,
               const std::function<void(const PrintScope &)> &chosen);

} // namespace lanyard
