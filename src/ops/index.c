/* Reading elements: v(i, j), v{i}, v.name, and the value of end.
 *
 * The common forms (a scalar subscript or two into a real array, A(:), A(:, j), a vector of doubles) are
 * taken first; everything else resolves its subscripts (index_subs.h) and copies line by line. */
#include "ops/index.h"

#include <string.h>

#include "base/interrupt.h"
#include "kernel/gather.h"
#include "ops/index_subs.h"
#include "ops/objects.h"
#include "ops/sparse.h"
#include "ops/traced.h"
#include "value/array.h"
#include "value/diag.h"
#include "value/map.h"
#include "value/range.h"

/* Give the new array what it inherits, and make a value of it. */
static Status finish(Interp *it, const Array *from, Array **a, Value *out)
{
    (*a)->dq = from->dq;
    if ((*a)->is_complex) {
        Status st = array_narrow_complex(it, a);
        if (st != OK) return st;
    }
    *out = val_from_array_take(a);
    return OK;
}

static void retain_cells(Array *a)
{
    if (a->cls != CLS_CELL) return;
    Value *v = array_cells(a);
    for (Index k = 0; k < a->numel; k++) val_retain(v[k]);
}

static Status index_linear(Interp *it, const IndexContext *ctx, Array *a, Value idx, Array **out)
{
    Subscript s;
    Dims dims = array_dims(a), rdims;
    Status st = sub_resolve(it, ctx, idx, 0, 1, &s);
    if (st != OK) return st;
    Index first, len;
    if (s.kind != SUB_COLON && s.extent > a->numel) {
        st = err_out_of_bound(it, ctx, 0, 1, s.extent, &dims);
        goto done;
    }
    sub_linear_dims(&s, &dims, &rdims);
    if (sub_is_run(&s, a->numel, &first, &len)) {
        st = array_slice(it, a, first, &rdims, out);
        goto done;
    }
    st = array_new_nd(it, (Class) a->cls, a->is_complex, &rdims, out);
    if (st != OK) goto done;
    line_gather((*out)->data, a->data, class_elem_size((Class) a->cls, a->is_complex), &s, a->numel, 1);
    retain_cells(*out);
done:
    sub_free(&s);
    return st;
}

/* Copy what n subscripts select from data of dims (folded to n); leading scalar subscripts only move the
 * start, so that the longest loop is the innermost. */
static void gather_nd(void *dst, const void *data, size_t size, const Subscript *subs, int n,
                      const Dims *dims)
{
    Index stride[MAX_DIMS], at[MAX_DIMS] = { 0 }, base = 0;
    int inner = 0;
    for (int i = 0; i < n; i++) {
        if (sub_len(&subs[i], dims->d[i]) == 0) return;
        stride[i] = i == 0 ? 1 : stride[i - 1] * dims->d[i - 1];
    }
    while (inner < n - 1 && sub_len(&subs[inner], dims->d[inner]) == 1) {
        base += sub_at(&subs[inner], 0) * stride[inner];
        inner++;
    }
    Index len = sub_len(&subs[inner], dims->d[inner]);
    char *to = dst;
    for (;;) {
        Index offset = base;
        for (int i = inner + 1; i < n; i++) offset += sub_at(&subs[i], at[i]) * stride[i];
        line_gather(to, (const char *) data + (size_t) offset * size, size, &subs[inner], dims->d[inner],
                    stride[inner]);
        to += (size_t) len * size;
        int i = inner + 1;
        for (; i < n; i++) {
            if (++at[i] < sub_len(&subs[i], dims->d[i])) break;
            at[i] = 0;
        }
        if (i >= n) return;
    }
}

/* Two subscripts, the first not a colon, of much: columns of the result by several threads. */
typedef struct ColumnsJob {
    char *to;
    const char *data;
    size_t size;
    const Subscript *subs;
    Index rows, len;
} ColumnsJob;

static void gather_columns(void *context, Index from, Index to)
{
    const ColumnsJob *job = context;
    for (Index j = from; j < to; j++)
        line_gather(job->to + (size_t) (j * job->len) * job->size,
                    job->data + (size_t) (sub_at(&job->subs[1], j) * job->rows) * job->size, job->size,
                    &job->subs[0], job->rows, 1);
}

