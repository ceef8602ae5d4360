/* What the functions on sparse matrices share, and the doors through which other builtins meet them
 * (doors.c). */
#ifndef OCTAVO_LIB_SPARSE_H
#define OCTAVO_LIB_SPARSE_H

#include "lang/builtin.h"
#include "value/sparse.h"

/* A builtin's way with sparse matrices; the first argument may be another one. */
typedef Status (*DoorFn)(Interp *it, const BuiltinCall *c);

/* What a DoorFn gets is the first member of one: the builtin it may fall back to comes along. */
typedef struct GuardedCall {
    BuiltinCall call;
    const Builtin *builtin;
} GuardedCall;

/* doors.c: SparseCall of base/interp.h */
Status sparse_door(Interp *it, const struct Builtin *b, const Value *in, int nin, Value *out,
                   int nout) MUST_USE;
/* full.c: all sparse arguments made full, the results as they are. */
Status door_full(Interp *it, const BuiltinCall *c) MUST_USE;
/* The same, and numbers that come back made sparse: where the first argument is, or any. */
Status door_back_any(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_back(Interp *it, const BuiltinCall *c) MUST_USE;
/* Only the first result. */
Status door_back_first(Interp *it, const BuiltinCall *c) MUST_USE;

Status sparse_result(Sparse **s, Value *out) MUST_USE;

/* sparse.c */
Status door_nnz(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_find(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_full_of(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_double(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_logical(Interp *it, const BuiltinCall *c) MUST_USE;

/* reduce.c */
Status door_sum(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_prod(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_sumsq(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_any(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_all(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_mean(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_max(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_min(Interp *it, const BuiltinCall *c) MUST_USE;

/* factor.c */
Status door_chol(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_lu(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_det(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_qr(Interp *it, const BuiltinCall *c) MUST_USE;

/* shape.c */
Status door_diag(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_tril(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_triu(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_reshape(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_vec(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_resize(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_postpad(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_prepad(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_rot90(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_kron(Interp *it, const BuiltinCall *c) MUST_USE;

/* sort.c */
Status door_sort(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_unique(Interp *it, const BuiltinCall *c) MUST_USE;

/* arrange.c */
Status door_flip(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_circshift(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_move(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_repmat(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_permute(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_atan2(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_pair_of_doubles(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_extreme_pair(Interp *it, const BuiltinCall *c) MUST_USE;
Status door_pair(Interp *it, const BuiltinCall *c) MUST_USE;

#endif
