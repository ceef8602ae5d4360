/* sscanf, and the engine it shares with fscanf.
 *
 * The template is cut into directives; they are run over the input again and again until it ends, something does
 * not match, or enough was read. Numbers and the characters of text all go into one list of doubles, which in the
 * end becomes a matrix, or text if every conversion was one of text. */
#include "lib/strings/scanf.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/interp.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "value/array.h"

typedef enum DirectiveKind { DIR_BLANK, DIR_LITERAL, DIR_CONVERT } DirectiveKind;

typedef struct Directive {
    DirectiveKind kind;
    char type;               /* DIR_CONVERT: d i u o x f s c [ ; DIR_LITERAL: the character */
    bool skip;               /* %*d: read, but not kept */
    bool is_long;
    int width;               /* 0: not given */
    bool in_set[256];        /* [ */
} Directive;

typedef struct Directives {
    Directive *d;
    Index n, cap;
    bool all_text;           /* no conversion gives a number */
    Index nconversions;      /* those that keep something */
} Directives;

typedef struct Numbers {
    double *x;
    Index n, cap;
} Numbers;

typedef enum ScanResult { SCAN_OK, SCAN_END, SCAN_MISMATCH } ScanResult;

static void numbers_add(Numbers *list, double x)
{
    mem_grow(&list->x, sizeof(*list->x), &list->cap, list->n + 1);
    list->x[list->n++] = x;
}

/* --- the template --- */

static bool parse_set(const char *t, Index len, Index *pos, bool in_set[256])
{
    Index k = *pos;
    bool negated = k < len && t[k] == '^';
    if (negated) k++;
    memset(in_set, 0, 256);
    for (Index start = k; k < len && (t[k] != ']' || k == start); k++) {
        unsigned char low = (unsigned char) t[k], high = low;
        if (k + 2 < len && t[k + 1] == '-' && t[k + 2] != ']') {
            high = (unsigned char) t[k + 2];
            k += 2;
        }
        for (int c = low; c <= high; c++) in_set[c] = true;
    }
    if (k >= len) return false;
    if (negated)
        for (int c = 0; c < 256; c++) in_set[c] = !in_set[c];
    *pos = k + 1;
    return true;
}

static bool parse_conversion(const char *t, Index len, Index *pos, Directive *d)
{
    Index k = *pos;
    if (k < len && t[k] == '*') {
        d->skip = true;
        k++;
    }
    for (; k < len && t[k] >= '0' && t[k] <= '9'; k++)
        if (d->width < 100000000) d->width = d->width * 10 + (t[k] - '0');
    if (k < len && (t[k] == 'h' || t[k] == 'l' || t[k] == 'L')) d->is_long = t[k++] != 'h';
    if (k >= len) return false;
    char type = t[k++];
    if (type == 'X') type = 'x';
    if (type && strchr("eEgG", type)) type = 'f';
    if (!type || !strchr("diuoxfsc[", type)) return false;
    d->kind = DIR_CONVERT;
    d->type = type;
    if (type == '[' && !parse_set(t, len, &k, d->in_set)) return false;
    *pos = k;
    return true;
}

static Status parse_template(Interp *it, const char *who, Text t, Directives *list)
{
    list->all_text = true;
    for (Index k = 0; k < t.len;) {
        mem_grow(&list->d, sizeof(*list->d), &list->cap, list->n + 1);
        Directive *d = &list->d[list->n++];
        memset(d, 0, sizeof *d);
        if (char_is_space((unsigned char) t.s[k])) {
            d->kind = DIR_BLANK;
            while (k < t.len && char_is_space((unsigned char) t.s[k])) k++;
        } else if (t.s[k] != '%' || (k + 1 < t.len && t.s[k + 1] == '%')) {
            d->kind = DIR_LITERAL;
            d->type = t.s[k];
            k += t.s[k] == '%' ? 2 : 1;
        } else {
            k++;
            if (!parse_conversion(t.s, t.len, &k, d)) return err(it, "%s: invalid format specified", who);
            if (!d->skip) {
                list->nconversions++;
                if (!strchr("sc[", d->type)) list->all_text = false;
            } else if (!strchr("sc[", d->type)) {
                list->all_text = false;
            }
        }
    }
    return OK;
}

