/* Indexed assignment into numbers, logicals and characters; the other kinds are sent on.
 *
 * The left side keeps its class (as Octave 7.3 does): the right side is converted to it, except where that
 * would lose an imaginary part, or precision in a logical or character array. Sizes are assign_plan's
 * business. */
#include "ops/assign.h"

#include <math.h>
#include <string.h>

#include "kernel/gather.h"
#include "ops/assign_parts.h"
#include "ops/convert.h"
#include "ops/objects.h"
#include "ops/operand.h"
#include "ops/sparse.h"
#include "ops/traced.h"
#include "value/array.h"
#include "value/diag.h"
#include "value/map.h"

/* ---- classes ---- */

static Status err_no_conversion(Interp *it, Value lhs, Value rhs)
{
    const char *to;
    Class cls = val_class(lhs);
    if (cls == CLS_LOGICAL || cls == CLS_CHAR) to = val_numel(lhs) == 1 ? "scalar" : "matrix";
    else if (lhs.tag == T_RANGE || lhs.tag == T_PERM || lhs.tag == T_DIAG) to = "matrix";
    else to = val_type_name(lhs);
    return err(it, "operator =: no conversion for assignment of '%s' to indexed '%s'", val_type_name(rhs),
               to);
}

/* Numbers for a logical array: anything but 0 and 1 is worth a warning, NaN an error. */
static Status to_logical(Interp *it, Value lhs, const Array *a, Array **out)
{
    Dims dims = array_dims(a);
    bool odd = false;
    if (a->cls == CLS_CHAR && lhs.tag != T_BOOL)
        return err(it, "octave_base_value::bool_array_value(): wrong type argument '%s'",
                   a->dq ? "string" : "sq_string");
    Status st = array_new_nd(it, CLS_LOGICAL, false, &dims, out);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) {
        double x = array_get_double(a, k);
        if (isnan(x)) {
            array_drop(out);
            return err(it, "invalid conversion from NaN to logical");
        }
        odd = odd || (x != 0 && x != 1);
        array_bool(*out)[k] = x != 0;
    }
    if (odd) st = warn_id(it, "Octave:logical-conversion", "value not equal to 1 or 0 converted to logical 1");
    if (st != OK) array_drop(out);
    return st;
}

static Status to_chars(Interp *it, const Array *a, Array **out)
{
    Dims dims = array_dims(a);
    bool outside = false;
    Status st = array_new_nd(it, CLS_CHAR, false, &dims, out);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) {
        double x = array_get_double(a, k);
        if (isnan(x)) {
            array_drop(out);
            return err(it, "invalid conversion from NaN to character");
        }
        x = round(x);
        if (x < 0 || x > 255) {
            outside = true;
            x = 0;
        }
        array_chars(*out)[k] = (unsigned char) x;
    }
    if (outside) st = warn(it, "range error for conversion to character value");
    if (st != OK) array_drop(out);
    return st;
}

/* The class the left side has afterwards. */
static Class result_class(Class lhs, const Array *rhs)
{
    Class r = (Class) rhs->cls;
    if (rhs->is_complex) return lhs == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    if (lhs == CLS_LOGICAL && r == CLS_SINGLE) return CLS_DOUBLE;
    if (lhs == CLS_CHAR && r != CLS_DOUBLE && r != CLS_LOGICAL && r != CLS_CHAR) return CLS_DOUBLE;
    return lhs;
}

static Status to_complex(Interp *it, Array **a)
{
    Array *old = *a, *r = NULL;
    if (old->is_complex) return OK;
    Dims dims = array_dims(old);
    Status st = array_new_nd(it, (Class) old->cls, true, &dims, &r);
    if (st != OK) return st;
    for (Index k = 0; k < old->numel; k++) {
        if (old->cls == CLS_DOUBLE) {
            array_f64(r)[2 * k] = array_f64(old)[k];
            array_f64(r)[2 * k + 1] = 0;
        } else {
            array_f32(r)[2 * k] = array_f32(old)[k];
            array_f32(r)[2 * k + 1] = 0;
        }
    }
    array_drop(a);
    *a = r;
    return OK;
}

