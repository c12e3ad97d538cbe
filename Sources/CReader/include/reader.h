// Reads the facts of an HDF5 file: once over all objects, no dataset's values, nothing the file names
// is opened. The work is done by a forked worker that the caller can outlive, or here.
#ifndef READER_H
#define READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// Where a walk is. A crash is reported, and then avoided, by stage.
typedef enum {
  READER_STAGE_START,
  READER_STAGE_FILE,
  READER_STAGE_OBJECT,
  READER_STAGE_ATTRIBUTES,
  READER_STAGE_ATTRIBUTE,
  READER_STAGE_ATTRIBUTE_VALUE,
  // Values of variable length lie elsewhere in the file, and most damage is found by reading them.
  READER_STAGE_ATTRIBUTE_STRINGS,
  READER_STAGE_LINKS,
  READER_STAGE_LAYOUT,
  READER_STAGE_DATASPACE,
  READER_STAGE_DATATYPE,
  READER_STAGE_STORAGE,
  READER_STAGE_END,
} reader_stage;

// What a record says; `records.h` tells the fields of each.
typedef enum {
  READER_RECORD_OBJECT = 1,
  READER_RECORD_ATTRIBUTE,
  READER_RECORD_LINK,
  READER_RECORD_LAYOUT,
  READER_RECORD_FILTERS,
  READER_RECORD_EXTERNAL,
  READER_RECORD_VIRTUAL,
  READER_RECORD_DATASPACE,
  READER_RECORD_DATATYPE,
  READER_RECORD_STORAGE,
  READER_RECORD_FAULT,
  READER_RECORD_END,
} reader_record;

typedef enum { READER_OBJECT_GROUP, READER_OBJECT_DATASET, READER_OBJECT_DATATYPE } reader_object;

typedef enum {
  READER_LINK_HARD,
  READER_LINK_SOFT,
  READER_LINK_EXTERNAL,
  READER_LINK_USER,
  READER_LINK_UNREAD,
} reader_link;

typedef enum {
  READER_LAYOUT_COMPACT,
  READER_LAYOUT_CONTIGUOUS,
  READER_LAYOUT_CHUNKED,
  READER_LAYOUT_VIRTUAL,
  READER_LAYOUT_OTHER,
} reader_layout;

typedef enum { READER_SPACE_NULL, READER_SPACE_SCALAR, READER_SPACE_SIMPLE } reader_space;

typedef enum {
  READER_TYPE_UNREAD,
  READER_TYPE_INTEGER,
  READER_TYPE_FLOAT,
  READER_TYPE_STRING,
  READER_TYPE_BITS,
  READER_TYPE_OPAQUE,
  READER_TYPE_COMPOUND,
  READER_TYPE_REFERENCE,
  READER_TYPE_ENUM,
  READER_TYPE_SEQUENCE,
  READER_TYPE_ARRAY,
  READER_TYPE_TIME,
  READER_TYPE_COMPLEX,
} reader_type;

// How an attribute's value follows, or why it does not.
typedef enum {
  READER_VALUE_RAW,
  READER_VALUE_STRINGS,
  READER_VALUE_ERROR,
  READER_VALUE_SKIPPED,
  READER_VALUE_TOO_LARGE,
  READER_VALUE_UNSUPPORTED,
} reader_value;

typedef enum {
  READER_FAULT_ERROR,
  READER_FAULT_DEPTH,
  READER_FAULT_COUNT,
  READER_FAULT_MEMORY,
} reader_fault;

typedef struct {
  int descriptor;
  uint64_t offset;
  uint64_t length;
} reader_source;

typedef struct {
  // Bytes a worker may allocate beyond the mapped file.
  uint64_t memory;
  uint64_t cpu_seconds;
  // Bytes of all attributes' values together.
  uint64_t attribute_bytes;
  uint32_t attributes_per_object;
  // Names of attributes that are read beyond that number too: each with its NUL, then an empty one.
  const char *attributes_always_read;
  uint32_t objects;
  // Groups within groups.
  uint32_t depth;
  // Types within types, and members of one type.
  uint32_t type_depth;
  uint32_t type_members;
} reader_limits;

#define READER_ANY_ADDRESS UINT64_MAX

// What a walk leaves out, as an earlier one died of it. Two walks of a file take the same steps, up to
// the first that only one of them leaves out.
typedef struct {
  // READER_ANY_ADDRESS: of every object.
  uint64_t address;
  reader_stage stage;
  // `attribute` of the position; 0: every attribute.
  uint64_t attribute;
  uint64_t from_step;
} reader_skip;

typedef struct reader_board reader_board;

// Memory that worker and parent share: a board that tells where the worker is, and its records.
typedef struct {
  reader_board *board;
  uint8_t *records;
  size_t capacity;
} reader_area;

typedef struct {
  const uint8_t *bytes;
  size_t count;
} reader_bytes;

typedef struct {
  reader_stage stage;
  uint64_t address;
  // Identifies the attribute; 0 if none.
  uint64_t attribute;
  uint64_t step;
  reader_bytes path;
  reader_bytes attribute_name;
} reader_position;

typedef struct {
  pid_t process;
  // Ends (hangs up) with the worker; nothing is ever written to it.
  int lifeline;
} reader_worker;

// Returns false, with errno set, where there is no memory.
bool reader_area_create(size_t capacity, reader_area *area);
void reader_area_destroy(reader_area *area);
// Forgets the records of an earlier walk.
void reader_area_clear(reader_area *area);
// Grows as long as the walk makes progress.
uint64_t reader_area_steps(const reader_area *area);
// What the worker said last; its bytes are in the area.
reader_position reader_area_position(const reader_area *area);
reader_bytes reader_area_records(const reader_area *area);

// Forks a worker that walks the file and ends; returns 0 or an errno. Never returns in the worker,
// whose status is an errno where it cannot even map the file.
int reader_start(const reader_source *source, const reader_limits *limits, const reader_skip *skips,
                 size_t skip_count, reader_area *area, reader_worker *worker);

// The same walk in this process, one at a time, for trusted files; returns 0 or an errno.
int reader_walk_here(const reader_source *source, const reader_limits *limits, reader_area *area);

// What a worker must not be able to do.
typedef enum {
  READER_ATTEMPT_OPEN,
  READER_ATTEMPT_CREATE,
  READER_ATTEMPT_SOCKET,
  READER_ATTEMPT_EXECUTE,
  READER_ATTEMPT_FORK,
  READER_ATTEMPT_SIGNAL,
  READER_ATTEMPT_TRACE,
  READER_ATTEMPT_CODE,
  READER_ATTEMPT_ALLOCATE,
  READER_ATTEMPT_COUNT,
} reader_attempt;

#define READER_SAME_USER UINT32_MAX

// Makes a worker of this user try it: 1 if it was refused or ended for it, 0 if not, -1 if there was no
// worker, or it could not become that user.
int reader_try(reader_attempt attempt, const reader_limits *limits, uint32_t user);

#endif
