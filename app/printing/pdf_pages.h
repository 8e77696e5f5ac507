#pragma once

#include "app/widgets/page_view.h"
#include "models/store/result.h"

namespace lanyard {

/// A PDF that this program made, to be shown; fails where the bytes are none.
Result<Pages> pagesOfPdf(const QByteArray &pdf);

} // namespace lanyard
