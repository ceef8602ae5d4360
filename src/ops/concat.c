/* Concatenation of literals and of horzcat, vertcat, cat.
 *
 * Real doubles go straight into the result. Otherwise the elements are looked through once to find what the result
 * is (its class, its kind), their sizes are added up by Octave's rules about empty ones, and each is copied into
 * its place. Structs and cells have their own ways of copying, in concat_kinds.c. */
#include "ops/concat.h"

#include <stdio.h>
#include <string.h>

#include "ops/binary.h"
#include "ops/concat_parts.h"
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
        sum.d[i] = i == dim ? x + y : x;
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

static Status err_mismatch(Interp *it, const char *who, int dim, const Dims *a, const Dims *b)
{
    char x[DIMS_TEXT_SIZE], y[DIMS_TEXT_SIZE];
    if (who) return err(it, "cat: dimension mismatch");
    return err(it, "%s dimensions mismatch (%s vs %s)", dim == 1 ? "horizontal" : "vertical", dims_text(a, x, sizeof x),
               dims_text(b, y, sizeof y));
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

static void survey(const Value *v, Index n, Survey *s)
{
    bool first = true;
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
        case CLS_MAP: s->any_map = true; break;
        case CLS_STRUCT: s->any_struct = s->any_struct || !val_is_empty(v[k]); break;
        default:
            s->any_complex = s->any_complex || (v[k].tag >= T_ARRAY && val_is_complex(v[k]));
            s->any_number = s->any_number || c != CLS_CHAR;
            s->cls = s->cls == CLS_STRUCT ? c : join_classes(s->cls, c);
            break;
        }
        if (first && !(val_numel(v[k]) == 0 && val_ndims(v[k]) == 2 && val_rows(v[k]) == 0 && val_cols(v[k]) == 0)) {
            s->first_is_struct = c == CLS_STRUCT;
            first = false;
        }
    }
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
static Status check_complex(Interp *it, const Value *v, Index n, Class cls)
{
    bool scalar = false;
    const char *culprit = NULL;
    for (Index k = 0; k < n; k++) {
        if (v[k].tag == T_ARRAY && v[k].u.array->is_complex) {
            if (!culprit) culprit = val_type_name(v[k]);
        } else if (val_class(v[k]) == cls && val_numel(v[k]) == 1) {
            scalar = true;
        }
    }
    if (cls == CLS_CHAR)
        return err(it, "octave_base_value::char_array_value(): wrong type argument '%s'", culprit);
    return err(it, "octave_base_value::%s_%s_value(): wrong type argument '%s'", class_name(cls),
               scalar ? "scalar" : "array", culprit);
}

/* v as an Array of the result's class. */
static Status convert(Interp *it, Value v, const Survey *s, Array **out)
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
    if (st == OK && s->any_complex && !b->is_complex) {
        st = to_complex(it, b, out);
        array_drop(&b);
        return st;
    }
    *out = b;
    return st;
}

void concat_copy(Array *to, const Array *from, int dim, Index at)
{
    size_t size = class_elem_size((Class) to->cls, to->is_complex);
    Index inner = 1, outer = 1;
    for (int i = 0; i < dim && i < to->ndims; i++) inner *= to->dims[i];
    for (int i = dim + 1; i < to->ndims; i++) outer *= to->dims[i];
    Index to_n = dim < to->ndims ? to->dims[dim] : 1, from_n = dim < from->ndims ? from->dims[dim] : 1;
    size_t chunk = (size_t) (inner * from_n) * size, jump = (size_t) (inner * to_n) * size;
    char *dst = (char *) to->data + (size_t) (inner * at) * size;
    const char *src = from->data;
    if (from->numel == 0) return;
    if (chunk == sizeof(double)) {
        for (Index k = 0; k < outer; k++) memcpy(dst + (size_t) k * jump, src + (size_t) k * chunk, sizeof(double));
        return;
    }
    for (Index k = 0; k < outer; k++) memcpy(dst + (size_t) k * jump, src + (size_t) k * chunk, chunk);
}

static Status concat_numbers(Interp *it, int dim, const Value *v, Index n, const Dims *dims, const Survey *s, Value *out)
{
    Array *r = NULL, *a = NULL;
    Index at = 0;
    Status st = array_new_nd(it, s->cls, s->any_complex, dims, &r);
    if (st != OK) return st;
    r->dq = s->cls == CLS_CHAR && s->all_dq;
    for (Index k = 0; k < n && st == OK; k++) {
        if (val_is_empty(v[k])) continue;     /* nothing to copy, and either left out or of no extent along dim */
        st = convert(it, v[k], s, &a);
        if (st != OK) break;
        concat_copy(r, a, dim, at);
        at += dim < a->ndims ? a->dims[dim] : 1;
        array_drop(&a);
    }
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&r);
    return st;
}

/* ---- the general way ---- */

