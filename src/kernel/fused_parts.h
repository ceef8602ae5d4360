/* Between the files of the fused engine (fused.h). */
#ifndef OCTAVO_FUSED_PARTS_H
#define OCTAVO_FUSED_PARTS_H

#include <math.h>

#include "kernel/fused.h"

/* ---- passes ---- */

typedef enum RefKind {
    REF_NUMBER,                  /* the value of a step that is a scalar */
    REF_FULL,                    /* a leaf with as many elements as the result */
    REF_ROW,                     /* an element for each column */
    REF_COLUMN,                  /* an element for each row */
    REF_SLOT                     /* a tile made by an earlier pass */
} RefKind;

/* Where a pass takes an operand from: which step, leaf or slot. */
typedef struct Ref {
    uint8_t kind, index;
} Ref;

/* r = a op b, tile by tile; s is the number in FUSED_ADD_SCALED and its kin. FUSED_NATIVE stands for several
 * passes: a is the number of the piece of machine code. */
typedef struct Pass {
    uint8_t op;                  /* a FusedOp */
    uint8_t slot;                /* of the result */
    bool checks_truth;           /* numbers are taken for truth: NaN is a failure */
    Ref a, b, s;
} Pass;

enum { PLAN_MAX_SLOTS = 10, PLAN_MAX_PARTS = 8 };

/* A step that is computed once, with numbers alone. */
typedef struct NumberStep {
    uint8_t step;
    bool single, checks_truth;
    bool exact;                  /* a leaf that meets floats in a comparison: must be one */
} NumberStep;

struct FusedNative;

struct FusedPlan {
    const FusedStep *steps;
    int nsteps, nleaves;
    /* the operands it is for */
    struct { FusedType type; bool is_scalar; Index rows, cols; } seen[FUSED_MAX_LEAVES];
    bool refused;
    FusedShape shape;
    bool can_fail, is_single;    /* single: tiles hold floats */
    Index rows, cols;            /* of the result; all elements in one column where nothing broadcasts */
    Pass passes[FUSED_MAX_STEPS];
    int npasses, nslots;
    /* the same with machine code, for NATIVE_LEAST elements and more; none: nfast is 0 */
    Pass fast[FUSED_MAX_STEPS];
    int nfast;
    NumberStep numbers[FUSED_MAX_STEPS];
    int nnumbers;
    double weight;               /* nanoseconds an element costs, roughly */
    /* subtrees smaller than the result, computed beforehand: leaves nleaves, nleaves + 1 ... */
    FusedPlan *parts[PLAN_MAX_PARTS];
    int nparts;
    double work;                 /* nanoseconds it has cost so far, by weight */
    struct FusedNative *native;  /* once it was worth it; without code where that is impossible */
    bool direct;                 /* one piece of machine code from operands to result: tiles need no room */
};

/* Columns too short for a tile each: tiles hold several of them. */
static inline bool plan_tiles_cross(const FusedPlan *plan) { return plan->cols > 1 && plan->rows <= FUSED_TILE / 2; }

/* A plan with its operands. */
typedef struct Bound {
    const FusedPlan *plan;
    const FusedLeaf *leaves;
    FusedLeaf parts[PLAN_MAX_PARTS];
    double numbers[FUSED_MAX_STEPS];
} Bound;

/* Computes what is computed once. false: as fused_run. bound_free in any case. */
bool bound_make(FusedPlan *plan, const FusedLeaf *leaves, Threads *threads, Bound *bound);
void bound_free(Bound *bound);
static inline const FusedLeaf *bound_leaf(const Bound *b, int index)
{
    return index < b->plan->nleaves ? &b->leaves[index] : &b->parts[index - b->plan->nleaves];
}

/* Waking a second thread and waiting for it costs some 5 microseconds; below this much work, in nanoseconds
 * by the plan's weights, one thread is as fast. (At 32,000 elements and four operations two threads are 1.9
 * times as fast.) */
#define FUSED_THREADS_FROM 20000.0

/* Called before each run: counts work, and makes machine code once that pays. */
void plan_warm_up(FusedPlan *plan);

/* ---- tiles ---- */

