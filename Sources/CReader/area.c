#include "area.h"

#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MAP_NORESERVE
#define MAP_NORESERVE 0
#endif

static size_t board_size(void) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  return (sizeof(reader_board) + page - 1) / page * page;
}

bool reader_area_create(size_t capacity, reader_area *area) {
  size_t head = board_size();
  void *memory = mmap(NULL, head + capacity, PROT_READ | PROT_WRITE,
                      MAP_SHARED | MAP_ANON | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) return false;
  area->board = memory;
  area->records = (uint8_t *)memory + head;
  area->capacity = capacity;
  return true;
}

void reader_area_destroy(reader_area *area) {
  munmap(area->board, board_size() + area->capacity);
}

void reader_area_clear(reader_area *area) { *area->board = (reader_board){0}; }

uint64_t reader_area_steps(const reader_area *area) {
  return __atomic_load_n(&area->board->steps, __ATOMIC_RELAXED);
}

// The numbers on the board are the worker's word, so none is used as a length before it is bounded.
static size_t bounded(uint64_t length, size_t capacity) {
  return length < capacity ? (size_t)length : capacity;
}

reader_position reader_area_position(const reader_area *area) {
  const reader_board *board = area->board;
  return (reader_position){
      .stage = board->stage <= READER_STAGE_END ? (reader_stage)board->stage : READER_STAGE_START,
      .address = board->address,
      .attribute = board->attribute,
      .step = board->steps,
      .path = {(const uint8_t *)board->path, bounded(board->path_length, BOARD_PATH)},
      .attribute_name = {(const uint8_t *)board->name, bounded(board->name_length, BOARD_NAME)},
  };
}

reader_bytes reader_area_records(const reader_area *area) {
  return (reader_bytes){area->records, bounded(area->board->committed, area->capacity)};
}
