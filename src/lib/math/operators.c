/* The operators as functions: plus (a, b), transpose (a), ..., and typeinfo. */
#include "lang/builtin.h"
#include "ops/elementwise.h"
#include "ops/matmul.h"

static Status two(Interp *it, BinOp op, const Value *in, Value *out)
{
    return op_binary(it, op, in[0], in[1], &out[0]);
}

/* From the third operand on Octave works in place, where nothing is repeated. */
static bool fits_in_place(Value sum, Value v)
{
    if (val_class(sum) != CLS_DOUBLE || val_class(v) != CLS_DOUBLE || val_is_scalar(sum) || val_is_scalar(v))
        return true;
    Dims a = val_dims(sum), b = val_dims(v);
    return dims_equal(&a, &b);
}

/* plus (a, b, c, ...) is ((a + b) + c) + ... */
static Status many(Interp *it, BinOp op, const Value *in, int nin, Value *out)
{
    Value sum = val_none();
    Status st = op_binary(it, op, in[0], in[1], &sum);
    for (int k = 2; st == OK && k < nin; k++) {
        Value next = val_none();
        if ((op == BIN_ADD || op == BIN_EL_MUL) && !fits_in_place(sum, in[k])) {
            Dims da = val_dims(sum), db = val_dims(in[k]);
            st = err_nonconformant(it, op == BIN_ADD ? "+=" : ".*=", &da, &db);
            break;
        }
        st = op_binary(it, op, sum, in[k], &next);
        val_set_take(&sum, next);
    }
    if (st == OK) out[0] = val_move(&sum);
    val_drop(&sum);
    return st;
}

#define TWO(name, op)                                                                        \
    static Status bi_##name(Interp *it, const Value *in, int nin, Value *out, int nout)      \
    {                                                                                        \
        (void) nin;                                                                          \
        (void) nout;                                                                         \
        return two(it, op, in, out);                                                         \
    }
#define MANY(name, op)                                                                       \
    static Status bi_##name(Interp *it, const Value *in, int nin, Value *out, int nout)      \
    {                                                                                        \
        (void) nout;                                                                         \
        return many(it, op, in, nin, out);                                                   \
    }
#define ONE(name, op)                                                                        \
    static Status bi_##name(Interp *it, const Value *in, int nin, Value *out, int nout)      \
    {                                                                                        \
        (void) nin;                                                                          \
        (void) nout;                                                                         \
        return op_unary(it, op, in[0], &out[0]);                                             \
    }

MANY(plus, BIN_ADD)
TWO(minus, BIN_SUB)
MANY(times, BIN_EL_MUL)
MANY(mtimes, BIN_MUL)
TWO(rdivide, BIN_EL_DIV)
TWO(ldivide, BIN_EL_LDIV)
TWO(mrdivide, BIN_DIV)
TWO(mldivide, BIN_LDIV)
TWO(power, BIN_EL_POW)
TWO(mpower, BIN_POW)
TWO(eq, BIN_EQ)
TWO(ne, BIN_NE)
TWO(lt, BIN_LT)
TWO(le, BIN_LE)
TWO(gt, BIN_GT)
TWO(ge, BIN_GE)
MANY(and, BIN_AND)
MANY(or, BIN_OR)
ONE(not, UN_NOT)
ONE(uplus, UN_PLUS)
ONE(uminus, UN_MINUS)
ONE(transpose, UN_TRANSPOSE)
ONE(ctranspose, UN_CTRANSPOSE)

/* xor has no operator: both to logical, then unequal. */
static Status xor_two(Interp *it, Value va, Value vb, Value *out)
{
    Value pair[2] = { va, vb }, truth[2] = { val_none(), val_none() };
    Status st = OK;
    for (int k = 0; k < 2 && st == OK; k++) {
        Value negated = val_none();
        if (!val_is_operand(pair[k]))
            st = err(it, "logical: wrong type argument '%s'", val_type_name(pair[k]));
        else st = op_unary(it, UN_NOT, pair[k], &negated);
        if (st == OK) truth[k] = negated;
    }
    if (st == OK) st = op_binary(it, BIN_NE, truth[0], truth[1], out);
    val_drop(&truth[0]);
    val_drop(&truth[1]);
    return st;
}

static bool broadcasts(Value a, Value b)
{
    Dims da = val_dims(a), db = val_dims(b);
    for (int k = 0; k < da.n && k < db.n; k++)
        if (da.d[k] != db.d[k] && da.d[k] != 1 && db.d[k] != 1) return false;
    return true;
}

