#include "visited.h"

#include <stdlib.h>
#include <string.h>

// Marks a free slot; libhdf5's own "no address".
#define FREE UINT64_MAX

static size_t slot_of(const visited *set, uint64_t address) {
  // Fibonacci hashing: addresses are multiples of 8 in most files.
  size_t slot = (size_t)((address * 0x9E3779B97F4A7C15u) >> 32) & (set->capacity - 1);
  while (set->slots[slot] != FREE && set->slots[slot] != address)
    slot = (slot + 1) & (set->capacity - 1);
  return slot;
}

static bool grow(visited *set) {
  visited larger = {.capacity = set->capacity ? set->capacity * 2 : 256, .count = set->count};
  larger.slots = malloc(larger.capacity * sizeof(uint64_t));
  if (!larger.slots) return false;
  memset(larger.slots, 0xff, larger.capacity * sizeof(uint64_t));
  for (size_t i = 0; i < set->capacity; i++) {
    uint64_t address = set->slots[i];
    if (address != FREE) larger.slots[slot_of(&larger, address)] = address;
  }
  free(set->slots);
  *set = larger;
  return true;
}

visited_answer visited_insert(visited *set, uint64_t address) {
  if (address == FREE) return VISITED_BEFORE;
  if (set->count * 2 >= set->capacity && !grow(set)) return VISITED_NO_MEMORY;
  size_t slot = slot_of(set, address);
  if (set->slots[slot] == address) return VISITED_BEFORE;
  set->slots[slot] = address;
  set->count += 1;
  return VISITED_NEW;
}

void visited_free(visited *set) { free(set->slots); }
