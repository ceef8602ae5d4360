/* sscanf, and the engine it shares with fscanf.
 *
 * The template is cut into directives; they are run over the input again and again until it ends, something
 * does not match, or enough was read. Numbers and the characters of text all go into one list of doubles,
 * which in the end becomes a matrix, or text if every conversion was one of text. */
#include "lib/strings/scanf.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/sizes.h"
#include "base/interp.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "value/array.h"

typedef enum DirectiveKind { DIR_BLANK, DIR_LITERAL, DIR_CONVERT } DirectiveKind;

typedef struct Directive {
    DirectiveKind kind;
    char type;               /* DIR_CONVERT: d i u o x f s c [ ; DIR_LITERAL: the character */
    bool skip;               /* %*d: read, but not kept */
    char size;               /* h, l, L or 0 */
    int width;               /* 0: not given */
    bool in_set[256];        /* [ */
} Directive;

typedef struct Directives {
    Directive *d;
    Index n, cap;
    bool all_text;           /* no conversion gives a number */
    bool converts;           /* there is a conversion, if only one that skips */
    bool unsupported;        /* %p */
} Directives;

typedef struct Numbers {
    double *x;
    Index n, cap;
} Numbers;

/* SCAN_ENOUGH: as many conversions as were asked for. */
typedef enum ScanResult { SCAN_OK, SCAN_END, SCAN_MISMATCH, SCAN_ENOUGH } ScanResult;

