// Writes records. A record is a length (u32, of what follows the tag), a tag (u8) and fields:
// little-endian integers, and bytes after their length (u32).
//
//   OBJECT     address u64, reader_object u8, reference count u32, attributes u64, path
//   ATTRIBUTE  name, type, space, reader_value u8, then for RAW the value's bytes, for STRINGS
//              a count u32 and the strings
//   LINK       name, reader_link u8, then for HARD an address u64, for SOFT a path, for EXTERNAL
//              a file and a path, for USER a class u32
//   LAYOUT     reader_layout u8, rank u8, chunk sizes u64
//   FILTERS    count u32, each: id u32, flags u32, name, count u32, values u32
//   EXTERNAL   count u32, each: file, offset u64, size u64
//   VIRTUAL    count u32, each: file, dataset
//   DATASPACE  space
//   DATATYPE   type
//   STORAGE    stored bytes u64, offset in the file u64 (all ones: none)
//   FAULT      reader_stage u8, reader_fault u8, address u64, path, attribute's name, message
//   END        nothing: the walk is complete
//
// All between an OBJECT and the next belongs to it. `datatype.c` and `dataspace.c` tell how a type
// and a space are written.
#ifndef RECORDS_H
#define RECORDS_H

#include <string.h>

#include "reader.h"

typedef struct {
  uint8_t *start;
  uint8_t *next;
  uint8_t *end;
  // Start of the record being written.
  uint8_t *record;
  // Something did not fit: nothing more is written.
  bool full;
} records;

static inline uint8_t *records_reserve(records *out, size_t count) {
  if (out->full || (size_t)(out->end - out->next) < count) {
    out->full = true;
    return NULL;
  }
  uint8_t *place = out->next;
  out->next += count;
  return place;
}

static inline void put_u8(records *out, uint8_t value) {
  uint8_t *place = records_reserve(out, 1);
  if (place) *place = value;
}

static inline void put_u32(records *out, uint32_t value) {
  uint8_t *place = records_reserve(out, 4);
  if (!place) return;
  for (int i = 0; i < 4; i++) place[i] = (uint8_t)(value >> (8 * i));
}

static inline void put_u64(records *out, uint64_t value) {
  uint8_t *place = records_reserve(out, 8);
  if (!place) return;
  for (int i = 0; i < 8; i++) place[i] = (uint8_t)(value >> (8 * i));
}

static inline void put_bytes(records *out, const void *bytes, size_t count) {
  if (count > UINT32_MAX) {
    out->full = true;
    return;
  }
  put_u32(out, (uint32_t)count);
  uint8_t *place = records_reserve(out, count);
  if (place && count > 0) memcpy(place, bytes, count);
}

static inline void put_text(records *out, const char *text) {
  put_bytes(out, text, text ? strlen(text) : 0);
}

static inline void records_begin(records *out, reader_record tag) {
  out->record = out->next;
  put_u32(out, 0);
  put_u8(out, (uint8_t)tag);
}

// Drops the record being written.
static inline void records_cancel(records *out) { out->next = out->record; }

// Fills in the length, and lets the parent see the record.
void records_commit(records *out, reader_board *board);

#endif
