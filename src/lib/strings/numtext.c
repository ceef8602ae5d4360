/* Numbers to text and back: num2str, int2str, mat2str, rats, str2double, str2num. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/interrupt.h"
#include "display/number.h"
#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/numeric.h"
#include "lib/strings/printf.h"
#include "base/sizes.h"
#include "lib/text.h"

/* --- lines of equal length that become a char matrix --- */

/* The lines of text as rows of a char matrix, without the blanks all of them begin or end with. Empty lines
 * are left out. */
static Status lines_value(Interp *it, const char *text, Index len, Value *out)
{
    TextList lines = TEXT_LIST_INIT;
    Index width = 0, first = INDEX_MAX_VALUE, last = 0;
    for (Index k = 0; k < len;) {
        const char *end = memchr(text + k, '\n', (size_t) (len - k));
        Index stop = end ? end - text : len;
        if (stop > k) text_list_add(&lines, text + k, stop - k);
        if (stop - k > width) width = stop - k;
        k = stop + 1;
    }
    for (Index r = 0; r < lines.count; r++) {
        Text t = text_list_at(&lines, r);
        Index a = 0, b = t.len;
        while (a < b && (char_is_space((unsigned char) t.s[a]) || !t.s[a])) a++;
        while (b > a && (char_is_space((unsigned char) t.s[b - 1]) || !t.s[b - 1])) b--;
        if (a == b) continue;
        if (a < first) first = a;
        if (b > last) last = b;
    }
    if (first > last) {
        text_list_free(&lines);
        *out = val_string(it, "");
        return OK;
    }
    Array *a = NULL;
    Status st = array_new(it, CLS_CHAR, lines.count, last - first, &a);
    if (st == OK) {
        unsigned char *p = array_chars(a);
        for (Index r = 0; r < lines.count; r++) {
            Text t = text_list_at(&lines, r);
            for (Index c = first; c < last; c++)
                p[r + (c - first) * lines.count] = c < t.len ? (unsigned char) t.s[c] : ' ';
        }
        a->dq = false;
        *out = val_from_array_take(&a);
    }
    text_list_free(&lines);
    return st;
}

/* --- num2str --- */

/* Text of the numbers in a, a row of the result for each of its rows; width and significant digits of
 * each. */
static void write_grid(Interp *it, StrBuf *text, const Array *a, int width, int digits)
{
    Index rows = a->dims[0], cols = rows ? a->numel / rows : 0;
    for (Index r = 0; r < rows; r++) {
        for (Index c = 0; c < cols && !it->interrupted; c++) {
            double x = num_part(a, r + c * rows, 0);
            if (isnan(x)) sb_printf(text, "%*s", width, num_is_na(x) ? "NA" : "NaN");
            else if (isinf(x)) sb_printf(text, "%*s", width, x < 0 ? "-Inf" : "Inf");
            else sb_printf(text, "%*.*g", width, digits, x);
        }
        sb_putc(text, '\n');
    }
}

/* 64-bit integers that a double does not hold. */
static bool needs_all_digits(const Array *a)
{
    if (a->cls != CLS_INT64 && a->cls != CLS_UINT64) return false;
    for (Index k = 0; k < a->numel; k++)
        if (fabs(num_part(a, k, 0)) >= 9007199254740992.0) return true;
    return false;
}

/* In columns two blanks wider than the longest. */
static void write_long_grid(Interp *it, StrBuf *text, const Array *a)
{
    Index rows = a->dims[0], cols = rows ? a->numel / rows : 0;
    char number[32];
    int width = 0;
    for (int pass = 0; pass < 2; pass++)
        for (Index r = 0; r < rows; r++) {
            for (Index c = 0; c < cols && !it->interrupted; c++) {
                Index k = r + c * rows;
                uint64_t bits = ((const uint64_t *) a->data)[k];
                int n = a->cls == CLS_INT64 ? snprintf(number, sizeof number, "%lld", (long long) bits)
                                            : snprintf(number, sizeof number, "%llu", (unsigned long long) bits);
                if (pass == 0) width = n + 2 > width ? n + 2 : width;
                else sb_printf(text, "%*s", width, number);
            }
            if (pass == 1) sb_putc(text, '\n');
        }
}

