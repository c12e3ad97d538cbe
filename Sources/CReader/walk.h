// One pass over an open file, as its parts see it.
#ifndef WALK_H
#define WALK_H

#include <hdf5.h>

#include "image.h"
#include "records.h"
#include "visited.h"

typedef struct {
  uint64_t address;
  size_t name;
  size_t parent_path;
  uint32_t depth;
} pending;

typedef struct walk {
  const reader_limits *limits;
  const reader_skip *skips;
  size_t skip_count;
  reader_board *board;
  records out;

  hid_t file;
  visited seen;
  // Objects still to visit, the next one last, and the names of links to them, each with its NUL.
  pending *stack;
  size_t stack_count, stack_capacity;
  char *names;
  size_t names_count, names_capacity;
  // Path of the current object.
  char *path;
  size_t path_count, path_capacity;

  uint64_t address;
  uint64_t attribute_bytes;
  // The last dataset's type and where it is written: most datasets of a file share one.
  hid_t known_type;
  size_t known_type_at, known_type_count;
  // Memory ran out: the walk ends.
  bool exhausted;
} walk;

// Walks everything in `image`; its records are in `area` then.
void walk_run(walk *walk, const image *image, const reader_limits *limits,
              const reader_skip *skips, size_t skip_count, reader_area *area);
// Gives back what the walk took. A process that is about to end need not.
void walk_end(walk *walk);

// Says on the board what comes next; false where it is to be skipped.
bool walk_enter(walk *walk, reader_stage stage);
bool walk_enter_attribute(walk *walk, reader_stage stage, const char *name);

// Shows that the walk goes on, within a long stage.
void walk_step(walk *walk);

// Notes that the current stage failed; call it before anything else is asked of libhdf5.
void walk_fault(walk *walk, reader_fault fault, const char *attribute);

// Makes room for `count` elements of `size` bytes in an array that grows.
bool walk_reserve(walk *walk, void **array, size_t *capacity, size_t count, size_t size);

void read_attributes(walk *walk, hid_t object);
void read_links(walk *walk, hid_t group, uint32_t depth);
void read_dataset(walk *walk, hid_t dataset);

void put_type(walk *walk, hid_t type);
void put_space(walk *walk, hid_t space);
// Number of elements, UINT64_MAX where it doesn't fit.
uint64_t element_count(hid_t space);

#endif
