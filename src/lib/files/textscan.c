/* textscan, strread, textread: columns of numbers and words out of text, as a format says. The format is
 * compiled into fields; the reader goes over them again and again until the text, or what fits, is at its
 * end. */
#include <complex.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/files/files.h"
#include "lib/files/squeeze.h"
#include "lib/numeric.h"
#include "lib/text.h"
#include "lib/files/tables.h"
#include "ops/concat.h"
#include "ops/operand.h"

typedef enum FieldKind { FIELD_NUMBER, FIELD_WORD, FIELD_QUOTED, FIELD_CHARS, FIELD_SET, FIELD_LITERAL } FieldKind;

typedef struct Field {
    FieldKind kind;
    Class cls;                 /* of a number */
    bool skip;                 /* %*... */
    int width, precision;      /* 0, -1: not given */
    bool set[256];             /* characters of %[...] */
    StrBuf literal;
} Field;

typedef struct Column {
    double *numbers;
    double *imag;              /* NULL until a number has an imaginary part */
    TextList words;
    Index n, cap, imag_cap;
} Column;

typedef struct ScanJob {
    const char *who;
    Field *fields;
    int count;
    Column *columns;           /* one for each field, unused for skipped ones */
    const char *s;
    Index len, pos;
    bool is_delim[256], is_white[256];
    TextList long_delims;      /* delimiters of several characters, which go before the others */
    bool has_delims, multiple_as_one, return_on_error, collect;
    int outputs;
    bool by_words;             /* strread, textread: a number is a whole word, NaN where that is none */
    double empty_value, repeat;
    char eol;                  /* ends a line besides the usual; 0: none */
    bool one_line;             /* 'EndOfLine' is empty: newlines are characters like others */
    bool squeeze;              /* strread: ends of lines are blanks, and several blanks are one ... */
    StrBuf squeezed;           /* ... in this text */
    bool white_given;
    bool behind_delim;         /* the last field ended with a delimiter */
    Index header_lines;
    TextList treat_as_empty;
    StrBuf comment_open, comment_close;
} ScanJob;

static void job_free(ScanJob *job)
{
    for (int k = 0; k < job->count; k++) {
        sb_free(&job->fields[k].literal);
        if (job->columns) {
            mem_free(job->columns[k].numbers);
            mem_free(job->columns[k].imag);
            text_list_free(&job->columns[k].words);
        }
    }
    mem_free(job->fields);
    mem_free(job->columns);
    sb_free(&job->comment_open);
    sb_free(&job->comment_close);
    sb_free(&job->squeezed);
    text_list_free(&job->treat_as_empty);
    text_list_free(&job->long_delims);
}

/* ---- the format ---- */

static Field *add_field(ScanJob *job, FieldKind kind)
{
    job->fields = mem_realloc(job->fields, sizeof(Field) * (size_t) (job->count + 1));
    Field *f = &job->fields[job->count++];
    memset(f, 0, sizeof *f);
    f->kind = kind;
    f->cls = CLS_DOUBLE;
    f->precision = -1;
    return f;
}

/* What follows the set, NULL: it has no end. */
static const char *parse_set(Field *f, const char *p, const char *end)
{
    bool invert = p < end && *p == '^';
    if (invert) p++;
    for (bool first = true; p < end && (*p != ']' || first); p++, first = false) {
        if (p + 2 < end && p[1] == '-' && p[2] != ']') {
            for (int c = (unsigned char) p[0]; c <= (unsigned char) p[2]; c++) f->set[c] = true;
            p += 2;
        } else {
            f->set[(unsigned char) *p] = true;
        }
    }
    if (invert) for (int c = 0; c < 256; c++) f->set[c] = !f->set[c];
    return p < end ? p + 1 : NULL;
}

/* Digits at *p as a number, which stops growing where no text has so many characters. */
static int parse_count(const char **p, const char *end)
{
    int n = 0;
    for (; *p < end && **p >= '0' && **p <= '9'; (*p)++)
        if (n < 100000000) n = n * 10 + (**p - '0');
    return n;
}

static Status parse_conversion(Interp *it, ScanJob *job, const char **pp, const char *end)
{
    const char *p = *pp;
    Field *f = add_field(job, FIELD_NUMBER);
    if (p < end && *p == '*') f->skip = true, p++;
    f->width = parse_count(&p, end);
    if (p < end && *p == '.' && f->width > 0) {
        p++;
        f->precision = parse_count(&p, end);
    }
    char c = p < end ? *p++ : '\0';
    int bits = 0;
    if (strchr("fdun", c) && c)
        while (p < end && *p >= '0' && *p <= '9' && bits < 100) bits = bits * 10 + (*p++ - '0');
    switch (c) {
    case 'f': case 'n': f->cls = bits == 32 ? CLS_SINGLE : CLS_DOUBLE; break;
    case 'd': f->cls = bits == 8 ? CLS_INT8 : bits == 16 ? CLS_INT16 : bits == 64 ? CLS_INT64 : CLS_INT32; break;
    case 'u': f->cls = bits == 8 ? CLS_UINT8 : bits == 16 ? CLS_UINT16 : bits == 64 ? CLS_UINT64 : CLS_UINT32; break;
    case 's': f->kind = FIELD_WORD; break;
    case 'q': f->kind = FIELD_QUOTED; break;
    case 'c': f->kind = FIELD_CHARS; break;
    case '[':
        f->kind = FIELD_SET;
        p = parse_set(f, p, end);
        if (p == NULL) return err(it, "%s: invalid format specified", job->who);
        break;
    case '\0': return err(it, "%s: invalid format specified", job->who);
    default: return err(it, "%s: '%%%c' is not a valid format specifier", job->who, c);
    }
    *pp = p;
    return OK;
}

