/* Comparing strings: the strcmp family, startsWith, endsWith. Strings and cell arrays of strings mix freely;
 * one engine walks them and each function brings its own test of two texts. */
#include <string.h>
#include <strings.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "lib/numeric.h"
#include "lib/text.h"
#include "ops/binary.h"

typedef struct CompareRule {
    const char *who;
    bool nocase, prefix;
    Index n;               /* prefix: how many characters */
} CompareRule;

static bool texts_match(const CompareRule *rule, Text a, Text b)
{
    if (rule->prefix) {
        /* the shorter may not be cut off: "ab" and "abc" differ in their first 3 */
        Index n = a.len > b.len ? a.len : b.len;
        if (n > rule->n) n = rule->n;
        if (a.len < n || b.len < n) return false;
        a.len = b.len = n;
    }
    return rule->nocase ? text_equal_nocase(a, b) : text_equal(a, b);
}

static bool arrays_match(const CompareRule *rule, const Array *a, const Array *b)
{
    Text ta = { (const char *) a->data, a->numel }, tb = { (const char *) b->data, b->numel };
    if (!rule->prefix) {
        if (a->numel != b->numel || a->ndims != b->ndims) return false;
        for (int d = 0; d < a->ndims; d++)
            if (a->dims[d] != b->dims[d]) return false;
    }
    return texts_match(rule, ta, tb);
}

static Status bools_like(Interp *it, const Array *like, Array **out)
{
    Dims dims = array_dims(like);
    return array_zeros_nd(it, CLS_LOGICAL, false, &dims, out);
}

static Status compare_cell_with_text(Interp *it, const CompareRule *rule, const Array *cell,
                                     const Array *text, Value *out)
{
    Array *result = NULL;
    Index rows = text->numel || (text->dims[0] > 1 && cell->numel == 1) ? text->dims[0] : 1;
    const Value *e = array_cells(cell);
    Status st = OK;
    if (rows == 1) {
        Text t = { (const char *) text->data, text->numel };
        st = bools_like(it, cell, &result);
        for (Index k = 0; st == OK && k < cell->numel; k++) {
            const Array *a = char_array(e[k]);
            Text u = { a ? (const char *) a->data : "", a ? a->numel : 0 };
            array_bool(result)[k] = a && (a->numel == 0 || a->dims[0] == 1) && texts_match(rule, u, t);
        }
    } else if (cell->numel == 1 || cell->numel == rows) {
        bool single = cell->numel == 1;
        st = single ? array_zeros(it, CLS_LOGICAL, rows, 1, &result) : bools_like(it, cell, &result);
        StrBuf row = STRBUF_INIT;
        for (Index r = 0; st == OK && r < rows; r++) {
            Text u, t;
            sb_clear(&row);
            char_row(text, r, &row);
            t.s = sb_str(&row);
            t.len = row.len;
            array_bool(result)[r] = text_get(e[single ? 0 : r], &u) && texts_match(rule, u, t);
        }
        sb_free(&row);
    } else {
        *out = val_bool(false);
        return OK;
    }
    if (st == OK) *out = val_from_array_take(&result);
    array_drop(&result);
    return st;
}

static Status compare_cells(Interp *it, const CompareRule *rule, const Array *a, const Array *b, Value *out)
{
    Array *result = NULL;
    bool single_a = a->numel == 1, single_b = b->numel == 1 && !single_a;
    const Array *shape = single_a ? b : a;
    if (!single_a && !single_b) {
        Dims da = array_dims(a), db = array_dims(b);
        if (!dims_equal(&da, &db)) return err(it, "%s: nonconformant cell arrays", rule->who);
    }
    Status st = bools_like(it, shape, &result);
    if (st != OK) return st;
    for (Index k = 0; k < shape->numel; k++) {
        const Array *x = char_array(array_cells(a)[single_a ? 0 : k]);
        const Array *y = char_array(array_cells(b)[single_b ? 0 : k]);
        array_bool(result)[k] = x && y && ((x->numel == 0 && y->numel == 0) || arrays_match(rule, x, y));
    }
    *out = val_from_array_take(&result);
    return OK;
}

