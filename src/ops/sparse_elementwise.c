/* Sparse matrices in element-wise operators.
 *
 * What an operator does with two numbers is known to the operators of full arrays alone: they get the stored
 * elements as a column, and 0 once for all the others. Where 0 gives 0 the result has elements only where an
 * operand has some; else every place has one, and full matrices are the way. Octave's rules, which broadcast
 * nothing:
 *
 *      full    S + 2, S + A, 2 ./ S, 2 .^ S, S .^ 0          (a full scalar or matrix beside S)
 *      sparse  S .* 2, S ./ 2 (of stored elements only: 0 ./ 0 does not happen), S .* A, S ./ A, S .^ A,
 *              S .^ 2, comparisons, & |, and whatever two sparse matrices give
 *
 * Three answers of Octave 7.3 are not ours, since they are wrong: S .^ A gives 1 where S has 0, NaN ./ S
 * -Inf, S .\ 2 a complex matrix. */
#include "ops/sparse.h"
#include "ops/full.h"

#include <string.h>

#include "base/interrupt.h"

Status err_sparse_traced(Interp *it)
{
    return err_id(it, "Octavo:no-derivative",
                  "sparse matrices have no derivatives; full () makes full ones of them");
}

static const char *nonconformant_name(BinOp op, bool both_sparse)
{
    switch (op) {
    case BIN_ADD: return "operator +";
    case BIN_SUB: return "operator -";
    case BIN_EL_MUL: return "product";
    case BIN_EL_DIV:
    case BIN_EL_LDIV: return "quotient";
    case BIN_EL_POW: return "operator .^";
    case BIN_LT: return "mx_el_lt";
    case BIN_LE: return "mx_el_le";
    case BIN_EQ: return "mx_el_eq";
    case BIN_NE: return "mx_el_ne";
    case BIN_GE: return "mx_el_ge";
    case BIN_GT: return "mx_el_gt";
    case BIN_AND: return both_sparse ? "mx_el_and_" : "mx_el_and";
    default: return "mx_el_or";
    }
}

static inline bool is_comparison(BinOp op) { return op >= BIN_LT && op <= BIN_GT; }
static inline bool is_logical(BinOp op) { return op == BIN_AND || op == BIN_OR; }

static Status full_take(Interp *it, Array **a, Value *out)
{
    (void) it;
    *out = val_from_array_take(a);
    return OK;
}

/* x op y of full values; the result as an array. */
static Status plain_op(Interp *it, BinOp op, Value x, Value y, Array **out)
{
    Value r = val_none();
    Status st = full_binary(it, op, x, y, NULL, &r);
    if (st == OK) st = val_to_array(it, r, out);
    val_release(r);
    return st;
}

/* v != 0, which an infinity or a NaN passes: what & and | look at. */
static Status truth_of(Interp *it, Value v, Value *out)
{
    return full_binary(it, BIN_NE, v, val_num(0), NULL, out);
}

static Status sparsified(Interp *it, Array **a, Value *out)
{
    Sparse *s = NULL;
    Status st = sparse_from_array(it, *a, &s);
    if (st == OK) st = sparse_narrow(it, &s);
    if (st == OK) *out = val_from_sparse_take(&s);
    sparse_drop(&s);
    return st;
}

/* Both spelled out. */
static Status by_full(Interp *it, BinOp op, Value a, Value b, bool keeps_sparse, Value *out)
{
    Array *x = NULL, *y = NULL, *r = NULL;
    Status st = val_to_array(it, a, &x);
    if (st == OK) st = val_to_array(it, b, &y);
    Value vx = val_none(), vy = val_none();
    if (st == OK) {
        vx = val_from_array_take(&x);
        vy = val_from_array_take(&y);
        if (is_logical(op)) {
            Value tx = val_none(), ty = val_none();
            st = truth_of(it, vx, &tx);
            if (st == OK) st = truth_of(it, vy, &ty);
            val_set_take(&vx, tx);
            val_set_take(&vy, ty);
        }
    }
    if (st == OK) st = plain_op(it, op, vx, vy, &r);
    if (st == OK) st = keeps_sparse ? sparsified(it, &r, out) : full_take(it, &r, out);
    val_release(vx);
    val_release(vy);
    array_drop(&x);
    array_drop(&y);
    array_drop(&r);
    return st;
}

