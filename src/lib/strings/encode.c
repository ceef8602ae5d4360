/* Text and bytes in other clothes: is_dq_string, newline, base64, message digests, code pages. */
#include <string.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "lib/strings/digest.h"
#include "lib/text.h"
#include "ops/binary.h"

static const char help_newline[] =
    "newline ()\nThe character that ends a line.\n  >> double (newline ())\n  ans = 10\nSee also: strcat";
static Status bi_newline(Interp *it, const Value *in UNUSED, int nin UNUSED, Value *out, int nout UNUSED)
{
    out[0] = text_value(it, "\n", 1);
    return OK;
}

static const char help_is_dq_string[] =
    "is_dq_string (X)\nTrue if X is a string written in double quotes.\n  >> is_dq_string (\"a\")\n  ans = 1\nSee also: is_sq_string, ischar";
static Status bi_is_dq_string(Interp *it UNUSED, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    out[0] = val_bool(char_array(in[0]) && char_array(in[0])->dq);
    return OK;
}

static const char help_is_sq_string[] =
    "is_sq_string (X)\nTrue if X is a string written in single quotes.\n  >> is_sq_string ('a')\n  ans = 1\nSee also: is_dq_string, ischar";
static Status bi_is_sq_string(Interp *it UNUSED, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    out[0] = val_bool(char_array(in[0]) && !char_array(in[0])->dq);
    return OK;
}

/* ---- base64 ---- */

static const char base64_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

static void encode64(const unsigned char *p, size_t n, StrBuf *out)
{
    for (size_t k = 0; k < n; k += 3) {
        uint32_t x = (uint32_t) p[k] << 16;
        if (k + 1 < n) x |= (uint32_t) p[k + 1] << 8;
        if (k + 2 < n) x |= p[k + 2];
        sb_putc(out, base64_digits[x >> 18]);
        sb_putc(out, base64_digits[x >> 12 & 63]);
        sb_putc(out, k + 1 < n ? base64_digits[x >> 6 & 63] : '=');
        sb_putc(out, k + 2 < n ? base64_digits[x & 63] : '=');
    }
}

static bool decode64(Text t, StrBuf *out)
{
    uint32_t x = 0;
    int bits = 0;
    if (t.len % 4 != 0) return false;
    for (Index k = 0; k < t.len; k++) {
        char c = t.s[k];
        if (c == '=' && (k == t.len - 1 || (k == t.len - 2 && t.s[k + 1] == '='))) break;
        const char *p = c ? strchr(base64_digits, c) : NULL;
        if (!p) return false;
        x = x << 6 | (uint32_t) (p - base64_digits);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            sb_putc(out, (char) (x >> bits & 0xFF));
        }
    }
    return true;
}

static const char help_base64_encode[] =
    "base64_encode (X)\nThe bytes of a numeric array as text.\n  >> base64_encode (1)\n  ans = AAAAAAAA8D8=\nSee also: base64_decode";
static Status bi_base64_encode(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Array *a = NULL;
    StrBuf sb = STRBUF_INIT;
    if (!val_is_numeric(in[0]))
        return err(it, "base64_encode: encoding is supported only for numeric arrays");
    Status st = val_to_array(it, in[0], &a);
    if (st == OK && a->is_complex)
        st = err(it, "base64_encode: encoding complex or sparse data is not supported");
    if (st == OK) {
        encode64(a->data, (size_t) a->numel * class_elem_size((Class) a->cls, false), &sb);
        out[0] = text_value(it, sb_str(&sb), sb.len);
    }
    array_drop(&a);
    sb_free(&sb);
    return st;
}

static const char help_base64_decode[] =
    "base64_decode (S)\nbase64_decode (S, DIMS)\nThe doubles whose bytes base64_encode wrote as text.\n"
    "  >> base64_decode (base64_encode ([1 2]))\n  ans =\n\n     1   2\n\nSee also: base64_encode";
