/* Concatenation along one dimension, and what literals share with it.
 *
 * The elements are looked through once to find what the result is (its class, its kind), their sizes are
 * added up by Octave's rules about empty ones, and each is copied into its place. Structs and cells have
 * their own ways of copying, in concat_kinds.c; literals of several rows are in concat_matrix.c. */
#include "ops/concat.h"

#include <stdio.h>
#include <string.h>

#include "base/sizes.h"
#include "kernel/gather.h"
#include "ops/binary.h"
#include "ops/concat_parts.h"
#include "ops/sparse.h"
#include "ops/traced.h"
#include "value/range.h"

/* ---- sizes ---- */

static bool is_zero_by_zero(const Dims *d)
{
    return d->n == 2 && d->d[0] == 0 && d->d[1] == 0;
}

/* Add b to acc along dim; all other dimensions must agree, but a 0x0 is always left out. */
static bool dims_join(Dims *acc, const Dims *b, int dim)
{
    if (is_zero_by_zero(b)) return true;
    if (is_zero_by_zero(acc)) {
        *acc = *b;
        return true;
    }
    int n = acc->n > b->n ? acc->n : b->n;
    if (dim >= n) n = dim + 1;
    Dims sum = { .n = n };
    for (int i = 0; i < n; i++) {
        Index x = i < acc->n ? acc->d[i] : 1, y = i < b->n ? b->d[i] : 1;
        if (i != dim && x != y) return false;
        sum.d[i] = i == dim ? size_add(x, y) : x;
    }
    *acc = sum;
    dims_normalize(acc);
    return true;
}

/* For rows and columns 1x0 and 0x1 are left out as well where they do not fit. */
bool concat_join_dims(Dims *acc, const Dims *b, int dim)
{
    Dims before = *acc;
    if (dims_join(acc, b, dim)) return true;
    *acc = before;
    if (dim > 1 || acc->n != 2 || b->n != 2) return false;
    bool thin_acc = acc->d[0] + acc->d[1] == 1, thin_b = b->d[0] + b->d[1] == 1;
    if (thin_b) {
        if (thin_acc) *acc = dims_2(0, 0);
        return true;
    }
    if (thin_acc) *acc = *b;
    return thin_acc;
}

Status concat_mismatch(Interp *it, const char *who, int dim, const Dims *a, const Dims *b)
{
    char x[DIMS_TEXT_SIZE], y[DIMS_TEXT_SIZE];
    if (who) return err(it, "cat: dimension mismatch");
    return err(it, "%s dimensions mismatch (%s vs %s)", dim == 1 ? "horizontal" : "vertical",
               dims_text(a, x, sizeof x), dims_text(b, y, sizeof y));
}

/* ---- what the result is ---- */

/* The class of two elements together: characters win, then the first integers, single, double, logical. */
static Class join_classes(Class a, Class b)
{
    if (a == b) return a;
    if (a == CLS_CHAR || b == CLS_CHAR) return CLS_CHAR;
    if (class_is_integer(a)) return a;
    if (class_is_integer(b)) return b;
    if (a == CLS_SINGLE || b == CLS_SINGLE) return CLS_SINGLE;
    return CLS_DOUBLE;
}

void concat_survey(const Value *v, Index n, Survey *s)
{
    bool all_none = true;
    memset(s, 0, sizeof *s);
    s->all_strings = s->all_dq = true;
    s->cls = CLS_STRUCT;
    for (Index k = 0; k < n; k++) {
        Class c = val_class(v[k]);
        if (c != CLS_CHAR) s->all_strings = s->all_dq = false;
        else if (!v[k].u.array->dq) s->all_dq = false;
        switch (c) {
        case CLS_CELL: s->any_cell = true; break;
        case CLS_FUNC: s->any_func = true; break;
        case CLS_MAP:
        case CLS_OBJECT: s->any_map = true; break;
        case CLS_STRUCT: s->any_struct = s->any_struct || !val_is_empty(v[k]); break;
        default:
            s->any_complex = s->any_complex || (v[k].tag >= T_ARRAY && val_is_complex(v[k]));
            s->any_number = s->any_number || c != CLS_CHAR;
            s->cls = s->cls == CLS_STRUCT ? c : join_classes(s->cls, c);
            break;
        }
        all_none = all_none && val_ndims(v[k]) == 2 && val_rows(v[k]) == 0 && val_cols(v[k]) == 0;
        if (k == 0) s->first_is_struct = c == CLS_STRUCT && !(val_rows(v[k]) == 0 && val_cols(v[k]) == 0);
    }
    if (n > 0 && all_none && val_class(v[0]) == CLS_STRUCT) s->cls = CLS_STRUCT;
}

/* ---- numbers and characters ---- */

