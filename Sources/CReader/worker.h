// What a worker gives up before it looks at the file.
#ifndef WORKER_H
#define WORKER_H

#include "image.h"

// Closes every descriptor but one.
void close_descriptors_except(int kept);
// Removes the variables with which libhdf5 is told to load code or to look elsewhere.
void forget_hdf5_environment(void);
// Undoes what the host did to signals.
void reset_signals(void);
void limit_resources(const reader_limits *limits, const image *image);

#endif
