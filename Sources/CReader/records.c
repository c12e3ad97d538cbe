#include "records.h"

#include "area.h"

void records_commit(records *out, reader_board *board) {
  if (out->full) return;
  size_t length = (size_t)(out->next - out->record) - 5;
  if (length > UINT32_MAX) {
    out->full = true;
    return;
  }
  for (int i = 0; i < 4; i++) out->record[i] = (uint8_t)(length >> (8 * i));
  __atomic_store_n(&board->committed, (uint64_t)(out->next - out->start), __ATOMIC_RELEASE);
}