static Status bi_base64_decode(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Text t = { "", 0 };
    StrBuf sb = STRBUF_INIT;
    Array *a = NULL, *keep = NULL;
    Status st = text_convert(it, in[0], &t, &keep);
    if (st == OK && !decode64(t, &sb)) st = err(it, "base64_decode: input was not valid base64");
    if (st == OK && sb.len % 8) st = err(it, "base64_decode: incorrect input size");
    array_drop(&keep);
    Dims dims = dims_2(1, sb.len / 8);
    if (st == OK && nin > 1) {
        Array *d = NULL;
        char to[DIMS_TEXT_SIZE];
        if (val_is_char(in[1])) st = err(it, "invalid conversion from string to real N-D array");
        if (st == OK) st = val_to_class(it, in[1], CLS_DOUBLE, &d);
        if (st == OK && (d->numel == 1 || d->numel > MAX_DIMS)) st = err_out_of_memory(it);
        if (st == OK) {
            dims = dims_2(0, 0);
            if (d->numel > 0) dims.n = (int) d->numel;
            for (int k = 0; k < d->numel; k++) dims.d[k] = index_cut(array_f64(d)[k]);
            if (dims_numel(&dims) != sb.len / 8)
                st = err(it, "reshape: can't reshape 1x%lld array to %s array", (long long) sb.len / 8,
                         dims_text(&dims, to, sizeof to));
            dims_normalize(&dims);
        }
        array_drop(&d);
    }
    if (st == OK) st = array_new_nd(it, CLS_DOUBLE, false, &dims, &a);
    if (st == OK) {
        if (sb.len) memcpy(a->data, sb.data, (size_t) sb.len);
        out[0] = val_from_array_take(&a);
    }
    sb_free(&sb);
    return st;
}

static const char help_hash[] =
    "hash (METHOD, S)\n"
    "The digest of a string in hexadecimal: METHOD is 'md5', 'sha1', 'sha224' or 'sha256'.\n"
    "  >> hash ('md5', 'abc')\n"
    "  ans = 900150983cd24fb0d6963f7d28e17f72\n"
    "See also: base64_encode";
static Status bi_hash(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    StrBuf method = STRBUF_INIT;
    Text name = { "", 0 }, text = { "", 0 };
    Array *keep[2] = { NULL, NULL };
    unsigned char digest[DIGEST_MAX];
    Status st = text_convert(it, in[0], &name, &keep[0]);
    if (st == OK) st = text_convert(it, in[1], &text, &keep[1]);
    if (st == OK) {
        sb_write(&method, name.s, name.len);
        for (Index k = 0; k < method.len; k++)
            method.data[k] = (char) char_lower((unsigned char) method.data[k]);
        int n = digest_compute(sb_str(&method), text.s, (size_t) text.len, digest);
        if (n == 0) {
            st = err(it, "hash function '%.*s' not supported", (int) name.len, name.s);
        } else {
            char hex[2 * DIGEST_MAX];
            for (int k = 0; k < n; k++) {
                hex[2 * k] = "0123456789abcdef"[digest[k] >> 4];
                hex[2 * k + 1] = "0123456789abcdef"[digest[k] & 15];
            }
            out[0] = text_value(it, hex, 2 * n);
        }
    }
    sb_free(&method);
    for (int k = 0; k < 2; k++) array_drop(&keep[k]);
    return st;
}
/*
%!assert (hash ('sha1', 'abc'), 'a9993e364706816aba3e25717850c26c9cd0d89d')
%!assert (hash ('sha256', 'abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
%!error <hash function 'foo' not supported> hash ('foo', 'abc')
*/

/* ---- code pages: text is UTF-8; Latin-1 is the other one that matters ---- */

static bool is_latin1(Value v) { return text_is(v, "latin1") || text_is(v, "iso-8859-1") || text_is(v, "iso8859-1") || text_is(v, "windows-1252"); }

static bool is_code_page(Value v)
{
    return is_latin1(v) || text_is(v, "utf-8") || text_is(v, "utf8") || text_is(v, "us-ascii")
           || text_is(v, "ascii");
}

static Status err_code_page(Interp *it, const char *who, Value page)
{
    Index len = 0;
    const char *name = val_chars(page, &len);
    bool out_of = who[0] == 'u';
    return err(it, "%s: converting from %s'%.*s'%s: Invalid argument", who,
               out_of ? "UTF-8 to codepage " : "codepage ",
               name ? (int) len : 0, name ? name : "", out_of ? "" : " to UTF-8");
}