static void gather_2d(Interp *it, void *dst, const void *data, size_t size, const Subscript *subs,
                      const Dims *dims)
{
    Index len = sub_len(&subs[0], dims->d[0]), cols = sub_len(&subs[1], dims->d[1]);
    ColumnsJob job = { dst, data, size, subs, dims->d[0], len };
    /* fewer bytes are moved in less than a tenth of a millisecond; columns must be long enough to share them
     * out */
    if ((size_t) (len * cols) * size < 4 << 20 || len < 16) {
        gather_nd(dst, data, size, subs, 2, dims);
        return;
    }
    Index grain = (1 << 18) / (len * (Index) size);
    threads_run(it->threads, cols, grain < 1 ? 1 : grain, gather_columns, &job);
}

/* What n subscripts of something select: its dims folded to n, and the shape of the result. */
typedef struct Selection {
    Dims folded, result;
} Selection;

/* Each subscript against its bound. */
static Status check_bounds(Interp *it, const IndexContext *ctx, const Subscript *subs, int n,
                           const Dims *dims, Selection *out)
{
    Dims *folded = &out->folded, *rdims = &out->result;
    dims_fold(dims, n, folded);
    rdims->n = n < 2 ? 2 : n;
    rdims->d[1] = 1;
    for (int i = 0; i < n; i++) {
        if (subs[i].kind != SUB_COLON && subs[i].extent > folded->d[i])
            return err_out_of_bound(it, ctx, i, n, subs[i].extent, dims);
        rdims->d[i] = sub_len(&subs[i], folded->d[i]);
    }
    dims_normalize(rdims);
    return OK;
}

static Status index_nd(Interp *it, const IndexContext *ctx, Array *a, const Value *idx, int n, Array **out)
{
    Subscript subs[MAX_DIMS];
    Dims dims = array_dims(a);
    Selection selection;
    if (n > MAX_DIMS) return err(it, "too many subscripts");
    Status st = subs_resolve(it, ctx, idx, n, subs);
    if (st != OK) return st;
    st = check_bounds(it, ctx, subs, n, &dims, &selection);
    if (st != OK) goto done;
    const Dims *folded = &selection.folded, *rdims = &selection.result;
    /* all colons up to a run: one block of memory */
    Index first = 0, len = 0, stride = 1;
    int k = 0;
    while (k < n - 1 && sub_is_colon_equiv(&subs[k], folded->d[k])) stride *= folded->d[k++];
    bool block = sub_is_run(&subs[k], folded->d[k], &first, &len);
    for (int i = k + 1; block && i < n; i++) block = folded->d[i] == 1 && sub_len(&subs[i], 1) == 1;
    if (block) {
        st = array_slice(it, a, first * stride, rdims, out);
        goto done;
    }
    st = array_new_nd(it, (Class) a->cls, a->is_complex, rdims, out);
    if (st != OK) goto done;
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    if (n == 2) gather_2d(it, (*out)->data, a->data, size, subs, folded);
    else gather_nd((*out)->data, a->data, size, subs, n, folded);
    retain_cells(*out);
done:
    subs_free(subs, n);
    return st;
}

/* Any array but a cell seen through a vector of doubles. Leaves *out NULL where a subscript is not plainly
 * inside: the general way then finds the message. */
static Status index_by_doubles(Interp *it, Array *a, const Array *ix, Array **out)
{
    Subscript shape = { .kind = SUB_LIST, .len = ix->numel };
    *out = NULL;
    shape.source = val_from_obj(T_ARRAY, (void *) ix);
    Dims dims = array_dims(a), rdims;
    sub_linear_dims(&shape, &dims, &rdims);
    Status st = array_new_nd(it, (Class) a->cls, a->is_complex, &rdims, out);
    if (st != OK) return st;
    if (!kern_gather(it->threads, class_elem_size((Class) a->cls, a->is_complex), ix->numel, array_f64(ix),
                     a->numel, a->data, (*out)->data))
        array_drop(out);
    return OK;
}

