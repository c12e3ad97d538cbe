#include <stdlib.h>
#include <string.h>

#include "walk.h"

static reader_layout layout_of(hid_t plist) {
  switch (H5Pget_layout(plist)) {
    case H5D_COMPACT:
      return READER_LAYOUT_COMPACT;
    case H5D_CONTIGUOUS:
      return READER_LAYOUT_CONTIGUOUS;
    case H5D_CHUNKED:
      return READER_LAYOUT_CHUNKED;
    case H5D_VIRTUAL:
      return READER_LAYOUT_VIRTUAL;
    default:
      return READER_LAYOUT_OTHER;
  }
}

static void put_layout(walk *walk, hid_t plist, reader_layout layout) {
  records *out = &walk->out;
  hsize_t sizes[H5S_MAX_RANK];
  int rank = layout == READER_LAYOUT_CHUNKED ? H5Pget_chunk(plist, H5S_MAX_RANK, sizes) : 0;
  records_begin(out, READER_RECORD_LAYOUT);
  put_u8(out, (uint8_t)layout);
  put_u8(out, rank < 0 ? 0 : (uint8_t)rank);
  for (int i = 0; i < rank; i++) put_u64(out, sizes[i]);
  records_commit(out, walk->board);
}

static void put_filter(records *out, hid_t plist, unsigned index) {
  // More than any filter of libhdf5 has.
  enum { VALUES = 32 };
  unsigned flags = 0, values[VALUES] = {0};
  size_t count = VALUES;
  char name[256] = "";
  // Without a place for the configuration nothing is asked of the filter itself.
  H5Z_filter_t filter =
      H5Pget_filter2(plist, index, &flags, &count, values, sizeof name - 1, name, NULL);
  put_u32(out, (uint32_t)filter);
  put_u32(out, flags);
  put_text(out, name);
  put_u32(out, (uint32_t)(count < VALUES ? count : VALUES));
  for (size_t i = 0; i < count && i < VALUES; i++) put_u32(out, values[i]);
}

static void put_filters(walk *walk, hid_t plist) {
  int count = H5Pget_nfilters(plist);
  if (count <= 0) return;
  records *out = &walk->out;
  records_begin(out, READER_RECORD_FILTERS);
  put_u32(out, (uint32_t)count);
  for (int i = 0; i < count; i++) put_filter(out, plist, (unsigned)i);
  records_commit(out, walk->board);
}

static void put_external(walk *walk, hid_t plist) {
  int count = H5Pget_external_count(plist);
  if (count <= 0) return;
  records *out = &walk->out;
  records_begin(out, READER_RECORD_EXTERNAL);
  put_u32(out, (uint32_t)count);
  for (int i = 0; i < count && !out->full; i++) {
    char file[4096] = "";
    off_t offset = 0;
    hsize_t size = 0;
    H5Pget_external(plist, (unsigned)i, sizeof file - 1, file, &offset, &size);
    put_text(out, file);
    put_u64(out, (uint64_t)offset);
    put_u64(out, size);
  }
  records_commit(out, walk->board);
}

typedef ssize_t (*source_name)(hid_t plist, size_t index, char *name, size_t size);

static void put_source_name(records *out, hid_t plist, size_t index, source_name name_of) {
  char name[4096] = "";
  name_of(plist, index, name, sizeof name);
  name[sizeof name - 1] = 0;
  put_text(out, name);
}

static void put_virtual(walk *walk, hid_t plist) {
  size_t count = 0;
  records *out = &walk->out;
  if (H5Pget_virtual_count(plist, &count) < 0) {
    walk_fault(walk, READER_FAULT_ERROR, NULL);
    return;
  }
  if (count > UINT32_MAX) count = UINT32_MAX;
  records_begin(out, READER_RECORD_VIRTUAL);
  put_u32(out, (uint32_t)count);
  for (size_t i = 0; i < count && !out->full; i++) {
    put_source_name(out, plist, i, H5Pget_virtual_filename);
    put_source_name(out, plist, i, H5Pget_virtual_dsetname);
  }
  records_commit(out, walk->board);
}

