/* libhdf5, loaded at first use. The declarations are those of its manual, version 1.10. */
#ifndef OCTAVO_HDF5_API_H
#define OCTAVO_HDF5_API_H

#include <sys/types.h>

#include "value/value.h"

typedef int64_t Hid; /* what stands for an open object; negative: none */
/* Called for each link of a group. */
typedef int (*Hdf5Link)(Hid group, const char *name, const void *info, void *user);

enum { HDF5_GROUP = 2, HDF5_DATASET = 5 };
enum {
    HDF5_INTEGER = 0,
    HDF5_FLOAT = 1,
    HDF5_STRING = 3,
    HDF5_COMPOUND = 6,
    HDF5_REFERENCE = 7,
    HDF5_ENUM = 8
};
enum { HDF5_SCALAR = 0, HDF5_BY_NAME = 0, HDF5_RISING = 0, HDF5_TRUNCATE = 2, HDF5_GLOBAL = 1 };

typedef struct Hdf5 {
    void *library;
    bool whole;
#define F(result, name, arguments) result(*name) arguments;
#define G(name) Hid name;
#include "lib/files/hdf5_functions.def"
#undef F
#undef G
} Hdf5;

/* ERR where it is not installed; tells the package. */
Status hdf5_get(Interp *it, const char *who, Hdf5 **out) MUST_USE;
/* The type of a class's elements in memory; logical and char: bytes. Not to be closed. */
Hid hdf5_type_of(const Hdf5 *h, Class cls);
/* "real", "imag" of doubles or floats; to be closed. */
Hid hdf5_complex_type(const Hdf5 *h, Class cls);

#endif