/* *a, owned, becomes class cls (and complex). */
static Status convert_in_place(Interp *it, Array **a, Class cls, bool is_complex)
{
    if ((*a)->cls != cls) {
        Array *r = NULL;
        Status st = array_to_class(it, *a, cls, &r);
        if (st != OK) return st;
        array_drop(a);
        *a = r;
    }
    return is_complex ? to_complex(it, a) : OK;
}

/* rhs as an Array of what is to be stored in lhs of class cls. */
static Status convert_rhs(Interp *it, Value lhs, Value rhs, Class cls, Array **out)
{
    Array *a = NULL;
    Status st = val_to_array(it, rhs, &a);
    if (st != OK) return st;
    if (cls == CLS_LOGICAL && a->cls != CLS_LOGICAL) st = to_logical(it, lhs, a, out);
    else if (cls == CLS_CHAR && a->cls != CLS_CHAR) st = to_chars(it, a, out);
    else st = array_to_class(it, a, cls, out);
    array_drop(&a);
    return st;
}

/* ---- writing ---- */

static void array_write(Array *a, const Subscript *subs, int n, const Array *rhs, bool fill)
{
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    Dims dims = array_dims(a), folded;
    Index at[MAX_DIMS] = { 0 }, stride[MAX_DIMS], base = 0;
    int inner = 0;
    dims_fold(&dims, n, &folded);
    for (int i = 0; i < n; i++) {
        if (sub_len(&subs[i], folded.d[i]) == 0) return;
        stride[i] = i == 0 ? 1 : stride[i - 1] * folded.d[i - 1];
    }
    while (inner < n - 1 && sub_len(&subs[inner], folded.d[inner]) == 1) {
        base += sub_at(&subs[inner], 0) * stride[inner];
        inner++;
    }
    Index len = sub_len(&subs[inner], folded.d[inner]);
    const char *from = rhs->data;
    for (;;) {
        Index offset = base;
        for (int i = inner + 1; i < n; i++) offset += sub_at(&subs[i], at[i]) * stride[i];
        char *to = (char *) a->data + (size_t) offset * size;
        if (fill) {
            line_fill(to, from, size, &subs[inner], folded.d[inner], stride[inner]);
        } else {
            line_scatter(to, from, size, &subs[inner], folded.d[inner], stride[inner]);
            from += (size_t) len * size;
        }
        int i = inner + 1;
        for (; i < n; i++) {
            if (++at[i] < sub_len(&subs[i], folded.d[i])) break;
            at[i] = 0;
        }
        if (i >= n) return;
    }
}

static Status assign_numeric(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int n,
                             Value rhs)
{
    Class rhs_class = val_class(rhs);
    Array *a = NULL, *r = NULL;
    Subscript subs[MAX_DIMS];
    AssignPlan plan;
    int resolved = 0;
    Status st;
    if (rhs_class >= CLS_CELL) return err_no_conversion(it, *lhs, rhs);
    if (rhs.tag == T_SPARSE && class_is_numeric(val_class(*lhs)) && val_class(*lhs) != CLS_DOUBLE)
        return err_no_conversion(it, *lhs, rhs);
    Class lhs_class = val_class(*lhs);
    if (val_numel(*lhs) == 1 && class_is_integer(rhs_class) && val_numel(rhs) != 1
        && (class_is_float(lhs_class) || lhs_class == CLS_CHAR))
        return err_no_conversion(it, *lhs, rhs);
    if (n > MAX_DIMS) return err(it, "too many subscripts");

    Array *shape = NULL;
    st = val_to_array(it, rhs, &shape);
    if (st != OK) return st;
    Class cls = result_class(lhs_class, shape);
    array_drop(&shape);
    st = convert_rhs(it, *lhs, rhs, cls, &r);
    if (st != OK) goto done;
    st = subs_resolve(it, ctx, idx, n, subs);
    if (st != OK) goto done;
    resolved = n;
    Dims dims = val_dims(*lhs), rhs_dims = array_dims(r);
    st = assign_plan(it, subs, n, &dims, &rhs_dims, &plan);
    if (st != OK || plan.nothing) goto done;

    /* from here on nothing of the program's can fail, only memory: take the array out of its place */
    st = val_to_array(it, *lhs, &a);
    if (st != OK) goto done;
    bool is_complex = a->is_complex || r->is_complex;
    if (a->cls != cls || a->is_complex != is_complex) {
        st = convert_in_place(it, &a, cls, is_complex);
        if (st != OK) goto done;
    } else if (lhs->tag == T_ARRAY) {
        val_drop(lhs);
    }
    if (is_complex && !r->is_complex) st = to_complex(it, &r);
    if (st == OK && plan.grow) st = array_grow(it, &a, &plan.dims);
    if (st == OK) st = array_make_unique(it, &a);
    if (st == OK) {
        array_write(a, subs, n, r, plan.fill);
        if (is_complex) st = array_narrow_complex(it, &a);
    }
    /* out of memory: what was taken out goes back, what was only converted is dropped */
    if (st == OK || lhs->tag == T_NONE) val_set_take(lhs, val_from_array_take(&a));
done:
    array_drop(&a);
    array_drop(&r);
    subs_free(subs, resolved);
    return st;
}