/* x with the given number of digits; plus: always signed. */
static int number_text(char *text, size_t size, double x, int digits, bool plus)
{
    const char *sign = x < 0 ? "-" : plus ? "+" : "";
    if (isnan(x)) return snprintf(text, size, "%s%s", plus ? "+" : "", num_is_na(x) ? "NA" : "NaN");
    if (isinf(x)) return snprintf(text, size, "%sInf", sign);
    return snprintf(text, size, plus ? "%+.*g" : "%.*g", digits, x);
}

/* digits 0: without decimals. */
static int complex_part(char *text, size_t size, double x, int digits, bool plus)
{
    if (digits > 0 || !isfinite(x)) return number_text(text, size, x, digits, plus);
    return snprintf(text, size, plus ? "%+.0f" : "%.0f", x);
}

/* Complex numbers: the blanks that fill the imaginary field stand behind its i. */
static void write_complex_grid(Interp *it, StrBuf *text, const Array *a, int width, int digits)
{
    Index rows = a->dims[0], cols = rows ? a->numel / rows : 0;
    char part[512];
    for (Index r = 0; r < rows; r++) {
        for (Index c = 0; c < cols && !it->interrupted; c++) {
            Index k = r + c * rows;
            int n = complex_part(part, sizeof part, num_part(a, k, 0), digits, false);
            sb_fill(text, ' ', width - n);
            sb_write(text, part, n);
            n = complex_part(part, sizeof part, num_part(a, k, 1), digits, true);
            sb_write(text, part, n);
            sb_putc(text, 'i');
            if (c + 1 < cols) sb_fill(text, ' ', width - n);
        }
        sb_putc(text, '\n');
    }
}

typedef struct NumberExtent {
    double max_abs;          /* of what is finite; 0 if nothing is */
    bool all_int, any_nonfinite;
} NumberExtent;

/* Complex numbers with a part that is not finite do not count as fractions. */
static NumberExtent measure(const Array *a)
{
    NumberExtent e = { 0, true, false };
    for (Index k = 0; k < a->numel; k++) {
        double re = num_part(a, k, 0), im = a->is_complex ? num_part(a, k, 1) : 0;
        if (isfinite(re) && fabs(re) > e.max_abs) e.max_abs = fabs(re);
        if (isfinite(im) && fabs(im) > e.max_abs) e.max_abs = fabs(im);
        if (!isfinite(re) || !isfinite(im)) e.any_nonfinite = true;
        else if (re != round(re) || im != round(im)) e.all_int = false;
    }
    return e;
}

static void choose_digits(const Array *a, int *width, int *digits)
{
    NumberExtent e = measure(a);
    int exponent = e.max_abs == 0 ? 0 : (int) floor(log10(e.max_abs));
    if (e.all_int) {
        *digits = exponent + 1 < 1 ? 1 : exponent + 1;
        if (e.any_nonfinite && *digits < 3 && !a->is_complex) *digits = 3;
        *width = *digits + 2;
        if (a->is_complex) *digits = 0;
        if (*digits <= 16) return;
    }
    *digits = exponent + 5 < 5 ? 5 : exponent + 5 > 16 ? 16 : exponent + 5;
    *width = *digits + 7;
}

static bool is_integer_array(const Array *a) { return class_is_integer((Class) a->cls) || a->cls == CLS_LOGICAL; }

