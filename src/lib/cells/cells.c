/* Functions on cells: making them, and turning arrays into cells and back. */
#include <math.h>
#include <string.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/numeric.h"
#include "lib/shape/rearrange.h"
#include "ops/concat.h"
#include "ops/index.h"
#include "value/array.h"
#include "value/structs.h"

static const char help_cell[] =
    "cell (N)\n"
    "cell (M, N, ...)\n"
    "cell ([M N ...])\n"
    "A cell array of that size whose elements are empty matrices.\n"
    "  >> cell (1, 2)\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = [](0x0)\n"
    "    [1,2] = [](0x0)\n"
    "  }\n"
    "  \n"
    "See also: num2cell, iscell, cell2mat";
static Status bi_cell(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims d = { .n = 0 };
    Array *c = NULL;
    (void) nout;
    Dims shape = nin == 1 ? val_dims(in[0]) : dims_2(1, 1);
    bool nothing = nin == 1 && val_class(in[0]) <= CLS_CHAR && val_is_empty(in[0]) && !val_is_char(in[0])
                   && (shape.n > 2 || shape.d[0] + shape.d[1] != 1);
    if (nothing || (nin == 1 && val_numel(in[0]) > 1 && !val_is_vector(in[0])))
        return err(it, "cell (A): use cell (size (A)) instead");
    for (int k = 0; k < nin; k++) {
        Array *a = NULL;
        if (val_is_char(in[k]))
            return nin == 1 ? err(it, "invalid conversion from string to real N-D array")
                            : err(it, "cell: dimension must be a scalar integer");
        if (nin > 1 && val_is_cell(in[k]) && val_is_empty(in[k])) {
            if (d.n < MAX_DIMS) d.d[d.n++] = 0;
            continue;
        }
        if (val_class(in[k]) >= CLS_CELL && nin > 1) return err(it, "cell: dimension must be a scalar integer");
        if (val_is_cell(in[k]) && !val_is_vector(in[k]) && !val_is_scalar(in[k]))
            return err(it, "cell (A): use cell (size (A)) instead");
        if (val_class(in[k]) >= CLS_CELL)
            return err(it, "octave_base_value::array_value(): wrong type argument '%s'",
                       arg_type_name(in[k]));
        Status st = val_to_class(it, in[k], CLS_DOUBLE, &a);
        Index count = st == OK ? (nin > 1 && a->numel > 1 ? 1 : a->numel) : 0;
        if (st == OK && nin > 1 && count == 0 && d.n < MAX_DIMS) d.d[d.n++] = 0;
        for (Index j = 0; st == OK && j < count && d.n < MAX_DIMS; j++) {
            Index size = 0;
            double x = array_f64(a)[j];
            if (nin > 1 && isnan(x)) x = 0;
            if (nin > 1 && isinf(x) && x > 0) st = err_out_of_memory(it);
            else st = arg_integer(it, val_num(nin > 1 ? trunc(x) : x), "octave_idx_type", &size);
            d.d[d.n++] = size < 0 ? 0 : size;
        }
        array_drop(&a);
        if (st != OK) return st;
    }
    if (d.n == 0) d.d[d.n++] = 0;
    if (d.n == 1) d.d[d.n++] = d.d[0];
    dims_normalize(&d);
    Status st = array_new_cell(it, &d, &c);
    if (st == OK) *out = val_from_array_take(&c);
    return st;
}
/*
%!assert (size (cell (2, 3)), [2 3])
%!assert (size (cell (2)), [2 2])
%!assert (size (cell (-1)), [0 0])
%!assert (cell (1), {[]})
%!error <use cell \(size \(A\)\) instead> cell ([1 2; 3 4])
%!error <cell: dimension must be a scalar integer> cell (1, 2, "x")
*/

static const char help_iscellstr[] =
    "iscellstr (C)\n"
    "True if C is a cell array whose elements are all strings.\n"
    "  >> iscellstr ({\"a\", \"bc\"})\n"
    "  ans = 1\n"
    "See also: iscell, ischar, cellstr";
static Status bi_iscellstr(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) nin, (void) nout;
    bool all = val_is_cell(in[0]);
    if (all) {
        const Array *a = in[0].u.array;
        for (Index k = 0; all && k < a->numel; k++) all = val_is_char(array_cells(a)[k]);
    }
    *out = val_bool(all);
    return OK;
}
/*
%!assert (iscellstr ({}))
%!assert (iscellstr ({"a", 1}), false)
%!assert (iscellstr ("a"), false)
*/