static Status bi_xor(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Value so_far = val_retain(in[0]);
    Status st = OK;
    (void) nout;
    for (int k = 1; k < nin && st == OK; k++) {
        Value next = val_none();
        if (!broadcasts(so_far, in[k])) st = err(it, "xor: X and Y must be of compatible size or scalars");
        else st = xor_two(it, so_far, in[k], &next);
        val_set_take(&so_far, next);
    }
    if (st == OK) out[0] = val_move(&so_far);
    val_drop(&so_far);
    return st;
}

static Status bi_typeinfo(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin;
    (void) nout;
    out[0] = val_string(it, val_type_name(in[0]));
    return OK;
}

/*
%!assert (plus (1, 2, 3), 6)
%!assert (times (2, 3, 4), 24)
%!assert (mtimes ([1 2], [3; 4]), 11)
%!assert (and (1, 1, 0), false)
%!assert (xor ([1 1 0], [1 0 0]), logical ([0 1 0]))
%!assert (typeinfo (1:3), "double_range")
%!assert (typeinfo (int8 ([1 2])), "int8 matrix")
%!error <binary operator '\+' not implemented for 'scalar' by 'cell' operations> plus (1, {1})
%!error <xor: X and Y must be of compatible size or scalars> xor ([1 1], [1 1 1])
*/

static const char help_plus[] =
    "plus (x, y)\n"
    "plus (x1, x2, ...)\n"
    "The sum x + y, element by element.\n"
    "  >> plus (1, 2, 3)\n"
    "  ans = 6\n"
    "See also: minus, times";
static const char help_minus[] =
    "minus (x, y)\n"
    "The difference x - y, element by element.\n"
    "  >> minus (5, 3)\n"
    "  ans = 2\n"
    "See also: plus";
static const char help_times[] =
    "times (x, y)\n"
    "times (x1, x2, ...)\n"
    "The element-wise product x .* y.\n"
    "  >> times ([1 2], [3 4])\n"
    "  ans =\n"
    "\n"
    "     3   8\n"
    "\n"
    "See also: mtimes, rdivide";
static const char help_mtimes[] =
    "mtimes (x, y)\n"
    "mtimes (x1, x2, ...)\n"
    "The matrix product x * y.\n"
    "  >> mtimes ([1 2], [3; 4])\n"
    "  ans = 11\n"
    "See also: times";
static const char help_rdivide[] =
    "rdivide (x, y)\n"
    "The element-wise quotient x ./ y.\n"
    "  >> rdivide (6, 4)\n"
    "  ans = 1.5000\n"
    "See also: ldivide, mrdivide";
static const char help_ldivide[] =
    "ldivide (x, y)\n"
    "The element-wise quotient x .\\ y, which is y ./ x.\n"
    "  >> ldivide (4, 6)\n"
    "  ans = 1.5000\n"
    "See also: rdivide, mldivide";
static const char help_mrdivide[] =
    "mrdivide (x, y)\n"
    "The matrix quotient x / y: the solution z of z * y = x.\n"
    "  >> mrdivide ([2 4], 2)\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "\n"
    "See also: mldivide";
static const char help_mldivide[] =
    "mldivide (x, y)\n"
    "The matrix quotient x \\ y: the solution z of x * z = y.\n"
    "  >> mldivide ([2 0; 0 4], [2; 4])\n"
    "  ans =\n"
    "\n"
    "     1\n"
    "     1\n"
    "\n"
    "See also: mrdivide, linsolve";
static const char help_power[] =
    "power (x, y)\n"
    "The element-wise power x .^ y.\n"
    "  >> power (2, [1 2 3])\n"
    "  ans =\n"
    "\n"
    "     2   4   8\n"
    "\n"
    "See also: mpower";
static const char help_mpower[] =
    "mpower (x, y)\n"
    "The matrix power x ^ y.\n"
    "  >> mpower ([1 1; 1 0], 5)\n"
    "  ans =\n"
    "\n"
    "     8   5\n"
    "     5   3\n"
    "\n"
    "See also: power, expm";
static const char help_eq[] =
    "eq (x, y)\n"
    "Where x == y, element by element.\n"
    "  >> eq (3, 3)\n"
    "  ans = 1\n"
    "See also: ne, isequal";
static const char help_ne[] =
    "ne (x, y)\n"
    "Where x != y, element by element.\n"
    "  >> ne (3, 3)\n"
    "  ans = 0\n"
    "See also: eq";
static const char help_lt[] =
    "lt (x, y)\n"
    "Where x < y, element by element.\n"
    "  >> lt (2, 3)\n"
    "  ans = 1\n"
    "See also: le, gt";
static const char help_le[] =
    "le (x, y)\n"
    "Where x <= y, element by element.\n"
    "  >> le (3, 3)\n"
    "  ans = 1\n"
    "See also: lt, ge";