/* num2str (x, format): the format once for each column, a line for each row. */
static Status format_rows(Interp *it, const Array *a, Value format, Value *out)
{
    StrBuf line = STRBUF_INIT, template = STRBUF_INIT, text = STRBUF_INIT;
    Text t;
    Array *flat = NULL;
    Status st = OK;
    if (!text_get(format, &t)) return err(it, "num2str: PRECISION must be a scalar integer >= 0");
    Index rows = a->dims[0], cols = rows ? a->numel / rows : 0;
    Index per_row = a->is_complex ? 2 * cols : cols;
    if (char_array(format)->dq) sb_write(&line, t.s, t.len);
    else st = text_unescape(it, t, &line);
    if (st != OK) goto done;
    if (a->is_complex) {     /* the imaginary part in the same format, signed, and an i */
        Index end = line.len;
        while (end > 0 && char_is_space((unsigned char) line.data[end - 1])) end--;
        for (Index c = 0; c < cols; c++) {
            sb_write(&template, line.data, end);
            for (Index k = 0; k < end; k++) {
                sb_putc(&template, line.data[k]);
                if (line.data[k] == '%') sb_putc(&template, '+');
            }
            sb_putc(&template, 'i');
            sb_write(&template, line.data + end, line.len - end);
        }
    } else {
        for (Index c = 0; c < cols; c++) sb_write(&template, sb_str(&line), line.len);
    }
    while (template.len > 0
           && (template.data[template.len - 1] == ' ' || template.data[template.len - 1] == '\t'))
        template.data[--template.len] = '\0';
    sb_putc(&template, '\n');
    bool exact = needs_all_digits(a);
    st = array_new(it, exact ? (Class) a->cls : CLS_DOUBLE, per_row * rows, 1, &flat);
    if (st != OK) goto done;
    for (Index r = 0; r < rows; r++) {
        for (Index c = 0; c < cols && exact; c++)
            ((uint64_t *) flat->data)[r * cols + c] = ((const uint64_t *) a->data)[r + c * rows];
        if (exact) continue;
        for (Index c = 0; c < per_row; c++) {
            Index k = r + (a->is_complex ? c / 2 : c) * rows;
            array_f64(flat)[r * per_row + c] = num_part(a, k, a->is_complex ? (int) (c % 2) : 0);
        }
    }
    Value arg = val_from_array_take(&flat);
    st = format_values(it, "sprintf", sb_str(&template), template.len, &arg, 1, &text);
    val_drop(&arg);
    if (st == OK) st = lines_value(it, sb_str(&text), text.len, out);
done:
    array_drop(&flat);
    sb_free(&line);
    sb_free(&template);
    sb_free(&text);
    return st;
}

static Status get_precision(Interp *it, Value v, int *digits)
{
    double x;
    if (!val_is_numeric(v) || val_numel(v) != 1 || val_is_complex(v)) goto bad;
    Status st = val_get_double(it, v, &x);
    if (st != OK) return st;
    if (!(x >= 0) || x != round(x)) goto bad;
    if (isinf(x)) return err(it, "sprintf: invalid format specified");
    *digits = x > 400 ? 400 : (int) x;
    return OK;
bad:
    return err(it, "num2str: PRECISION must be a scalar integer >= 0");
}

/* The usual case, num2str of one real number. */
static Value scalar_text(Interp *it, double x)
{
    char text[64];
    int digits = 16;
    if (isfinite(x) && x != round(x)) {
        int exponent = (int) floor(log10(fabs(x)));
        digits = exponent + 5 < 5 ? 5 : exponent + 5 > 16 ? 16 : exponent + 5;
    }
    int len = number_text(text, sizeof text, x, digits, false);
    return val_string_n(it, text, len);
}

static const char help_num2str[] =
    "num2str (X)\n"
    "num2str (X, PRECISION)\n"
    "num2str (X, FORMAT)\n"
    "Numbers as text: a row of characters for each row of X. Without more, integers in full and others with at least\n"
    "five significant digits; PRECISION is the number of significant digits, FORMAT a template as for printf.\n"
    "  >> num2str (pi)\n"
    "  ans = 3.1416\n"
    "  >> num2str (pi, 8)\n"
    "  ans = 3.1415927\n"
    "  >> num2str ([1 2 3])\n"
    "  ans = 1  2  3\n"
    "See also: mat2str, int2str, sprintf, disp";