static Status compare(Interp *it, const CompareRule *rule, Value a, Value b, Value *out)
{
    const Array *ta = char_array(a), *tb = char_array(b);
    if (ta && tb) {
        *out = val_bool(arrays_match(rule, ta, tb));
        return OK;
    }
    const Array *ca = cell_array(a), *cb = cell_array(b);
    if (ca && cb) return compare_cells(it, rule, ca, cb, out);
    if (ca && tb) return compare_cell_with_text(it, rule, ca, tb, out);
    if (ta && cb) return compare_cell_with_text(it, rule, cb, ta, out);
    *out = val_bool(false);
    return OK;
}

static Status compare_prefix(Interp *it, const char *who, bool nocase, const Value *in, Value *out)
{
    CompareRule rule = { who, nocase, true, 0 };
    double n;
    if (val_class(in[2]) > CLS_LOGICAL || val_is_empty(in[2]))
        return err(it, "octave_base_value::int64_value (): wrong type argument '%s'", arg_type_name(in[2]));
    if (val_get_double(it, in[2], &n) != OK) return ERR;
    rule.n = n > 1e15 ? (Index) 1e15 : index_cut(n);
    if (!(n >= 1)) return err(it, "%s: N must be greater than 0", who);
    return compare(it, &rule, in[0], in[1], out);
}

static const char help_strcmp[] =
    "strcmp (A, B)\n"
    "True where the strings A and B are equal. Cell arrays of strings are compared element by\n"
    "element, with a single string or with a cell array of the same size.\n"
    "  >> strcmp ('ab', 'ab')\n"
    "  ans = 1\n"
    "  >> strcmp ({'ab', 'cd'}, 'cd')\n"
    "  ans =\n"
    "\n"
    "    0  1\n"
    "\n"
    "See also: strcmpi, strncmp, isequal";
static Status bi_strcmp(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    static const CompareRule rule = { "strcmp", false, false, 0 };
    return compare(it, &rule, in[0], in[1], out);
}
/*
%!assert (strcmp ('a', 'a'), true)
%!assert (strcmp ({'a', 'b'}, 'a'), [true false])
%!assert (strcmp (1, 'a'), false)
%!error <nonconformant cell arrays> strcmp ({'a', 'b'}, {'a', 'b', 'c'})
*/

static const char help_strcmpi[] =
    "strcmpi (A, B)\n"
    "As strcmp, with upper and lower case letters the same.\n"
    "  >> strcmpi ('Theta', 'THETA')\n"
    "  ans = 1\n"
    "See also: strcmp, strncmpi";
static Status bi_strcmpi(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    static const CompareRule rule = { "strcmpi", true, false, 0 };
    return compare(it, &rule, in[0], in[1], out);
}

static const char help_strncmp[] =
    "strncmp (A, B, N)\n"
    "True where the first N characters of the strings are equal. Shorter strings are compared whole.\n"
    "  >> strncmp ('epoch 10', 'epoch 20', 6)\n"
    "  ans = 1\n"
    "See also: strcmp, strncmpi, startsWith";
static Status bi_strncmp(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return compare_prefix(it, "strncmp", false, in, out);
}
/*
%!assert (strncmp ('abc', 'ab', 3), false)
%!assert (strncmp ('abc', 'abc', 10), true)
%!error <strncmp: N must be greater than 0> strncmp ('a', 'a', 0)
*/

static const char help_strncmpi[] =
    "strncmpi (A, B, N)\n"
    "As strncmp, with upper and lower case letters the same.\n"
    "  >> strncmpi ('Epoch 10', 'epoch 20', 6)\n"
    "  ans = 1\n"
    "See also: strncmp, strcmpi";
static Status bi_strncmpi(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return compare_prefix(it, "strncmpi", true, in, out);
}

static bool begins(Text t, Text p, bool at_end, bool nocase)
{
    if (p.len > t.len) return false;
    if (at_end) t.s += t.len - p.len;
    t.len = p.len;
    return nocase ? text_equal_nocase(t, p) : text_equal(t, p);
}

