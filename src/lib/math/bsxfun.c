/* Two arrays element by element: bsxfun by any function, merge by a mask. */
#include <string.h>

#include "lang/call.h"
#include "lib/numeric.h"
#include "ops/binary.h"
#include "ops/concat.h"
#include "ops/index.h"
#include "value/func.h"

/* Column number k of a result of shape dims, as far as v has part in it: where v has extent 1 it is repeated. */
static Status column_of(Interp *it, Value v, const Dims *dims, Index k, Value *out)
{
    Value idx[MAX_DIMS] = { val_colon() };
    Dims d = val_dims(v);
    for (int i = 1; i < dims->n; i++) {
        idx[i] = val_num(dims_extent(&d, i) == 1 ? 1 : (double) (k % dims->d[i]) + 1);
        k /= dims->d[i];
    }
    return op_index(it, NULL, v, idx, dims->n, out);
}

/* As Octave does: f sees a column of each at a time. */
static Status by_columns(Interp *it, Value fn, const Value *pair, const Dims *dims, Value *out)
{
    ValueList columns = VALUE_LIST_INIT;
    Index n = 1;
    Value all = val_none();
    Array *a = NULL, *r = NULL;
    Status st = OK;
    for (int i = 1; i < dims->n; i++) n *= dims->d[i];
    for (Index k = 0; k < n && st == OK; k++) {
        Value args[2] = { val_none(), val_none() }, v = val_none();
        st = column_of(it, pair[0], dims, k, &args[0]);
        if (st == OK) st = column_of(it, pair[1], dims, k, &args[1]);
        if (st == OK) st = call_value_1(it, fn, args, 2, &v);
        if (st == OK) vlist_push_take(&columns, v);
        val_drop_n(args, 2);
    }
    if (st == OK) st = op_concat(it, "horzcat", 1, columns.v, columns.n, &all);
    if (st == OK) st = val_to_array(it, all, &a);
    if (st == OK) st = array_reshape(it, a, dims, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&a);
    val_drop(&all);
    vlist_free(&columns);
    return st;
}

static const struct { const char *name; BinOp op; } operator_names[] = {
    { "plus", BIN_ADD }, { "minus", BIN_SUB }, { "times", BIN_EL_MUL }, { "rdivide", BIN_EL_DIV },
    { "ldivide", BIN_EL_LDIV }, { "power", BIN_EL_POW }, { "lt", BIN_LT }, { "le", BIN_LE }, { "eq", BIN_EQ },
    { "ne", BIN_NE }, { "ge", BIN_GE }, { "gt", BIN_GT }, { "and", BIN_AND }, { "or", BIN_OR },
};
static const char *const broadcasting_names[] = { "max", "min", "rem", "mod", "atan2", "hypot", "xor" };