static Status bi_num2str(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL;
    StrBuf text = STRBUF_INIT;
    int width = 0, digits = 0;
    (void) nout;
    if (nin == 1 && in[0].tag == T_NUM) {
        out[0] = scalar_text(it, in[0].u.num);
        return OK;
    }
    if (val_is_char(in[0])) {
        out[0] = val_retain(in[0]);
        return OK;
    }
    if (!val_is_numeric(in[0]) && val_class(in[0]) != CLS_LOGICAL)
        return err(it, "num2str: X must be a numeric, logical, or character array");
    if (val_is_empty(in[0])) {
        out[0] = val_string(it, "");
        return OK;
    }
    Status st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    if (nin == 2 && val_is_char(in[1])) {
        st = format_rows(it, a, in[1], &out[0]);
        goto done;
    }
    if (nin == 2) {
        st = get_precision(it, in[1], &digits);
        if (st != OK) goto done;
        width = is_integer_array(a) ? digits : digits + 7;
        if (is_integer_array(a)) digits = 20;
    } else {
        choose_digits(a, &width, &digits);
    }
    if (needs_all_digits(a) && measure(a).max_abs < 1e16) write_long_grid(it, &text, a);
    else if (a->is_complex) write_complex_grid(it, &text, a, width, digits);
    else write_grid(it, &text, a, width, digits);
    st = lines_value(it, sb_str(&text), text.len, &out[0]);
done:
    array_drop(&a);
    sb_free(&text);
    return st;
}
/*
%!assert (num2str (123456.789), '123456.789')
%!assert (num2str (1e-5), '1e-05')
%!assert (num2str ([1 -2; 3 4]), ['1 -2'; '3  4'])
%!assert (num2str ([1.5 NaN]), '1.5         NaN')
%!assert (num2str (1+2i), '1+2i')
%!assert (num2str ([1+2i 3+4i]), '1+2i   3+4i')
%!assert (num2str (true), '1')
%!assert (num2str (int64 (9007199254740993)), '9007199254740993')
%!assert (num2str ([1.5 2.5; 3 4], '%5.1f'), ['1.5  2.5'; '3.0  4.0'])
%!assert (num2str (-0), '-0')
%!assert (size (num2str ([])), [0 0])
%!error <num2str: X must be a numeric, logical, or character array> num2str ({})
%!error <num2str: PRECISION must be a scalar integer .= 0> num2str (pi, -1)
*/

static const char help_int2str[] =
    "int2str (N)\n"
    "Numbers rounded to integers, as text.\n"
    "  >> int2str (2.7)\n"
    "  ans = 3\n"
    "See also: num2str, mat2str";
static Status bi_int2str(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL, *rounded = NULL;
    StrBuf text = STRBUF_INIT;
    (void) nin;
    (void) nout;
    if (val_is_char(in[0])) {
        out[0] = val_retain(in[0]);
        return OK;
    }
    if (!val_is_numeric(in[0]) && val_class(in[0]) != CLS_LOGICAL)
        return err(it, "int2str: N must be a numeric, logical, or character array");
    if (val_is_empty(in[0])) {
        out[0] = val_string(it, "");
        return OK;
    }
    Status st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    Dims dims = array_dims(a);
    st = array_new_nd(it, CLS_DOUBLE, false, &dims, &rounded);
    if (st == OK) {
        for (Index k = 0; k < a->numel; k++) array_f64(rounded)[k] = round(num_part(a, k, 0));
        NumberExtent e = measure(rounded);
        int digits = e.max_abs == 0 ? 1 : (int) floor(log10(e.max_abs)) + 1;
        if (e.any_nonfinite && digits < 3) digits = 3;
        write_grid(it, &text, rounded, digits + 2, digits);
        st = lines_value(it, sb_str(&text), text.len, &out[0]);
    }
    array_drop(&rounded);
    array_drop(&a);
    sb_free(&text);
    return st;
}
/*
%!assert (int2str ([1.5 2.5; 3 4]), ['2  3'; '3  4'])
%!assert (int2str (1e10), '10000000000')
%!error <int2str: N must be a numeric, logical, or character array> int2str ({})
*/

