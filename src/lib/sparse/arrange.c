/* Sparse matrices in functions that move elements (flip, circshift, repmat, permute), and in those of two
 * arguments, element by element (mod, hypot ...), without full ones in between.
 *
 * What moves whole rows and whole columns does so to their numbers as well: the builtin is asked what becomes
 * of (1:rows)' and of 1:cols, and the answers are subscripts. */
#include "lib/sparse/sparse.h"
#include "ops/sparse.h"

enum { MOST_ARGUMENTS = 8 };

/* 1:n, a row or a column. */
static Status numbers(Interp *it, Index n, bool row, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, row ? 1 : n, row ? n : 1, &a);
    for (Index k = 0; st == OK && k < n; k++) array_f64(a)[k] = (double) k + 1;
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

/* The first column, or row, of what the builtin makes of the numbers of rows, or of columns. */
static Status moved_numbers(Interp *it, const GuardedCall *g, const Value *rest, bool row, Value *out)
{
    const Sparse *s = g->call.in[0].u.sparse;
    Value in[MOST_ARGUMENTS], moved = val_none();
    int nin = g->call.nin;
    Status st = numbers(it, row ? s->cols : s->rows, row, &in[0]);
    for (int k = 1; k < nin; k++) in[k] = rest[k - 1];
    if (st != OK) return st;
    st = g->builtin->fn(it, in, nin, &moved, 1);
    val_release(in[0]);
    if (st == OK) {
        Value idx[2] = { row ? val_num(1) : val_colon(), row ? val_colon() : val_num(1) };
        st = op_index(it, NULL, moved, idx, 2, out);
    }
    val_release(moved);
    return st;
}

static Status by_rows_and_columns(Interp *it, const GuardedCall *g, const Value *rest)
{
    Value idx[2] = { val_none(), val_none() };
    Status st = moved_numbers(it, g, rest, false, &idx[0]);
    if (st == OK) st = moved_numbers(it, g, rest, true, &idx[1]);
    if (st == OK) st = sparse_index(it, NULL, g->call.in[0].u.sparse, idx, 2, &g->call.out[0]);
    val_release(idx[0]);
    val_release(idx[1]);
    return st;
}

/* A matrix that is not empty, and few enough arguments. */
static bool is_for_us(const BuiltinCall *c)
{
    if (c->in[0].tag != T_SPARSE || val_is_empty(c->in[0]) || c->nin > MOST_ARGUMENTS) return false;
    for (int k = 1; k < c->nin; k++)
        if (c->in[k].tag == T_SPARSE) return false;
    return true;
}

/* With the dimension said, since a row's first one is not the matrix's. dim: which argument it is. */
static Status along(Interp *it, const BuiltinCall *c, int dim)
{
    GuardedCall g = *(const GuardedCall *) c;
    Value rest[MOST_ARGUMENTS];
    if (!is_for_us(c) || c->nin < dim || (dim == 2 && val_numel(c->in[1]) != 1)) return door_back(it, c);
    for (int k = 1; k < c->nin; k++) rest[k - 1] = c->in[k];
    if (c->nin == dim) {
        rest[dim - 1] = val_num(val_rows(c->in[0]) == 1 ? 2 : 1);
        g.call.nin++;
    } else if (c->in[dim].tag != T_NUM || (c->in[dim].u.num != 1 && c->in[dim].u.num != 2)) {
        return door_back(it, c);
    }
    return by_rows_and_columns(it, &g, rest);
}

Status door_flip(Interp *it, const BuiltinCall *c) { return along(it, c, 1); }
Status door_circshift(Interp *it, const BuiltinCall *c) { return along(it, c, 2); }

Status door_move(Interp *it, const BuiltinCall *c)
{
    if (!is_for_us(c)) return door_back(it, c);
    return by_rows_and_columns(it, (const GuardedCall *) c, c->in + 1);
}

/* Numbers of copies; sizes as vectors, or of nothing, go the other way. */
Status door_repmat(Interp *it, const BuiltinCall *c)
{
    bool plain = c->nin <= 3;
    for (int k = 1; k < c->nin; k++) plain = plain && c->in[k].tag == T_NUM && c->in[k].u.num >= 1;
    return plain ? door_move(it, c) : door_back(it, c);
}

Status door_permute(Interp *it, const BuiltinCall *c)
{
    Array *order = NULL;
    Sparse *t = NULL;
    if (!is_for_us(c) || !val_is_operand(c->in[1]) || val_numel(c->in[1]) != 2) return door_back(it, c);
    Status st = val_to_class(it, c->in[1], CLS_DOUBLE, &order);
    if (st != OK) return st;
    double first = array_f64(order)[0], second = array_f64(order)[1];
    array_drop(&order);
    if (first == 1 && second == 2) c->out[0] = val_retain(c->in[0]);
    else if (first == 2 && second == 1) {
        st = sparse_transpose(it, c->in[0].u.sparse, false, &t);
        if (st == OK) st = sparse_result(&t, &c->out[0]);
    } else return door_back(it, c);
    return st;
}