static Status err_not_implemented(Interp *it, const Value *v, Index n)
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
        return err(it, text, "struct", d == CLS_LOGICAL || d == CLS_DOUBLE ? (val_is_complex(v[other]) ? val_type_name(v[other]) : "scalar")
                                                                          : val_type_name(v[other]));
    }
    if (d == CLS_STRUCT && plain_c && !val_is_complex(v[first]) && val_numel(v[other]) != 1)
        return err(it, "invalid concatenation of structure with matrix");
    char name[64];
    snprintf(name, sizeof name, "%s%smatrix", c == CLS_SINGLE ? "float " : class_is_integer(c) ? class_name(c) : "",
             val_is_complex(v[first]) ? "complex " : class_is_integer(c) ? " " : "");
    return err(it, text, val_is_empty(v[first]) ? "scalar" : name, val_type_name(v[other]));
}

Status op_concat(Interp *it, const char *who, int dim, const Value *v, Index n, Value *out)
{
    Survey s;
    Dims acc = dims_2(0, 0);
    ValueList wrapped = VALUE_LIST_INIT;
    Status st = OK;
    survey(v, n, &s);
    if (s.any_map) return err(it, "containers.Map/%s method failed", dim == 0 ? "vertcat" : "horzcat");
    if (s.any_cell) {
        if (s.first_is_struct) {
            for (Index k = 0; k < n; k++)
                if (v[k].tag == T_STRUCT) return err(it, "octave_base_value::cell_value(): wrong type argument '%s'", val_type_name(v[k]));
        }
        st = concat_wrap_cells(it, v, n, &wrapped);
        if (st != OK) goto done;
        v = wrapped.v;
    }
    for (Index k = 0; k < n; k++) {
        Dims d = val_dims(v[k]);
        if (!concat_join_dims(&acc, &d, dim)) {
            st = err_mismatch(it, who, dim, &acc, &d);
            goto done;
        }
    }
    if (s.any_cell) {
        st = concat_cells(it, dim, v, n, &acc, out);
    } else if (s.any_func) {
        st = err_not_implemented(it, v, n);
    } else if (s.any_struct || s.cls == CLS_STRUCT) {
        for (Index k = 0; k < n && st == OK; k++)
            if (v[k].tag != T_STRUCT && (!val_is_empty(v[k]) || (!s.first_is_struct && s.any_struct && val_rows(v[k]) + val_cols(v[k]) > 0)))
                st = err_not_implemented(it, v, n);
        if (st == OK) st = concat_structs(it, dim, v, n, &acc, out);
    } else {
        if (s.cls == CLS_CHAR && s.any_number)
            st = warn_id(it, "Octave:num-to-str", "implicit conversion from numeric to char");
        if (st == OK && s.any_complex && !class_is_float(s.cls)) st = check_complex(it, v, n, s.cls);
        if (st == OK) st = concat_numbers(it, dim, v, n, &acc, &s, out);
    }
done:
    vlist_free(&wrapped);
    return st;
}

/* ---- literals ---- */

/* A real double matrix or scalar: its sizes. */
static inline bool is_plain(Value v, Index *rows, Index *cols)
{
    if (v.tag == T_NUM) {
        *rows = *cols = 1;
        return true;
    }
    if (v.tag == T_ARRAY) {
        const Array *a = v.u.array;
        if (a->cls != CLS_DOUBLE || a->is_complex || a->ndims != 2 || a->numel == 0) return false;
        *rows = a->dims[0];
        *cols = a->dims[1];
        return true;
    }
    if (v.tag == T_RANGE && v.u.range->numel > 0 && !v.u.range->minus_zero) {
        *rows = 1;
        *cols = v.u.range->numel;
        return true;
    }
    return false;
}

/* All elements real doubles whose sizes fit: *done, and the result. */
static Status matrix_of_doubles(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out, bool *done)
{
    Index rows = 0, cols = -1, r, c, k = 0;
    Array *m = NULL;
    *done = false;
    for (Index i = 0; i < nrows; i++) {
        Index height = -1, width = 0;
        for (Index j = 0; j < row_len[i]; j++, k++) {
            if (!is_plain(v[k], &r, &c) || (height >= 0 && r != height)) return OK;
            height = r;
            width += c;
        }
        if (height < 0 || (cols >= 0 && width != cols)) return OK;
        rows += height;
        cols = width;
    }
    Status st = array_new(it, CLS_DOUBLE, rows, cols, &m);
    if (st != OK) return st;
    double *to = array_f64(m);
    Index r0 = 0;
    k = 0;
    for (Index i = 0; i < nrows; i++) {
        Index c0 = 0, height = 1;
        for (Index j = 0; j < row_len[i]; j++, k++) {
            double *at = to + r0 + c0 * rows;
            if (v[k].tag == T_NUM) {
                *at = v[k].u.num;
                c0++;
            } else if (v[k].tag == T_RANGE) {
                const Range *g = v[k].u.range;
                for (c = 0; c < g->numel; c++) at[c * rows] = range_elem(g, c);
                c0 += g->numel;
            } else {
                const Array *a = v[k].u.array;
                const double *from = array_f64(a);
                height = a->dims[0];
                if (height == rows) {
                    memcpy(at, from, (size_t) a->numel * sizeof(double));
                } else if (height == 1) {
                    for (c = 0; c < a->dims[1]; c++) at[c * rows] = from[c];
                } else {
                    for (c = 0; c < a->dims[1]; c++)
                        memcpy(at + c * rows, from + c * height, (size_t) height * sizeof(double));
                }
                c0 += a->dims[1];
            }
        }
        r0 += height;
    }
    *done = true;
    *out = val_from_array_take(&m);
    return OK;
}

