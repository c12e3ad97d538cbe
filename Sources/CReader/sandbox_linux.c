#ifdef __linux__

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "confine.h"
#include "landlock.h"

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef ARCHITECTURE

// What malloc and the end of a process take, and libhdf5 where it waits to read a checksum once more.
static const unsigned short allowed[] = {
    SYS_brk,           SYS_munmap,       SYS_mremap,          SYS_madvise,
    SYS_futex,         SYS_getrandom,    SYS_getpid,          SYS_gettid,
    SYS_clock_gettime, SYS_gettimeofday, SYS_clock_nanosleep, SYS_nanosleep,
    SYS_rt_sigreturn,  SYS_sched_yield,  SYS_rt_sigprocmask,  SYS_sched_getaffinity,
    SYS_close,         SYS_exit,         SYS_exit_group,      SYS_restart_syscall,
#ifdef SYS_time
    SYS_time,
#endif
};

// What libhdf5 or the C library may try, and can do without.
static const unsigned short refused[] = {
    SYS_openat,   SYS_faccessat, SYS_newfstatat, SYS_fstat,    SYS_readlinkat, SYS_getcwd,
    SYS_read,     SYS_pread64,   SYS_write,      SYS_writev,   SYS_lseek,      SYS_ioctl,
    SYS_fcntl,    SYS_uname,     SYS_sysinfo,    SYS_getuid,   SYS_prlimit64,  SYS_rt_sigaction,
#ifdef SYS_open
    SYS_open,     SYS_creat,     SYS_stat,       SYS_lstat,    SYS_access,     SYS_readlink,
    SYS_getrlimit,
#endif
#ifdef SYS_statx
    SYS_statx,
#endif
#ifdef SYS_openat2
    SYS_openat2,
#endif
#ifdef SYS_faccessat2
    SYS_faccessat2,
#endif
};

enum { LONGEST = 256 };

typedef struct {
  struct sock_filter code[LONGEST];
  unsigned short count;
} program;

static void statement(program *program, unsigned short code, unsigned value) {
  program->code[program->count++] = (struct sock_filter)BPF_STMT(code, value);
}

// Goes on with the next instruction if true, and else skips so many.
static void unless(program *program, unsigned short test, unsigned value, unsigned char skip) {
  program->code[program->count++] =
      (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_K | test, value, 0, skip);
}

static void load(program *program, size_t offset) {
  statement(program, BPF_LD | BPF_W | BPF_ABS, (unsigned)offset);
}

static void finish(program *program, unsigned action) {
  statement(program, BPF_RET | BPF_K, action);
}

static void answer(program *program, unsigned number, unsigned action) {
  unless(program, BPF_JEQ, number, 1);
  finish(program, action);
}

// Both architectures are little-endian: the low half of an argument comes first.
static size_t argument(int index) {
  return offsetof(struct seccomp_data, args) + (size_t)index * sizeof(__u64);
}

static void allow_without_execution(program *program, unsigned number) {
  unless(program, BPF_JEQ, number, 4);
  load(program, argument(2));
  unless(program, BPF_JSET, PROT_EXEC, 1);
  finish(program, SECCOMP_RET_KILL_PROCESS);
  finish(program, SECCOMP_RET_ALLOW);
}

// So that `abort` ends as SIGABRT.
static void allow_signal_to_itself(program *program) {
  unless(program, BPF_JEQ, SYS_tgkill, 4);
  load(program, argument(0));
  unless(program, BPF_JEQ, (unsigned)getpid(), 1);
  finish(program, SECCOMP_RET_ALLOW);
  finish(program, SECCOMP_RET_KILL_PROCESS);
}

static void write_program(program *program) {
  load(program, offsetof(struct seccomp_data, arch));
  program->code[program->count++] =
      (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_K | BPF_JEQ, ARCHITECTURE, 1, 0);
  finish(program, SECCOMP_RET_KILL_PROCESS);
  load(program, offsetof(struct seccomp_data, nr));
  for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
    answer(program, allowed[i], SECCOMP_RET_ALLOW);
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
    answer(program, refused[i], SECCOMP_RET_ERRNO | EACCES);
  allow_without_execution(program, SYS_mmap);
  allow_without_execution(program, SYS_mprotect);
  allow_signal_to_itself(program);
  finish(program, SECCOMP_RET_KILL_PROCESS);
}

static bool filter_calls(void) {
  program program = {.count = 0};
  write_program(&program);
  struct sock_fprog filter = {program.count, program.code};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

#else

static bool filter_calls(void) { return false; }

#endif

void enter_sandbox(void) {
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  // Some containers refuse filters, and newer kernels have another way at least for files.
  if (!filter_calls()) forbid_files();
}

#endif
