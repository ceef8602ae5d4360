/* cellfun, arrayfun, structfun: one call for each element.
 *
 * All three are the same loop (map_run) over sources that hand out the k-th element. With UniformOutput the
 * results go into an array that starts with the class of the first one and is then filled by ordinary
 * assignment, so that classes mix as they do there. */
#include <string.h>

#include "lang/builtin.h"
#include "lang/call.h"
#include "lib/keywords.h"
#include "lib/numeric.h"
#include "lib/text.h"
#include "ops/index.h"
#include "value/array.h"
#include "value/func.h"
#include "value/structs.h"

typedef struct MapCall {
    const char *who;           /* "cellfun" */
    const char *id_call;       /* identifiers of errors; NULL: none */
    const char *id_input;
    bool cells;                /* elements are what is in the cells; else v(k) */
    Value fn, handler;         /* borrowed; handler may be T_NONE */
    Value named[2];            /* handles of those given by name; owned */
    bool uniform;
    const Value *in;
    int nin;
    Dims dims;
    Index count;
    int nout;
} MapCall;

static Status err_map(Interp *it, const MapCall *m, const char *what)
{
    return err_id(it, m->id_call ? m->id_call : "", "%s: %s", m->who, what);
}

/* @() c{:} gave several values, or none. */
static Status err_list_result(Interp *it, const MapCall *m)
{
    if (m->uniform) return err_map(it, m, "all values must be scalars when UniformOutput = true");
    return err_map(it, m, "the function gave a list of values, not one");
}

/* ---- arguments ---- */

/* What a name means here becomes a handle, once; a text that is no name is the body of a function of x. */
static Status handle_of_name(Interp *it, MapCall *m, Value *fn, Value *handle)
{
    StrBuf text = STRBUF_INIT;
    Status st = OK;
    if (!val_is_string(*fn)) return OK;
    st = val_get_string(it, *fn, &text);
    if (st != OK) return st;
    if (text.len == 0) {
        st = err_map(it, m, "argument NAME must be a string or function handle");
    } else if (is_identifier(sb_str(&text))) {
        Sym name = sym_intern(it, sb_str(&text));
        if (!function_known(it, name))
            st = err_id(it, m->id_input ? m->id_input : "", "%s: invalid function NAME: %s", m->who,
                        name->name);
        else *handle = function_handle(it, name);
    } else {
        StrBuf body = STRBUF_INIT;
        ValueList list = VALUE_LIST_INIT;
        sb_printf(&body, "@(x) %s", sb_str(&text));
        st = eval_text(it, 0, sb_str(&body), body.len, 1, &list);
        if (st == OK && list.n > 0) *handle = val_move(&list.v[0]);
        vlist_free(&list);
        sb_free(&body);
    }
    if (st == OK) *fn = *handle;
    sb_free(&text);
    return st;
}

/* Options may be cut short, to two letters at least, in any case: "unif", "err". */
static bool is_option(const char *text, Index len, const char *name)
{
    return len >= 2 && len <= (Index) strlen(name) && strncasecmp(text, name, (size_t) len) == 0;
}

static Status read_options(Interp *it, MapCall *m)
{
    while (m->nin >= 2 && val_is_string(m->in[m->nin - 2]) && (m->cells || m->nin >= 3)) {
        Index len;
        Value name = m->in[m->nin - 2], v = m->in[m->nin - 1];
        const char *text = val_chars(name, &len);
        if (is_option(text, len, "uniformoutput")) {
            Status st = arg_flag(it, v, &m->uniform);
            if (st != OK) return st;
        } else if (is_option(text, len, "errorhandler")) {
            if (!val_is_func(v) && !val_is_string(v))
                return err(it, "cellfun: invalid value for 'ErrorHandler' function");
            m->handler = v;
        } else {
            return err(it, "cellfun: unrecognized parameter %.*s", (int) len, text);
        }
        m->nin -= 2;
    }
    return OK;
}

