/* Taking strings apart at delimiters and putting them together again: strsplit, ostrsplit, strjoin. */
#include <string.h>
#include <strings.h>

#include "base/interrupt.h"
#include "lang/builtin.h"
#include "lib/strings/regexp.h"
#include "lib/text.h"

typedef struct SplitJob {
    TextList delims;
    bool collapse, is_regexp;
    TextList pieces, matches;
    Text text;
    Index done;
} SplitJob;

/* Length of the delimiter at position at, 0 if none begins there. */
static Index delimiter_at(const SplitJob *job, Index at)
{
    for (Index k = 0; k < job->delims.count; k++) {
        Text d = text_list_at(&job->delims, k);
        if (d.len > 0 && d.len <= job->text.len - at && memcmp(job->text.s + at, d.s, (size_t) d.len) == 0)
            return d.len;
    }
    return 0;
}

static void split_plain(Interp *it, SplitJob *job)
{
    Text t = job->text;
    Index begin = 0, k = 0;
    for (Index turn = 0; k < t.len && !interrupt_at(it, turn); turn++) {
        Index len = delimiter_at(job, k), first = k;
        if (len == 0) {
            k++;
            continue;
        }
        k += len;
        while (job->collapse && k < t.len && (len = delimiter_at(job, k)) > 0) k += len;
        text_list_add(&job->pieces, t.s + begin, first - begin);
        text_list_add(&job->matches, t.s + first, k - first);
        begin = k;
    }
    text_list_add(&job->pieces, t.s + begin, t.len - begin);
}

static Status split_visit(Interp *it UNUSED, const RegexMatch *m, void *user)
{
    SplitJob *job = user;
    text_list_add(&job->pieces, job->text.s + job->done, m->start - job->done);
    text_list_add(&job->matches, job->text.s + m->start, m->end - m->start);
    job->done = m->end;
    return OK;
}

static Status split_regexp(Interp *it, SplitJob *job)
{
    StrBuf pattern = STRBUF_INIT;
    RegexOptions opts = { 0 };
    Regex *re;
    if (job->collapse) sb_puts(&pattern, "(?:");
    for (Index k = 0; k < job->delims.count; k++) {
        Text d = text_list_at(&job->delims, k);
        if (k) sb_putc(&pattern, '|');
        sb_write(&pattern, d.s, d.len);
    }
    if (job->collapse) sb_puts(&pattern, ")+");
    Text p = { sb_str(&pattern), pattern.len };
    Status st = regex_compile(it, "strsplit", p, job->text, &opts, &re);
    if (st == OK) st = regex_walk(it, re, &opts, job->text, split_visit, job);
    if (st == OK) text_list_add(&job->pieces, job->text.s + job->done, job->text.len - job->done);
    sb_free(&pattern);
    return st;
}

