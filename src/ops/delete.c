/* v(idx) = []: taking elements out.
 *
 * A run of elements is closed up in place; other selections keep what is left through an ordinary index,
 * which is also what gives the result its shape (a matrix loses elements to a column, by a run to a row). */
#include <string.h>

#include "ops/assign.h"
#include "ops/objects.h"
#include "ops/sparse.h"
#include "ops/traced.h"
#include "value/array.h"
#include "value/map.h"

static Status err_beyond(Interp *it, bool linear, Index value, Index bound)
{
    return err_id(it, "Octave:index-out-of-bounds",
                  "A(%s) = []: index out of bounds: value %lld out of bound %lld", linear ? "I" : "..,I,..",
                  (long long) value, (long long) bound);
}

/* Elements first .. first + count of each of the blocks that lie inside dimension dim are dropped. */
static Status array_cut(Interp *it, Array **a, int dim, Index first, Index count, const Dims *rdims)
{
    Index inner = 1, outer = 1;
    Status st = array_make_unique(it, a);
    if (st != OK) return st;
    Array *r = *a;
    for (int i = 0; i < dim; i++) inner *= r->dims[i];
    for (int i = dim + 1; i < r->ndims; i++) outer *= r->dims[i];
    Index n = dim < 0 ? r->numel : r->dims[dim];
    size_t size = class_elem_size((Class) r->cls, r->is_complex);
    size_t block = (size_t) (inner * n) * size, head = (size_t) (inner * first) * size,
           gap = (size_t) (inner * count) * size;
    char *data = r->data, *to = data;
    for (Index k = 0; k < outer && inner > 0; k++) {
        char *from = data + (size_t) k * block;
        if (r->cls == CLS_CELL) val_drop_n((Value *) (void *) (from + head), inner * count);
        memmove(to, from, head);
        memmove(to + head, from + head + gap, block - head - gap);
        to += block - gap;
    }
    array_set_dims(r, rdims);
    return OK;
}

/* A logical column: the elements to keep, those that s does not select. */
static Status keep_mask(Interp *it, const Subscript *s, Index dim, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_LOGICAL, dim, 1, &a);
    if (st != OK) return st;
    bool *keep = array_bool(a);
    memset(keep, 1, (size_t) dim);
    if (s->kind == SUB_LIST) {
        for (Index k = 0; k < s->len; k++) keep[s->list[k]] = false;
    } else {
        for (Index k = 0; k < sub_len(s, dim); k++) keep[sub_at(s, k)] = false;
    }
    *out = val_from_obj(T_ARRAY, a);
    return OK;
}

static Status keep_by_index(Interp *it, Value *v, const Value *idx, int n)
{
    Value r = val_none();
    Status st = op_index(it, NULL, *v, idx, n, &r);
    if (st == OK) val_set_take(v, r);
    return st;
}

static Status delete_linear(Interp *it, Value *v, const Subscript *s)
{
    Dims dims = val_dims(*v);
    Index n = val_numel(*v), first, count;
    if (s->kind == SUB_COLON) {
        Dims none = dims_2(0, 0);
        if (v->tag == T_STRUCT) {
            Struct *r = NULL;
            Status st = struct_new_like(it, v->u.strct, &none, &r);
            if (st == OK) val_set_take(v, val_from_struct_take(&r));
            return st;
        }
        if (v->tag == T_SPARSE) {
            Sparse *r = NULL;
            Status st = sparse_new(it, &(SparseShape) { .cls = (Class) v->u.sparse->cls }, &r);
            if (st == OK) val_set_take(v, val_from_sparse_take(&r));
            return st;
        }
        Class cls = val_class(*v);
        bool dq = cls == CLS_CHAR && v->u.array->dq;
        val_set_take(v, val_empty_class(it, cls));
        v->u.array->dq = dq;
        return OK;
    }
    if (s->len == 0) return OK;
    if (s->extent > n) return err_beyond(it, true, s->extent, n);
    if (v->tag == T_ARRAY && sub_is_run(s, n, &first, &count)) {
        bool column = dims.n == 2 && dims.d[1] == 1 && dims.d[0] != 1;
        Dims rdims = column ? dims_2(n - count, 1) : dims_2(1, n - count), flat = dims_2(1, n);
        Status st = array_make_unique(it, &v->u.array);
        if (st != OK) return st;
        array_set_dims(v->u.array, &flat);
        return array_cut(it, &v->u.array, 1, first, count, &rdims);
    }
    Value mask = val_none();
    Status st = keep_mask(it, s, n, &mask);
    if (st == OK) st = keep_by_index(it, v, &mask, 1);
    val_release(mask);
    if (st == OK && v->tag == T_SPARSE && dims.d[0] != 1 && dims.d[1] != 1) {
        Sparse *r = NULL;
        st = sparse_reshape(it, v->u.sparse, 1, val_numel(*v), &r);
        if (st == OK) val_set_take(v, val_from_sparse_take(&r));
    }
    if (st == OK && v->tag == T_STRUCT && sub_is_run(s, n, &first, &count)) {
        bool column = dims.n == 2 && dims.d[1] == 1 && dims.d[0] != 1;
        Dims rdims = column ? dims_2(n - count, 1) : dims_2(1, n - count);
        st = struct_make_unique(it, &v->u.strct);
        if (st == OK) st = struct_append(it, v->u.strct, &rdims);
    }
    return st;
}

