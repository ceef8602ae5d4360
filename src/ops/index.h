/* Indexing, indexed assignment and deletion for every class.
 *
 * An index list holds numbers, logical masks, ranges, T_COLON or the string ":" . Zero-based nothing here:
 * index values are the language's (one-based). Messages name the variable where the caller knows it:
 * "index (4,_): out of bound; value 4 out of bound 3" becomes "x(4,_): ...". */
#ifndef OCTAVO_INDEX_H
#define OCTAVO_INDEX_H

#include "ops/binary.h"
#include "value/structs.h"

/* What an index stands behind in the program. Only messages ask: name gives the variable's name, or NULL. */
typedef struct IndexContext {
    const char *(*name)(const struct IndexContext *ctx);
    const void *frame;     /* the caller's own */
    int reg;
} IndexContext;

/* v(idx...). Arrays, cells (give cells), structs (give structs), ranges, diagonals. Not handles: calls are
 * the machine's business. nidx 0: v itself. */
Status op_index(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int nidx,
                Value *out) MUST_USE;
/* v{idx...}: each element appended to list, in column-major order. */
Status op_cell_index(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int nidx,
                     ValueList *list) MUST_USE;
/* v.name: one value for each element of a struct array, appended to list. Also for maps (Count, KeyType,
 * ValueType). */
Status op_field_get(Interp *it, Value v, Sym name, ValueList *list) MUST_USE;

/* *lhs(idx...) = rhs. *lhs is an owned slot (may be T_NONE: undefined, then created); written in place where
 * it is uniquely owned, growing by doubling. On failure *lhs is unchanged. rhs is borrowed. */
Status op_index_assign(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int nidx,
                       Value rhs) MUST_USE;
/* *lhs(idx...) = [] */
Status op_index_delete(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int nidx) MUST_USE;
/* *lhs{idx...} = rhs (one element) */
Status op_cell_assign(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int nidx,
                      Value rhs) MUST_USE;
/* *lhs.name = rhs, *lhs a struct with one element or undefined or []. */
Status op_field_set(Interp *it, Value *lhs, Sym name, Value rhs) MUST_USE;

/* A chain of accesses on the left of an assignment: x.a(3).b{2} = rhs. */
typedef enum StepKind { STEP_PAREN, STEP_BRACE, STEP_FIELD } StepKind;
typedef struct PathStep {
    StepKind kind;
    const Value *idx;      /* PAREN, BRACE; borrowed */
    int nidx;
    Sym field;             /* FIELD */
} PathStep;
/* Containers missing on the way are created; each level is moved out of its container while it is changed, so
 * that nothing is copied that has one owner. On failure *lhs is as before. Handles containers.Map. */
Status op_path_assign(Interp *it, const IndexContext *ctx, Value *lhs, const PathStep *steps, int nsteps,
                      Value rhs) MUST_USE;
Status op_path_delete(Interp *it, const IndexContext *ctx, Value *lhs, const PathStep *steps,
                      int nsteps) MUST_USE;
/* How many values the last step of an assignment [x{1:3}] = ..., [s.f] = ... asks for. */
Status op_path_count(Interp *it, Value lhs, const PathStep *steps, int nsteps, Index *count) MUST_USE;
/* The k-th of count of them gets rhs. */
Status op_path_assign_nth(Interp *it, const IndexContext *ctx, Value *lhs, const PathStep *steps, int nsteps,
                          Index k, Index count, Value rhs) MUST_USE;

/* The value of end at position pos of n indices into v. */
Status op_end(Interp *it, Value v, int pos, int n, Value *out) MUST_USE;

/* for k = v: number of turns, and the value for turn k (zero-based): column k of v reshaped to rows x
 * rest. */
Status op_for_count(Interp *it, Value v, Index *count) MUST_USE;
Status op_for_column(Interp *it, Value v, Index k, Value *out) MUST_USE;

/* What indexing and display do with a reference object: lib/cells/map.c fills it in for maps,
 * lib/functions/inputparser.c for argument parsers. Hooks may be NULL. */
typedef struct MapHooks {
    Status (*index)(Interp *it, Value map, const Value *idx, int nidx, Value *out);
    Status (*assign)(Interp *it, Value map, const Value *idx, int nidx, Value rhs);
    Status (*field)(Interp *it, Value map, Sym name, Value *out);
    /* For objects other than maps, NULL there: m.Name = value, and the function behind a method's name. */
    Status (*set_field)(Interp *it, Value map, Sym name, Value rhs);
    const char *(*method)(const char *name);
    void (*show)(Interp *it, Value map, StrBuf *out);    /* what disp prints */
    /* their names, NULL at the end: shown in containers */
    const char *const *properties;
    Status (*concat)(Interp *it, const Value *v, Index n, Value *out);    /* [m1; m2] where all have this hook */
} MapHooks;

#endif