/* ---- num2cell ---- */

/* The piece of v at each position of the dimensions not listed in whole[]; those are kept together. */
static Status cells_along(Interp *it, Value v, const bool *whole, Value *out)
{
    Dims d = val_dims(v), outer = d;
    Value sub[MAX_DIMS];
    Array *c = NULL;
    Index at[MAX_DIMS] = { 0 };
    for (int k = 0; k < d.n; k++)
        if (whole[k]) outer.d[k] = 1;
    Dims shape = outer;
    dims_normalize(&shape);
    Status st = array_new_nd(it, CLS_CELL, false, &shape, &c);
    for (Index k = 0; st == OK && k < c->numel; k++) {
        Value piece = val_none();
        for (int i = 0; i < d.n; i++) sub[i] = whole[i] ? val_colon() : val_num((double) at[i] + 1);
        st = op_index(it, NULL, v, sub, d.n, &piece);
        if (st == OK) array_cells(c)[k] = piece;
        for (int i = 0; i < d.n && ++at[i] >= outer.d[i]; i++) at[i] = 0;
    }
    if (st == OK) *out = val_from_array_take(&c);
    array_drop(&c);
    return st;
}

static const char help_num2cell[] =
    "num2cell (A)\n"
    "num2cell (A, DIMS)\n"
    "A cell array with one element of A in each cell. With DIMS those dimensions stay together in a cell.\n"
    "  >> num2cell ([1 2])\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = 1\n"
    "    [1,2] = 2\n"
    "  }\n"
    "  \n"
    "See also: mat2cell, cell2mat";
static Status bi_num2cell(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    bool whole[MAX_DIMS] = { false };
    Array *a = NULL, *c = NULL;
    (void) nout;
    if (val_class(in[0]) > CLS_STRUCT) return err_wrong_type(it, "num2cell", in[0]);
    if (nin == 2) {
        if (val_is_char(in[1])) return err(it, "invalid conversion from string to real N-D array");
        Status st = val_to_class(it, in[1], CLS_DOUBLE, &a);
        for (Index k = 0; st == OK && k < a->numel; k++) {
            double x = array_f64(a)[k];
            if (isnan(x) || x != floor(x))
                st = isnan(x) ? err(it, "conversion of nan to int value failed")
                              : err(it, "conversion of %g to int value failed", x);
            else if (x >= 1 && x <= MAX_DIMS && whole[(int) x - 1])
                st = err(it, "permute: permutation vector cannot contain identical elements");
            else if (x < 1) st = err(it, "num2cell: dimension indices must be positive");
            else if (x <= MAX_DIMS) whole[(int) x - 1] = true;
        }
        array_drop(&a);
        return st == OK ? cells_along(it, in[0], whole, out) : st;
    }
    if (in[0].tag == T_STRUCT || val_is_cell(in[0])) return cells_along(it, in[0], whole, out);
    Status st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    Dims d = array_dims(a);
    st = array_new_nd(it, CLS_CELL, false, &d, &c);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        Value element = array_get_value(it, a, k);
        if (element.tag == T_ARRAY && a->is_complex) {                  /* those without an imaginary part are real */
            Array *one = element.u.array;
            st = array_narrow_complex(it, &one);
            element = val_from_array_take(&one);
        }
        array_cells(c)[k] = element;
    }
    if (st == OK) *out = val_from_array_take(&c);
    array_drop(&a);
    return st;
}
/*
%!assert (num2cell ([1 2; 3 4]), {1, 2; 3, 4})
%!assert (num2cell ([1 2; 3 4], 1), {[1; 3], [2; 4]})
%!assert (num2cell ("ab"), {"a", "b"})
%!assert (cellfun (@isreal, num2cell ([1+2i 2; 3 4i])), [false true; true false])
%!error <num2cell: dimension indices must be positive> num2cell (1, 0)
*/

/* ---- mat2cell ---- */

typedef struct Cuts {
    Index n;
    Index *len;
} Cuts;

static Status read_cuts(Interp *it, Value v, Cuts *cuts)
{
    Array *a = NULL;
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    cuts->len = mem_array(a->numel, sizeof(Index));
    if (!cuts->len) {
        array_drop(&a);
        return err_out_of_memory(it);
    }
    cuts->n = a->numel;
    for (Index k = 0; k < a->numel && st == OK; k++) {
        double x = array_f64(a)[k];
        if (isnan(x)) st = err(it, "conversion of nan to octave_idx_type value failed");
        else if (isinf(x)) st = err(it, "conversion of %sinf to octave_idx_type value failed", x < 0 ? "-" : "");
        else if (x != floor(x)) st = err(it, "conversion of %g to octave_idx_type value failed", x);
        else if (fabs(x) >= 9.2e18) st = err_out_of_memory(it);
        else cuts->len[k] = (Index) x;
    }
    array_drop(&a);
    return st;
}

