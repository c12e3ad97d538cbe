#include "walk.h"

// reader_space u8, and for SIMPLE: rank u8, then for each axis its size and largest size, u64 (all
// ones: unlimited).
void put_space(walk *walk, hid_t space) {
  records *out = &walk->out;
  hsize_t sizes[H5S_MAX_RANK], largest[H5S_MAX_RANK];
  H5S_class_t kind = space < 0 ? H5S_NULL : H5Sget_simple_extent_type(space);
  if (kind == H5S_SCALAR) {
    put_u8(out, READER_SPACE_SCALAR);
    return;
  }
  int rank = kind == H5S_SIMPLE ? H5Sget_simple_extent_dims(space, sizes, largest) : -1;
  if (rank < 0) {
    put_u8(out, READER_SPACE_NULL);
    return;
  }
  put_u8(out, READER_SPACE_SIMPLE);
  put_u8(out, (uint8_t)rank);
  for (int i = 0; i < rank; i++) {
    put_u64(out, sizes[i]);
    put_u64(out, largest[i]);
  }
}

uint64_t element_count(hid_t space) {
  hsize_t sizes[H5S_MAX_RANK];
  switch (H5Sget_simple_extent_type(space)) {
    case H5S_SCALAR:
      return 1;
    case H5S_SIMPLE:
      break;
    default:
      return 0;
  }
  int rank = H5Sget_simple_extent_dims(space, sizes, NULL);
  uint64_t count = 1;
  for (int i = 0; i < rank; i++)
    if (__builtin_mul_overflow(count, sizes[i], &count)) return UINT64_MAX;
  return rank < 0 ? UINT64_MAX : count;
}
