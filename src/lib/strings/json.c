/* jsonencode and jsondecode. Values become JSON as they look: scalars, arrays by rows, structs as objects; on
 * the way back arrays of equal things become matrices and struct arrays. */
#include "base/interrupt.h"
#include "lib/strings/json.h"

#include <ctype.h>
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "value/structs.h"

enum { INTEGER_LIMIT = 999999 };     /* whole numbers up to here are written without a point */

/* ---- writing ---- */

typedef struct Writer {
    Interp *it;
    StrBuf *out;
    bool nan_to_null;
} Writer;

static void put_string(StrBuf *out, const char *s, Index len)
{
    sb_putc(out, '"');
    for (Index k = 0; k < len; k++) {
        unsigned char c = (unsigned char) s[k];
        switch (c) {
        case '"': sb_puts(out, "\\\""); break;
        case '\\': sb_puts(out, "\\\\"); break;
        case '\n': sb_puts(out, "\\n"); break;
        case '\t': sb_puts(out, "\\t"); break;
        case '\r': sb_puts(out, "\\r"); break;
        case '\b': sb_puts(out, "\\b"); break;
        case '\f': sb_puts(out, "\\f"); break;
        default:
            if (c < 32) sb_printf(out, "\\u%04X", c);
            else sb_putc(out, (char) c);
        }
    }
    sb_putc(out, '"');
}

static void put_double(Writer *w, double x)
{
    if (isnan(x)) sb_puts(w->out, w->nan_to_null ? "null" : "NaN");
    else if (isinf(x)) sb_puts(w->out, w->nan_to_null ? "null" : x < 0 ? "-Infinity" : "Infinity");
    else if (fabs(x) <= INTEGER_LIMIT && x - floor(x) < DBL_EPSILON) sb_printf(w->out, "%ld", (long) x);
    else json_put_double(w->out, x);
}

static void put_number(Writer *w, const Array *a, Index k)
{
    if (a->cls == CLS_LOGICAL) sb_puts(w->out, array_bool(a)[k] ? "true" : "false");
    else if (a->is_complex)
        put_double(w, a->cls == CLS_SINGLE ? ((const float *) a->data)[2 * k]
                                           : ((const double *) a->data)[2 * k]);
    else put_double(w, array_get_double(a, k));
}

/* Only doubles and small whole numbers of other classes can stand alone; within arrays all are doubles. */
static Status put_scalar(Writer *w, const Array *a)
{
    double x;
    if (a->cls == CLS_LOGICAL || a->cls == CLS_DOUBLE) {
        put_number(w, a, 0);
        return OK;
    }
    x = array_get_double(a, 0);
    if (isnan(x) || (isinf(x) && w->nan_to_null)) sb_puts(w->out, w->nan_to_null ? "null" : "NaN");
    else if (isinf(x) || fabs(x) > INTEGER_LIMIT || x != floor(x))
        return err(w->it, "jsonencode: unsupported type");
    else sb_printf(w->out, "%ld", (long) x);
    return OK;
}

static Status put_value(Writer *w, Value v, int depth);

/* Dimension d of an array, the rest of whose subscripts are in base. */
static void put_level(Writer *w, const Array *a, int d, Index base, Index stride)
{
    sb_putc(w->out, '[');
    for (Index k = 0; k < a->dims[d] && !w->it->interrupted; k++) {
        if (k) sb_putc(w->out, ',');
        Index at = base + k * stride;
        if (d + 1 < a->ndims) put_level(w, a, d + 1, at, stride * a->dims[d]);
        else put_number(w, a, at);
    }
    sb_putc(w->out, ']');
}

/* Dimension d of a char array: rows outside, then the dimensions from the third on, strings along the
 * second. */
static void put_char_level(Writer *w, const Array *a, int d, Index base, Index stride, StrBuf *row)
{
    if (d == a->ndims) {
        sb_clear(row);
        for (Index k = 0; k < a->dims[1]; k++) sb_putc(row, ((const char *) a->data)[base + k * a->dims[0]]);
        put_string(w->out, sb_str(row), row->len);
        return;
    }
    sb_putc(w->out, '[');
    for (Index k = 0; k < a->dims[d] && !w->it->interrupted; k++) {
        if (k) sb_putc(w->out, ',');
        if (d == 0) put_char_level(w, a, 2, k, a->dims[0] * a->dims[1], row);
        else put_char_level(w, a, d + 1, base + k * stride, stride * a->dims[d], row);
    }
    sb_putc(w->out, ']');
}