/* Rows of strings: the shorter ones are filled up with blanks. rows: one char value each. */
static Status pad_rows(Interp *it, const Value *rows, Index n, bool dq, Value *out)
{
    Index width = 0, height = 0, at = 0;
    Array *r = NULL;
    for (Index k = 0; k < n; k++) {
        /* a row without characters counts only as long as there is nothing else */
        Index h = val_rows(rows[k]), w = val_cols(rows[k]);
        if (h == 0 && w == 0) continue;
        if (height == 0 || width == 0) {
            height = h;
            width = w;
        } else {
            if (w > width) width = w;
            height += h;
        }
    }
    Status st = array_new(it, CLS_CHAR, height, width, &r);
    if (st != OK) return st;
    memset(r->data, ' ', (size_t) r->numel);
    r->dq = dq;
    for (Index k = 0; k < n; k++) {
        const Array *a = rows[k].u.array;
        if (a->numel == 0 || r->numel == 0) {
            if (r->numel && a->dims[0] + a->dims[1] > 0 && at > 0) at += a->dims[0];
            continue;
        }
        for (Index j = 0; j < a->dims[1]; j++)
            memcpy(array_chars(r) + at + j * height, array_chars(a) + j * a->dims[0], (size_t) a->dims[0]);
        at += a->dims[0];
    }
    *out = val_from_array_take(&r);
    return OK;
}

static Status one_element(Interp *it, Value v, Value *out)
{
    Array *a = NULL;
    if (v.tag == T_NUM || v.tag == T_BOOL || v.tag == T_STRUCT) {
        *out = val_retain(v);
        return OK;
    }
    if (v.tag == T_FUNC) return err(it, "octave_base_value::resize (): wrong type argument 'function handle'");
    if (v.tag == T_MAP) return err(it, "containers.Map/horzcat method failed");
    Status st = val_to_array(it, v, &a);
    if (st == OK && a->is_complex) st = array_narrow_complex(it, &a);
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

static bool any_nd(const Value *v, Index n)
{
    for (Index k = 0; k < n; k++)
        if (val_ndims(v[k]) > 2) return true;
    return false;
}

/* Each row for itself, then the rows. */
static Status by_rows(Interp *it, const Value *v, const Index *row_len, Index nrows, const Survey *s, Value *out)
{
    ValueList rows = VALUE_LIST_INIT, wrapped = VALUE_LIST_INIT;
    Status st = OK;
    Index k = 0;
    if (s->any_cell && !s->first_is_struct) {
        Index n = 0;
        for (Index i = 0; i < nrows; i++) n += row_len[i];
        st = concat_wrap_cells(it, v, n, &wrapped);
        if (st != OK) goto done;
        v = wrapped.v;
    }
    for (Index i = 0; i < nrows; i++) {
        Value row = val_none();
        st = op_concat(it, NULL, 1, v + k, row_len[i], &row);
        if (st != OK) goto done;
        vlist_push_take(&rows, row);
        k += row_len[i];
    }
    if (s->all_strings && !any_nd(rows.v, rows.n)) st = pad_rows(it, rows.v, rows.n, s->all_dq, out);
    else st = op_concat(it, NULL, 0, rows.v, rows.n, out);
done:
    vlist_free(&rows);
    vlist_free(&wrapped);
    return st;
}

Status op_matrix(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out)
{
    Survey s;
    Index n = 0;
    bool done;
    Status st = matrix_of_doubles(it, v, row_len, nrows, out, &done);
    if (st != OK || (done && nrows > 0)) return st;
    for (Index i = 0; i < nrows; i++) n += row_len[i];
    if (n == 0) {
        *out = val_empty(it);
        return OK;
    }
    if (n == 1) return one_element(it, v[0], out);
    if (nrows == 1) return op_concat(it, NULL, 1, v, n, out);
    survey(v, n, &s);
    return by_rows(it, v, row_len, nrows, &s, out);
}

Status op_cell_literal(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out)
{
    Index cols = nrows > 0 ? row_len[0] : 0, k = 0;
    Array *c = NULL;
    Index height = 0;
    for (Index i = 0; i < nrows; i++) {
        /* {1, 2; c{:}} with an empty c: a row that turned out empty is no row */
        if (row_len[i] == cols) height++;
        else if (row_len[i] != 0) return err(it, "number of columns must match");
    }
    Status st = array_new(it, CLS_CELL, nrows == 1 && cols == 0 ? 0 : height, cols, &c);
    if (st != OK) return st;
    Index r = 0;
    for (Index i = 0; i < nrows; i++) {
        if (row_len[i] == 0) continue;
        for (Index j = 0; j < cols; j++) array_cells(c)[r + j * height] = val_retain(v[k++]);
        r++;
    }
    *out = val_from_array_take(&c);
    return OK;
}
