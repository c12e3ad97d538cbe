#ifdef __linux__
// For pipe2.
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "confine.h"
#include "walk.h"

// Held while libhdf5 runs here, as it may have been built without its own lock; and for a fork, as a
// worker that inherits a locked library waits for ever.
static pthread_mutex_t library = PTHREAD_MUTEX_INITIALIZER;

// Starts libhdf5 without its habit of printing errors and of loading filters it does not have.
static void start_library(void) {
  H5open();
  H5Eset_auto2(H5E_DEFAULT, NULL, NULL);
  H5PLset_loading_state(0);
}

// Everything after the fork: plain C that needs no lock the host may hold.
static void work(const reader_source *source, const reader_limits *limits,
                 const reader_skip *skips, size_t skip_count, reader_area *area, int lifeline) {
  image image;
  walk walk;
  if (!image_map(source, &image)) _exit(errno);
  disinherit(lifeline);
  limit_resources(limits);
  start_library();
  enter_sandbox();
  walk_run(&walk, &image, limits, skips, skip_count, area);
  _exit(0);
}

static int make_lifeline(int ends[2]) {
#ifdef __linux__
  return pipe2(ends, O_CLOEXEC);
#else
  if (pipe(ends) != 0) return -1;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  return 0;
#endif
}

int reader_start(const reader_source *source, const reader_limits *limits,
                 const reader_skip *skips, size_t skip_count, reader_area *area,
                 reader_worker *worker) {
  int ends[2];
  if (make_lifeline(ends) != 0) return errno;
  pthread_mutex_lock(&library);
  pid_t process = fork();
  if (process == 0) work(source, limits, skips, skip_count, area, ends[1]);
  int failure = errno;
  pthread_mutex_unlock(&library);
  close(ends[1]);
  if (process < 0) {
    close(ends[0]);
    return failure;
  }
  worker->process = process;
  worker->lifeline = ends[0];
  return 0;
}

int reader_walk_here(const reader_source *source, const reader_limits *limits,
                     reader_area *area) {
  image image;
  walk walk;
  if (!image_map(source, &image)) return errno;
  pthread_mutex_lock(&library);
  H5E_auto2_t report = NULL;
  void *report_context = NULL;
  unsigned loading = 0;
  H5open();
  H5Eget_auto2(H5E_DEFAULT, &report, &report_context);
  H5PLget_loading_state(&loading);
  start_library();
  walk_run(&walk, &image, limits, NULL, 0, area);
  walk_end(&walk);
  H5PLset_loading_state(loading);
  H5Eset_auto2(H5E_DEFAULT, report, report_context);
  pthread_mutex_unlock(&library);
  image_unmap(&image);
  return 0;
}
