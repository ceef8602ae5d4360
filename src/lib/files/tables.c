/* Tables of numbers as text: dlmread, csvread, dlmwrite, csvwrite; fileread. */
#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "base/decimal.h"
#include "base/interrupt.h"
#include "base/sizes.h"
#include "lang/builtin.h"
#include "lib/files/files.h"
#include "lib/strings/printf.h"
#include "lib/text.h"
#include "lib/files/file_search.h"
#include "lib/files/tables.h"
#include "lib/numeric.h"

bool read_whole_file(const char *name, StrBuf *out)
{
    char buf[1 << 16];
    size_t n;
    FILE *f = fopen(name, "rb");
    if (!f) return false;
    while ((n = fread(buf, 1, sizeof buf, f)) > 0) sb_write(out, buf, (Index) n);
    bool ok = !ferror(f);
    fclose(f);
    return ok;
}

Status read_data_file(Interp *it, const char *who, const char *name, StrBuf *out, bool *found)
{
    StrBuf full = STRBUF_INIT;
    Status st = data_file_name(it, who, name, &full);
    *found = st == OK && read_whole_file(sb_str(&full), out);
    sb_free(&full);
    return st;
}

void read_rest(FILE *f, StrBuf *out)
{
    char buf[1 << 14];
    size_t n;
    while (f && (n = fread(buf, 1, sizeof buf, f)) > 0) sb_write(out, buf, (Index) n);
}

static const char help_fileread[] =
    "fileread (NAME)\n"
    "The contents of a file as a string.\n"
    "  >> f = fopen ('t.txt', 'w'); fputs (f, 'one'); fclose (f);\n"
    "  >> fileread ('t.txt')\n"
    "  ans = one\n"
    "  >> f = tempname (); csvwrite (f, [1 2]);\n"
    "  >> double (fileread (f)), delete (f)\n"
    "  ans =\n"
    "  \n"
    "     49   44   50   10\n"
    "  \n"
    "See also: fgetl, fread, textscan";
static Status bi_fileread(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf name = STRBUF_INIT, text = STRBUF_INIT;
    Status st = text_arg(it, in[0], &name, "fileread: FILENAME argument must be a string");
    bool found = true;
    if (st == OK) st = read_data_file(it, "fopen", sb_str(&name), &text, &found);
    if (!found && st == OK) st = err(it, "fileread: cannot open file");
    if (st == OK) st = text_row_value(it, sb_str(&text), text.len, out);
    sb_free(&name);
    sb_free(&text);
    return st;
}
/*
%!error <fileread: cannot open file> fileread ('/no/such/file')
*/

/* ---- dlmread ---- */

/* Is what was read up to here a word of its own? Only the i of an imaginary number may hang on. */
static bool word_ends(const char *p, const char *limit)
{
    if (p < limit && (*p == 'i' || *p == 'j')) p++;
    return p == limit || !isalpha((unsigned char) *p);
}

double table_number(const char *s, const char *limit, const char **end)
{
    const char *p = s;
    bool negative = false;
    while (p < limit && (*p == ' ' || *p == '\t')) p++;
    if (p < limit && (*p == '+' || *p == '-')) negative = *p++ == '-';
    size_t left = (size_t) (limit - p);
    double x;
    int length = decimal_parse(p, limit, &x);
    if (length > 0) {
        *end = p + length;
        return negative ? -x : x;
    }
    *end = s;
    bool infinity = left >= 8 && !strncasecmp(p, "infinity", 8);
    if (infinity || (left >= 3 && !strncasecmp(p, "inf", 3) && word_ends(p + 3, limit))) {
        *end = p + (infinity ? 8 : 3);
        x = INFINITY;
    } else if (left >= 3 && !strncasecmp(p, "nan", 3) && word_ends(p + 3, limit)) {
        *end = p + 3;
        x = NAN;
    } else if (left >= 2 && !strncmp(p, "NA", 2) && word_ends(p + 2, limit)) {
        *end = p + 2;
        x = numeric_na();
    } else {
        char buf[128];
        size_t n = 0;
        const char *q;
        for (q = p; q < limit && n < sizeof buf - 1 && (strchr("0123456789.", *q) && *q); q++) buf[n++] = *q;
        bool any = false;
        for (size_t k = 0; k < n; k++) any |= buf[k] != '.';
        if (!any) return 0;
        if (q < limit && (*q == 'e' || *q == 'E')) {
            const char *r = q + 1;
            if (r < limit && (*r == '+' || *r == '-')) r++;
            if (r < limit && *r >= '0' && *r <= '9') {
                buf[n++] = 'e';
                for (q++; q < r && n < sizeof buf - 1; q++) buf[n++] = *q;
                for (; q < limit && *q >= '0' && *q <= '9' && n < sizeof buf - 1; q++) buf[n++] = *q;
            }
        }
        buf[n] = '\0';
        char *stop;
        x = strtod(buf, &stop);
        *end = p + (stop - buf);
    }
    return negative ? -x : x;
}