/* ---- of two arguments ---- */

static Status both(Interp *it, const void *user, const Value *xy, Value *out)
{
    return ((const Builtin *) user)->fn(it, xy, 2, out, 1);
}

/* One argument is a number. */
typedef struct WithConstant {
    const Builtin *builtin;
    Value number;
    bool left;
} WithConstant;

static Status beside_constant(Interp *it, const void *user, Value column, Value *out)
{
    const WithConstant *w = user;
    Value xy[2] = { w->left ? w->number : column, w->left ? column : w->number };
    return w->builtin->fn(it, xy, 2, out, 1);
}

static Status beside(Interp *it, const Sparse *s, const WithConstant *w, Value *out)
{
    return sparse_map(it, s, &(SparseMap){ beside_constant, w }, out);
}

static bool is_full_number(Value v) { return v.tag == T_NUM || v.tag == T_BOOL; }

static Status check_sizes(Interp *it, const char *name, Value x, Value y)
{
    Dims dx = val_dims(x), dy = val_dims(y);
    return dims_equal(&dx, &dy) ? OK : err_nonconformant(it, name, &dx, &dy);
}

/* Functions of two arguments that give sparse results. */
Status door_pair(Interp *it, const BuiltinCall *c)
{
    const Builtin *b = ((const GuardedCall *) c)->builtin;
    if (c->nin != 2) return door_back_any(it, c);
    Value x = c->in[0], y = c->in[1];
    Value zero[2] = { val_num(0), val_num(0) }, z = val_none();
    if (x.tag == T_SPARSE && is_full_number(y))
        return beside(it, x.u.sparse, &(WithConstant){ b, y, false }, &c->out[0]);
    if (y.tag == T_SPARSE && is_full_number(x))
        return beside(it, y.u.sparse, &(WithConstant){ b, x, true }, &c->out[0]);
    if (x.tag != T_SPARSE || y.tag != T_SPARSE || val_rows(x) != val_rows(y) || val_cols(x) != val_cols(y))
        return door_back_any(it, c);
    Status st = b->fn(it, zero, 2, &z, 1);
    if (st != OK) return st;
    bool keeps = z.tag == T_NUM ? z.u.num == 0 : z.tag == T_BOOL && !z.u.boolean;
    val_release(z);
    return keeps ? sparse_map_pair(it, x.u.sparse, y.u.sparse, both, b, &c->out[0]) : door_back_any(it, c);
}

/* atan2 (y, S) is full. */
Status door_atan2(Interp *it, const BuiltinCall *c)
{
    return c->in[0].tag == T_SPARSE ? door_pair(it, c) : door_full(it, c);
}

/* mod and its kin take no logical ones, and broadcast none of two sparse ones but numbers. */
Status door_pair_of_doubles(Interp *it, const BuiltinCall *c)
{
    for (int k = 0; k < c->nin && c->nin == 2; k++)
        if (c->in[k].tag == T_SPARSE && val_class(c->in[k]) == CLS_LOGICAL)
            return err(it, "%s: wrong type argument 'sparse bool matrix'",
                       ((const GuardedCall *) c)->builtin->name);
    Value x = c->in[0], y = c->nin == 2 ? c->in[1] : x;
    bool numbers = val_numel(x) == 1 || val_numel(y) == 1;
    bool complex_ones = val_is_complex(x) || val_is_complex(y);
    Status st = x.tag == T_SPARSE && y.tag == T_SPARSE && !numbers && !complex_ones
                    ? check_sizes(it, ((const GuardedCall *) c)->builtin->name, x, y)
                    : OK;
    return st == OK ? door_pair(it, c) : st;
}

/* max and min of two: of one that is empty and another one, the empty one; sparse numbers are no exception to
 * sizes. */
Status door_extreme_pair(Interp *it, const BuiltinCall *c)
{
    Value x = c->in[0], y = c->in[1];
    bool both = x.tag == T_SPARSE && y.tag == T_SPARSE;
    if (val_class(x) == CLS_LOGICAL && val_class(y) == CLS_LOGICAL) return door_full(it, c);
    if (both && (val_is_empty(x) || val_is_empty(y))) {
        c->out[0] = val_retain(val_is_empty(x) ? x : y);
        return OK;
    }
    Status st = both ? check_sizes(it, ((const GuardedCall *) c)->builtin->name, x, y) : OK;
    return st == OK ? door_pair(it, c) : st;
}