static const char help_gt[] =
    "gt (x, y)\n"
    "Where x > y, element by element.\n"
    "  >> gt (2, 3)\n"
    "  ans = 0\n"
    "See also: ge, lt";
static const char help_ge[] =
    "ge (x, y)\n"
    "Where x >= y, element by element.\n"
    "  >> ge (3, 3)\n"
    "  ans = 1\n"
    "See also: gt, le";
static const char help_and[] =
    "and (x, y)\n"
    "and (x1, x2, ...)\n"
    "Where all arguments are true, element by element: x & y.\n"
    "  >> and (1, 1, 0)\n"
    "  ans = 0\n"
    "See also: or, not, xor";
static const char help_or[] =
    "or (x, y)\n"
    "or (x1, x2, ...)\n"
    "Where any argument is true, element by element: x | y.\n"
    "  >> or (0, 0, 1)\n"
    "  ans = 1\n"
    "See also: and, not, xor";
static const char help_not[] =
    "not (x)\n"
    "Where x is false: !x.\n"
    "  >> not ([1 0])\n"
    "  ans =\n"
    "\n"
    "    0  1\n"
    "\n"
    "See also: and, or";
static const char help_uplus[] =
    "uplus (x)\n"
    "The unary plus +x.\n"
    "  >> uplus (3)\n"
    "  ans = 3\n"
    "See also: uminus";
static const char help_uminus[] =
    "uminus (x)\n"
    "The negative -x.\n"
    "  >> uminus (3)\n"
    "  ans = -3\n"
    "See also: uplus, minus";
static const char help_transpose[] =
    "transpose (x)\n"
    "The transpose x.' without conjugation.\n"
    "  >> transpose ([1 2])\n"
    "  ans =\n"
    "\n"
    "     1\n"
    "     2\n"
    "\n"
    "See also: ctranspose";
static const char help_ctranspose[] =
    "ctranspose (x)\n"
    "The conjugate transpose x'.\n"
    "  >> ctranspose ([1 2i])\n"
    "  ans =\n"
    "\n"
    "     1 - 0i\n"
    "     0 - 2i\n"
    "\n"
    "See also: transpose";
static const char help_xor[] =
    "xor (x, y)\n"
    "xor (x1, x2, ...)\n"
    "Where exactly one of x and y is true; of more arguments, an odd number.\n"
    "  >> xor ([1 1 0], [1 0 0])\n"
    "  ans =\n"
    "\n"
    "    0  1  0\n"
    "\n"
    "See also: and, or";
static const char help_typeinfo[] =
    "typeinfo (x)\n"
    "The name of the type that holds x, finer than its class.\n"
    "  >> typeinfo (1:3)\n"
    "  ans = double_range\n"
    "See also: class";

const Builtin operators_builtins[] = {
    { "plus", bi_plus, 2, -1, 0, 1, help_plus },
    { "minus", bi_minus, 2, 2, 0, 1, help_minus },
    { "times", bi_times, 2, -1, 0, 1, help_times },
    { "mtimes", bi_mtimes, 2, -1, 0, 1, help_mtimes },
    { "rdivide", bi_rdivide, 2, 2, 0, 1, help_rdivide },
    { "ldivide", bi_ldivide, 2, 2, 0, 1, help_ldivide },
    { "mrdivide", bi_mrdivide, 2, 2, 0, 1, help_mrdivide },
    { "mldivide", bi_mldivide, 2, 2, 0, 1, help_mldivide },
    { "power", bi_power, 2, 2, 0, 1, help_power },
    { "mpower", bi_mpower, 2, 2, 0, 1, help_mpower },
    { "eq", bi_eq, 2, 2, 0, 1, help_eq },
    { "ne", bi_ne, 2, 2, 0, 1, help_ne },
    { "lt", bi_lt, 2, 2, 0, 1, help_lt },
    { "le", bi_le, 2, 2, 0, 1, help_le },
    { "gt", bi_gt, 2, 2, 0, 1, help_gt },
    { "ge", bi_ge, 2, 2, 0, 1, help_ge },
    { "and", bi_and, 2, -1, 0, 1, help_and },
    { "or", bi_or, 2, -1, 0, 1, help_or },
    { "not", bi_not, 1, 1, 0, 1, help_not },
    { "xor", bi_xor, 2, -1, 0, 1, help_xor },
    { "uplus", bi_uplus, 1, 1, 0, 1, help_uplus },
    { "uminus", bi_uminus, 1, 1, 0, 1, help_uminus },
    { "transpose", bi_transpose, 1, 1, 0, 1, help_transpose },
    { "ctranspose", bi_ctranspose, 1, 1, 0, 1, help_ctranspose },
    { "typeinfo", bi_typeinfo, 1, 1, 0, 1, help_typeinfo },
    { 0 },
};
