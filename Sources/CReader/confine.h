// What a worker gives up before it looks at the file.
#ifndef CONFINE_H
#define CONFINE_H

#include "reader.h"

// What the host had when it forked: descriptors but one, signal handlers, variables.
void disinherit(int kept);

// Memory, time and files beyond what a file of any size needs.
void limit_resources(const reader_limits *limits);

// Everything but memory and arithmetic, where the system can forbid it. There is no way back.
void enter_sandbox(void);

#endif
