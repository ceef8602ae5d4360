/* Values out of an HDF5 file. */
#ifndef OCTAVO_HDF5_READ_H
#define OCTAVO_HDF5_READ_H

#include "lib/files/hdf5_api.h"
#include "lib/files/var_list.h"
#include "lib/text.h"

/* All variables of a file (bytes of it). notes: lines about what could not be read. ERR: no such file. */
Status hdf5_read_values(Interp *it, const Hdf5 *h, Text bytes, VarList *out, StrBuf *notes) MUST_USE;

#endif
