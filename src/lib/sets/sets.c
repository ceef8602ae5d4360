/* Sets of numbers, strings and rows: unique and ismember. The other set functions (stdlib/sets) are written
 * with them. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "kernel/member.h"
#include "lib/numeric.h"
#include "lib/order.h"
#include "ops/concat.h"
#include "ops/binary.h"
#include "ops/index.h"

typedef struct UniqueOptions {
    bool rows, stable, last, legacy;
} UniqueOptions;

static bool rows_equal(const Array *a, Index i, Index j)
{
    Index m = array_rows(a);
    for (Index c = 0; c < array_cols(a); c++)
        if (!order_same_element(a, c * m + i, a, c * m + j)) return false;
    return true;
}

/* One-based positions as a column. */
static Status column_of(Interp *it, const Index *at, Index n, Value *out)
{
    Array *r = NULL;
    Status st = array_new(it, CLS_DOUBLE, n, 1, &r);
    if (st != OK) return st;
    for (Index k = 0; k < n && !interrupt_at(it, k); k++) array_f64(r)[k] = (double) at[k] + 1;
    *out = val_from_array_take(&r);
    return OK;
}

/* Rows at of x. */
static Status pick_rows(Interp *it, Value x, const Index *at, Index n, Value *out)
{
    Value i = val_none();
    Status st = column_of(it, at, n, &i);
    if (st != OK) return st;
    Value subs[2] = { i, val_colon() };
    st = op_index(it, NULL, x, subs, 2, out);
    val_drop(&i);
    return st;
}

/* Elements at of a, as a row or a column. */
static Status pick(Interp *it, const Array *a, const Index *at, Index n, bool row, Value *out)
{
    Dims dims = row ? dims_2(1, n) : dims_2(n, 1);
    Array *r = NULL;
    Status st = array_new_nd(it, (Class) a->cls, a->is_complex, &dims, &r);
    if (st != OK) return st;
    size_t size = class_elem_size((Class) a->cls, a->is_complex);
    if (size == 8)
        for (Index k = 0; k < n; k++) ((uint64_t *) r->data)[k] = ((const uint64_t *) a->data)[at[k]];
    else
        for (Index k = 0; k < n; k++)
            memcpy((char *) r->data + (size_t) k * size, (char *) a->data + (size_t) at[k] * size, size);
    if (a->cls == CLS_CELL)
        for (Index k = 0; k < n; k++) val_retain(array_cells(r)[k]);
    r->dq = a->dq;
    if (r->is_complex) st = array_narrow_complex(it, &r);
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&r);
    return st;
}

/* perm: the order of the n elements; fills first/last representative of each group (in rep), its last element
 * in this order (in final: which of 0 and -0 is shown, as in Octave) and the group of each element (in group,
 * may be NULL). */
static Index group_elements(const Array *a, bool rows, Index n, const Index *perm, bool last, SortGroups out)
{
    Index count = 0, *rep = out.rep, *final = out.final, *group = out.group;
#define GROUP(SAME) \
    for (Index k = 0; k < n; k++) { \
        bool same = k > 0 && (SAME); \
        if (!same) rep[count++] = perm[k]; \
        else if (last) rep[count - 1] = perm[k]; \
        final[count - 1] = perm[k]; \
        if (group) group[perm[k]] = count - 1; \
    }
#define GROUP_NUMBERS(T) \
    do { \
        const T *x = a->data; \
        GROUP(x[perm[k - 1]] == x[perm[k]]) \
    } while (0)
    if (rows || a->is_complex || a->cls == CLS_CELL) {
        GROUP(rows ? rows_equal(a, perm[k - 1], perm[k]) : order_same_element(a, perm[k - 1], a, perm[k]))
        return count;
    }
    switch (class_elem_size((Class) a->cls, false)) {
    case 1: GROUP_NUMBERS(uint8_t); break;
    case 2: GROUP_NUMBERS(uint16_t); break;
    case 4:
        if (a->cls == CLS_SINGLE) GROUP_NUMBERS(float);
        else GROUP_NUMBERS(uint32_t);
        break;
    default:
        if (a->cls == CLS_DOUBLE) GROUP_NUMBERS(double);
        else GROUP_NUMBERS(uint64_t);
        break;
    }
    return count;
#undef GROUP_NUMBERS
#undef GROUP
}