static Status with_values_take(Interp *it, const Sparse *s, Array **values, Value *out)
{
    Sparse *r = NULL;
    Status st = sparse_with_values(it, s, *values, &r);
    if (st == OK) st = sparse_narrow(it, &r);
    if (st == OK) *out = val_from_sparse_take(&r);
    sparse_drop(&r);
    return st;
}

static bool is_zero_number(const Array *a) { return array_get_complex(a, 0) == 0; }

/* S op y, or (left) y op S, with one number y. */
typedef struct WithNumber {
    BinOp op;
    Value s, y;
    bool left;
    bool only_stored; /* 0 stays 0 */
} WithNumber;

/* What becomes of the stored elements, and of 0. */
static Status with_number(Interp *it, const WithNumber *w, Array **values, Array **zero)
{
    BinOp op = w->op;
    const Sparse *s = w->s.u.sparse;
    Value y = w->y;
    bool left = w->left;
    Array *x = NULL;
    Value vx = val_none(), vy = val_retain(y), t = val_none(), null = val_num(0);
    Status st = sparse_values(it, s, &x);
    if (st == OK) {
        vx = val_from_array_take(&x);
        if (is_logical(op)) {
            st = truth_of(it, vx, &t);
            val_set_take(&vx, val_move(&t));
            if (st == OK) st = truth_of(it, vy, &t);
            val_set_take(&vy, val_move(&t));
            null = val_bool(false);
        }
    }
    if (st == OK) st = left ? plain_op(it, op, vy, vx, values) : plain_op(it, op, vx, vy, values);
    if (st == OK && zero) st = left ? plain_op(it, op, vy, null, zero) : plain_op(it, op, null, vy, zero);
    val_release(vx);
    val_release(vy);
    return st;
}

/* The result is a sparse matrix. */
static Status sparse_with_number(Interp *it, const WithNumber *w, Value *out)
{
    Array *values = NULL, *zero = NULL;
    Status st = with_number(it, w, &values, w->only_stored ? NULL : &zero);
    if (st == OK && zero && !is_zero_number(zero)) {
        Value full = val_none();
        array_drop(&values);
        st = by_full(it, w->op, w->left ? w->y : w->s, w->left ? w->s : w->y, true, &full);
        if (st == OK) *out = full;
    } else if (st == OK) {
        st = with_values_take(it, w->s.u.sparse, &values, out);
    }
    array_drop(&values);
    array_drop(&zero);
    return st;
}

/* ---- two sparse matrices ---- */

/* Where x or y has elements (both: where both have), column by column: the places in x and in y, or -1. */
typedef struct Pairs {
    Sparse *pattern; /* its data are not set */
    Index *in_x, *in_y;
} Pairs;

static void pairs_free(Pairs *p)
{
    sparse_drop(&p->pattern);
    mem_free(p->in_x);
    mem_free(p->in_y);
}

static Status pair_up(Interp *it, const Sparse *x, const Sparse *y, bool both, Pairs *p)
{
    Index room = both ? sparse_nnz(x) : sparse_nnz(x) + sparse_nnz(y), k = 0;
    memset(p, 0, sizeof *p);
    Status st = sparse_new(it, &(SparseShape){ CLS_LOGICAL, false, x->rows, x->cols, room }, &p->pattern);
    if (st != OK) return st;
    p->in_x = mem_array(room + 1, sizeof(Index));
    p->in_y = mem_array(room + 1, sizeof(Index));
    if (!p->in_x || !p->in_y) return err_out_of_memory(it);
    for (Index j = 0; j < x->cols; j++) {
        Index a = x->colptr[j], b = y->colptr[j], end_a = x->colptr[j + 1], end_b = y->colptr[j + 1];
        while (a < end_a || b < end_b) {
            Index ra = a < end_a ? x->row[a] : INDEX_MAX_VALUE, rb = b < end_b ? y->row[b] : INDEX_MAX_VALUE;
            if (both && ra != rb) {
                if (ra < rb) a++;
                else b++;
                continue;
            }
            p->pattern->row[k] = ra < rb ? ra : rb;
            p->in_x[k] = ra <= rb ? a++ : -1;
            p->in_y[k++] = rb <= ra ? b++ : -1;
        }
        p->pattern->colptr[j + 1] = k;
        if (interrupt_at(it, j)) return interrupt_status(it);
    }
    return OK;
}