/* ---- the plain cases ---- */

/* x into element k of an unshared array of plain numbers. False: not one of the easy classes. */
static inline bool store_number(Array *a, Index k, double x)
{
    switch ((Class) a->cls) {
    case CLS_DOUBLE:
        if (a->is_complex) return false;
        array_f64(a)[k] = x;
        return true;
    case CLS_SINGLE:
        if (a->is_complex) return false;
        array_f32(a)[k] = (float) x;
        return true;
    case CLS_LOGICAL:
        if (x != 0 && x != 1) return false;
        array_bool(a)[k] = x != 0;
        return true;
    case CLS_CHAR:
    case CLS_CELL:
        return false;
    default:
        array_set_double(a, k, x);
        return true;
    }
}

/* One plain subscript just behind a row or an empty array, or two into a matrix; *k the position.
 * Growth by one element happens here. */
static inline bool assign_plain(Interp *it, Value *lhs, const Value *idx, int n, Value rhs)
{
    Array *a = lhs->u.array;
    Index k;
    double x;
    if (!array_is_unique(a)) return false;
    if (rhs.tag == T_NUM) x = rhs.u.num;
    else if (rhs.tag == T_BOOL) x = rhs.u.boolean;
    else return false;
    if (n == 1) {
        double d = idx[0].tag == T_NUM ? idx[0].u.num : 0;
        if (!(d >= 1 && d <= (double) a->numel + 1)) return false;
        k = (Index) d - 1;
        if ((double) (k + 1) != d) return false;
        if (k == a->numel) {
            /* a column grows by the general way only until it has two elements */
            bool row = a->ndims == 2 && (a->dims[0] == 1 || (a->dims[0] == 0 && a->dims[1] == 0));
            bool col = a->ndims == 2 && a->dims[1] == 1 && a->dims[0] > 1;
            if ((!row && !col) || a->cls >= CLS_LOGICAL || a->is_complex) return false;
            if (array_reserve(it, a, k + 1) != OK) {
                err_clear(it);
                return false;
            }
            if (row) {
                a->dims[0] = 1;
                a->dims[1] = k + 1;
            } else {
                a->dims[0] = k + 1;
            }
            a->numel = k + 1;
        }
    } else {
        if (n != 2 || a->ndims != 2 || idx[0].tag != T_NUM || idx[1].tag != T_NUM) return false;
        double d = idx[0].u.num, e = idx[1].u.num;
        if (!(d >= 1 && d <= (double) a->dims[0] && e >= 1 && e <= (double) a->dims[1])) return false;
        Index i = (Index) d, j = (Index) e;
        if ((double) i != d || (double) j != e) return false;
        k = i - 1 + (j - 1) * a->dims[0];
    }
    return store_number(a, k, x);
}

/* x(mask) = value or values, and x(positions) = value or values, real numbers of x's own class; an integer
 * class takes doubles where they are one value. All inside x, which is written in place. */
