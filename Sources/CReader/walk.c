#include "walk.h"

#include <stdlib.h>
#include <string.h>

#include "../CHDF5/shim.h"
#include "area.h"

bool walk_reserve(walk *walk, void **array, size_t *capacity, size_t count, size_t size) {
  if (count <= *capacity) return true;
  size_t larger = *capacity ? *capacity * 2 : 256;
  while (larger < count) larger *= 2;
  void *memory = larger <= SIZE_MAX / size ? realloc(*array, larger * size) : NULL;
  if (!memory) {
    walk->exhausted = true;
    return false;
  }
  *array = memory;
  *capacity = larger;
  return true;
}

void walk_step(walk *walk) {
  __atomic_store_n(&walk->board->steps, walk->board->steps + 1, __ATOMIC_RELEASE);
}

static bool enter(walk *walk, reader_stage stage, uint64_t attribute) {
  reader_board *board = walk->board;
  board->stage = stage;
  board->attribute = attribute;
  if (attribute == 0) board->name_length = 0;
  walk_step(walk);
  for (size_t i = 0; i < walk->skip_count; i++) {
    const reader_skip *skip = &walk->skips[i];
    if (skip->stage == stage && board->steps >= skip->from_step &&
        (skip->address == READER_ANY_ADDRESS || skip->address == walk->address) &&
        (skip->attribute == 0 || skip->attribute == attribute))
      return false;
  }
  return true;
}

bool walk_enter(walk *walk, reader_stage stage) { return enter(walk, stage, 0); }

bool walk_enter_attribute(walk *walk, reader_stage stage, const char *name) {
  // FNV-1a: names an attribute in the skip list whatever its length.
  uint64_t hash = 0xcbf29ce484222325u;
  size_t length = 0;
  for (; name[length] != 0; length++) hash = (hash ^ (uint8_t)name[length]) * 0x100000001b3u;
  walk->board->name_length = (uint32_t)(length < BOARD_NAME ? length : BOARD_NAME);
  memcpy(walk->board->name, name, walk->board->name_length);
  return enter(walk, stage, hash | 1);
}

static void put_path_on_board(walk *walk) {
  reader_board *board = walk->board;
  board->address = walk->address;
  board->path_length = (uint32_t)(walk->path_count < BOARD_PATH ? walk->path_count : BOARD_PATH);
  memcpy(board->path, walk->path, board->path_length);
}

static herr_t take_innermost(unsigned index, const H5E_error2_t *error, void *context) {
  (void)index;
  char *message = context;
  if (error->desc) strncpy(message, error->desc, 199);
  return 1;
}

void walk_fault(walk *walk, reader_fault fault, const char *attribute) {
  char message[200] = "";
  if (fault == READER_FAULT_ERROR)
    H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, take_innermost, message);
  records *out = &walk->out;
  records_begin(out, READER_RECORD_FAULT);
  put_u8(out, (uint8_t)walk->board->stage);
  put_u8(out, (uint8_t)fault);
  put_u64(out, walk->address);
  put_bytes(out, walk->path, walk->path_count < BOARD_PATH ? walk->path_count : BOARD_PATH);
  size_t name_length = attribute ? strlen(attribute) : 0;
  put_bytes(out, attribute, name_length < BOARD_NAME ? name_length : BOARD_NAME);
  put_text(out, message);
  records_commit(out, walk->board);
}

// The path is the parent's, which is still there, and the link's name.
static bool set_path(walk *walk, const pending *next) {
  const char *name = walk->names + next->name;
  size_t length = strlen(name);
  size_t count = next->parent_path + 1 + length;
  if (!walk_reserve(walk, (void **)&walk->path, &walk->path_capacity, count + 1, 1)) return false;
  size_t start = next->parent_path;
  if (start != 1) walk->path[start++] = '/';
  memcpy(walk->path + start, name, length);
  walk->path_count = start + length;
  return true;
}

