/* jsonencode and jsondecode. Values become JSON as they look: scalars, arrays by rows, structs as objects; on the
 * way back arrays of equal things become matrices and struct arrays. */
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lang/call.h"
#include "lib/builtin.h"
#include "lib/text.h"
#include "value/structs.h"

enum { MAX_DEPTH = 200 };

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

static void put_number(Writer *w, const Array *a, Index k)
{
    if (a->cls == CLS_LOGICAL) {
        sb_puts(w->out, array_bool(a)[k] ? "true" : "false");
        return;
    }
    double x = array_get_double(a, k);
    if (isnan(x)) sb_puts(w->out, w->nan_to_null ? "null" : "NaN");
    else if (isinf(x)) sb_puts(w->out, w->nan_to_null ? "null" : x < 0 ? "-Infinity" : "Infinity");
    else if (a->cls == CLS_INT64) sb_printf(w->out, "%ld", (long) ((int64_t *) a->data)[k]);
    else if (a->cls == CLS_UINT64) sb_printf(w->out, "%lu", (unsigned long) ((uint64_t *) a->data)[k]);
    else if (x == floor(x) && fabs(x) < 999999999) sb_printf(w->out, "%ld", (long) x);
    else {
        Index at = w->out->len;
        for (int digits = 15; digits <= 17; digits++) {       /* the shortest that reads back the same */
            w->out->len = at;
            sb_printf(w->out, "%.*g", digits, x);
            if (strtod(w->out->data + at, NULL) == x) break;
        }
        if (x == floor(x) && fabs(x) < 1e15 && !strpbrk(w->out->data + at, ".e")) sb_puts(w->out, ".0");
    }
}

static Status put_value(Writer *w, Value v, int depth);

/* Dimension d of an array, the rest of whose subscripts are in base. */
static void put_level(Writer *w, const Array *a, int d, Index base, Index stride)
{
    sb_putc(w->out, '[');
    for (Index k = 0; k < a->dims[d]; k++) {
        if (k) sb_putc(w->out, ',');
        Index at = base + k * stride;
        if (d + 1 < a->ndims) put_level(w, a, d + 1, at, stride * a->dims[d]);
        else put_number(w, a, at);
    }
    sb_putc(w->out, ']');
}

