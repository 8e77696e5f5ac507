// The control: what models may include does build.
#include "models/store/result.h"