static Status check_cuts(Interp *it, const Cuts *cuts, Index extent, int dim)
{
    Index sum = 0;
    for (Index k = 0; k < cuts->n; k++) sum = size_add(sum, cuts->len[k]);
    if (sum != extent)
        return err(it, "mat2cell: mismatch on dimension %d (%lld != %lld)", dim + 1, (long long) extent,
                   (long long) sum);
    return OK;
}

/*
%!error <conversion of nan to octave_idx_type value failed> mat2cell (1:3, 1, [NaN NaN 3])
%!error <conversion of inf to octave_idx_type value failed> mat2cell (1:3, 1, [Inf -Inf 3])
%!error <conversion of 1.5 to octave_idx_type value failed> mat2cell (1:3, 1, [1.5 1.5])
*/

static const char help_mat2cell[] =
    "C = mat2cell (A, DIM1, DIM2, ..., DIMN)\n"
    "C = mat2cell (A, ROWDIM)\n"
    "A cut into blocks: DIM1 lists the numbers of rows of the blocks, DIM2 of their columns, and so on. What is not\n"
    "listed is not cut.\n"
    "  >> mat2cell (1:4, 1, [1 3])\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = 1\n"
    "    [1,2] =\n"
    "  \n"
    "       2   3   4\n"
    "  \n"
    "  }\n"
    "  \n"
    "See also: num2cell, cell2mat";
static Status bi_mat2cell(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Dims d = val_dims(in[0]), shape;
    Cuts cuts[MAX_DIMS] = { { 0, NULL } };
    Value sub[MAX_DIMS];
    Array *c = NULL;
    Index at[MAX_DIMS] = { 0 }, from[MAX_DIMS] = { 0 };
    int n = nin - 1 > d.n ? nin - 1 : d.n;
    Status st = OK;
    (void) nout;
    if (n > MAX_DIMS) return err(it, "mat2cell: too many dimensions");
    shape.n = n;
    for (int k = 0; k < nin - 1 && st == OK; k++)
        st = val_is_char(in[k + 1]) ? err(it, "invalid conversion from string to real N-D array")
                                    : read_cuts(it, in[k + 1], &cuts[k]);
    if (st == OK && in[0].tag == T_FUNC) st = err(it, "mat2cell: wrong type argument 'function handle'");
    for (int k = 0; k < n && st == OK; k++) {
        Index extent = k < d.n ? d.d[k] : 1;
        if (k < nin - 1) {
            st = check_cuts(it, &cuts[k], extent, k);
        } else {
            cuts[k].n = 1;
            cuts[k].len = mem_alloc(sizeof(Index));
            cuts[k].len[0] = extent;
        }
        shape.d[k] = cuts[k].n;
    }
    dims_normalize(&shape);
    if (st == OK) st = array_new_nd(it, CLS_CELL, false, &shape, &c);
    for (Index k = 0; st == OK && k < c->numel; k++) {
        Value piece = val_none();
        for (int i = 0; i < n; i++) sub[i] = val_none();
        for (int i = 0; i < n && st == OK; i++) {
            Index len = cuts[i].len[at[i]];
            if (len < 0) len = 0;
            Array *list = NULL;
            st = array_new(it, CLS_DOUBLE, 1, len, &list);
            for (Index j = 0; st == OK && j < len; j++) array_f64(list)[j] = (double) (from[i] + j + 1);
            if (st == OK) sub[i] = val_from_obj(T_ARRAY, list);
        }
        if (st == OK) st = op_index(it, NULL, in[0], sub, n, &piece);
        val_drop_n(sub, n);
        if (st == OK) array_cells(c)[k] = piece;
        for (int i = 0; i < n; i++) {
            from[i] += cuts[i].len[at[i]];
            if (++at[i] < cuts[i].n) break;
            at[i] = 0;
            from[i] = 0;
        }
    }
    if (st == OK) *out = val_from_array_take(&c);
    array_drop(&c);
    for (int k = 0; k < n; k++) mem_free(cuts[k].len);
    return st;
}
/*
%!assert (mat2cell (1:4, 1, [2 2]), {[1 2], [3 4]})
%!assert (mat2cell ([1 2; 3 4], [1 1]), {[1 2]; [3 4]})
%!assert (mat2cell ("abcd", 1, [2 2]), {"ab", "cd"})
%!error <mat2cell: mismatch on dimension 1 \(4 != 3\)> mat2cell (ones (4), [2 1], 4)
*/

