/* Tests of kernels in C, against plain loops: awkward sizes and numbers, arrays that lie anywhere, and checks that say what
 * differs. A file of tests ends in a table of them, which unit.c lists. */
#ifndef OCTAVO_UNIT_H
#define OCTAVO_UNIT_H

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/base.h"
#include "base/threads.h"

typedef struct UnitTest {
    const char *name;        /* what is tested: what is asked of it */
    void (*run)(void);
    bool once;               /* nothing in it depends on the kind of processor */
} UnitTest;

/* Says what is wrong; a test that was told so has failed, and goes on. */
void unit_fail(const char *file, int line, const char *format, ...) PRINTF_LIKE(3, 4);
#define CHECK(condition, ...) ((condition) ? (void) 0 : unit_fail(__FILE__, __LINE__, __VA_ARGS__))

/* ---- sizes ---- */

/* Around the lengths of registers, tiles and blocks, from 0 on; the last ones are long. */
extern const Index unit_sizes[];
extern const int unit_nsizes, unit_nsmall;           /* all of them, and those up to 100 */
#define EACH_SIZE(n) for (int n##_at = 0; n##_at < unit_nsizes; n##_at++) for (Index n = unit_sizes[n##_at], n##_once = 1; n##_once; n##_once = 0)
#define EACH_SMALL(n) for (int n##_at = 0; n##_at < unit_nsmall; n##_at++) for (Index n = unit_sizes[n##_at], n##_once = 1; n##_once; n##_once = 0)

/* ---- numbers ---- */

uint64_t unit_bits(void);                            /* random */
Index unit_below(Index n);                           /* 0 .. n - 1 */
double unit_plain(void);                             /* between -4 and 4 */
double unit_number(void);                            /* of any size; now and then 0, -0, Inf, NaN, a half, a limit of an integer type */
void unit_fill_f64(Index n, double *x);
void unit_fill_f32(Index n, float *x);
void unit_fill_plain_f64(Index n, double *x);
void unit_fill_plain_f32(Index n, float *x);
void unit_fill_bytes(Index n, void *x);              /* n bytes, whatever they mean; often those of the neighbour */

/* The same number, or both NaN; zeros by their signs. */
bool unit_same_f64(double a, double b);
bool unit_same_f32(float a, float b);
/* Where two arrays differ, -1: nowhere. */
Index unit_differ_f64(Index n, const double *a, const double *b);
Index unit_differ_f32(Index n, const float *a, const float *b);
Index unit_differ_bytes(Index n, size_t size, const void *a, const void *b);

/* ---- memory ---- */

/* Room for n elements, `shift` elements behind a multiple of 64 bytes, between fences. Filled with 0xA5. */
void *unit_room(Index n, size_t size, int shift);
/* Frees it; complains if a fence was overwritten. */
void unit_free(void *room);

/* A pool of that many threads, to compare with NULL. It stays until the program ends. */
Threads *unit_threads(int count);

#endif
