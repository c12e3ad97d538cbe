#ifndef CHDF5_SHIM_H
#define CHDF5_SHIM_H

#include <hdf5.h>

// From 1.12 on objects have tokens, and the functions that speak of addresses got new names. Both
// versions of libhdf5 still have them; only what they are called differs.
#if H5_VERSION_GE(1, 12, 0)
typedef H5L_info1_t chdf5_link_info;
typedef H5O_info1_t chdf5_object_info;
// H5Literate stands for the variant with tokens.
#define chdf5_iterate_links H5Literate1
// H5Dvlen_reclaim was replaced.
#define chdf5_reclaim H5Treclaim
#else
typedef H5L_info_t chdf5_link_info;
typedef H5O_info_t chdf5_object_info;
// H5Literate1 does not exist yet.
#define chdf5_iterate_links H5Literate
// H5Treclaim does not exist yet.
#define chdf5_reclaim H5Dvlen_reclaim
#endif

#endif