/* One dimension is longer than 1 at most. */
static bool is_line(const Array *a)
{
    int longer = 0;
    for (int d = 0; d < a->ndims; d++) longer += a->dims[d] != 1;
    return longer <= 1;
}

static Status put_array(Writer *w, const Array *a, int depth)
{
    Status st = OK;
    if (a->cls == CLS_CHAR) {
        StrBuf row = STRBUF_INIT;
        if (a->numel == 0 || is_line(a)) put_string(w->out, a->numel ? (const char *) a->data : "", a->numel);
        else put_char_level(w, a, 0, 0, 1, &row);
        sb_free(&row);
        return OK;
    }
    if (a->cls == CLS_CELL) {
        sb_putc(w->out, '[');
        for (Index k = 0; st == OK && k < a->numel; k++) {
            if ((st = check_interrupt(w->it)) != OK) break;
            if (k) sb_putc(w->out, ',');
            st = put_value(w, array_cells(a)[k], depth + 1);
        }
        sb_putc(w->out, ']');
        return st;
    }
    if (a->numel == 0) {
        sb_puts(w->out, "[]");
        return OK;
    }
    if (a->numel == 1 && !a->is_complex) return put_scalar(w, a);
    if (!is_line(a)) {
        put_level(w, a, 0, 0, 1);
        return OK;
    }
    sb_putc(w->out, '[');
    for (Index k = 0; k < a->numel && !w->it->interrupted; k++) {
        if (k) sb_putc(w->out, ',');
        put_number(w, a, k);
    }
    sb_putc(w->out, ']');
    return OK;
}

static Status put_struct(Writer *w, const Struct *s, int depth)
{
    Status st = OK;
    if (s->numel != 1) sb_putc(w->out, '[');
    for (Index k = 0; st == OK && k < s->numel; k++) {
        if (k) sb_putc(w->out, ',');
        sb_putc(w->out, '{');
        for (Index f = 0; st == OK && f < s->keys->n; f++) {
            if (f) sb_putc(w->out, ',');
            put_string(w->out, s->keys->names[f]->name, s->keys->names[f]->len);
            sb_putc(w->out, ':');
            st = put_value(w, *struct_at(s, k, f), depth + 1);
        }
        sb_putc(w->out, '}');
    }
    if (s->numel != 1) sb_putc(w->out, ']');
    return st;
}

static Status put_map(Writer *w, Value map, int depth)
{
    Value keys = val_none(), values = val_none();
    Status st = call_name(w->it, "keys", &map, 1, &keys, 1);
    if (st == OK) st = call_name(w->it, "values", &map, 1, &values, 1);
    const Array *k = cell_array(keys), *v = cell_array(values);
    sb_putc(w->out, '{');
    for (Index j = 0; st == OK && k && v && j < k->numel; j++) {
        Text t = { "", 0 };
        char bits[20];
        double number = 0;
        /* Octave writes how it stores a numeric key: its bits */
        if (!text_get(array_cells(k)[j], &t)) {
            uint64_t u;
            st = val_get_double(w->it, array_cells(k)[j], &number);
            memcpy(&u, &number, sizeof u);
            t = (Text) { bits, snprintf(bits, sizeof bits, "%016llx", (unsigned long long) u) };
        }
        if (st != OK) break;
        if (j) sb_putc(w->out, ',');
        put_string(w->out, t.s, t.len);
        sb_putc(w->out, ':');
        st = put_value(w, array_cells(v)[j], depth + 1);
    }
    sb_putc(w->out, '}');
    val_release(keys);
    val_release(values);
    return st;
}

static Status put_value(Writer *w, Value v, int depth)
{
    Array *a = NULL;
    if (depth > JSON_MAX_DEPTH) return err(w->it, "jsonencode: nested too deeply");
    if (v.tag == T_STRUCT) return put_struct(w, v.u.strct, depth);
    if (v.tag == T_MAP && strcmp(val_class_name(v), "containers.Map") == 0) return put_map(w, v, depth);
    if (v.tag == T_FUNC || v.tag == T_MAP || v.tag == T_OBJECT) return err(w->it, "jsonencode: unsupported type");
    Status st = val_to_array(w->it, v, &a);
    if (st == OK) st = put_array(w, a, depth);
    array_drop(&a);
    return st;
}