static Status delete_along(Interp *it, Value *v, int dim, const Subscript *s)
{
    Dims dims = val_dims(*v);
    Index first, count;
    Value idx[MAX_DIMS];
    if (dim >= dims.n) return err(it, "invalid dimension in delete_elements");
    Index n = dims.d[dim];
    if (sub_len(s, n) == 0) return OK;
    if (s->extent > n) return err_beyond(it, false, s->extent, n);
    if (v->tag == T_ARRAY && sub_is_run(s, n, &first, &count)) {
        dims.d[dim] = n - count;
        return array_cut(it, &v->u.array, dim, first, count, &dims);
    }
    for (int i = 0; i < dims.n; i++) idx[i] = val_colon();
    Status st = keep_mask(it, s, n, &idx[dim]);
    if (st == OK) st = keep_by_index(it, v, idx, dims.n);
    val_release(idx[dim]);
    return st;
}

static Status delete_resolved(Interp *it, Value *v, const Subscript *subs, int n)
{
    Dims dims = val_dims(*v);
    int dim = -1, others = 0;
    if (n == 1) return delete_linear(it, v, &subs[0]);
    for (int i = 0; i < n; i++) {
        if (subs[i].kind == SUB_COLON) continue;
        if (dim < 0) dim = i;
        others++;
    }
    if (others == 1) return delete_along(it, v, dim, &subs[dim]);
    if (others == 0) {
        Subscript all = { .kind = SUB_RANGE, .len = dims.d[0], .extent = dims.d[0], .step = 1 };
        return delete_along(it, v, 0, &all);
    }
    /* several subscripts: fine only where one selects nothing, before two have selected a part */
    for (int i = 0, parts = 0; i < n && parts < 2; i++) {
        Index len = i < dims.n ? dims.d[i] : 1;
        if (sub_len(&subs[i], len) == 0) return OK;
        parts += !sub_is_colon_equiv(&subs[i], len);
    }
    return err(it, "a null assignment can only have one non-colon index");
}

Status op_index_delete(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int nidx)
{
    Subscript subs[MAX_DIMS];
    Value v = val_none();
    bool moved = lhs->tag == T_STRUCT || lhs->tag == T_ARRAY || lhs->tag == T_SPARSE;
    int resolved = 0;
    Status st = OK;
    if (UNLIKELY(lhs->tag == T_TRACED)) return it->traced->erase(it, ctx, lhs, idx, nidx);
    if (lhs->tag == T_FUNC) return err(it, "can't perform indexed assignment for function handle type");
    if (lhs->tag == T_OBJECT) {
        PathStep step = { STEP_PAREN, idx, nidx, NULL };
        return object_hooks(*lhs)->assign(it, lhs, &(ObjectWrite) { ctx, &step, 1, val_none(), true, false });
    }
    if (lhs->tag == T_MAP) {
        Value empty = val_empty(it);
        st = lhs->u.map->hooks->assign(it, *lhs, idx, nidx, empty);
        val_release(empty);
        return st;
    }
    if (nidx == 0) return err(it, "invalid empty index list");
    if (nidx > MAX_DIMS) return err(it, "too many subscripts");
    bool numeric = lhs->tag != T_STRUCT && lhs->tag != T_NONE && val_class(*lhs) != CLS_CELL;
    for (; resolved < nidx && st == OK; resolved++) {
        if (numeric) st = sub_resolve_bare(it, ctx, idx[resolved], &subs[resolved]);
        else st = sub_resolve(it, ctx, idx[resolved], resolved, nidx, &subs[resolved]);
    }
    if (st != OK) {
        resolved--;
        goto done;
    }
    if (lhs->tag == T_NONE) {
        v = val_empty(it);
    } else if (moved) {
        v = val_move(lhs);
    } else {
        Array *a = NULL;
        st = val_to_array(it, *lhs, &a);
        if (st != OK) goto done;
        v = val_from_obj(T_ARRAY, a);
    }
    st = delete_resolved(it, &v, subs, nidx);
    if (st == OK && v.tag == T_ARRAY && v.u.array->is_complex) st = array_narrow_complex(it, &v.u.array);
    if (st == OK || moved) {
        if (v.tag == T_ARRAY) v = val_from_array_take(&v.u.array);
        val_set_take(lhs, v);
    } else {
        val_release(v);
    }
done:
    subs_free(subs, resolved);
    return st;
}
