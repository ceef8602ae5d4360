/* Finding and replacing plain text: strfind, strrep, strtok, index, rindex. */
#include <string.h>

#include "base/interrupt.h"
#include "lang/builtin.h"
#include "lib/text.h"

/* Positions (one-based) of pattern in text as a row, 0x0 if there are none. */
static Status find_all(Interp *it, Text text, Text pattern, bool overlaps, Value *out)
{
    Index *found = NULL, n = 0, cap = 0;
    Array *result = NULL;
    if (pattern.len > 0)
        for (Index at = text_find(text, pattern, 0); at >= 0;
             at = text_find(text, pattern, at + (overlaps ? 1 : pattern.len))) {
            if (interrupt_at(it, n)) break;
            if (n == cap && !mem_grow(&found, sizeof(Index), &cap, n + 1)) {
                mem_free(found);
                return err_out_of_memory(it);
            }
            found[n++] = at;
        }
    Status st = array_new(it, CLS_DOUBLE, n > 0, n, &result);
    if (st == OK) {
        for (Index k = 0; k < n && !interrupt_at(it, k); k++) array_f64(result)[k] = (double) (found[k] + 1);
        *out = val_from_array_take(&result);
    }
    mem_free(found);
    return st;
}

typedef struct FindJob {
    Text text, pattern;
    bool overlaps;
} FindJob;

static Text char_text(const Array *a)
{
    Text t = { a->numel ? (const char *) a->data : "", a->numel };
    return t;
}

static Status find_in_element(Interp *it, Value in, void *user, Value *out)
{
    const FindJob *job = user;
    const Array *a = char_array(in);
    if (!a) return err(it, "strfind: each element of CELLSTR must be a string");
    return find_all(it, char_text(a), job->pattern, job->overlaps, out);
}

static Status find_element(Interp *it, Value in, void *user, Value *out)
{
    const FindJob *job = user;
    const Array *a = char_array(in);
    if (!a) return err(it, "strfind: PATTERN must be a string or cell array of strings");
    return find_all(it, job->text, char_text(a), job->overlaps, out);
}

static const char help_strfind[] =
    "strfind (STR, PATTERN)\n"
    "strfind (CELLSTR, PATTERN)\n"
    "strfind (..., 'overlaps', FLAG)\n"
    "strfind (..., 'forcecelloutput', FLAG)\n"
    "Positions at which PATTERN begins in STR, [](0x0) if it is nowhere. For a cell array of strings a cell\n"
    "array of such positions.\n"
    "  >> strfind ('abcabc', 'bc')\n"
    "  ans =\n"
    "\n"
    "     2   5\n"
    "\n"
    "See also: strrep, regexp, index";
static Status bi_strfind(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    FindJob job = { { "", 0 }, { "", 0 }, true };
    bool force_cell = false;
    if (nin != 2 && nin != 4 && nin != 6) return err_usage(it, "strfind");
    for (int k = 2; k < nin; k += 2) {
        StrBuf name = STRBUF_INIT;
        double flag = 0;
        Status st = text_arg(it, in[k], &name, "strfind: invalid optional arguments");
        if (st == OK && !(val_class(in[k + 1]) <= CLS_LOGICAL && val_is_scalar(in[k + 1])))
            st = err(it, "strfind: invalid optional arguments");
        if (st == OK) st = val_get_double(it, in[k + 1], &flag);
        if (st == OK && text_is(in[k], "overlaps")) job.overlaps = flag != 0;
        else if (st == OK && text_is(in[k], "forcecelloutput")) force_cell = flag != 0;
        else if (st == OK) st = err(it, "strfind: unknown option: %s", sb_str(&name));
        sb_free(&name);
        if (st != OK) return st;
    }
    const Array *pattern = char_array(in[1]), *cell = cell_array(in[0]), *text = char_array(in[0]);
    if (!pattern && cell_array(in[1])) {
        if (!text) return err(it, "strfind: first argument must be a string or cell array of strings");
        job.text = char_text(text);
        return cell_map(it, cell_array(in[1]), find_element, &job, out);
    }
    if (!pattern) return err(it, "strfind: PATTERN must be a string or cell array of strings");
    job.pattern = char_text(pattern);
    if (cell) return cell_map(it, cell, find_in_element, &job, out);
    if (!text) return err(it, "strfind: first argument must be a string or cell array of strings");
    Status st = find_all(it, char_text(text), job.pattern, job.overlaps, out);
    if (st == OK && force_cell) {
        Array *wrapped = NULL;
        st = cell_new(it, 1, 1, &wrapped);
        if (st != OK) return st;
        cell_set_take(wrapped, 0, val_move(out));
        *out = val_from_array_take(&wrapped);
    }
    return st;
}
/*
%!assert (strfind ('aaa', 'aa'), [1 2])
%!assert (strfind ('aaa', 'aa', 'overlaps', false), 1)
%!assert (strfind ({'abc', ''}, 'bc'), {2, []})
%!error <strfind: PATTERN must be a string> strfind ('a', 5)
*/