static const char help_jsonencode[] =
    "jsonencode (X)\n"
    "jsonencode (X, 'ConvertInfAndNaN', FLAG)\n"
    "X as JSON text. NaN and Inf are written as null unless FLAG is false.\n"
    "  >> jsonencode (struct ('a', 1, 'b', [1 2]))\n"
    "  ans = {\"a\":1,\"b\":[1,2]}\n"
    "See also: jsondecode";
static Status bi_jsonencode(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    StrBuf sb = STRBUF_INIT;
    Writer w = { it, &sb, true };
    if (nin % 2 == 0) return err_usage(it, "jsonencode");
    for (int k = 1; k < nin; k += 2) {
        bool flag = in[k + 1].tag == T_BOOL && in[k + 1].u.boolean;
        if (!val_is_string(in[k])) return err(it, "jsonencode: option must be a string");
        if (in[k + 1].tag != T_BOOL) return err(it, "jsonencode: option value must be a logical scalar");
        if (text_is(in[k], "convertinfandnan")) w.nan_to_null = flag;
        else if (!text_is(in[k], "prettyprint"))
            return err(it, "jsonencode: Valid options are \"ConvertInfAndNaN\" and \"PrettyPrint\"");
    }
    Status st = put_value(&w, in[0], 0);
    if (st == OK) out[0] = text_value(it, sb_str(&sb), sb.len);
    sb_free(&sb);
    return st;
}
/*
%!assert (jsonencode ([1 2; 3 4]), '[[1,2],[3,4]]')
%!assert (jsonencode ({1, 'a', []}), '[1,"a",[]]')
%!assert (jsonencode ([1.5 NaN]), '[1.5,null]')
%!assert (jsonencode ([1e6 1e-7 1/3 0.1+0.2 1e22 999999]), '[1000000.0,1e-7,0.3333333333333333,0.30000000000000007,1e22,999999]')
%!assert (jsonencode (['ab'; 'cd']), '["ab","cd"]')
%!assert (jsonencode (reshape (1:4, 1, 1, 2, 2)), '[[[[1,3],[2,4]]]]')
%!assert (jsonencode (Inf, 'ConvertInfAndNaN', false), 'Infinity')
%!error <unsupported type> jsonencode (single (0.5))
*/

/* ---- reading ---- */

typedef struct Parser {
    Interp *it;
    const char *start, *p, *limit;
    bool keep_names;         /* "makeValidName", false */
    NameRules rules;
} Parser;

/* at: where the mistake is */
static Status bad_at(Parser *ps, const char *at, const char *what)
{
    return err(ps->it, "jsondecode: parse error at offset %ld: %s", (long) (at - ps->start) + 1, what);
}

static Status bad(Parser *ps, const char *what) { return bad_at(ps, ps->p, what); }

static void skip_blanks(Parser *ps)
{
    while (ps->p < ps->limit && (*ps->p == ' ' || *ps->p == '\t' || *ps->p == '\n' || *ps->p == '\r'))
        ps->p++;
}

/* The rest of a word whose first letter has been seen; the mistake is at the first letter that differs. */
static Status take_word(Parser *ps, const char *word)
{
    for (; *word; word++, ps->p++)
        if (ps->p >= ps->limit || *ps->p != *word) return bad(ps, "Invalid value.");
    return OK;
}

static void put_utf8(StrBuf *out, uint32_t c)
{
    if (c < 0x80) sb_putc(out, (char) c);
    else if (c < 0x800) sb_putc(out, (char) (0xC0 | c >> 6)), sb_putc(out, (char) (0x80 | (c & 63)));
    else if (c < 0x10000)
        sb_putc(out, (char) (0xE0 | c >> 12)), sb_putc(out, (char) (0x80 | (c >> 6 & 63))),
            sb_putc(out, (char) (0x80 | (c & 63)));
    else {
        sb_putc(out, (char) (0xF0 | c >> 18));
        sb_putc(out, (char) (0x80 | (c >> 12 & 63)));
        sb_putc(out, (char) (0x80 | (c >> 6 & 63)));
        sb_putc(out, (char) (0x80 | (c & 63)));
    }
}

