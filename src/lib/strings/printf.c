/* The format engine of printf, sprintf, error, ...
 *
 * A template is cut once into pieces (literal text, then a conversion); then the arguments, laid end to end
 * element by element, are poured through the pieces until they are used up. Output stops in front of the
 * first conversion that finds nothing left. An empty argument counts as one element without a value. */
#include "base/interrupt.h"
#include "lib/strings/printf.h"

#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/decimal.h"
#include "base/interp.h"
#include "lib/numeric.h"
#include "lib/text.h"
#include "value/array.h"

enum { MAX_FLAGS = 8, STAR = -2, NOT_GIVEN = -1 };

typedef struct Piece {
    Index text_start, text_len;    /* literal text in front of the conversion, in the parsed text */
    char type;                     /* d i u x X o c s f e E g G p; 0: the template ends here */
    char flags[MAX_FLAGS];
    bool left, plus;
    int width, prec;               /* NOT_GIVEN, STAR, or the number */
} Piece;

typedef struct Template {
    StrBuf text;                   /* all literal text, %% replaced */
    Piece *pieces;
    Index n, cap;
    Index nconversions;
} Template;

static void template_free(Template *t)
{
    sb_free(&t->text);
    mem_free(t->pieces);
}

static Status err_template(Interp *it, const char *who) { return err(it, "%s: invalid format specified", who); }

/* NULL: no memory. */
static Piece *template_add(Template *t, Index text_start)
{
    if (!mem_grow(&t->pieces, sizeof(*t->pieces), &t->cap, t->n + 1)) return NULL;
    Piece *p = &t->pieces[t->n++];
    *p = (Piece){
        .text_start = text_start, .text_len = t->text.len - text_start, .width = NOT_GIVEN, .prec = NOT_GIVEN
    };
    return p;
}

/* A number or a star at *pos; false where the number is absurd. */
static bool parse_count(const char *fmt, Index len, Index *pos, int *count)
{
    if (*pos < len && fmt[*pos] == '*') {
        (*pos)++;
        *count = STAR;
        return true;
    }
    int64_t value = 0;
    for (; *pos < len && fmt[*pos] >= '0' && fmt[*pos] <= '9'; (*pos)++) {
        value = value * 10 + (fmt[*pos] - '0');
        if (value > INT_MAX / 2) return false;
        *count = (int) value;
    }
    return true;
}

/* What stands behind a '%' at *pos. */
static Status parse_conversion(Interp *it, const char *who, const char *fmt, Index len, Index *pos, Piece *p)
{
    Index k = *pos;
    int nflags = 0;
    char modifier = 0;
    for (; k < len && fmt[k] && strchr("-+ 0#", fmt[k]); k++) {
        if (fmt[k] == '-') p->left = true;
        if (fmt[k] == '+') p->plus = true;
        if (!memchr(p->flags, fmt[k], (size_t) nflags)) p->flags[nflags++] = fmt[k];
    }
    p->flags[nflags] = '\0';
    if (!parse_count(fmt, len, &k, &p->width)) return err_template(it, who);
    if (k < len && fmt[k] == '.') {
        k++;
        p->prec = 0;
        if (!parse_count(fmt, len, &k, &p->prec)) return err_template(it, who);
    }
    if (k < len && (fmt[k] == 'h' || fmt[k] == 'l' || fmt[k] == 'L')) modifier = fmt[k++];
    if (k >= len) return err_template(it, who);
    char type = fmt[k++];
    if (!type || !strchr("diuxXocsfeEgGp%", type)) return err_template(it, who);
    bool is_float = strchr("feEgG", type) != NULL, is_text = strchr("sp%", type) != NULL;
    if ((modifier == 'L' && !is_float) || (is_float && (modifier == 'h' || modifier == 'l'))
        || (is_text && modifier))
        return err_template(it, who);
    p->type = type;
    *pos = k;
    return OK;
}