/* ---- cell2mat ---- */

static bool same_kind(const Array *c)
{
    bool cells = true, structs = true, plain = true;
    for (Index k = 0; k < c->numel; k++) {
        Class cls = val_class(array_cells(c)[k]);
        cells = cells && cls == CLS_CELL;
        structs = structs && cls == CLS_STRUCT;
        plain = plain && cls <= CLS_CHAR;
    }
    if (!plain) return cells || structs;
    /* numbers and logicals mix, characters keep to themselves */
    bool chars = true, others = true;
    /* behind text or a truth value numbers and text may stand, as in Octave: they become text */
    if (c->numel > 0 && (val_is_char(array_cells(c)[0]) || val_class(array_cells(c)[0]) == CLS_LOGICAL)) {
        Index k = 0;
        while (k < c->numel
               && (val_is_char(array_cells(c)[k]) || val_is_number_or_logical(array_cells(c)[k])))
            k++;
        if (k == c->numel) return true;
    }
    for (Index k = 0; k < c->numel; k++) {
        bool is_char = val_is_char(array_cells(c)[k]);
        chars = chars && is_char;
        others = others && !is_char;
    }
    return chars || others;
}

static const char help_cell2mat[] =
    "M = cell2mat (C)\n"
    "The elements of the cell array C joined into one array, each in its place. They are all numeric or logical,\n"
    "all strings, all cells or all structs.\n"
    "  >> cell2mat ({1, 2; 3, 4})\n"
    "  ans =\n"
    "  \n"
    "     1   2\n"
    "     3   4\n"
    "  \n"
    "See also: num2cell, mat2cell";
static Status bi_cell2mat(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Status st = OK;
    (void) nin, (void) nout;
    if (!val_is_cell(in[0]) && !val_is_empty(in[0])) return err(it, "cell2mat: C must be a cell array");
    const Array *c = val_is_empty(in[0]) ? NULL : in[0].u.array;
    if (!c) {
        Dims none = val_dims(in[0]);
        Array *empty = NULL;
        st = array_new_nd(it, CLS_DOUBLE, false, &none, &empty);
        if (st == OK) *out = val_from_array_take(&empty);
        return st;
    }
    if (!same_kind(c)) return err(it, "cell2mat: wrong type elements or mixed cells, structs, and matrices");
    if (c->numel == 1) {
        *out = val_retain(array_cells(c)[0]);
        return OK;
    }
    /* join along the last dimension first: the pieces of each step are still whole blocks of the next one */
    ValueList now = VALUE_LIST_INIT;
    Dims d = array_dims(c);
    for (Index k = 0; k < c->numel; k++) vlist_push_take(&now, val_retain(array_cells(c)[k]));
    st = check_interrupt(it);
    for (int dim = d.n - 1; dim >= 0 && st == OK; dim--) {
        int along = dim;
        Index len = d.d[along], inner = 1, outer = 1;
        ValueList next = VALUE_LIST_INIT;
        if (len == 1) continue;
        for (int k = 0; k < along; k++) inner *= d.d[k];
        for (int k = along + 1; k < d.n; k++) outer *= d.d[k];
        Value *line = mem_array(len, sizeof(Value));
        if (!line) st = err_out_of_memory(it);
        for (Index o = 0; o < outer && st == OK; o++) {
            for (Index i = 0; i < inner && st == OK; i++) {
                Value joined = val_none();
                for (Index k = 0; k < len; k++) line[k] = now.v[i + inner * (k + len * o)];
                st = op_concat(it, "cell2mat", along, line, len, &joined);
                if (st == OK) vlist_push_take(&next, joined);
                if (st == OK) st = check_interrupt(it);
            }
        }
        mem_free(line);
        vlist_free(&now);
        now = next;
        d.d[along] = 1;
    }
    if (st == OK) *out = val_retain(now.v[0]);
    vlist_free(&now);
    return st;
}
/*
%!assert (cell2mat ({1, 2; 3, 4}), [1 2; 3 4])
%!assert (cell2mat ({[1 2; 3 4], [5; 6]; [7 8], 9}), [1 2 5; 3 4 6; 7 8 9])
%!assert (cell2mat ({"ab", "cd"}), "abcd")
%!assert (cell2mat ({}), [])
%!assert (cell2mat ({{1}, {2}}), {1, 2})
%!error <cell2mat: C must be a cell array> cell2mat (5)
%!error <wrong type elements or mixed cells, structs, and matrices> cell2mat ({1, "a"})
*/