static Status put_array(Writer *w, const Array *a, int depth)
{
    Status st = OK;
    if (a->cls == CLS_CHAR) {
        TextList rows = TEXT_LIST_INIT;
        if (a->numel == 0 || (a->ndims == 2 && a->dims[0] == 1)) {
            put_string(w->out, a->numel ? (const char *) a->data : "", a->numel);
            return OK;
        }
        StrBuf row = STRBUF_INIT;
        sb_putc(w->out, '[');
        for (Index r = 0; r < a->dims[0]; r++) {
            if (r) sb_putc(w->out, ',');
            sb_clear(&row);
            char_row(a, r, &row);
            put_string(w->out, sb_str(&row), row.len);
        }
        sb_putc(w->out, ']');
        sb_free(&row);
        text_list_free(&rows);
        return OK;
    }
    if (a->cls == CLS_CELL) {
        sb_putc(w->out, '[');
        for (Index k = 0; st == OK && k < a->numel; k++) {
            if (k) sb_putc(w->out, ',');
            st = put_value(w, array_cells(a)[k], depth + 1);
        }
        sb_putc(w->out, ']');
        return st;
    }
    if (a->is_complex) return err(w->it, "jsonencode: unsupported type");
    if (a->numel == 0) sb_puts(w->out, "[]");
    else if (a->numel == 1) put_number(w, a, 0);
    else if (a->ndims == 2 && (a->dims[0] == 1 || a->dims[1] == 1)) {
        sb_putc(w->out, '[');
        for (Index k = 0; k < a->numel; k++) {
            if (k) sb_putc(w->out, ',');
            put_number(w, a, k);
        }
        sb_putc(w->out, ']');
    } else put_level(w, a, 0, 0, 1);
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
        if (!text_get(array_cells(k)[j], &t)) st = err(w->it, "jsonencode: only containers.Map with string keys can be encoded");
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
    if (depth > MAX_DEPTH) return err(w->it, "jsonencode: nested too deeply");
    if (v.tag == T_STRUCT) return put_struct(w, v.u.strct, depth);
    if (v.tag == T_MAP) return put_map(w, v, depth);
    if (v.tag == T_FUNC) return err(w->it, "jsonencode: unsupported type");
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
    for (int k = 1; k < nin; k += 2) {
        double x;
        if (k + 1 == nin) return err(it, "jsonencode: option argument must be a string");
        if (!val_is_char(in[k])) return err(it, "jsonencode: option argument must be a string");
        Status st = val_get_double(it, in[k + 1], &x);
        if (st != OK) return err(it, "jsonencode: option value must be a bool");
        if (text_is(in[k], "convertinfandnan")) w.nan_to_null = x != 0;
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
*/

/* ---- reading ---- */

typedef struct Parser {
    Interp *it;
    const char *start, *p, *limit;
} Parser;

static Status bad(Parser *ps, const char *what)
{
    return err(ps->it, "jsondecode: parse error at offset %ld: %s", (long) (ps->p - ps->start) + 1, what);
}

static void skip_blanks(Parser *ps)
{
    while (ps->p < ps->limit && (*ps->p == ' ' || *ps->p == '\t' || *ps->p == '\n' || *ps->p == '\r')) ps->p++;
}

static bool take_word(Parser *ps, const char *word)
{
    size_t n = strlen(word);
    if ((size_t) (ps->limit - ps->p) < n || memcmp(ps->p, word, n)) return false;
    ps->p += n;
    return true;
}

static void put_utf8(StrBuf *out, uint32_t c)
{
    if (c < 0x80) sb_putc(out, (char) c);
    else if (c < 0x800) sb_putc(out, (char) (0xC0 | c >> 6)), sb_putc(out, (char) (0x80 | (c & 63)));
    else if (c < 0x10000) sb_putc(out, (char) (0xE0 | c >> 12)), sb_putc(out, (char) (0x80 | (c >> 6 & 63))), sb_putc(out, (char) (0x80 | (c & 63)));
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

static Status parse_string(Parser *ps, StrBuf *out)
{
    static const char letters[] = "\"\\/bfnrt", chars[] = "\"\\/\b\f\n\r\t";
    for (ps->p++; ps->p < ps->limit && *ps->p != '"';) {
        char c = *ps->p++;
        if (c != '\\') {
            sb_putc(out, c);
            continue;
        }
        if (ps->p == ps->limit) break;
        c = *ps->p++;
        const char *k = c ? strchr(letters, c) : NULL;
        uint32_t code, low;
        if (k) sb_putc(out, chars[k - letters]);
        else if (c == 'u' && hex4(ps, &code)) {
            if (code >= 0xD800 && code < 0xDC00 && ps->limit - ps->p >= 6 && ps->p[0] == '\\' && ps->p[1] == 'u') {
                ps->p += 2;
                if (!hex4(ps, &low)) return bad(ps, "Incorrect hex digit after \\u escape in string.");
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            }
            put_utf8(out, code);
        } else return bad(ps, "Invalid escape character in string.");
    }
    if (ps->p >= ps->limit) return bad(ps, "Missing a closing quotation mark in string.");
    ps->p++;
    return OK;
}

static Status parse_value(Parser *ps, Value *out, int depth);

/* What an array of equal things becomes; the list of elements is borrowed. is_null marks those that were null. */
static bool all_numbers(const ValueList *v, const bool *is_null)
{
    bool any = false;
    for (Index k = 0; k < v->n; k++) {
        if (is_null[k]) continue;
        if (v->v[k].tag != T_NUM) return false;
        any = true;
    }
    return any;
}

static bool all_tagged(const ValueList *v, Tag tag)
{
    for (Index k = 0; k < v->n; k++)
        if (v->v[k].tag != tag) return false;
    return true;
}

static bool same_fields(const ValueList *v)
{
    const Struct *first = v->v[0].u.strct;
    for (Index k = 1; k < v->n; k++) {
        const Struct *s = v->v[k].u.strct;
        if (s->numel != 1 || first->numel != 1 || s->keys->n != first->keys->n) return false;
        for (Index f = 0; f < s->keys->n; f++)
            if (s->keys->names[f] != first->keys->names[f]) return false;
    }
    return first->numel == 1;
}

/* Numeric or logical arrays of one class and one shape stack up along a new first dimension. */
static bool stackable(const ValueList *v)
{
    for (Index k = 0; k < v->n; k++) {
        Value e = v->v[k];
        if (e.tag != T_ARRAY || (e.u.array->cls != CLS_DOUBLE && e.u.array->cls != CLS_LOGICAL)) return false;
        Dims a = val_dims(e), b = val_dims(v->v[0]);
        if (!dims_equal(&a, &b) || val_class(e) != val_class(v->v[0]) || val_numel(e) < 2) return false;
    }
    return true;
}

static Status stack_arrays(Interp *it, const ValueList *v, Value *out)
{
    const Array *first = v->v[0].u.array;
    Dims inner = array_dims(first), d;
    Array *a = NULL;
    bool column = inner.n == 2 && inner.d[1] == 1;
    d.n = 1;
    d.d[0] = v->n;
    for (int k = 0; k < (column ? 1 : inner.n); k++) d.d[d.n++] = inner.d[k];
    if (d.n > MAX_DIMS - 1) return err(it, "jsondecode: nested too deeply");
    Status st = array_new_nd(it, (Class) first->cls, false, &d, &a);
    if (st != OK) return st;
    for (Index r = 0; r < v->n; r++)
        for (Index k = 0; k < first->numel; k++) array_set_double(a, r + k * v->n, array_get_double(v->v[r].u.array, k));
    *out = val_from_array_take(&a);
    return OK;
}

static Status build_array(Interp *it, ValueList *v, const bool *is_null, Value *out)
{
    Array *a = NULL;
    Status st = OK;
    if (v->n == 0) {
        *out = val_empty(it);
        return OK;
    }
    if (all_numbers(v, is_null) || all_tagged(v, T_BOOL)) {
        bool logical = v->v[0].tag == T_BOOL;
        st = array_new(it, logical ? CLS_LOGICAL : CLS_DOUBLE, v->n, 1, &a);
        for (Index k = 0; st == OK && k < v->n; k++) {
            if (logical) array_bool(a)[k] = v->v[k].u.boolean;
            else array_f64(a)[k] = is_null[k] ? NAN : v->v[k].u.num;
        }
        if (st == OK) *out = val_from_array_take(&a);
        return st;
    }
    if (all_tagged(v, T_STRUCT) && same_fields(v)) {
        Struct *s = NULL;
        Dims d = dims_2(v->n, 1);
        st = struct_new_like(it, v->v[0].u.strct, &d, &s);
        for (Index k = 0; st == OK && k < v->n; k++)
            for (Index f = 0; f < s->keys->n; f++) val_set_take(struct_at(s, k, f), val_retain(*struct_at(v->v[k].u.strct, 0, f)));
        if (st == OK) *out = val_from_struct_take(&s);
        return st;
    }
    if (stackable(v)) return stack_arrays(it, v, out);
    st = cell_new(it, v->n, 1, &a);
    for (Index k = 0; st == OK && k < v->n; k++) cell_set_take(a, k, val_move(&v->v[k]));
    if (st == OK) *out = val_from_array_take(&a);
    return st;
}

static Status parse_array(Parser *ps, Value *out, int depth)
{
    ValueList list = VALUE_LIST_INIT;
    StrBuf nulls = STRBUF_INIT;              /* a bool each */
    Status st = OK;
    ps->p++;
    skip_blanks(ps);
    bool more = !(ps->p < ps->limit && *ps->p == ']');
    if (!more) ps->p++;
    while (st == OK && more) {
        Value v = val_none();
        skip_blanks(ps);
        sb_putc(&nulls, ps->p < ps->limit && *ps->p == 'n');
        st = parse_value(ps, &v, depth + 1);
        if (st != OK) break;
        vlist_push_take(&list, v);
        skip_blanks(ps);
        if (ps->p < ps->limit && *ps->p == ',') ps->p++;
        else if (ps->p < ps->limit && *ps->p == ']') ps->p++, more = false;
        else st = bad(ps, "Missing a comma or ] after an array element.");
    }
    if (st == OK) st = build_array(ps->it, &list, (const bool *) sb_str(&nulls), out);
    vlist_free(&list);
    sb_free(&nulls);
    return st;
}

/* A field name out of a key: as matlab.lang.makeValidName makes it. */
static void field_name(const StrBuf *key, StrBuf *out)
{
    if (key->len == 0 || (!isalpha((unsigned char) key->data[0]) && key->data[0] != '_')) sb_putc(out, 'x');
    for (Index k = 0; k < key->len; k++) {
        char c = key->data[k];
        sb_putc(out, isalnum((unsigned char) c) || c == '_' ? c : '_');
    }
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
        if (st == OK && (ps->p >= ps->limit || *ps->p++ != ':')) st = bad(ps, "Missing a colon after a name of object member.");
        if (st == OK) st = parse_value(ps, &v, depth + 1);
        if (st == OK) {
            field_name(&key, &name);
            struct_set_cstr_take(ps->it, s, sb_str(&name), v);
        }
        skip_blanks(ps);
        if (st == OK && ps->p < ps->limit && *ps->p == ',') ps->p++;
        else if (st == OK && ps->p < ps->limit && *ps->p == '}') ps->p++, more = false;
        else if (st == OK) st = bad(ps, "Missing a comma or } after an object member.");
        sb_free(&key);
        sb_free(&name);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    struct_drop(&s);
    return st;
}

static Status parse_number(Parser *ps, Value *out)
{
    char buf[64], *end;
    size_t n = 0;
    const char *q = ps->p;
    while (q < ps->limit && n < sizeof buf - 1 && (isdigit((unsigned char) *q) || (*q && strchr("+-.eE", *q)))) buf[n++] = *q++;
    buf[n] = '\0';
    double x = strtod(buf, &end);
    if (end == buf) return bad(ps, "Invalid value.");
    ps->p += end - buf;
    *out = val_num(x);
    return OK;
}

static Status parse_value(Parser *ps, Value *out, int depth)
{
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    skip_blanks(ps);
    if (depth > MAX_DEPTH) return err(ps->it, "jsondecode: nested too deeply");
    if (ps->p >= ps->limit) return bad(ps, "Invalid value.");
    switch (*ps->p) {
    case '{': return parse_object(ps, out, depth);
    case '[': return parse_array(ps, out, depth);
    case '"':
        st = parse_string(ps, &text);
        if (st == OK) *out = text_value(ps->it, sb_str(&text), text.len);
        sb_free(&text);
        return st;
    default: break;
    }
    if (take_word(ps, "true")) *out = val_bool(true);
    else if (take_word(ps, "false")) *out = val_bool(false);
    else if (take_word(ps, "null")) *out = val_empty(ps->it);
    else if (take_word(ps, "NaN")) *out = val_num(NAN);
    else if (take_word(ps, "Infinity") || take_word(ps, "Inf")) *out = val_num(INFINITY);
    else if (take_word(ps, "-Infinity") || take_word(ps, "-Inf")) *out = val_num(-INFINITY);
    else return parse_number(ps, out);
    return OK;
}

static const char help_jsondecode[] =
    "jsondecode (S)\n"
    "The value that JSON text describes: objects become structs, arrays of numbers columns and matrices, arrays of\n"
    "like objects struct arrays, other arrays cell arrays, null [] (NaN among numbers).\n"
    "  >> jsondecode ('{\"a\": [1, 2]}').a'\n"
    "  ans =\n"
    "\n"
    "     1   2\n"
    "\n"
    "See also: jsonencode";
static Status bi_jsondecode(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    Text t;
    if (!text_get(in[0], &t)) return err(it, "jsondecode: JSON_TXT must be a character string");
    Parser ps = { it, t.s, t.s, t.s + t.len };
    skip_blanks(&ps);
    if (ps.p == ps.limit) return bad(&ps, "The document is empty.");
    Status st = parse_value(&ps, out, 0);
    skip_blanks(&ps);
    if (st == OK && ps.p < ps.limit) st = bad(&ps, "The document root must not be followed by other values.");
    return st;
}
/*
%!assert (jsondecode ('[[1,2],[3,4]]'), [1 2; 3 4])
%!assert (jsondecode ('[1,null]'), [1; NaN])
%!assert (jsondecode ('[{"a":1},{"a":2}]'), struct ('a', {1; 2}))
%!assert (jsondecode ('["a",1,null]'), {'a'; 1; []})
%!error <jsondecode: parse error at offset 1: The document is empty.> jsondecode ('')
*/

const Builtin json_builtins[] = {
    { "jsondecode", bi_jsondecode, 1,  3, 0, 1, help_jsondecode, NULL, NULL },
    { "jsonencode", bi_jsonencode, 1, -1, 0, 1, help_jsonencode, NULL, NULL },
    { NULL, NULL, 0, 0, 0, 0, NULL, NULL, NULL }
};
