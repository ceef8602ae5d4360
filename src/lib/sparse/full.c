/* Builtins that know nothing of sparse matrices, called with full ones in their place. */
#include "lib/sparse/sparse.h"

#include <limits.h>

#include "ops/sparse.h"

static Status with_full(Interp *it, const GuardedCall *g, int back)
{
    const BuiltinCall *c = &g->call;
    Value few[4], *full = c->nin <= COUNT_OF(few) ? few : mem_alloc((size_t) c->nin * sizeof(Value));
    Status st = OK;
    for (int k = 0; k < c->nin; k++) full[k] = val_none();
    for (int k = 0; k < c->nin && st == OK; k++) {
        Array *a = NULL;
        if (c->in[k].tag != T_SPARSE) {
            full[k] = val_retain(c->in[k]);
            continue;
        }
        st = val_to_array(it, c->in[k], &a);
        if (st == OK) full[k] = val_from_array_take(&a);
    }
    if (st == OK) st = g->builtin->fn(it, full, c->nin, c->out, c->nout);
    for (int k = 0; st == OK && k < back && k < (c->nout > 0 ? c->nout : 1); k++) {
        Sparse *s = NULL;
        Class cls = val_class(c->out[k]);
        if (c->out[k].tag == T_NONE || c->out[k].tag == T_SPARSE || !val_is_operand(c->out[k])
            || (cls != CLS_DOUBLE && cls != CLS_LOGICAL) || val_ndims(c->out[k]) > 2)
            continue;
        st = val_to_sparse(it, c->out[k], &s);
        if (st == OK) val_set_take(&c->out[k], val_from_sparse_take(&s));
    }
    val_drop_n(full, c->nin);
    if (full != few) mem_free(full);
    return st;
}

Status door_full(Interp *it, const BuiltinCall *c) { return with_full(it, (const GuardedCall *) c, 0); }

Status door_back(Interp *it, const BuiltinCall *c)
{
    return with_full(it, (const GuardedCall *) c, c->in[0].tag == T_SPARSE ? INT_MAX : 0);
}

Status door_back_any(Interp *it, const BuiltinCall *c)
{
    return with_full(it, (const GuardedCall *) c, INT_MAX);
}

Status door_back_first(Interp *it, const BuiltinCall *c)
{
    return with_full(it, (const GuardedCall *) c, 1);
}