/* Numbers beside characters: the integer part, modulo 256. */
static Status to_chars(Interp *it, const Array *a, Array **out)
{
    Dims dims = array_dims(a);
    Status st = array_new_nd(it, CLS_CHAR, false, &dims, out);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) {
        double x = array_get_double(a, k);
        array_chars(*out)[k] = x > -1e15 && x < 1e15 ? (unsigned char) (int64_t) x : 0;
    }
    return OK;
}

static Status to_complex(Interp *it, const Array *a, Array **out)
{
    Dims dims = array_dims(a);
    Status st = array_new_nd(it, (Class) a->cls, true, &dims, out);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) {
        if (a->cls == CLS_DOUBLE) {
            array_f64(*out)[2 * k] = array_f64(a)[k];
            array_f64(*out)[2 * k + 1] = 0;
        } else {
            array_f32(*out)[2 * k] = array_f32(a)[k];
            array_f32(*out)[2 * k + 1] = 0;
        }
    }
    return OK;
}

/* Complex values cannot become integers or characters. */
static Status check_complex(Interp *it, const Value *v, Index n, const Survey *s)
{
    Value culprit = val_none();
    bool scalars = s->pair;
    for (Index k = 0; k < n; k++) {
        scalars = scalars && val_numel(v[k]) == 1;
        if (v[k].tag != T_ARRAY || !v[k].u.array->is_complex) continue;
        if (culprit.tag == T_NONE || val_numel(culprit) != 1) culprit = v[k];
    }
    if (s->cls == CLS_CHAR) {
        /* of a matrix Octave takes the real parts */
        if (val_numel(culprit) != 1) return warn(it, "implicit conversion from complex matrix to string");
        return err(it, "octave_base_value::char_array_value(): wrong type argument '%s'",
                   val_type_name(culprit));
    }
    return err(it, "octave_base_value::%s_%s_value(): wrong type argument '%s'", class_name(s->cls),
               scalars ? "scalar" : "array", val_type_name(culprit));
}

/* v as an Array of the result's class. */
Status concat_convert(Interp *it, Value v, const Survey *s, Array **out)
{
    Array *a = NULL, *b = NULL;
    Status st;
    *out = NULL;
    if (v.tag == T_STRUCT) return array_new(it, s->cls, 0, 0, out);      /* an empty one beside numbers */
    st = val_to_array(it, v, &a);
    if (st != OK) return st;
    if (s->cls == CLS_CHAR && a->cls != CLS_CHAR) st = to_chars(it, a, &b);
    else st = array_to_class(it, a, s->cls, &b);
    array_drop(&a);
    if (st == OK && s->any_complex && !b->is_complex && class_is_float(s->cls)) {
        st = to_complex(it, b, out);
        array_drop(&b);
        return st;
    }
    *out = b;
    return st;
}

static Status concat_numbers(Interp *it, int dim, const Value *v, Index n, const Dims *dims, const Survey *s,
                             Value *out)
{
    Array *r = NULL, *a = NULL;
    Index at = 0;
    Status st = array_new_nd(it, s->cls, s->any_complex && class_is_float(s->cls), dims, &r);
    if (st != OK) return st;
    r->dq = s->cls == CLS_CHAR && s->all_dq;
    for (Index k = 0; k < n && st == OK; k++) {
        /* nothing to copy, and either left out or of no extent along dim */
        if (val_is_empty(v[k])) continue;
        st = concat_convert(it, v[k], s, &a);
        if (st != OK) break;
        concat_copy(it, r, a, dim, at);
        at += dim < a->ndims ? a->dims[dim] : 1;
        array_drop(&a);
    }
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&r);
    return st;
}

/* ---- the general way ---- */

static Status concat_not_implemented(Interp *it, const Value *v, Index n)
{
    static const char *const text = "concatenation operator not implemented for '%s' by '%s' operations";
    Index first = 0, other;
    while (first < n && val_is_empty(v[first]) && val_rows(v[first]) == 0 && val_cols(v[first]) == 0) first++;
    if (first == n || v[first].tag == T_FUNC)
        return err(it, "octave_base_value::resize (): wrong type argument 'function handle'");
    Class c = val_class(v[first]);
    for (other = first + 1; other < n; other++) {
        Class d = val_class(v[other]);
        if ((c == CLS_STRUCT) != (d == CLS_STRUCT) && !val_is_empty(v[other])) break;
        if (d == CLS_FUNC) break;
    }
    if (other == n) return err(it, "octave_base_value::resize (): wrong type argument 'function handle'");
    Class d = val_class(v[other]);
    bool plain_c = c == CLS_DOUBLE || c == CLS_LOGICAL || c == CLS_CHAR;
    bool plain_d = d == CLS_DOUBLE || d == CLS_LOGICAL || d == CLS_CHAR;
    if (c == CLS_STRUCT) {
        if (plain_d && val_numel(v[other]) != 1 && !val_is_complex(v[other]))
            return err(it, "invalid concatenation of structure with matrix");
        return err(it, text, "struct",
                   d == CLS_LOGICAL || d == CLS_DOUBLE || d == CLS_CHAR
                       ? (val_is_complex(v[other]) ? val_type_name(v[other]) : "scalar")
                       : val_type_name(v[other]));
    }
    if (d == CLS_STRUCT && plain_c && !val_is_complex(v[first]) && val_numel(v[other]) != 1)
        return err(it, "invalid concatenation of structure with matrix");
    char name[64];
    snprintf(name, sizeof name, "%s%smatrix",
             c == CLS_SINGLE       ? "float "
             : class_is_integer(c) ? class_name(c)
                                   : "",
             val_is_complex(v[first]) ? "complex "
             : class_is_integer(c)    ? " "
                                      : "");
    bool any_elements = false;
    for (Index k = first; k < other; k++) any_elements = any_elements || !val_is_empty(v[k]);
    return err(it, text, any_elements ? name : "scalar", val_type_name(v[other]));
}

