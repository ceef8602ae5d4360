/* Loading OpenBLAS and LAPACKE at first use.
 *
 * The tables are constant once a library is there; before that, and where it cannot be loaded, every name leads to
 * `absent`, which does nothing but set off the alarm (base/mem.h), so that the program that asked gets an error that says
 * what is missing. Loading is tried again the next time: what was in the way (a limit on open files, say) may be gone.
 *
 * OpenBLAS takes a work buffer of up to BUFFER_BYTES of address space for each thread inside it, and when the system
 * refuses it, it asks again for ever. So the first is taken here, as soon as the library is loaded and once we know that
 * it will fit; for more threads kern_blas_buffers is asked. */
#define BLAS_TABLE_ITSELF
#include "kernel/blas.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/mman.h>

#include "base/mem.h"
#include "kernel/cpu.h"

#ifndef OPENBLAS_SONAME
#define OPENBLAS_SONAME "libopenblas.so.0"
#endif
#ifndef LAPACKE_SONAME
#define LAPACKE_SONAME "liblapacke.so.3"
#endif

/* The buffer of OpenBLAS 0.3 on x86-64, and a little for its tables. */
enum { BUFFER_BYTES = (128 << 20) + (2 << 20) };

/* The libraries are the process's, and so is what we know of them. */
static BlasTable blas, no_blas;
static LapackTable lapack, no_lapack;
static _Atomic bool has_blas, has_lapack;
static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;
static _Thread_local char why[300];

/* Stands for any function of the libraries: all return nothing, a number that is not looked at once the
 * alarm is off, or LAPACK's status. This one is LAPACKE's for "no memory". */
static int absent(void)
{
    mem_note_failure_why(why[0] ? why : NULL);
    return -1010;
}

static bool cannot_load(const char *library, const char *package)
{
    const char *reason = dlerror();
    snprintf(why, sizeof why, "cannot load %s, which the package %s has: %s", library, package, reason ? reason : "no reason given");
    return false;
}

/* Can so many bytes of address space be had? */
static bool has_room(size_t bytes)
{
    void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED) return false;
    munmap(p, bytes);
    return true;
}

/* libgfortran, which comes along, does not survive it when there is no memory while it is loaded. */
static bool has_memory(void)
{
    enum { LOADING_BYTES = 1 << 20 };
    void *p = mem_try(LOADING_BYTES);
    mem_free(p);
    return p != NULL;
}

static void take_first_buffer(void)
{
    double one = 1, product = 0;
    blas.fn_cblas_dgemm(CblasColMajor, CblasNoTrans, CblasNoTrans, 1, 1, 1, 1, &one, 1, &one, 1, 0, &product, 1);
}

/* OpenBLAS takes a processor that is newer than itself for a Pentium 4 and multiplies at a third of what the
 * processor can do. Where it chose kernels from before AVX2, and nobody asked it to, it chooses again by what
 * the processor says of itself. Those functions are there where OpenBLAS has kernels for many processors. */
static void pick_core(void *handle)
{
    static const char *const old[] = {
        "Katmai",  "Coppermine", "Northwood",    "Prescott",  "Banias", "Core2", "Penryn",     "Dunnington", "Atom",
        "Nehalem", "Athlon",     "Opteron",      "Opteron_SSE3", "Barcelona", "Bobcat", "Nano", "Sandybridge"
    };
    static const char variable[] = "OPENBLAS_CORETYPE";
    char *(*name)(void);
    void (*quit)(void), (*init)(void);
    bool is_old = false;
    *(void **) &name = dlsym(handle, "openblas_get_corename");
    *(void **) &quit = dlsym(handle, "gotoblas_dynamic_quit");
    *(void **) &init = dlsym(handle, "gotoblas_dynamic_init");
    if (!name || !quit || !init || getenv(variable) || kern_cpu() < CPU_AVX2) return;
    for (size_t k = 0; k < sizeof old / sizeof *old; k++) is_old |= strcasecmp(name(), old[k]) == 0;
    if (!is_old) return;
    setenv(variable, kern_cpu() >= CPU_AVX512 ? "SkylakeX" : "Haswell", 1);
    quit();
    init();
    unsetenv(variable);
}

static bool load_blas(void)
{
    /* One thread to begin with, unless the user says otherwise: more are started for products that pay
     * for them (kernel/gemm.c), and threads without work would spin. */
    bool ours = !getenv("OPENBLAS_NUM_THREADS") && !getenv("OMP_NUM_THREADS") && !getenv("GOTO_NUM_THREADS");
    void *handle;
    why[0] = '\0';
    if (!has_memory()) return false;
    if (ours) setenv("OPENBLAS_NUM_THREADS", "1", 1);
    handle = dlopen(OPENBLAS_SONAME, RTLD_NOW | RTLD_GLOBAL);
    if (ours) unsetenv("OPENBLAS_NUM_THREADS");
    if (!handle) return cannot_load(OPENBLAS_SONAME, "libopenblas0");
    pick_core(handle);
#define LOAD(name) if (!(*(void **) &blas.fn_##name = dlsym(handle, #name))) return cannot_load(OPENBLAS_SONAME, "libopenblas0");
    BLAS_FUNCTIONS(LOAD)
#undef LOAD
    why[0] = '\0';
    if (!has_room(BUFFER_BYTES)) return false;
    take_first_buffer();
    return true;
}

static bool load_lapack(void)
{
    void *handle;
    why[0] = '\0';
    if (!has_memory()) return false;
    handle = dlopen(LAPACKE_SONAME, RTLD_NOW | RTLD_GLOBAL);
    if (!handle) return cannot_load(LAPACKE_SONAME, "liblapacke");
#define LOAD(name) if (!(*(void **) &lapack.fn_##name = dlsym(handle, #name))) return cannot_load(LAPACKE_SONAME, "liblapacke");
    LAPACK_FUNCTIONS(LOAD)
#undef LOAD
    why[0] = '\0';
    return true;
}

static const BlasTable *blas_first(void)
{
    pthread_mutex_lock(&loading);
    if (!has_blas && !load_blas()) {
#define ABSENT(name) *(void **) &no_blas.fn_##name = (void *) absent;
        BLAS_FUNCTIONS(ABSENT)
#undef ABSENT
    } else {
        has_blas = true;
    }
    pthread_mutex_unlock(&loading);
    return has_blas ? &blas : &no_blas;
}

static const LapackTable *lapack_first(void)
{
    bool base = blas_table() == &blas;
    pthread_mutex_lock(&loading);
    if (!base || (!has_lapack && !load_lapack())) {
#define ABSENT(name) *(void **) &no_lapack.fn_##name = (void *) absent;
        LAPACK_FUNCTIONS(ABSENT)
#undef ABSENT
    } else {
        has_lapack = true;
    }
    pthread_mutex_unlock(&loading);
    return has_lapack ? &lapack : &no_lapack;
}

const BlasTable *blas_table(void)
{
    return LIKELY(atomic_load_explicit(&has_blas, memory_order_acquire)) ? &blas : blas_first();
}

const LapackTable *lapack_table(void)
{
    return LIKELY(atomic_load_explicit(&has_lapack, memory_order_acquire)) ? &lapack : lapack_first();
}

int kern_blas_buffers(int wanted)
{
    static _Atomic int had = 1;
    if (wanted <= had) return wanted;
    while (wanted > 1 && !has_room((size_t) (wanted - had) * BUFFER_BYTES)) wanted--;
    if (wanted > had) had = wanted;
    return wanted;
}