static Status template_parse(Interp *it, const char *who, const char *fmt, Index len, Template *t)
{
    Index k = 0, text_start = 0;
    while (k < len) {
        const char *percent = memchr(fmt + k, '%', (size_t) (len - k));
        Index stop = percent ? percent - fmt : len;
        sb_write(&t->text, fmt + k, stop - k);
        k = stop;
        if (k == len) break;
        k++;
        Piece *p = template_add(t, text_start);
        if (!p) return err_out_of_memory(it);
        Status st = parse_conversion(it, who, fmt, len, &k, p);
        if (st != OK) return st;
        if (p->type == '%') {
            sb_putc(&t->text, '%');    /* %% belongs to the text that goes on */
            t->n--;
            continue;
        }
        text_start = t->text.len;
        t->nconversions++;
    }
    return template_add(t, text_start) ? OK : err_out_of_memory(it);
}

/* --- the arguments, element by element --- */

typedef struct Cursor {
    Interp *it;
    const char *who;
    const Value *args;
    int nargs, arg;        /* args[arg] is the one being read */
    Array *a;              /* args[arg] as an array, or NULL where it is a scalar in the Value */
    bool loaded;
    Index k, n;            /* next element, number of elements */
    Index start;           /* length of the output before the first piece */
} Cursor;

typedef enum ElementKind { EL_NUMBER, EL_CHAR, EL_TEXT, EL_EMPTY } ElementKind;

typedef struct Element {
    ElementKind kind;
    double x;
    bool is_complex;            /* with an imaginary part that is not zero */
    bool is_exact;              /* int64 or uint64: bits holds the number */
    bool is_negative;
    uint64_t bits;
    const char *text;           /* EL_TEXT: bytes, unless codes is set */
    const Array *codes;         /* EL_TEXT from numbers: elements first .. first+len-1 */
    Index first, len;
} Element;

static void cursor_leave(Cursor *c)
{
    array_drop(&c->a);
    c->loaded = false;
    c->arg++;
}

static Status cursor_load(Cursor *c)
{
    Value v = c->args[c->arg];
    c->k = 0;
    c->n = 1;
    c->loaded = true;
    if (v.tag == T_NUM || v.tag == T_BOOL) return OK;
    if (v.tag == T_FUNC) {
        c->n = 0;
        return OK;
    }
    Status st = val_to_array(c->it, v, &c->a);
    if (st == OK) c->n = c->a->numel;
    return st;
}

static inline bool cursor_done(const Cursor *c) { return c->arg >= c->nargs; }

static void element_number(const Cursor *c, Element *e)
{
    const Value v = c->args[c->arg];
    const Array *a = c->a;
    e->kind = EL_NUMBER;
    e->is_complex = e->is_exact = false;
    if (!a) {
        e->x = v.tag == T_NUM ? v.u.num : v.u.boolean;
        return;
    }
    if (a->cls == CLS_DOUBLE && !a->is_complex) {
        e->x = array_f64(a)[c->k];
        return;
    }
    e->x = array_get_double(a, c->k);
    if (a->is_complex) {
        e->is_complex = cimag(array_get_complex(a, c->k)) != 0;
    } else if (a->cls == CLS_CHAR) {
        e->kind = EL_CHAR;
    } else if (a->cls == CLS_INT64) {
        int64_t x = ((const int64_t *) a->data)[c->k];
        e->is_exact = true;
        e->is_negative = x < 0;
        e->bits = x < 0 ? UINT64_C(0) - (uint64_t) x : (uint64_t) x;
    } else if (a->cls == CLS_UINT64) {
        e->is_exact = true;
        e->is_negative = false;
        e->bits = ((const uint64_t *) a->data)[c->k];
    }
}

static inline bool is_char_code(double x) { return x >= 0 && x <= 255 && x == floor(x); }

/* How many elements from c->k on are characters, or numbers that can be some. */
static Index text_run(const Cursor *c)
{
    Index n = c->n - c->k, run = 0;
    if (c->a->cls == CLS_CHAR) return n;
    while (run < n && is_char_code(array_get_double(c->a, c->k + run))) run++;
    return run;
}

