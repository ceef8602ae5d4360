/* Subscripts: what stands between the parentheses of A(i, j), checked and made zero-based once, so that
 * reading, writing and deleting share one set of rules and messages. */
#ifndef OCTAVO_INDEX_SUBS_H
#define OCTAVO_INDEX_SUBS_H

#include "ops/index.h"

typedef enum SubKind {
    SUB_COLON,     /* all of the dimension */
    SUB_SCALAR,    /* start */
    SUB_RANGE,     /* start, start + step, ... : len of them */
    SUB_LIST       /* list[0 .. len) */
} SubKind;

typedef struct Subscript {
    SubKind kind;
    bool is_mask;        /* came from a logical value: its shape is a vector's */
    Index len;           /* not for a colon: sub_len */
    Index extent;        /* largest subscript + 1, 0 if there is none */
    Index start, step;
    Index *list;         /* owned */
    Value source;        /* borrowed; its dims shape the result of A(source) */
} Subscript;

/* Position pos (zero-based) of n subscripts. Reports fractions, zeros, wrong types, ...; with positionless
 * messages "x0: subscripts ..." where Octave forgets the position (deletion of numeric elements). */
Status sub_resolve(Interp *it, const IndexContext *ctx, Value v, int pos, int n, Subscript *out) MUST_USE;
Status sub_resolve_bare(Interp *it, const IndexContext *ctx, Value v, Subscript *out) MUST_USE;
/* n of them into out; on failure none is left to free. */
Status subs_resolve(Interp *it, const IndexContext *ctx, const Value *idx, int n, Subscript *out) MUST_USE;
static inline void sub_free(Subscript *s)
{
    if (s->list) mem_free(s->list);
    s->list = NULL;
}
static inline void subs_free(Subscript *s, int n)
{
    for (int i = 0; i < n; i++) sub_free(&s[i]);
}

static inline Index sub_len(const Subscript *s, Index dim) { return s->kind == SUB_COLON ? dim : s->len; }
/* The size a dimension of dim elements must have so that every subscript is inside. */
static inline Index sub_extent(const Subscript *s, Index dim)
{
    return s->kind == SUB_COLON || s->extent < dim ? dim : s->extent;
}
static inline Index sub_at(const Subscript *s, Index k)
{
    switch (s->kind) {
    case SUB_COLON: return k;
    case SUB_SCALAR: return s->start;
    case SUB_RANGE: return s->start + k * s->step;
    default: return s->list[k];
    }
}
/* Selects all of a dimension of dim elements in order. */
bool sub_is_colon_equiv(const Subscript *s, Index dim);
/* A run without gaps, first .. first + len: scalars, unit ranges, masks true at the front. */
bool sub_is_run(const Subscript *s, Index dim, Index *first, Index *len);
/* A rearrangement of 0 .. dim - 1. */
bool sub_is_permutation(Interp *it, const Subscript *s, Index dim);

/* dims seen through n subscripts: trailing dimensions are folded into the last, missing ones are 1. dims may
 * have fewer than n entries afterwards only if n was less than 1. Not normalised: out->n == max(n, 2). */
void dims_fold(const Dims *dims, int n, Dims *out);
/* Shape of A(s) for a linear subscript into something of these dims. */
void sub_linear_dims(const Subscript *s, const Dims *dims, Dims *out);

/* "x(_,4): out of bound 3 (dimensions are 2x3)": position pos of n, one-based subscript value. */
Status err_out_of_bound(Interp *it, const IndexContext *ctx, int pos, int n, Index value_1, const Dims *dims);
Status err_resize(Interp *it);
/* "=: nonconformant arguments (op1 is AxB, op2 is CxD)" */
Status err_assign_nonconformant(Interp *it, const Dims *lhs, const Dims *rhs);
/* The name of a value's type in messages about indexing: ranges and diagonals have names of their own
 * there. */
const char *index_type_name(Value v);

/* Copy between a line of memory and consecutive elements: element k of the line is at base + sub_at(k) *
 * stride elements. size is that of an element: 1, 2, 4, 8 or 16 bytes. */
void line_gather(void *dst, const void *base, size_t size, const Subscript *s, Index dim, Index stride);
void line_scatter(void *base, const void *src, size_t size, const Subscript *s, Index dim, Index stride);
void line_fill(void *base, const void *value, size_t size, const Subscript *s, Index dim, Index stride);
/* Linear positions (zero-based) that n subscripts select from dims (folded to n), in column-major order. */
Status subs_positions(Interp *it, const Subscript *subs, int n, const Dims *dims, Index **out,
                      Index *count) MUST_USE;

#endif
