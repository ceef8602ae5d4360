/* The end of the C stack. */
#include "base/stack.h"

#include <pthread.h>
#include <sys/resource.h>
#include <unistd.h>

/* Kept free below the bound: for LAPACK, OpenBLAS, printf, buffers of some 10 KiB. A small stack keeps a
 * third. */
enum { KEEP = 256 << 10 };
/* What a stack without a limit may use: more than any program needs. */
enum { WITHOUT_LIMIT = 64 << 20 };

/* The lowest address of the stack, as far as it can be known without reading /proc: the first thread began
 * a little above here. */
static const char *first_thread_end(const char *here, size_t *size)
{
    struct rlimit limit;
    bool limited = getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
    *size = limited ? (size_t) limit.rlim_cur : WITHOUT_LIMIT;
    if (*size > WITHOUT_LIMIT) *size = WITHOUT_LIMIT;
    return here - *size + *size / 16;      /* arguments and environment lie above */
}

void stack_measure(Interp *it)
{
    const char *here = __builtin_frame_address(0), *end = NULL;
    size_t size = 0;
    pthread_attr_t attr;
    if (getpid() == gettid()) {
        end = first_thread_end(here, &size);
    } else if (pthread_getattr_np(pthread_self(), &attr) == 0) {
        void *lowest;
        if (pthread_attr_getstack(&attr, &lowest, &size) == 0) end = lowest;
        pthread_attr_destroy(&attr);
    }
    if (end) it->stack_bound = end + (size / 3 < KEEP ? size / 3 : KEEP);
}