/* All arguments with other than one element have the same size, which the result gets. */
static Status check_sizes(Interp *it, MapCall *m)
{
    int leader = -1;
    m->dims = dims_2(1, 1);
    for (int k = 0; k < m->nin; k++) {
        if (m->cells && !val_is_cell(m->in[k]))
            return err(it,
                       m->nin == 1 || k == 0 ? "%s: C must be a cell array" : "%s: arguments must be cells",
                       m->who);
        if (val_numel(m->in[k]) == 1) continue;
        Dims d = val_dims(m->in[k]);
        if (leader < 0) {
            leader = k;
            m->dims = d;
        } else if (!dims_equal(&d, &m->dims)) {
            return err_id(it, m->id_input ? m->id_input : "", "%s: dimensions mismatch", m->who);
        }
    }
    if (leader < 0 && m->nin > 0) m->dims = val_dims(m->in[0]);
    m->count = dims_numel(&m->dims);
    return OK;
}

static Status element(Interp *it, const MapCall *m, int arg, Index k, Value *out)
{
    Value v = m->in[arg];
    if (v.tag == T_ARRAY) {
        const Array *a = v.u.array;
        if (a->numel == 1) k = 0;
        if (m->cells || a->cls != CLS_CELL) {
            *out = array_get_value(it, a, k);
            return OK;
        }
    } else if (v.tag == T_NUM || v.tag == T_BOOL || v.tag == T_FUNC || v.tag == T_MAP
               || (v.tag == T_OBJECT && val_numel(v) == 1)) {
        *out = val_retain(v);
        return OK;
    }
    Value idx = val_num((double) (val_numel(v) == 1 ? 0 : k) + 1);
    return op_index(it, NULL, v, &idx, 1, out);
}

/* ---- results ---- */

/* An array of m->dims that can take v, its first element. */
static Status start_result(Interp *it, const MapCall *m, Value v, Value *out)
{
    Class cls = val_class(v);
    Array *a = NULL;
    if (m->count == 1) {
        *out = val_retain(v);
        if (cls == CLS_FUNC)
            return err(it, "octave_base_value::resize (): wrong type argument 'function handle'");
        return OK;
    }
    if (cls == CLS_STRUCT) {
        Struct *s = NULL;
        Status st = struct_new_like(it, v.u.strct, &m->dims, &s);
        if (st == OK) *out = val_from_struct_take(&s);
        return st;
    }
    if (cls >= CLS_FUNC)
        return err(it, "octave_base_value::resize (): wrong type argument '%s'", arg_type_name(v));
    Status st = cls == CLS_CELL ? array_new_cell(it, &m->dims, &a)
                                : array_zeros_nd(it, cls, val_is_complex(v), &m->dims, &a);
    if (st == OK) *out = val_from_obj(T_ARRAY, a);
    return st;
}

static Status store_uniform(Interp *it, const MapCall *m, Value *slot, Index k, Value v)
{
    if (val_numel(v) != 1) return err_map(it, m, "all values must be scalars when UniformOutput = true");
    if (slot->tag == T_NONE) {
        Status st = start_result(it, m, v, slot);
        if (st != OK || m->count == 1) return st;
    }
    if (slot->tag == T_ARRAY && v.tag == T_NUM && slot->u.array->cls == CLS_DOUBLE
        && !slot->u.array->is_complex) {
        array_f64(slot->u.array)[k] = v.u.num;
        return OK;
    }
    if (slot->tag == T_ARRAY && v.tag == T_BOOL && slot->u.array->cls == CLS_LOGICAL) {
        array_bool(slot->u.array)[k] = v.u.boolean;
        return OK;
    }
    Value idx = val_num((double) k + 1);
    return op_index_assign(it, NULL, slot, &idx, 1, v);
}