typedef struct MaskJob {
    const Array *a, *mask;
    Array *out;
} MaskJob;

enum { LONG_MASK = 1 << 20 };

static void pick_masked(void *context)
{
    const MaskJob *job = context;
    kern_mask_pick(class_elem_size((Class) job->a->cls, job->a->is_complex), job->mask->numel, array_bool(job->mask),
                   job->a->data, job->out->numel, job->out->data);
}

/* Any array but a cell seen through a logical array that is not longer: the chosen ones are pushed together,
 * without a list of their positions. */
static Status index_by_mask(Interp *it, Array *a, const Array *mask, Array **out)
{
    Subscript shape = { .kind = SUB_LIST, .is_mask = true };
    Dims dims = array_dims(a), rdims;
    shape.len = kern_mask_count(mask->numel, array_bool(mask));
    shape.source = val_from_obj(T_ARRAY, (void *) mask);
    sub_linear_dims(&shape, &dims, &rdims);
    Status st = array_new_nd(it, (Class) a->cls, a->is_complex, &rdims, out);
    if (st != OK) return st;
    MaskJob job = { a, mask, *out };
    if (mask->numel < LONG_MASK) pick_masked(&job);
    else st = interrupt_run(it, pick_masked, &job);
    if (st != OK) array_drop(out);
    return st;
}

static Status index_array_whole(Interp *it, const IndexContext *ctx, Array *a, const Value *idx, int n, Value *out)
{
    Array *r = NULL;
    Status st = OK;
    if (n == 1 && idx[0].tag == T_ARRAY && a->cls != CLS_CELL) {
        const Array *ix = idx[0].u.array;
        if (ix->cls == CLS_DOUBLE && !ix->is_complex) st = index_by_doubles(it, a, ix, &r);
        else if (ix->cls == CLS_LOGICAL && ix->numel <= a->numel) st = index_by_mask(it, a, ix, &r);
        if (st != OK) return st;
        if (r) {
            st = finish(it, a, &r, out);
            array_drop(&r);
            return st;
        }
    }
    st = n == 1 ? index_linear(it, ctx, a, idx[0], &r) : index_nd(it, ctx, a, idx, n, &r);
    if (st == OK) st = finish(it, a, &r, out);
    array_drop(&r);
    return st;
}

/* Ctrl-C leaves it halfway, but for the elements of cells, which are counted at the end. */
static Status index_array(Interp *it, const IndexContext *ctx, Array *a, const Value *idx, int n, Value *out)
{
    enum { FEW = 4096 };
    Status st;
    bool is_short = a->numel <= FEW;
    for (int k = 0; k < n; k++) is_short &= idx[k].tag != T_ARRAY || idx[k].u.array->numel <= FEW >> 6;
    if (is_short || a->cls == CLS_CELL) return index_array_whole(it, ctx, a, idx, n, out);
    interrupt_cuts(it);
    st = index_array_whole(it, ctx, a, idx, n, out);
    threads_stop_at(it->threads, NULL);
    if (LIKELY(!it->interrupted) || st != OK) return st;
    val_drop(out);
    return interrupt_status(it);
}

/* A scalar subscript or several, plainly inside: *k is the element's position. */
static inline bool plain_position(const Array *a, const Value *idx, int n, Index *k)
{
    if (n == 1) {
        if (idx[0].tag != T_NUM) return false;
        double d = idx[0].u.num;
        if (!(d >= 1 && d <= (double) a->numel)) return false;
        Index i = (Index) d;
        *k = i - 1;
        return (double) i == d;
    }
    if (n != 2 || a->ndims != 2 || idx[0].tag != T_NUM || idx[1].tag != T_NUM) return false;
    double d = idx[0].u.num, e = idx[1].u.num;
    if (!(d >= 1 && d <= (double) a->dims[0] && e >= 1 && e <= (double) a->dims[1])) return false;
    Index i = (Index) d, j = (Index) e;
    *k = i - 1 + (j - 1) * a->dims[0];
    return (double) i == d && (double) j == e;
}

