#include <stdlib.h>
#include <string.h>

#include "../CHDF5/shim.h"
#include "walk.h"

typedef struct {
  walk *walk;
  uint32_t depth;
} link_context;

static bool push(walk *walk, const char *name, uint64_t address, uint32_t depth) {
  size_t length = strlen(name) + 1;
  if (!walk_reserve(walk, (void **)&walk->names, &walk->names_capacity,
                    walk->names_count + length, 1) ||
      !walk_reserve(walk, (void **)&walk->stack, &walk->stack_capacity, walk->stack_count + 1,
                    sizeof(pending)))
    return false;
  memcpy(walk->names + walk->names_count, name, length);
  walk->stack[walk->stack_count++] = (pending){
      .address = address,
      .name = walk->names_count,
      .parent_path = walk->path_count,
      .depth = depth,
  };
  walk->names_count += length;
  return true;
}

// Links are looked at, never followed.
static void put_target(walk *walk, hid_t group, const char *name, const chdf5_link_info *info) {
  // A link message holds no more.
  enum { LONGEST = 1 << 16 };
  records *out = &walk->out;
  size_t size = info->u.val_size;
  char *value = size > 0 && size <= LONGEST ? calloc(1, size + 1) : NULL;
  const char *file = NULL, *path = NULL;
  unsigned flags = 0;
  if (!value || H5Lget_val(group, name, value, size, H5P_DEFAULT) < 0) {
    put_u8(out, READER_LINK_UNREAD);
  } else if (info->type == H5L_TYPE_SOFT) {
    put_u8(out, READER_LINK_SOFT);
    put_text(out, value);
  } else if (H5Lunpack_elink_val(value, size, &flags, &file, &path) < 0) {
    put_u8(out, READER_LINK_UNREAD);
  } else {
    put_u8(out, READER_LINK_EXTERNAL);
    put_text(out, file);
    put_text(out, path);
  }
  free(value);
}

static herr_t read_link(hid_t group, const char *name, const chdf5_link_info *info,
                        void *context) {
  const link_context *self = context;
  walk *walk = self->walk;
  records *out = &walk->out;
  walk_step(walk);
  records_begin(out, READER_RECORD_LINK);
  put_text(out, name);
  if (info->type == H5L_TYPE_HARD) {
    put_u8(out, READER_LINK_HARD);
    put_u64(out, info->u.address);
    push(walk, name, info->u.address, self->depth + 1);
  } else if (info->type == H5L_TYPE_SOFT || info->type == H5L_TYPE_EXTERNAL) {
    put_target(walk, group, name, info);
  } else {
    put_u8(out, READER_LINK_USER);
    put_u32(out, (uint32_t)info->type);
  }
  records_commit(out, walk->board);
  return out->full || walk->exhausted;
}

static void reverse(pending *from, pending *end) {
  while (from < --end) {
    pending first = *from;
    *from++ = *end;
    *end = first;
  }
}

void read_links(walk *walk, hid_t group, uint32_t depth) {
  if (!walk_enter(walk, READER_STAGE_LINKS)) return;
  size_t before = walk->stack_count;
  link_context context = {walk, depth};
  if (chdf5_iterate_links(group, H5_INDEX_NAME, H5_ITER_INC, NULL, read_link, &context) < 0)
    walk_fault(walk, READER_FAULT_ERROR, NULL);
  // The last one pushed is visited first.
  if (walk->stack_count > before)
    reverse(walk->stack + before, walk->stack + walk->stack_count);
}