static const char help_native2unicode[] =
    "native2unicode (BYTES)\nnative2unicode (BYTES, CODEPAGE)\nBytes as text; CODEPAGE is 'utf-8' or 'latin1'.\n"
    "  >> native2unicode (uint8 ([97 98]))\n  ans = ab\nSee also: unicode2native";
static Status bi_native2unicode(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Array *a = NULL;
    StrBuf sb = STRBUF_INIT;
    if (val_is_char(in[0])) {
        out[0] = val_retain(in[0]);
        return OK;
    }
    if (!val_is_complex(in[0]) && (!val_is_numeric(in[0]) || !val_is_vector(in[0])))
        return err(it, "native2unicode: NATIVE_BYTES must be a numeric vector");
    if (nin > 1 && !val_is_char(in[1])) return err(it, "native2unicode: CODEPAGE must be a string");
    if (val_is_complex(in[0])) return err(it, "invalid conversion from %s to uint8", val_type_name(in[0]));
    Status st = val_to_class(it, in[0], CLS_UINT8, &a);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        unsigned char c = array_chars(a)[k];
        if (nin > 1 && is_latin1(in[1]) && c >= 128) {
            sb_putc(&sb, (char) (0xC0 | c >> 6));
            sb_putc(&sb, (char) (0x80 | (c & 0x3F)));
        } else {
            sb_putc(&sb, (char) c);
        }
    }
    if (st == OK && nin > 1 && !is_code_page(in[1])) st = err_code_page(it, "native2unicode", in[1]);
    if (st == OK) out[0] = text_value(it, sb_str(&sb), sb.len);
    array_drop(&a);
    sb_free(&sb);
    return st;
}

static const char help_unicode2native[] =
    "unicode2native (S)\nunicode2native (S, CODEPAGE)\nThe bytes of a text; CODEPAGE is 'utf-8' or 'latin1'.\n"
    "  >> unicode2native ('ab', 'utf-8')\n  ans =\n\n    97  98\n\nSee also: native2unicode";
static Status bi_unicode2native(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    Text t;
    StrBuf sb = STRBUF_INIT;
    Array *a = NULL;
    if (val_is_empty(in[0])) {
        Status empty = array_new(it, CLS_UINT8, 0, 0, &a);
        if (empty == OK) out[0] = val_from_array_take(&a);
        return empty;
    }
    if (!text_get(in[0], &t)) return err(it, "unicode2native: UTF8_STR must be a character vector");
    if (nin < 2 || !val_is_char(in[1])) return err(it, "unicode2native: CODEPAGE must be a string");
    if (!is_code_page(in[1])) return err_code_page(it, "unicode2native", in[1]);
    for (Index k = 0; k < t.len; k++) {
        unsigned char c = (unsigned char) t.s[k];
        if (nin > 1 && is_latin1(in[1]) && (c == 0xC2 || c == 0xC3) && k + 1 < t.len)
            c = (unsigned char) (c << 6 | ((unsigned char) t.s[++k] & 0x3F));
        sb_putc(&sb, (char) c);
    }
    Status st = array_new(it, CLS_UINT8, 1, sb.len, &a);
    if (st == OK) {
        if (sb.len) memcpy(a->data, sb.data, (size_t) sb.len);
        out[0] = val_from_array_take(&a);
    }
    sb_free(&sb);
    return st;
}

const Builtin encode_builtins[] = {
    { "base64_decode",  bi_base64_decode,  1, 2, 0, 1, help_base64_decode },
    { "base64_encode",  bi_base64_encode,  1, 1, 0, 1, help_base64_encode },
    { "hash",           bi_hash,           2, 2, 0, 1, help_hash },
    { "is_dq_string",   bi_is_dq_string,   1, 1, 0, 1, help_is_dq_string },
    { "is_sq_string",   bi_is_sq_string,   1, 1, 0, 1, help_is_sq_string },
    { "native2unicode", bi_native2unicode, 1, 2, 0, 1, help_native2unicode },
    { "newline",        bi_newline,        0, 0, 0, 1, help_newline },
    { "unicode2native", bi_unicode2native, 1, 2, 0, 1, help_unicode2native },
    { 0 },
};