typedef struct TableOptions {
    Text sep;                  /* empty: find out */
    double empty_value;
    double r0, c0, r1, c1;     /* zero-based, inclusive */
} TableOptions;

typedef struct Table {
    double *re, *im;           /* row by row, cols apart; im NULL while all are real */
    Index rows, cols, cap_rows, cap_cols;
    double fill;
} Table;

/* False: no memory, with the alarm set off. */
static bool table_grow(Table *t, Index rows, Index cols)
{
    if (rows <= t->cap_rows && cols <= t->cap_cols) {
        if (rows > t->rows) t->rows = rows;
        if (cols > t->cols) t->cols = cols;
        return true;
    }
    Index cr = rows > t->cap_rows ? (rows > 2 * t->cap_rows ? rows : 2 * t->cap_rows) : t->cap_rows;
    Index cc = cols > t->cap_cols ? (t->cap_cols ? 2 * cols : cols) : t->cap_cols;
    for (int part = 0; part < 2; part++) {
        double **data = part ? &t->im : &t->re;
        if (part && !t->im) continue;
        double *bigger = mem_array(cr, sizeof(double) * (size_t) cc);
        if (!bigger) {
            mem_note_failure();
            return false;
        }
        for (Index k = 0; k < cr * cc; k++) bigger[k] = part ? 0 : t->fill;
        for (Index r = 0; r < t->rows; r++)
            memcpy(bigger + r * cc, *data + r * t->cap_cols, sizeof(double) * (size_t) t->cols);
        mem_free(*data);
        *data = bigger;
    }
    t->cap_rows = cr;
    t->cap_cols = cc;
    if (rows > t->rows) t->rows = rows;
    if (cols > t->cols) t->cols = cols;
    return true;
}

static void table_put(Table *t, Index r, Index c, double re, double im)
{
    if (!table_grow(t, r + 1, c + 1)) return;
    t->re[r * t->cap_cols + c] = re;
    if (im != 0 && !t->im && !(t->im = mem_array_zero(t->cap_rows * t->cap_cols, sizeof(double))))
        mem_note_failure();
    if (t->im) t->im[r * t->cap_cols + c] = im;
}

/* One field: x, x i, or x y i. */
static void parse_field(Table *t, Index r, Index c, const char *s, const char *limit)
{
    const char *end, *more;
    double x = table_number(s, limit, &end), y = 0;
    if (end == s) {
        (void) table_grow(t, r + 1, c + 1);
        return;
    }
    if (end < limit && (*end == 'i' || *end == 'j')) {
        table_put(t, r, c, 0, x);
        return;
    }
    if (end < limit) y = table_number(end, limit, &more);
    table_put(t, r, c, x, y);
}

/* The separator of a line: the first of them behind the first digit, or else the first. */
static char guess_separator(const char *s, const char *limit)
{
    const char *begin = s;
    while (s < limit && !(*s >= '0' && *s <= '9')) s++;
    while (s < limit && !strchr(",:; \t", *s)) s++;
    if (s == limit)
        for (s = begin; s < limit && !strchr(",:; \t", *s);) s++;
    return s < limit ? *s : '\0';
}