/* Diagonal and permutation matrices as the full ones they stand for. */
static Status full_matrix(Interp *it, Value v, Value *out)
{
    Array *a = NULL;
    if (v.tag != T_DIAG && v.tag != T_PERM) {
        *out = val_retain(v);
        return OK;
    }
    Status st = val_to_array(it, v, &a);
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

/* Octave has loops of its own for these, with their own words. */
static bool is_plain(const char *name, const Value *pair)
{
    static const char *const names[] = { "plus", "minus", "times", "rdivide", "max", "min", "power", "eq",
            "ne",
                                         "lt", "le", "gt", "ge" };
    if (val_class(pair[0]) >= CLS_LOGICAL || val_class(pair[0]) != val_class(pair[1])) return false;
    for (size_t k = 0; k < sizeof names / sizeof *names; k++)
        if (strcmp(name, names[k]) == 0) return true;
    return false;
}

static const char help_bsxfun[] =
    "bsxfun (f, A, B)\n"
    "Apply f to A and B, with dimensions of length 1 repeated as needed. The operators do this by themselves.\n"
    "  >> bsxfun (@minus, [1 2 3], [1; 2])\n"
    "  ans =\n"
    "\n"
    "     0   1   2\n"
    "    -1   0   1\n"
    "\n"
    "See also: arrayfun, repmat";
static Status bi_bsxfun(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    const char *name = "";
    StrBuf text = STRBUF_INIT;
    Value pair[2] = { val_none(), val_none() };
    Status st = OK;
    if (val_is_func(in[0])) {
        if (in[0].u.func->name && !in[0].u.func->code) name = in[0].u.func->name->name;
    } else if (val_is_string(in[0])) {
        st = val_get_string(it, in[0], &text);
        if (st != OK) return st;
        Sym sym = sym_intern(it, sb_str(&text));
        if (function_is_builtin(it, sym)) name = sym->name;
        else if (!function_known(it, sym)) st = err(it, "bsxfun: invalid function name: %s", sym->name);
        sb_free(&text);
        if (st != OK) return st;
    } else {
        return err(it, "bsxfun: F must be a string or function handle");
    }
    Dims da = val_dims(in[1]), db = val_dims(in[2]), dims;
    dims.n = da.n > db.n ? da.n : db.n;
    for (int k = 0; k < dims.n; k++) {
        Index ea = dims_extent(&da, k), eb = dims_extent(&db, k);
        if (ea != eb && ea != 1 && eb != 1) {
            char s[DIMS_TEXT_SIZE], t[DIMS_TEXT_SIZE];
            st = !is_plain(name, in + 1) ? err(it, "bsxfun: dimensions of A and B must match")
                 : err(it, "bsxfun: nonconformant dimensions: %s and %s", dims_text(&da, s, sizeof s),
                     dims_text(&db, t, sizeof t));
            goto done;
        }
        dims.d[k] = ea == 1 ? eb : ea;
    }
    dims_normalize(&dims);
    for (int k = 0; k < 2; k++)
        if ((st = full_matrix(it, in[k + 1], &pair[k])) != OK) goto done;
    for (int k = 0; k < COUNT_OF(operator_names); k++)
        if (strcmp(name, operator_names[k].name) == 0) {
            st = op_binary(it, operator_names[k].op, pair[0], pair[1], &out[0]);
            goto done;
        }
    for (int k = 0; k < COUNT_OF(broadcasting_names); k++)
        if (strcmp(name, broadcasting_names[k]) == 0) {
            st = call_value_1(it, in[0], pair, 2, &out[0]);
            goto done;
        }
    if (dims_equal(&da, &db) || val_is_scalar(pair[0]) || val_is_scalar(pair[1]) || dims_numel(&dims) == 0)
        st = call_value_1(it, in[0], pair, 2, &out[0]);
    else st = by_columns(it, in[0], pair, &dims, &out[0]);
done:
    sb_free(&text);
    val_drop_n(pair, 2);
    return st;
}
/*
%!assert (bsxfun (@plus, [1 2], eye (2)), [2 2; 1 3])
%!assert (bsxfun (@(a, b) a*2 + b, [1 2 3], [1; 2]), [3 5 7; 4 6 8])
%!error <bsxfun: nonconformant dimensions: 1x3 and 1x2> bsxfun (@plus, [1 2 3], [1 2])
*/

static const char help_merge[] =
    "merge (mask, tval, fval)\n"
    "ifelse (mask, tval, fval)\n"
    "Elements of tval where the mask is true, of fval elsewhere. A scalar mask picks one of the two whole.\n"
    "  >> merge ([true false], [1 2], [3 4])\n"
    "  ans =\n"
    "\n"
    "     1   4\n"
    "\n"
    "See also: logical, max";
static Status bi_merge(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nout;
    Array *m = NULL, *a = NULL, *b = NULL, *r = NULL;
    if (nin != 3) return err_usage(it, "merge");              /* ifelse is another name for it */
    if (val_class(in[0]) > CLS_LOGICAL)
        return err(it, "merge: first argument must be logical or numeric");
    if (val_is_scalar(in[0])) {
        bool truth = false;
        Status st = op_is_true(it, in[0], &truth);
        if (st == OK) out[0] = val_retain(truth ? in[1] : in[2]);
        return st;
    }
    Status logical = val_to_class(it, in[0], CLS_LOGICAL, &m);
    array_drop(&m);
    if (logical != OK) return err(it, "invalid conversion from NaN to logical");
    if (val_class(in[1]) > CLS_LOGICAL || val_class(in[1]) != val_class(in[2]))
        return err(it, "merge: cannot merge %s with %s with array mask", val_class_name(in[1]),
                   val_class_name(in[2]));
    Dims dims = val_dims(in[0]), da = val_dims(in[1]), db = val_dims(in[2]);
    if ((val_numel(in[1]) != 1 && !dims_equal(&dims, &da))
        || (val_numel(in[2]) != 1 && !dims_equal(&dims, &db)))
        return err(it, "merge: MASK, TVAL, and FVAL dimensions must match");
    Class ca = val_class(in[1]), cb = val_class(in[2]);
    Class cls = ca == cb ? ca : class_is_integer(ca) ? ca : class_is_integer(cb) ? cb
                : ca == CLS_SINGLE || cb == CLS_SINGLE ? CLS_SINGLE : CLS_DOUBLE;
    Status st = val_to_class(it, in[0], CLS_DOUBLE, &m);
    if (st == OK) st = val_to_class(it, in[1], cls, &a);
    if (st == OK) st = val_to_class(it, in[2], cls, &b);
    bool cplx = st == OK && (a->is_complex || b->is_complex);
    if (st == OK) st = array_new_nd(it, cls, cplx, &dims, &r);
    if (st != OK) goto done;
    size_t size = class_elem_size(cls, false);
    for (Index k = 0; k < r->numel; k++) {
        const Array *src = array_f64(m)[k] != 0 ? a : b;
        Index at = src->numel == 1 ? 0 : k;
        if (cplx && cls == CLS_DOUBLE) array_c128(r)[k] = array_get_complex(src, at);
        else if (cplx) array_c64(r)[k] = (float _Complex) array_get_complex(src, at);
        else memcpy((char *) r->data + (size_t) k * size, (char *) src->data + (size_t) at * size, size);
    }
    out[0] = val_from_array_take(&r);
done:
    array_drop(&m);
    array_drop(&a);
    array_drop(&b);
    array_drop(&r);
    return st;
}
/*
%!assert (merge (false, 1, "a"), "a")
%!error <Invalid call to merge> ifelse (1)
%!error <Invalid call to merge> ifelse (1, 2, 3, 4)
*/

const Builtin bsxfun_builtins[] = {
    { "bsxfun",     bi_bsxfun,     3, 3, 0, 1, help_bsxfun },
    { "merge",      bi_merge,      3, 3, 0, 1, help_merge },
    { "ifelse",     bi_merge,      0, -1, 0, 1, help_merge },
    { 0 },
};
