// A region of a file as libhdf5 sees it: mapped, read-only, never copied, and without a path.
#ifndef IMAGE_H
#define IMAGE_H

#include <hdf5.h>

#include "reader.h"

typedef struct {
  void *mapping;
  size_t mapped;
  uint8_t *bytes;
  size_t count;
} image;

bool image_map(const reader_source *source, image *image);
void image_unmap(image *image);
// A negative identifier where libhdf5 refuses it.
hid_t image_open(const image *image);

#endif