/* The call failed: the handler is asked, with a description in front of the arguments. */
static Status call_handler(Interp *it, const MapCall *m, Index k, const Value *args, Value *results)
{
    Value *with = mem_alloc(sizeof(Value) * (size_t) (m->nin + 1));
    Struct *s = struct_new(it);
    struct_set_cstr_take(it, s, "message", val_string_n(it, sb_str(&it->err.message), it->err.message.len));
    struct_set_cstr_take(it, s, "identifier", val_string_n(it, sb_str(&it->err.id), it->err.id.len));
    struct_set_cstr_take(it, s, "index", val_num((double) k + 1));
    err_clear(it);
    with[0] = val_from_struct_take(&s);
    for (int i = 0; i < m->nin; i++) with[i + 1] = args[i];
    Status st = call_value(it, m->handler, with, m->nin + 1, results, m->nout);
    val_release(with[0]);
    mem_free(with);
    return st;
}

static Status store_results(Interp *it, const MapCall *m, Index k, Value *results, Value *out)
{
    int want = m->nout < 1 ? 1 : m->nout;
    for (int j = 0; j < want; j++) {
        Value v = results[j];
        if (v.tag == T_NONE) {
            if (m->nout == 0) continue;
            if (m->uniform && j == 0)
                return err_map(it, m, "all values must be scalars when UniformOutput = true");
            return err_map(it, m, "function returned fewer than nargout values");
        }
        if (m->uniform) {
            Status st = store_uniform(it, m, &out[j], k, v);
            if (st != OK) return st;
        } else {
            val_set_take(&array_cells(out[j].u.array)[k], val_retain(v));
        }
    }
    return OK;
}

static Status map_run(Interp *it, const MapCall *m, Value *out)
{
    enum { FEW = 8 };
    Value few_args[FEW], few_results[FEW];
    int want = m->nout < 1 ? 1 : m->nout;
    Value *args = m->nin <= FEW ? few_args : mem_alloc(sizeof(Value) * (size_t) m->nin);
    Value *results = want <= FEW ? few_results : mem_alloc(sizeof(Value) * (size_t) want);
    Status st = OK;
    for (int j = 0; j < want && !m->uniform && st == OK; j++) {
        Array *c = NULL;
        st = array_new_cell(it, &m->dims, &c);
        if (st == OK) out[j] = val_from_obj(T_ARRAY, c);
    }
    for (Index k = 0; k < m->count && st == OK; k++) {
        for (int i = 0; i < m->nin; i++) args[i] = val_none();
        for (int j = 0; j < want; j++) results[j] = val_none();
        for (int i = 0; i < m->nin && st == OK; i++) st = element(it, m, i, k, &args[i]);
        if (st == OK) {
            st = call_value_or_list(it, m->fn, args, m->nin, results, m->nout);
            if (st == OK && results[0].tag == T_LIST) st = err_list_result(it, m);
            if (st == ERR && m->handler.tag != T_NONE) {
                val_drop_n(results, want);
                for (int j = 0; j < want; j++) results[j] = val_none();
                st = call_handler(it, m, k, args, results);
            }
        }
        if (st == OK) st = store_results(it, m, k, results, out);
        for (int j = 0; j < want; j++) val_release(results[j]);
        for (int i = 0; i < m->nin; i++) val_release(args[i]);
        if (st == OK) st = check_interrupt(it);
    }
    /* no elements: no class either, so real zeros */
    for (int j = 0; st == OK && j < m->nout && m->count == 0 && m->uniform; j++) {
        Array *a = NULL;
        st = array_zeros_nd(it, CLS_DOUBLE, false, &m->dims, &a);
        if (st == OK) out[j] = val_from_array_take(&a);
    }
    if (args != few_args) mem_free(args);
    if (results != few_results) mem_free(results);
    return st;
}

/* ---- functions that need no call ---- */