static Status parse_format(Interp *it, ScanJob *job, Text t)
{
    const char *p = t.s, *end = t.s + t.len;
    Status st = OK;
    while (p < end && st == OK) {
        if (*p == '%' && (p + 1 == end || p[1] != '%')) {
            p++;
            st = parse_conversion(it, job, &p, end);
        } else if (char_is_space((unsigned char) *p)) {
            p++;
        } else {
            Field *f = add_field(job, FIELD_LITERAL);
            f->skip = true;
            while (p < end && !char_is_space((unsigned char) *p)
                   && (*p != '%' || (p + 1 < end && p[1] == '%'))) {
                if (*p == '%') p++;
                sb_putc(&f->literal, *p++);
            }
        }
    }
    return st;
}

/* ---- options ---- */

static Status unescaped(Interp *it, Value v, const char *who, StrBuf *out)
{
    Text t;
    if (!text_get(v, &t)) return err(it, "%s: invalid option value", who);
    return text_unescape(it, t, out);
}

static Status delimiter_option(Interp *it, ScanJob *job, Value v)
{
    TextList list = TEXT_LIST_INIT;
    Status st = OK;
    if (!text_list_from(v, false, &list))
        st = err(it, "%s: Delimiters must be either a string or cell array of strings", job->who);
    for (Index k = 0; st == OK && k < list.count; k++) {
        StrBuf sb = STRBUF_INIT;
        st = text_unescape(it, text_list_at(&list, k), &sb);
        if (val_is_cell(v) && sb.len > 1) {
            text_list_add(&job->long_delims, sb.data, sb.len);
            job->has_delims = true;
            sb.len = 0;
        }
        for (Index c = 0; c < sb.len; c++) {
            job->is_delim[(unsigned char) sb.data[c]] = true;
            job->is_white[(unsigned char) sb.data[c]] = false;
            job->has_delims = true;
        }
        sb_free(&sb);
    }
    text_list_free(&list);
    return st;
}

static Status comment_option(Interp *it, ScanJob *job, Value v)
{
    TextList list = TEXT_LIST_INIT;
    if (!text_list_from(v, false, &list) || list.count < 1 || list.count > 2) {
        text_list_free(&list);
        return err(it, "%s: CommentStyle must be either a string or cell array of one or two strings",
                   job->who);
    }
    Text t = text_list_at(&list, 0);
    if (t.len == 5 && !memcmp(t.s, "shell", 5)) sb_puts(&job->comment_open, "#");
    else if (t.len == 6 && !memcmp(t.s, "matlab", 6)) sb_puts(&job->comment_open, "%");
    else if (t.len == 3 && !memcmp(t.s, "c++", 3)) sb_puts(&job->comment_open, "//");
    else if (t.len == 1 && t.s[0] == 'c') sb_puts(&job->comment_open, "/*"), sb_puts(&job->comment_close, "*/");
    else sb_write(&job->comment_open, t.s, t.len);
    if (list.count == 2) sb_write(&job->comment_close, text_list_at(&list, 1).s, text_list_at(&list, 1).len);
    text_list_free(&list);
    return OK;
}

static Status parse_options(Interp *it, ScanJob *job, const Value *in, int nin)
{
    Status st = OK;
    if (nin % 2)
        return err(it, "%s: %d parameters given, but only %d values", job->who, (nin + 1) / 2, nin / 2);
    for (int k = 0; st == OK && k < nin; k += 2) {
        Text name;
        double x = 0;
        StrBuf sb = STRBUF_INIT;
        if (!text_get(in[k], &name))
            return err(it, "%s: Invalid parameter type <%s> for parameter %d", job->who,
                       val_type_name(in[k]), k / 2 + 1);
        Value v = in[k + 1];
        if (text_is(in[k], "delimiter")) st = delimiter_option(it, job, v);
        else if (text_is(in[k], "headerlines")) st = val_get_index(it, v, job->who, &job->header_lines);
        else if (text_is(in[k], "commentstyle")) st = comment_option(it, job, v);
        else if (text_is(in[k], "emptyvalue")) st = val_get_double(it, v, &job->empty_value);
        else if (text_is(in[k], "multipledelimsasone"))
            st = val_get_double(it, v, &x), job->multiple_as_one = x != 0;
        else if (text_is(in[k], "returnonerror"))
            st = val_get_double(it, v, &x), job->return_on_error = x != 0;
        else if (text_is(in[k], "collectoutput")) st = val_get_double(it, v, &x), job->collect = x != 0;
        else if (text_is(in[k], "treatasempty")) (void) text_list_from(v, false, &job->treat_as_empty);
        else if (text_is(in[k], "whitespace")) {
            st = unescaped(it, v, job->who, &sb);
            job->white_given = true;
            memset(job->is_white, 0, sizeof job->is_white);
            for (Index c = 0; c < sb.len; c++)
                job->is_white[(unsigned char) sb.data[c]] = !job->is_delim[(unsigned char) sb.data[c]];
        } else if (text_is(in[k], "endofline")) {
            st = unescaped(it, v, job->who, &sb);
            job->squeeze = false;
            if (sb.len == 1) job->eol = sb.data[0];
            job->one_line = sb.len == 0;
        } else if (text_is(in[k], "bufsize") || text_is(in[k], "expchars") || text_is(in[k], "dateLocale")) {
            /* the ends of lines are seen anyway, the rest does not matter */
        } else if (job->by_words) {
            st = warn(it, "%s: unknown property '%.*s'", job->who, (int) name.len, name.s);
        } else st = err(it, "%s: unrecognized option '%.*s'", job->who, (int) name.len, name.s);
        sb_free(&sb);
    }
    return st;
}

