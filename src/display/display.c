/* What any value looks like: this room sends each kind of value to the one that knows it. */
#include "base/interrupt.h"
#include "display/show.h"
#include "ops/objects.h"
#include "value/func.h"
#include "value/traced.h"

void func_text(Value handle, StrBuf *out)
{
    const Func *fn = handle.u.func;
    if (fn->name) sb_printf(out, "@%s", fn->name->name);
    else sb_puts(out, fn->code->text);
}

static const ShowValue all_kinds;

static Show show_new(Interp *it, StrBuf *out)
{
    return (Show){
        .it = it, .st = it->display, .out = out, .value = &all_kinds, .columns = out_columns(it), .indent = 0,
        .levels = it->display->struct_levels_to_print,
    };
}

static inline bool is_float(const Array *a) { return a->cls == CLS_DOUBLE || a->cls == CLS_SINGLE; }

/* Element k of a 1x1 array or page. */
static void show_element(const Show *s, const Array *a, Index k)
{
    if (is_float(a) && a->is_complex)
        show_complex_scalar(s, num_part(a, k, 0), num_part(a, k, 1), a->cls == CLS_SINGLE);
    else if (is_float(a))
        show_real_scalar(s, num_part(a, k, 0), a->cls == CLS_SINGLE);
    else
        show_int_scalar(s, a, k);
}

static Status narrowed_page(const Show *s, const Array *a, Index first, Index rows, Index cols, Array **out)
{
    Dims dims = dims_2(rows, cols);
    Array *page = NULL;
    Status st = array_slice(s->it, (Array *) a, first, &dims, &page);
    if (st == OK) st = array_narrow_complex(s->it, &page);
    if (st != OK) {
        array_drop(&page);
        return st;
    }
    *out = page;
    return OK;
}

/* One page of an N-d array: "ans(:,:,1) = 5", or the name, a blank line and the rows. */
static Status show_page(const Show *s, const Array *a, const Dims *dims, Index page)
{
    Index rows = dims->d[0], cols = dims->d[1], first = page * rows * cols;
    bool integers = !is_float(a) && a->cls != CLS_LOGICAL;
    Array *narrow = NULL;
    if (is_float(a) && a->is_complex) {
        Status st = narrowed_page(s, a, first, rows, cols, &narrow);
        if (st != OK) return st;
        a = narrow;
        first = 0;
    }
    show_page_name(s, dims, page, !integers);
    if (rows == 1 && cols == 1 && !integers) {
        sb_puts(s->out, " = ");
        show_element(s, a, first);
        sb_putc(s->out, '\n');
    } else {
        sb_puts(s->out, " =\n");
        show_blank(s);
        if (is_float(a)) show_float_page(s, a, first, rows, cols);
        else show_int_page(s, a, first, rows, cols);
    }
    array_drop(&narrow);
    return OK;
}

/* Numbers of two or more dimensions, without a name. */
static Status show_matrix_body(const Show *s, const Array *a)
{
    Dims dims = array_dims(a);
    if (dims.n == 2) {
        if (is_float(a)) show_float_page(s, a, 0, dims.d[0], dims.d[1]);
        else show_int_page(s, a, 0, dims.d[0], dims.d[1]);
        return OK;
    }
    Index page_size = dims.d[0] * dims.d[1], pages = a->numel / page_size;
    bool is_int = class_is_integer((Class) a->cls), one_line = page_size == 1 && !is_int;
    for (Index k = 0; k < pages; k++) {
        if (k > 0 && is_int) sb_putc(s->out, '\n');
        else if (k > 0 && !one_line) show_blank(s);
        Status st = show_page(s, a, &dims, k);
        if (st != OK) return st;
    }
    return OK;
}

/* Pages of characters; pages of one row stand behind their names. */
static void show_char_body(const Show *s, const Array *a)
{
    Dims dims = array_dims(a);
    if (dims.n == 2) {
        show_char_rows(s, a, 0, dims.d[0], dims.d[1]);
        return;
    }
    Index page_size = dims.d[0] * dims.d[1], pages = a->numel / page_size;
    for (Index k = 0; k < pages; k++) {
        if (dims.d[0] == 1) {
            show_page_name(s, &dims, k, k > 0);
            sb_puts(s->out, " = ");
        } else {
            if (k > 0) show_blank(s);
            show_page_name(s, &dims, k, true);
            sb_puts(s->out, " =\n");
            show_blank(s);
        }
        show_char_rows(s, a, k * page_size, dims.d[0], dims.d[1]);
    }
}

static void show_chars_named(const Show *s, const char *name, const Array *a)
{
    Dims dims = array_dims(a);
    if (dims.n > 2 && a->numel == 0) {
        show_name(s, name, true);
        show_empty(s, "[]", &dims);
        sb_putc(s->out, '\n');
        return;
    }
    bool one_line = dims.d[0] <= 1;
    show_name(s, name, one_line);
    if (dims.d[0] == 0) sb_putc(s->out, '\n');
    else show_char_body(s, a);
    if (!one_line) show_closing_blank(s);
}

static Status show_func_named(const Show *s, const char *name, Value v)
{
    bool one_line = v.u.func->name != NULL;
    show_name(s, name, one_line);
    if (v.u.func->formula) sb_puts(s->out, "  <class inline>");
    else func_text(v, s->out);
    sb_putc(s->out, '\n');
    if (!one_line) show_closing_blank(s);
    return OK;
}

