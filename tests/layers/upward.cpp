// Must not build: models may not include what stands above it. The test "upward-include" proves it.
#include "forms/print_context.h"