/* Groups in the order of their representatives instead of their values. */
static void make_stable(Index count, Index n, Index *rep, Index *group)
{
    Index *at = mem_array(n + count, sizeof *at), *rank = at + n, next = 0;
    if (!at) {
        mem_note_failure();
        return;
    }
    for (Index k = 0; k < n; k++) at[k] = -1;
    for (Index k = 0; k < count; k++) at[rep[k]] = k;
    for (Index k = 0; k < n; k++) {
        if (at[k] < 0) continue;
        rank[at[k]] = next;
        rep[next++] = k;
    }
    if (group)
        for (Index k = 0; k < n; k++) group[k] = rank[group[k]];
    mem_free(at);
}

static Status unique_options(Interp *it, const Value *in, int nin, UniqueOptions *opt)
{
    bool first = false, sorted = false;
    *opt = (UniqueOptions) { false, false, false, false };
    for (int k = 1; k < nin; k++) {
        if (!val_is_char(in[k])) return err(it, "unique: options must be strings");
        if (val_equals_cstr(in[k], "rows")) opt->rows = true;
        else if (val_equals_cstr(in[k], "stable")) opt->stable = true;
        else if (val_equals_cstr(in[k], "last")) opt->last = true;
        else if (val_equals_cstr(in[k], "first")) first = true;
        else if (val_equals_cstr(in[k], "sorted")) sorted = true;
        else if (val_equals_cstr(in[k], "legacy")) opt->legacy = true;
        else return err(it, "unique: invalid option");
    }
    if (sorted && opt->stable) return err(it, "unique: cannot specify both \"sorted\" and \"stable\"");
    if (first && opt->last) return err(it, "unique: cannot specify both \"first\" and \"last\"");
    if ((sorted || opt->stable) && (first || opt->last))
        return err(it, "unique: cannot specify \"first\"/\"last\" with \"sorted\"/\"stable\"");
    if ((sorted || opt->stable) && opt->legacy)
        return err(it, "unique: cannot specify \"sorted\" or \"stable\" with \"legacy\"");
    opt->last |= opt->legacy;
    if (opt->rows && val_is_cell(in[0])) {
        opt->rows = false;
        return warn(it, "unique: \"rows\" is ignored for cell arrays");
    }
    return OK;
}

static Status unique_of_empty(Interp *it, Value x, bool rows, Value *out, int nout)
{
    Dims d = val_dims(x), shape = d;
    if (!rows && !(d.n == 2 && d.d[0] == 0 && d.d[1] == 0)) shape = dims_2(0, 1);
    if (rows && d.n == 2) shape = dims_2(d.d[0] > 0, d.d[1]);
    Array *a = NULL;
    Status st = val_is_cell(x) ? array_new_cell(it, &shape, &a)
                               : array_new_nd(it, val_class(x), false, &shape, &a);
    if (st != OK) return st;
    out[0] = val_from_array_take(&a);
    for (int k = 1; k < nout; k++) out[k] = val_empty(it);
    return OK;
}

typedef struct UniqueJob {
    const Array *a;
    Array *r;
    void *work;
    Index count;
} UniqueJob;

static void run_unique(void *context)
{
    UniqueJob *job = context;
    const Array *a = job->a;
    job->count = kern_sort_unique(order_type(a), a->numel, a->data, job->r->data, job->work);
}

