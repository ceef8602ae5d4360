/* Operators, indexing, assignment and concatenation where a sparse matrix is among the operands. The other
 * one may be anything; results are sparse or full as Octave has it. */
#ifndef OCTAVO_SPARSE_OPS_H
#define OCTAVO_SPARSE_OPS_H

#include "ops/index.h"
#include "ops/operand.h"
#include "value/sparse.h"

static inline bool any_sparse(const Value *v, Index n)
{
    for (Index k = 0; k < n; k++)
        if (v[k].tag == T_SPARSE) return true;
    return false;
}

/* --- sparse_operators.c --- */
Status sparse_binary(Interp *it, BinOp op, Value a, Value b, Value *out) MUST_USE;
Status sparse_unary(Interp *it, UnOp op, const Sparse *s, Value *out) MUST_USE;

/* --- sparse_elementwise.c --- */
/* A sparse matrix beside a traced value. */
Status err_sparse_traced(Interp *it);
/* Diagonal and permutation matrices were made sparse. */
Status sparse_elementwise(Interp *it, BinOp op, Value a, Value b, Value *out) MUST_USE;
/* S * 2, 2 \ S, S / sparse (2): of stored elements only; a full matrix by a sparse number stays full. */
Status sparse_scaled(Interp *it, BinOp op, Value a, Value b, Value *out) MUST_USE;
/* f of each element: of the stored ones (nnz x 1), and of 0, which is f's answer for all others. f gets a
 * column. */
typedef struct SparseMap {
    Status (*f)(Interp *it, const void *user, Value column, Value *out);
    const void *user;
} SparseMap;
Status sparse_map(Interp *it, const Sparse *s, const SparseMap *map, Value *out) MUST_USE;
/* The same of two matrices of one size: f (x, y) of columns, where either has elements, and of 0, 0, for which it
 * must give 0. */
typedef Status SparsePairFn(Interp *it, const void *user, const Value *xy, Value *out);
Status sparse_map_pair(Interp *it, const Sparse *x, const Sparse *y, SparsePairFn *f, const void *user,
                       Value *out) MUST_USE;

/* --- sparse_product.c --- */
Status sparse_transpose(Interp *it, const Sparse *s, bool conjugate, Sparse **out) MUST_USE;
/* a * b; the flags: of a or b the conjugate transpose. */
Status sparse_matmul(Interp *it, Value a, bool a_transposed, Value b, bool b_transposed,
                     Value *out) MUST_USE;
/* v as rows x all the rest, double, complex if asked for. */
Status sparse_full_factor(Interp *it, Value v, bool is_complex, Array **out) MUST_USE;

/* --- sparse_power.c --- */
/* s ^ b or b ^ s */
Status sparse_power(Interp *it, Value a, Value b, Value *out) MUST_USE;

/* --- sparse_divide.c --- */
Status sparse_left_divide(Interp *it, Value a, Value b, Value *out) MUST_USE;
Status sparse_right_divide(Interp *it, Value a, Value b, Value *out) MUST_USE;

/* --- sparse_build.c --- */
/* Elements in any order, in any number at one place. data: of the class, count elements (or one, for all).
 */
typedef struct Triplets {
    SparseShape shape; /* nzmax: the room wanted, at least */
    Index count;
    const Index *row, *col; /* zero-based, inside */
    const void *data;
    bool one_value;
    bool keep_last; /* of several at one place; else they are added, logical ones or-ed */
} Triplets;
Status sparse_from_triplets(Interp *it, const Triplets *t, Sparse **out) MUST_USE;
/* The same elements in a matrix of another shape with as many. */
Status sparse_reshape(Interp *it, const Sparse *s, Index rows, Index cols, Sparse **out) MUST_USE;
void sparse_sort_rows(Index *row, Index n);

/* --- sparse_index.c --- */
Status sparse_index(Interp *it, const IndexContext *ctx, const Sparse *s, const Value *idx, int n,
                    Value *out) MUST_USE;

/* --- sparse_assign.c --- */
Status sparse_assign(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int n,
                     Value rhs) MUST_USE;

/* --- sparse_concat.c --- */
/* Numbers, logical or characters that fit together; dims: of the result. */
Status sparse_concat(Interp *it, int dim, const Value *v, Index n, const Dims *dims, Value *out) MUST_USE;

#endif