static void parse_line(Table *t, const TableOptions *o, Index r, const char *s, const char *limit, Text sep,
                       bool blanks)
{
    double c = 0;
    if (blanks) while (s < limit && (*s == ' ' || *s == '\t')) s++;
    while (s <= limit) {
        const char *stop = limit, *next = limit + 1;
        if (sep.len == 1) {
            const char *p = s < limit ? memchr(s, sep.s[0], (size_t) (limit - s)) : NULL;
            if (blanks) for (p = s; p < limit && *p != ' ' && *p != '\t'; p++) { }
            if (p && p < limit) stop = p, next = p + 1;
        } else if (sep.len > 1) {
            for (const char *p = s; p < limit; p++)
                if (memchr(sep.s, *p, (size_t) sep.len)) {
                    stop = p, next = p + 1;
                    break;
                }
        }
        if (blanks) while (next < limit && (*next == ' ' || *next == '\t')) next++;
        if (next >= limit && stop == limit && s == limit) break;      /* nothing behind the last separator */
        if (c >= o->c0 && c <= o->c1) parse_field(t, r, (Index) (c - o->c0), s, stop);
        if (blanks && next >= limit) break;
        c++;
        s = next;
    }
}

/* The rest, behind the last row that is wanted, is what it gives. */
static const char *parse_table(Interp *it, const TableOptions *o, const char *s, Index len, Table *t)
{
    const char *limit = s + len;
    Text sep = o->sep;
    char guessed;
    bool blanks = false;
    /* Blank lines are no rows, unless the separator that was asked for is blank itself or they end as on Windows:
     * then they are rows of nothing. */
    bool blank_rows = sep.len > 0 && (memchr(sep.s, ' ', (size_t) sep.len) || memchr(sep.s, '\t', (size_t) sep.len));
    double line = 0, began = clock_seconds();
    const char *first = s;
    Index r = 0;
    while (s < limit && !it->interrupted) {
        const char *eol = memchr(s, '\n', (size_t) (limit - s)), *next = eol ? eol + 1 : limit;
        if (!eol) eol = limit;
        bool with_return = eol > s && eol[-1] == '\r';
        if (with_return) eol--;
        if (line < o->r0) {
            line++;
            s = next;
            continue;
        }
        const char *p = s;
        while (p < eol && (*p == ' ' || *p == '\t')) p++;
        if (p == eol && !blank_rows && !with_return) {
            s = next;
            continue;
        }
        if (line > o->r1) break;
        if (sep.len == 0) {
            guessed = guess_separator(s, eol);
            if (guessed) {
                blanks = guessed == ' ' || guessed == '\t';
                sep.s = &guessed;
                sep.len = 1;
            }
        }
        if ((r & 1023) == 0) out_progress_part(it, "reading", began, (double) (s - first) / (double) len);
        parse_line(t, o, r++, s, eol, sep, blanks);
        s = next;
        if (line++ == o->r1) break;
    }
    out_progress_end(it);
    if (r > t->rows && t->cols > 0) (void) table_grow(t, r, t->cols);      /* the last rows were blank */
    return s;
}

/* "B2..C3" or "B2:C3" */
static bool parse_spreadsheet(Text t, TableOptions *o)
{
    double v[4];
    Index k = 0;
    for (int part = 0; part < 2; part++) {
        double col = 0, row = 0;
        while (k < t.len && char_upper((unsigned char) t.s[k]) >= 'A'
               && char_upper((unsigned char) t.s[k]) <= 'Z')
            col = col * 26 + char_upper((unsigned char) t.s[k++]) - 'A' + 1;
        while (k < t.len && t.s[k] >= '0' && t.s[k] <= '9') row = row * 10 + t.s[k++] - '0';
        if (col == 0 || row == 0) return false;
        v[2 * part] = row - 1;
        v[2 * part + 1] = col - 1;
        if (part == 0) {
            if (k + 1 < t.len && t.s[k] == '.' && t.s[k + 1] == '.') k += 2;
            else if (k < t.len && t.s[k] == ':') k++;
            else return false;
        }
    }
    o->r0 = v[0], o->c0 = v[1], o->r1 = v[2], o->c1 = v[3];
    return k == t.len;
}