/* unique (x) alone, of real numbers. */
static Status unique_values(Interp *it, Array *a, bool row, Value *out)
{
    Index n = a->numel;
    Array *r = NULL;
    Dims dims = row ? dims_2(1, n) : dims_2(n, 1);
    enum { SMALL_ROOM = 1024 };
    _Alignas(64) char room[SMALL_ROOM];
    Buffer *work = NULL;
    if (kern_sort_work(n) > SMALL_ROOM) {
        work = buffer_new(it->pool, kern_sort_work(n), false);
        if (!work) return err_out_of_memory(it);
    }
    Status st = array_new_nd(it, (Class) a->cls, false, &dims, &r);
    UniqueJob job = { a, r, work ? work->data : room, 0 };
    if (st == OK && work) st = interrupt_run(it, run_unique, &job);
    else if (st == OK) run_unique(&job);
    if (st == OK) {
        Index count = job.count;
        dims.d[row ? 1 : 0] = count;
        r->dq = a->dq;
        if (count < n / 2 && n > 64) {
            /* much smaller: not worth the room it has */
            Array *fitting = NULL;
            st = array_slice(it, r, 0, &dims, &fitting);
            array_drop(&r);
            r = fitting;
        } else {
            array_set_dims(r, &dims);
        }
        if (st == OK) *out = val_from_array_take(&r);
    }
    if (work) buffer_release(work);
    return st;
}

typedef struct GroupJob {
    const Array *a;
    Index n;
    bool last;
    SortGroups groups;
    void *work;
    Index count;
} GroupJob;

static void find_groups(void *context)
{
    GroupJob *job = context;
    job->count = kern_sort_groups(order_type(job->a), job->n, job->a->data, job->last, job->groups,
                                  job->work);
}

static const char help_unique[] =
    "unique (x)\n"
    "unique (x, \"rows\")\n"
    "[u, i, j] = unique (...)\n"
    "[u, i, j] = unique (..., \"first\" or \"last\")\n"
    "[u, i, j] = unique (..., \"stable\" or \"legacy\")\n"
    "The different elements (or rows) of x in ascending order, or with \"stable\" in the order they come. i and j\n"
    "are such that u = x(i) and x = u(j); i points to the first of equals, or to the last. With\n"
    "\"legacy\" it is the last, and i and j are rows where x is one.\n"
    "  >> unique ([3 1 1 2])\n"
    "  ans =\n"
    "\n"
    "     1   2   3\n"
    "\n"
    "See also: union, intersect, setdiff, ismember";
