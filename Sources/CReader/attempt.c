#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/ptrace.h>
#endif

#include "confine.h"

static bool can_create(void) {
  const char *path = "/tmp/h5summary-attempt";
  int file = open(path, O_CREAT | O_EXCL | O_WRONLY, 0600);
  if (file >= 0) unlink(path);
  return file >= 0;
}

static bool can_execute(void) {
  char *arguments[] = {"true", NULL};
  execv("/bin/true", arguments);
  execv("/usr/bin/true", arguments);
  return false;
}

static bool can_fork(void) {
  pid_t process = fork();
  if (process == 0) _exit(0);
  return process > 0;
}

static bool can_trace(void) {
#ifdef __linux__
  return ptrace(PTRACE_ATTACH, getppid(), NULL, NULL) == 0 &&
         ptrace(PTRACE_DETACH, getppid(), NULL, NULL) == 0;
#else
  return false;
#endif
}

static bool can_map(size_t size, int protection) {
  return mmap(NULL, size, protection, MAP_PRIVATE | MAP_ANON, -1, 0) != MAP_FAILED;
}

static bool can(reader_attempt attempt) {
  switch (attempt) {
    case READER_ATTEMPT_OPEN:
      return open("/dev/null", O_RDONLY) >= 0;
    case READER_ATTEMPT_CREATE:
      return can_create();
    case READER_ATTEMPT_SOCKET:
      return socket(AF_UNIX, SOCK_STREAM, 0) >= 0;
    case READER_ATTEMPT_EXECUTE:
      return can_execute();
    case READER_ATTEMPT_FORK:
      return can_fork();
    case READER_ATTEMPT_SIGNAL:
      return kill(getppid(), 0) == 0;
    case READER_ATTEMPT_TRACE:
      return can_trace();
    case READER_ATTEMPT_CODE:
      return can_map(4096, PROT_READ | PROT_WRITE | PROT_EXEC);
    case READER_ATTEMPT_ALLOCATE:
      return can_map((size_t)3 << 30, PROT_READ | PROT_WRITE);
    case READER_ATTEMPT_COUNT:
      break;
  }
  return true;
}

static bool become(uint32_t user) {
  return user == READER_SAME_USER || (setgid((gid_t)user) == 0 && setuid(user) == 0);
}

int reader_try(reader_attempt attempt, const reader_limits *limits, uint32_t user) {
  enum { REFUSED = 42, SAME_USER };
  pid_t process = fork();
  if (process < 0) return -1;
  if (process == 0) {
    if (!become(user)) _exit(SAME_USER);
    disinherit(-1);
    limit_resources(limits);
    enter_sandbox();
    _exit(can(attempt) ? 0 : REFUSED);
  }
  int status = 0;
  while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == SAME_USER) return -1;
  bool ended = WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS;
  return ended || (WIFEXITED(status) && WEXITSTATUS(status) == REFUSED);
}
