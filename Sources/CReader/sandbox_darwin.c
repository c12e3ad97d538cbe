#ifdef __APPLE__

#include <sandbox.h>

#include "confine.h"

void enter_sandbox(void) {
  char *message = NULL;
// Deprecated since 10.8 without a successor for a process that is no application.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  if (sandbox_init(kSBXProfilePureComputation, SANDBOX_NAMED, &message) != 0)
    sandbox_free_error(message);
#pragma clang diagnostic pop
}

#endif