static Status bi_unique(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    UniqueOptions opt;
    Array *a = NULL;
    Index *perm = NULL, *rep, *final, *group = NULL;
    Buffer *room = NULL;
    if (val_class(in[0]) > CLS_CELL || (val_is_cell(in[0]) && !val_is_cellstr(in[0])))
        return err(it, "unique: X must be an array or cell array of strings");
    Status st = unique_options(it, in, nin, &opt);
    if (st != OK) return st;
    if (val_is_empty(in[0])) return unique_of_empty(it, in[0], opt.rows, out, nout);
    st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    if (opt.rows && a->ndims > 2) opt.rows = false;
    bool row = !opt.rows && a->ndims == 2 && array_rows(a) == 1 && array_cols(a) > 1;
    if (nout < 2 && !opt.rows && !opt.stable && !opt.last && a->cls != CLS_CELL && !a->is_complex) {
        st = unique_values(it, a, row, &out[0]);
        goto done;
    }
    Index n = opt.rows ? array_rows(a) : a->numel, count = -1;
    room = buffer_new(it->pool, size_bytes(size_add(size_mul(3, n), 1), sizeof(Index)), false);
    if (!room) st = err_out_of_memory(it);
    if (st != OK) goto done;
    rep = room->data;
    final = rep + n;
    if (nout > 2) group = final + n;
    SortGroups groups = { rep, final, group };
    if (!opt.rows && a->cls != CLS_CELL && !a->is_complex) {
        Buffer *work = buffer_new(it->pool, kern_sort_work(n), false);
        if (!work) st = err_out_of_memory(it);
        if (st != OK) goto done;
        GroupJob job = { a, n, opt.last, groups, work->data, 0 };
        st = interrupt_run(it, find_groups, &job);
        count = job.count;
        buffer_release(work);
        if (st != OK) goto done;
    }
    if (count < 0) {
        st = opt.rows ? order_rows(it, a, NULL, 0, &perm) : order_elements(it, a, false, "", &perm);
        if (st != OK) goto done;
        count = group_elements(a, opt.rows, n, perm, opt.last, groups);
    }
    if (opt.stable) make_stable(count, n, rep, group);
    const Index *shown = opt.stable ? rep : final;
    st = opt.rows ? pick_rows(it, in[0], shown, count, &out[0]) : pick(it, a, shown, count, row, &out[0]);
    if (st == OK && nout > 1) st = column_of(it, rep, count, &out[1]);
    if (st == OK && nout > 2) st = column_of(it, group, n, &out[2]);
    for (int k = 1; k < 3 && k < nout && st == OK && row && opt.legacy; k++) {
        if (val_numel(out[k]) == 1) continue;
        Dims across = dims_2(1, val_numel(out[k]));
        array_set_dims(out[k].u.array, &across);
    }
done:
    mem_free(perm);
    if (room) buffer_release(room);
    array_drop(&a);
    return st;
}
/*
%!assert (unique ([3 1; 1 2]), [1; 2; 3])
%!test [u, i, j] = unique ([3 1 1 2]); assert (u, [1 2 3]); assert (i, [2; 4; 1]); assert (j, [3; 1; 1; 2])
%!assert (unique ({"b", "a", "b"}), {"a", "b"})
%!assert (unique ([1 2; 3 4; 1 2], "rows"), [1 2; 3 4])
%!assert (unique ([3 1 3], "stable"), [3 1])
%!test [u, i, j] = unique ([3 1 1], "legacy"); assert (i, [3 1]); assert (j, [2 1 1])
%!error <unique: X must be an array or cell array of strings> unique ({1, 2})
%!error <unique: cannot specify both "first" and "last"> unique (1:3, "first", "last")
%!error <unique: cannot specify "sorted" or "stable" with "legacy"> unique (1:3, "stable", "legacy")
*/

/* ---- ismember ---- */

/* Results in the shape dims: positions found (zero-based, -1 for none). */
static Status member_results(Interp *it, const Dims *dims, const Index *found, Value *out, int nout)
{
    Array *tf = NULL, *loc = NULL;
    Status st = array_new_nd(it, CLS_LOGICAL, false, dims, &tf);
    if (st == OK && nout > 1) st = array_new_nd(it, CLS_DOUBLE, false, dims, &loc);
    if (st == OK) {
        for (Index k = 0; k < tf->numel; k++) {
            array_bool(tf)[k] = found[k] >= 0;
            if (loc) array_f64(loc)[k] = (double) found[k] + 1;
        }
        out[0] = val_from_array_take(&tf);
        if (nout > 1) out[1] = val_from_array_take(&loc);
    }
    array_drop(&tf);
    array_drop(&loc);
    return st;
}

typedef struct MemberJob {
    const Array *set, *x;
    Index *found;
    void *work;
} MemberJob;

static void find_members(void *context)
{
    const MemberJob *job = context;
    kern_member_f64(job->set->numel, array_f64(job->set), job->x->numel, array_f64(job->x), job->found,
                    job->work);
}

static Status find_numbers(Interp *it, const Array *a, const Array *s, Index *found)
{
    if (a->is_complex || s->is_complex || a->numel <= 3) {
        for (Index k = 0; k < a->numel; k++) {
            found[k] = -1;
            for (Index j = s->numel - 1; j >= 0 && found[k] < 0; j--)
                if (order_same_element(a, k, s, j)) found[k] = j;
        }
        return OK;
    }
    Array *x = NULL, *set = NULL;
    Buffer *work = buffer_new(it->pool, kern_member_work(s->numel), false);
    Status st = work ? array_to_class(it, a, CLS_DOUBLE, &x) : err_out_of_memory(it);
    if (st == OK) st = array_to_class(it, s, CLS_DOUBLE, &set);
    if (st == OK) {
        MemberJob job = { set, x, found, work->data };
        st = interrupt_run(it, find_members, &job);
    }
    array_drop(&x);
    array_drop(&set);
    if (work) buffer_release(work);
    return st;
}