/* --- mat2str --- */

static void write_element(StrBuf *text, const Array *a, Index k, const int digits[2])
{
    char part[512];
    if (a->cls == CLS_LOGICAL) {
        sb_puts(text, array_bool(a)[k] ? "true" : "false");
    } else {
        sb_write(text, part, number_text(part, sizeof part, num_part(a, k, 0), digits[0], false));
        if (!a->is_complex) return;
        sb_write(text, part, number_text(part, sizeof part, num_part(a, k, 1), digits[1], true));
        sb_putc(text, 'i');
    }
}

/* The digits of mat2str's second argument: one number, or one for each part of complex numbers. */
static Status mat2str_digits(Interp *it, Value v, int digits[2])
{
    Array *a = NULL;
    if (val_is_cell(v) || v.tag == T_STRUCT || v.tag == T_FUNC)
        return err(it, "fix: not defined for %s", arg_type_name(v));
    Status st = val_to_array(it, v, &a);
    if (st != OK) return st;
    if (a->numel > 2) st = err(it, "mat2str: N must have only 1 or 2 elements");
    for (Index k = 0; k < a->numel && k < 2 && st == OK; k++) {
        double x = array_get_double(a, k);
        if (!(x >= 0) || isinf(x)) st = err(it, "sprintf: invalid format specified");
        digits[k] = x < 400 ? int_cut(x) : 400;
        if (k == 0) digits[1] = digits[0];
    }
    array_drop(&a);
    return st;
}

static const char help_mat2str[] =
    "S = mat2str (X, N)\n"
    "S = mat2str (X, N, \"class\")\n"
    "A matrix as text that gives it back when evaluated, with N significant digits (15 if not given; two numbers:\n"
    "for the real and the imaginary parts). With \"class\" the name of the class stands around it.\n"
    "  >> mat2str ([1 2.5; -3 pi], 4)\n"
    "  ans = [1 2.5;-3 3.142]\n"
    "  >> mat2str (int8 ([1 2]), 'class')\n"
    "  ans = int8([1 2])\n"
    "See also: num2str, int2str, str2num";
static Status bi_mat2str(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL;
    StrBuf text = STRBUF_INIT;
    int digits[2] = { 15, 15 };
    bool with_class = false;
    Status st = OK;
    (void) nout;
    if (!val_is_numeric(in[0]) && val_class(in[0]) != CLS_LOGICAL) return err_usage(it, "mat2str");
    if (val_ndims(in[0]) > 2) return err(it, "mat2str: X must be two dimensional");
    for (int k = 1; k < nin && st == OK; k++) {
        /* text is the third argument wherever it stands, and another word than "class" says nothing */
        if (val_is_char(in[k])) {
            Text word;
            with_class = text_get(in[k], &word) && word.len == 5 && memcmp(word.s, "class", 5) == 0;
        } else if (k == 1 && !val_is_empty(in[k])) {
            st = mat2str_digits(it, in[k], digits);
        }
    }
    if (st == OK) st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    Index rows = a->dims[0], cols = a->dims[1];
    if (with_class) sb_printf(&text, "%s(", class_name((Class) a->cls));
    if (a->numel != 1) sb_putc(&text, '[');
    for (Index r = 0; r < rows && a->numel > 0; r++) {
        if (r > 0) sb_putc(&text, ';');
        for (Index c = 0; c < cols && !it->interrupted; c++) {
            if (c > 0) sb_putc(&text, ' ');
            write_element(&text, a, r + c * rows, digits);
        }
    }
    if (a->numel != 1) sb_putc(&text, ']');
    if (with_class) sb_putc(&text, ')');
    out[0] = val_string_n(it, sb_str(&text), text.len);
    array_drop(&a);
    sb_free(&text);
    return OK;
}
/*
%!assert (mat2str ([1 2; 3 4]), '[1 2;3 4]')
%!assert (mat2str (true), 'true')
%!assert (mat2str ([]), '[]')
%!assert (mat2str ([1+2i 3]), '[1+2i 3+0i]')
%!assert (mat2str (pi+1i*pi, [4 2]), '3.142+3.1i')
%!error <mat2str: X must be two dimensional> mat2str (zeros (2, 2, 2))
%!error <Invalid call to mat2str> mat2str ('abc')
*/

