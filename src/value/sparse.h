/* Sparse matrices: the nonzero elements of each column, one column behind the other.
 *
 *      colptr   cols + 1   column j's elements are colptr[j] .. colptr[j + 1] - 1
 *      row      nzmax      the row of each, zero-based, rising within a column
 *      data     nzmax      double, bool, or double complex
 *
 * No stored element is zero, and no two have one place: whoever makes a sparse matrix sees to it
 * (sparse_drop_zeros). A 1x1 sparse matrix stays one; complex ones whose imaginary parts are all 0 become
 * real (sparse_narrow), as other arrays do. */
#ifndef OCTAVO_SPARSE_H
#define OCTAVO_SPARSE_H

#include "value/array.h"

typedef struct Sparse {
    Obj h;
    uint8_t cls; /* CLS_DOUBLE or CLS_LOGICAL */
    bool is_complex;
    Index rows, cols;
    Index nzmax; /* room in row and data */
    Index *colptr, *row;
    void *data;
} Sparse;

static inline Index sparse_nnz(const Sparse *s) { return s->colptr[s->cols]; }
static inline size_t sparse_elem_size(const Sparse *s)
{
    return class_elem_size((Class) s->cls, s->is_complex);
}
static inline double *sparse_f64(const Sparse *s) { return (double *) s->data; }
static inline bool *sparse_bool(const Sparse *s) { return (bool *) s->data; }
static inline double _Complex *sparse_c128(const Sparse *s) { return (double _Complex *) s->data; }

/* What a new one is to be: class, size, room. */
typedef struct SparseShape {
    Class cls;
    bool is_complex;
    Index rows, cols, nzmax;
} SparseShape;
/* colptr is all zeros, so it is a matrix without elements. */
Status sparse_new(Interp *it, const SparseShape *shape, Sparse **out) MUST_USE;
/* Class and size of s. */
Status sparse_new_like(Interp *it, const Sparse *s, Index nzmax, Sparse **out) MUST_USE;
/* Room for nzmax elements in one nobody shares, at least doubled. */
Status sparse_reserve(Interp *it, Sparse *s, Index nzmax) MUST_USE;
static inline void sparse_drop(Sparse **s)
{
    Sparse *old = *s;
    *s = NULL;
    if (old) val_release(val_from_obj(T_SPARSE, old));
}
static inline Value val_from_sparse_take(Sparse **s)
{
    Value v = val_from_obj(T_SPARSE, *s);
    *s = NULL;
    return v;
}

Status sparse_to_array(Interp *it, const Sparse *s, Array **out) MUST_USE;
/* double, single, logical or char (as doubles); more dimensions are folded into columns. */
Status sparse_from_array(Interp *it, const Array *a, Sparse **out) MUST_USE;
/* Any such value; a new reference where it is sparse. Special matrices without going through full ones. */
Status val_to_sparse(Interp *it, Value v, Sparse **out) MUST_USE;

/* The stored elements, nnz x 1. */
Status sparse_values(Interp *it, const Sparse *s, Array **out) MUST_USE;
/* Elements where s has its own, with other values (nnz x 1; double, logical); zeros are left out. */
Status sparse_with_values(Interp *it, const Sparse *s, const Array *values, Sparse **out) MUST_USE;
/* In one nobody shares. */
void sparse_drop_zeros(Sparse *s);
Status sparse_narrow(Interp *it, Sparse **s) MUST_USE;
/* To double (complex as well, if asked for); a new reference where nothing is to be done. */
Status sparse_to_double(Interp *it, Sparse *s, bool is_complex, Sparse **out) MUST_USE;
/* Where in column j does row i stand, or where would it? */
Index sparse_find_row(const Sparse *s, Index i, Index j, bool *found);
double _Complex sparse_get(const Sparse *s, Index i, Index j);

static inline double _Complex sparse_elem(const Sparse *s, Index k)
{
    if (s->cls == CLS_LOGICAL) return sparse_bool(s)[k];
    return s->is_complex ? sparse_c128(s)[k] : sparse_f64(s)[k];
}


#endif