typedef struct ReplaceJob {
    Text pattern, with;
    bool overlaps;
} ReplaceJob;

/* Octave finds overlapping matches and replaces each: what a later match shares with an earlier one is gone
 * only once, so strrep ('aaa', 'aa', 'b') is 'bb'. */
static Status replace_in(Interp *it, Value in, void *user, Value *out)
{
    const ReplaceJob *job = user;
    const Array *a = char_array(in);
    if (!a) return err(it, "strrep: each element of S must be a string");
    Text text = char_text(a);
    Index at = job->pattern.len ? text_find(text, job->pattern, 0) : -1;
    if (a->numel == 0 && val_ndims(in) == 2) {
        *out = val_empty_class(it, CLS_CHAR);
        return OK;
    }
    if (at < 0) {
        *out = val_retain(in);
        return OK;
    }
    StrBuf sb = STRBUF_INIT;
    Index done = 0;
    while (at >= 0 && !it->interrupted) {
        if (at > done) sb_write(&sb, text.s + done, at - done);
        if (job->with.len) sb_write(&sb, job->with.s, job->with.len);
        done = at + job->pattern.len;
        at = text_find(text, job->pattern, at + (job->overlaps ? 1 : job->pattern.len));
    }
    if (done < text.len) sb_write(&sb, text.s + done, text.len - done);
    *out = text_value(it, sb_str(&sb), sb.len);
    sb_free(&sb);
    return check_interrupt(it);
}

/* A matrix row by row; the results are padded to one length. */
static Status replace_in_rows(Interp *it, Value in, ReplaceJob *job, Value *out)
{
    const Array *a = char_array(in);
    TextList list = TEXT_LIST_INIT;
    StrBuf row = STRBUF_INIT;
    Status st = OK;
    for (Index r = 0; r < a->dims[0] && st == OK; r++) {
        sb_clear(&row);
        char_row(a, r, &row);
        Value line = text_value(it, sb_str(&row), row.len), done = val_none();
        st = replace_in(it, line, job, &done);
        val_drop(&line);
        Text t = { "", 0 };
        if (st == OK && text_get(done, &t)) text_list_add(&list, t.s, t.len);
        else if (st == OK) text_list_add(&list, "", 0);
        val_drop(&done);
    }
    if (st == OK) st = text_list_matrix(it, &list, out);
    text_list_free(&list);
    sb_free(&row);
    return st;
}

static Status replace_call(Interp *it, const Value *in, const ReplaceJob *options, Value *out);

/* With cells of patterns or replacements: element by element, in the shape of those that have several. */
static Status replace_by_cells(Interp *it, const Value *in, const ReplaceJob *options, Value *out)
{
    const Array *shape = NULL;
    Array *done = NULL;
    for (int k = 0; k < 3; k++) {
        const Array *cell = cell_array(in[k]);
        if (!cell || (shape && cell->numel == 1)) continue;
        Dims a = array_dims(cell), b = shape ? array_dims(shape) : a;
        if (shape && shape->numel != 1 && !dims_equal(&a, &b))
            return err(it, "strrep: cell arguments must have matching sizes");
        shape = cell;
    }
    Dims dims = array_dims(shape);
    Status st = array_new_cell(it, &dims, &done);
    for (Index k = 0; st == OK && k < shape->numel; k++) {
        Value each[3], part = val_none();
        for (int a = 0; a < 3; a++) {
            const Array *cell = cell_array(in[a]);
            each[a] = cell ? array_cells(cell)[cell->numel == 1 ? 0 : k] : in[a];
        }
        st = replace_call(it, each, options, &part);
        if (st == OK) cell_set_take(done, k, part);
    }
    if (st == OK) *out = val_from_array_take(&done);
    array_drop(&done);
    return st;
}