static Status range_args(Interp *it, const Value *in, int nin, TableOptions *o)
{
    Text t;
    Array *a = NULL;
    if (nin == 0) return OK;
    if (nin >= 2) {
        double r, c;
        if (val_is_char(in[0]) || val_is_char(in[1]) || val_get_double(it, in[0], &r) != OK
            || val_get_double(it, in[1], &c) != OK || r < 0 || c < 0)
            return err(it, "dlmread: left (R0) and top (C0) must be positive");
        o->r0 = r;
        o->c0 = c;
        return OK;
    }
    if (text_get(in[0], &t)) return parse_spreadsheet(t, o) ? OK : err(it, "dlmread: error parsing RANGE");
    Status st = val_to_array(it, in[0], &a);
    if (st == OK && a->numel == 4 && a->cls != CLS_CELL) {
        o->r0 = array_get_double(a, 0);
        o->c0 = array_get_double(a, 1);
        o->r1 = array_get_double(a, 2);
        o->c1 = array_get_double(a, 3);
    } else {
        st = err(it, "dlmread: error parsing RANGE");
    }
    array_drop(&a);
    return st;
}

static Status table_value(Interp *it, const Table *t, Value *out)
{
    Array *a = NULL;
    Index rows = t->cols ? t->rows : 0, cols = t->cols;
    Status st = t->im ? array_new_complex(it, CLS_DOUBLE, rows, cols, &a)
                      : array_new(it, CLS_DOUBLE, rows, cols, &a);
    if (st != OK) return st;
    for (Index c = 0; c < cols; c++)
        for (Index r = 0; r < rows; r++) {
            double re = t->re[r * t->cap_cols + c];
            if (!t->im) array_f64(a)[r + c * rows] = re;
            else {
                array_f64(a)[2 * (r + c * rows)] = re;
                array_f64(a)[2 * (r + c * rows) + 1] = t->im[r * t->cap_cols + c];
            }
        }
    *out = val_from_array_take(&a);
    return OK;
}

static Status read_table(Interp *it, const Value *in, int nin, Text default_sep, Value *out)
{
    TableOptions o = { default_sep, 0, 0, 0, INFINITY, INFINITY };
    StrBuf text = STRBUF_INIT, sep = STRBUF_INIT;
    Table t;
    Text name;
    FILE *f = NULL;
    Status st = OK;
    memset(&t, 0, sizeof t);
    int n = nin;
    if (n >= 3 && val_equals_cstr(in[n - 2], "emptyvalue")) {
        st = val_get_double(it, in[n - 1], &o.empty_value);
        n -= 2;
    }
    int k = 1;
    if (st == OK && n > k && val_is_char(in[k]) && default_sep.len == 0) {
        Text s;
        if (!text_get(in[k], &s)) st = err(it, "dlmread: SEP must be a string");
        else st = text_unescape(it, s, &sep);
        o.sep.s = sb_str(&sep);
        o.sep.len = sep.len;
        k++;
    }
    if (st == OK && n > k) st = range_args(it, in + k, n - k, &o);
    if (st != OK) goto done;
    t.fill = o.empty_value;
    if (text_get(in[0], &name)) {
        StrBuf file = STRBUF_INIT;
        sb_write(&file, name.s, name.len);
        bool found;
        st = read_data_file(it, "dlmread", sb_str(&file), &text, &found);
        if (!found && st == OK) st = err(it, "dlmread: unable to open file '%s'", sb_str(&file));
        sb_free(&file);
    } else {
        Index fid;
        bool number = val_is_scalar(in[0]) && val_is_number_or_logical(in[0]);
        if (number) st = file_arg_fid(it, "dlmread", in[0], &fid);
        else st = err(it, "dlmread: FILE argument must be a string or file id");
        if (st == OK && !file_for_reading(it, fid)) st = err(it, "dlmread: stream FILE not open for input");
        if (st == OK) read_rest(f = file_for_reading(it, fid), &text);
    }
    if (st != OK) goto done;
    const char *rest = parse_table(it, &o, sb_str(&text), text.len, &t);
    Index left = (Index) (sb_str(&text) + text.len - rest);
    if (f && left > 0) fseeko(f, -(off_t) left, SEEK_CUR);        /* what stands behind RANGE can be read yet */
    st = table_value(it, &t, out);
done:
    mem_free(t.re);
    mem_free(t.im);
    sb_free(&text);
    sb_free(&sep);
    return st;
}

