/* The ground floor: names that every part uses. */
#ifndef OCTAVO_BASE_H
#define OCTAVO_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Sizes and subscripts; zero-based in C. A name ending in _1 holds a one-based one. */
typedef int64_t Index;
#define INDEX_MAX_VALUE INT64_MAX

/* Functions that can fail return a Status; the message stands in the Interp (base/error.h). */
typedef enum Status {
    OK = 0,
    ERR,       /* an error the program can catch; it->err describes it */
    STOP       /* not catchable: exit(), or Ctrl-C on its way to the prompt (it->stop_reason) */
} Status;

#define MUST_USE __attribute__((warn_unused_result))
#define PRINTF_LIKE(fmt, first) __attribute__((format(printf, fmt, first)))
#define UNUSED __attribute__((unused))
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define COUNT_OF(array) ((int) (sizeof(array) / sizeof((array)[0])))

/* The C library offers these to GCC only. */
#if defined(__clang__) && !defined(CMPLX)
#define CMPLX(x, y) __builtin_complex ((double) (x), (double) (y))
#define CMPLXF(x, y) __builtin_complex ((float) (x), (float) (y))
#endif

typedef struct Interp Interp;

#endif