static Status index_struct(Interp *it, const IndexContext *ctx, Struct *s, const Value *idx, int n,
                           Value *out)
{
    Subscript subs[MAX_DIMS];
    Dims dims = struct_dims(s), rdims;
    Selection selection;
    Index *at = NULL, count = 0;
    Struct *r = NULL;
    if (n > MAX_DIMS) return err(it, "too many subscripts");
    Status st = subs_resolve(it, ctx, idx, n, subs);
    if (st != OK) return st;
    st = check_bounds(it, ctx, subs, n, &dims, &selection);
    if (st != OK) goto done;
    rdims = selection.result;
    if (n == 1) sub_linear_dims(&subs[0], &dims, &rdims);
    if (s->numel == 1 && dims_numel(&rdims) == 1) {
        *out = val_retain(val_from_obj(T_STRUCT, s));
        goto done;
    }
    st = subs_positions(it, subs, n, &selection.folded, &at, &count);
    if (st != OK) goto done;
    if (count == 1) {
        *out = val_from_obj(T_STRUCT, struct_element(it, s, at[0]));
        goto done;
    }
    st = struct_new_like(it, s, &rdims, &r);
    if (st != OK) goto done;
    Index nf = struct_nfields(s);
    for (Index k = 0; k < count; k++)
        for (Index f = 0; f < nf; f++) val_set_take(struct_at(r, k, f), val_retain(*struct_at(s, at[k], f)));
    *out = val_from_struct_take(&r);
done:
    if (at) mem_free(at);
    subs_free(subs, n);
    return st;
}

/* eye(n)(p, q) with permutations p, q stays a permutation matrix; a leading block of a diagonal matrix stays
 * diagonal; single elements are read in place. *done says whether it was one of these. */
static Status index_diag(Interp *it, const Diag *d, const Subscript *subs, Value *out, bool *done)
{
    Index r = sub_len(&subs[0], d->rows), c = sub_len(&subs[1], d->cols);
    *done = true;
    if (subs[0].kind == SUB_SCALAR && subs[1].kind == SUB_SCALAR && subs[0].start < d->rows
        && subs[1].start < d->cols) {
        if (subs[0].start == subs[1].start) *out = array_get_value(it, d->elems, subs[0].start);
        else *out = val_scalar_class(it, (Class) d->elems->cls, 0);
        return OK;
    }
    bool identity = d->rows == d->cols && d->elems->cls == CLS_DOUBLE && !d->elems->is_complex;
    for (Index k = 0; identity && k < d->rows; k++) identity = array_f64(d->elems)[k] == 1;
    if (identity && sub_is_permutation(it, &subs[0], d->rows) && sub_is_permutation(it, &subs[1], d->cols)) {
        Index n = d->rows;
        if (subs[0].kind == SUB_COLON && subs[1].kind == SUB_COLON) return diag_new(it, n, n, d->elems, out);
        /* element (i, j) of the result is 1 where p(i) == q(j) */
        Index *perm = mem_array(n, 2 * sizeof(Index)), *row_of = perm + n;
        if (!perm) return err_out_of_memory(it);
        for (Index i = 0; i < n; i++) row_of[sub_at(&subs[0], i)] = i;
        for (Index j = 0; j < n; j++) perm[j] = row_of[sub_at(&subs[1], j)];
        Status st = perm_new(it, n, perm, out);
        mem_free(perm);
        return st;
    }
    if (sub_is_colon_equiv(&subs[0], r) && sub_is_colon_equiv(&subs[1], c) && r <= d->rows && c <= d->cols) {
        Index n = r < c ? r : c;
        Dims dims = dims_2(n, 1);
        Array *elems = NULL;
        Status st = array_slice(it, d->elems, 0, &dims, &elems);
        if (st == OK) st = diag_new(it, r, c, elems, out);
        array_drop(&elems);
        return st;
    }
    *done = false;
    return OK;
}

/* Rows or columns of a diagonal matrix (one-hot rows of labels, out of eye (n)): made without the whole
 * matrix. */