static bool hex4(Parser *ps, uint32_t *c)
{
    *c = 0;
    if (ps->limit - ps->p < 4) return false;
    for (int k = 0; k < 4; k++, ps->p++) {
        if (!isxdigit((unsigned char) *ps->p)) return false;
        *c = *c * 16 + (uint32_t) (isdigit((unsigned char) *ps->p) ? *ps->p - '0' : (*ps->p | 32) - 'a' + 10);
    }
    return true;
}

static Status parse_escape(Parser *ps, StrBuf *out)
{
    static const char letters[] = "\"\\/bfnrt", chars[] = "\"\\/\b\f\n\r\t";
    const char *at = ps->p++;              /* the backslash */
    char c = ps->p < ps->limit ? *ps->p++ : '\0';
    const char *k = c ? strchr(letters, c) : NULL;
    uint32_t code, low;
    if (k) {
        sb_putc(out, chars[k - letters]);
        return OK;
    }
    if (c != 'u') return bad_at(ps, at, "Invalid escape character in string.");
    if (!hex4(ps, &code)) return bad_at(ps, at, "Incorrect hex digit after \\u escape in string.");
    if (code >= 0xD800 && code < 0xDC00) {
        if (ps->limit - ps->p < 2 || ps->p[0] != '\\' || ps->p[1] != 'u')
            return bad_at(ps, at, "The surrogate pair in string is invalid.");
        ps->p += 2;
        if (!hex4(ps, &low)) return bad_at(ps, at, "Incorrect hex digit after \\u escape in string.");
        if (low < 0xDC00 || low > 0xDFFF) return bad_at(ps, at, "The surrogate pair in string is invalid.");
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    }
    put_utf8(out, code);
    return OK;
}

static Status parse_string(Parser *ps, StrBuf *out)
{
    Status st = OK;
    for (ps->p++; st == OK && ps->p < ps->limit && *ps->p != '"';) {
        if (*ps->p == '\\') st = parse_escape(ps, out);
        else if ((unsigned char) *ps->p < 32) st = bad(ps, "Invalid escape character in string.");
        else sb_putc(out, *ps->p++);
    }
    if (st != OK) return st;
    if (ps->p >= ps->limit) return bad(ps, "Missing a closing quotation mark in string.");
    ps->p++;
    return OK;
}

static Status parse_value(Parser *ps, Value *out, int depth);

/* What an element of an array was written as. */
typedef enum Kind { KIND_NULL = 'n', KIND_BOOL = 'b', KIND_NUMBER = '0', KIND_TEXT = '"', KIND_ARRAY = '[', KIND_OBJECT = '{' } Kind;

static Kind kind_of(char c)
{
    if (c == 't' || c == 'f') return KIND_BOOL;
    return c == 'n' || c == '"' || c == '[' || c == '{' ? (Kind) c : KIND_NUMBER;
}

static bool all_kind(const StrBuf *kinds, Kind kind, bool or_null)
{
    for (Index k = 0; k < kinds->len; k++)
        if (kinds->data[k] != (char) kind && !(or_null && kinds->data[k] == KIND_NULL)) return false;
    return true;
}

static bool same_names(const Struct *a, const Struct *b)
{
    if (a->keys->n != b->keys->n) return false;
    for (Index f = 0; f < a->keys->n; f++)
        if (a->keys->names[f] != b->keys->names[f]) return false;
    return true;
}

static bool same_fields(const ValueList *v)
{
    for (Index k = 0; k < v->n; k++)
        if (v->v[k].u.strct->numel != 1 || !same_names(v->v[k].u.strct, v->v[0].u.strct)) return false;
    return true;
}

/* Arrays of numbers, of truth values or of structs, of one shape: they stack up along a new first
 * dimension. */
static bool stackable(const ValueList *v)
{
    Value first = v->v[0];
    Dims a = val_dims(first);
    for (Index k = 0; k < v->n; k++) {
        Value e = v->v[k];
        Dims b = val_dims(e);
        if (val_class(e) != val_class(first) || !dims_equal(&a, &b)) return false;
        if (e.tag == T_STRUCT) {
            if (!same_names(e.u.strct, first.u.strct)) return false;
        } else if (val_class(e) != CLS_DOUBLE && val_class(e) != CLS_LOGICAL) {
            return false;
        }
    }
    return val_numel(first) > 0;
}

