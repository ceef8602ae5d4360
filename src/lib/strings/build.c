/* Making and trimming strings: char, strvcat, strcat, cellstr, blanks, strtrim, deblank, escapes. */
#include <math.h>
#include <string.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "lib/numeric.h"
#include "lib/text.h"
#include "ops/convert.h"

/* Appends what v holds as rows: strings, numbers as characters, cells recursively. */
static Status add_rows_of(Interp *it, Value v, bool keep_empty, TextList *list)
{
    const Array *cell = cell_array(v);
    if (cell) {
        Status st = OK;
        for (Index k = 0; st == OK && k < cell->numel; k++)
            st = add_rows_of(it, array_cells(cell)[k], keep_empty, list);
        return st;
    }
    Value text = val_none();
    if (v.tag == T_FUNC) {
        Array *keep = NULL;
        Text name = { "", 0 };
        Status named = text_convert(it, v, &name, &keep);
        if (named == OK) text_list_add(list, name.s, name.len);
        array_drop(&keep);
        return named;
    }
    Status st = op_convert(it, v, CLS_CHAR, &text);
    if (st != OK) return st;
    if (keep_empty || !val_is_empty(text)) (void) text_list_from(text, false, list);
    val_release(text);
    return OK;
}

static Status rows_matrix(Interp *it, const char *who, const Value *in, int nin, bool keep_empty, Value *out)
{
    TextList list = TEXT_LIST_INIT;
    Status st = OK;
    for (int k = 0; st == OK && k < nin; k++) {
        if (keep_empty && nin > 1 && cell_array(in[k]) && cell_array(in[k])->numel == 0)
            text_list_add(&list, "", 0);
        else if (!cell_array(in[k]) && val_dims(in[k]).n > 2) st = ERR;
        else st = add_rows_of(it, in[k], keep_empty, &list);
        /* of one cell the conversion says itself what it cannot do */
        bool told = nin == 1 && cell_array(in[k]) && val_dims(in[k]).n <= 2;
        if (st != OK && !it->interrupted && !told) st = err(it, "%s: unable to convert some args to strings", who);
    }
    if (st == OK) {
        if (list.count) st = text_list_matrix(it, &list, out);
        else *out = text_value(it, "", 0);
    }
    text_list_free(&list);
    return st;
}

static const char help_char[] =
    "char (X)\n"
    "char (S1, S2, ...)\n"
    "The characters with the codes X; or strings and cell arrays of strings as the rows of one matrix, padded\n"
    "with blanks.\n"
    "  >> char (72, 105)\n"
    "  ans =\n"
    "\n"
    "  H\n"
    "  i\n"
    "\n"
    "  >> char ([72 105])\n"
    "  ans = Hi\n"
    "See also: strvcat, cellstr, double";
static Status bi_char(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    if (nin == 1 && !val_is_cell(in[0]) && in[0].tag != T_FUNC) return op_convert(it, in[0], CLS_CHAR, out);
    return rows_matrix(it, "char", in, nin, true, out);
}
/*
%!assert (char ({'a', 'bcd'}), ['a  '; 'bcd'])
%!assert (size (char ('', 'ab')), [2 2])
*/

static const char help_strvcat[] =
    "strvcat (S1, S2, ...)\n"
    "As char, but empty strings give no row.\n"
    "  >> strvcat ('one', '', 'three')\n"
    "  ans =\n"
    "\n"
    "  one  \n"
    "  three\n"
    "\n"
    "See also: char, strcat";
static Status bi_strvcat(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    return rows_matrix(it, "strvcat", in, nin, false, out);
}