/* --- rats --- */

/* x as a fraction of at most len characters, a star where it needs more, in a field of width. */
static void write_ratio_field(StrBuf *text, double x, int width, int len)
{
    StrBuf ratio = STRBUF_INIT;
    num_write_ratio(&ratio, x, false, 0, x < 0 ? len + 1 : len);
    bool fits = ratio.len <= len + (x < 0) && (strchr(sb_str(&ratio), '/') || ratio.len <= len - 2 + (x < 0));
    sb_printf(text, "%*s", width, fits ? sb_str(&ratio) : "*");
    sb_free(&ratio);
}

static const char help_rats[] =
    "S = rats (X)\n"
    "S = rats (X, LEN)\n"
    "Numbers as fractions of at most LEN characters (9 if not given).\n"
    "  >> strtrim (rats (pi))\n"
    "  ans = 355/113\n"
    "  >> strtrim (rats (0.75))\n"
    "  ans = 3/4\n"
    "See also: rat, format";
static Status bi_rats(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL;
    StrBuf text = STRBUF_INIT;
    double len = 9;
    (void) nout;
    if (!val_is_numeric(in[0])) return err(it, "rats: X must be numeric");
    Status st = OK;
    if (nin == 2 && !val_is_number_or_logical(in[1]) && !val_is_char(in[1]))
        st = err(it, "octave_base_value::nint_value (): wrong type argument '%s'", arg_type_name(in[1]));
    else if (nin == 2) st = val_get_double(it, in[1], &len);
    if (st == OK && isnan(len)) st = err(it, "conversion of NaN to integer value failed");
    if (st == OK) st = val_to_array(it, in[0], &a);
    if (st != OK) return st;
    int width = len > 0 && len < 1000 ? (int) len : 9, limit = width - 1;
    if (a->numel == 0) {
        out[0] = val_string(it, "");
        goto done;
    }
    if (a->numel == 1 && (num_part(a, 0, 0) == 0 || class_is_integer((Class) a->cls))) {
        sb_printf(&text, "%.0f", fabs(num_part(a, 0, 0)) == 0 ? 0.0 : num_part(a, 0, 0));
        out[0] = val_string_n(it, sb_str(&text), text.len);
        goto done;
    }
    Index rows = a->dims[0], cols = a->numel / rows, row_len = 0;
    for (Index r = 0; r < rows; r++) {
        for (Index c = 0; c < cols; c++) {
            if (a->numel > 1) sb_puts(&text, "  ");
            write_ratio_field(&text, num_part(a, r + c * rows, 0), width, limit);
        }
        if (r == 0) row_len = text.len;
    }
    Array *chars = NULL;
    st = array_new(it, CLS_CHAR, rows, row_len, &chars);
    if (st == OK) {
        chars->dq = false;
        for (Index r = 0; r < rows; r++)
            for (Index c = 0; c < row_len; c++)
                array_chars(chars)[r + c * rows] = (unsigned char) text.data[r * row_len + c];
        out[0] = val_from_array_take(&chars);
    }
done:
    array_drop(&a);
    sb_free(&text);
    return st;
}
/*
%!assert (rats (0.5), '      1/2')
%!assert (rats (pi, 5), ' 22/7')
%!assert (rats ([0.5 pi]), '        1/2    355/113')
%!error <rats: X must be numeric> rats ('a')
*/

/* --- str2double --- */

static void skip_blanks(const char **p)
{
    while (char_is_space((unsigned char) **p)) (*p)++;
}