static inline bool assign_in_place(Value *lhs, const Value *idx, int n, Value rhs)
{
    Array *a = lhs->u.array;
    union { double f64; float f32; uint64_t bits; bool truth; } one;
    const void *values = &one;
    Index count = 1;
    if (n != 1 || idx[0].tag != T_ARRAY || a->is_complex || !array_is_unique(a)) return false;
    const Array *m = idx[0].u.array;
    size_t size = class_elem_size((Class) a->cls, false);
    if (rhs.tag == T_NUM) {
        if (a->cls == CLS_DOUBLE) {
            one.f64 = rhs.u.num;
        } else {
            if (!class_is_numeric((Class) a->cls)) return false;
            Array scalar = { .cls = a->cls, .data = &one };
            array_set_double(&scalar, 0, rhs.u.num);
        }
    } else if (rhs.tag == T_BOOL && a->cls == CLS_LOGICAL) {
        one.truth = rhs.u.boolean;
    } else if (rhs.tag == T_ARRAY && rhs.u.array->cls == a->cls && !rhs.u.array->is_complex
               && rhs.u.array != a && rhs.u.array != m) {
        values = rhs.u.array->data;
        count = rhs.u.array->numel;
        /* parts of one array may share their data */
        if (a->buf && a->buf == rhs.u.array->buf) return false;
    } else {
        return false;
    }
    if (m->cls == CLS_LOGICAL) {
        const bool *set = array_bool(m);
        if (m->numel > a->numel || m == a) return false;
        if (count == 1) {
            kern_mask_fill(size, m->numel, set, values, a->data);
            return true;
        }
        if (count != kern_mask_count(m->numel, set)) return false;
        kern_mask_put(size, m->numel, set, values, count, a->data);
        return true;
    }
    if (m->cls != CLS_DOUBLE || m->is_complex || m == a || (count != 1 && count != m->numel)) return false;
    Index top = kern_positions_top(m->numel, array_f64(m));
    if (top < 0 || top > a->numel) return false;
    kern_scatter(size, m->numel, array_f64(m), values, count != 1, a->data);
    return true;
}

/* The left side of an assignment to an undefined variable: an empty array of the right side's class. */
static Status new_target(Interp *it, Value rhs, Value *out)
{
    Class cls = val_class(rhs);
    if (cls == CLS_FUNC || cls == CLS_MAP)
        return err(it, "can't perform indexed assignment for function handle type");
    if (rhs.tag == T_SPARSE) {
        Sparse *s = NULL;
        Status st = sparse_new(it, &(SparseShape) { cls, rhs.u.sparse->is_complex, 0, 0, 0 }, &s);
        if (st == OK) *out = val_from_sparse_take(&s);
        return st;
    }
    if (cls != CLS_STRUCT) {
        *out = val_empty_class(it, cls);
        if (cls == CLS_CHAR) out->u.array->dq = rhs.u.array->dq;
        return OK;
    }
    Dims none = dims_2(0, 0);
    Struct *s = NULL;
    Status st = struct_new_like(it, rhs.u.strct, &none, &s);
    if (st == OK) *out = val_from_struct_take(&s);
    return st;
}

/* A real number of any class, or a character. */
static bool real_scalar(Value v, double *x)
{
    if (v.tag == T_NUM || v.tag == T_BOOL) {
        *x = v.tag == T_NUM ? v.u.num : v.u.boolean;
        return true;
    }
    if (v.tag != T_ARRAY || v.u.array->numel != 1 || v.u.array->is_complex || v.u.array->cls > CLS_CHAR) return false;
    *x = array_get_double(v.u.array, 0);
    return true;
}

