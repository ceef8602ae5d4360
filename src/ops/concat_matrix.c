/* Matrix and cell literals: [a, b; c, d] and {a, b; c, d}.
 *
 * Real doubles go straight into the result. For everything else the rules of Octave's sizes are followed row
 * by row and then for the rows, and each element is copied into its place. */
#include <string.h>

#include "base/interrupt.h"
#include "kernel/gather.h"
#include "ops/binary.h"
#include "ops/concat_parts.h"
#include "ops/sparse.h"
#include "ops/traced.h"
#include "value/range.h"

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
static Status matrix_of_doubles(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out,
                                bool *done)
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
                kern_copy_blocks(it->threads, at, (size_t) rows * sizeof(double), from,
                                 (size_t) height * sizeof(double), (size_t) height * sizeof(double),
                                 a->dims[1]);
                c0 += a->dims[1];
            }
        }
        r0 += height;
    }
    *done = true;
    *out = val_from_array_take(&m);
    return OK;
}

static Status one_element(Interp *it, Value v, Value *out)
{
    Array *a = NULL;
    if (v.tag == T_NUM || v.tag == T_BOOL || v.tag == T_STRUCT || v.tag == T_SPARSE) {
        *out = val_retain(v);
        return OK;
    }
    if (v.tag == T_FUNC)
        return err(it, "octave_base_value::resize (): wrong type argument 'function handle'");
    if (v.tag == T_OBJECT) {
        *out = val_retain(v);
        return OK;
    }
    Status st = OK;
    if (v.tag == T_MAP)
        return concat_objects(it, &v, 1, out, &st) ? st : concat_err_object(it, &v, 1, "horzcat");
    st = val_to_array(it, v, &a);
    if (st == OK && a->is_complex) st = array_narrow_complex(it, &a);
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

/* An element of a literal into its place: its first one at row r0, column c0 of the result. */
static void place(Interp *it, Array *to, const Array *from, Index r0, Index c0)
{
    size_t size = class_elem_size((Class) to->cls, to->is_complex);
    Index rows = from->dims[0], cols = from->dims[1], to_rows = to->dims[0], page = to_rows * to->dims[1];
    if (from->numel == 0) return;
    Index pages = from->numel / (rows * cols);
    const char *src = from->data;
    for (Index p = 0; p < pages; p++) {
        char *dst = (char *) to->data + (size_t) (p * page + c0 * to_rows + r0) * size;
        kern_copy_blocks(it->threads, dst, (size_t) to_rows * size, src, (size_t) rows * size,
                         (size_t) rows * size, cols);
        src += (size_t) (rows * cols) * size;
    }
}

/* The rows of a literal: how many elements each has. */
typedef struct Rows {
    const Index *len;
    Index n;
} Rows;

/* The size of each row, and of all together. Cells beside other things make cells of those. */
static Status literal_dims(Interp *it, ValueList *e, Rows rows, const Survey *s, Dims *row_dims, Dims *total)
{
    const Index *row_len = rows.len;
    Index nrows = rows.n;
    Index k = 0;
    bool wrap_all = s->any_cell && !s->first_is_struct;
    for (Index i = 0; i < nrows; i++) {
        bool has_cell = false;
        for (Index j = 0; j < row_len[i]; j++) has_cell = has_cell || val_is_cell(e->v[k + j]);
        if (has_cell && val_class(e->v[k]) != CLS_STRUCT) {
            Status st = concat_wrap_in_place(it, e->v + k, row_len[i]);
            if (st != OK) return st;
        }
        row_dims[i] = dims_2(0, 0);
        for (Index j = 0; j < row_len[i]; j++) {
            Dims d = val_dims(e->v[k + j]);
            if (concat_join_dims(&row_dims[i], &d, 1)) continue;
            (void) concat_mismatch(it, NULL, 1, &row_dims[i], &d);
            return err_item(it, k + j);
        }
        k += row_len[i];
    }
    k = 0;
    for (Index i = 0; i < nrows && wrap_all; i++) {
        /* a row in which nothing is left keeps the size it had */
        Dims d = dims_2(0, 0);
        Status st = concat_wrap_in_place(it, e->v + k, row_len[i]);
        if (st != OK) return st;
        bool any = false;
        for (Index j = 0; j < row_len[i]; j++) {
            Dims x = val_dims(e->v[k + j]);
            any = any || x.n > 2 || x.d[0] != 0 || x.d[1] != 0;
            if (!concat_join_dims(&d, &x, 1)) return concat_mismatch(it, NULL, 1, &d, &x);
        }
        if (any) row_dims[i] = d;
        k += row_len[i];
    }
    *total = dims_2(0, 0);
    k = 0;
    for (Index i = 0; i < nrows; i++) {
        if (s->all_strings && total->n == 2 && row_dims[i].n == 2) {
            /* strings of different lengths are filled up; one without characters counts as long as it is
             * alone */
            if (row_dims[i].d[0] == 0 && row_dims[i].d[1] == 0) continue;
            if (total->d[0] == 0 || total->d[1] == 0) {
                *total = row_dims[i];
            } else {
                if (row_dims[i].d[1] > total->d[1]) total->d[1] = row_dims[i].d[1];
                total->d[0] += row_dims[i].d[0];
            }
        } else if (!concat_join_dims(total, &row_dims[i], 0)) {
            (void) concat_mismatch(it, NULL, 0, total, &row_dims[i]);
            return err_item(it, k);
        }
        k += row_len[i];
    }
    return OK;
}

static Status fill_literal(Interp *it, const ValueList *e, Rows rows, const Survey *s, const Dims *total,
                           Value *out)
{
    Array *r = NULL, *a = NULL;
    Index k = 0, r0 = 0;
    Status st = array_new_nd(it, s->any_cell ? CLS_CELL : s->cls,
                             s->any_complex && !s->any_cell && class_is_float(s->cls), total, &r);
    if (st != OK) return st;
    if (r->cls == CLS_CHAR) {
        r->dq = s->all_dq;
        memset(r->data, ' ', (size_t) r->numel);
    }
    for (Index i = 0; i < rows.n && st == OK; i++) {
        Index c0 = 0, height = 0;
        for (Index j = 0; j < rows.len[i]; j++, k++) {
            if (val_is_empty(e->v[k])) continue;
            if (s->any_cell) {
                a = e->v[k].u.array;
                array_retain(a);
            } else {
                st = concat_convert(it, e->v[k], s, &a);
                if (st != OK) break;
            }
            place(it, r, a, r0, c0);
            height = a->dims[0];
            c0 += a->dims[1];
            array_drop(&a);
        }
        r0 += height;
    }
    if (st == OK && r->cls == CLS_CELL)
        for (Index j = 0; j < r->numel; j++) val_retain(array_cells(r)[j]);
    if (st == OK && r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
    else if (r->cls == CLS_CELL) r->numel = 0;
    array_drop(&r);
    return st;
}

static Status fill_structs(Interp *it, const ValueList *e, const Index *row_len, Index nrows, Value *out)
{
    ValueList rows = VALUE_LIST_INIT;
    Status st = OK;
    Index k = 0;
    for (Index i = 0; i < nrows && st == OK; i++) {
        Value row = val_none();
        if (row_len[i] == 0) continue;
        st = op_concat(it, NULL, 1, e->v + k, row_len[i], &row);
        if (st == OK) vlist_push_take(&rows, row);
        if (st == OK) st = check_interrupt(it);
        k += row_len[i];
    }
    if (st == OK) st = op_concat(it, NULL, 0, rows.v, rows.n, out);
    vlist_free(&rows);
    return st;
}

static Status literal(Interp *it, const Value *v, Index n, Rows rows, Value *out)
{
    Index nrows = rows.n;
    ValueList e = VALUE_LIST_INIT;
    Dims total, *row_dims = mem_array(nrows, sizeof(Dims));
    Survey s;
    Status st = row_dims ? OK : err_out_of_memory(it);
    concat_survey(v, n, &s);
    s.pair = n == 2 && nrows == 1;
    for (Index k = 0; k < n; k++) vlist_push_take(&e, val_retain(v[k]));
    if (st == OK && e.n < n) st = err_out_of_memory(it);
    if (st == OK && s.any_map && concat_objects(it, v, n, out, &st)) goto done;
    if (st == OK && s.any_map) st = concat_err_object(it, v, n, nrows > 1 ? "vertcat" : "horzcat");
    if (st == OK) st = literal_dims(it, &e, rows, &s, row_dims, &total);
    if (st == OK && s.any_cell && s.first_is_struct)
        st = err(it, "octave_base_value::cell_value(): wrong type argument '%s'", val_type_name(v[0]));
    if (st == OK) st = concat_check_kinds(it, e.v, e.n, &s);
    if (st == OK) {
        if (!s.any_cell && (s.any_struct || s.cls == CLS_STRUCT || (it->sparse_seen && any_sparse(e.v, e.n))))
            st = fill_structs(it, &e, rows.len, nrows, out);
        else st = fill_literal(it, &e, rows, &s, &total, out);
    }
done:
    mem_free(row_dims);
    vlist_free(&e);
    return st;
}

Status op_matrix(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out)
{
    Index n = 0;
    bool done;
    Status st = matrix_of_doubles(it, v, row_len, nrows, out, &done);
    if (st != OK || (done && nrows > 0)) return st;
    for (Index i = 0; i < nrows; i++) n += row_len[i];
    if (UNLIKELY(it->traced_live > 0) && any_traced(v, n) && any_sparse(v, n)) return err_sparse_traced(it);
    if (UNLIKELY(it->traced_live > 0) && any_traced(v, n)) return it->traced->matrix(it, v, row_len, nrows, out);
    if (n == 0) {
        *out = val_empty(it);
        return OK;
    }
    if (n == 1) return one_element(it, v[0], out);
    return literal(it, v, n, (Rows) { row_len, nrows }, out);
}

Status op_cell_literal(Interp *it, const Value *v, const Index *row_len, Index nrows, Value *out)
{
    Index cols = nrows > 0 ? row_len[0] : 0, k = 0;
    Array *c = NULL;
    Index height = 0, first = 0;
    for (Index i = 0; i < nrows; i++) {
        /* {1, 2; c{:}} with an empty c: a row that turned out empty is no row */
        if (row_len[i] == cols) height++;
        else if (row_len[i] != 0) {
            (void) err(it, "number of columns must match");
            return err_item(it, first);
        }
        first += row_len[i];
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
