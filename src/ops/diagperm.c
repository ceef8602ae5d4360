/* Diagonal and permutation matrices in operators. */
#include "ops/diagperm.h"

#include <math.h>
#include <string.h>

#include "ops/elementwise.h"

static inline Index min_index(Index a, Index b) { return a < b ? a : b; }

static Value elems_value(const Diag *d) { return val_from_obj(T_ARRAY, d->elems); }

Status diag_from_take(Interp *it, Index rows, Index cols, Value *v, Value *out)
{
    Array *elems;
    Status st = val_to_array(it, *v, &elems);
    val_drop(v);
    if (st != OK) return st;
    st = diag_new(it, rows, cols, elems, out);
    array_drop(&elems);
    return st;
}

/* The scalars that leave a diagonal matrix diagonal: those of its own precision, and a character in
 * products. */
static bool keeps_diag(const Diag *d, Value s, BinOp op)
{
    if (!val_is_operand(s) || !val_is_scalar(s) || val_is_diagperm(s)) return false;
    Class cls = val_class(s);
    if (d->elems->cls == CLS_SINGLE) return cls == CLS_SINGLE;
    return cls == CLS_DOUBLE || cls == CLS_LOGICAL || (cls == CLS_CHAR && op == BIN_MUL);
}

static Status diag_by_scalar(Interp *it, BinOp op, const Diag *d, Value a, Value b, Value *out)
{
    Value elems = val_none();
    Status st = ew_arith(it, op, a, b, NULL, &elems);
    if (st != OK) return st;
    return diag_from_take(it, d->rows, d->cols, &elems, out);
}

static bool same_class(const Diag *a, const Diag *b) { return a->elems->cls == b->elems->cls; }

static Status err_dims(Interp *it, const char *what, Value a, Value b)
{
    Dims da = val_dims(a), db = val_dims(b);
    return err_nonconformant(it, what, &da, &db);
}

/* First n elements of d's diagonal. */
static Status diag_head(Interp *it, const Diag *d, Index n, Value *out)
{
    Dims dims = dims_2(n, 1);
    Array *part;
    Status st = array_slice(it, d->elems, 0, &dims, &part);
    if (st == OK) *out = val_from_array_take(&part);
    return st;
}

/* rows x cols diagonal matrix from the n first of x's elements and zeros. */
static Status diag_padded_take(Interp *it, Index rows, Index cols, Value *x, Value *out)
{
    Index len = min_index(rows, cols);
    Array *head, *elems;
    Status st = val_to_array(it, *x, &head);
    val_drop(x);
    if (st != OK) return st;
    Dims dims = dims_2(len, 1);
    st = array_zeros_nd(it, (Class) head->cls, head->is_complex, &dims, &elems);
    if (st == OK) {
        memcpy(elems->data, head->data,
               (size_t) min_index(head->numel, len) * class_elem_size((Class) head->cls, head->is_complex));
        st = diag_new(it, rows, cols, elems, out);
        array_drop(&elems);
    }
    array_drop(&head);
    return st;
}

/* Elements of a quotient of diagonals: 0 where the divisor is 0. */
static Status quotient_or_zero(Interp *it, Value x, Value d, Value *out)
{
    Array *q = NULL, *divisor = NULL;
    Value v = val_none();
    Status st = ew_arith(it, BIN_EL_DIV, x, d, NULL, &v);
    if (st != OK) return st;
    st = val_to_array(it, d, &divisor);
    if (st == OK) st = val_to_array(it, v, &q);
    if (st == OK) {
        val_drop(&v);
        st = array_make_unique(it, &q);
    }
    if (st == OK) {
        size_t size = class_elem_size((Class) q->cls, q->is_complex);
        for (Index k = 0; k < q->numel; k++)
            if (array_get_complex(divisor, k) == 0) memset((char *) q->data + (size_t) k * size, 0, size);
        *out = val_from_array_take(&q);
    }
    val_drop(&v);
    array_drop(&q);
    array_drop(&divisor);
    return st;
}

typedef enum ScaleKind { SCALE_MUL, SCALE_DIV } ScaleKind;

