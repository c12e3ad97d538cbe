#include <stdlib.h>
#include <string.h>

#include "../CHDF5/shim.h"
#include "walk.h"

typedef struct {
  walk *walk;
  uint32_t count;
} attribute_context;

typedef struct {
  hid_t attribute;
  hid_t type;
  hid_t space;
  uint64_t count;
} value;

static void put_reason(walk *walk, reader_value reason) { put_u8(&walk->out, (uint8_t)reason); }

static bool take_bytes(walk *walk, uint64_t bytes) {
  if (bytes > walk->limits->attribute_bytes - walk->attribute_bytes) return false;
  walk->attribute_bytes += bytes;
  return true;
}

static herr_t is_lack_of_memory(unsigned index, const H5E_error2_t *error, void *context) {
  (void)index;
  if (error->maj_num == H5E_RESOURCE && error->min_num == H5E_NOSPACE) *(bool *)context = true;
  return 0;
}

// Why libhdf5 did not read a value; false where that is a fault of the file.
static bool put_failure(walk *walk) {
  bool lacks_memory = false;
  H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, is_lack_of_memory, &lacks_memory);
  put_reason(walk, lacks_memory ? READER_VALUE_TOO_LARGE : READER_VALUE_ERROR);
  return lacks_memory;
}

// Read with the file's own type, so that libhdf5 has nothing to convert.
static bool put_raw(walk *walk, const value *value) {
  uint64_t bytes = 0;
  if (__builtin_mul_overflow(value->count, (uint64_t)H5Tget_size(value->type), &bytes) ||
      !take_bytes(walk, bytes)) {
    put_reason(walk, READER_VALUE_TOO_LARGE);
    return true;
  }
  void *memory = malloc(bytes > 0 ? (size_t)bytes : 1);
  bool read = memory && (bytes == 0 || H5Aread(value->attribute, value->type, memory) >= 0);
  if (read) {
    put_reason(walk, READER_VALUE_RAW);
    put_bytes(&walk->out, memory, (size_t)bytes);
  } else {
    read = put_failure(walk);
  }
  free(memory);
  return read;
}

static void put_strings(walk *walk, char *const *strings, uint64_t count) {
  uint64_t bytes = 0;
  for (uint64_t i = 0; i < count; i++) bytes += strings[i] ? strlen(strings[i]) : 0;
  if (!take_bytes(walk, bytes)) {
    put_reason(walk, READER_VALUE_TOO_LARGE);
    return;
  }
  put_reason(walk, READER_VALUE_STRINGS);
  put_u32(&walk->out, (uint32_t)count);
  for (uint64_t i = 0; i < count; i++) put_text(&walk->out, strings[i]);
}

static bool put_variable_strings(walk *walk, const value *value) {
  if (value->count > UINT32_MAX || !take_bytes(walk, value->count * sizeof(char *))) {
    put_reason(walk, READER_VALUE_TOO_LARGE);
    return true;
  }
  char **strings = calloc(value->count > 0 ? (size_t)value->count : 1, sizeof(char *));
  bool read =
      strings && (value->count == 0 || H5Aread(value->attribute, value->type, strings) >= 0);
  if (read) {
    put_strings(walk, strings, value->count);
    if (value->count > 0) chdf5_reclaim(value->type, value->space, H5P_DEFAULT, strings);
  } else {
    read = put_failure(walk);
  }
  free(strings);
  return read;
}

static bool put_value(walk *walk, const char *name, const value *value) {
  H5T_class_t class = H5Tget_class(value->type);
  bool variable = class == H5T_STRING && H5Tis_variable_str(value->type) > 0;
  reader_stage stage = variable ? READER_STAGE_ATTRIBUTE_STRINGS : READER_STAGE_ATTRIBUTE_VALUE;
  if (!walk_enter_attribute(walk, stage, name)) {
    put_reason(walk, READER_VALUE_SKIPPED);
    return true;
  }
  if (variable) return put_variable_strings(walk, value);
  if (class == H5T_STRING || class == H5T_INTEGER || class == H5T_FLOAT || class == H5T_ENUM)
    return put_raw(walk, value);
  put_reason(walk, READER_VALUE_UNSUPPORTED);
  return true;
}

static void put_attribute(walk *walk, const char *name, const value *value, reader_value unread) {
  records *out = &walk->out;
  records_begin(out, READER_RECORD_ATTRIBUTE);
  put_text(out, name);
  put_type(walk, value->type);
  put_space(walk, value->space);
  bool complete = true;
  if (value->space >= 0 && value->type >= 0)
    complete = put_value(walk, name, value);
  else
    put_reason(walk, unread);
  records_commit(out, walk->board);
  if (!complete) walk_fault(walk, READER_FAULT_ERROR, name);
}

static void read_attribute(walk *walk, hid_t object, const char *name) {
  value value = {.attribute = -1, .type = -1, .space = -1};
  if (!walk_enter_attribute(walk, READER_STAGE_ATTRIBUTE, name)) {
    put_attribute(walk, name, &value, READER_VALUE_SKIPPED);
    return;
  }
  value.attribute = H5Aopen(object, name, H5P_DEFAULT);
  if (value.attribute >= 0) value.type = H5Aget_type(value.attribute);
  if (value.type >= 0) value.space = H5Aget_space(value.attribute);
  if (value.space >= 0)
    value.count = element_count(value.space);
  else
    walk_fault(walk, READER_FAULT_ERROR, name);
  put_attribute(walk, name, &value, READER_VALUE_ERROR);
  if (value.space >= 0) H5Sclose(value.space);
  if (value.type >= 0) H5Tclose(value.type);
  if (value.attribute >= 0) H5Aclose(value.attribute);
}

static bool is_always_read(const reader_limits *limits, const char *name) {
  const char *next = limits->attributes_always_read;
  while (next && *next && strcmp(next, name) != 0) next += strlen(next) + 1;
  return next && *next;
}

static herr_t next_attribute(hid_t object, const char *name, const H5A_info_t *info,
                             void *context) {
  (void)info;
  attribute_context *self = context;
  walk *walk = self->walk;
  uint32_t limit = walk->limits->attributes_per_object;
  if (self->count == limit) walk_fault(walk, READER_FAULT_COUNT, NULL);
  if (self->count <= limit) self->count++;
  if (self->count <= limit || is_always_read(walk->limits, name))
    read_attribute(walk, object, name);
  return walk->out.full || walk->exhausted;
}

void read_attributes(walk *walk, hid_t object) {
  if (!walk_enter(walk, READER_STAGE_ATTRIBUTES)) return;
  attribute_context context = {walk, 0};
  hsize_t index = 0;
  if (H5Aiterate2(object, H5_INDEX_NAME, H5_ITER_INC, &index, next_attribute, &context) < 0)
    walk_fault(walk, READER_FAULT_ERROR, NULL);
}
