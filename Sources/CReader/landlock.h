// Linux' other sandbox, which only knows files and, from 6.7 on, TCP.
#ifndef LANDLOCK_H
#define LANDLOCK_H

#include <stdbool.h>

// False where the kernel cannot.
bool forbid_files(void);

#endif
