/* Loading libhdf5, and types of elements. */
#include "lib/files/hdf5_api.h"

#include <dlfcn.h>
#include <string.h>

static void hdf5_free(void *state)
{
    mem_free(state); /* the library stays: it registers functions for the process's end */
}

static void *hdf5_load(Interp *it UNUSED)
{
    Hdf5 *h = mem_zalloc(sizeof *h);
    h->library = dlopen("libhdf5_serial.so.103", RTLD_NOW | RTLD_LOCAL);
    h->whole = h->library != NULL;
#define F(result, name, arguments) \
    if (h->whole) *(void **) &h->name = dlsym(h->library, #name); \
    h->whole = h->whole && h->name;
#define G(name)
#include "lib/files/hdf5_functions.def"
#undef F
#undef G
    if (!h->whole || h->H5open() < 0) {
        h->whole = false;
        return h;
    }
    h->H5Eset_auto2(0, NULL, NULL); /* it prints nothing by itself */
    /* constants have their values once it is open */
#define F(result, name, arguments)
#define G(name) \
    { \
        const Hid *value = h->whole ? (const Hid *) dlsym(h->library, #name) : NULL; \
        h->whole = h->whole && value; \
        if (value) h->name = *value; \
    }
#include "lib/files/hdf5_functions.def"
#undef F
#undef G
    return h;
}

static const StateKind hdf5_kind = { hdf5_load, hdf5_free };

Status hdf5_get(Interp *it, const char *who, Hdf5 **out)
{
    Hdf5 *h = interp_state(it, &hdf5_kind);
    if (!h->whole)
        return err(
            it,
            "%s: the library HDF5 (libhdf5_serial.so.103) was not found; Debian's package libhdf5-103-1 has it",
            who);
    *out = h;
    return OK;
}

Hid hdf5_type_of(const Hdf5 *h, Class cls)
{
    const Hid types[] = { h->H5T_NATIVE_DOUBLE_g, h->H5T_NATIVE_FLOAT_g,  h->H5T_NATIVE_INT8_g,
                          h->H5T_NATIVE_INT16_g,  h->H5T_NATIVE_INT32_g,  h->H5T_NATIVE_INT64_g,
                          h->H5T_NATIVE_UINT8_g,  h->H5T_NATIVE_UINT16_g, h->H5T_NATIVE_UINT32_g,
                          h->H5T_NATIVE_UINT64_g };
    return cls <= CLS_UINT64 ? types[cls] : cls == CLS_CHAR ? h->H5T_NATIVE_INT8_g : h->H5T_NATIVE_UINT8_g;
}

Hid hdf5_complex_type(const Hdf5 *h, Class cls)
{
    size_t size = cls == CLS_SINGLE ? sizeof(float) : sizeof(double);
    Hid part = hdf5_type_of(h, cls), type = h->H5Tcreate(HDF5_COMPOUND, 2 * size);
    if (type >= 0
        && (h->H5Tinsert(type, "real", 0, part) < 0 || h->H5Tinsert(type, "imag", size, part) < 0)) {
        h->H5Tclose(type);
        type = -1;
    }
    return type;
}
