#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif
#ifdef __APPLE__
#include <crt_externs.h>
#endif

#include "confine.h"

// Closes every descriptor but one.
static void close_descriptors_except(int kept) {
#ifdef SYS_close_range
  bool closed = kept <= 0 || syscall(SYS_close_range, 0u, (unsigned)kept - 1, 0u) == 0;
  if (closed && syscall(SYS_close_range, (unsigned)kept + 1, ~0u, 0u) == 0) return;
#endif
  struct rlimit limit;
  int end = 65536;
  if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < (rlim_t)end)
    end = (int)limit.rlim_cur;
  for (int descriptor = 0; descriptor < end; descriptor++)
    if (descriptor != kept) close(descriptor);
}

// With these variables libhdf5 is told to load code or to look elsewhere. `unsetenv` takes a
// lock that another thread may have held at the fork.
static void forget_hdf5_environment(void) {
#ifdef __APPLE__
  char **from = *_NSGetEnviron();
#else
  extern char **environ;
  char **from = environ;
#endif
  if (!from) return;
  char **to = from;
  for (; *from; from++)
    if (strncmp(*from, "HDF5_", 5) != 0) *to++ = *from;
  *to = NULL;
}

static void reset_signals(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

void disinherit(int kept) {
  reset_signals();
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  close_descriptors_except(kept);
  forget_hdf5_environment();
}