/* n stacked things of inner dims. */
static Dims stacked_dims(Index n, const Dims *inner)
{
    Dims d = { .n = 1, .d = { n } };
    bool column = inner->n == 2 && inner->d[1] == 1;
    for (int k = 0; k < (column ? 1 : inner->n); k++) d.d[d.n++] = inner->d[k];
    dims_normalize(&d);
    return d;
}

static Status stack_arrays(Interp *it, const ValueList *v, Value *out)
{
    Dims inner = val_dims(v->v[0]), d;
    Index count = val_numel(v->v[0]);
    Status st;
    if (inner.n + 1 > MAX_DIMS - 1) return err(it, "jsondecode: nested too deeply");
    d = stacked_dims(v->n, &inner);
    if (v->v[0].tag == T_STRUCT) {
        Struct *s = NULL;
        st = struct_new_like(it, v->v[0].u.strct, &d, &s);
        for (Index r = 0; r < v->n && st == OK; r++)
            for (Index k = 0; k < count; k++)
                for (Index f = 0; f < s->keys->n; f++)
                    val_set_take(struct_at(s, r + k * v->n, f),
                                 val_retain(*struct_at(v->v[r].u.strct, k, f)));
        if (st == OK) *out = val_from_struct_take(&s);
        return st;
    }
    Array *a = NULL;
    st = array_new_nd(it, val_class(v->v[0]), false, &d, &a);
    for (Index r = 0; r < v->n && st == OK; r++) {
        Array *row = NULL;
        st = val_to_array(it, v->v[r], &row);
        for (Index k = 0; st == OK && k < count; k++)
            array_set_double(a, r + k * v->n, array_get_double(row, k));
        array_drop(&row);
    }
    if (st == OK) *out = val_from_array_take(&a);
    array_drop(&a);
    return st;
}