/* The next element; for %s as many as can be read as text. The element borrows from the cursor's
 * array, so the cursor is moved on by cursor_advance only after it was written. */
static Status cursor_next(Cursor *c, char type, Element *e, Index *used)
{
    if (!c->loaded) {
        Status st = cursor_load(c);
        if (st != OK) return st;
    }
    *used = 1;
    if (c->n == 0) {
        e->kind = EL_EMPTY;
        if (type == 's' && c->args[c->arg].tag == T_FUNC)
            return err(c->it, "octave_base_value::array_value(): wrong type argument 'function handle'");
        return OK;
    }
    Index run = type == 's' && c->a ? text_run(c) : 0;
    if (run > 0) {
        e->kind = EL_TEXT;
        e->first = c->k;
        e->len = *used = run;
        e->codes = c->a->cls == CLS_CHAR ? NULL : c->a;
        e->text = c->a->cls == CLS_CHAR ? (const char *) c->a->data + c->k : NULL;
        return OK;
    }
    element_number(c, e);
    return OK;
}

static inline void cursor_advance(Cursor *c, Index used)
{
    c->k += used;
    if (c->k >= c->n) cursor_leave(c);
}

/* --- writing one element --- */

static void write_field(StrBuf *out, const Piece *p, int width, const char *text, Index len)
{
    Index pad = width > len ? width - len : 0;
    if (!p->left) sb_fill(out, ' ', pad);
    sb_write(out, text, len);
    if (p->left) sb_fill(out, ' ', pad);
}

static bool is_na(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits == UINT64_C(0x7ff840f440000000);
}

/* NaN, NA and infinities: width, '-' and '+' count, nothing else. */
static void write_nonfinite(StrBuf *out, const Piece *p, int width, double x)
{
    char text[8];
    const char *name = isnan(x) ? is_na(x) ? "NA" : "NaN" : "Inf";
    int len = snprintf(text, sizeof text, "%s%s", x < 0 ? "-" : p->plus ? "+" : "", name);
    write_field(out, p, width, text, len);
}

static void build_spec(char spec[32], const Piece *p, const char *modifier, char type)
{
    snprintf(spec, 32, "%%%s*.*%s%c", p->flags, modifier, type);
}

static void write_float(StrBuf *out, const Piece *p, int width, int prec, char type, double x)
{
    char spec[32], text[DECIMAL_SIZE];
    int len;
    if (!p->flags[0]) {
        switch (type) {
        case 'f':
            len = decimal_fixed(text, x, prec < 0 ? 6 : prec);
            if (len >= 0) write_field(out, p, width, text, len);
            else sb_printf(out, "%*.*f", width, prec, x);
            return;
        case 'g': sb_printf(out, "%*.*g", width, prec, x); return;
        case 'e': sb_printf(out, "%*.*e", width, prec, x); return;
        default: break;
        }
    }
    build_spec(spec, p, "", type);
    sb_printf(out, spec, width, prec, x);
}

static void write_plain_integer(StrBuf *out, uint64_t magnitude, bool negative)
{
    char text[24];
    int k = COUNT_OF(text);
    do {
        text[--k] = (char) ('0' + magnitude % 10);
        magnitude /= 10;
    } while (magnitude);
    if (negative) text[--k] = '-';
    sb_write(out, text + k, COUNT_OF(text) - k);
}

static Status write_signed(const Cursor *c, StrBuf *out, const Piece *p, int width, int prec,
                           const Element *e)
{
    const double limit = 9223372036854775808.0;
    uint64_t magnitude;
    bool negative;
    if (e->is_exact) {
        magnitude = e->bits;
        negative = e->is_negative;
        if (!negative && magnitude > INT64_MAX) {
            write_float(out, p, width, prec, 'g', e->x);
            return OK;
        }
    } else if (e->x == floor(e->x) && e->x <= limit) {
        if (e->is_complex)
            return err(c->it,
                       "octave_base_value::int64_scalar_value(): wrong type argument 'complex scalar'");
        negative = e->x < 0;
        magnitude = fabs(e->x) >= limit ? (uint64_t) INT64_MAX + negative : (uint64_t) fabs(e->x);
    } else {
        write_float(out, p, width, prec, 'g', e->x);
        return OK;
    }
    if (width == 0 && prec < 0 && !p->flags[0]) {
        write_plain_integer(out, magnitude, negative);
        return OK;
    }
    char spec[32];
    build_spec(spec, p, "ll", 'd');
    sb_printf(out, spec, width, prec,
              negative ? (long long) (UINT64_C(0) - magnitude) : (long long) magnitude);
    return OK;
}