/* cellstr's argument as a cell array of strings. */
static Status to_cellstr(Interp *it, Value v, Array **out)
{
    TextList list = TEXT_LIST_INIT;
    Value text = val_none(), cell = val_none();
    if (cell_array(v)) {
        array_retain(cell_array(v));
        *out = cell_array(v);
        return OK;
    }
    if (v.tag == T_STRUCT || val_ndims(v) > 2 || val_is_complex(v))
        return err(it, "cellstr: argument STRING must be a 2-D character array");
    Status st = op_convert(it, v, CLS_CHAR, &text);
    if (st == ERR && !it->interrupted) return err(it, "cellstr: argument STRING must be a 2-D character array");
    if (st == OK) {
        (void) text_list_from(text, true, &list);
        if (list.count == 0) text_list_add(&list, "", 0);
        st = text_list_cell(it, &list, true, &cell);
    }
    if (st == OK) *out = cell.u.array;
    val_release(text);
    text_list_free(&list);
    return st;
}

static Status element_to_string(Interp *it, Value in, void *user UNUSED, Value *out)
{
    if (val_is_cell(in) || in.tag == T_STRUCT)
        return err(it, "cellstr: argument STRING must be a 2-D character array");
    return op_convert(it, in, CLS_CHAR, out);
}

static const char help_cellstr[] =
    "cellstr (S)\n"
    "The rows of a char matrix as a cell array of strings, without the blanks at their ends.\n"
    "  >> cellstr (['ab '; 'cde'])\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = ab\n"
    "    [2,1] = cde\n"
    "  }\n"
    "\n"
    "See also: char, iscellstr";
static Status bi_cellstr(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Array *cell = NULL;
    if (val_is_cellstr(in[0])) {
        *out = val_retain(in[0]);
        return OK;
    }
    if (cell_array(in[0])) {
        Status mapped = cell_map(it, cell_array(in[0]), element_to_string, NULL, out);
        if (mapped == OK) array_set_dims(out->u.array, &(Dims) { .n = 2, .d = { out->u.array->numel, 1 } });
        return mapped;
    }
    Status st = to_cellstr(it, in[0], &cell);
    if (st == OK) *out = val_from_array_take(&cell);
    return st;
}
/*
%!assert (cellstr (['a '; 'bc']), {'a'; 'bc'})
%!assert (cellstr (''), {''})
*/

static bool append_chars(StrBuf *sb, Value v)
{
    const Array *a = char_array(v);
    if (a) {
        if (a->numel) sb_write(sb, (const char *) a->data, a->numel);
        return true;
    }
    return false;
}

static Status join_cells(Interp *it, Array *const *cells, int n, const Array *shape, Array **out)
{
    Dims dims = array_dims(shape);
    StrBuf sb = STRBUF_INIT;
    Status st = array_new_cell(it, &dims, out);
    for (Index k = 0; st == OK && k < shape->numel; k++) {
        sb_clear(&sb);
        for (int j = 0; st == OK && j < n; j++) {
            Value e = array_cells(cells[j])[cells[j]->numel == 1 ? 0 : k], text = val_none();
            if (append_chars(&sb, e)) continue;
            st = op_convert(it, e, CLS_CHAR, &text);
            if (st == OK) (void) append_chars(&sb, text);
            val_release(text);
        }
        if (st == OK) cell_set_take(*out, k, text_value(it, sb_str(&sb), sb.len));
    }
    sb_free(&sb);
    return st;
}

static const char help_strcat[] =
    "strcat (S1, S2, ...)\n"
    "The strings joined. Blanks at the end of a char argument are dropped, those in cell arrays kept; with a cell\n"
    "array among the arguments the result is a cell array.\n"
    "  >> strcat ('ab ', 'cd')\n"
    "  ans = abcd\n"
    "  >> strcat ({'layer '}, {'1', '2'})\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = layer 1\n"
    "    [1,2] = layer 2\n"
    "  }\n"
    "\n"
    "See also: cstrcat, strvcat, horzcat";
