/* HDF5 files of variables: Octave's (save -hdf5), MATLAB's (-v7.3), and what others wrote. */
#ifndef OCTAVO_HDF5_H
#define OCTAVO_HDF5_H

#include "lib/files/var_list.h"
#include "lib/text.h"

bool hdf5_looks_like(Text text);
/* file: for messages. */
Status hdf5_read(Interp *it, Text text, const char *file, VarList *out) MUST_USE;
/* A whole file. floats: double arrays as single ones, where their range allows it. */
Status hdf5_write(Interp *it, const VarList *vars, bool floats, StrBuf *out) MUST_USE;

#endif