/* Inf, NaN, NA, or a number, which may have a sign of its own. */
static bool read_number(const char **p, double *x)
{
    const char *s = *p;
    if (strncasecmp(s, "inf", 3) == 0) {
        *x = INFINITY;
        *p = s + 3;
        return true;
    }
    if (strncasecmp(s, "nan", 3) == 0) {
        *x = NAN;
        *p = s + 3;
        return true;
    }
    if (strncmp(s, "NA", 2) == 0) {
        const uint64_t bits = UINT64_C(0x7ff840f440000000);
        memcpy(x, &bits, sizeof *x);
        *p = s + 2;
        return true;
    }
    int digits = 0;
    if (*s == '+' || *s == '-') s++;
    while (*s >= '0' && *s <= '9') s++, digits++;
    if (*s == '.') {
        s++;
        while (*s >= '0' && *s <= '9') s++, digits++;
    }
    if (digits == 0) return false;
    if (*s == 'e' || *s == 'E') {
        s++;
        if (*s == '+' || *s == '-') s++;
        if (!(*s >= '0' && *s <= '9')) return false;
        while (*s >= '0' && *s <= '9') s++;
    }
    *x = strtod(*p, NULL);
    *p = s;
    return isfinite(*x);
}

static inline bool is_unit(char c) { return c == 'i' || c == 'j'; }

/* A signed real or imaginary number. *has_sign: did a sign stand in front of it? */
static bool read_component(const char **p, double *x, bool *imaginary, bool *has_sign)
{
    bool negative = false;
    skip_blanks(p);
    *has_sign = **p == '+' || **p == '-';
    if (*has_sign) {
        negative = **p == '-';
        (*p)++;
        skip_blanks(p);
    }
    *imaginary = false;
    if (is_unit(**p) && strncasecmp(*p, "inf", 3) != 0) {
        (*p)++;
        *imaginary = true;
        *x = 1;
        skip_blanks(p);
        if (**p == '*') {
            (*p)++;
            skip_blanks(p);
            if (!read_number(p, x)) return false;
        }
    } else {
        if (!read_number(p, x)) return false;
        skip_blanks(p);
        const char *q = *p;
        if (*q == '*') {
            q++;
            while (char_is_space((unsigned char) *q)) q++;
            if (!is_unit(*q)) return false;
        }
        if (is_unit(*q)) {
            *imaginary = true;
            *p = q + 1;
        }
    }
    if (negative) *x = -*x;
    skip_blanks(p);
    return true;
}

/* Text as a number; NaN where it is none. What follows a second component is not looked at, as in Octave. */
static void parse_double(Text t, double *re, double *im)
{
    StrBuf clean = STRBUF_INIT;
    double x[2] = { 0, 0 };
    bool imaginary[2] = { false, false };
    bool has_sign;
    *re = NAN;
    *im = 0;
    for (Index k = 0; k < t.len; k++)
        if (t.s[k] != ',') sb_putc(&clean, t.s[k]);
    const char *p = sb_str(&clean);
    if (clean.len > 0 && (Index) strlen(p) == clean.len
        && read_component(&p, &x[0], &imaginary[0], &has_sign)) {
        if (*p == '\0') {
            *re = imaginary[0] ? 0 : x[0];
            *im = imaginary[0] ? x[0] : 0;
        } else if (read_component(&p, &x[1], &imaginary[1], &has_sign) && has_sign
                   && imaginary[0] != imaginary[1]) {
            *re = imaginary[0] ? x[1] : x[0];
            *im = imaginary[0] ? x[0] : x[1];
        }
    }
    sb_free(&clean);
}

static const char help_str2double[] =
    "str2double (S)\n"
    "The number that the text S stands for, also complex (1+2i), Inf, NaN or NA; commas are skipped. NaN where S is\n"
    "not a number. A cell array or the rows of a char matrix give a matrix.\n"
    "  >> str2double ('1e3')\n"
    "  ans = 1000\n"
    "  >> str2double ({'2.5', 'two'})\n"
    "  ans =\n"
    "  \n"
    "     2.5000      NaN\n"
    "  \n"
    "See also: str2num, num2str";