static Status find_strings(Interp *it, const Array *a, const Array *s, Index *found)
{
    OrderStrings x = { 0 }, t = { 0 };
    static const char message[] = "ismember: A and B must be arrays or cell arrays of strings";
    Status st = order_strings(it, a, message, &x);
    if (st == OK) st = order_strings(it, s, message, &t);
    if (st != OK) {
        order_strings_free(&x);
        return st;
    }
    Index n = s->numel, *perm = mem_array(n, 2 * sizeof *perm);
    if (!perm) {
        order_strings_free(&x);
        order_strings_free(&t);
        return err_out_of_memory(it);
    }
    for (Index k = 0; k < n; k++) perm[k] = k;
    st = order_index(it, n, perm, order_strings_compare, &t);
    for (Index k = 0; k < a->numel; k++) {
        Index lo = 0, hi = n;
        found[k] = -1;
        while (lo < hi) {
            Index mid = lo + (hi - lo) / 2, j = perm[mid], len = x.len[k] < t.len[j] ? x.len[k] : t.len[j];
            int c = len > 0 ? memcmp(t.text[j], x.text[k], (size_t) len) : 0;
            if (c == 0) c = t.len[j] < x.len[k] ? -1 : t.len[j] > x.len[k];
            if (c == 0) found[k] = j;
            if (c <= 0) lo = mid + 1;
            else hi = mid;
        }
    }
    mem_free(perm);
    order_strings_free(&x);
    order_strings_free(&t);
    return OK;
}

/* Rows of a among the rows of s: both are sorted together. */
static Status find_rows(Interp *it, Value a, Value s, Value *out, int nout)
{
    Value both[2] = { a, s }, stacked = val_none();
    Array *all = NULL;
    Index *perm = NULL, na = val_rows(a), ns = val_rows(s);
    Index *found = mem_array(na, sizeof *found);
    Status st = OK;
    if (!found) return err_out_of_memory(it);
    for (Index k = 0; k < na; k++) found[k] = -1;
    if (ns > 0 && na > 0) {
        st = op_concat(it, "vertcat", 0, both, 2, &stacked);
        if (st == OK) st = val_to_array(it, stacked, &all);
        if (st == OK) st = order_rows(it, all, NULL, 0, &perm);
        for (Index k = 0; st == OK && k < na + ns;) {
            Index end = k + 1, last = -1;
            while (end < na + ns && rows_equal(all, perm[k], perm[end])) end++;
            for (Index j = k; j < end; j++)
                if (perm[j] >= na) last = perm[j] - na;
            for (Index j = k; j < end; j++)
                if (perm[j] < na && rows_equal(all, perm[j], perm[j])) found[perm[j]] = last;
            k = end;
        }
    }
    if (st == OK) {
        Dims dims = dims_2(na, 1);
        st = member_results(it, &dims, found, out, nout);
    }
    mem_free(perm);
    mem_free(found);
    array_drop(&all);
    val_drop(&stacked);
    return st;
}

/* A string stands for the cell that holds it, an empty matrix for an empty cell. */
static Status as_cell(Interp *it, Value v, Array **out)
{
    if (val_is_cell(v)) {
        *out = v.u.array;
        array_retain(*out);
        return OK;
    }
    bool none = !val_is_char(v);      /* [] */
    Dims dims = none ? val_dims(v) : dims_2(1, 1);
    Status st = array_new_cell(it, &dims, out);
    if (st == OK && !none) val_set_take(&array_cells(*out)[0], val_retain(v));
    return st;
}

