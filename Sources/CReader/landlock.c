#ifdef __linux__

#include "landlock.h"

#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__has_include) && __has_include(<linux/landlock.h>) && defined(SYS_landlock_create_ruleset)

#include <linux/landlock.h>

bool forbid_files(void) {
  // A set of rules that governs every kind of access that this kernel knows, and permits none.
  static const uint64_t known[] = {0, 0x1fff, 0x3fff, 0x7fff, 0x7fff, 0xffff};
  const long newest = sizeof known / sizeof *known - 1;
  long version =
      syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return false;
  struct landlock_ruleset_attr rules = {
      .handled_access_fs = known[version < newest ? version : newest],
  };
  int ruleset = (int)syscall(SYS_landlock_create_ruleset, &rules, sizeof rules, 0);
  if (ruleset < 0) return false;
  bool restricted = syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
  close(ruleset);
  return restricted;
}

#else

bool forbid_files(void) { return false; }

#endif
#endif
