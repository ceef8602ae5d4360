/* A library to be loaded before the C library (LD_PRELOAD) that makes one call fail, or all from one on.
 *
 *   OCTAVO_FAIL=KIND:N     the N-th call of that kind fails (memory, map, read, write, open, close, load, thread)
 *   OCTAVO_FAIL=KIND:N+    and so does every later one
 *   OCTAVO_FAIL_COUNT=FILE at the end, how many calls of each kind there were, a line each
 *
 * Calls that the C library makes inside itself are not seen: fopen and fread are counted, what they call is not. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { MEMORY, MAP, READ, WRITE, OPEN, CLOSE, LOAD, THREAD, KINDS };
static const char *const names[KINDS] = { "memory", "map", "read", "write", "open", "close", "load", "thread" };

static long counts[KINDS], fail_at;
static int fail_kind = -1, and_later, ready;
/* This thread is loading a library that brings libgfortran, whose beginning does not survive a failure: kernel/blas.c
 * makes sure of the memory for it the moment before, which would be there where memory really ended. */
static __thread int spared;

/* dlsym itself may ask for memory before it has found malloc. */
static char early[8192];
static size_t early_used;

static void *early_block(size_t bytes)
{
    void *p = early + early_used;
    early_used += (bytes + 15) & ~(size_t) 15;
    return early_used <= sizeof early ? p : NULL;
}
static int is_early(const void *p) { return (const char *) p >= early && (const char *) p < early + sizeof early; }

static int fails(int kind)
{
    long n;
    if (!ready || (spared && kind == MEMORY)) return 0;
    n = __atomic_add_fetch(&counts[kind], 1, __ATOMIC_RELAXED);
    return kind == fail_kind && (n == fail_at || (and_later && n > fail_at));
}

__attribute__((constructor)) static void begin(void)
{
    const char *text = getenv("OCTAVO_FAIL");
    for (int k = 0; text && k < KINDS; k++) {
        size_t len = strlen(names[k]);
        if (strncmp(text, names[k], len) || text[len] != ':') continue;
        fail_kind = k;
        fail_at = atol(text + len + 1);
        and_later = strchr(text, '+') != NULL;
    }
    unsetenv("OCTAVO_FAIL");        /* programs that are started from there live */
    ready = 1;
}

__attribute__((destructor)) static void end(void)
{
    const char *name = getenv("OCTAVO_FAIL_COUNT");
    FILE *f;
    ready = 0;
    if (!name || !(f = fopen(name, "w"))) return;
    for (int k = 0; k < KINDS; k++) fprintf(f, "%s %ld\n", names[k], counts[k]);
    fclose(f);
}

