/* Truth of elements: any, all, how many. */
#include "kernel/reduce.h"

#include "kernel/cpu.h"
#include "kernel/fold.h"
#include "kernel/target.h"

TARGET_OPTIMIZE

typedef enum TruthType { TRUTH_U8, TRUTH_U16, TRUTH_U32, TRUTH_U64, TRUTH_F32, TRUTH_F64, TRUTH_C64, TRUTH_C128, TRUTH_TYPES } TruthType;

typedef struct TruthSet {
    struct {
        const FoldKind *kinds[2];        /* any, all */
        Index (*count)(Index n, const void *x);
        void (*truth)(Index n, const void *x, bool *out);
    } types[TRUTH_TYPES];
    const FoldKind *sum_bool;
} TruthSet;

/* any passes over NaN as it does over 0; everywhere else NaN is true. */
#define SOMETHING_INT(x) ((x) != 0)
#define SOMETHING_FLOAT(x) (((x) < 0) | ((x) > 0))
#define SOMETHING_COMPLEX(x) ((x) != 0 && (x) == (x))

static void join_or(Index width, void *acc, const void *next)
{
    for (Index i = 0; i < width; i++) ((bool *) acc)[i] |= ((const bool *) next)[i];
}

static void join_and(Index width, void *acc, const void *next)
{
    for (Index i = 0; i < width; i++) ((bool *) acc)[i] &= ((const bool *) next)[i];
}

static void join_sums(Index width, void *acc, const void *next)
{
    for (Index i = 0; i < width; i++) ((double *) acc)[i] += ((const double *) next)[i];
}

#define TEMPLATE "kernel/reduce_truth_kinds.tmpl.h"
#include "kernel/each_target.h"

static const TruthSet *truth_set(void) { return PICK_AVX2(truth_set); }

static TruthType truth_type(KernElem kind, int bytes)
{
    if (kind == KERN_ELEM_FLOAT) return bytes == 4 ? TRUTH_F32 : TRUTH_F64;
    if (kind == KERN_ELEM_COMPLEX) return bytes == 4 ? TRUTH_C64 : TRUTH_C128;
    return bytes == 1 ? TRUTH_U8 : bytes == 2 ? TRUTH_U16 : bytes == 4 ? TRUTH_U32 : TRUTH_U64;
}

void kern_any_all(Threads *threads, bool all, KernElem kind, int bytes, Lanes lanes,
                  const void *x, bool *out)
{
    kern_fold(threads, truth_set()->types[truth_type(kind, bytes)].kinds[all], lanes, x, NULL,
              out);
}

void kern_truth(KernElem kind, int bytes, Index n, const void *x, bool *out)
{
    truth_set()->types[truth_type(kind, bytes)].truth(n, x, out);
}

Index kern_count_nonzero(KernElem kind, int bytes, Index n, const void *x)
{
    return truth_set()->types[truth_type(kind, bytes)].count(n, x);
}

void kern_sum_bool(Threads *threads, Lanes lanes, const unsigned char *x,
                   double *out)
{
    kern_fold(threads, truth_set()->sum_bool, lanes, x, NULL, out);
}
