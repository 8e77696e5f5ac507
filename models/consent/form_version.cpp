#include "models/consent/form_version.h"

#include <algorithm>

namespace lanyard {

const Purpose *FormVersion::purpose(const QString &key) const
{
    const auto found
        = std::find_if(purposes.begin(), purposes.end(), [&](const Purpose &one) { return one.key == key; });
    return found == purposes.end() ? nullptr : &*found;
}

} // namespace lanyard