/* ---- reading ---- */

static bool is_newline(const ScanJob *job, Index pos)
{
    char c = job->s[pos];
    return ((c == '\n' || c == '\r') && !job->one_line) || (job->eol && c == job->eol);
}

static bool at_newline(const ScanJob *job) { return job->pos < job->len && is_newline(job, job->pos); }

static Index delimiter_length(const ScanJob *job, Index pos)
{
    return delimiter_at((Text){ job->s, job->len }, pos, job->is_delim, &job->long_delims);
}

static bool looking_at(const ScanJob *job, const StrBuf *text)
{
    return text->len > 0 && text->len <= job->len - job->pos
           && !memcmp(job->s + job->pos, text->data, (size_t) text->len);
}

/* Blanks and comments. A comment to the end of the line takes its newline along when nothing stood before
 * it. */
static void skip_white(ScanJob *job)
{
    for (;;) {
        while (job->pos < job->len && job->is_white[(unsigned char) job->s[job->pos]]) job->pos++;
        if (!looking_at(job, &job->comment_open)) return;
        bool line_start = job->pos == 0 || job->s[job->pos - 1] == '\n';
        if (job->comment_close.len) {
            Text hay = { job->s, job->len }, close = { job->comment_close.data, job->comment_close.len };
            Index at = text_find(hay, close, job->pos + job->comment_open.len);
            job->pos = at < 0 ? job->len : at + close.len;
        } else {
            while (job->pos < job->len && job->s[job->pos] != '\n') job->pos++;
            if (line_start && job->pos < job->len) job->pos++;
        }
    }
}

static bool is_field_end(const ScanJob *job, Index pos)
{
    if (pos >= job->len) return true;
    unsigned char c = (unsigned char) job->s[pos];
    if (is_newline(job, pos) || delimiter_length(job, pos)) return true;
    return !job->has_delims && (job->is_white[c] || (char_is_space(c) && !(job->one_line && (c == '\n' || c == '\r'))));
}

/* Several as one: delimiters, blanks, ends of lines. */
static void skip_delimiters(ScanJob *job)
{
    for (;;) {
        skip_white(job);
        Index n = delimiter_length(job, job->pos);
        if (n == 0 && at_newline(job)) n = 1;
        if (n == 0) return;
        job->pos += n;
    }
}

/* Behind a field: blanks, then one delimiter (or several as one), or the end of the line. */
static void skip_delimiter(ScanJob *job)
{
    skip_white(job);
    Index n = delimiter_length(job, job->pos);
    job->behind_delim = n > 0;
    if (n > 0 && !job->multiple_as_one) {
        job->pos += n;
        return;
    }
    if (job->multiple_as_one) {
        skip_delimiters(job);
        return;
    }
    if (job->eol && job->pos < job->len && job->s[job->pos] == job->eol) {
        job->pos++;
        return;
    }
    if (job->one_line) return;
    if (job->pos < job->len && job->s[job->pos] == '\r') job->pos++;
    if (job->pos < job->len && job->s[job->pos] == '\n') job->pos++;
}