#define REAL(type, name, ...)                                            \
    static type (*real)(__VA_ARGS__);                                    \
    if (!real) *(void **) &real = dlsym(RTLD_NEXT, #name)
#define NO_MEMORY(value) do { errno = ENOMEM; return value; } while (0)

void *malloc(size_t bytes)
{
    static int finding;
    static void *(*real)(size_t);
    if (!real) {
        if (finding) return early_block(bytes);
        finding = 1;
        *(void **) &real = dlsym(RTLD_NEXT, "malloc");
        finding = 0;
    }
    if (fails(MEMORY)) NO_MEMORY(NULL);
    return real(bytes);
}

void *calloc(size_t n, size_t bytes)
{
    static int finding;
    static void *(*real)(size_t, size_t);
    if (!real) {
        if (finding) return early_block(n * bytes);
        finding = 1;
        *(void **) &real = dlsym(RTLD_NEXT, "calloc");
        finding = 0;
    }
    if (fails(MEMORY)) NO_MEMORY(NULL);
    return real(n, bytes);
}

void *realloc(void *p, size_t bytes)
{
    REAL(void *, realloc, void *, size_t);
    if (is_early(p)) {
        void *q = malloc(bytes);
        return q ? memcpy(q, p, bytes < sizeof early ? bytes : sizeof early) : NULL;
    }
    if (fails(MEMORY)) NO_MEMORY(NULL);
    return real(p, bytes);
}

void *aligned_alloc(size_t alignment, size_t bytes)
{
    REAL(void *, aligned_alloc, size_t, size_t);
    if (fails(MEMORY)) NO_MEMORY(NULL);
    return real(alignment, bytes);
}

void free(void *p)
{
    REAL(void, free, void *);
    if (!is_early(p)) real(p);
}

void *mmap(void *at, size_t bytes, int protection, int flags, int fd, off_t offset)
{
    REAL(void *, mmap, void *, size_t, int, int, int, off_t);
    if (fails(MAP)) NO_MEMORY(MAP_FAILED);
    return real(at, bytes, protection, flags, fd, offset);
}

ssize_t read(int fd, void *to, size_t bytes)
{
    REAL(ssize_t, read, int, void *, size_t);
    if (fails(READ)) return errno = EIO, -1;
    return real(fd, to, bytes);
}

size_t fread(void *to, size_t size, size_t n, FILE *f)
{
    REAL(size_t, fread, void *, size_t, size_t, FILE *);
    if (fails(READ)) {
        /* ferror is to know: a read of a descriptor that cannot be read fails for the stream as well */
        int fd = fileno(f), kept = dup(fd), other = open("/dev/null", O_WRONLY);
        dup2(other, fd);
        n = real(to, size, n, f);
        dup2(kept, fd);
        close(kept);
        close(other);
        errno = EIO;
        return n;
    }
    return real(to, size, n, f);
}

ssize_t write(int fd, const void *from, size_t bytes)
{
    REAL(ssize_t, write, int, const void *, size_t);
    if (fails(WRITE)) return errno = ENOSPC, -1;
    return real(fd, from, bytes);
}

size_t fwrite(const void *from, size_t size, size_t n, FILE *f)
{
    REAL(size_t, fwrite, const void *, size_t, size_t, FILE *);
    if (fails(WRITE)) return errno = ENOSPC, 0;
    return real(from, size, n, f);
}

int fflush(FILE *f)
{
    REAL(int, fflush, FILE *);
    if (fails(WRITE)) return errno = ENOSPC, EOF;
    return real(f);
}

int open(const char *path, int flags, ...)
{
    int mode = 0;
    va_list ap;
    REAL(int, open, const char *, int, ...);
    va_start(ap, flags);
    if (flags & (O_CREAT | O_TMPFILE)) mode = va_arg(ap, int);
    va_end(ap);
    if (fails(OPEN)) return errno = EMFILE, -1;
    return real(path, flags, mode);
}

FILE *fopen(const char *path, const char *how)
{
    REAL(FILE *, fopen, const char *, const char *);
    if (fails(OPEN)) return errno = EMFILE, NULL;
    return real(path, how);
}

int close(int fd)
{
    REAL(int, close, int);
    int failed = fails(CLOSE), result = real(fd);
    return failed ? errno = EIO, -1 : result;
}

int fclose(FILE *f)
{
    REAL(int, fclose, FILE *);
    int failed = fails(CLOSE), result = real(f);
    return failed ? errno = ENOSPC, EOF : result;
}

void *dlopen(const char *name, int flags)
{
    REAL(void *, dlopen, const char *, int);
    if (fails(LOAD)) name = "/does/not/exist.so";
    spared = name && (strstr(name, "blas") || strstr(name, "lapack"));
    void *library = real(name, flags);
    spared = 0;
    return library;
}

/* OpenBLAS waits for ever where a thread of its own does not start; kernel/gemm.c tries whether any does before it asks
 * for them, and that is what fails here. */
static int is_in_openblas(const void *code)
{
    Dl_info where;
    return dladdr(code, &where) && where.dli_fname && strstr(where.dli_fname, "openblas");
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attr, void *(*body)(void *), void *arg)
{
    REAL(int, pthread_create, pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    if (!is_in_openblas(__builtin_return_address(0)) && fails(THREAD)) return EAGAIN;
    return real(thread, attr, body, arg);
}