static const char help_dlmread[] =
    "dlmread (FILE)\n"
    "dlmread (FILE, SEP)\n"
    "dlmread (FILE, SEP, R0, C0)\n"
    "dlmread (FILE, SEP, RANGE)\n"
    "dlmread (..., 'emptyvalue', X)\n"
    "Read a matrix from a text file whose numbers are separated by SEP; without it, the separator is found out. R0\n"
    "and C0 are the first row and column wanted, counted from 0; RANGE is [R0 C0 R1 C1] or, as in a spreadsheet,\n"
    "'A1..C3'. Fields without a number are 0, or X.\n"
    "  >> dlmwrite ('a.txt', [1 2; 3 4], ' '); dlmread ('a.txt', ' ')\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "     3   4\n"
    "  >> f = tempname (); dlmwrite (f, [1 2; 3 4], ';');\n"
    "  >> dlmread (f, ';', 1, 0), delete (f)\n"
    "  ans =\n"
    "  \n"
    "     3   4\n"
    "  \n"
    "See also: csvread, dlmwrite, textscan, load";
static Status bi_dlmread(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Text none = { "", 0 };
    return read_table(it, in, nin, none, out);
}
/*
%!function x = read_word (word)
%!  f = tempname ();
%!  fid = fopen (f, "w");
%!  fprintf (fid, "1,%s,3\n", word);
%!  fclose (fid);
%!  x = csvread (f)(2);
%!  unlink (f);
%!end
%!assert (cellfun (@read_word, {"Inf", "-inf", "+Inf", "NaN", "nan", "5", "5x"}), [Inf -Inf Inf NaN NaN 5 5])
%!assert (cellfun (@read_word, {"infx", "InfInf", "infinitx", "NaNx", "NAx", "x"}), zeros (1, 6))
%!assert (imag (cellfun (@read_word, {"Infi", "2j", "1-Infi"})), [Inf 2 -Inf])
%!assert (isna (read_word ("NA")))
%!assert (read_word ("infinity"), Inf)          # Octave reads 0
%!test
%! f = tempname ();
%! dlmwrite (f, [1 2; 3 4.5]);
%! assert (dlmread (f), [1 2; 3 4.5]);
%! assert (dlmread (f, ',', 1, 0), [3 4.5]);
%! unlink (f);
*/

static const char help_csvread[] =
    "csvread (FILE)\n"
    "csvread (FILE, R0, C0)\n"
    "Read a matrix from a text file of numbers separated by commas; as dlmread (FILE, ',', ...).\n"
    "  >> csvwrite ('a.csv', [1 2; 3 4]); csvread ('a.csv')\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "     3   4\n"
    "  >> f = tempname (); csvwrite (f, [1 2; 3 4]);\n"
    "  >> csvread (f), delete (f)\n"
    "  ans =\n"
    "  \n"
    "     1   2\n"
    "     3   4\n"
    "  \n"
    "See also: dlmread, csvwrite";
static Status bi_csvread(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Text comma = { ",", 1 };
    return read_table(it, in, nin, comma, out);
}

/* ---- dlmwrite ---- */

typedef struct WriteOptions {
    StrBuf delimiter, newline, format;
    Index rows_before, cols_before;
    bool append;
} WriteOptions;

static bool option_is(Value v, const char *name) { return text_is(v, name); }

static Status write_options(Interp *it, const Value *in, int nin, WriteOptions *o)
{
    int position = 0;
    Status st = OK;
    Text t;
    double x;
    for (int k = 0; st == OK && k < nin; k++) {
        bool more = k + 1 < nin;
        if (option_is(in[k], "-append")) o->append = true;
        else if (option_is(in[k], "append") && more) o->append = option_is(in[++k], "on");
        else if (option_is(in[k], "delimiter") && more && text_get(in[k + 1], &t)) {
            sb_clear(&o->delimiter);
            st = text_unescape(it, t, &o->delimiter);
            k++;
        } else if (option_is(in[k], "newline") && more && text_get(in[k + 1], &t)) {
            sb_clear(&o->newline);
            if (option_is(in[k + 1], "unix")) sb_puts(&o->newline, "\n");
            else if (option_is(in[k + 1], "pc")) sb_puts(&o->newline, "\r\n");
            else if (option_is(in[k + 1], "mac")) sb_puts(&o->newline, "\r");
            else st = text_unescape(it, t, &o->newline);
            k++;
        } else if (option_is(in[k], "precision") && more) {
            sb_clear(&o->format);
            if (text_get(in[k + 1], &t)) sb_write(&o->format, t.s, t.len);
            else if (val_get_double(it, in[k + 1], &x) == OK && x == floor(x))
                sb_printf(&o->format, "%%.%dg", int_cut(x));
            else st = err(it, "fprintf: invalid format specified");
            k++;
        } else if ((option_is(in[k], "roffset") || option_is(in[k], "coffset")) && more) {
            Index *where = option_is(in[k], "roffset") ? &o->rows_before : &o->cols_before;
            st = val_get_index(it, in[++k], "dlmwrite", where);
        } else if (text_get(in[k], &t) && position == 0) {
            sb_clear(&o->delimiter);
            st = text_unescape(it, t, &o->delimiter);
            position = 1;
        } else if (!val_is_char(in[k]) && position <= 2) {
            st = val_get_index(it, in[k], "dlmwrite", position <= 1 ? &o->rows_before : &o->cols_before);
            position = position <= 1 ? 2 : 3;
        } else {
            st = err_usage(it, "dlmwrite");
        }
    }
    return st;
}