static const char help_ismember[] =
    "tf = ismember (a, s)\n"
    "tf = ismember (a, s, \"rows\")\n"
    "[tf, idx] = ismember (...)\n"
    "True for the elements (or rows) of a that are in s; idx says where they stand in s. A string is looked up\n"
    "whole in a cell of strings.\n"
    "  >> ismember ([1 5], [1 2 3])\n"
    "  ans =\n"
    "\n"
    "    1  0\n"
    "\n"
    "See also: unique, lookup, intersect";
static Status bi_ismember(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *s = NULL;
    Index *found = NULL;
    bool rows = false;
    Status st = OK;
    for (int k = 2; k < nin; k++) {
        Index len;
        const char *text = val_chars(in[k], &len);
        if (val_equals_cstr(in[k], "stable") || val_equals_cstr(in[k], "sorted"))
            return err(it, "ismember: \"stable\" or \"sorted\" are not valid options");
        if (val_equals_cstr(in[k], "rows")) rows = true;
        else if (!val_equals_cstr(in[k], "legacy"))       /* the last of equals is found in any case */
            return err(it, "ismember: invalid option: %.*s", text ? (int) len : 0, text ? text : "");
    }
    if (rows && (val_is_cell(in[0]) || val_is_cell(in[1])))
        return err(it, "ismember: cells not supported with \"rows\" flag");
    bool a_strings = val_is_cellstr(in[0]) || (val_is_char(in[0]) && val_is_cell(in[1])),
         s_strings = val_is_cellstr(in[1]);
    bool cells = a_strings || s_strings;
    if (cells) {
        bool a_fits = a_strings || val_is_char(in[0]) || (val_class(in[0]) < CLS_CELL && val_is_empty(in[0]));
        bool s_fits = s_strings || val_is_char(in[1]) || (val_class(in[1]) < CLS_CELL && val_is_empty(in[1]));
        if (!a_fits || !s_fits)
            return err(it, "ismember: cell array of strings cannot be combined with a nonstring value");
    } else if (val_class(in[0]) > CLS_CHAR || val_class(in[1]) > CLS_CHAR) {
        return err(it, "ismember: A and B must be arrays or cell arrays of strings");
    }
    if (cells) {
        st = as_cell(it, in[0], &a);
        if (st == OK) st = as_cell(it, in[1], &s);
    } else {
        if (rows) {
            if (val_cols(in[0]) != val_cols(in[1]) && !val_is_empty(in[0]) && !val_is_empty(in[1]))
                return err(it, "ismember: number of columns in A and B must match");
            return find_rows(it, in[0], in[1], out, nout);
        }
        st = val_to_array(it, in[0], &a);
        if (st == OK) st = val_to_array(it, in[1], &s);
    }
    if (st != OK) goto done;
    found = mem_array(a->numel, sizeof *found);
    if (!found) st = err_out_of_memory(it);
    else if (cells) st = find_strings(it, a, s, found);
    else st = find_numbers(it, a, s, found);
    Dims dims = array_dims(a);
    if (st == OK) st = member_results(it, &dims, found, out, nout);
done:
    mem_free(found);
    array_drop(&a);
    array_drop(&s);
    return st;
}
/*
%!test [tf, loc] = ismember ([1 5 2], [2 1 1]); assert (tf, logical ([1 0 1])); assert (loc, [3 0 1])
%!assert (ismember ("abc", {"abc", "d"}))
%!assert (ismember ({"abc", "x"}, {"abc", "d"}), logical ([1 0]))
%!assert (ismember ([1 2; 3 4], [3 4; 5 6], "rows"), logical ([0; 1]))
%!assert (ismember (NaN, [NaN 1]), false)
%!error <ismember: A and B must be arrays or cell arrays of strings> ismember (1, {1})
*/

const Builtin sets_builtins[] = {
    { "unique",   bi_unique,   1, 4, 0, 3, help_unique },
    { "ismember", bi_ismember, 2, 3, 0, 2, help_ismember },
    { 0 },
};