static Status bi_str2double(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    const Array *cell = cell_array(in[0]), *chars = char_array(in[0]);
    Dims dims = cell ? array_dims(cell) : dims_2(chars && chars->numel > 0 ? chars->dims[0] : 1, 1);
    Array *a = NULL;
    (void) nin;
    (void) nout;
    Status st = array_new_nd(it, CLS_DOUBLE, true, &dims, &a);
    if (st != OK) return st;
    double *data = a->data;
    for (Index k = 0; k < a->numel; k++) {
        StrBuf row = STRBUF_INIT;
        Text t = { "", 0 };
        bool is_text = chars != NULL;
        if (cell) {
            is_text = text_get(array_cells(cell)[k], &t);
        } else if (chars && chars->numel > 0) {
            char_row(chars, k, &row);
            t = (Text) { sb_str(&row), row.len };
        }
        if (!is_text) t.len = 0;
        parse_double(t, &data[2 * k], &data[2 * k + 1]);
        sb_free(&row);
    }
    st = array_narrow_complex(it, &a);
    if (st == OK) out[0] = val_from_array_take(&a);
    array_drop(&a);
    return st;
}
/*
%!assert (str2double ('1,000'), 1000)
%!assert (str2double ('1 - 2i'), 1 - 2i)
%!assert (str2double ('-Inf'), -Inf)
%!assert (isnan (str2double ({'1', 'x'; '2.5', 3})), logical ([0 1; 0 1]))
%!assert (isnan (str2double ('1 2')))
%!assert (str2double (['12'; '34']), [12; 34])
%!assert (isnan (str2double (5)))
*/

static const char help_str2num[] =
    "VAL = str2num (S)\n"
    "[VAL, OK] = str2num (S)\n"
    "Evaluate the text S as the inside of a matrix literal. OK is false, and VAL empty, where that fails. Because S is\n"
    "run as code, str2double is the better choice for text from elsewhere.\n"
    "  >> str2num ('[1 2; 3 4]')\n"
    "  ans =\n"
    "  \n"
    "     1   2\n"
    "     3   4\n"
    "  \n"
    "See also: str2double, eval";
static Status bi_str2num(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    const Array *a = char_array(in[0]);
    StrBuf code = STRBUF_INIT;
    ValueList list = VALUE_LIST_INIT;
    (void) nin;
    if (!a) return err(it, "str2num: S must be a string or string array");
    sb_puts(&code, "[");
    for (Index r = 0; r < a->dims[0] && a->numel > 0; r++) {
        if (r > 0) sb_putc(&code, ';');
        char_row(a, r, &code);
    }
    sb_puts(&code, "]");
    Status st = eval_text(it, 0, sb_str(&code), code.len, 1, &list);
    bool good = st == OK && list.n == 1;
    if (st == ERR) {
        err_clear(it);
        st = OK;
    }
    if (st == OK) {
        out[0] = good ? val_move(&list.v[0]) : val_empty(it);
        if (nout > 1) out[1] = val_bool(good);
    }
    vlist_free(&list);
    sb_free(&code);
    return st;
}
/*
%!assert (str2num ('pi'), pi)
%!test
%! [v, ok] = str2num ('nosuchname');
%! assert (v, []); assert (ok, false);
%!error <str2num: S must be a string or string array> str2num (5)
*/

const Builtin numtext_builtins[] = {
    /* name         function        inputs min max   outputs min max   help */
    { "num2str",    bi_num2str,            1,  2,           0,  1,    help_num2str },
    { "int2str",    bi_int2str,            1,  1,           0,  1,    help_int2str },
    { "mat2str",    bi_mat2str,            1,  3,           0,  1,    help_mat2str },
    { "rats",       bi_rats,               1,  2,           0,  1,    help_rats },
    { "str2double", bi_str2double,         1,  1,           0,  1,    help_str2double },
    { "str2num",    bi_str2num,            1,  1,           0,  2,    help_str2num },
    { 0 },
};