static Status write_number(Interp *it, const WriteOptions *o, double x, bool sign, StrBuf *out)
{
    if (o->format.len) {
        Value v = val_num(x);
        if (sign && x >= 0) sb_putc(out, '+');
        return format_values(it, "dlmwrite", sb_str(&o->format), o->format.len, &v, 1, out);
    }
    if (x == floor(x) && fabs(x) < 1e15) sb_printf(out, sign ? "%+ld" : "%ld", (long) x);
    else if (isnan(x)) sb_puts(out, "NaN");
    else if (isinf(x)) sb_puts(out, x < 0 ? "-Inf" : "Inf");
    else sb_printf(out, sign ? "%+.16g" : "%.16g", x);
    return OK;
}

/* What is left empty before the table; more than TABLE_MOST characters of it fill a disk and nothing else. */
static Status check_offsets(Interp *it, const WriteOptions *o, Index rows, Index cols)
{
    const Index TABLE_MOST = (Index) 1 << 34;
    Index width = size_mul(size_add(o->cols_before, cols), o->delimiter.len);
    Index above = size_mul(o->rows_before, size_add(width, o->newline.len));
    Index beside = size_mul(rows, size_mul(o->cols_before, o->delimiter.len));
    return size_add(above, beside) > TABLE_MOST ? err_out_of_memory(it) : OK;
}

static Status write_delimiters(Interp *it, const WriteOptions *o, Index count, StrBuf *out)
{
    for (Index c = 0; c < count; c++) {
        if (interrupt_at(it, c)) return interrupt_status(it);
        sb_write(out, sb_str(&o->delimiter), o->delimiter.len);
    }
    return OK;
}

static Status table_text(Interp *it, const WriteOptions *o, const Array *m, StrBuf *out)
{
    Index rows = m->dims[0], cols = m->dims[1];
    Status st = check_offsets(it, o, rows, cols);
    for (Index r = 0; st == OK && r < o->rows_before; r++) {
        st = write_delimiters(it, o, o->cols_before + cols - 1, out);
        sb_write(out, sb_str(&o->newline), o->newline.len);
        if (st == OK && interrupt_at(it, r)) st = interrupt_status(it);
    }
    for (Index r = 0; st == OK && r < rows; r++) {
        st = write_delimiters(it, o, o->cols_before, out);
        for (Index c = 0; st == OK && c < cols; c++) {
            Index k = r + c * rows;
            if (c) sb_write(out, sb_str(&o->delimiter), o->delimiter.len);
            if (m->cls == CLS_CHAR && !o->format.len) {
                sb_putc(out, (char) array_chars(m)[k]);
                continue;
            }
            st = write_number(it, o, array_get_double(m, k), false, out);
            if (st == OK && m->is_complex) {
                st = write_number(it, o, __imag__ array_get_complex(m, k), true, out);
                sb_putc(out, 'i');
            }
            if (st == OK && interrupt_at(it, k)) st = interrupt_status(it);
        }
        sb_write(out, sb_str(&o->newline), o->newline.len);
    }
    if (rows == 0) sb_write(out, sb_str(&o->newline), o->newline.len);
    return st;
}