static bool push_number(Column *c, double x, double y)
{
    bool had = c->imag != NULL, imag = had || y != 0;
    bool room = c->n < c->cap || mem_grow(&c->numbers, sizeof(double), &c->cap, c->n + 1);
    if (room && imag) room = c->n < c->imag_cap || mem_grow(&c->imag, sizeof(double), &c->imag_cap, c->n + 1);
    if (!room) {
        mem_note_failure();
        return false;
    }
    if (imag && !had) memset(c->imag, 0, sizeof(double) * (size_t) c->n);
    if (imag) c->imag[c->n] = y;
    c->numbers[c->n++] = x;
    return true;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* A number within limit of the len characters; false if there is none. Of its decimals precision count,
 * unless it is -1: the next one is rounded to, though it be beyond the limit, and those behind it are
 * skipped. */
static bool scan_number(Text t, Index limit, int precision, double *x, Index *used)
{
    const char *s = t.s;
    char buf[128];
    Index n = 0, k = 0;
    bool digits = false, up = false;
    if (k < limit && (s[k] == '+' || s[k] == '-')) buf[n++] = s[k++];
    if (limit - k >= 3 && !strncasecmp(s + k, "inf", 3)) {
        *x = n && buf[0] == '-' ? -INFINITY : INFINITY;
        *used = k + 3;
        return true;
    }
    if (limit - k >= 3 && !strncasecmp(s + k, "nan", 3)) {
        *x = NAN;
        *used = k + 3;
        return true;
    }
    while (k < limit && n < 100 && s[k] >= '0' && s[k] <= '9') digits = true, buf[n++] = s[k++];
    if (k < limit && s[k] == '.') {
        buf[n++] = s[k++];
        Index most = precision < 0 ? limit : k + precision;
        while (k < limit && k < most && n < 100 && is_digit(s[k])) digits = true, buf[n++] = s[k++];
        if (precision >= 0 && k == most && k < t.len && is_digit(s[k])) {
            up = s[k++] >= '5';
            while (k < limit && is_digit(s[k])) k++;
        }
    }
    if (!digits) return false;
    if (k < limit && strchr("eEdD", s[k]) && s[k]) {
        Index e = k + 1;
        if (e < limit && (s[e] == '+' || s[e] == '-')) e++;
        if (e < limit && s[e] >= '0' && s[e] <= '9') {
            buf[n++] = 'e';
            for (k++; k < e; k++) buf[n++] = s[k];
            while (k < limit && n < 120 && s[k] >= '0' && s[k] <= '9') buf[n++] = s[k++];
        }
    }
    buf[n] = '\0';
    *x = strtod(buf, NULL);
    if (up) {
        snprintf(buf, sizeof buf, "%.*f", precision, *x + copysign(0.6, *x) * pow(10, -precision));
        *x = strtod(buf, NULL);
    }
    *used = k;
    return true;
}

static bool treated_as_empty(ScanJob *job)
{
    for (Index k = 0; k < job->treat_as_empty.count; k++) {
        Text t = text_list_at(&job->treat_as_empty, k);
        if (t.len > 0 && t.len <= job->len - job->pos && !memcmp(job->s + job->pos, t.s, (size_t) t.len)
            && is_field_end(job, job->pos + t.len)) {
            job->pos += t.len;
            return true;
        }
    }
    return false;
}

static bool is_unit(Text t, Index k) { return k < t.len && (t.s[k] == 'i' || t.s[k] == 'j'); }

static bool read_number(ScanJob *job, const Field *f, Column *col)
{
    double x = job->empty_value, y = 0, im = 0;
    Index used = 0, more = 0, limit = job->len - job->pos;
    if (f->width && f->width < limit) limit = f->width;
    bool empty = treated_as_empty(job);
    Text rest = { job->s + job->pos, job->len - job->pos };
    if (!empty && !scan_number(rest, limit, f->precision, &x, &used)) {
        if (!is_field_end(job, job->pos) || (job->pos >= job->len && !job->behind_delim)) return false;
        x = job->empty_value;
    } else if (f->cls != CLS_DOUBLE && f->cls != CLS_SINGLE) {
        ;                                                     /* integers have no imaginary part */
    } else if (!empty && is_unit(rest, used)) {
        y = x, x = 0, used++;
    } else if (!empty && used < rest.len && (rest.s[used] == '+' || rest.s[used] == '-')) {
        Text part = { rest.s + used, rest.len - used };
        if (scan_number(part, part.len, f->precision, &im, &more) && is_unit(part, more)) y = im, used += more + 1;
    }
    job->pos += used;
    return f->skip || push_number(col, x, y);
}

static void push_word(const Field *f, Column *col, const char *s, Index len)
{
    if (f->skip) return;
    text_list_add(&col->words, s, len);
    col->n++;
}

/* A word of strread ends where the literal behind it in the format stands, one of textscan does not. */
static bool read_word(ScanJob *job, const Field *f, const Field *literal, Column *col)
{
    Index begin = job->pos;
    if (f->kind == FIELD_QUOTED && job->pos < job->len && job->s[job->pos] == '"') {
        StrBuf sb = STRBUF_INIT;
        for (job->pos++; job->pos < job->len; job->pos++) {
            if (job->s[job->pos] == '"') {
                if (job->pos + 1 < job->len && job->s[job->pos + 1] == '"') job->pos++;
                else break;
            }
            sb_putc(&sb, job->s[job->pos]);
        }
        if (job->pos < job->len) job->pos++;
        push_word(f, col, sb_str(&sb), sb.len);
        sb_free(&sb);
        return true;
    }
    while (!is_field_end(job, job->pos) && !(f->width && job->pos - begin >= f->width)
           && !(literal && looking_at(job, &literal->literal))
           && !(job->comment_open.len && looking_at(job, &job->comment_open))) job->pos++;
    push_word(f, col, job->s + begin, job->pos - begin);
    return true;
}

/* What str2double makes of the rest of the word that begins there, for which the scanner has no number. */
static Status read_odd_word(Interp *it, ScanJob *job, const Field *f, Index begin, Column *col)
{
    Value word, x = val_none();
    double number = NAN;
    while (!is_field_end(job, job->pos)) job->pos++;
    word = text_value(it, job->s + begin, job->pos - begin);
    Status st = call_name(it, "str2double", &word, 1, &x, 1);
    if (st == OK) st = val_get_double(it, x, &number);
    if (st == OK && !f->skip) (void) push_number(col, number, 0);
    val_drop(&word);
    val_drop(&x);
    return st;
}

static bool next_is_literal(const ScanJob *job, int k)
{
    return k + 1 < job->count && job->fields[k + 1].kind == FIELD_LITERAL;
}

static bool read_field(ScanJob *job, int k, Column *col)
{
    const Field *f = &job->fields[k];
    Index begin = job->pos, width = f->width ? f->width : 1;
    switch (f->kind) {
    case FIELD_NUMBER: return read_number(job, f, col);
    case FIELD_WORD: case FIELD_QUOTED:
        return read_word(job, f, job->by_words && next_is_literal(job, k) ? f + 1 : NULL, col);
    case FIELD_CHARS:
        if (width > job->len - job->pos) width = job->len - job->pos;
        if (width == 0) return false;
        push_word(f, col, job->s + begin, width);
        job->pos += width;
        return true;
    case FIELD_SET:
        while (job->pos < job->len && f->set[(unsigned char) job->s[job->pos]]
               && !(f->width && job->pos - begin >= f->width))
            job->pos++;
        push_word(f, col, job->s + begin, job->pos - begin);
        return true;
    default:
        if (!looking_at(job, &f->literal)) return false;
        job->pos += f->literal.len;
        return true;
    }
}

/* Does the text end with the end of a line, blanks behind it aside? */
static bool ends_a_line(const ScanJob *job)
{
    Index k = job->len;
    while (k > 0 && job->is_white[(unsigned char) job->s[k - 1]]) k--;
    return k > 0 && (is_newline(job, k - 1) || (job->eol && job->s[k - 1] == job->eol));
}

static void push_blanks(const Field *f, Column *col)
{
    Index width = f->width ? f->width : 1;
    StrBuf blanks = STRBUF_INIT;
    sb_printf(&blanks, "%*s", (int) (width < 4096 ? width : 4096), "");
    push_word(f, col, sb_str(&blanks), blanks.len);
    sb_free(&blanks);
}

/* A line that is too short at the end of the text: the fields from k on are empty. */
static void fill_row(const ScanJob *job, int k)
{
    for (; k < job->count; k++) {
        const Field *f = &job->fields[k];
        Column *col = &job->columns[k];
        if (f->skip || f->kind == FIELD_LITERAL) continue;
        if (f->kind == FIELD_NUMBER) (void) push_number(col, job->empty_value, 0);
        else if (f->kind == FIELD_CHARS) push_blanks(f, col);
        else push_word(f, col, "", 0);
    }
}

/* Only blanks are left of the line. */
static bool line_ends(const ScanJob *job)
{
    Index k = job->pos;
    while (k < job->len && job->is_white[(unsigned char) job->s[k]]) k++;
    return k < job->len && is_newline(job, k);
}

static Status run_scan(Interp *it, ScanJob *job)
{
    for (Index k = 0; k < job->header_lines && job->pos < job->len; k++) {
        const char *eol = memchr(job->s + job->pos, '\n', (size_t) (job->len - job->pos));
        job->pos = eol ? (Index) (eol - job->s) + 1 : job->len;
    }
    if (job->multiple_as_one) skip_delimiters(job);
    bool line_skipped = false;
    for (double row = 1; row <= job->repeat; row++) {
        Status st = check_interrupt(it);
        if (st != OK) return st;
        skip_white(job);
        if (job->count == 0) return OK;
        if (job->pos >= job->len) {
            bool blanks = line_skipped && job->fields[0].kind == FIELD_CHARS && ends_a_line(job);
            if (blanks && !job->by_words) fill_row(job, 0);                     /* Octave reads blanks behind the last line */
            return OK;
        }
        Index begin = job->pos;
        for (int k = 0; k < job->count; k++) {
            const Field *f = &job->fields[k];
            skip_white(job);
            bool last = job->pos >= job->len && (k > 0 || f->kind == FIELD_LITERAL);
            if (last && k > 0 && !job->by_words && ends_a_line(job)) {
                fill_row(job, k);
                return OK;
            }
            if (last && !(job->behind_delim && (f->kind == FIELD_NUMBER || f->kind == FIELD_WORD))) return OK;
            if (f->kind == FIELD_LITERAL && at_newline(job)) skip_delimiter(job);
            Column *col = &job->columns[k];
            Index start = job->pos, had = col->n;
            bool word = job->by_words && f->kind == FIELD_NUMBER && !f->width && start < job->len;
            word = word && !next_is_literal(job, k);
            bool found = read_field(job, k, col);
            if (word && (!found || !is_field_end(job, job->pos))) {
                col->n = had;
                st = read_odd_word(it, job, f, start, col);
                if (st != OK) return st;
            } else if (!found) {
                if (k > 0 && !job->by_words && job->pos >= job->len && ends_a_line(job)) fill_row(job, k);
                if (job->return_on_error || job->pos >= job->len) return OK;
                return err(it, "%s: Read error in field %d of row %d", job->who, k + 1, (int) row);
            }
            bool sized = f->width && (f->kind == FIELD_NUMBER || f->kind == FIELD_WORD);
            if (f->kind == FIELD_LITERAL || f->kind == FIELD_CHARS || f->kind == FIELD_SET
                || next_is_literal(job, k))
                continue;
            job->behind_delim = false;
            if (!sized || is_field_end(job, job->pos)) skip_delimiter(job);
            if (last) return OK;
        }
        FieldKind end = job->fields[job->count - 1].kind;
        line_skipped = end != FIELD_CHARS || line_ends(job);
        if (end == FIELD_LITERAL || ((end == FIELD_CHARS || end == FIELD_SET) && line_ends(job))) skip_delimiter(job);
        if (job->pos == begin) return OK;                     /* nothing fits any more */
    }
    return OK;
}

/* ---- results ---- */

static Status column_value(Interp *it, const Field *f, const Column *c, Value *out)
{
    Array *a = NULL;
    if (f->kind != FIELD_NUMBER) {
        Status st = cell_new(it, c->n, 1, &a);
        for (Index k = 0; st == OK && k < c->n; k++) {
            Text t = text_list_at(&c->words, k);
            cell_set_take(a, k, text_value(it, t.s, t.len));
        }
        if (st == OK) *out = val_from_array_take(&a);
        return st;
    }
    Dims dims = dims_2(c->n, 1);
    bool is_complex = c->imag && (f->cls == CLS_DOUBLE || f->cls == CLS_SINGLE);
    Status st = array_new_nd(it, f->cls, is_complex, &dims, &a);
    if (st != OK) return st;
    for (Index k = 0; k < c->n; k++) {
        if (is_complex && f->cls == CLS_DOUBLE) array_c128(a)[k] = CMPLX(c->numbers[k], c->imag[k]);
        else if (is_complex) array_c64(a)[k] = CMPLXF((float) c->numbers[k], (float) c->imag[k]);
        else array_set_double(a, k, c->numbers[k]);
    }
    *out = val_from_array_take(&a);
    return OK;
}

static int wanted_columns(const ScanJob *job)
{
    int n = 0;
    for (int k = 0; k < job->count; k++) n += !job->fields[k].skip;
    return n;
}

/* 'CollectOutput' makes all columns as long as the longest one. */
static void pad_columns(ScanJob *job)
{
    Index longest = 0;
    for (int k = 0; k < job->count; k++)
        if (!job->fields[k].skip && job->columns[k].n > longest) longest = job->columns[k].n;
    for (int k = 0; k < job->count; k++) {
        Field *f = &job->fields[k];
        Column *c = &job->columns[k];
        if (f->skip) continue;
        if (f->kind == FIELD_NUMBER) while (c->n < longest && push_number(c, job->empty_value, 0)) {}
        else while (c->n < longest) push_word(f, c, "", 0);
    }
}

/* 'CollectOutput': columns of one class side by side become one. */
static Status collect_columns(Interp *it, Array *cell, Value *out)
{
    ValueList merged = VALUE_LIST_INIT;
    Array *result = NULL;
    Status st = OK;
    Value *v = array_cells(cell);
    for (Index k = 0; st == OK && k < cell->numel;) {
        Index n = 1;
        while (k + n < cell->numel && val_class(v[k + n]) == val_class(v[k])
               && val_rows(v[k + n]) == val_rows(v[k]))
            n++;
        Value joined = val_none();
        st = op_concat(it, NULL, 1, v + k, n, &joined);
        if (st == OK) vlist_push_take(&merged, joined);
        k += n;
    }
    if (st == OK) st = cell_new(it, 1, merged.n, &result);
    for (Index k = 0; st == OK && k < merged.n; k++) cell_set_take(result, k, val_move(&merged.v[k]));
    if (st == OK) *out = val_from_array_take(&result);
    vlist_free(&merged);
    return st;
}

static Status result_cell(Interp *it, ScanJob *job, Value *out)
{
    Array *cell = NULL;
    Index n = 0;
    if (job->collect) pad_columns(job);
    Status st = cell_new(it, 1, wanted_columns(job), &cell);
    for (int k = 0; st == OK && k < job->count; k++) {
        Value v = val_none();
        if (job->fields[k].skip) continue;
        st = column_value(it, &job->fields[k], &job->columns[k], &v);
        if (st == OK) cell_set_take(cell, n++, v);
    }
    if (st == OK && job->collect) st = collect_columns(it, cell, out);
    else if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

static void job_defaults(ScanJob *job, const char *who)
{
    memset(job, 0, sizeof *job);
    job->who = who;
    job->return_on_error = true;
    job->empty_value = NAN;
    job->repeat = INFINITY;
    job->is_white[' '] = job->is_white['\b'] = job->is_white['\t'] = true;
}

/* How many fields the first line has, for a format that is empty. */
static int count_fields(ScanJob *job)
{
    Index keep = job->pos;
    int n = 0;
    for (Index k = 0; k < job->header_lines && job->pos < job->len; k++) {
        const char *eol = memchr(job->s + job->pos, '\n', (size_t) (job->len - job->pos));
        job->pos = eol ? (Index) (eol - job->s) + 1 : job->len;
    }
    while (job->pos < job->len && !at_newline(job)) {
        skip_white(job);
        if (job->pos >= job->len || at_newline(job)) break;
        while (!is_field_end(job, job->pos)) job->pos++;
        n++;
        skip_white(job);
        job->pos += delimiter_length(job, job->pos);
    }
    job->pos = keep;
    return n;
}

/* The integers of strread are int32. */
static void format_of_words(ScanJob *job)
{
    for (int k = 0; k < job->count; k++)
        if (job->fields[k].cls == CLS_UINT32) job->fields[k].cls = CLS_INT32;
}

/* A character that ends a number as an end of a line does; a blank if there is none. */
static char delimiter_of_numbers(const ScanJob *job)
{
    for (int k = 0; k < job->count; k++)
        if (job->fields[k].kind != FIELD_NUMBER) return ' ';
    for (int c = 0; c < 256; c++)
        if (job->is_delim[c]) return (char) c;
    return ' ';
}

static void squeeze_job(ScanJob *job)
{
    Blanks how = { .is_delim = job->is_delim, .long_delims = &job->long_delims, .between_lines = delimiter_of_numbers(job) };
    how.comment_open = (Text){ sb_str(&job->comment_open), job->comment_open.len };
    how.comment_close = (Text){ sb_str(&job->comment_close), job->comment_close.len };
    for (int c = 0; c < 256; c++)
        how.is_white[c] = job->white_given ? job->is_white[c] : c != 0 && strchr(" \b\r\n\t", c) && !job->is_delim[c];
    squeeze_blanks((Text){ job->s, job->len }, &how, &job->squeezed);
    job->s = sb_str(&job->squeezed);
    job->len = job->squeezed.len;
    sb_clear(&job->comment_open);
    memset(job->is_white, 0, sizeof job->is_white);
    job->is_white[' '] = !job->is_delim[' '];
    job->one_line = true;
}

/* FORMAT, REPEAT and the options behind the text; then everything is read. */
static Status scan_text(Interp *it, ScanJob *job, const Value *in, int nin, bool count_columns)
{
    int k = 0;
    Text t;
    Status st = OK;
    bool have_format = false;
    if (k < nin && text_get(in[k], &t) && (t.len <= 0 || memchr(t.s, '%', (size_t) t.len))) {
        StrBuf plain = STRBUF_INIT;
        have_format = t.len > 0;
        if (t.len == 0) count_columns = true;
        else if (job->by_words || !char_array(in[k]) || char_array(in[k])->dq) st = parse_format(it, job, t);
        else if ((st = text_unescape(it, t, &plain)) == OK)       /* '%s\n' */
            st = parse_format(it, job, (Text){ sb_str(&plain), plain.len });
        sb_free(&plain);
        k++;
    } else if (k < nin && !val_is_char(in[k])) {
        return err(it, "%s: FORMAT must be a string", job->who);
    }
    if (job->by_words) format_of_words(job);
    if (st == OK && k < nin && !val_is_char(in[k])) {
        st = val_get_double(it, in[k], &job->repeat);
        if (st == OK && job->repeat < 0) job->repeat = INFINITY;
        k++;
    }
    if (st == OK) st = parse_options(it, job, in + k, nin - k);
    if (st == OK && !have_format) {
        int n = job->by_words ? job->outputs : count_columns ? count_fields(job) : 1;
        for (int c = 0; c < n; c++) (void) add_field(job, FIELD_NUMBER);
        if (n == 0) return err(it, "%s: No conversions specified", job->who);
    }
    if (st == OK && job->by_words && wanted_columns(job) != job->outputs)
        return err(it, "strread: the number of output variables must match that specified by FORMAT");
    if (st != OK) return st;
    if (job->squeeze) squeeze_job(job);
    job->columns = mem_zalloc(sizeof(Column) * (size_t) (job->count ? job->count : 1));
    return run_scan(it, job);
}

static const char help_textscan[] =
    "C = textscan (FID, FORMAT)\n"
    "C = textscan (STR, FORMAT)\n"
    "C = textscan (..., REPEAT, NAME, VALUE, ...)\n"
    "Read columns of numbers (%f, %d, ...) and words (%s, %q) from an open file or a string into a cell array with an\n"
    "element a column. %*... is read and dropped, other text in FORMAT must be there. REPEAT is how often FORMAT is\n"
    "used at most. Names: 'Delimiter', 'HeaderLines', 'CommentStyle', 'EmptyValue', 'MultipleDelimsAsOne',\n"
    "'TreatAsEmpty', 'Whitespace', 'ReturnOnError', 'CollectOutput'.\n"
    "  >> c = textscan (\"ann,5\\nbob,6\", '%s %f', 'Delimiter', ',');\n"
    "  >> c{2}'\n"
    "  ans =\n"
    "\n"
    "     5   6\n"
    "\n"
    "See also: strread, textread, dlmread, fscanf";
static Status bi_textscan(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    ScanJob job;
    StrBuf text = STRBUF_INIT;
    Text t;
    FILE *f = NULL;
    long start = -1;
    Status st = OK;
    job_defaults(&job, "textscan");
    if (text_get(in[0], &t)) {
        job.s = t.s;
        job.len = t.len;
    } else {
        Index fid;
        st = file_arg_fid(it, "textscan", in[0], &fid);
        if (st == OK) {
            f = file_for_reading(it, fid);
            start = f ? ftell(f) : -1;
            read_rest(f, &text);
            job.s = sb_str(&text);
            job.len = text.len;
        }
    }
    if (st == OK) st = scan_text(it, &job, in + 1, nin - 1, false);
    if (st == OK) st = result_cell(it, &job, out);
    if (st == OK && nout > 1) out[1] = val_num((double) job.pos);
    if (f && start >= 0 && job.pos < job.len) fseek(f, start + (long) job.pos, SEEK_SET);
    job_free(&job);
    sb_free(&text);
    return st;
}
/*
%!assert (textscan ("1,2\n3", '%f,%f'), {[1; 3], 2})
%!assert (textscan ("1,,3", '%f %f %f', 'Delimiter', ','), {1, NaN, 3})
%!assert (textscan ('a "b c"', '%q')(1), {{'a'; 'b c'}})
%!assert (textscan ("12 34", "%99999999999d"), {int32([12; 34])})
%!assert (textscan ("1.5", "%5.99999999999f"), {1.5})
*/

/* Octave says once of each of them that it is obsolete. */
typedef struct Told { bool strread, textread; } Told;
static void *told_new(Interp *it UNUSED) { return mem_zalloc(sizeof(Told)); }
static const StateKind told_kind = { told_new, mem_free };

static Status tell_obsolete(Interp *it, bool *told, const char *who)
{
    if (*told) return OK;
    *told = true;
    return warn_id(it, "Octave:legacy-function", "%s is obsolete; use textscan instead\n", who);
}

/* strread: STR and FORMAT, where they are there and not empty, are strings. *nothing: STR is empty. */
static Status check_words(Interp *it, const Value *in, int nin, bool *nothing)
{
    for (int k = 0; k < nin && k < 2; k++)
        if (!val_is_char(in[k]) && !val_is_empty(in[k]))
            return err(it, "strread: STR and FORMAT arguments must be strings");
    *nothing = val_is_empty(in[0]);
    return OK;
}

/* strread and textread: each column is a result of its own. */
static Status separate_results(Interp *it, ScanJob *job, Value *out, int nout)
{
    int n = 0;
    Status st = OK;
    for (int k = 0; st == OK && k < job->count && n < (nout > 1 ? nout : 1); k++) {
        Field *f = &job->fields[k];
        if (f->skip) continue;
        st = column_value(it, f, &job->columns[k], &out[n++]);
    }
    return st;
}

static const char help_strread[] =
    "[A, B, ...] = strread (STR)\n"
    "[A, B, ...] = strread (STR, FORMAT, REPEAT, NAME, VALUE, ...)\n"
    "As textscan for a string, with a result for each column.\n"
    "  >> [n, x] = strread ('a 1 b 2', '%s %f');\n"
    "  warning: strread is obsolete; use textscan instead\n"
    "  >> x'\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "\n"
    "See also: textscan, textread, sscanf";
static Status bi_strread(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    ScanJob job;
    Text t;
    Status st = tell_obsolete(it, &((Told *) interp_state(it, &told_kind))->strread, "strread");
    if (st != OK) return st;
    bool nothing = false;
    st = check_words(it, in, nin, &nothing);
    for (int k = 0; st == OK && nothing && k < (nout > 1 ? nout : 1); k++)
        st = val_from_doubles(it, 0, 0, NULL, &out[k]);
    if (st != OK || nothing) return st;
    if (!text_get(in[0], &t)) return err(it, "strread: STR and FORMAT arguments must be strings");
    job_defaults(&job, "strread");
    job.by_words = job.squeeze = true;
    job.outputs = nout > 1 ? nout : 1;
    job.s = t.s;
    job.len = t.len;
    bool no_format = nin > 1 && val_is_empty(in[1]);
    st = scan_text(it, &job, in + 1 + no_format, nin - 1 - no_format, false);
    if (st == OK) st = separate_results(it, &job, out, nout);
    job_free(&job);
    return st;
}

static const char help_textread[] =
    "[A, B, ...] = textread (FILE)\n"
    "[A, B, ...] = textread (FILE, FORMAT, REPEAT, NAME, VALUE, ...)\n"
    "As strread, for the text in a file.\n"
    "  >> [a, b] = textread ('t.txt', '%f %f')   % not run\n"
    "  >> f = tempname (); dlmwrite (f, [1 2; 3 4], ' ');\n"
    "  >> [a, b] = textread (f, '%f %f'); b', delete (f)\n"
    "  warning: textread is obsolete; use textscan instead\n"
    "  ans =\n"
    "  \n"
    "     2   4\n"
    "  \n"
    "See also: textscan, strread, dlmread";
static Status bi_textread(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    ScanJob job;
    StrBuf name = STRBUF_INIT, text = STRBUF_INIT;
    job_defaults(&job, "textread");
    job.by_words = true;
    job.outputs = nout > 1 ? nout : 1;
    Status st = tell_obsolete(it, &((Told *) interp_state(it, &told_kind))->textread, "textread");
    const char *bad = "textread: FILENAME and FORMAT arguments must be strings";
    if (st == OK && nin > 1 && !val_is_char(in[1])) st = err(it, "%s", bad);
    if (st == OK) st = text_arg(it, in[0], &name, "%s", bad);
    bool found = true;
    if (st == OK) st = read_data_file(it, "fopen", sb_str(&name), &text, &found);
    if (!found && st == OK) st = err(it, "textread: could not open '%s' for reading", sb_str(&name));
    job.s = sb_str(&text);
    job.len = text.len;
    if (st == OK) st = scan_text(it, &job, in + 1, nin - 1, false);
    if (st == OK) st = separate_results(it, &job, out, nout);
    job_free(&job);
    sb_free(&name);
    sb_free(&text);
    return st;
}

const Builtin textscan_builtins[] = {
    { "strread",  bi_strread,  1, -1, 0, -1, help_strread },
    { "textread", bi_textread, 1, -1, 0, -1, help_textread },
    { "textscan", bi_textscan, 1, -1, 0,  2, help_textscan },
    { 0 },
};