/* Elements from .. from + n of the result, column by column, as numbers (truth is 0 or 1) to out. Either they
 * lie in one column, or `from` is the start of a column and they are whole columns. */
bool tile_run_f64(const Bound *bound, Index from, Index n, double *out);
bool tile_run_f32(const Bound *bound, Index from, Index n, float *out);

/* ---- loops ---- */

/* Comparisons and extremes, from FUSED_LT on; arithmetic is in kernel/elementwise.h. */
#define FUSED_BINARY_COUNT (FUSED_MIN - FUSED_LT + 1)

#define FUSED_LOOPS_STRUCT(name, T)                                                   \
    typedef struct name {                                                             \
        void (*aa[FUSED_BINARY_COUNT])(Index n, const T *a, const T *b, T *r);        \
        void (*as[FUSED_BINARY_COUNT])(Index n, const T *a, T b, T *r);               \
        void (*sa[FUSED_BINARY_COUNT])(Index n, T a, const T *b, T *r);               \
        void (*add_scaled)(Index n, const T *a, T s, const T *b, T *r);               \
        void (*sub_scaled)(Index n, const T *a, T s, const T *b, T *r);               \
        void (*scaled_sub)(Index n, const T *a, T s, const T *b, T *r);               \
        void (*neg)(Index n, const T *a, T *r), (*not)(Index n, const T *a, T *r);     \
        void (*square)(Index n, const T *a, T *r), (*cube)(Index n, const T *a, T *r); \
        bool (*any_nan)(Index n, const T *a);                                         \
        bool (*any_below)(Index n, const T *a, T low);                                \
        void (*from_bool)(Index n, const unsigned char *a, T *r);                     \
        void (*to_bool)(Index n, const T *a, unsigned char *r);                       \
    } name;
FUSED_LOOPS_STRUCT(FusedLoops64, double)
FUSED_LOOPS_STRUCT(FusedLoops32, float)

/* One pair for each instruction set. */
typedef struct FusedLoops {
    FusedLoops64 f64;
    FusedLoops32 f32;
} FusedLoops;
/* Those for this processor. */
const FusedLoops *fused_loops(void);

/* Mappers that are calls of other kernels: what lies outside low .. high has no real result. */
typedef struct FusedMap {
    void (*f64)(Index n, const double *x, double *y);
    void (*f32)(Index n, const float *x, float *y);
    double low, high;
} FusedMap;
/* NULL: the operation is none. */
const FusedMap *fused_map(FusedOp op);
static inline bool fused_map_is_total(const FusedMap *map) { return map->low == -INFINITY && map->high == INFINITY; }

/* Operations on numbers alone. false: a failure. */
bool fused_scalar_op(FusedOp op, bool single, bool checks_truth, double a, double b, double *r);

/* ---- machine code: fused_native.c ---- */

enum { NATIVE_MAX_POINTERS = 8, NATIVE_MAX_NUMBERS = 8, NATIVE_MAX_PIECES = 12, NATIVE_LEAST = 24 };

/* What a register holds in every lane: a Ref's value, or a constant of the machine. */
typedef enum NativeKind { NATIVE_VALUE, NATIVE_ONE, NATIVE_SIGN, NATIVE_MAGNITUDE, NATIVE_ZERO } NativeKind;
typedef struct NativeNumber {
    NativeKind kind;
    Ref ref;
} NativeNumber;

/* Reads and writes `length` bytes, a multiple of 32, behind each pointer: inputs first, then outputs. Not 0:
 * a check failed. */
typedef int (*NativeCode)(void *const *pointers, const void *numbers, Index unused, Index length);

typedef struct NativePiece {
    NativeCode run;
    Ref inputs[NATIVE_MAX_POINTERS];
    uint8_t outputs[NATIVE_MAX_POINTERS];    /* slots */
    NativeNumber numbers[NATIVE_MAX_NUMBERS];
    int ninputs, noutputs, nnumbers;
    bool checks;
} NativePiece;

typedef struct FusedNative {
    void *code;
    NativePiece pieces[NATIVE_MAX_PIECES];
} FusedNative;

/* Makes plan->fast, with FUSED_NATIVE in place of passes, where that is possible. */
void native_make(FusedPlan *plan);
void native_free(FusedNative *native);

#endif