static Status index_diag_lines(Interp *it, const Diag *d, const Subscript *subs, Value *out, bool *done)
{
    int dim = subs[0].kind == SUB_COLON ? 1 : 0;
    const Subscript *s = &subs[dim];
    Index bound = dim == 0 ? d->rows : d->cols, len = sub_len(s, bound), n = d->elems->numel;
    Array *r = NULL;
    *done = false;
    if (subs[1 - dim].kind != SUB_COLON || s->kind == SUB_COLON || s->extent > bound || d->elems->is_complex)
        return OK;
    Status st = dim == 0 ? array_zeros(it, (Class) d->elems->cls, len, d->cols, &r)
                         : array_zeros(it, (Class) d->elems->cls, d->rows, len, &r);
    if (st != OK) return st;
    Index step = dim == 0 ? 1 : d->rows, across = dim == 0 ? len : 1;
    if (r->cls == CLS_DOUBLE) {
        const double *x = array_f64(d->elems);
        double *y = array_f64(r);
        for (Index k = 0; k < len; k++) {
            Index at = sub_at(s, k);
            if (at < n) y[k * step + at * across] = x[at];
        }
    } else {
        const float *x = array_f32(d->elems);
        float *y = array_f32(r);
        for (Index k = 0; k < len; k++) {
            Index at = sub_at(s, k);
            if (at < n) y[k * step + at * across] = x[at];
        }
    }
    *out = val_from_array_take(&r);
    *done = true;
    return OK;
}

static Status index_perm(Interp *it, const Perm *p, const Subscript *subs, Value *out, bool *done)
{
    Index n = p->n;
    *done = true;
    if (subs[0].kind == SUB_SCALAR && subs[1].kind == SUB_SCALAR && subs[0].start < n && subs[1].start < n) {
        *out = val_num(p->perm[subs[1].start] == subs[0].start);
        return OK;
    }
    if (subs[0].kind == SUB_SCALAR && subs[1].kind == SUB_SCALAR) return err(it, "index out of range");
    if (sub_is_permutation(it, &subs[0], n) && sub_is_permutation(it, &subs[1], n)) {
        Index *perm = mem_array(n, 2 * sizeof(Index)), *row_of = perm + n;
        if (!perm) return err_out_of_memory(it);
        for (Index i = 0; i < n; i++) row_of[sub_at(&subs[0], i)] = i;
        for (Index j = 0; j < n; j++) perm[j] = row_of[p->perm[sub_at(&subs[1], j)]];
        Status st = perm_new(it, n, perm, out);
        mem_free(perm);
        return st;
    }
    *done = false;
    return OK;
}

static Status index_special(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int n, Value *out)
{
    Array *full = NULL;
    Status st;
    if (n == 2) {
        Subscript subs[2];
        bool done = false;
        st = subs_resolve(it, ctx, idx, 2, subs);
        if (st != OK) return st;
        st = v.tag == T_DIAG ? index_diag(it, v.u.diag, subs, out, &done)
                             : index_perm(it, v.u.perm, subs, out, &done);
        if (st == OK && !done && v.tag == T_DIAG) st = index_diag_lines(it, v.u.diag, subs, out, &done);
        subs_free(subs, 2);
        if (st != OK || done) return st;
    }
    st = val_to_array(it, v, &full);
    if (st != OK) return st;
    st = index_array(it, ctx, full, idx, n, out);
    array_drop(&full);
    return st;
}

static Status index_as_array(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int n, Value *out)
{
    Array *full = NULL;
    Status st = val_to_array(it, v, &full);
    if (st != OK) return st;
    st = index_array(it, ctx, full, idx, n, out);
    array_drop(&full);
    return st;
}