static Status replace_call(Interp *it, const Value *in, const ReplaceJob *options, Value *out)
{
    ReplaceJob job = *options;
    const Array *pattern = char_array(in[1]), *with = char_array(in[2]);
    if (cell_array(in[1]) || cell_array(in[2])) {
        if (!cell_array(in[0]) && !char_array(in[0]))
            return err(it, "strrep: S must be a string or cell array of strings");
        return replace_by_cells(it, in, options, out);
    }
    if (!pattern || !with)
        return err(it, "strrep: PTN and REP arguments must be strings or cell arrays of strings");
    job.pattern = char_text(pattern);
    job.with = char_text(with);
    if (cell_array(in[0])) return cell_map(it, cell_array(in[0]), replace_in, &job, out);
    if (!char_array(in[0])) return err(it, "strrep: S must be a string or cell array of strings");
    if (char_array(in[0])->numel > 0 && char_array(in[0])->dims[0] > 1 && val_ndims(in[0]) == 2)
        return replace_in_rows(it, in[0], &job, out);
    return replace_in(it, in[0], &job, out);
}

static const char help_strrep[] =
    "strrep (STR, PATTERN, REPLACEMENT)\n"
    "strrep (..., 'overlaps', FLAG)\n"
    "STR with every PATTERN replaced; STR may be a char matrix (row by row) or a cell array of strings.\n"
    "Of cells of patterns and replacements each element gives an element of the result.\n"
    "  >> strrep ('layer 1 of layer 2', 'layer', 'row')\n"
    "  ans = row 1 of row 2\n"
    "See also: regexprep, strfind";
static Status bi_strrep(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    ReplaceJob job = { { "", 0 }, { "", 0 }, true };
    if (nin != 3 && nin != 5) return err_usage(it, "strrep");
    if (nin == 5) {
        double flag = 0;
        StrBuf name = STRBUF_INIT;
        Status named = text_arg(it, in[3], &name, "strrep: invalid optional argument");
        if (named == OK && !(val_class(in[4]) <= CLS_LOGICAL && val_is_scalar(in[4])))
            named = err(it, "strrep: invalid optional argument");
        if (named == OK && !text_is(in[3], "overlaps"))
            named = err(it, "strrep: unknown option: %s", sb_str(&name));
        sb_free(&name);
        if (named != OK) return named;
        Status st = val_get_double(it, in[4], &flag);
        if (st != OK) return st;
        job.overlaps = flag != 0;
    }
    return replace_call(it, in, &job, out);
}
/*
%!assert (strrep ('aaa', 'aa', 'b'), 'bb')
%!assert (strrep ({'cat', 'dog'}, 'at', 'ow'), {'cow', 'dog'})
%!assert (strrep (['one two'; 'two one'], 'one', '1'), ['1 two'; 'two 1'])
%!error <PTN and REP arguments must be strings> strrep (1, 2, 3)
*/

typedef struct TokenJob {
    bool is_delim[256];
} TokenJob;

static void split_token(const TokenJob *job, Text t, Text *token, Text *rest)
{
    Index a = 0, b;
    while (a < t.len && job->is_delim[(unsigned char) t.s[a]]) a++;
    for (b = a; b < t.len && !job->is_delim[(unsigned char) t.s[b]];) b++;
    token->s = t.s + a;
    token->len = b - a;
    rest->s = t.s + b;
    rest->len = t.len - b;
}

static Status text_column_value(Interp *it, Text t, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_CHAR, t.len, 1, &a);
    if (st != OK) return st;
    if (t.len) memcpy(a->data, t.s, (size_t) t.len);
    *out = val_from_array_take(&a);
    return OK;
}

static const char help_strtok[] =
    "[TOKEN, REST] = strtok (STR)\n"
    "[TOKEN, REST] = strtok (STR, DELIMITERS)\n"
    "The first word of STR, and what follows it. Words are separated by blanks and control characters, or by\n"
    "any of the DELIMITERS. STR may be a cell array of strings.\n"
    "  >> [t, r] = strtok ('alpha = 0.1', '=')\n"
    "  t = alpha \n"
    "  r = = 0.1\n"
    "See also: strsplit, ostrsplit, textscan";