// Returns what the other stages must know first: READER_LAYOUT_OTHER where it is unknown.
static reader_layout read_layout(walk *walk, hid_t dataset, uint64_t *offset) {
  if (!walk_enter(walk, READER_STAGE_LAYOUT)) return READER_LAYOUT_OTHER;
  *offset = H5Dget_offset(dataset);
  // Elements in one place of this file: the property list, which takes longer to copy than all
  // else that is asked of a dataset, would tell nothing more.
  if (*offset != HADDR_UNDEF) {
    put_layout(walk, H5I_INVALID_HID, READER_LAYOUT_CONTIGUOUS);
    return READER_LAYOUT_CONTIGUOUS;
  }
  hid_t plist = H5Dget_create_plist(dataset);
  if (plist < 0) {
    walk_fault(walk, READER_FAULT_ERROR, NULL);
    return READER_LAYOUT_OTHER;
  }
  reader_layout layout = layout_of(plist);
  put_layout(walk, plist, layout);
  if (layout == READER_LAYOUT_VIRTUAL) put_virtual(walk, plist);
  if (layout == READER_LAYOUT_CONTIGUOUS) put_external(walk, plist);
  if (layout == READER_LAYOUT_CHUNKED) put_filters(walk, plist);
  H5Pclose(plist);
  return layout;
}

static void read_space(walk *walk, hid_t dataset) {
  if (!walk_enter(walk, READER_STAGE_DATASPACE)) return;
  hid_t space = H5Dget_space(dataset);
  if (space < 0) {
    walk_fault(walk, READER_FAULT_ERROR, NULL);
    return;
  }
  records_begin(&walk->out, READER_RECORD_DATASPACE);
  put_space(walk, space);
  records_commit(&walk->out, walk->board);
  H5Sclose(space);
}

static void put_known_type(records *out, const walk *walk) {
  uint8_t *place = records_reserve(out, walk->known_type_count);
  if (place) memcpy(place, walk->out.start + walk->known_type_at, walk->known_type_count);
}

static void read_type(walk *walk, hid_t dataset) {
  if (!walk_enter(walk, READER_STAGE_DATATYPE)) return;
  records *out = &walk->out;
  hid_t type = H5Dget_type(dataset);
  if (type < 0) {
    walk_fault(walk, READER_FAULT_ERROR, NULL);
    return;
  }
  records_begin(out, READER_RECORD_DATATYPE);
  if (walk->known_type >= 0 && H5Tequal(type, walk->known_type) > 0) {
    put_known_type(out, walk);
    records_commit(out, walk->board);
    H5Tclose(type);
    return;
  }
  size_t start = (size_t)(out->next - out->start);
  put_type(walk, type);
  records_commit(out, walk->board);
  if (walk->known_type >= 0) H5Tclose(walk->known_type);
  walk->known_type = type;
  walk->known_type_at = start;
  walk->known_type_count = (size_t)(out->next - out->start) - start;
}

static void read_storage(walk *walk, hid_t dataset, uint64_t offset) {
  if (!walk_enter(walk, READER_STAGE_STORAGE)) return;
  records *out = &walk->out;
  uint64_t stored = H5Dget_storage_size(dataset);
  records_begin(out, READER_RECORD_STORAGE);
  put_u64(out, stored);
  put_u64(out, offset);
  records_commit(out, walk->board);
}

void read_dataset(walk *walk, hid_t dataset) {
  uint64_t offset = HADDR_UNDEF;
  reader_layout layout = read_layout(walk, dataset, &offset);
  read_type(walk, dataset);
  // Merely asking a virtual dataset for its extent or its size opens the files it names.
  if (layout == READER_LAYOUT_VIRTUAL || layout == READER_LAYOUT_OTHER) return;
  read_space(walk, dataset);
  read_storage(walk, dataset, offset);
}
