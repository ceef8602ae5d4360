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

/* Both of one size, or one of them a single number. */
static void pairs_plain(const Array *a, const Array *b, PairFns f, Array *r)
{
    Index step_a = a->numel != 1, step_b = b->numel != 1;
    if (r->cls == CLS_DOUBLE) {
        const double *x = array_f64(a), *y = array_f64(b);
        for (double *to = array_f64(r), *end = to + r->numel; to < end; to++, x += step_a, y += step_b)
            *to = f.f64(*x, *y);
    } else {
        const float *x = array_f32(a), *y = array_f32(b);
        for (float *to = array_f32(r), *end = to + r->numel; to < end; to++, x += step_a, y += step_b)
            *to = f.f32(*x, *y);
    }
}

static void pairs_walk(const Array *a, const Array *b, PairFns f, PairWalk *w, Array *r)
{
    for (Index k = 0; k < r->numel; k++, pair_walk_next(w)) {
        Index i = w->at_a, j = w->at_b;
        if (r->cls == CLS_DOUBLE) array_f64(r)[k] = f.f64(array_f64(a)[i], array_f64(b)[j]);
        else array_f32(r)[k] = f.f32(array_f32(a)[i], array_f32(b)[j]);
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
    if (a->numel == 1 || b->numel == 1 || dims_equal(&da, &db)) {
        pairs_plain(a, b, f, r);
    } else {
        PairWalk w;
        pair_walk_begin(&w, &dims, &da, &db);
        pairs_walk(a, b, f, &w, r);
    }
    *out = val_from_array_take(&r);
done:
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    return st;
}