static Status write_unsigned(const Cursor *c, StrBuf *out, const Piece *p, int width, int prec,
                             const Element *e)
{
    const double limit = 18446744073709551616.0;
    uint64_t x;
    char spec[32];
    if (e->is_exact && !e->is_negative) {
        x = e->bits;
    } else if (e->x == floor(e->x) && e->x >= 0 && e->x <= limit) {
        if (e->is_complex)
            return err(c->it,
                       "octave_base_value::uint64_scalar_value(): wrong type argument 'complex scalar'");
        x = e->x == limit ? UINT64_MAX : (uint64_t) e->x;
    } else {
        write_float(out, p, width, prec, 'g', e->x);
        return OK;
    }
    build_spec(spec, p, "ll", p->type);
    sb_printf(out, spec, width, prec, (unsigned long long) x);
    return OK;
}

/* UTF-8 as it was first defined, up to 31 bits. Codes below 256 are single bytes. */
static int encode_char(double x, char text[8])
{
    if (!(x >= 0 && x < 18446744073709551616.0)) return 0;
    uint32_t code = (uint32_t) (uint64_t) x;
    if (code > INT32_MAX) return 0;
    if (code < 256) {
        text[0] = (char) code;
        return 1;
    }
    if (code >= 0xD800 && code < 0xE000) return 0;      /* halves of pairs stand for nothing */
    static const uint32_t limits[] = { 0x800, 0x10000, 0x200000, 0x4000000 };
    static const unsigned char leads[] = { 0xC0, 0xE0, 0xF0, 0xF8, 0xFC };
    int more = 1;
    while (more < 5 && code >= limits[more - 1]) more++;
    text[0] = (char) (leads[more - 1] | (code >> (6 * more)));
    for (int k = 1; k <= more; k++) text[k] = (char) (0x80 | ((code >> (6 * (more - k))) & 0x3F));
    return more + 1;
}

static void write_char(StrBuf *out, const Piece *p, int width, int prec, double x)
{
    char text[8];
    if (x != floor(x) || x > 18446744073709551616.0) {
        write_float(out, p, width, prec, 'g', x);
        return;
    }
    int len = encode_char(x, text);
    if (prec == 0 && len == 1) len = 0;
    if (len > 0 || prec == 0) write_field(out, p, width, text, len);
}

static void write_text(StrBuf *out, const Piece *p, int width, int prec, const Element *e)
{
    Index len = e->len;
    if (prec >= 0 && prec < len) len = prec;
    if (!e->codes) {
        write_field(out, p, width, e->text, len);
        return;
    }
    Index pad = width > len ? width - len : 0;
    if (!p->left) sb_fill(out, ' ', pad);
    for (Index k = 0; k < len; k++)
        sb_putc(out, (char) (unsigned char) array_get_double(e->codes, e->first + k));
    if (p->left) sb_fill(out, ' ', pad);
}

