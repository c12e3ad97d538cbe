// The board and the record buffer, as the walk writes them.
#ifndef AREA_H
#define AREA_H

#include "reader.h"

enum { BOARD_PATH = 2048, BOARD_NAME = 1024 };

struct reader_board {
  // Counts positions; the parent takes a rising number as a sign of life.
  uint64_t steps;
  // Bytes of whole records.
  uint64_t committed;
  uint64_t address;
  uint64_t attribute;
  uint32_t stage;
  uint32_t path_length;
  uint32_t name_length;
  char path[BOARD_PATH];
  char name[BOARD_NAME];
};

#endif