static Status bi_strcat(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Array *joined = NULL, **cells = NULL;
    const Array *shape = NULL;
    bool any_cell = false;
    Status st = OK;
    if (nin == 0) {
        *out = text_value(it, "", 0);
        return OK;
    }
    for (int k = 0; k < nin; k++)
        if (val_is_complex(in[k]) || in[k].tag == T_FUNC || in[k].tag == T_STRUCT || in[k].tag == T_MAP
            || (cell_array(in[k]) && cell_array(in[k])->numel > 0 && !val_is_cellstr(in[k])))
            return err(it, "strcat: inputs must be strings or cells of strings");
    if (nin == 1 && cell_array(in[0])) {
        *out = val_retain(in[0]);
        return OK;
    }
    cells = mem_zalloc(sizeof(Array *) * (size_t) nin);
    for (int k = 0; st == OK && k < nin; k++) {
        any_cell |= cell_array(in[k]) != NULL;
        st = to_cellstr(it, in[k], &cells[k]);
        if (st == OK && (!shape || shape->numel == 1)) shape = cells[k];
    }
    for (int k = 0; st == OK && k < nin; k++) {
        Dims a = array_dims(shape), b = array_dims(cells[k]);
        if (cells[k]->numel != 1 && !dims_equal(&a, &b))
            st = err(it, "strcat: arguments must be the same size, or be scalars");
    }
    if (st == OK) st = join_cells(it, cells, nin, shape, &joined);
    if (st == OK && any_cell) {
        *out = val_from_array_take(&joined);
    } else if (st == OK) {
        TextList list = TEXT_LIST_INIT;
        for (Index k = 0; k < joined->numel; k++) {
            const Array *e = char_array(array_cells(joined)[k]);
            text_list_add(&list, e->numel ? (const char *) e->data : "", e->numel);
        }
        st = text_list_matrix(it, &list, out);
        text_list_free(&list);
    }
    array_drop(&joined);
    for (int k = 0; k < nin; k++) array_drop(&cells[k]);
    mem_free(cells);
    return st;
}
/*
%!assert (strcat ('a ', {'b '}, 'c '), {'ab c'})
%!assert (strcat (['a'; 'b'], 'c'), ['ac'; 'bc'])
%!assert (strcat ('end  '), 'end')
%!error <arguments must be the same size> strcat ({'a', 'b'}, {'c'; 'd'})
*/

static const char help_blanks[] =
    "blanks (N)\n"
    "A string of N blanks.\n"
    "  >> ['[' blanks(3) ']']\n"
    "  ans = [   ]\n"
    "See also: repmat";
static Status bi_blanks(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    double n;
    Array *a = NULL;
    if (val_is_scalar(in[0]) && val_class(in[0]) > CLS_CHAR)
        return err(it, "fix: not defined for %s", arg_type_name(in[0]));
    if (!val_is_scalar(in[0]) || val_is_cell(in[0]) || val_get_double(it, in[0], &n) != OK || !(n >= 0) ||
        n != floor(n))
        return err(it, "blanks: N must be a non-negative integer");
    if (isinf(n)) return err(it, "range with infinite number of elements cannot be stored");
    Status st = array_new(it, CLS_CHAR, n > 0, index_cut(n), &a);
    if (st != OK) return st;
    if (a->numel) memset(a->data, ' ', (size_t) a->numel);
    *out = val_from_array_take(&a);
    return OK;
}

/* deblank takes zeros for blanks too, strtrim does not. */
static bool is_blank(unsigned char c, bool zeros) { return char_is_space(c) || (zeros && c == '\0'); }

/* Drop the columns at the ends of the matrix that are blank in every row. */
static Status trim_matrix(Interp *it, const Array *a, bool front, Value *out)
{
    Index rows = a->dims[0], cols = rows ? a->numel / rows : 0, first = 0, last = cols;
    const unsigned char *s = array_chars(a);
    Array *result = NULL;
    for (bool blank = true; last > 0 && blank;) {
        for (Index r = 0; r < rows && blank; r++) blank = is_blank(s[r + (last - 1) * rows], !front);
        if (blank) last--;
    }
    for (bool blank = front; first < last && blank;) {
        for (Index r = 0; r < rows && blank; r++) blank = is_blank(s[r + first * rows], false);
        if (blank) first++;
    }
    if (first >= last) {
        *out = text_value(it, "", 0);
        return OK;
    }
    if (rows == 1) {
        *out = val_string_n(it, (const char *) s + first, last - first);
        return OK;
    }
    Status st = array_new(it, CLS_CHAR, rows, last - first, &result);
    if (st != OK) return st;
    memcpy(result->data, s + first * rows, (size_t) (rows * (last - first)));
    *out = val_from_array_take(&result);
    return OK;
}