/* r(k) and r(a:b) compute what they need; other subscripts spell the range out. */
static Status index_range(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int n, Value *out)
{
    const Range *r = v.u.range;
    if (n == 1 && idx[0].tag == T_NUM) {
        double d = idx[0].u.num;
        if (d >= 1 && d <= (double) r->numel && d == (double) (Index) d) {
            double x = range_elem(r, (Index) d - 1);
            *out = val_num(r->minus_zero && x == 0 ? -0.0 : x);
            return OK;
        }
    }
    if (n == 1 && (idx[0].tag == T_RANGE || idx[0].tag == T_NUM) && r->numel != 1 && !r->minus_zero) {
        Subscript s;
        Array *a = NULL;
        Dims dims = dims_2(1, r->numel);
        Status st = sub_resolve(it, ctx, idx[0], 0, 1, &s);
        if (st != OK) return st;
        if (s.extent > r->numel) st = err_out_of_bound(it, ctx, 0, 1, s.extent, &dims);
        if (st == OK) st = array_new(it, CLS_DOUBLE, 1, s.len, &a);
        if (st == OK) {
            for (Index k = 0; k < s.len; k++) array_f64(a)[k] = range_elem(r, sub_at(&s, k));
            *out = val_from_array_take(&a);
        }
        sub_free(&s);
        return st;
    }
    return index_as_array(it, ctx, v, idx, n, out);
}

static Status warn_no_subscripts(Interp *it, Value v)
{
    const char *what = NULL;
    Class cls = val_class(v);
    if (cls == CLS_CELL) what = "cell array";
    else if (cls == CLS_STRUCT) what = "struct";
    else if (cls == CLS_LOGICAL) what = "bool matrix";
    else if (cls == CLS_CHAR) return OK;
    else if (cls == CLS_DOUBLE) what = val_is_complex(v) ? "complex matrix" : "matrix";
    else if (cls == CLS_SINGLE) what = val_is_complex(v) ? "float complex matrix" : "float matrix";
    else if (class_is_integer(cls))
        return warn(it, "'%s matrix' object indexed with empty index list", class_name(cls));
    else return OK;
    return warn(it, "'%s' object indexed with empty index list", what);
}

static Status index_object(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int nidx, Value *out)
{
    ValueList list = VALUE_LIST_INIT;
    PathStep step = { STEP_PAREN, idx, nidx, NULL };
    Status st = object_hooks(v)->get(it, v, &(ObjectRead) { ctx, &step, 1, 1, false }, &list);
    if (st == OK && list.n > 0) *out = val_move(&list.v[0]);
    vlist_free(&list);
    return st;
}

Status op_index(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int nidx, Value *out)
{
    if (nidx == 0) {
        if (v.tag == T_MAP) return v.u.map->hooks->index(it, v, idx, nidx, out);
        if (v.tag == T_OBJECT) return index_object(it, ctx, v, idx, nidx, out);
        Status st = warn_no_subscripts(it, val_untraced(v));
        if (st == OK) *out = val_retain(v);
        return st;
    }
    switch (v.tag) {
    case T_ARRAY: {
        Index k;
        Array *a = v.u.array;
        if (plain_position(a, idx, nidx, &k)) {
            if (a->cls == CLS_DOUBLE && !a->is_complex) {
                *out = val_num(array_f64(a)[k]);
                return OK;
            }
            if (a->cls != CLS_CELL && !a->is_complex) {
                *out = array_get_value(it, a, k);
                if (a->dq && out->tag == T_ARRAY) out->u.array->dq = true;
                return OK;
            }
        }
        return index_array(it, ctx, a, idx, nidx, out);
    }
    case T_NUM:
    case T_BOOL: {
        bool plain = true;
        for (int i = 0; i < nidx && plain; i++) plain = idx[i].tag == T_NUM && idx[i].u.num == 1;
        if (plain) {
            *out = v;
            return OK;
        }
        return index_as_array(it, ctx, v, idx, nidx, out);
    }
    case T_RANGE: return index_range(it, ctx, v, idx, nidx, out);
    case T_DIAG:
    case T_PERM: return index_special(it, ctx, v, idx, nidx, out);
    case T_STRUCT: return index_struct(it, ctx, v.u.strct, idx, nidx, out);
    case T_MAP: return v.u.map->hooks->index(it, v, idx, nidx, out);
    case T_OBJECT: return index_object(it, ctx, v, idx, nidx, out);
    case T_SPARSE: return sparse_index(it, ctx, v.u.sparse, idx, nidx, out);
    case T_TRACED: return it->traced->index(it, ctx, v, idx, nidx, out);
    default: return err(it, "%s cannot be indexed with (", index_type_name(v));
    }
}