typedef enum Shortcut {
    SHORT_NONE, SHORT_ISEMPTY, SHORT_LENGTH, SHORT_NUMEL, SHORT_NDIMS, SHORT_ISREAL, SHORT_ISLOGICAL, SHORT_ISNUMERIC,
    SHORT_ISCHAR, SHORT_ISCELL, SHORT_ISSTRUCT, SHORT_PRODOFSIZE
} Shortcut;

static const struct {
    const char *name;
    Shortcut what;
    bool legacy;           /* understood as a string even where no such function is */
} shortcuts[] = {
    { "isempty", SHORT_ISEMPTY, true }, { "length", SHORT_LENGTH, true }, { "numel", SHORT_NUMEL, true },
    { "ndims", SHORT_NDIMS, true }, { "isreal", SHORT_ISREAL, true }, { "islogical", SHORT_ISLOGICAL, true },
    { "isnumeric", SHORT_ISNUMERIC, true }, { "ischar", SHORT_ISCHAR, false }, { "iscell", SHORT_ISCELL, false },
    { "isstruct", SHORT_ISSTRUCT, false }, { "prodofsize", SHORT_PRODOFSIZE, true },
};

static Index longest(Value v)
{
    Dims d = val_dims(v);
    Index most = 0;
    for (int k = 0; k < d.n; k++) {
        if (d.d[k] == 0) return 0;
        if (d.d[k] > most) most = d.d[k];
    }
    return most;
}

static Value shortcut_value(Shortcut what, Value v)
{
    Class cls = val_class(v);
    switch (what) {
    case SHORT_ISEMPTY: return val_bool(val_numel(v) == 0);
    case SHORT_LENGTH: return val_num((double) longest(v));
    case SHORT_NDIMS: return val_num(val_ndims(v));
    case SHORT_ISREAL: return val_bool(cls <= CLS_CHAR && !val_is_complex(v));
    case SHORT_ISLOGICAL: return val_bool(cls == CLS_LOGICAL);
    case SHORT_ISNUMERIC: return val_bool(class_is_numeric(cls));
    case SHORT_ISCHAR: return val_bool(cls == CLS_CHAR);
    case SHORT_ISCELL: return val_bool(cls == CLS_CELL);
    case SHORT_ISSTRUCT: return val_bool(cls == CLS_STRUCT);
    default: return val_num((double) val_numel(v));
    }
}

static bool any_map(const Array *c)
{
    for (Index k = 0; k < c->numel; k++)
        if (array_cells(c)[k].tag == T_MAP || array_cells(c)[k].tag == T_OBJECT) return true;
    return false;
}

static Shortcut legacy_name(Value fn)
{
    for (int k = 0; k < COUNT_OF(shortcuts) && val_is_string(fn); k++)
        if (shortcuts[k].legacy && val_equals_cstr(fn, shortcuts[k].name)) return shortcuts[k].what;
    return SHORT_NONE;
}

/* The function is one of those above, called by its own name. */
static Shortcut find_shortcut(Interp *it, Value fn)
{
    const char *name = NULL;
    Index len = 0;
    bool text = val_is_string(fn);
    if (text) {
        name = val_chars(fn, &len);
    } else if (fn.tag == T_FUNC && fn.u.func->name && !fn.u.func->code) {
        name = fn.u.func->name->name;
        len = fn.u.func->name->len;
    }
    for (int k = 0; name && k < COUNT_OF(shortcuts); k++) {
        if ((Index) strlen(shortcuts[k].name) != len || memcmp(shortcuts[k].name, name, (size_t) len) != 0)
            continue;
        Sym sym = sym_intern_n(it, name, len);
        bool builtin = text ? function_is_builtin(it, sym) : function_kind(it, sym, NULL) == 5;
        return builtin ? shortcuts[k].what : SHORT_NONE;
    }
    return SHORT_NONE;
}

