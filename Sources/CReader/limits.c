#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

#include "confine.h"

static void limit(int resource, uint64_t value) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return;
  rlim_t wanted = (rlim_t)value;
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < wanted) wanted = limit.rlim_max;
  limit.rlim_cur = limit.rlim_max = wanted;
  setrlimit(resource, &limit);
}

#ifdef __linux__
// Address space in use: the host's, which a fork inherits, and which no limit may go below.
static uint64_t inherited_memory(void) {
  char text[64] = "";
  int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  return count > 0 ? strtoull(text, NULL, 10) * (uint64_t)sysconf(_SC_PAGESIZE) : 0;
}
#endif

void limit_resources(const reader_limits *limits) {
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CPU, limits->cpu_seconds);
  limit(RLIMIT_STACK, 8u << 20);
#ifdef __linux__
  uint64_t inherited = inherited_memory();
  if (inherited > 0) limit(RLIMIT_AS, inherited + limits->memory);
  // Dumps nothing even where the system pipes core files to a program.
  prctl(PR_SET_DUMPABLE, 0);
#endif
  limit(RLIMIT_NPROC, 0);
  limit(RLIMIT_NOFILE, 16);
}