static Status affix(Interp *it, const char *who, bool at_end, const Value *in, int nin, Value *out)
{
    TextList texts = TEXT_LIST_INIT, patterns = TEXT_LIST_INIT;
    Array *result = NULL;
    bool nocase = false;
    Status st = OK;
    if (nin != 2 && nin != 4) return err_usage(it, who);
    if (!text_list_from(in[0], false, &texts)) {
        st = err(it, "%s: STR must be a string or cell array of strings", who);
        goto done;
    }
    if (!text_list_from(in[1], false, &patterns)) {
        st = err(it, "%s: PATTERN must be a string or cell array of strings", who);
        goto done;
    }
    if (nin == 4) {
        double flag;
        Text name;
        /* any beginning of the word will do */
        if (!text_get(in[2], &name) || name.len < 1 || name.len > 10
            || strncasecmp(name.s, "IgnoreCase", (size_t) name.len) != 0) {
            st = err(it, "%s: third input must be \"IgnoreCase\"", who);
            goto done;
        }
        st = val_get_double(it, in[3], &flag);
        if (st != OK || !val_is_scalar(in[3]) || val_is_char(in[3])) {
            st = err(it, "%s: \"IgnoreCase\" value must be a logical scalar", who);
            goto done;
        }
        nocase = flag != 0;
    }
    for (Index p = 0; p < patterns.count; p++)
        if (text_list_at(&patterns, p).len == 0) {
            st = err(it, "strncmp: N must be greater than 0");
            goto done;
        }
    const Array *cell = cell_array(in[0]);
    st = cell && cell->numel == texts.count ? bools_like(it, cell, &result)
                                            : array_zeros(it, CLS_LOGICAL, texts.count, 1, &result);
    if (st != OK) goto done;
    for (Index k = 0; k < texts.count; k++)
        for (Index p = 0; p < patterns.count && !array_bool(result)[k]; p++)
            array_bool(result)[k] = begins(text_list_at(&texts, k), text_list_at(&patterns, p), at_end,
                                           nocase);
    *out = val_from_array_take(&result);
done:
    array_drop(&result);
    text_list_free(&texts);
    text_list_free(&patterns);
    return st;
}

static const char help_startswith[] =
    "startsWith (STR, PATTERN)\n"
    "startsWith (STR, PATTERN, 'IgnoreCase', FLAG)\n"
    "True where the strings of STR begin with one of the strings of PATTERN.\n"
    "  >> startsWith ({'train.csv', 'test.csv'}, 'train')\n"
    "  ans =\n"
    "\n"
    "    1  0\n"
    "\n"
    "See also: endsWith, strncmp";
static Status bi_startswith(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    return affix(it, "startsWith", false, in, nin, out);
}
/*
%!assert (startsWith ({'a.m'; 'b'}, {'a', 'x'}), [true; false])
%!assert (startsWith ('Hello', 'he', 'IgnoreCase', true))
*/

static const char help_endswith[] =
    "endsWith (STR, PATTERN)\n"
    "endsWith (STR, PATTERN, 'IgnoreCase', FLAG)\n"
    "True where the strings of STR end in one of the strings of PATTERN.\n"
    "  >> endsWith ('photo.png', {'.png', '.jpg'})\n"
    "  ans = 1\n"
    "See also: startsWith";
static Status bi_endswith(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    return affix(it, "endsWith", true, in, nin, out);
}

const Builtin compare_builtins[] = {
    { "endsWith",   bi_endswith,   2, 4, 0, 1, help_endswith },
    { "startsWith", bi_startswith, 2, 4, 0, 1, help_startswith },
    { "strcmp",     bi_strcmp,     2, 2, 0, 1, help_strcmp },
    { "strcmpi",    bi_strcmpi,    2, 2, 0, 1, help_strcmpi },
    { "strncmp",    bi_strncmp,    3, 3, 0, 1, help_strncmp },
    { "strncmpi",   bi_strncmpi,   3, 3, 0, 1, help_strncmpi },
    { 0 },
};