static Status write_element(const Cursor *c, StrBuf *out, const Piece *p, int width, int prec,
                            const Element *e)
{
    if (e->kind == EL_TEXT) {
        write_text(out, p, width, prec, e);
        return OK;
    }
    if (e->kind == EL_EMPTY) {
        if (p->type == 's' || p->type == 'c') sb_fill(out, ' ', width);
        return OK;
    }
    if (p->type != 'p' && !isfinite(e->x)) {
        write_nonfinite(out, p, width, e->x);
        return OK;
    }
    switch (p->type) {
    case 'd':
    case 'i':
        return write_signed(c, out, p, width, prec, e);
    case 'u':
    case 'x':
    case 'X':
    case 'o':
        return write_unsigned(c, out, p, width, prec, e);
    case 'c':
        write_char(out, p, width, prec, e->x);
        return OK;
    case 's':
        /* a number that is no character code leaves nothing, not even blanks */
        if (is_char_code(e->x)) {
            char code = (char) (unsigned char) e->x;
            write_field(out, p, width, &code, prec == 0 ? 0 : 1);
        }
        return OK;
    case 'p':
        return OK;
    default:
        write_float(out, p, width, prec, p->type, e->x);
        return OK;
    }
}

/* A width or precision taken from the arguments. */
static Status star_value(Cursor *c, int *value)
{
    Element e;
    Index used;
    if (cursor_done(c))
        return err(c->it, "octave_base_value::double_value (): wrong type argument '<unknown type>'");
    Status st = cursor_next(c, 'd', &e, &used);
    if (st != OK) return st;
    if (e.kind == EL_EMPTY) return err(c->it, "invalid conversion from real matrix to real scalar");
    if (!(e.x >= 0 && e.x <= INT_MAX && e.x == floor(e.x)))
        return err(c->it, "%s: invalid field width, must be integer >= 0 and <= INT_MAX", c->who);
    *value = (int) e.x;
    cursor_advance(c, used);
    return OK;
}

/* One conversion; *more is false where the arguments were used up before it. */
static Status run_conversion(Cursor *c, const Piece *p, StrBuf *out, bool *more)
{
    int width = p->width == NOT_GIVEN ? 0 : p->width, prec = p->prec;
    Element e;
    Index used;
    Status st = OK;
    bool stars = width == STAR || prec == STAR;
    *more = !cursor_done(c) || (c->nargs == 0 && stars && out->len == c->start);
    if (!*more) return OK;
    if (width == STAR) st = star_value(c, &width);
    if (st == OK && prec == STAR) {
        st = star_value(c, &prec);
        if ((p->type == 's' || p->type == 'c') && p->width != STAR) {   /* taken for the width */
            width = prec;
            prec = NOT_GIVEN;
        }
    }
    *more = st == OK && !cursor_done(c);
    if (!*more) return st;
    st = cursor_next(c, p->type, &e, &used);
    if (st == OK) st = write_element(c, out, p, width, prec, &e);
    if (st == OK) cursor_advance(c, used);
    return st;
}

static Status check_arguments(Interp *it, const char *who, const Value *args, int nargs)
{
    for (int k = 0; k < nargs; k++)
        if (args[k].tag == T_STRUCT || args[k].tag == T_MAP || args[k].tag == T_OBJECT || val_is_cell(args[k]))
            return err(it, "%s: wrong type argument '%s'", who,
                       args[k].tag == T_MAP || args[k].tag == T_OBJECT ? "object" : arg_type_name(args[k]));
    return OK;
}

Status format_values(Interp *it, const char *who, const char *fmt, Index fmt_len, const Value *args,
                     int nargs, StrBuf *out)
{
    Template t = { .n = 0 };
    Cursor c = { .it = it, .who = who, .args = args, .nargs = nargs, .start = out->len };
    Status st = check_arguments(it, who, args, nargs);
    if (st == OK) st = template_parse(it, who, fmt, fmt_len, &t);
    bool more = st == OK;
    while (more) {
        for (Index k = 0; more && k < t.n; k++) {
            const Piece *p = &t.pieces[k];
            sb_write(out, t.text.data + p->text_start, p->text_len);
            if (!p->type) continue;
            st = run_conversion(&c, p, out, &more);
            if (st != OK) more = false;
        }
        if (cursor_done(&c) || t.nconversions == 0) break;
        if (UNLIKELY(it->interrupted)) {
            st = interrupt_status(it);
            break;
        }
    }
    array_drop(&c.a);
    template_free(&t);
    return st;
}