/* Rows (or columns) of A multiplied with, or divided by, the diagonal; the result has zeros beyond the
 * diagonal's end. Zero divisors give zeros: Octave's least-squares view of a singular diagonal. */
static Status scale_matrix(Interp *it, const Diag *d, Value va, bool by_rows, ScaleKind kind, Value *out)
{
    Index rows = !by_rows ? val_rows(va) : kind == SCALE_MUL ? d->rows : d->cols;
    Index cols = by_rows ? val_cols(va) : kind == SCALE_MUL ? d->cols : d->rows;
    Operand e, a;
    Array *r = NULL;
    Index len = d->elems->numel, used_rows, used_cols;
    Dims dims = dims_2(rows, cols);
    Status st = operand_open(it, elems_value(d), &e);
    if (st == OK) st = operand_open(it, va, &a);
    if (st != OK) return st;
    st = arith_prepare(it, BIN_MUL, elems_value(d), va, &e, &a);
    if (st == OK && (e.is_complex || a.is_complex)) {
        st = operand_make_complex(it, &e);
        if (st == OK) st = operand_make_complex(it, &a);
    }
    if (st == OK) st = array_zeros_nd(it, a.cls, a.is_complex, &dims, &r);
    if (st != OK) goto done;
    used_rows = min_index(rows, by_rows ? len : a.dims[0]);
    used_cols = min_index(cols, by_rows ? a.dims[1] : len);
#define SCALE(T)                                                                     \
    for (Index j = 0; j < used_cols; j++) {                                          \
        const T *x = (const T *) a.data + j * a.dims[0], *s = e.data;                \
        T *y = (T *) r->data + j * rows;                                             \
        for (Index i = 0; i < used_rows; i++) {                                      \
            T factor = s[by_rows ? i : j];                                           \
            y[i] = kind == SCALE_MUL ? x[i] * factor : factor == 0 ? 0 : x[i] / factor; \
        }                                                                            \
    }
    if (a.is_complex && a.cls == CLS_SINGLE) SCALE(float _Complex)
    else if (a.is_complex) SCALE(double _Complex)
    else if (a.cls == CLS_SINGLE) SCALE(float)
    else SCALE(double)
    if (r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
done:
    array_drop(&r);
    operand_close(&e);
    operand_close(&a);
    return st;
}

/* Rows of A sent where p sends them (P * A), or back (P' * A); or columns (A * P, A * P'). */
static Status permute_matrix(Interp *it, const Perm *p, Value va, bool by_rows, bool inverse, Value *out)
{
    Operand a;
    Array *r = NULL;
    Status st = operand_open(it, va, &a);
    if (st == OK && operand_is_text_or_bool(&a)) st = operand_convert(it, &a, CLS_DOUBLE);
    if (st != OK) goto done;
    Dims dims = operand_dims(&a);
    st = array_new_nd(it, a.cls, a.is_complex, &dims, &r);
    if (st != OK) goto done;
    size_t size = class_elem_size(a.cls, a.is_complex);
    Index m = dims.d[0], n = dims.d[1];
    const char *x = a.data;
    char *y = r->data;
    if (by_rows) {
        /* (P A)(perm[k], :) = A(k, :) */
        for (Index j = 0; j < n; j++)
            for (Index k = 0; k < m; k++) {
                Index from = inverse ? p->perm[k] : k, to = inverse ? k : p->perm[k];
                memcpy(y + (size_t) (to + j * m) * size, x + (size_t) (from + j * m) * size, size);
            }
    } else {
        /* (A P)(:, k) = A(:, perm[k]) */
        for (Index k = 0; k < n; k++) {
            Index from = inverse ? k : p->perm[k], to = inverse ? p->perm[k] : k;
            if (m > 0)
                memcpy(y + (size_t) (to * m) * size, x + (size_t) (from * m) * size, (size_t) m * size);
        }
    }
    *out = val_from_array_take(&r);
done:
    operand_close(&a);
    return st;
}

/* x * y with either inverted: permutations compose. */
static Status perm_compose(Interp *it, const Perm *x, bool x_inverse, const Perm *y, bool y_inverse,
                           Value *out)
{
    Index n = x->n, *to = mem_array(n, 3 * sizeof(Index)), *fx, *fy;
    Status st;
    if (!to) return err_out_of_memory(it);
    fx = to + n;
    fy = fx + n;
    for (Index k = 0; k < n; k++) {
        if (x_inverse) fx[x->perm[k]] = k;
        else fx[k] = x->perm[k];
        if (y_inverse) fy[y->perm[k]] = k;
        else fy[k] = y->perm[k];
    }
    for (Index k = 0; k < n; k++) to[k] = fx[fy[k]];
    st = perm_new(it, n, to, out);
    mem_free(to);
    return st;
}

Status perm_inverse(Interp *it, const Perm *p, Value *out)
{
    Index *inverse = mem_array(p->n, sizeof(Index));
    Status st;
    if (!inverse) return err_out_of_memory(it);
    for (Index k = 0; k < p->n; k++) inverse[p->perm[k]] = k;
    st = perm_new(it, p->n, inverse, out);
    mem_free(inverse);
    return st;
}

/* A matrix that special ones scale or permute: any number but integers, two dimensions, not itself
 * special. */
static bool is_full_matrix(Value v)
{
    return val_is_operand(v) && !val_is_diagperm(v) && !val_is_integer_class(v) && val_ndims(v) == 2;
}

Status diagperm_mul(Interp *it, Value a, Value b, Value *out, bool *done)
{
    if (!val_is_diagperm(a) && !val_is_diagperm(b)) return OK;
    *done = true;
    if (a.tag == T_DIAG && keeps_diag(a.u.diag, b, BIN_MUL))
        return diag_by_scalar(it, BIN_EL_MUL, a.u.diag, elems_value(a.u.diag), b, out);
    if (b.tag == T_DIAG && keeps_diag(b.u.diag, a, BIN_MUL))
        return diag_by_scalar(it, BIN_EL_MUL, b.u.diag, a, elems_value(b.u.diag), out);
    if (a.tag == T_DIAG && b.tag == T_DIAG && same_class(a.u.diag, b.u.diag)) {
        Diag *x = a.u.diag, *y = b.u.diag;
        Index n = min_index(x->elems->numel, y->elems->numel);
        Value hx = val_none(), hy = val_none(), product = val_none();
        if (x->cols != y->rows) return err_dims(it, "operator *", a, b);
        Status st = diag_head(it, x, n, &hx);
        if (st == OK) st = diag_head(it, y, n, &hy);
        if (st == OK) st = ew_arith(it, BIN_EL_MUL, hx, hy, NULL, &product);
        if (st == OK) st = diag_padded_take(it, x->rows, y->cols, &product, out);
        val_drop(&hx);
        val_drop(&hy);
        return st;
    }
    if (a.tag == T_PERM && b.tag == T_PERM) {
        if (a.u.perm->n != b.u.perm->n) return err_dims(it, "operator *", a, b);
        return perm_compose(it, a.u.perm, false, b.u.perm, false, out);
    }
    if (val_is_diagperm(a) && is_full_matrix(b) && !val_is_scalar(b)) {
        if (val_cols(a) != val_rows(b)) return err_dims(it, "operator *", a, b);
        if (a.tag == T_PERM) return permute_matrix(it, a.u.perm, b, true, false, out);
        return scale_matrix(it, a.u.diag, b, true, SCALE_MUL, out);
    }
    if (val_is_diagperm(b) && is_full_matrix(a) && !val_is_scalar(a)) {
        if (val_cols(a) != val_rows(b)) return err_dims(it, "operator *", a, b);
        if (b.tag == T_PERM) return permute_matrix(it, b.u.perm, a, false, false, out);
        return scale_matrix(it, b.u.diag, a, false, SCALE_MUL, out);
    }
    *done = false;
    return OK;
}

/* c = a / b of diagonals (right), or a \ b (left): the elements in the order dividend, divisor. */
static Status diag_quotient(Interp *it, const Diag *x, const Diag *divisor, Index rows, Index cols,
                            Value *out)
{
    Index n = min_index(x->elems->numel, divisor->elems->numel);
    Value hx = val_none(), hd = val_none(), q = val_none();
    Status st = diag_head(it, x, n, &hx);
    if (st == OK) st = diag_head(it, divisor, n, &hd);
    if (st == OK) st = quotient_or_zero(it, hx, hd, &q);
    if (st == OK) st = diag_padded_take(it, rows, cols, &q, out);
    val_drop(&hx);
    val_drop(&hd);
    return st;
}

Status diagperm_div(Interp *it, Value a, Value b, Value *out, bool *done)
{
    if (!val_is_diagperm(a) && !val_is_diagperm(b)) return OK;
    *done = true;
    if (a.tag == T_DIAG && keeps_diag(a.u.diag, b, BIN_DIV))
        return diag_by_scalar(it, BIN_EL_DIV, a.u.diag, elems_value(a.u.diag), b, out);
    if (a.tag == T_DIAG && b.tag == T_DIAG && same_class(a.u.diag, b.u.diag)) {
        if (a.u.diag->cols != b.u.diag->cols) return err_dims(it, "operator /", a, b);
        return diag_quotient(it, a.u.diag, b.u.diag, a.u.diag->rows, b.u.diag->rows, out);
    }
    if (a.tag == T_PERM && b.tag == T_PERM) {
        if (a.u.perm->n != b.u.perm->n) return err_dims(it, "operator *", a, b);
        return perm_compose(it, a.u.perm, false, b.u.perm, true, out);
    }
    if (val_is_diagperm(b) && is_full_matrix(a)) {
        if (val_cols(a) != val_cols(b))
            return err_dims(it, b.tag == T_PERM && !val_is_scalar(a) ? "operator *" : "operator /", a, b);
        if (b.tag == T_PERM) return permute_matrix(it, b.u.perm, a, false, true, out);
        return scale_matrix(it, b.u.diag, a, false, SCALE_DIV, out);
    }
    *done = false;
    return OK;
}

Status diagperm_ldiv(Interp *it, Value a, Value b, Value *out, bool *done)
{
    if (!val_is_diagperm(a) && !val_is_diagperm(b)) return OK;
    *done = true;
    if (b.tag == T_DIAG && keeps_diag(b.u.diag, a, BIN_LDIV))
        return diag_by_scalar(it, BIN_EL_DIV, b.u.diag, elems_value(b.u.diag), a, out);
    if (a.tag == T_DIAG && b.tag == T_DIAG && same_class(a.u.diag, b.u.diag)) {
        if (a.u.diag->rows != b.u.diag->rows) return err_dims(it, "operator \\", a, b);
        return diag_quotient(it, b.u.diag, a.u.diag, a.u.diag->cols, b.u.diag->cols, out);
    }
    if (a.tag == T_PERM && b.tag == T_PERM) {
        if (a.u.perm->n != b.u.perm->n) return err_dims(it, "operator *", a, b);
        return perm_compose(it, a.u.perm, true, b.u.perm, false, out);
    }
    if (a.tag == T_PERM && b.tag == T_DIAG && val_rows(a) != val_rows(b))
        return err_dims(it, "operator *", a, b);
    if (val_is_diagperm(a) && is_full_matrix(b)) {
        if (val_rows(a) != val_rows(b))
            return err_dims(it, a.tag == T_PERM && !val_is_scalar(b) ? "operator *" : "operator \\", a, b);
        if (a.tag == T_PERM) return permute_matrix(it, a.u.perm, b, true, true, out);
        return scale_matrix(it, a.u.diag, b, true, SCALE_DIV, out);
    }
    *done = false;
    return OK;
}

/* Beside a full matrix of its precision a diagonal matrix does not broadcast. */
static bool refuses_broadcast(Value a, Value b)
{
    const Diag *d = a.tag == T_DIAG ? a.u.diag : b.u.diag;
    Value m = a.tag == T_DIAG ? b : a;
    Class cls = val_is_operand(m) && !val_is_diagperm(m) && !class_is_integer(val_class(m)) ? val_class(m)
                                                                                            : CLS_CELL;
    if (cls == CLS_LOGICAL || cls == CLS_CHAR) cls = CLS_DOUBLE;
    if (cls != (Class) d->elems->cls || val_is_scalar(m)) return false;
    return val_ndims(m) > 2 || val_rows(m) != d->rows || val_cols(m) != d->cols;
}

static Status err_flat_dims(Interp *it, const char *what, Value a, Value b)
{
    Dims da = dims_2(val_rows(a), val_rows(a) ? val_numel(a) / val_rows(a) : val_cols(a));
    Dims db = dims_2(val_rows(b), val_rows(b) ? val_numel(b) / val_rows(b) : val_cols(b));
    return err_nonconformant(it, what, &da, &db);
}

Status diagperm_add(Interp *it, BinOp op, Value a, Value b, Value *out, bool *done)
{
    Value sum = val_none();
    Status st;
    if (a.tag != T_DIAG && b.tag != T_DIAG) return OK;
    if (refuses_broadcast(a, b)) {
        *done = true;
        return err_flat_dims(it, binop_nonconformant_name(op), a, b);
    }
    if (a.tag != T_DIAG || b.tag != T_DIAG || !same_class(a.u.diag, b.u.diag)) return OK;
    *done = true;
    if (a.u.diag->rows != b.u.diag->rows || a.u.diag->cols != b.u.diag->cols)
        return err_dims(it, binop_nonconformant_name(op), a, b);
    st = ew_arith(it, op, elems_value(a.u.diag), elems_value(b.u.diag), NULL, &sum);
    if (st != OK) return st;
    return diag_from_take(it, a.u.diag->rows, a.u.diag->cols, &sum, out);
}

static Status perm_power(Interp *it, const Perm *p, Index n, Value *out)
{
    Index size = p->n, *to = mem_array(size, 2 * sizeof(Index)), *step;
    Status st;
    if (!to) return err_out_of_memory(it);
    step = to + size;
    for (Index k = 0; k < size; k++) {
        to[k] = k;
        if (n >= 0) step[k] = p->perm[k];
        else step[p->perm[k]] = k;
    }
    /* Each element walks its cycle. */
    for (Index k = 0; k < size; k++) {
        Index length = 1, at = step[k];
        for (; at != k; at = step[at]) length++;
        for (Index turns = (n < 0 ? -n : n) % length; turns > 0; turns--) to[k] = step[to[k]];
    }
    st = perm_new(it, size, to, out);
    mem_free(to);
    return st;
}

Status diagperm_power(Interp *it, Value a, Value b, Value *out, bool *done)
{
    Value elems = val_none();
    double n;
    Status st;
    if (!val_is_diagperm(a) || !val_is_operand(b) || !val_is_scalar(b)) return OK;
    if (val_rows(a) != val_cols(a)) return OK;
    if (a.tag == T_PERM) {
        if ((b.tag != T_NUM && b.tag != T_BOOL) || val_get_double(it, b, &n) != OK || n != floor(n)
            || fabs(n) > 1e15)
            return OK;
        *done = true;
        return perm_power(it, a.u.perm, (Index) n, out);
    }
    if (!keeps_diag(a.u.diag, b, BIN_POW)) return OK;
    *done = true;
    st = ew_power(it, elems_value(a.u.diag), b, NULL, &elems);
    if (st != OK) return st;
    return diag_from_take(it, a.u.diag->rows, a.u.diag->cols, &elems, out);
}

Status diag_unary(Interp *it, UnOp op, const Diag *d, Value *out)
{
    bool swap = op == UN_TRANSPOSE || op == UN_CTRANSPOSE;
    Value elems = val_none();
    Status st = OK;
    if (op == UN_CTRANSPOSE && d->elems->is_complex) {
        Array *conj;
        st = array_copy(it, d->elems, &conj);
        if (st != OK) return st;
        if (conj->cls == CLS_SINGLE)
            for (Index k = 0; k < conj->numel; k++) array_c64(conj)[k] = conjf(array_c64(conj)[k]);
        else
            for (Index k = 0; k < conj->numel; k++) array_c128(conj)[k] = __builtin_conj(array_c128(conj)[k]);
        elems = val_from_array_take(&conj);
    } else {
        elems = val_retain(elems_value(d));
    }
    if (st != OK) return st;
    return diag_from_take(it, swap ? d->cols : d->rows, swap ? d->rows : d->cols, &elems, out);
}