/* A number onto the diagonal of a diagonal matrix leaves it one. *done: it was that. */
static Status assign_diagonal(Interp *it, const Target *at, Value *lhs, Value rhs, bool *done)
{
    const Value *idx = at->idx;
    int n = at->n;
    const Diag *d = lhs->u.diag;
    Subscript subs[2];
    *done = false;
    double number;
    if (n > 2 || idx[0].tag != T_NUM || (n == 2 && idx[1].tag != T_NUM)) return OK;
    Status st = sub_resolve(it, at->ctx, idx[0], 0, 2, &subs[0]);
    if (st == OK && n == 2) st = sub_resolve(it, at->ctx, idx[1], 1, 2, &subs[1]);
    if (st != OK) return st;
    Index row = subs[0].start, col = n == 2 ? subs[1].start : 0;
    if (n == 1) {
        if (row >= d->rows * d->cols) return err(it, "ind2sub: index out of range");
        col = row / d->rows;
        row %= d->rows;
    }
    if (row != col || row >= d->elems->numel || d->elems->cls != CLS_DOUBLE || d->elems->is_complex) return OK;
    if (!real_scalar(rhs, &number)) return OK;
    Array *elems = NULL;
    Value v = val_none();
    st = array_copy(it, d->elems, &elems);
    if (st != OK) return st;
    array_f64(elems)[row] = number;
    st = diag_new(it, d->rows, d->cols, elems, &v);
    array_drop(&elems);
    if (st != OK) return st;
    val_set_take(lhs, v);
    *done = true;
    return OK;
}

/* One of the two is an object: what it means, its class knows. */
static Status object_index_assign(Interp *it, const Target *at, Value *lhs, Value rhs)
{
    PathStep step = { STEP_PAREN, at->idx, at->n, NULL };
    const ObjectHooks *hooks = object_hooks(lhs->tag == T_OBJECT ? *lhs : rhs);
    return hooks->assign(it, lhs, &(ObjectWrite) { at->ctx, &step, 1, rhs, false, false });
}

Status op_index_assign(Interp *it, const IndexContext *ctx, Value *lhs, const Value *idx, int nidx, Value rhs)
{
    if (lhs->tag == T_ARRAY && lhs->u.array->cls != CLS_CELL
        && (assign_plain(it, lhs, idx, nidx, rhs) || assign_in_place(lhs, idx, nidx, rhs)))
        return OK;
    if (lhs->tag == T_MAP) return lhs->u.map->hooks->assign(it, *lhs, idx, nidx, rhs);
    if (UNLIKELY(lhs->tag == T_TRACED || rhs.tag == T_TRACED)) {
        /* containers hold traced values as they hold others */
        if (lhs->tag != T_STRUCT && lhs->tag != T_OBJECT && !(lhs->tag == T_ARRAY && lhs->u.array->cls == CLS_CELL))
            return it->traced->assign(it, ctx, lhs, idx, nidx, rhs);
    }
    if (lhs->tag == T_OBJECT || (rhs.tag == T_OBJECT && lhs->tag == T_NONE))
        return object_index_assign(it, &(Target) { ctx, idx, nidx }, lhs, rhs);
    if (nidx == 0) return err(it, "invalid empty index list");
    if (rhs.tag == T_OBJECT && lhs->tag != T_STRUCT && val_class(*lhs) != CLS_CELL)
        return err(it, "operator =: no conversion for assignment of '%s' to indexed '%s'", val_type_name(rhs),
                   val_type_name(*lhs));
    switch (lhs->tag) {
    case T_DIAG: {
        bool done;
        Status st = assign_diagonal(it, &(Target) { ctx, idx, nidx }, lhs, rhs, &done);
        if (st != OK || done) return st;
        return assign_numeric(it, ctx, lhs, idx, nidx, rhs);
    }
    case T_SPARSE:
        if (rhs.tag == T_TRACED) return err_sparse_traced(it);
        return sparse_assign(it, ctx, lhs, idx, nidx, rhs);
    case T_NONE: {
        Value target = val_none();
        Status st = new_target(it, rhs, &target);
        if (st == OK) st = op_index_assign(it, ctx, &target, idx, nidx, rhs);
        if (st == OK) *lhs = target;
        else val_release(target);
        return st;
    }
    case T_FUNC: return err(it, "can't perform indexed assignment for function handle type");
    case T_STRUCT: return assign_structs(it, ctx, lhs, idx, nidx, rhs);
    case T_ARRAY:
        if (lhs->u.array->cls == CLS_CELL) return assign_cells(it, ctx, lhs, idx, nidx, rhs);
        return assign_numeric(it, ctx, lhs, idx, nidx, rhs);
    default: return assign_numeric(it, ctx, lhs, idx, nidx, rhs);
    }
}