/* --- reading --- */

static void skip_blanks(ScanInput *in)
{
    while (in->pos < in->len && char_is_space((unsigned char) in->text[in->pos])) in->pos++;
}

static inline int peek(const ScanInput *in, Index at) { return at < in->len ? (unsigned char) in->text[at] : -1; }

static inline bool is_digit_of(int c, int base)
{
    if (c >= '0' && c <= '9') return c - '0' < base;
    return base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
}

static ScanResult read_integer(ScanInput *in, const Directive *d, double *x)
{
    Index end = d->width > 0 && d->width < in->len - in->pos ? in->pos + d->width : in->len;
    int base = d->type == 'x' ? 16 : d->type == 'o' ? 8 : 10;
    bool negative = false;
    Index k = in->pos;
    if (k < end && (in->text[k] == '+' || in->text[k] == '-')) negative = in->text[k++] == '-';
    bool prefixed = k + 1 < end && in->text[k] == '0' && (in->text[k + 1] | 32) == 'x';
    if ((d->type == 'x' || d->type == 'i') && prefixed && is_digit_of(peek(in, k + 2), 16)) {
        base = 16;
        k += 2;
    } else if (d->type == 'i' && k < end && in->text[k] == '0') {
        base = 8;
    }
    Index start = k;
    double value = 0;
    for (; k < end && is_digit_of((unsigned char) in->text[k], base); k++) {
        int c = (unsigned char) in->text[k];
        value = value * base + (c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    }
    in->pos = k;
    if (k == start) return k >= in->len ? SCAN_END : SCAN_MISMATCH;
    if (negative) value = -value;
    if (strchr("uox", d->type)) {
        if (value < 0) value += 4294967296.0;
        if (!d->is_long && value > 4294967295.0) value = 4294967295.0;
    } else if (!d->is_long) {
        value = value > 2147483647.0 ? 2147483647.0 : value < -2147483648.0 ? -2147483648.0 : value;
    }
    *x = value;
    return SCAN_OK;
}

static bool word_at(const ScanInput *in, Index at, const char *word)
{
    Index len = (Index) strlen(word);
    return at + len <= in->len && strncasecmp(in->text + at, word, (size_t) len) == 0;
}

/* The width of %5f is not heeded. */
static ScanResult read_float(ScanInput *in, double *x)
{
    Index start = in->pos, k = start;
    double sign = 1;
    if (peek(in, k) == '+' || peek(in, k) == '-') sign = in->text[k++] == '-' ? -1 : 1;
    if (word_at(in, k, "inf") || word_at(in, k, "nan")) {
        *x = word_at(in, k, "inf") ? sign * INFINITY : NAN;
        in->pos = k + 3;
        return SCAN_OK;
    }
    if (k + 2 <= in->len && memcmp(in->text + k, "NA", 2) == 0) {
        const uint64_t bits = UINT64_C(0x7ff840f440000000);
        memcpy(x, &bits, sizeof *x);
        in->pos = k + 2;
        return SCAN_OK;
    }
    int digits = 0;
    bool good = true;
    while (is_digit_of(peek(in, k), 10)) k++, digits++;
    if (peek(in, k) == '.') {
        k++;
        while (is_digit_of(peek(in, k), 10)) k++, digits++;
    }
    if (digits > 0 && (peek(in, k) == 'e' || peek(in, k) == 'E')) {
        k++;
        if (peek(in, k) == '+' || peek(in, k) == '-') k++;
        good = is_digit_of(peek(in, k), 10);
        while (is_digit_of(peek(in, k), 10)) k++;
    }
    if (digits == 0 || !good) {
        bool at_end = k >= in->len;
        in->pos = at_end ? in->len : start;
        return at_end ? SCAN_END : SCAN_MISMATCH;
    }
    char few[64], *copy = few;
    size_t len = (size_t) (k - start);
    if (len >= sizeof few) copy = mem_alloc(len + 1);
    memcpy(copy, in->text + start, len);
    copy[len] = '\0';
    *x = strtod(copy, NULL);
    if (copy != few) mem_free(copy);
    in->pos = k;
    return SCAN_OK;
}

/* The text a conversion takes: from in->pos on, len characters. */
static ScanResult take_text(ScanInput *in, const Directive *d, Index *len)
{
    Index most = d->width > 0 ? d->width : d->type == 'c' ? 1 : INDEX_MAX_VALUE, n = 0;
    while (n < most && in->pos + n < in->len) {
        unsigned char c = (unsigned char) in->text[in->pos + n];
        if (d->type == 's' && char_is_space(c)) break;
        if (d->type == '[' && !d->in_set[c]) break;
        n++;
    }
    *len = n;
    if (n > 0) return SCAN_OK;
    return in->pos >= in->len ? SCAN_END : SCAN_MISMATCH;
}

/* One directive that is no conversion. */
static ScanResult match_plain(ScanInput *in, const Directive *d)
{
    if (d->kind == DIR_BLANK) {
        skip_blanks(in);
        return SCAN_OK;
    }
    if (in->pos >= in->len) return SCAN_END;
    if (in->text[in->pos] != d->type) return SCAN_MISMATCH;
    in->pos++;
    return SCAN_OK;
}

/* One conversion: a number into *x, or text from *from of length *len. */
static ScanResult read_conversion(ScanInput *in, const Directive *d, bool *is_text, double *x, Index *from, Index *len)
{
    *is_text = strchr("sc[", d->type) != NULL;
    if (d->type != 'c' && d->type != '[') {
        skip_blanks(in);
        if (in->pos >= in->len) return SCAN_END;
    }
    if (!*is_text) return d->type == 'f' ? read_float(in, x) : read_integer(in, d, x);
    ScanResult r = take_text(in, d, len);
    *from = in->pos;
    if (r == SCAN_OK) in->pos += *len;
    return r;
}

/* --- matrices --- */

typedef struct ScanSize {
    Index rows, cols;        /* -1: as many as there are; cols 0: not given, a column */
    Index most;              /* elements, -1: all */
    bool given;
} ScanSize;

static Status size_extent(Interp *it, const char *who, double x, bool may_be_infinite, Index *out)
{
    if (isnan(x)) return err(it, "%s: NaN is invalid as size specification", who);
    if (x < 0) return err(it, "%s: negative value invalid as size specification", who);
    if (isinf(x)) {
        if (!may_be_infinite) return err(it, "%s: infinite value invalid as size specification", who);
        *out = -1;
        return OK;
    }
    *out = x > 1e15 ? -1 : (Index) round(x);
    return OK;
}

static Status parse_size(Interp *it, const char *who, const Value *v, ScanSize *size)
{
    Array *a = NULL;
    *size = (ScanSize){ -1, 0, -1, false };
    if (!v) return OK;
    Status st = val_to_array(it, *v, &a);
    if (st != OK) return st;
    Index n = a->numel;
    double first = n > 0 ? array_get_double(a, 0) : 0, second = n > 1 ? array_get_double(a, 1) : 0;
    array_drop(&a);
    if (n == 0 || n > 2) return err(it, "%s: invalid SIZE specification", who);
    size->given = true;
    st = size_extent(it, who, first, n == 1, &size->rows);
    if (st == OK && n == 2) {
        st = size_extent(it, who, second, true, &size->cols);
        size->most = size->cols < 0 ? -1 : size->rows * size->cols;
    } else {
        size->most = size->rows;
    }
    return st;
}

/* The list as the matrix asked for; the last column is filled up with zeros. */
static Status numbers_value(Interp *it, const Numbers *list, const ScanSize *size, bool text, Value *out)
{
    Array *a = NULL;
    Index rows, cols;
    if (size->given && size->most == 0) {
        rows = size->cols ? size->rows : 0;
        cols = size->cols ? size->cols : 0;
    } else if (size->rows > 0 && list->n >= size->rows && !(text && size->cols == 0)) {
        rows = size->rows;
        cols = (list->n + rows - 1) / rows;
    } else {
        rows = text ? 1 : list->n;
        cols = text ? list->n : 1;
    }
    Status st = array_zeros(it, text ? CLS_CHAR : CLS_DOUBLE, rows, cols, &a);
    if (st != OK) return st;
    for (Index k = 0; k < list->n && k < a->numel; k++) array_set_double(a, k, list->x[k]);
    *out = val_from_array_take(&a);
    return OK;
}

static Status get_template(Interp *it, const char *who, Value v, StrBuf *out)
{
    Text t;
    if (!text_get(v, &t)) return err(it, "%s: format TEMPLATE must be a string", who);
    if (!char_array(v)->dq) return text_unescape(it, t, out);
    sb_write(out, t.s, t.len);
    return OK;
}

/* Run the directives once. *count counts what was kept. */
static ScanResult scan_pass(ScanInput *in, const Directives *list, Index most, Numbers *found, Index *count)
{
    for (Index k = 0; k < list->n; k++) {
        const Directive *d = &list->d[k];
        bool is_text;
        double x;
        Index from, len;
        if (found->n == most) return SCAN_END;      /* text that was longer goes on to the end of the input */
        ScanResult r = d->kind == DIR_CONVERT ? read_conversion(in, d, &is_text, &x, &from, &len) : match_plain(in, d);
        if (r != SCAN_OK) return r;
        if (d->kind != DIR_CONVERT || d->skip) continue;
        (*count)++;
        if (!is_text) numbers_add(found, x);
        else for (Index c = 0; c < len; c++) numbers_add(found, (unsigned char) in->text[from + c]);
    }
    return SCAN_OK;
}

Status scan_values(Interp *it, const char *who, ScanInput *input, Value template, const Value *size, Value *result,
                   Index *count, StrBuf *message)
{
    Directives list = { .n = 0 };
    Numbers found = { NULL, 0, 0 };
    ScanSize shape;
    StrBuf text = STRBUF_INIT;
    ScanResult r = SCAN_OK;
    *count = 0;
    Status st = get_template(it, who, template, &text);
    if (st == OK) st = parse_template(it, who, (Text){ sb_str(&text), text.len }, &list);
    if (st == OK) st = parse_size(it, who, size, &shape);
    if (st != OK) goto done;
    if (list.n == 0) {
        sb_printf(message, "%s: internal format error", who);
        *result = val_empty(it);
        goto done;
    }
    for (Index before = -1; r == SCAN_OK && input->pos > before;) {
        if (found.n == shape.most) break;
        before = input->pos;
        r = scan_pass(input, &list, shape.most, &found, count);
        bool any = list.nconversions > 0;
        for (Index k = 0; !any && k < list.n; k++) any = list.d[k].kind == DIR_CONVERT;
        if (!any || input->pos >= input->len) break;
    }
    if (r == SCAN_MISMATCH) sb_printf(message, "%s: format failed to match", who);
    st = numbers_value(it, &found, &shape, list.all_text, result);
done:
    mem_free(list.d);
    mem_free(found.x);
    sb_free(&text);
    return st;
}

Status scan_fields(Interp *it, const char *who, ScanInput *input, Value template, Value *out, int nout)
{
    Directives list = { .n = 0 };
    StrBuf text = STRBUF_INIT;
    ScanResult r = SCAN_OK;
    int field = 0, count = 0;
    Status st = get_template(it, who, template, &text);
    if (st == OK) st = parse_template(it, who, (Text){ sb_str(&text), text.len }, &list);
    for (Index k = 0; st == OK && k < list.n; k++) {
        const Directive *d = &list.d[k];
        bool is_text = false;
        double x = 0;
        Index from = 0, len = 0;
        if (r == SCAN_OK)
            r = d->kind == DIR_CONVERT ? read_conversion(input, d, &is_text, &x, &from, &len) : match_plain(input, d);
        if (d->kind != DIR_CONVERT || d->skip) continue;
        if (r == SCAN_OK) count++;
        if (field < nout) {
            if (r != SCAN_OK) out[field] = val_empty(it);
            else out[field] = is_text ? val_string_n(it, input->text + from, len) : val_num(x);
        }
        field++;
    }
    if (st == OK && field < nout) out[field] = val_num(count);
    if (st == OK && field + 1 < nout) {
        StrBuf message = STRBUF_INIT;
        if (r == SCAN_MISMATCH) sb_printf(&message, "%s: format failed to match", who);
        else if (r == SCAN_END) sb_printf(&message, "%s: read error", who);
        out[field + 1] = val_string_n(it, sb_str(&message), message.len);
        sb_free(&message);
    }
    mem_free(list.d);
    sb_free(&text);
    return st;
}

static const char help_sscanf[] =
    "[VAL, COUNT, ERRMSG, POS] = sscanf (STRING, TEMPLATE, SIZE)\n"
    "[V1, V2, ..., COUNT, ERRMSG] = sscanf (STRING, TEMPLATE, \"C\")\n"
    "Read numbers and text out of STRING as TEMPLATE says: %d integers, %f numbers, %s words, %c characters, %[a-z] sets\n"
    "of characters, %*d something to skip. The template is used again until STRING ends or does not match. SIZE limits\n"
    "what is read: N elements, or [ROWS COLS]. With \"C\" each conversion gives a value of its own.\n"
    "  >> sscanf ('3 4 5', '%d')'\n"
    "  ans =\n"
    "  \n"
    "     3   4   5\n"
    "  \n"
    "  >> sscanf ('10:20', '%d:%d', [1 2])\n"
    "  ans =\n"
    "  \n"
    "     10   20\n"
    "  \n"
    "See also: fscanf, sprintf, str2double, textscan";
static Status bi_sscanf(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Text t;
    Index count;
    StrBuf message = STRBUF_INIT;
    if (!text_get(in[0], &t)) return err(it, "sscanf: argument STRING must be a string");
    if (!val_is_char(in[1])) return err(it, "sscanf: format TEMPLATE must be a string");
    ScanInput input = { t.s, t.len, 0 };
    if (nin == 3 && val_is_char(in[2]))
        return scan_fields(it, "sscanf", &input, in[1], out, nout > 0 ? nout : 1);
    Status st = scan_values(it, "sscanf", &input, in[1], nin == 3 ? &in[2] : NULL, &out[0], &count, &message);
    if (st == OK && nout > 1) out[1] = val_num((double) count);
    if (st == OK && nout > 2) out[2] = val_string_n(it, sb_str(&message), message.len);
    if (st == OK && nout > 3) out[3] = val_num((double) (input.pos + 1));
    sb_free(&message);
    return st;
}
/*
%!assert (sscanf ('1,2,3', '%d,'), [1; 2; 3])
%!assert (sscanf ('1 2 3 4 5', '%d', [2 Inf]), [1 3 5; 2 4 0])
%!assert (sscanf ('abc def', '%s'), 'abcdef')
%!assert (sscanf ('hello 5', '%s %d'), [double('hello')'; 5])
%!assert (sscanf ('abc123', '%[a-z]%d'), [97; 98; 99; 123])
%!assert (sscanf ('0x1F', '%i'), 31)
%!assert (size (sscanf ('abc', '%d')), [0 1])
%!test
%! [a, b, n] = sscanf ('12 ab', '%d %s', 'C');
%! assert (a, 12); assert (b, 'ab'); assert (n, 2);
%!error <sscanf: argument STRING must be a string> sscanf (1, '%d')
%!error <sscanf: invalid format specified> sscanf ('1', '%y')
*/

const Builtin scanf_builtins[] = {
    /* name     function    inputs min max   outputs min max   help */
    { "sscanf", bi_sscanf,         2,  3,           0, -1,    help_sscanf },
    { 0 },
};