Status op_cell_index(Interp *it, const IndexContext *ctx, Value v, const Value *idx, int nidx,
                     ValueList *list)
{
    if (v.tag == T_MAP)
        return err(it, v.u.map->class_name ? "object cannot be indexed with '{'"
                                           : "containers.Map: only '()' indexing is supported");
    if (v.tag == T_OBJECT) {
        PathStep step = { STEP_BRACE, idx, nidx, NULL };
        return object_hooks(v)->get(it, v, &(ObjectRead) { ctx, &step, 1, 1, false }, list);
    }
    if (v.tag != T_ARRAY || v.u.array->cls != CLS_CELL)
        return err(it, "%s cannot be indexed with {", index_type_name(v));
    if (nidx == 0) return err(it, "invalid empty index expression {}, use {:} instead");
    Array *a = v.u.array;
    Index k;
    if (plain_position(a, idx, nidx, &k)) {
        vlist_push_take(list, val_retain(array_cells(a)[k]));
        return OK;
    }
    Array *r = NULL;
    Status st = nidx == 1 ? index_linear(it, ctx, a, idx[0], &r) : index_nd(it, ctx, a, idx, nidx, &r);
    if (st != OK) return st;
    for (k = 0; k < r->numel; k++) vlist_push_take(list, val_retain(array_cells(r)[k]));
    array_drop(&r);
    return OK;
}

Status op_field_get(Interp *it, Value v, Sym name, ValueList *list)
{
    if (v.tag == T_STRUCT) {
        const Struct *s = v.u.strct;
        Index f = struct_find(s, name);
        if (f < 0) return err_id(it, "Octave:invalid-indexing", "structure has no member '%s'", name->name);
        for (Index k = 0; k < s->numel; k++) vlist_push_take(list, val_retain(*struct_at(s, k, f)));
        return OK;
    }
    if (v.tag == T_MAP) {
        Value result = val_none();
        Status st = v.u.map->hooks->field(it, v, name, &result);
        if (st == OK) vlist_push_take(list, result);
        return st;
    }
    if (v.tag == T_OBJECT) {
        PathStep step = { STEP_FIELD, NULL, 0, name };
        return object_hooks(v)->get(it, v, &(ObjectRead) { NULL, &step, 1, 1, false }, list);
    }
    return err(it, "%s cannot be indexed with .", index_type_name(v));
}

Status op_end(Interp *it, Value v, int pos, int n, Value *out)
{
    if (v.tag == T_OBJECT && object_hooks(v)->end) return object_hooks(v)->end(it, v, pos, n, out);
    if (v.tag == T_NONE) return err(it, "invalid use of 'end': may only be used to index existing value");
    if (v.tag == T_FUNC) {
        *out = val_num(1);
        return OK;
    }
    Dims dims = val_dims(v), folded;
    if (pos >= n) n = pos + 1;
    if (n == 1) {
        *out = val_num((double) val_numel(v));
        return OK;
    }
    if (n > MAX_DIMS) {
        *out = val_num(pos < dims.n ? (double) dims.d[pos] : 1);
        return OK;
    }
    dims_fold(&dims, n, &folded);
    *out = val_num((double) folded.d[pos]);
    return OK;
}