/* The elements of s at those places, 0 for -1. */
static Status picked(Interp *it, const Sparse *s, const Index *at, Index n, Value *out)
{
    Array *a = NULL;
    Dims dims = dims_2(n, 1);
    Status st = array_new_nd(it, (Class) s->cls, s->is_complex, &dims, &a);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) {
        if (s->cls == CLS_LOGICAL) array_bool(a)[k] = at[k] >= 0 && sparse_bool(s)[at[k]];
        else if (s->is_complex) array_c128(a)[k] = at[k] < 0 ? 0 : sparse_c128(s)[at[k]];
        else array_f64(a)[k] = at[k] < 0 ? 0 : sparse_f64(s)[at[k]];
    }
    *out = val_from_array_take(&a);
    return OK;
}

/* x + y, x - y of real ones: the usual case, in one go. */
static Status add_real(Interp *it, const Sparse *x, const Sparse *y, double sign, Value *out)
{
    Sparse *r = NULL;
    Index k = 0;
    Status st = sparse_new_like(it, x, sparse_nnz(x) + sparse_nnz(y), &r);
    if (st != OK) return st;
    double *to = sparse_f64(r);
    for (Index j = 0; j < x->cols; j++) {
        Index a = x->colptr[j], b = y->colptr[j], end_a = x->colptr[j + 1], end_b = y->colptr[j + 1];
        while (a < end_a && b < end_b) {
            Index ra = x->row[a], rb = y->row[b];
            double v = ra < rb   ? sparse_f64(x)[a]
                       : ra > rb ? sign * sparse_f64(y)[b]
                                 : sparse_f64(x)[a] + sign * sparse_f64(y)[b];
            r->row[k] = ra < rb ? ra : rb;
            to[k] = v;
            k += v != 0;
            a += ra <= rb;
            b += rb <= ra;
        }
        for (; a < end_a; a++, k++) r->row[k] = x->row[a], to[k] = sparse_f64(x)[a];
        for (; b < end_b; b++, k++) r->row[k] = y->row[b], to[k] = sign * sparse_f64(y)[b];
        r->colptr[j + 1] = k;
        if (interrupt_at(it, j)) {
            sparse_drop(&r);
            return interrupt_status(it);
        }
    }
    r->nzmax = k;
    *out = val_from_sparse_take(&r);
    return OK;
}

static bool is_real_double(const Sparse *s) { return s->cls == CLS_DOUBLE && !s->is_complex; }

/* 0 op 0 is not 0. */
static bool fills_zeros(BinOp op)
{
    return op == BIN_EL_DIV || op == BIN_EL_LDIV || op == BIN_EL_POW || op == BIN_EQ || op == BIN_LE
           || op == BIN_GE;
}

static Status two_sparse(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    const Sparse *x = a.u.sparse, *y = b.u.sparse;
    Pairs p = { 0 };
    Value vx = val_none(), vy = val_none(), t = val_none();
    Array *values = NULL;
    if (fills_zeros(op)) return by_full(it, op, a, b, true, out);
    if ((op == BIN_ADD || op == BIN_SUB) && is_real_double(x) && is_real_double(y))
        return add_real(it, x, y, op == BIN_ADD ? 1 : -1, out);
    Status st = pair_up(it, x, y, op == BIN_EL_MUL || op == BIN_AND, &p);
    Index n = st == OK ? sparse_nnz(p.pattern) : 0;
    if (st == OK) st = picked(it, x, p.in_x, n, &vx);
    if (st == OK) st = picked(it, y, p.in_y, n, &vy);
    if (st == OK && is_logical(op)) {
        st = truth_of(it, vx, &t);
        val_set_take(&vx, val_move(&t));
        if (st == OK) st = truth_of(it, vy, &t);
        val_set_take(&vy, val_move(&t));
    }
    if (st == OK) st = plain_op(it, op, vx, vy, &values);
    if (st == OK) st = with_values_take(it, p.pattern, &values, out);
    val_release(vx);
    val_release(vy);
    array_drop(&values);
    pairs_free(&p);
    return st;
}