static void numbers_add(Numbers *list, double x)
{
    if (mem_grow(&list->x, sizeof(*list->x), &list->cap, list->n + 1)) list->x[list->n++] = x;
    else mem_note_failure();
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
    if (k < len && (t[k] == 'h' || t[k] == 'l' || t[k] == 'L')) d->size = t[k++];
    if (k >= len) return false;
    char type = t[k++];
    if (type == 'X') type = 'x';
    if (type && strchr("eEgG", type)) type = 'f';
    if (!type || !strchr("diuoxfpsc[", type)) return false;
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
        if (!mem_grow(&list->d, sizeof(*list->d), &list->cap, list->n + 1)) return err_out_of_memory(it);
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
            list->converts = true;
            if (!strchr("sc[", d->type)) list->all_text = false;
            if (d->type == 'p') list->unsupported = true;
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

/* A conversion's C type bounds what it gives: beyond it the bound is taken. */
static double clamp_integer(const Directive *d, double value, bool negative)
{
    bool is_unsigned = strchr("uox", d->type) != NULL;
    int bits = d->size == 'l' ? 64 : d->size == 'h' ? 16 : 32;
    if (is_unsigned) {
        double modulus = ldexp(1, bits);
        if (value >= modulus) return bits == 64 ? modulus : modulus - 1;
        return negative && value > 0 ? modulus - value : value;
    }
    double bound = ldexp(1, bits - 1);
    if (negative) return value > bound ? -bound : 0 - value;
    return value < bound ? value : bits == 64 ? bound : bound - 1;
}

/* 0x and 0 in front, for %i and %x: *base is changed, and the position behind it returned. */
static Index read_base(const ScanInput *in, const Directive *d, Index k, Index end, int *base)
{
    bool prefixed = k + 1 < end && in->text[k] == '0' && (in->text[k + 1] | 32) == 'x';
    if ((d->type == 'x' || d->type == 'i') && prefixed) {
        *base = 16;
        return k + 2;
    }
    if (d->type == 'i' && k < end && in->text[k] == '0') *base = 8;
    return k;
}

static ScanResult read_integer(ScanInput *in, const Directive *d, double *x)
{
    Index begin = in->pos;
    skip_blanks(in);
    Index token = in->pos;
    Index end = d->width > 0 && d->width < in->len - token ? token + d->width : in->len;
    int base = d->type == 'x' ? 16 : d->type == 'o' ? 8 : 10;
    bool negative = false;
    Index k = in->pos;
    if (k < end && (in->text[k] == '+' || in->text[k] == '-')) negative = in->text[k++] == '-';
    Index number = k;
    Index start = k = read_base(in, d, k, end, &base);
    double value = 0;
    for (; k < end && is_digit_of((unsigned char) in->text[k], base); k++) {
        int c = (unsigned char) in->text[k];
        value = value * base + (c <= '9' ? c - '0' : (c | 32) - 'a' + 10);
    }
    in->pos = k;
    if (k >= in->len && !(d->width > 0 && k - token >= d->width)) in->at_end = true;
    if (k == start && !(d->type == 'i' && k > number)) {     /* "0x" is 0 for %i */
        if (in->at_end) return SCAN_END;
        /* Octave reads WIDTH characters into a buffer, and goes back unless the number used it up. */
        if (d->width > 0 && k < end && !char_is_space((unsigned char) in->text[k])) in->pos = begin;
        return SCAN_MISMATCH;
    }
    *x = clamp_integer(d, value, negative);
    return SCAN_OK;
}

/* Inf, NaN or NA at k, in letters of either size: 1, and *x and in->pos are set.
 * -1: the input ends within the word. */
static int read_word(ScanInput *in, Index k, double *x)
{
    static const char inf[] = "inf";
    int c = peek(in, k) | 32;
    if (c == 'i' && peek(in, k) >= 0) {
        for (int n = 1; n < 3; n++) {
            if (peek(in, k + n) < 0) return -1;
            if ((peek(in, k + n) | 32) != inf[n]) return 0;
        }
        *x = INFINITY;
        in->pos = k + 3;
        return 1;
    }
    if (c != 'n' || peek(in, k) < 0) return 0;
    if (peek(in, k + 1) < 0) return -1;
    if ((peek(in, k + 1) | 32) != 'a') return 0;
    bool is_nan = peek(in, k + 2) >= 0 && (peek(in, k + 2) | 32) == 'n';
    const uint64_t na_bits = UINT64_C(0x7ff840f440000000);
    if (is_nan) *x = NAN;
    else memcpy(x, &na_bits, sizeof *x);
    in->pos = k + (is_nan ? 3 : 2);
    return 1;
}

/* Where a number that begins at k ends. *good: it has digits, and does not break off in its exponent. */
static Index number_end(const ScanInput *in, Index k, bool *good)
{
    int digits = 0;
    *good = true;
    while (is_digit_of(peek(in, k), 10)) k++, digits++;
    if (peek(in, k) == '.') {
        k++;
        while (is_digit_of(peek(in, k), 10)) k++, digits++;
    }
    if (digits > 0 && (peek(in, k) == 'e' || peek(in, k) == 'E')) {
        k++;
        if (peek(in, k) == '+' || peek(in, k) == '-') k++;
        *good = is_digit_of(peek(in, k), 10);
        while (is_digit_of(peek(in, k), 10)) k++;
    }
    if (digits == 0) *good = false;
    return k;
}

/* The width of %5f is not heeded; between a sign and its number may be blanks and one more sign. */
static ScanResult read_float(ScanInput *in, double *x)
{
    Index start = in->pos, k = start;
    double sign = 1;
    if (peek(in, k) == '+' || peek(in, k) == '-') {
        sign = in->text[k++] == '-' ? -1 : 1;
        if (k >= in->len) return SCAN_MISMATCH;
    }
    int word = read_word(in, k, x);
    if (word < 0) in->pos = in->len;
    if (word != 0) *x = isinf(*x) ? sign * *x : *x;
    if (word != 0) return word > 0 ? SCAN_OK : SCAN_END;
    if (k > start) {
        while (k < in->len && char_is_space((unsigned char) in->text[k])) k++;
        if (peek(in, k) == '+' || peek(in, k) == '-') sign = in->text[k++] == '-' ? -sign : sign;
    }
    bool good;
    Index digits = k;
    k = number_end(in, k, &good);
    if (!good) {
        bool at_end = k >= in->len;
        in->pos = at_end ? in->len : start;
        return at_end ? SCAN_END : SCAN_MISMATCH;
    }
    char few[64], *copy = few;
    size_t len = (size_t) (k - digits);
    if (len >= sizeof few) copy = mem_strndup(in->text + digits, len);
    else *(char *) mempcpy(copy, in->text + digits, len) = '\0';
    *x = sign * strtod(copy, NULL);
    if (copy != few) mem_free(copy);
    in->pos = k;
    return SCAN_OK;
}

/* The text a conversion takes: len characters from *from on. The character that ends a %5[a-z] early is
 * lost, as in Octave. */
static ScanResult take_text(ScanInput *in, const Directive *d, Index *from, Index *len)
{
    Index most = d->width > 0 ? d->width : d->type == 'c' ? 1 : INDEX_MAX_VALUE, n = 0;
    while (n < most && in->pos + n < in->len) {
        unsigned char c = (unsigned char) in->text[in->pos + n];
        if (d->type == 's' && char_is_space(c)) break;
        if (d->type == '[' && !d->in_set[c]) break;
        n++;
    }
    *from = in->pos;
    *len = n;
    ScanResult r = n > 0 ? SCAN_OK : in->pos >= in->len ? SCAN_END : SCAN_MISMATCH;
    in->pos += n;
    if (n < most && in->pos >= in->len) in->cut = true;
    if (d->type == 's' && d->width == 0 && in->cut) in->at_end = true;
    if (d->type == '[' && n < most && d->width > 0 && in->pos < in->len) in->pos++;
    return r;
}

/* One directive that is no conversion. */
static ScanResult match_plain(ScanInput *in, const Directive *d)
{
    if (d->kind == DIR_BLANK) {
        skip_blanks(in);
        return in->pos < in->len ? SCAN_OK : SCAN_END;
    }
    if (in->pos >= in->len) return SCAN_END;
    if (in->text[in->pos] != d->type) return SCAN_MISMATCH;
    in->pos++;
    return SCAN_OK;
}

/* One conversion: a number into *x, or text from *from of length *len. */
static ScanResult read_conversion(ScanInput *in, const Directive *d, bool *is_text, double *x,
                                  Index *from, Index *len)
{
    *is_text = strchr("sc[", d->type) != NULL;
    if (!*is_text && d->type != 'f') return read_integer(in, d, x);
    if (d->type != 'c' && d->type != '[') {
        skip_blanks(in);
        if (in->pos >= in->len) return SCAN_END;
    }
    if (!*is_text) {
        ScanResult r = read_float(in, x);
        if (in->pos >= in->len) in->at_end = true;
        return r;
    }
    return take_text(in, d, from, len);
}

/* --- matrices --- */

/* SIZE, an argument: what limits the reading and what the result looks like. Octave counts conversions, not
 * elements: a word counts once, however long it is. */
typedef struct ScanSize {
    Index rows;              /* of the result; -1: as many as there are */
    Index most;              /* conversions, -1: all there are */
    bool one_number;         /* N, or no SIZE: text then becomes a row */
    bool nothing;            /* an extent is 0: nothing is read, */
    Index cols;              /* and the result is of rows x cols */
} ScanSize;

static Status size_extent(Interp *it, const char *who, double x, bool may_be_infinite, Index *out)
{
    if (isnan(x)) return err(it, "%s: NaN invalid as size specification", who);
    if (x < 0) return err(it, "%s: negative value invalid as size specification", who);
    if (isinf(x)) {
        if (!may_be_infinite) return err(it, "%s: infinite value invalid as size specification", who);
        *out = -1;
        return OK;
    }
    if (x > 1e15) return err_out_of_memory(it);
    *out = (Index) round(x);
    return OK;
}

static Status parse_size(Interp *it, const char *who, const Value *v, ScanSize *size)
{
    Array *a = NULL;
    *size = (ScanSize) { .rows = -1, .most = -1, .one_number = true };
    if (!v) return OK;
    if (val_is_cell(*v)) return err(it, "octave_base_value::array_value(): wrong type argument 'cell'");
    Status st = val_to_array(it, *v, &a);
    if (st != OK) return st;
    Index n = a->numel;
    double first = n > 0 ? array_get_double(a, 0) : 0, second = n > 1 ? array_get_double(a, 1) : 0;
    array_drop(&a);
    if (n == 0 || n > 2) return err(it, "%s: invalid size specification (must be 2-D)", who);
    size->one_number = n == 1;
    st = size_extent(it, who, first, n == 1, &size->rows);
    size->most = size->rows;
    if (isnan(second) || second < 0) second = INFINITY;
    if (st == OK && n == 2) st = size_extent(it, who, second, true, &size->cols);
    if (st == OK && n == 2) size->most = size->cols < 0 ? -1 : size_mul(size->rows, size->cols);
    size->nothing = size->most == 0 || size->rows == 0;
    if (size->cols < 0) size->cols = 0;
    return st;
}

static Status zeros_value(Interp *it, Class cls, Index rows, Index cols, Value *out)
{
    Array *a = NULL;
    Status st = array_zeros(it, cls, rows, cols, &a);
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

/* The list as the matrix asked for; the last column is filled up with zeros. Reading that ended where the
 * input ends or does not match makes a shorter column. */
static Status numbers_value(Interp *it, const Numbers *list, const ScanSize *size, bool text, bool ended,
                            Value *out)
{
    Array *a = NULL;
    Index rows = size->rows, cols = 1;
    if (text && size->one_number) {
        rows = 1;
        cols = list->n;
    } else if (rows < 0 || (ended && list->n <= rows)) {
        rows = list->n;
    } else {
        cols = (list->n + rows - 1) / rows;
        if (list->n == 0 && rows > 1) cols = 1;              /* nothing but literals: a column of zeros */
    }
    Status st = array_zeros(it, text ? CLS_CHAR : CLS_DOUBLE, rows, cols, &a);
    if (st != OK) return st;
    for (Index k = 0; k < list->n && k < a->numel; k++) array_set_double(a, k, list->x[k]);
    *out = val_from_array_take(&a);
    return OK;
}

static Status get_template(Interp *it, const char *who, Value v, const ScanInput *in, StrBuf *out)
{
    Text t;
    StrBuf row = STRBUF_INIT;
    if (!val_is_char(v)) return err(it, "%s: format TEMPLATE must be a string", who);
    Status st = OK;
    if (text_get(v, &t)) {
        sb_write(&row, t.s, t.len);
    } else {
        if (!in->again)
            st = warn(it, "multi-row character matrix converted to a string, only the first row is used");
        char_row(char_array(v), 0, &row);
    }
    t = (Text) { sb_str(&row), row.len };
    if (st == OK && !char_array(v)->dq) st = text_unescape(it, t, out);
    else sb_write(out, t.s, t.len);
    sb_free(&row);
    return st;
}

static void note_end(ScanInput *in, ScanResult r, bool complete)
{
    if (r == SCAN_END) in->at_end = true;
    if (in->at_end || r == SCAN_MISMATCH || !complete) in->cut = true;
}

/* What one run over the directives, or several, came to. */
typedef struct Scan {
    Numbers found;
    Index count;             /* conversions kept */
    Index most;              /* as many as are wanted, -1: all there are */
} Scan;

static ScanResult scan_pass(ScanInput *in, const Directives *list, Scan *scan)
{
    for (Index k = 0; k < list->n; k++) {
        const Directive *d = &list->d[k];
        bool is_text;
        double x;
        Index from, len;
        if (d->kind == DIR_CONVERT && scan->count == scan->most) return SCAN_ENOUGH;
        ScanResult r = d->kind != DIR_CONVERT ? match_plain(in, d)
                                              : read_conversion(in, d, &is_text, &x, &from, &len);
        if (r != SCAN_OK) return r;
        if (d->kind != DIR_CONVERT || d->skip) continue;
        scan->count++;
        if (!is_text) numbers_add(&scan->found, x);
        else for (Index c = 0; c < len; c++) numbers_add(&scan->found, (unsigned char) in->text[from + c]);
    }
    return SCAN_OK;
}

Status scan_values(Interp *it, const char *who, ScanInput *input, Value template, const Value *size,
                   Value *result, Index *count, StrBuf *message)
{
    Directives list = { .n = 0 };
    Scan scan = { .count = 0 };
    ScanSize shape;
    StrBuf text = STRBUF_INIT;
    ScanResult r = SCAN_OK;
    *count = 0;
    Status st = get_template(it, who, template, input, &text);
    if (st == OK) st = parse_template(it, who, (Text) { sb_str(&text), text.len }, &list);
    if (st == OK) st = parse_size(it, who, size, &shape);
    if (st != OK) goto done;
    if (list.n == 0 || list.unsupported) {
        const char *what = list.n == 0 ? "internal format error" : "unsupported format specifier";
        sb_printf(message, "%s: %s", who, what);
        *result = val_empty(it);
        goto done;
    }
    if (shape.nothing) {
        st = zeros_value(it, CLS_DOUBLE, shape.rows, shape.cols, result);
        goto done;
    }
    scan.most = shape.most;
    do r = scan_pass(input, &list, &scan);
    while (r == SCAN_OK && list.converts && scan.count != scan.most);
    note_end(input, r, r == SCAN_ENOUGH || scan.count == scan.most || !list.converts);
    if (r == SCAN_MISMATCH) sb_printf(message, "%s: format failed to match", who);
    st = numbers_value(it, &scan.found, &shape, list.all_text, r == SCAN_END || r == SCAN_MISMATCH, result);
    *count = scan.count;
done:
    mem_free(list.d);
    mem_free(scan.found.x);
    sb_free(&text);
    return st;
}

/* One directive of the form with "C"; a value is counted and, if it is among the nout wanted, kept. */
static ScanResult scan_field(Interp *it, ScanInput *in, const Directive *d, Value *out, int nout, int *count)
{
    bool is_text = false;
    double x = 0;
    Index from = 0, len = 0;
    if (d->kind != DIR_CONVERT) return match_plain(in, d);
    ScanResult r = read_conversion(in, d, &is_text, &x, &from, &len);
    if (r != SCAN_OK || d->skip) return r;
    if (*count < nout) out[*count] = is_text ? val_string_n(it, in->text + from, len) : val_num(x);
    (*count)++;
    return r;
}

Status scan_fields(Interp *it, const char *who, ScanInput *input, Value template, Value *out, int nout)
{
    Directives list = { .n = 0 };
    StrBuf text = STRBUF_INIT;
    ScanResult r = SCAN_OK;
    int nfields = 0, count = 0;
    Status st = get_template(it, who, template, input, &text);
    if (st == OK) st = parse_template(it, who, (Text) { sb_str(&text), text.len }, &list);
    if (st != OK) goto done;
    for (Index k = 0; k < list.n; k++) {
        if (list.d[k].kind == DIR_CONVERT) nfields++;
        if (r == SCAN_OK) r = scan_field(it, input, &list.d[k], out, nout, &count);
    }
    /* Octave goes on to the second directive: with "%d %s" the end of the line is passed over. (It does so if
     * that one is a conversion, too, and forgets the value; we do not.) */
    note_end(input, r, r == SCAN_OK);
    if (r == SCAN_OK && list.n > nfields && list.n > 1 && list.d[1].kind != DIR_CONVERT)
        note_end(input, match_plain(input, &list.d[1]), true);
    for (int k = count; k < nfields && k < nout; k++) out[k] = val_empty(it);
    if (nfields < nout) out[nfields] = val_num(count);
    if (nfields + 1 < nout) {
        StrBuf message = STRBUF_INIT;
        if (r != SCAN_OK) sb_printf(&message, "%s: read error", who);
        out[nfields + 1] = text_value(it, sb_str(&message), message.len);
        sb_free(&message);
    }
done:
    mem_free(list.d);
    sb_free(&text);
    return st;
}

static const char help_sscanf[] =
    "[VAL, COUNT, ERRMSG, POS] = sscanf (STRING, TEMPLATE, SIZE)\n"
    "[V1, V2, ..., COUNT, ERRMSG] = sscanf (STRING, TEMPLATE, \"C\")\n"
    "Read numbers and text out of STRING as TEMPLATE says: %d integers, %f numbers, %s words, %c characters, %[a-z] sets\n"
    "of characters, %*d something to skip. The template is used again until STRING ends or does not match. SIZE limits\n"
    "what is read: N conversions (a word is one), or ROWS * COLS for [ROWS COLS]. With \"C\" each conversion\n"
    "gives a value of its own.\n"
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
    Index count;
    StrBuf message = STRBUF_INIT;
    if (!val_is_char(in[0])) return err(it, "sscanf: argument STRING must be a string");
    if (!val_is_char(in[1])) return err(it, "sscanf: format TEMPLATE must be a string");
    /* of several rows: column by column, as it lies in memory */
    const Array *string = char_array(in[0]);
    ScanInput input = { .text = (const char *) array_chars(string), .len = string->numel };
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
%!assert (isempty (sscanf ('', '%d', [2^32 2^32])))
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