/* Subscripts of every kind into arrays of every class, against loops over the elements.
%!function k = positions_of (s, len)
%!  k = [];
%!  if (ischar (s)), k = 1:len;
%!  elseif (islogical (s))
%!    for i = 1:numel (s), if (s(i)), k(end+1) = i; end, end
%!  else, k = double (s(:)'); end
%!end
%!function s = subscript (len)
%!  switch (randi (8))
%!    case 1, s = ":";
%!    case 2, s = randi (len);
%!    case 3, a = randi (len); s = a:min (len, a + randi (40) - 1);
%!    case 4, s = len:-randi (3):1;
%!    case 5, s = rand (1, len) > 0.5;
%!    case 6, s = randi (len, randi (50), 1);
%!    case 7, s = int32 (randi (len, 1, randi (20)));
%!    case 8, s = true (1, randi (len));
%!  end
%!end
%!function A = elements (dims, class)
%!  A = floor (rand (dims) * 90) + 32;
%!  switch (class)
%!    case "logical", A = A > 70;
%!    case "char", A = char (A);
%!    case "complex", A = complex (A, rand (dims) + 1);
%!    case "cell", A = num2cell (A);
%!    otherwise, A = feval (class, A);
%!  end
%!end
%!function r = read_by_loops (A, p, q)
%!  r = repmat (A(1), numel (p), numel (q));
%!  for j = 1:numel (q), for i = 1:numel (p), r(i, j) = A(p(i) + (q(j) - 1) * rows (A)); end, end
%!end
%!test
%! rand ("twister", 7);
%! classes = {"double", "single", "int8", "uint16", "int32", "int64", "logical", "char", "complex", "cell"};
%! for turn = 1:300
%!   dims = [randi(30), randi(20)]; if (mod (turn, 50) == 0), dims(1) += 600; end
%!   A = elements (dims, classes{1 + mod(turn, 10)});
%!   s = subscript (dims(1)); t = subscript (dims(2)); u = subscript (numel (A));
%!   p = positions_of (s, dims(1)); q = positions_of (t, dims(2)); k = positions_of (u, numel (A));
%!   r = A(s, t);
%!   if (! isempty (r)), assert (r, read_by_loops (A, p, q)); end
%!   assert (size (r), [numel(p), numel(q)]);
%!   r = A(u); f = A(:);
%!   assert (numel (r), numel (k));
%!   for i = 1:numel (k), assert (isequal (r(i), f(k(i)))); end
%!   B = A; C = A; v = elements ([numel(p), numel(q)], classes{1 + mod(turn, 10)});
%!   B(s, t) = v;
%!   for j = 1:numel (q), for i = 1:numel (p), C(p(i) + (q(j) - 1) * dims(1)) = v(i, j); end, end
%!   assert (B, C);
%!   B = A; C = A; v = elements ([numel(k), 1], classes{1 + mod(turn, 10)});
%!   B(u) = v;
%!   for i = 1:numel (k), C(k(i)) = v(i); end
%!   assert (B, C);
%!   v = elements ([1 1], classes{1 + mod(turn, 10)});
%!   B(u) = v;
%!   for i = 1:numel (k), C(k(i)) = v; end
%!   assert (B, C);
%!   B = A; B(s, :) = []; keep = true (1, dims(1)); keep(p) = false; keep = find (keep);
%!   if (! isempty (B)), assert (B, read_by_loops (A, keep, 1:dims(2))); end
%!   assert (rows (B), numel (keep));
%!   B = A; B(:, t) = []; keep = true (1, dims(2)); keep(q) = false; keep = find (keep);
%!   if (! isempty (B)), assert (B, read_by_loops (A, 1:dims(1), keep)); end
%!   f = A(:); g = f; g(u) = []; keep = true (1, numel (f)); keep(k) = false;
%!   assert (numel (g), sum (keep));
%!   if (! isempty (g)), assert (g, f(find (keep))); end
%! end
%!test
%! A = reshape (1:2100, 700, 3); m = mod (A, 3) == 0; x = A; x(m) = -x(m); y = A;
%! for k = 1:numel (y), if (mod (y(k), 3) == 0), y(k) = -y(k); end, end
%! assert (x, y);
%! u = uint8 (1:10); u([2 4]) = 300.4; assert (u, uint8 ([1 255 3 255 5:10]));
%! s = single (1:3); s([true false true]) = 0.1; assert (s, single ([0.1 2 0.1]));
%!error <x\(0\): subscripts must be> x = 1:3; x([1 0 2])
%!error <out of bound 3> x = [1 2 3]; x([1 4 2])
%!error <=: nonconformant arguments \(op1 is 2x1, op2 is 1x3\)> x = [1 2 3]; x([true true false]) = [1 2 3];
*/
