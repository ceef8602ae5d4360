/* Diagonal and permutation matrices: eye(n), diag(v), and the factors of lu and qr. They are values of
 * their own because Octave shows and multiplies them differently; everything else sees the full matrix. */
#ifndef OCTAVO_DIAG_H
#define OCTAVO_DIAG_H

#include "value/array.h"

typedef struct Diag {
    Obj h;
    Index rows, cols;
    Array *elems;        /* min(rows, cols) x 1, double or single, may be complex; owned */
} Diag;

/* Column j of the identity has its one in row perm[j] of the permutation matrix: P(perm[j], j) = 1. */
typedef struct Perm {
    Obj h;
    Index n;
    Index *perm;         /* zero-based, owned */
} Perm;

Status diag_new(Interp *it, Index rows, Index cols, Array *elems, Value *out) MUST_USE;   /* borrows elems */
Status diag_eye(Interp *it, Index rows, Index cols, Class cls, Value *out) MUST_USE;
Status diag_to_array(Interp *it, const Diag *d, Array **out) MUST_USE;
Status perm_new(Interp *it, Index n, const Index *perm, Value *out) MUST_USE;
Status perm_to_array(Interp *it, const Perm *p, Array **out) MUST_USE;

#endif