static Status build_column(Interp *it, const ValueList *v, const StrBuf *kinds, Value *out)
{
    Array *a = NULL;
    bool logical = kinds->data[0] == KIND_BOOL;
    Status st = array_new(it, logical ? CLS_LOGICAL : CLS_DOUBLE, v->n, 1, &a);
    for (Index k = 0; st == OK && k < v->n; k++) {
        if (logical) array_bool(a)[k] = v->v[k].u.boolean;
        else array_f64(a)[k] = kinds->data[k] == KIND_NULL ? NAN : v->v[k].u.num;
    }
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

static Status build_structs(Interp *it, const ValueList *v, Value *out)
{
    Struct *s = NULL;
    Dims d = dims_2(v->n, 1);
    Status st = struct_new_like(it, v->v[0].u.strct, &d, &s);
    for (Index k = 0; st == OK && k < v->n; k++)
        for (Index f = 0; f < s->keys->n; f++)
            val_set_take(struct_at(s, k, f), val_retain(*struct_at(v->v[k].u.strct, 0, f)));
    if (st == OK) *out = val_from_struct_take(&s);
    return st;
}

/* kinds has a byte for each element. Elements of one kind make a matrix or a struct array where they fit. */
static Status build_array(Interp *it, ValueList *v, const StrBuf *kinds, Value *out)
{
    Array *a = NULL;
    if (v->n == 0) {
        *out = val_empty(it);
        return OK;
    }
    if (all_kind(kinds, KIND_NUMBER, true) || all_kind(kinds, KIND_BOOL, false))
        return build_column(it, v, kinds, out);
    if (all_kind(kinds, KIND_OBJECT, false) && same_fields(v)) return build_structs(it, v, out);
    if (all_kind(kinds, KIND_ARRAY, false) && stackable(v)) return stack_arrays(it, v, out);
    Status st = cell_new(it, v->n, 1, &a);
    for (Index k = 0; st == OK && k < v->n; k++) cell_set_take(a, k, val_move(&v->v[k]));
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

static Status parse_array(Parser *ps, Value *out, int depth)
{
    ValueList list = VALUE_LIST_INIT;
    StrBuf kinds = STRBUF_INIT;
    Status st = OK;
    ps->p++;
    skip_blanks(ps);
    bool more = !(ps->p < ps->limit && *ps->p == ']');
    if (!more) ps->p++;
    while (st == OK && more) {
        Value v = val_none();
        skip_blanks(ps);
        sb_putc(&kinds, (char) kind_of(ps->p < ps->limit ? *ps->p : '\0'));
        st = parse_value(ps, &v, depth + 1);
        if (st == OK) st = check_interrupt(ps->it);
        if (st != OK) {
            val_drop(&v);
            break;
        }
        vlist_push_take(&list, v);
        skip_blanks(ps);
        if (ps->p < ps->limit && *ps->p == ',') ps->p++;
        else if (ps->p < ps->limit && *ps->p == ']') ps->p++, more = false;
        else st = bad(ps, "Missing a comma or ']' after an array element.");
    }
    if (st == OK) st = build_array(ps->it, &list, &kinds, out);
    vlist_free(&list);
    sb_free(&kinds);
    return st;
}

static Status parse_object(Parser *ps, Value *out, int depth)
{
    Struct *s = struct_new(ps->it);
    Status st = OK;
    ps->p++;
    skip_blanks(ps);
    bool more = !(ps->p < ps->limit && *ps->p == '}');
    if (!more) ps->p++;
    while (st == OK && more) {
        StrBuf key = STRBUF_INIT, name = STRBUF_INIT;
        Value v = val_none();
        skip_blanks(ps);
        if (ps->p >= ps->limit || *ps->p != '"') st = bad(ps, "Missing a name for object member.");
        if (st == OK) st = parse_string(ps, &key);
        skip_blanks(ps);
        if (st == OK && (ps->p >= ps->limit || *ps->p != ':'))
            st = bad(ps, "Missing a colon after a name of object member.");
        if (st == OK) ps->p++;
        if (st == OK) st = parse_value(ps, &v, depth + 1);
        if (st == OK) {
            if (ps->keep_names) sb_write(&name, sb_str(&key), key.len);
            else valid_name(&ps->rules, sb_str(&key), key.len, &name);
            struct_set_cstr_take(ps->it, s, sb_str(&name), v);
        }
        skip_blanks(ps);
        if (st == OK && ps->p < ps->limit && *ps->p == ',') ps->p++;
        else if (st == OK && ps->p < ps->limit && *ps->p == '}') ps->p++, more = false;
        else if (st == OK) st = bad(ps, "Missing a comma or '}' after an object member.");
        sb_free(&key);
        sb_free(&name);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    return st;
}

/* Digits at p; false if there is none. */
static bool take_digits(Parser *ps)
{
    const char *from = ps->p;
    while (ps->p < ps->limit && isdigit((unsigned char) *ps->p)) ps->p++;
    return ps->p > from;
}

static Status parse_number(Parser *ps, Value *out)
{
    const char *from = ps->p;
    StrBuf text = STRBUF_INIT;
    double x;
    if (*ps->p == '-') ps->p++;
    if (ps->p < ps->limit && (*ps->p == 'N' || *ps->p == 'I')) {
        bool nan = *ps->p == 'N';
        Status st = take_word(ps, nan ? "NaN" : "Inf");
        if (st == OK && !nan && ps->p < ps->limit && *ps->p == 'i') st = take_word(ps, "inity");
        *out = val_num(nan ? NAN : *from == '-' ? -INFINITY : INFINITY);
        return st;
    }
    if (ps->p < ps->limit && *ps->p == '0') ps->p++;           /* nothing may follow a leading zero */
    else if (!take_digits(ps)) return bad(ps, "Invalid value.");
    if (ps->p < ps->limit && *ps->p == '.') {
        ps->p++;
        if (!take_digits(ps)) return bad(ps, "Miss fraction part in number.");
    }
    if (ps->p < ps->limit && (*ps->p == 'e' || *ps->p == 'E')) {
        ps->p++;
        if (ps->p < ps->limit && (*ps->p == '+' || *ps->p == '-')) ps->p++;
        if (!take_digits(ps)) return bad(ps, "Miss exponent in number.");
    }
    sb_write(&text, from, ps->p - from);
    x = strtod(sb_str(&text), NULL);
    sb_free(&text);
    if (isinf(x)) return bad_at(ps, from, "Number too big to be stored in double.");
    *out = val_num(x);
    return OK;
}

static Status parse_value(Parser *ps, Value *out, int depth)
{
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    skip_blanks(ps);
    if (depth > JSON_MAX_DEPTH) return err(ps->it, "jsondecode: nested too deeply");
    if (ps->p >= ps->limit) return bad(ps, "Invalid value.");
    switch (*ps->p) {
    case '{': return parse_object(ps, out, depth);
    case '[': return parse_array(ps, out, depth);
    case '"':
        st = parse_string(ps, &text);
        if (st == OK) *out = text_value(ps->it, sb_str(&text), text.len);
        sb_free(&text);
        return st;
    case 't':
        *out = val_bool(true);
        return take_word(ps, "true");
    case 'f':
        *out = val_bool(false);
        return take_word(ps, "false");
    case 'n':
        st = take_word(ps, "null");
        if (st == OK) *out = val_empty(ps->it);
        return st;
    default: return parse_number(ps, out);
    }
}

static const char help_jsondecode[] =
    "jsondecode (S)\n"
    "jsondecode (S, \"makeValidName\", FLAG)\n"
    "jsondecode (S, \"Prefix\", PFX, \"ReplacementStyle\", STYLE)\n"
    "The value that JSON text describes: objects become structs, arrays of numbers columns and matrices, arrays of\n"
    "like objects struct arrays, other arrays cell arrays, null [] (NaN among numbers). Names that no variable can have\n"
    "are changed as matlab.lang.makeValidName does, whose options are taken, too, unless FLAG is false.\n"
    "  >> jsondecode ('{\"a\": [1, 2]}').a'\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "\n"
    "See also: jsonencode";
static Status bi_jsondecode(Interp *it, const Value *in, int nin, Value *out, int nout UNUSED)
{
    const Array *a = char_array(in[0]);
    StrBuf row = STRBUF_INIT;
    Parser ps = { .it = it, .rules = NAME_RULES_INIT };
    Status st = OK;
    if (nin % 2 == 0) return err_usage(it, "jsondecode");
    for (int k = 1; k < nin && st == OK; k += 2) {
        if (!val_is_string(in[k])) return err(it, "jsondecode: option argument must be a string");
        if (!text_is(in[k], "makevalidname")) st = name_rules_set(it, &ps.rules, in[k], in[k + 1]);
        else if (in[k + 1].tag != T_BOOL && in[k + 1].tag != T_NUM)
            st = err(it, "jsondecode: 'makeValidName' value must be a bool");
        else ps.keep_names = in[k + 1].tag == T_NUM ? in[k + 1].u.num == 0 : !in[k + 1].u.boolean;
    }
    if (st != OK) return st;
    if (!a) return err(it, "jsondecode: JSON_TXT must be a character string");
    if (a->numel > 0) char_row(a, 0, &row);       /* of several rows the first counts */
    ps.start = ps.p = sb_str(&row);
    ps.limit = ps.start + row.len;
    skip_blanks(&ps);
    st = ps.p == ps.limit ? bad(&ps, "The document is empty.") : parse_value(&ps, out, 0);
    skip_blanks(&ps);
    if (st == OK && ps.p < ps.limit) st = bad(&ps, "The document root must not be followed by other values.");
    sb_free(&row);
    return st;
}
/*
%!assert (jsondecode ('[[1,2],[3,4]]'), [1 2; 3 4])
%!assert (jsondecode ('[1,null]'), [1; NaN])
%!assert (jsondecode ('[{"a":1},{"a":2}]'), struct ('a', {1; 2}))
%!assert (jsondecode ('["a",1,null]'), {'a'; 1; []})
%!assert (jsondecode ('[[{"a":1},{"a":2}],[{"a":3},{"a":4}]]')(2,1).a, 3)
%!assert (jsondecode ('[[1],[2]]'), [1; 2])
%!assert (jsondecode ('[[null,null],[1,2]]'), [NaN NaN; 1 2])
%!assert (fieldnames (jsondecode ('{"1 a": 0, "for": 1}')), {'x1A'; 'xFor'})
%!assert (fieldnames (jsondecode ('{"1": 0}', 'makeValidName', false)), {'1'})
%!error <jsondecode: parse error at offset 4: Invalid value.> jsondecode ('nul')
%!error <jsondecode: parse error at offset 3: Missing a comma or '\]' after> jsondecode ('[1')
%!error <jsondecode: parse error at offset 3: Miss fraction part> jsondecode ('1.')
%!error <jsondecode: parse error at offset 1: The document is empty.> jsondecode ('')
*/

const Builtin json_builtins[] = {
    { "jsondecode", bi_jsondecode, 1, -1, 0, 1, help_jsondecode },
    { "jsonencode", bi_jsonencode, 1, -1, 0, 1, help_jsonencode },
    { 0 },
};