/* ---- cellslices ---- */

static const char help_cellslices[] =
    "cellslices (X, LB, UB)\n"
    "cellslices (X, LB, UB, DIM)\n"
    "A row of cells with the slices of X from LB(k) to UB(k) along dimension DIM (by default the first longer\n"
    "than 1).\n"
    "  >> cellslices (1:5, [1 3], [2 5])\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] =\n"
    "  \n"
    "       1   2\n"
    "  \n"
    "    [1,2] =\n"
    "  \n"
    "       3   4   5\n"
    "  \n"
    "  }\n"
    "  \n"
    "See also: mat2cell, num2cell";
static Status bi_cellslices(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *lb = NULL, *ub = NULL, *c = NULL;
    Dims d = val_dims(in[0]);
    int dim = dims_first_nonsingleton(&d);
    (void) nout;
    if (nin == 4) {
        Status given = arg_dim(it, "cellslices", in[3], &dim);
        if (given != OK) return given;
    }
    if (val_is_char(in[1]) || val_is_char(in[2])) return err(it, "invalid conversion from string to real N-D array");
    Status st = val_to_class(it, in[1], CLS_DOUBLE, &lb);
    if (st == OK) st = val_to_class(it, in[2], CLS_DOUBLE, &ub);
    if (st == OK && lb->numel != ub->numel) st = err(it, "cellslices: the lengths of LB and UB must match");
    if (st == OK) st = array_new(it, CLS_CELL, 1, lb->numel, &c);
    for (Index k = 0; st == OK && k < c->numel; k++) {
        Index low = index_cut(array_f64(lb)[k]), high = index_cut(array_f64(ub)[k]);
        bool any = high >= low;
        Value piece = val_none();
        /* below 1 the first of them is the mistake */
        Index count = !any ? 0 : low < 1 ? 1 : high - (low - 1);
        st = shape_slice(it, in[0], dim, any ? low - 1 : 0, count, &piece);
        if (st == OK) array_cells(c)[k] = piece;
    }
    if (st == OK) *out = val_from_array_take(&c);
    array_drop(&c);
    array_drop(&lb);
    array_drop(&ub);
    return st;
}
/*
%!assert (cellslices (1:5, [1 3], [2 5]), {[1 2], [3 4 5]})
%!assert (cellslices ([1 2; 3 4; 5 6], [1 2], [2 3], 1), {[1 2; 3 4], [3 4; 5 6]})
%!error <cellslices: the lengths of LB and UB must match> cellslices (1:5, [1 3], 2)
*/

/* ---- deal ---- */

static const char help_deal[] =
    "[R1, R2, ..., RN] = deal (A)\n"
    "[R1, R2, ..., RN] = deal (A1, A2, ..., AN)\n"
    "Hands its arguments to the outputs one by one, or a single argument to all of them.\n"
    "  >> [a, b] = deal (1, 2)\n"
    "  a = 1\n"
    "  b = 2\n"
    "See also: cell2struct, swapbytes";
static Status bi_deal(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    if (nin > 1 && nin != nout) return err(it, "deal: nargin > 1 and nargin != nargout");
    for (int k = 0; k < nout; k++) out[k] = val_retain(in[nin == 1 ? 0 : k]);
    return OK;
}
/*
%!test [a, b] = deal (7); assert ([a b], [7 7])
%!test [a, b] = deal (1, 2); assert ([a b], [1 2])
%!error <deal: nargin . 1 and nargin != nargout> [a, b] = deal (1, 2, 3)
*/

const Builtin cells_builtins[] = {
    /* name         function        inputs min max  outputs min max  help */
    { "cell",       bi_cell,              0, -1,          0,  1, help_cell },
    { "iscellstr",  bi_iscellstr,         1,  1,          0,  1, help_iscellstr },
    { "num2cell",   bi_num2cell,          1,  2,          0,  1, help_num2cell },
    { "mat2cell",   bi_mat2cell,          2, -1,          0,  1, help_mat2cell },
    { "cell2mat",   bi_cell2mat,          1,  1,          0,  1, help_cell2mat },
    { "cellslices", bi_cellslices,        3,  4,          0,  1, help_cellslices },
    { "deal",       bi_deal,              1, -1,          0, -1, help_deal },
    { 0 },
};