static Status run_shortcut(Interp *it, Shortcut what, const Array *c, Value *out)
{
    Dims dims = array_dims(c);
    Array *r = NULL;
    Class cls = shortcut_value(what, val_num(0)).tag == T_BOOL ? CLS_LOGICAL : CLS_DOUBLE;
    Status st = array_new_nd(it, cls, false, &dims, &r);
    if (st != OK) return st;
    for (Index k = 0; k < c->numel; k++) {
        Value v = shortcut_value(what, array_cells(c)[k]);
        if (cls == CLS_LOGICAL) array_bool(r)[k] = v.u.boolean;
        else array_f64(r)[k] = v.u.num;
    }
    *out = val_from_array_take(&r);
    return OK;
}

/* cellfun ("size", c, k), cellfun ("isclass", c, name) */
static Status run_with_argument(Interp *it, const Value *in, int nin, Value *out, bool *done)
{
    Array *r = NULL;
    *done = true;
    bool size = val_equals_cstr(in[0], "size"), isclass = val_equals_cstr(in[0], "isclass");
    if ((!size && !isclass) || !val_is_cell(in[1])) {
        *done = false;
        return OK;
    }
    if (nin != 3) return err(it, "cellfun: not enough arguments for \"%s\"", size ? "size" : "isclass");
    const Array *c = in[1].u.array;
    Dims dims = array_dims(c);
    double dim = 1;
    StrBuf name = STRBUF_INIT;
    Status st = size ? val_get_double(it, in[2], &dim) : val_get_string(it, in[2], &name);
    if (st == OK && size && !(dim >= 1)) st = err(it, "cellfun: K must be a positive integer");
    if (st == OK) st = array_new_nd(it, size ? CLS_DOUBLE : CLS_LOGICAL, false, &dims, &r);
    for (Index k = 0; st == OK && k < c->numel; k++) {
        Value v = array_cells(c)[k];
        if (size) {
            Dims d = val_dims(v);
            array_f64(r)[k] = dim <= d.n ? (double) d.d[(int) dim - 1] : 1;
        } else {
            array_bool(r)[k] = strcmp(val_class_name(v), sb_str(&name)) == 0;
        }
    }
    if (st == OK) *out = val_from_array_take(&r);
    sb_free(&name);
    return st;
}

/* The end of cellfun and its kin. */
static Status finish(Interp *it, MapCall *m, Value *out, Status st)
{
    if (st == OK) st = handle_of_name(it, m, &m->fn, &m->named[0]);
    if (st == OK) st = handle_of_name(it, m, &m->handler, &m->named[1]);
    if (st == OK) st = map_run(it, m, out);
    val_drop_n(m->named, 2);
    return st;
}

static bool is_callable(Value v)
{
    return val_is_func(v) || val_is_string(v);
}

static const char help_cellfun[] =
    "cellfun (FUNC, C)\n"
    "cellfun (FUNC, C, D, ...)\n"
    "[A, B, ...] = cellfun (...)\n"
    "cellfun (..., \"UniformOutput\", VAL)\n"
    "cellfun (..., \"ErrorHandler\", ERRFUNC)\n"
    "Calls FUNC, a handle or a name, with the contents of each cell of C (and of D, ... at the same place) and\n"
    "collects the results in arrays; they must be scalars then. With \"UniformOutput\" false they are collected in\n"
    "cells and may be anything. ERRFUNC is called instead where FUNC fails: its first argument is a struct with\n"
    "the fields message, identifier and index.\n"
    "  >> cellfun (@numel, {1, [1 2], \"abc\"})\n"
    "  ans =\n"
    "  \n"
    "     1   2   3\n"
    "  \n"
    "See also: arrayfun, structfun";