static Status write_table(Interp *it, const char *who, const Value *in, int nin, Value *out UNUSED)
{
    WriteOptions o;
    StrBuf text = STRBUF_INIT;
    Array *m = NULL;
    Text name;
    memset(&o, 0, sizeof o);
    sb_puts(&o.delimiter, ",");
    sb_puts(&o.newline, "\n");
    Status st = write_options(it, in + 2, nin - 2, &o);
    if (st == OK && val_ndims(in[1]) > 2) st = err(it, "transpose not defined for N-D objects");
    if (st == OK && (val_is_cell(in[1]) || in[1].tag == T_STRUCT))
        st = err(it, "fprintf: wrong type argument '%s'", val_is_cell(in[1]) ? "cell" : "struct");
    if (st == OK) st = val_to_array(it, in[1], &m);
    if (st == OK) st = table_text(it, &o, m, &text);
    if (st == OK && text_get(in[0], &name)) {
        StrBuf file = STRBUF_INIT;
        sb_write(&file, name.s, name.len);
        FILE *f = fopen(sb_str(&file), o.append ? "ab" : "wb");
        if (!f) st = err(it, "%s: unable to open file '%s': %s", who, sb_str(&file), strerror(errno));
        else {
            bool whole = text.len == 0 || fwrite(text.data, 1, (size_t) text.len, f) == (size_t) text.len;
            int why = errno;
            if (fclose(f) != 0) whole = false;
            else errno = why;
            if (!whole)
                st = err(it, "%s: cannot write file '%s': %s", who, sb_str(&file), strerror(errno));
        }
        sb_free(&file);
    } else if (st == OK) {
        Index fid;
        st = file_arg_fid(it, who, in[0], &fid);
        if (st == OK) st = file_write(it, fid, sb_str(&text), text.len);
    }
    array_drop(&m);
    sb_free(&text);
    sb_free(&o.delimiter);
    sb_free(&o.newline);
    sb_free(&o.format);
    return st;
}

static const char help_dlmwrite[] =
    "dlmwrite (FILE, M)\n"
    "dlmwrite (FILE, M, DELIMITER, R, C)\n"
    "dlmwrite (FILE, M, '-append', NAME, VALUE, ...)\n"
    "Write a matrix as text, with DELIMITER (a comma) between the numbers, R rows and C columns left empty before.\n"
    "Names: 'delimiter', 'newline' ('unix', 'pc', or text), 'precision' (digits, or a format), 'roffset', 'coffset',\n"
    "'append' ('on' or 'off').\n"
    "  >> dlmwrite ('a.txt', [1 2; 3 4], ' '); dlmread ('a.txt', ' ')\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "     3   4\n"
    "  >> f = tempname (); dlmwrite (f, [1.5 2; 3 4], ' ');\n"
    "  >> fileread (f), delete (f)\n"
    "  ans = 1.5 2\n"
    "  3 4\n"
    "  \n"
    "See also: dlmread, csvwrite, save";
static Status bi_dlmwrite(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    return write_table(it, "dlmwrite", in, nin, out);
}

static const char help_csvwrite[] =
    "csvwrite (FILE, M)\n"
    "csvwrite (FILE, M, NAME, VALUE, ...)\n"
    "Write a matrix as text with commas between the numbers; as dlmwrite.\n"
    "  >> csvwrite ('a.csv', [1 2; 3 4]); csvread ('a.csv')\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "     3   4\n"
    "  >> f = tempname (); csvwrite (f, [1 2; 3 4]);\n"
    "  >> fileread (f), delete (f)\n"
    "  ans = 1,2\n"
    "  3,4\n"
    "  \n"
    "See also: csvread, dlmwrite";
static Status bi_csvwrite(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    return write_table(it, "csvwrite", in, nin, out);
}

const Builtin tables_builtins[] = {
    { "csvread",  bi_csvread,  1,  5, 0, 1, help_csvread },
    { "csvwrite", bi_csvwrite, 2, -1, 0, 0, help_csvwrite },
    { "dlmread",  bi_dlmread,  1,  6, 0, 1, help_dlmread },
    { "dlmwrite", bi_dlmwrite, 2, -1, 0, 0, help_dlmwrite },
    { "fileread", bi_fileread, 1,  1, 0, 1, help_fileread },
    { 0 },
};