/* ostrsplit's empty pieces are 1x0. */
static Status pieces_value(Interp *it, const TextList *list, Value *out)
{
    Array *cell = NULL;
    Status st = cell_new(it, 1, list->count, &cell);
    for (Index k = 0; st == OK && k < list->count; k++) {
        Text t = text_list_at(list, k);
        Value v = val_none();
        st = text_row_value(it, t.s, t.len, &v);
        if (st == OK) cell_set_take(cell, k, v);
    }
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

/* Delimiters with their escapes replaced. Where several fit, the one named first counts. */
static Status get_delimiters(Interp *it, Value v, bool escapes, TextList *out)
{
    TextList raw = TEXT_LIST_INIT;
    Status st = OK;
    if (!text_list_from(v, false, &raw)) {
        text_list_free(&raw);
        return err(it, "strsplit: S and DEL must be string values");
    }
    for (Index k = 0; st == OK && k < raw.count; k++) {
        StrBuf sb = STRBUF_INIT;
        Text t = text_list_at(&raw, k);
        if (escapes) st = text_unescape(it, t, &sb);
        else sb_write(&sb, t.s, t.len);
        text_list_add(out, sb_str(&sb), sb.len);
        sb_free(&sb);
    }
    text_list_free(&raw);
    return st;
}

static bool is_option_name(Value v)
{
    return text_is(v, "collapsedelimiters") || text_is(v, "delimitertype");
}

static Status collapse_flag(Interp *it, Value v, SplitJob *job)
{
    double flag = 0;
    if (!val_is_scalar(v)) return err(it, "strsplit: COLLAPSEDELIMITERS must be a scalar value");
    if (val_is_cell(v)) return err(it, "invalid conversion from cell array to logical value");
    Status st = val_get_double(it, v, &flag);
    job->collapse = flag != 0;
    return st;
}

static Status split_options(Interp *it, const Value *in, int nin, SplitJob *job)
{
    for (int k = 0; k < nin; k += 2) {
        Text name;
        if (!text_get(in[k], &name)) return err_usage(it, "strsplit");
        if (k + 1 == nin && is_option_name(in[k]))
            return err_id(it, "Octave:index-out-of-bounds", "params(2): out of bound 1 (dimensions are 1x1)");
        if (text_is(in[k], "collapsedelimiters")) {
            Status st = collapse_flag(it, in[k + 1], job);
            if (st != OK) return st;
        } else if (text_is(in[k], "delimitertype")) {
            Text type;
            if (!text_get(in[k + 1], &type)) return err(it, "strsplit: DELIMITERTYPE must be a string");
            size_t n = (size_t) type.len;
            job->is_regexp = n > 0 && n <= 17 && !strncasecmp(type.s, "regularexpression", n);
            if (!job->is_regexp && (n < 1 || n > 6 || strncasecmp(type.s, "simple", n)))
                return err_id(it, "Octave:strsplit:invalid_delimitertype", "strsplit: Invalid DELIMITERTYPE");
        } else {
            return err_id(it, "Octave:strsplit:invalid_parameter_name",
                          "strsplit: invalid parameter name, '%.*s'", (int) name.len, name.s);
        }
    }
    return OK;
}

static const char help_strsplit[] =
    "[C, MATCHES] = strsplit (S)\n"
    "[C, MATCHES] = strsplit (S, DELIMITERS)\n"
    "[C, MATCHES] = strsplit (S, DELIMITERS, FLAG)\n"
    "[C, MATCHES] = strsplit (..., 'CollapseDelimiters', FLAG)\n"
    "[C, MATCHES] = strsplit (..., 'DelimiterType', 'RegularExpression')\n"
    "The pieces of S between the delimiters (blanks, tabs and line ends where none are given; a cell array for several). Delimiters in\n"
    "a row count as one, unless FLAG is false.\n"
    "  >> strsplit ('a,b,,c', ',')\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = a\n"
    "    [1,2] = b\n"
    "    [1,3] = c\n"
    "  }\n"
    "\n"
    "See also: strjoin, ostrsplit, strtok, regexp";
static Status bi_strsplit(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    SplitJob job;
    memset(&job, 0, sizeof job);
    job.collapse = true;
    const Array *a = char_array(in[0]);
    /* the third argument is a truth value, or the options begin there */
    if (nin == 3 && val_class(in[2]) != CLS_LOGICAL && !val_is_char(in[2])) return err_usage(it, "strsplit");
    if (nin == 3 && val_is_char(in[2]) && (!a || (a->numel > 0 && array_rows(a) > 1))
            && !is_option_name(in[2])) {
        Status named = split_options(it, in + 2, 1, &job);
        if (named != OK) return named;
    }
    int first = nin > 1 && !(nin % 2 == 1 && nin > 3 && is_option_name(in[1])) ? 2 : 1;
    bool flag_second = nin > 1 && val_class(in[1]) == CLS_LOGICAL;     /* blanks separate then */
    if (flag_second) first = 1;
    if (!a || (first == 2 && !char_array(in[1]) && !val_is_cellstr(in[1])))
        return err(it, "strsplit: S and DEL must be string values");
    if (a->numel > 0 && !text_get(in[0], &job.text)) return err(it, "strsplit: S must be a char row vector");
    if (a->numel == 0) job.text.s = "";
    Status st = OK;
    if (flag_second) {
        st = collapse_flag(it, in[1], &job);
        if (st == OK) st = split_options(it, in + 2, nin - 2, &job);
    }
    if (first == 2 && nin > 2 && !val_is_char(in[2])) {
        /* the third argument by position */
        double flag = 0;
        if (val_class(in[2]) > CLS_LOGICAL) return err_usage(it, "strsplit");
        st = val_get_double(it, in[2], &flag);
        job.collapse = flag != 0;
        first = 3;
    }
    if (st == OK && !flag_second) st = split_options(it, in + first, nin - first, &job);
    if (st == OK && first >= 2) st = get_delimiters(it, in[1], !job.is_regexp, &job.delims);
    else if (st == OK)
        for (const char *blank = " \f\n\r\t\v"; *blank; blank++) text_list_add(&job.delims, blank, 1);
    if (st == OK && job.is_regexp) st = split_regexp(it, &job);
    else if (st == OK) split_plain(it, &job);
    if (st == OK) st = text_list_cell(it, &job.pieces, false, &out[0]);
    if (st == OK && nout > 1) st = text_list_cell(it, &job.matches, false, &out[1]);
    text_list_free(&job.delims);
    text_list_free(&job.pieces);
    text_list_free(&job.matches);
    return st;
}
/*
%!assert (strsplit ('a b'), {'a', 'b'})
%!assert (strsplit ('a||b', '||'), {'a', 'b'})
%!assert (strsplit ('a1b22c', '\d+', 'DelimiterType', 'RegularExpression'), {'a', 'b', 'c'})
%!assert (strsplit ('a,,b', ',', false), {'a', '', 'b'})
%!error <strsplit: Invalid DELIMITERTYPE> strsplit ('abc', 'b', 'DelimiterType', 'other')
%!error <strsplit: S and DEL must be string values> strsplit (5)
*/

static const char help_ostrsplit[] =
    "ostrsplit (S, SEPARATORS)\n"
    "ostrsplit (S, SEPARATORS, STRIP_EMPTY)\n"
    "The pieces of S between the characters in SEPARATORS; with STRIP_EMPTY true without the empty ones.\n"
    "  >> ostrsplit ('a:b;c', ':;')\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = a\n"
    "    [1,2] = b\n"
    "    [1,3] = c\n"
    "  }\n"
    "\n"
    "See also: strsplit, strtok";
static Status bi_ostrsplit(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    TextList rows = TEXT_LIST_INIT, pieces = TEXT_LIST_INIT;
    const Array *s = char_array(in[0]), *seps = char_array(in[1]);
    double strip = 0;
    Status st = OK;
    if (!s || !seps) return err(it, "ostrsplit: S and SEP must be string values");
    if (nin > 2 && (!val_is_scalar(in[2]) || val_get_double(it, in[2], &strip) != OK))
        return err(it, "ostrsplit: STRIP_EMPTY must be a scalar value");
    if (s->numel == 0) {
        *out = val_empty_class(it, CLS_CELL);
        return OK;
    }
    (void) text_list_from(in[0], false, &rows);
    for (Index r = 0; r < rows.count; r++) {
        Text t = text_list_at(&rows, r);
        Index begin = 0;
        for (Index k = 0; k <= t.len; k++) {
            if (k < t.len && (seps->numel == 0 || !memchr(seps->data, t.s[k], (size_t) seps->numel)))
                continue;
            if (k > begin || strip == 0) text_list_add(&pieces, t.s + begin, k - begin);
            begin = k + 1;
        }
    }
    st = pieces_value(it, &pieces, out);
    text_list_free(&rows);
    text_list_free(&pieces);
    return st;
}
/*
%!assert (ostrsplit ('a::b', ':', true), {'a', 'b'})
%!assert (numel (ostrsplit ('a::b', ':')), 3)
*/

static const char help_strjoin[] =
    "strjoin (CELLSTR)\n"
    "strjoin (CELLSTR, DELIMITER)\n"
    "The strings of a cell array as one, with a blank or DELIMITER between them; escapes such as \\n in it are\n"
    "replaced. DELIMITER may be a cell array with one string for each gap.\n"
    "  >> strjoin ({'a', 'b', 'c'}, ', ')\n"
    "  ans = a, b, c\n"
    "See also: strsplit, strcat";
static Status bi_strjoin(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    StrBuf sb = STRBUF_INIT, delim = STRBUF_INIT;
    Status st = OK;
    Text t;
    const Array *cell = cell_array(in[0]), *delims = nin > 1 ? cell_array(in[1]) : NULL;
    if (!cell || !val_is_cellstr(in[0])) return err_usage(it, "strjoin");
    if (nin > 1 && !delims && !text_get(in[1], &t)) return err_usage(it, "strjoin");
    if (delims && !val_is_cellstr(in[1])) return err_usage(it, "strjoin");
    if (delims && cell->numel > 1 && delims->numel != 1 && delims->numel != cell->numel - 1)
        return err_id(it, "Octave:strjoin:cellstring_delimiter_mismatch",
                      "strjoin: the number of delimiters does not match the number of strings");
    if (nin < 2) sb_putc(&delim, ' ');
    else if (!delims) st = text_unescape(it, t, &delim);
    for (Index k = 0; st == OK && k < cell->numel; k++) {
        const Array *a = char_array(array_cells(cell)[k]);
        if (a->numel > 0 && a->dims[0] != 1)
            st = err(it, "horizontal dimensions mismatch (%ldx%ld vs 1x1)", (long) a->dims[0],
                     (long) a->dims[1]);
        if (st == OK && a->numel) sb_write(&sb, (const char *) a->data, a->numel);
        if (k + 1 == cell->numel) break;
        if (delims && delims->numel > 0) {
            const Array *d = char_array(array_cells(delims)[delims->numel == 1  ? 0
                                                            : k < delims->numel ? k
                                                                                : delims->numel - 1]);
            if (d->numel) sb_write(&sb, (const char *) d->data, d->numel);
        } else if (!delims) {
            sb_write(&sb, sb_str(&delim), delim.len);
        }
    }
    if (st == OK) *out = text_value(it, sb_str(&sb), sb.len);
    sb_free(&sb);
    sb_free(&delim);
    return st;
}
/*
%!assert (strjoin ({'a', 'b'}, '\n'), "a\nb")
%!assert (strjoin ({}, '-'), '')
*/

const Builtin split_builtins[] = {
    { "ostrsplit", bi_ostrsplit, 2,  3, 0, 1, help_ostrsplit },
    { "strjoin",   bi_strjoin,   1,  2, 0, 1, help_strjoin },
    { "strsplit",  bi_strsplit,  1, -1, 0, 2, help_strsplit },
    { 0 },
};
