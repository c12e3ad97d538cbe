// A set of addresses: hard links can form cycles, and 60 groups can have 2^60 paths.
#ifndef VISITED_H
#define VISITED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint64_t *slots;
  size_t capacity;
  size_t count;
} visited;

typedef enum { VISITED_NEW, VISITED_BEFORE, VISITED_NO_MEMORY } visited_answer;

visited_answer visited_insert(visited *set, uint64_t address);
void visited_free(visited *set);

#endif