static Status bi_cellfun(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    MapCall m = { .who = "cellfun", .cells = true, .uniform = true, .fn = in[0], .in = in + 1, .nin = nin - 1, .nout = nout };
    if (val_is_string(in[0])) {
        bool done;
        Status st = run_with_argument(it, in, nin, out, &done);
        if (st != OK || done) return st;
    }
    if (!val_is_cell(in[1])) return err(it, "cellfun: C must be a cell array");
    if (!is_callable(in[0])) return err(it, "cellfun: argument NAME must be a string or function handle");
    Shortcut s = legacy_name(in[0]);               /* whatever else is asked: options do not count */
    if (s != SHORT_NONE && !any_map(in[1].u.array)) return run_shortcut(it, s, in[1].u.array, out);
    if (nin == 2 && nout <= 1) {
        s = find_shortcut(it, in[0]);
        if (s != SHORT_NONE && in[1].u.array->numel > 0 && !any_map(in[1].u.array))
            return run_shortcut(it, s, in[1].u.array, out);
    }
    Status st = read_options(it, &m);
    if (st == OK) st = check_sizes(it, &m);
    return finish(it, &m, out, st);
}
/*
%!assert (cellfun (@numel, {1, [1 2], "abc"}), [1 2 3])
%!assert (cellfun ("isempty", {1, [], ""}), [false true true])
%!assert (cellfun ("size", {1, [1 2]}, 2), [1 2])
%!assert (cellfun ("isclass", {1, "a"}, "char"), [false true])
%!assert (cellfun (@(x, y) x + y, {1, 2}, {10}), [11 12])
%!assert (cellfun (@(x) [x x], {1, 2}, "UniformOutput", false), {[1 1], [2 2]})
%!assert (cellfun (@(x) error ("e"), {1, 2}, "ErrorHandler", @(e, x) e.index), [1 2])
%!assert (class (cellfun (@(x) x, {single(1), 2})), "single")
%!test [a, b] = cellfun (@max, {[1 3 2], [5 4]}); assert ([a; b], [3 5; 2 1])
%!error <cellfun: all values must be scalars when UniformOutput = true> cellfun (@(x) [x x], {1, 2})
%!error <cellfun: C must be a cell array> cellfun (@sin, 5)
%!error <cellfun: dimensions mismatch> cellfun (@plus, {1, 2}, {1, 2, 3})
%!error <cellfun: function returned fewer than nargout values> [a, b] = cellfun (@(x) x, {1, 2})
*/

static const char help_arrayfun[] =
    "arrayfun (FUNC, A)\n"
    "arrayfun (FUNC, A, B, ...)\n"
    "[X, Y, ...] = arrayfun (...)\n"
    "arrayfun (..., \"UniformOutput\", VAL)\n"
    "arrayfun (..., \"ErrorHandler\", ERRFUNC)\n"
    "Calls FUNC with each element of A (and of B, ...) and collects the results, as cellfun does for cells.\n"
    "  >> arrayfun (@(x) x ^ 2, 1:3)\n"
    "  ans =\n"
    "  \n"
    "     1   4   9\n"
    "  \n"
    "See also: cellfun, structfun";
static Status bi_arrayfun(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    MapCall m = { .who = "arrayfun", .id_call = "Octave:invalid-fun-call", .id_input = "Octave:invalid-input-arg",
                  .uniform = true, .fn = in[0], .in = in + 1, .nin = nin - 1, .nout = nout };
    if (!is_callable(in[0])) return err_map(it, &m, "argument NAME must be a string or function handle");
    Status st = read_options(it, &m);
    if (st == OK) st = check_sizes(it, &m);
    return finish(it, &m, out, st);
}
/*
%!assert (arrayfun (@(x) x ^ 2, [1 2; 3 4]), [1 4; 9 16])
%!assert (arrayfun (@(x, y) x + y, 1:3, 10), [11 12 13])
%!assert (arrayfun (@(x) {x}, 1:2, "UniformOutput", false), {{1}, {2}})
%!assert (arrayfun (@(s) s.a, struct ("a", {1, 2, 3})), [1 2 3])
%!error <arrayfun: all values must be scalars when UniformOutput = true> arrayfun (@(x) [x x], 1:3)
%!error <arrayfun: dimensions mismatch> arrayfun (@plus, 1:3, 1:4)
*/