static Status bi_strtok(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char blanks[] = { ' ', '\f', '\n', '\r', '\t', '\v', '\0' };
    TokenJob job;
    Text delims = { blanks, (Index) sizeof blanks }, t, token, rest;
    memset(&job, 0, sizeof job);
    if (!val_is_char(in[0]) && !val_is_cell(in[0])) return err(it, "strtok: STR must be a string or cell array of strings");
    if (val_is_cell(in[0]) && val_is_empty(in[0])) {
        for (int k = 0; k < 2 && (k == 0 || k < nout); k++) out[k] = val_string(it, "");
        return OK;
    }
    if (nin > 1) {
        const Array *d = char_array(in[1]);
        Array *converted = NULL;
        if (d) {
            delims = char_text(d);
        } else if (val_is_cell(in[1]) || in[1].tag == T_STRUCT) {
            return err(it, "binary operator '==' not implemented for 'matrix' by '%s' operations",
                       in[1].tag == T_STRUCT ? "scalar struct" : "cell");
        } else {
            Status st = val_to_class(it, in[1], CLS_CHAR, &converted);
            if (st != OK) return st;
            delims = char_text(converted);
        }
        for (Index k = 0; k < delims.len; k++) job.is_delim[(unsigned char) delims.s[k]] = true;
        array_drop(&converted);
    } else {
        for (Index k = 0; k < delims.len; k++) job.is_delim[(unsigned char) delims.s[k]] = true;
    }
    const Array *cell = cell_array(in[0]);
    if (cell && val_is_cellstr(in[0])) {
        Array *tokens = NULL, *rests = NULL;
        Dims dims = array_dims(cell);
        Status st = array_new_cell(it, &dims, &tokens);
        if (st == OK) st = array_new_cell(it, &dims, &rests);
        for (Index k = 0; st == OK && k < cell->numel; k++) {
            split_token(&job, char_text(array_cells(cell)[k].u.array), &token, &rest);
            cell_set_take(tokens, k, text_value(it, token.s, token.len));
            cell_set_take(rests, k, text_value(it, rest.s, rest.len));
        }
        if (st == OK) out[0] = val_from_array_take(&tokens);
        if (st == OK && nout > 1) out[1] = val_from_array_take(&rests);
        array_drop(&tokens);
        array_drop(&rests);
        return st;
    }
    if (char_array(in[0]) && !text_get(in[0], &t) && char_array(in[0])->dims[1] != 1)
        return err(it, "strtok: STR cannot be a 2-D character array");
    if (!char_array(in[0])) return err(it, "strtok: STR must be a string or cell array of strings");
    split_token(&job, char_text(char_array(in[0])), &token, &rest);
    if (char_array(in[0])->numel == 0) {
        out[0] = text_value(it, "", 0);
        if (nout > 1) out[1] = text_value(it, "", 0);
        return OK;
    }
    if (char_array(in[0])->dims[1] == 1 && char_array(in[0])->dims[0] > 1) {       /* columns of a column */
        Status st = text_column_value(it, token, &out[0]);
        if (st == OK && nout > 1) st = rest.len == 0 ? (out[1] = text_value(it, "", 0), OK) : text_column_value(it, rest, &out[1]);
        return st;
    }
    if (nout > 1) out[1] = text_value(it, rest.s, rest.len);
    return text_row_value(it, token.s, token.len, &out[0]);
}
/*
%!test
%! [t, r] = strtok ('a,b,c', ',');
%! assert ({t, r}, {'a', ',b,c'});
%!assert (strtok ('  word  '.'), 'word'.')
%!test [t, r] = strtok (['3'; '3']); assert (size (r), [0 0])
%!error <STR must be a string or cell array of strings> strtok (5)
*/

static Status find_ends(Interp *it, const Value *in, bool last, Value *out);