static void visit(walk *walk, const pending *next) {
  if (!walk_enter(walk, READER_STAGE_OBJECT)) return;
  hid_t object = H5Oopen_by_addr(walk->file, next->address);
  if (object < 0) {
    walk_fault(walk, READER_FAULT_ERROR, NULL);
    return;
  }
  chdf5_object_info info;
  if (H5Oget_info2(object, &info, H5O_INFO_BASIC | H5O_INFO_NUM_ATTRS) < 0) {
    walk_fault(walk, READER_FAULT_ERROR, NULL);
    H5Oclose(object);
    return;
  }
  reader_object kind = info.type == H5O_TYPE_GROUP     ? READER_OBJECT_GROUP
                       : info.type == H5O_TYPE_DATASET ? READER_OBJECT_DATASET
                                                       : READER_OBJECT_DATATYPE;
  records *out = &walk->out;
  records_begin(out, READER_RECORD_OBJECT);
  put_u64(out, next->address);
  put_u8(out, (uint8_t)kind);
  put_u32(out, info.rc);
  put_u64(out, info.num_attrs);
  records_commit(out, walk->board);

  if (info.num_attrs > 0) read_attributes(walk, object);
  if (kind == READER_OBJECT_GROUP) read_links(walk, object, next->depth);
  if (kind == READER_OBJECT_DATASET) read_dataset(walk, object);
  H5Oclose(object);
}

static bool push_root(walk *walk) {
  chdf5_object_info info;
  if (H5Oget_info2(walk->file, &info, H5O_INFO_BASIC) < 0) {
    walk_fault(walk, READER_FAULT_ERROR, NULL);
    return false;
  }
  if (!walk_reserve(walk, (void **)&walk->names, &walk->names_capacity, 1, 1) ||
      !walk_reserve(walk, (void **)&walk->stack, &walk->stack_capacity, 1, sizeof(pending)))
    return false;
  walk->names[walk->names_count++] = 0;
  walk->stack[walk->stack_count++] = (pending){.address = info.addr, .parent_path = 1};
  return true;
}

static void walk_objects(walk *walk) {
  if (!push_root(walk)) return;
  while (walk->stack_count > 0 && !walk->exhausted && !walk->out.full) {
    pending next = walk->stack[--walk->stack_count];
    walk->address = next.address;
    if (!set_path(walk, &next)) return;
    put_path_on_board(walk);
    // A longer path must not use up an object that a shorter one leads to as well.
    if (next.depth > walk->limits->depth) {
      walk_enter(walk, READER_STAGE_OBJECT);
      walk_fault(walk, READER_FAULT_DEPTH, NULL);
      continue;
    }
    visited_answer answer = visited_insert(&walk->seen, next.address);
    if (answer == VISITED_NO_MEMORY) {
      walk->exhausted = true;
    } else if (answer == VISITED_NEW) {
      if (walk->seen.count > walk->limits->objects) {
        walk_fault(walk, READER_FAULT_COUNT, NULL);
        return;
      }
      visit(walk, &next);
    }
  }
}

// Kept back of the record buffer, for the last records: a fault and the end.
enum { RESERVE = 4096 };

static void put_end(walk *walk) {
  records *out = &walk->out;
  bool stopped = out->full || walk->exhausted;
  if (out->full) {
    records_cancel(out);
    out->full = false;
  }
  out->end += RESERVE;
  if (stopped) walk_fault(walk, READER_FAULT_MEMORY, NULL);
  walk_enter(walk, READER_STAGE_END);
  records_begin(out, READER_RECORD_END);
  records_commit(out, walk->board);
}

static void walk_image(walk *walk, const image *image) {
  if (!walk_enter(walk, READER_STAGE_FILE)) return;
  walk->file = image_open(image);
  if (walk->file < 0) {
    walk_fault(walk, READER_FAULT_ERROR, NULL);
    return;
  }
  walk_objects(walk);
}

void walk_run(walk *walk, const image *image, const reader_limits *limits,
              const reader_skip *skips, size_t skip_count, reader_area *area) {
  *walk = (struct walk){
      .limits = limits,
      .skips = skips,
      .skip_count = skip_count,
      .board = area->board,
      .out = {.start = area->records,
              .next = area->records,
              .end = area->records + area->capacity - RESERVE,
              .record = area->records},
      .file = -1,
      .known_type = -1,
  };
  if (walk_reserve(walk, (void **)&walk->path, &walk->path_capacity, 1, 1)) {
    walk->path[walk->path_count++] = '/';
    put_path_on_board(walk);
    walk_image(walk, image);
  }
  put_end(walk);
}

void walk_end(walk *walk) {
  if (walk->known_type >= 0) H5Tclose(walk->known_type);
  if (walk->file >= 0) H5Fclose(walk->file);
  visited_free(&walk->seen);
  free(walk->stack);
  free(walk->names);
  free(walk->path);
}