static const char help_structfun[] =
    "structfun (FUNC, S)\n"
    "[A, B, ...] = structfun (...)\n"
    "structfun (..., \"UniformOutput\", VAL)\n"
    "structfun (..., \"ErrorHandler\", ERRFUNC)\n"
    "Calls FUNC with the value of each field of the struct S. The results come in a column, or with \"UniformOutput\"\n"
    "false in a struct with the fields of S.\n"
    "  >> structfun (@(x) x * 2, struct (\"a\", 1, \"b\", 2))\n"
    "  ans =\n"
    "  \n"
    "     2\n"
    "     4\n"
    "  \n"
    "See also: cellfun, arrayfun";
static Status bi_structfun(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    /* asks for one result even as a statement */
    MapCall m = {
        .who = "cellfun", .cells = true, .uniform = true, .fn = in[0], .nout = nout < 1 ? 1 : nout
    };
    Array *c = NULL;
    for (int k = 2; k < nin; k += 2) {
        Text name;
        bool known = text_get(in[k], &name) && (text_is(in[k], "uniformoutput") || text_is(in[k], "errorhandler"));
        if (!known || k + 1 == nin) return err(it, "structfun: invalid options");
    }
    if (in[1].tag != T_STRUCT) return err(it, "struct2cell: argument S must be a structure");
    if (!is_callable(in[0])) return err(it, "cellfun: argument NAME must be a string or function handle");
    const Struct *s = in[1].u.strct;
    Status st = array_new(it, CLS_CELL, struct_nfields(s), s->numel, &c);
    if (st != OK) return st;
    for (Index k = 0; k < c->numel; k++) array_cells(c)[k] = val_retain(s->values[k]);
    Value *args = mem_alloc(sizeof(Value) * (size_t) nin);
    args[0] = val_from_obj(T_ARRAY, c);
    for (int k = 2; k < nin; k++) args[k - 1] = in[k];
    m.in = args;
    m.nin = nin - 1;
    st = read_options(it, &m);
    if (st == OK) st = check_sizes(it, &m);
    st = finish(it, &m, out, st);
    for (int j = 0; st == OK && m.uniform && s->numel > 1 && j < (nout < 1 ? 1 : nout); j++) {
        /* a page for each element */
        if (out[j].tag != T_ARRAY) continue;
        Dims pages = { .n = 3, .d = { struct_nfields(s), 1, s->numel } };
        array_set_dims(out[j].u.array, &pages);
    }
    for (int j = 0; st == OK && !m.uniform && j < (nout < 1 ? 1 : nout); j++) {
        Struct *r = struct_new(it);
        for (Index f = 0; f < struct_nfields(s); f++)
            struct_set_take(it, r, s->keys->names[f], val_retain(array_cells(out[j].u.array)[f]));
        val_set_take(&out[j], val_from_struct_take(&r));
    }
    array_drop(&c);
    mem_free(args);
    return st;
}
/*
%!assert (structfun (@(x) x * 2, struct ("a", 1, "b", 2)), [2; 4])
%!assert (size (structfun (@(x) x, struct ("a", {1, 2}, "b", 3))), [2 1 2])
%!assert (structfun (@(x) [x x], struct ("a", 1), "UniformOutput", false), struct ("a", [1 1]))
%!error <all values must be scalars when UniformOutput = true> structfun (@(x) [x x], struct ("a", 1))
*/

const Builtin cellfun_builtins[] = {
    /* name        function       inputs min max  outputs min max  help */
    { "cellfun",   bi_cellfun,           2, -1,          0, -1, help_cellfun },
    { "arrayfun",  bi_arrayfun,          2, -1,          0, -1, help_arrayfun },
    { "structfun", bi_structfun,         2, -1,          0, -1, help_structfun },
    { 0 },
};