/* ---- which way ---- */

/* As operators see it: rows by all the rest. */
static Dims flat_dims(Value v)
{
    Dims d = val_dims(v);
    return d.n == 2 ? d : dims_2(d.d[0], d.d[0] ? val_numel(v) / d.d[0] : 0);
}

static Status flattened(Interp *it, Value v, Value *out)
{
    Array *a = NULL, *flat = NULL;
    Dims dims = flat_dims(v);
    Status st = val_to_array(it, v, &a);
    if (st == OK) st = array_reshape(it, a, &dims, &flat);
    if (st == OK) *out = val_from_array_take(&flat);
    array_drop(&a);
    array_drop(&flat);
    return st;
}

/* Does S .^ y leave zeros alone? */
static bool power_keeps(Value y)
{
    double x = 1;
    if (val_is_complex(y)) return true;
    if (y.tag == T_NUM) x = y.u.num;
    else if (y.tag == T_BOOL) x = y.u.boolean;
    else if (y.tag == T_ARRAY) x = array_get_double(y.u.array, 0);
    return !(x <= 0);
}

/* S op y or (left) y op S; y is one number, not sparse. */
static Status beside_number(Interp *it, BinOp op, Value s, Value y, bool left, Value *out)
{
    Value a = left ? y : s, b = left ? s : y;
    switch (op) {
    case BIN_ADD:
    case BIN_SUB: return by_full(it, op, a, b, false, out);
    case BIN_EL_MUL: return sparse_with_number(it, &(WithNumber){ op, s, y, left, true }, out);
    case BIN_EL_DIV:
        if (left) return by_full(it, op, a, b, false, out);
        return sparse_with_number(it, &(WithNumber){ op, s, y, left, true }, out);
    case BIN_EL_LDIV:
        if (!left) return by_full(it, op, a, b, false, out);
        return sparse_with_number(it, &(WithNumber){ op, s, y, left, true }, out);
    case BIN_EL_POW:
        if (left || !power_keeps(y)) return by_full(it, op, a, b, false, out);
        return sparse_with_number(it, &(WithNumber){ op, s, y, left, true }, out);
    default: return sparse_with_number(it, &(WithNumber){ op, s, y, left, false }, out);
    }
}

static Status empty_comparison(Interp *it, Value *out)
{
    Sparse *s = NULL;
    Status st = sparse_new(it, &(SparseShape){ .cls = CLS_LOGICAL }, &s);
    if (st == OK) *out = val_from_sparse_take(&s);
    return st;
}

static bool is_zero_by_zero(const Dims *d) { return d->d[0] == 0 && d->d[1] == 0; }

/* One of the two has one element and is sparse, the other is of another size. */
static Status beside_sparse_number(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    bool left = val_numel(a) == 1 && !(b.tag == T_SPARSE && val_numel(b) == 1);
    Value other = left ? b : a, number = val_none();
    Status st;
    if (other.tag != T_SPARSE) {
        st = flattened(it, other, &number);
        if (st == OK)
            st = by_full(it, op, left ? a : number, left ? number : b, op != BIN_ADD && op != BIN_SUB, out);
        val_release(number);
        return st;
    }
    st = flattened(it, left ? a : b, &number);
    if (st == OK)
        st = sparse_with_number(it, &(WithNumber){ op, other, number, left, op == BIN_EL_MUL }, out);
    val_release(number);
    return st;
}

static Status err_sizes(Interp *it, BinOp op, Value a, Value b)
{
    Dims da = flat_dims(a), db = flat_dims(b);
    if (op == BIN_EL_LDIV) return err_nonconformant(it, "quotient", &db, &da);
    return err_nonconformant(it, nonconformant_name(op, a.tag == T_SPARSE && b.tag == T_SPARSE), &da, &db);
}

