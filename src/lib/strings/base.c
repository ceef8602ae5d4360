/* Numbers in other bases: dec2bin, dec2hex, dec2base and back. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "base/sizes.h"
#include "lang/builtin.h"
#include "lib/numeric.h"
#include "lib/text.h"

static const char digits36[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/* The digits a base argument means: a number 2..36, or a string of symbols. */
typedef struct Base {
    char symbols[256];
    int n;
    double value;              /* n, or what lies below it: base2dec takes 2.5 */
    bool ignore_case;          /* letters of a base given by number */
} Base;

static Status get_base(Interp *it, const char *who, Value v, Base *base)
{
    Text t;
    bool from = strcmp(who, "dec2base") != 0;
    const char *bad = from ? "must be between 2 and 36, or a string of symbols"
                           : "must be an integer between 2 and 36, or a string of symbols";
    base->ignore_case = true;
    if (text_get(v, &t)) {
        if (t.len == 1 && !from)
            return err_out_of_memory(it);      /* as many digits as the number is large */
        if (t.len == 0 || t.len > 255) return err(it, "%s: symbols representing digits must be unique", who);
        for (Index k = 0; k < t.len; k++)
            if (memchr(t.s + k + 1, t.s[k], (size_t) (t.len - k - 1)))
                return err(it, "%s: symbols representing digits must be unique", who);
        for (Index k = 0; k < t.len; k++) {
            if (char_is_space((unsigned char) t.s[k]))
                return err(it, "%s: whitespace characters are not valid symbols", who);
        }
        memcpy(base->symbols, t.s, (size_t) t.len);
        base->n = (int) t.len;
        base->value = base->n;
        base->ignore_case = false;
        return OK;
    }
    double x;
    if (from && !val_is_scalar(v)) return err(it, "base2dec: cannot convert from several bases at once");
    if (!val_is_scalar(v) || val_get_double(it, v, &x) != OK || !(x >= 2 && x <= 36)
        || (!from && x != floor(x)))
        return err(it, "%s: BASE %s", who, bad);
    base->n = (int) ceil(x);
    base->value = x;
    memcpy(base->symbols, digits36, (size_t) base->n);
    return OK;
}

typedef struct Numbers {
    uint64_t *v;
    Index n, cap;
} Numbers;

static Status push_numbers(Interp *it, const char *who, Value v, bool negatives, Numbers *out)
{
    Array *a = NULL;
    if (cell_array(v)) {
        const Array *c = cell_array(v);
        for (Index k = 0; k < c->numel; k++) {
            if (val_is_cell(array_cells(c)[k]))
                return err(it, "cell2mat: wrong type elements or mixed cells, structs, and matrices");
            Status st = push_numbers(it, who, array_cells(c)[k], negatives, out);
            if (st != OK) return st;
        }
        return OK;
    }
    const char *bad = strcmp(who, "dec2base") ? "input must be integers"
                                              : "input must be real non-negative integers";
    if (val_is_char(v) || val_is_complex(v) || val_to_array(it, v, &a) != OK)
        return err(it, "%s: %s", negatives ? "dec2bin" : who, bad);
    Status st = OK;
    if (negatives && a->cls == CLS_LOGICAL) st = err(it, "dec2bin: %s", bad);
    if (st == OK && !mem_grow(&out->v, sizeof(uint64_t), &out->cap, out->n + a->numel))
        st = err_out_of_memory(it);
    /* negative numbers in as many bits as all of them need */
    double low = 0, high = 0;
    bool any_nan = false;
    for (Index k = 0; st == OK && k < a->numel; k++) any_nan |= isnan(array_get_double(a, k));
    for (Index k = 0; st == OK && k < a->numel; k++) {
        low = fmin(low, array_get_double(a, k));
        high = fmax(high, array_get_double(a, k));
    }
    uint64_t mask = low >= -128 && high < 128 ? 0xFF : low >= -32768 && high < 32768 ? 0xFFFF
                  : low >= -2147483648.0 && high < 2147483648.0 ? 0xFFFFFFFF : UINT64_MAX;
    for (Index k = 0; st == OK && k < a->numel; k++) {
        double x = array_get_double(a, k);
        uint64_t u = 0;
        if (a->cls == CLS_UINT64) u = ((uint64_t *) a->data)[k];
        else if (a->cls == CLS_INT64 && (x >= 0 || negatives))
            u = x >= 0 ? (uint64_t) ((int64_t *) a->data)[k] : (uint64_t) ((int64_t *) a->data)[k] & mask;
        else if (isinf(x) && x > 0 && (low >= 0 || negatives) && !any_nan) st = err_out_of_memory(it);
        else if (isinf(x) && negatives) u = (uint64_t) 1 << 63;
        else if (x != floor(x) || isinf(x) || x >= 18446744073709551616.0)
            st = err(it, "%s: %s", negatives ? "dec2bin" : who, bad);
        else if (x >= 0) u = (uint64_t) x;
        else if (!negatives || x < -9223372036854775808.0) st = err(it, "%s: %s", who, bad);
        else u = (uint64_t) (int64_t) x & mask;
        out->v[out->n++] = u;
    }
    array_drop(&a);
    return st;
}