static Status show_array_named(const Show *s, const char *name, const Array *a)
{
    if (a->cls == CLS_CELL) return show_cell(s, name, a);
    if (a->cls == CLS_CHAR) {
        show_chars_named(s, name, a);
        return OK;
    }
    Dims dims = array_dims(a);
    if (a->numel <= 1) {
        show_name(s, name, true);
        if (a->numel == 1) show_element(s, a, 0);
        else show_empty(s, "[]", &dims);
        sb_putc(s->out, '\n');
        return OK;
    }
    show_name(s, name, false);
    Status st = show_matrix_body(s, a);
    if (st == OK) show_closing_blank(s);
    return st;
}

static void show_logical_scalar(const Show *s, bool x)
{
    if (s->st->format == FORMAT_PLUS) sb_putc(s->out, x ? '+' : ' ');
    else if (s->st->format == FORMAT_HEX) sb_puts(s->out, x ? "01" : "00");
    else if (s->st->format == FORMAT_BIT)
        sb_puts(s->out, !x ? "00000000" : s->st->native_bytes ? "10000000" : "00000001");
    else sb_printf(s->out, s->st->format == FORMAT_BANK ? "%d.00" : "%d", x);
}

/* A value of one line, without a name; false if v is not such a value. */
static bool show_one_line(const Show *s, Value v)
{
    Dims dims;
    switch (v.tag) {
    case T_NUM:
        show_real_scalar(s, v.u.num, false);
        return true;
    case T_BOOL:
        show_logical_scalar(s, v.u.boolean);
        return true;
    case T_RANGE:
        if (v.u.range->numel > 1) return false;
        if (v.u.range->numel == 1) {
            show_real_scalar(s, v.u.range->base, false);
            return true;
        }
        break;
    case T_DIAG:
        if (v.u.diag->rows != 0 && v.u.diag->cols != 0) return false;
        break;
    case T_PERM:
        if (v.u.perm->n != 0) return false;
        break;
    default:
        return false;
    }
    dims = val_dims(v);
    show_empty(s, "[]", &dims);
    return true;
}

static void show_special_body(const Show *s, Value v)
{
    if (v.tag == T_RANGE) show_range(s, v.u.range);
    else if (v.tag == T_DIAG) show_diag(s, v.u.diag);
    else show_perm(s, v.u.perm);
}

static Status show_named(const Show *s, const char *name, Value v)
{
    v = val_untraced(v);
    switch (v.tag) {
    case T_ARRAY:
        return show_array_named(s, name, v.u.array);
    case T_STRUCT:
        return show_struct_named(s, name, v.u.strct);
    case T_FUNC:
        return show_func_named(s, name, v);
    case T_MAP:
        show_map_named(s, name, v);
        return OK;
    case T_OBJECT:
        return show_object_named(s, name, v);
    case T_SPARSE:
        show_sparse_named(s, name, v.u.sparse);
        return OK;
    default:
        break;
    }
    Index mark = s->out->len;
    show_name(s, name, true);
    if (show_one_line(s, v)) {
        sb_putc(s->out, '\n');
        return OK;
    }
    s->out->len = mark;
    if (s->out->data) s->out->data[mark] = '\0';
    show_name(s, name, false);
    show_special_body(s, v);
    show_closing_blank(s);
    return OK;
}

/* A long display stops early after Ctrl-C, and one that would never end is an error. */
static Status unless_interrupted(Interp *it, Status st, const StrBuf *out)
{
    if (st == OK && out->len >= SHOW_LONGEST) return err_out_of_memory(it);
    return st == OK ? check_interrupt(it) : st;
}

Status display_named(Interp *it, const char *name, Value v, StrBuf *out)
{
    Show s = show_new(it, out);
    return unless_interrupted(it, show_named(&s, name, v), out);
}

static Status show_array_plain(const Show *s, const Array *a)
{
    if (a->cls == CLS_CELL) return show_cell(s, NULL, a);
    Dims dims = array_dims(a);
    if (a->cls == CLS_CHAR && (a->numel > 0 || dims.n == 2)) {
        if (dims.d[0] == 0) sb_putc(s->out, '\n');
        else show_char_body(s, a);
        return OK;
    }
    if (a->numel > 1) return show_matrix_body(s, a);
    if (a->numel == 1) show_element(s, a, 0);
    else show_empty(s, "[]", &dims);
    sb_putc(s->out, '\n');
    return OK;
}

Status display_plain(Interp *it, Value v, StrBuf *out)
{
    Show s = show_new(it, out);
    v = val_untraced(v);
    switch (v.tag) {
    case T_ARRAY:
        return unless_interrupted(it, show_array_plain(&s, v.u.array), out);
    case T_STRUCT:
        return unless_interrupted(it, show_struct_plain(&s, v.u.strct), out);
    case T_FUNC:
        if (v.u.func->formula) sb_puts(out, "  <class inline>");
        else func_text(v, out);
        sb_putc(out, '\n');
        return OK;
    case T_MAP:
        show_map_plain(&s, v);
        return OK;
    case T_OBJECT:
        return object_hooks(v)->show(it, v, 0, out);
    case T_SPARSE:
        show_sparse(&s, v.u.sparse);
        return unless_interrupted(it, OK, out);
    default:
        if (show_one_line(&s, v)) sb_putc(out, '\n');
        else show_special_body(&s, v);
        return OK;
    }
}

static const ShowValue all_kinds = { show_named, display_plain };