static Status warn_num_to_str(Interp *it)
{
    return warn_id(it, "Octave:num-to-str", "implicit conversion from numeric to char");
}

Status concat_check_kinds(Interp *it, const Value *v, Index n, const Survey *s)
{
    Status st = OK;
    if (s->any_cell) return OK;
    if (s->any_func) return concat_not_implemented(it, v, n);
    if (s->any_struct || s->cls == CLS_STRUCT) {
        const char *type = NULL;
        for (Index k = 0; k < n; k++) {
            if (v[k].tag == T_STRUCT) {
                if (!type) type = val_type_name(v[k]);
                continue;
            }
            if (!val_is_empty(v[k])
                || (!s->first_is_struct && s->any_struct && val_rows(v[k]) + val_cols(v[k]) > 0))
                return concat_not_implemented(it, v, n);
        }
        for (Index k = 0; k < n; k++)
            if (val_is_char(v[k]))
                return err(it, "octave_base_value::convert_to_str_internal (): wrong type argument '%s'",
                           type);
        return OK;
    }
    if (s->cls == CLS_CHAR && s->any_number)
        st = warn_num_to_str(it);
    if (st == OK && s->any_complex && !class_is_float(s->cls)) st = check_complex(it, v, n, s);
    return st;
}

static Status check_sparse(Interp *it, int dim, Class cls)
{
    if (cls == CLS_SINGLE) return err(it, "octave_base_value::float_array_value(): wrong type argument 'sparse matrix'");
    if (class_is_integer(cls))
        return err(it, "octave_base_value::%s_array_value(): wrong type argument 'sparse matrix'", class_name(cls));
    return dim > 1 ? err(it, "cat: invalid dimension for sparse concatenation") : OK;
}

Status op_concat(Interp *it, const char *who, int dim, const Value *v, Index n, Value *out)
{
    Survey s;
    Dims acc = dims_2(0, 0);
    ValueList wrapped = VALUE_LIST_INIT;
    Status st = OK;
    if (UNLIKELY(it->traced_live > 0) && any_traced(v, n) && any_sparse(v, n)) return err_sparse_traced(it);
    if (UNLIKELY(it->traced_live > 0) && any_traced(v, n)) return it->traced->concat(it, who, dim, v, n, out);
    concat_survey(v, n, &s);
    s.pair = n == 2 && dim == 1;
    if (s.any_map && concat_objects(it, v, n, out, &st)) return st;
    if (s.any_map) return concat_err_object(it, v, n, dim == 0 ? "vertcat" : "horzcat");
    if (s.any_cell) {
        if (s.first_is_struct) {
            for (Index k = 0; k < n; k++)
                if (v[k].tag == T_STRUCT)
                    return err(it, "octave_base_value::cell_value(): wrong type argument '%s'",
                               val_type_name(v[k]));
        }
        st = concat_wrap_cells(it, v, n, &wrapped);
        if (st != OK) goto done;
        v = wrapped.v;
    }
    for (Index k = 0; k < n; k++) {
        Dims d = val_dims(v[k]);
        if (!concat_join_dims(&acc, &d, dim)) {
            if (who && s.cls == CLS_CHAR && s.any_number && !s.any_cell) st = warn_num_to_str(it);
            if (st == OK) st = concat_mismatch(it, who, dim, &acc, &d);
            goto done;
        }
    }
    st = concat_check_kinds(it, v, n, &s);
    if (st != OK) goto done;
    if (s.any_cell) st = concat_cells(it, dim, v, n, &acc, out);
    else if (s.any_struct || s.cls == CLS_STRUCT) st = concat_structs(it, dim, v, n, &acc, out);
    else if (it->sparse_seen && any_sparse(v, n) && s.cls != CLS_CHAR) {
        st = check_sparse(it, dim, s.cls);
        if (st == OK) st = sparse_concat(it, dim, v, n, &acc, out);
    }
    else st = concat_numbers(it, dim, v, n, &acc, &s, out);
done:
    vlist_free(&wrapped);
    return st;
}