static Status to_base(Interp *it, const char *who, const Base *base, Value numbers, const Value *len_arg,
                      Value *out)
{
    Numbers list = { NULL, 0, 0 };
    Array *m = NULL;
    double len = 0;
    Index width = 1;
    Status st = push_numbers(it, who, numbers, strcmp(who, "dec2base") != 0, &list);
    bool hex = strcmp(who, "dec2hex") == 0;
    if (st == OK && len_arg && hex && val_is_cell(*len_arg))
        st = err(it, "binary operator '*' not implemented for 'cell' by 'scalar' operations");
    if (st == OK && len_arg && !hex && val_is_char(*len_arg) && val_is_scalar(*len_arg))
        st = err(it, "max: cannot compute max (scalar, %s)", arg_type_name(*len_arg));
    if (st == OK && len_arg && (!val_is_scalar(*len_arg) || val_is_complex(*len_arg) ||
                                val_get_double(it, *len_arg, &len) != OK || !(len >= 0) || len != floor(len)))
        st = err(it, "dec2base: LEN must be a non-negative integer");
    if (st == OK && list.n == 0 && len_arg) {
        *out = text_value(it, "", 0);
        mem_free(list.v);
        return OK;
    }
    if (st == OK && list.n == 0)
        st = err_id(it, "Octave:index-out-of-bounds", "retval(_,1): out of bound 0 (dimensions are 0x0)");
    for (Index k = 0; k < list.n && !interrupt_at(it, k); k++) {
        Index w = 1;
        for (uint64_t u = list.v[k]; u >= (uint64_t) base->n; u /= (uint64_t) base->n) w++;
        if (w > width) width = w;
    }
    if (len > (double) width) width = index_cut(len);
    /* as in Octave 7, hexadecimal digits come in a row where every number has one only */
    bool in_row = width == 1 && list.n > 1 && !strcmp(who, "dec2hex");
    if (st == OK) st = array_new(it, CLS_CHAR, in_row ? 1 : list.n, in_row ? list.n : width, &m);
    if (st == OK) {
        unsigned char *s = array_chars(m);
        for (Index k = 0; k < list.n && !interrupt_at(it, k); k++) {
            uint64_t u = list.v[k];
            for (Index c = width - 1; c >= 0; c--, u /= (uint64_t) base->n)
                s[k + c * list.n] = (unsigned char) base->symbols[u % (uint64_t) base->n];
        }
        *out = val_from_array_take(&m);
    }
    mem_free(list.v);
    return st;
}

static Status dec_to(Interp *it, const char *who, int n, const Value *in, int nin, Value *out)
{
    Base base;
    memcpy(base.symbols, digits36, sizeof digits36);
    base.n = n;
    base.value = n;
    return to_base(it, who, &base, in[0], nin > 1 ? &in[1] : NULL, out);
}

static const char help_dec2bin[] =
    "dec2bin (D)\n"
    "dec2bin (D, LEN)\n"
    "The integer D in binary, at least LEN digits long; a char matrix with a row for each element.\n"
    "  >> dec2bin (5, 8)\n"
    "  ans = 00000101\n"
    "See also: bin2dec, dec2base, dec2hex";
static Status bi_dec2bin(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    return dec_to(it, "dec2bin", 2, in, nin, out);
}
/*
%!assert (dec2bin ([5; 10], 6), ['000101'; '001010'])
%!assert (dec2bin (-5), '11111011')
%!assert (dec2bin (int64 (9007199254740993))(end), '1')
%!assert (dec2bin ([-3 200])(1, :), '1111111111111101')
*/

static const char help_dec2hex[] =
    "dec2hex (D)\n"
    "dec2hex (D, LEN)\n"
    "The integer D in hexadecimal, at least LEN digits long.\n"
    "  >> dec2hex (255)\n"
    "  ans = FF\n"
    "See also: hex2dec, dec2base, dec2bin";
static Status bi_dec2hex(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    return dec_to(it, "dec2hex", 16, in, nin, out);
}

static const char help_dec2base[] =
    "dec2base (D, BASE)\n"
    "dec2base (D, BASE, LEN)\n"
    "The non-negative integer D in a base from 2 to 36, or with the characters of the string BASE as digits.\n"
    "  >> dec2base (10, 3)\n"
    "  ans = 101\n"
    "See also: base2dec, dec2bin, dec2hex";