/* A cell of patterns: each in its own text, or all in one, or one in all; where none is: 0. */
static Status find_ends_by_cells(Interp *it, const Value *in, bool last, Value *out)
{
    const Array *patterns = cell_array(in[1]), *texts = cell_array(in[0]);
    const Array *shape = texts && texts->numel != 1 ? texts : patterns;
    Dims dims = shape->numel ? array_dims(shape) : dims_2(1, 1);
    Array *result = NULL;
    if (texts && texts->numel != 1 && patterns->numel != 1 && texts->numel != patterns->numel)
        return err(it, "strfind: cell arguments must have matching sizes");
    Status st = array_zeros_nd(it, CLS_DOUBLE, false, &dims, &result);
    for (Index k = 0; st == OK && k < shape->numel; k++) {
        const Value each[2] = { texts ? array_cells(texts)[texts->numel == 1 ? 0 : k] : in[0],
                                array_cells(patterns)[patterns->numel == 1 ? 0 : k] };
        Value at = val_none();
        double x = 0;
        st = find_ends(it, each, last, &at);
        if (st == OK) st = val_get_double(it, at, &x);
        val_release(at);
        if (st == OK) array_f64(result)[k] = x;
    }
    if (st == OK) *out = val_from_array_take(&result);
    array_drop(&result);
    return st;
}

static Status find_ends(Interp *it, const Value *in, bool last, Value *out)
{
    TextList texts = TEXT_LIST_INIT;
    Array *result = NULL;
    Text pattern;
    Status st = OK;
    if (!text_list_from(in[0], false, &texts)) {
        st = err(it, "index: S must be a string, string array, or cellstr");
    } else if (char_array(in[1]) && !text_get(in[1], &pattern)) {
        const Array *rows = char_array(in[1]);           /* several rows: their characters column by column */
        pattern = (Text) { (const char *) rows->data, rows->numel };
        Value flat = text_value(it, pattern.s, pattern.len);
        const Value again[2] = { in[0], flat };
        st = find_ends(it, again, last, out);
        val_release(flat);
    } else if (cell_array(in[1])) {
        st = find_ends_by_cells(it, in, last, out);
    } else if (!text_get(in[1], &pattern)) {
        st = err(it, "strfind: PATTERN must be a string or cell array of strings");
    } else {
        const Array *cell = cell_array(in[0]);
        bool shaped = cell && cell->numel == texts.count && cell->numel > 0;
        Dims dims = shaped ? array_dims(cell) : dims_2(texts.count, 1);
        if (cell && cell->numel == 0) dims = dims_2(1, 1);
        st = array_zeros_nd(it, CLS_DOUBLE, false, &dims, &result);
        for (Index k = 0; st == OK && pattern.len > 0 && k < texts.count; k++) {
            Text t = text_list_at(&texts, k);
            Index at = text_find(t, pattern, 0), found = at;
            while (last && at >= 0) {
                found = at;
                at = text_find(t, pattern, at + 1);
            }
            array_f64(result)[k] = (double) (found + 1);
        }
        if (st == OK) *out = val_from_array_take(&result);
    }
    text_list_free(&texts);
    return st;
}

static const char help_index[] =
    "index (S, T)\n"
    "index (S, T, DIRECTION)\n"
    "Where T first occurs in S (DIRECTION 'first') or where it last does ('last'); 0 if it does not.\n"
    "  >> index ('banana', 'an')\n"
    "  ans = 2\n"
    "See also: rindex, strfind";
static Status bi_index(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    bool last = nin > 2 && text_is(in[2], "last");
    if (!val_is_char(in[0]) && !val_is_cellstr(in[0]))
        return err(it, "index: S must be a string, string array, or cellstr");
    if (!val_is_char(in[1]) && !val_is_cellstr(in[1]))
        return err(it, "strfind: PATTERN must be a string or cell array of strings");
    if (nin > 2 && !last && !text_is(in[2], "first"))
        return err(it, "index: DIRECTION must be either \"first\" or \"last\"");
    return find_ends(it, in, last, out);
}
/*
%!assert (index ('abcb', 'b', 'last'), 4)
%!assert (index ({'ab', 'ba'}, 'b'), [2 1])
*/

static const char help_rindex[] =
    "rindex (S, T)\n"
    "Where T last occurs in S; 0 if it does not.\n"
    "  >> rindex ('banana', 'an')\n"
    "  ans = 4\n"
    "See also: index, strfind";
static Status bi_rindex(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return find_ends(it, in, true, out);
}

const Builtin search_builtins[] = {
    { "index",   bi_index,   2, 3, 0, 1, help_index },
    { "rindex",  bi_rindex,  2, 2, 0, 1, help_rindex },
    { "strfind", bi_strfind, 2, 6, 0, 1, help_strfind },
    { "strrep",  bi_strrep,  3, 5, 0, 1, help_strrep },
    { "strtok",  bi_strtok,  1, 2, 0, 2, help_strtok },
    { 0 },
};
