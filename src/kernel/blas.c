/* Loading OpenBLAS and LAPACKE at first use. */
#define BLAS_TABLE_ITSELF
#include "kernel/blas.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

#ifndef OPENBLAS_SONAME
#define OPENBLAS_SONAME "libopenblas.so.0"
#endif
#ifndef LAPACKE_SONAME
#define LAPACKE_SONAME "liblapacke.so.3"
#endif

/* The tables are filled once for the process, under pthread_once, and constant from then on: the libraries
 * behind them are the process's, too. */
static BlasTable blas;
static LapackTable lapack;
static pthread_once_t blas_once = PTHREAD_ONCE_INIT, lapack_once = PTHREAD_ONCE_INIT;

static _Noreturn void give_up(const char *library, const char *package)
{
    fprintf(stderr, "octavo: cannot load %s: %s\noctavo: the package %s has it\n", library, dlerror(),
            package);
    exit(1);
}

static void *must_find(void *handle, const char *name, const char *library, const char *package)
{
    void *address = dlsym(handle, name);
    if (!address) give_up(library, package);
    return address;
}

static void load_blas(void)
{
    /* One thread to begin with, unless the user says otherwise: more are started for products that pay for
     * them (kernel/gemm.c), and threads without work would spin. */
    bool ours = !getenv("OPENBLAS_NUM_THREADS") && !getenv("OMP_NUM_THREADS") && !getenv("GOTO_NUM_THREADS");
    void *handle;
    if (ours) setenv("OPENBLAS_NUM_THREADS", "1", 1);
    handle = dlopen(OPENBLAS_SONAME, RTLD_NOW | RTLD_GLOBAL);
    if (ours) unsetenv("OPENBLAS_NUM_THREADS");
    if (!handle) give_up(OPENBLAS_SONAME, "libopenblas0");
#define LOAD(name) *(void **) &blas.fn_##name = must_find(handle, #name, OPENBLAS_SONAME, "libopenblas0");
    BLAS_FUNCTIONS(LOAD)
#undef LOAD
}

static void load_lapack(void)
{
    void *handle;
    blas_table();
    handle = dlopen(LAPACKE_SONAME, RTLD_NOW | RTLD_GLOBAL);
    if (!handle) give_up(LAPACKE_SONAME, "liblapacke");
#define LOAD(name) *(void **) &lapack.fn_##name = must_find(handle, #name, LAPACKE_SONAME, "liblapacke");
    LAPACK_FUNCTIONS(LOAD)
#undef LOAD
}

const BlasTable *blas_table(void)
{
    pthread_once(&blas_once, load_blas);
    return &blas;
}

const LapackTable *lapack_table(void)
{
    pthread_once(&lapack_once, load_lapack);
    return &lapack;
}