static Status bi_dec2base(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Base base;
    Numbers checked = { NULL, 0, 0 };
    /* the numbers are looked at first */
    Status st = push_numbers(it, "dec2base", in[0], false, &checked);
    mem_free(checked.v);
    if (st == OK) st = get_base(it, "dec2base", in[1], &base);
    if (st == OK) st = to_base(it, "dec2base", &base, in[0], nin > 2 ? &in[2] : NULL, out);
    return st;
}
/*
%!assert (dec2base (7, 'ab'), 'bbb')
%!error <input must be real non-negative integers> dec2base (-1, 2)
*/

static double parse_digits(Text t, const Base *base)
{
    double x = 0;
    bool any = false;
    for (Index k = 0; k < t.len; k++) {
        unsigned char c = (unsigned char) t.s[k];
        if (c == ' ') continue;
        if (base->ignore_case) c = char_upper(c);
        const char *p = memchr(base->symbols, c, (size_t) base->n);
        if (!p) return NAN;
        x = x * base->value + (double) (p - base->symbols);
        any = true;
    }
    return any ? x : NAN;
}

static Status from_base(Interp *it, const Base *base, Value v, Value *out)
{
    TextList list = TEXT_LIST_INIT;
    Array *a = NULL;
    Status st = OK;
    if (!text_list_from(v, false, &list)) {
        st = err(it, "base2dec: S must be a string or cellstring");
        goto done;
    }
    if (char_array(v) && char_array(v)->numel == 0) text_list_free(&list);
    st = array_new(it, CLS_DOUBLE, list.count, 1, &a);
    if (st != OK) goto done;
    for (Index k = 0; k < list.count; k++) array_f64(a)[k] = parse_digits(text_list_at(&list, k), base);
    *out = val_from_array_take(&a);
done:
    text_list_free(&list);
    return st;
}

static Status dec_from(Interp *it, int n, Value v, Value *out)
{
    Base base;
    memcpy(base.symbols, digits36, sizeof digits36);
    base.n = n;
    base.value = n;
    base.ignore_case = true;
    return from_base(it, &base, v, out);
}

static const char help_bin2dec[] =
    "bin2dec (S)\n"
    "The number whose binary digits are in the string S; NaN if it is none. Blanks do not count.\n"
    "  >> bin2dec ('1000 0001')\n"
    "  ans = 129\n"
    "See also: dec2bin, base2dec, hex2dec";
static Status bi_bin2dec(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return dec_from(it, 2, in[0], out);
}
/*
%!assert (bin2dec ({'1'; '10'}), [1; 2])
%!assert (bin2dec ('12'), NaN)
%!error <base2dec: S must be a string or cellstring> bin2dec (5)
*/

static const char help_hex2dec[] =
    "hex2dec (S)\n"
    "The number whose hexadecimal digits are in the string S; NaN if it is none.\n"
    "  >> hex2dec ({'FF', '10'})\n"
    "  ans =\n"
    "\n"
    "     255\n"
    "      16\n"
    "\n"
    "See also: dec2hex, base2dec, bin2dec";
static Status bi_hex2dec(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    return dec_from(it, 16, in[0], out);
}

static const char help_base2dec[] =
    "base2dec (S, BASE)\n"
    "The number that the string S writes in a base from 2 to 36, or with the characters of BASE as digits.\n"
    "  >> base2dec ('zz', 36)\n"
    "  ans = 1295\n"
    "See also: dec2base, bin2dec, hex2dec";
static Status bi_base2dec(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Base base;
    Status st = OK;
    if (!char_array(in[0]) && !val_is_cellstr(in[0]))
        return err(it, "base2dec: S must be a string or cellstring");
    st = get_base(it, "base2dec", in[1], &base);
    if (st == OK) st = from_base(it, &base, in[0], out);
    return st;
}
/*
%!assert (base2dec ('yyxx', 'xy'), 12)
%!assert (base2dec ('9', 8), NaN)
*/

const Builtin base_builtins[] = {
    { "base2dec", bi_base2dec, 2, 2, 0, 1, help_base2dec },
    { "bin2dec",  bi_bin2dec,  1, 1, 0, 1, help_bin2dec },
    { "dec2base", bi_dec2base, 2, 3, 0, 1, help_dec2base },
    { "dec2bin",  bi_dec2bin,  1, 2, 0, 1, help_dec2bin },
    { "dec2hex",  bi_dec2hex,  1, 2, 0, 1, help_dec2hex },
    { "hex2dec",  bi_hex2dec,  1, 1, 0, 1, help_hex2dec },
    { 0 },
};