typedef struct TrimJob {
    const char *who;
    bool front;
} TrimJob;

static Status trim_value(Interp *it, Value v, void *user, Value *out)
{
    const TrimJob *job = user;
    if (char_array(v)) return trim_matrix(it, char_array(v), job->front, out);
    if (cell_array(v)) return cell_map(it, cell_array(v), trim_value, user, out);
    if (!job->front && val_is_empty(v) && val_is_numeric(v)) {
        *out = val_retain(v);
        return OK;
    }
    return err(it, "%s: S argument must be a string or cellstring", job->who);
}

static const char help_strtrim[] =
    "strtrim (S)\n"
    "S without the blanks, tabs and line ends at its ends. Of a char matrix the columns blank in every row\n"
    "go; a cell array is trimmed element by element.\n"
    "  >> ['[' strtrim('  a b  ') ']']\n"
    "  ans = [a b]\n"
    "See also: deblank, strsplit";
static Status bi_strtrim(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    static const TrimJob job = { "strtrim", true };
    return trim_value(it, in[0], (void *) &job, out);
}
/*
%!assert (strtrim ({' a ', 'b'}), {'a', 'b'})
%!assert (strtrim (['  ab '; ' abc ']), [' ab'; 'abc'])
%!error <strtrim: S argument must be a string or cellstring> strtrim (5)
*/

static const char help_deblank[] =
    "deblank (S)\n"
    "S without the blanks, tabs, line ends and zeros at its end.\n"
    "  >> ['[' deblank('  a  ') ']']\n"
    "  ans = [  a]\n"
    "See also: strtrim";
static Status bi_deblank(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    static const TrimJob job = { "deblank", false };
    if (val_is_char(in[0]) && val_is_empty(in[0])) {
        *out = val_retain(in[0]);
        return OK;
    }
    return trim_value(it, in[0], (void *) &job, out);
}

static const char help_cstrcat[] =
    "cstrcat (S1, S2, ...)\n"
    "The strings joined side by side, blanks at their ends kept.\n"
    "  >> cstrcat ('ab ', 'cd')\n"
    "  ans = ab cd\n"
    "See also: strcat, horzcat";
static Status bi_cstrcat(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Index rows = 1, cols = 0, at = 0;
    Array *result = NULL;
    for (int k = 0; k < nin; k++) {
        const Array *a = char_array(in[k]);
        if (!a) return err(it, "cstrcat: arguments must be character strings");
        if (a->numel == 0) continue;
        if (cols > 0 && a->dims[0] != rows)
            return err(it, "horizontal dimensions mismatch (%ldx%ld vs %ldx%ld)", (long) rows, (long) cols,
                       (long) a->dims[0], (long) a->dims[1]);
        rows = a->dims[0];
        cols += a->numel / rows;
    }
    Status st = array_new(it, CLS_CHAR, cols ? rows : 0, cols, &result);
    if (st != OK) return st;
    for (int k = 0; k < nin; k++) {
        const Array *a = char_array(in[k]);
        if (a->numel) memcpy(array_chars(result) + at, a->data, (size_t) a->numel);
        at += a->numel;
    }
    *out = val_from_array_take(&result);
    return OK;
}

const Builtin build_builtins[] = {
    { "blanks",  bi_blanks,  1,  1, 0, 1, help_blanks },
    { "cellstr", bi_cellstr, 1,  1, 0, 1, help_cellstr },
    { "char",    bi_char,    0, -1, 0, 1, help_char },
    { "cstrcat", bi_cstrcat, 0, -1, 0, 1, help_cstrcat },
    { "deblank", bi_deblank, 1,  1, 0, 1, help_deblank },
    { "strcat",  bi_strcat,  0, -1, 0, 1, help_strcat },
    { "strtrim", bi_strtrim, 1,  1, 0, 1, help_strtrim },
    { "strvcat", bi_strvcat, 0, -1, 0, 1, help_strvcat },
    { 0 },
};
