/* CHOLMOD's views of matrices, and SuiteSparse's libraries. */
#include "kernel/cholmod.h"

#include <dlfcn.h>

const ForeignLibrary cholmod_library = { "libcholmod.so.3", "libcholmod3" },
                     umfpack_library = { "libumfpack.so.5", "libumfpack5" };

bool suitesparse_load(const ForeignFunction *wanted, void *table, char why[FOREIGN_WHY])
{
    if (!foreign_load(wanted, table, why)) return false;
    /* malloc, calloc, realloc, free, printf: the table that all of them share, where the library has one */
    void *library = dlopen("libsuitesparseconfig.so.5", RTLD_NOW | RTLD_NOLOAD);
    void **config = library ? dlsym(library, "SuiteSparse_config") : NULL;
    if (config) config[4] = NULL;
    if (library) dlclose(library);
    return true;
}

ChmSparse chm_view(const KernSparse *a, int stype)
{
    return (ChmSparse){ (size_t) a->rows,
                        (size_t) a->cols,
                        (size_t) a->colptr[a->cols],
                        a->colptr,
                        a->row,
                        NULL,
                        a->data,
                        NULL,
                        stype,
                        CHM_LONG,
                        a->is_complex ? CHM_COMPLEX : CHM_REAL,
                        0,
                        1,
                        1 };
}

ChmDense chm_right_side(const KernSparse *a, const double *b, Index nrhs)
{
    size_t m = (size_t) a->rows, n = (size_t) nrhs;
    return (ChmDense){ m, n, m * n, m, (void *) b, NULL, a->is_complex ? CHM_COMPLEX : CHM_REAL, 0 };
}
