/* A function of two real numbers applied to each pair of elements. */
#include "lib/pairwise.h"

#include "lib/numeric.h"
#include "ops/binary.h"

Status pair_broadcast_dims(Interp *it, const char *who, const Dims *a, const Dims *b, Dims *out)
{
    out->n = a->n > b->n ? a->n : b->n;
    for (int k = 0; k < out->n; k++) {
        Index ea = dims_extent(a, k), eb = dims_extent(b, k);
        if (ea != eb && ea != 1 && eb != 1) return err_nonconformant(it, who, a, b);
        out->d[k] = ea == 1 ? eb : ea;
    }
    dims_normalize(out);
    return OK;
}

void pair_walk_begin(PairWalk *w, const Dims *dims, const Dims *a, const Dims *b)
{
    Index sa = 1, sb = 1;
    w->dims = *dims;
    w->at_a = w->at_b = 0;
    for (int d = 0; d < dims->n; d++) {
        Index ea = dims_extent(a, d), eb = dims_extent(b, d);
        w->sub[d] = 0;
        w->step_a[d] = ea == 1 ? 0 : sa;
        w->step_b[d] = eb == 1 ? 0 : sb;
        sa *= ea;
        sb *= eb;
    }
}

Status map_pairs(Interp *it, const char *who, Value x, Value y, PairFns f, Value *out)
{
    Array *a = NULL, *b = NULL, *r = NULL;
    Dims da = val_dims(x), db = val_dims(y), dims;
    Status st;
    if (x.tag == T_NUM && y.tag == T_NUM) {
        *out = val_num(f.f64(x.u.num, y.u.num));
        return OK;
    }
    Class cls = val_class(x) == CLS_SINGLE || val_class(y) == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    st = pair_broadcast_dims(it, who, &da, &db, &dims);
    if (st == OK) st = val_to_class(it, x, cls, &a);
    if (st == OK) st = val_to_class(it, y, cls, &b);
    if (st == OK) st = array_new_nd(it, cls, false, &dims, &r);
    if (st != OK) goto done;
    Index n = r->numel;
    bool simple = a->numel == 1 || b->numel == 1 || dims_equal(&da, &db);
    Index sa = a->numel != 1, sb = b->numel != 1;
    PairWalk w;
    pair_walk_begin(&w, &dims, &da, &db);
    for (Index k = 0; k < n; k++) {
        Index i = simple ? k * sa : w.at_a, j = simple ? k * sb : w.at_b;
        if (cls == CLS_DOUBLE) array_f64(r)[k] = f.f64(array_f64(a)[i], array_f64(b)[j]);
        else if (f.f32) array_f32(r)[k] = f.f32(array_f32(a)[i], array_f32(b)[j]);
        else array_f32(r)[k] = (float) f.f64(array_f32(a)[i], array_f32(b)[j]);
        if (!simple) pair_walk_next(&w);
    }
    *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    return st;
}
