#include "image.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

// Maps a file that ends before the image does: what is missing reads as zeros.
static void *map_cut_off(const reader_source *source, size_t mapped, size_t present, off_t start) {
  void *mapping = mmap(NULL, mapped, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (mapping == MAP_FAILED || present == 0) return mapping;
  if (mmap(mapping, present, PROT_READ, MAP_PRIVATE | MAP_FIXED, source->descriptor, start) ==
      MAP_FAILED) {
    munmap(mapping, mapped);
    return MAP_FAILED;
  }
  return mapping;
}

bool image_map(const reader_source *source, image *image) {
  uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
  uint64_t lead = source->offset % page;
  if (source->length == 0 || source->length > SIZE_MAX - page) {
    errno = EINVAL;
    return false;
  }
  size_t mapped = (size_t)(source->length + lead);
  off_t start = (off_t)(source->offset - lead);
  struct stat status;
  if (fstat(source->descriptor, &status) != 0) return false;
  size_t present = status.st_size > start ? (size_t)(status.st_size - start) : 0;
  void *mapping = present < mapped
                      ? map_cut_off(source, mapped, present, start)
                      : mmap(NULL, mapped, PROT_READ, MAP_PRIVATE, source->descriptor, start);
  if (mapping == MAP_FAILED) return false;
  image->mapping = mapping;
  image->mapped = mapped;
  image->bytes = (uint8_t *)mapping + lead;
  image->count = (size_t)source->length;
  return true;
}

void image_unmap(image *image) { munmap(image->mapping, image->mapped); }

// The callbacks of the core driver. It believes that it copies: from the caller to a property list,
// from there to the open file. All copies are the mapping.

static void *image_malloc(size_t size, H5FD_file_image_op_t operation, void *context) {
  (void)operation;
  const image *self = context;
  return size <= self->count ? self->bytes : NULL;
}

static void *image_memcpy(void *to, const void *from, size_t size, H5FD_file_image_op_t operation,
                          void *context) {
  (void)from, (void)size, (void)operation, (void)context;
  return to;
}

static void *image_realloc(void *memory, size_t size, H5FD_file_image_op_t operation,
                           void *context) {
  (void)memory, (void)size, (void)operation, (void)context;
  return NULL;
}

static herr_t image_free(void *memory, H5FD_file_image_op_t operation, void *context) {
  (void)memory, (void)operation, (void)context;
  return 0;
}

static void *context_copy(void *context) { return context; }

static herr_t context_free(void *context) {
  (void)context;
  return 0;
}

hid_t image_open(const image *image) {
  H5FD_file_image_callbacks_t callbacks = {
      .image_malloc = image_malloc,
      .image_memcpy = image_memcpy,
      .image_realloc = image_realloc,
      .image_free = image_free,
      .udata_copy = context_copy,
      .udata_free = context_free,
      .udata = (void *)image,
  };
  hid_t access = H5Pcreate(H5P_FILE_ACCESS);
  if (access < 0) return access;
  hid_t file = -1;
  if (H5Pset_fapl_core(access, 1 << 16, 0) >= 0 &&
      H5Pset_file_image_callbacks(access, &callbacks) >= 0 &&
      H5Pset_file_image(access, image->bytes, image->count) >= 0) {
    // The driver tries to open this name and goes on when there is no such file. There never is one
    // below a device.
    file = H5Fopen("/dev/null/image", H5F_ACC_RDONLY, access);
  }
  H5Pclose(access);
  return file;
}