Status sparse_elementwise(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    bool both = a.tag == T_SPARSE && b.tag == T_SPARSE;
    if (!both && val_numel(a.tag == T_SPARSE ? b : a) == 1)
        return a.tag == T_SPARSE ? beside_number(it, op, a, b, false, out)
                                 : beside_number(it, op, b, a, true, out);
    Dims da = flat_dims(a), db = flat_dims(b);
    if (!dims_equal(&da, &db)) {
        if (val_numel(a) == 1 || (val_numel(b) == 1 && op != BIN_EL_POW))
            return beside_sparse_number(it, op, a, b, out);
        if ((is_comparison(op) || is_logical(op)) && (is_zero_by_zero(&da) || is_zero_by_zero(&db)))
            return empty_comparison(it, out);
        return err_sizes(it, op, a, b);
    }
    if (both) return two_sparse(it, op, a, b, out);
    Value fa = val_none(), fb = val_none();
    Status st = flattened(it, a, &fa);
    if (st == OK) st = flattened(it, b, &fb);
    if (st == OK) st = by_full(it, op, fa, fb, op != BIN_ADD && op != BIN_SUB, out);
    val_release(fa);
    val_release(fb);
    return st;
}

Status sparse_scaled(Interp *it, BinOp op, Value a, Value b, Value *out)
{
    BinOp each = op == BIN_MUL ? BIN_EL_MUL : op == BIN_DIV ? BIN_EL_DIV : BIN_EL_LDIV;
    bool left = op == BIN_LDIV || (op == BIN_MUL && val_numel(b) != 1);
    Value other = left ? b : a, number = val_none();
    if (other.tag != T_SPARSE) return by_full(it, each, a, b, val_numel(other) == 1, out);
    Status st = flattened(it, left ? a : b, &number);
    if (st == OK) st = sparse_with_number(it, &(WithNumber){ each, other, number, left, true }, out);
    val_release(number);
    return st;
}

/* ---- one operand ---- */

Status sparse_map(Interp *it, const Sparse *s, const SparseMap *map, Value *out)
{
    Array *x = NULL, *r = NULL, *full = NULL;
    Value column = val_none(), result = val_none(), zero = val_none();
    Value null = s->cls == CLS_LOGICAL ? val_bool(false) : val_num(0);
    Index nnz = sparse_nnz(s);
    Status st = map->f(it, map->user, null, &zero);
    bool keeps = st == OK && (zero.tag == T_NUM ? zero.u.num == 0 : zero.tag == T_BOOL && !zero.u.boolean);
    if (st == OK && !keeps) {
        st = sparse_to_array(it, s, &full);
        if (st == OK) st = map->f(it, map->user, column = val_from_array_take(&full), &result);
        if (st == OK) st = val_to_array(it, result, &r);
        if (st == OK) st = sparsified(it, &r, out);
    } else if (st == OK) {
        st = sparse_values(it, s, &x);
        if (st == OK) st = map->f(it, map->user, column = val_from_array_take(&x), &result);
        if (st == OK) st = val_to_array(it, result, &r);
        if (st == OK && r->numel != nnz) st = err(it, "sparse: dimension mismatch");
        if (st == OK) st = with_values_take(it, s, &r, out);
    }
    val_release(column);
    val_release(result);
    val_release(zero);
    array_drop(&x);
    array_drop(&r);
    array_drop(&full);
    return st;
}

Status sparse_map_pair(Interp *it, const Sparse *x, const Sparse *y, SparsePairFn *f, const void *user,
                       Value *out)
{
    Pairs p = { 0 };
    Value xy[2] = { val_none(), val_none() }, result = val_none();
    Array *values = NULL;
    Status st = pair_up(it, x, y, false, &p);
    Index n = st == OK ? sparse_nnz(p.pattern) : 0;
    if (st == OK) st = picked(it, x, p.in_x, n, &xy[0]);
    if (st == OK) st = picked(it, y, p.in_y, n, &xy[1]);
    if (st == OK) st = f(it, user, xy, &result);
    if (st == OK) st = val_to_array(it, result, &values);
    if (st == OK && values->numel != n) st = err(it, "sparse: dimension mismatch");
    if (st == OK) st = with_values_take(it, p.pattern, &values, out);
    val_release(xy[0]);
    val_release(xy[1]);
    val_release(result);
    array_drop(&values);
    pairs_free(&p);
    return st;
}
