/* One run of a function whose gradient is taken: inputs are traced, the function is called, the way back is
 * gone, and what a user should know of the gradients is told. */
#include "gradients/run.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "gradients/rules.h"
#include "gradients/steps.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "value/array.h"
#include "value/structs.h"

/* ---- inputs and their gradients ---- */

enum { DEEPEST = 100 };

/* v with every floating-point array in it an input of the tape. */
static Status trace_input(Interp *it, Tape *tape, Value v, int depth, Value *out)
{
    Status st = OK;
    *out = val_none();
    if (depth == DEEPEST) return err(it, "ad_gradient: cells or structs nested too deeply");
    if (v.tag == T_ARRAY && v.u.array->cls == CLS_CELL) {
        Dims dims = val_dims(v);
        Array *c = NULL;
        st = array_new_cell(it, &dims, &c);
        for (Index k = 0; st == OK && k < c->numel; k++) {
            Value x;
            st = trace_input(it, tape, array_cells(v.u.array)[k], depth + 1, &x);
            if (st == OK) val_set_take(&array_cells(c)[k], x);
        }
        if (st == OK) *out = val_from_obj(T_ARRAY, c);
        else array_drop(&c);
        return st;
    }
    if (v.tag == T_STRUCT) {
        Dims dims = val_dims(v);
        Struct *s = NULL;
        st = struct_new_like(it, v.u.strct, &dims, &s);
        for (Index k = 0; st == OK && k < s->numel * struct_nfields(s); k++) {
            Value x;
            st = trace_input(it, tape, v.u.strct->values[k], depth + 1, &x);
            if (st == OK) val_set_take(&s->values[k], x);
        }
        if (st == OK) *out = val_from_struct_take(&s);
        else struct_drop(&s);
        return st;
    }
    if (!value_has_derivative(v)) {
        *out = val_retain(v);
        return OK;
    }
    Value full = val_retain(v);
    if (v.tag == T_RANGE || v.tag == T_DIAG) {
        Array *a = NULL;
        val_drop(&full);
        st = val_to_array(it, v, &a);
        if (st == OK) full = val_from_array_take(&a);
    }
    Node node = { .kind = NODE_INPUT };
    return st == OK ? tape_record(tape, &node, full, out) : st;
}

/* The gradient for what trace_input made; *found: something in it has one. */
Status run_collect(Interp *it, const Backward *b, Value traced, Value *out, bool *found)
{
    Status st = OK;
    *out = val_none();
    if (traced.tag == T_ARRAY && traced.u.array->cls == CLS_CELL) {
        Dims dims = val_dims(traced);
        Array *c = NULL;
        st = array_new_cell(it, &dims, &c);
        for (Index k = 0; st == OK && k < c->numel; k++) {
            Value g;
            st = run_collect(it, b, array_cells(traced.u.array)[k], &g, found);
            if (st == OK) val_set_take(&array_cells(c)[k], g);
        }
        if (st == OK) *out = val_from_obj(T_ARRAY, c);
        else array_drop(&c);
        return st;
    }
    if (traced.tag == T_STRUCT) {
        Dims dims = val_dims(traced);
        Struct *s = NULL;
        st = struct_new_like(it, traced.u.strct, &dims, &s);
        for (Index k = 0; st == OK && k < s->numel * struct_nfields(s); k++) {
            Value g;
            st = run_collect(it, b, traced.u.strct->values[k], &g, found);
            if (st == OK) val_set_take(&s->values[k], g);
        }
        if (st == OK) *out = val_from_struct_take(&s);
        else struct_drop(&s);
        return st;
    }
    if (traced.tag != T_TRACED) {
        Dims d = val_dims(traced);
        if (value_has_derivative(traced)) return spread(it, val_num(0), &d, out);      /* a constant */
        *out = val_empty(it);                  /* text, truth values, integers: no gradient */
        return OK;
    }
    NodeId id = tape_node(b->tape, traced);
    Dims dims = val_dims(traced);
    Value g = (Index) id < b->n && b->adjoint ? b->adjoint[id] : val_none(), full = val_none();
    if (g.tag != T_NONE) *found = true;
    st = spread(it, g.tag == T_NONE ? val_num(0) : g, &dims, &full);
    if (st == OK) st = back_project(it, b->tape, id, &full);
    if (st == OK && full.tag == T_ARRAY && full.u.array->numel == 1 && full.u.array->cls == CLS_DOUBLE) {
        Value x = val_none();
        const Value one = val_num(1);
        st = op_index(it, NULL, full, &one, 1, &x);
        if (st == OK) val_set_take(&full, x);
    }
    if (st == OK && val_class(traced) == CLS_SINGLE && val_class(full) == CLS_DOUBLE) {
        Value s = val_none();
        st = rules_call_named(it, "single", &full, 1, &s, 1);
        if (st == OK) val_set_take(&full, s);
    } else if (st == OK && val_class(traced) == CLS_DOUBLE && val_class(full) == CLS_SINGLE) {
        Value s = val_none();
        st = rules_call_named(it, "double", &full, 1, &s, 1);
        if (st == OK) val_set_take(&full, s);
    }
    *out = full;
    return st;
}

/* ---- a run of the function ---- */

Status run_trace(Run *r, const Value *in, int nx)
{
    Status st = OK;
    r->x = mem_alloc(sizeof(Value) * (size_t) (nx > 0 ? nx : 1));
    r->nx = nx;
    for (int k = 0; k < nx; k++) r->x[k] = val_none();
    for (int k = 0; k < nx && st == OK; k++) st = trace_input(r->it, r->tape, in[k], 0, &r->x[k]);
    r->tape->ninputs = r->tape->n - 1;
    return st;
}

Status run_begin(Interp *it, Run *r, const char *who, const Value *in, int nx)
{
    *r = (Run){ .it = it, .who = who };
    r->tape = tape_open(it);
    if (!r->tape) return ERR;
    it->traced = &tape_hooks;
    r->back.tape = r->tape;
    r->tape->who = who;
    return nx > 0 ? run_trace(r, in, nx) : OK;
}

void run_end(Run *r)
{
    if (!r->tape) return;
    backward_free(&r->back);
    val_drop(&r->y);
    val_drop_n(r->x, r->nx);
    mem_free(r->x);
    tape_close(r->tape);
}

Status run_function(Run *r, Value f)
{
    Interp *it = r->it;
    if (!val_is_func(f) && !val_is_string(f))
        return err(it, "%s: the first argument must be a function: a handle, or its name", r->who);
    if (val_is_string(f)) {
        Index len;
        const char *name = val_chars(f, &len);
        if (!function_known(it, sym_intern_n(it, name, len)))
            return err(it, "%s: there is no function '%.*s'", r->who, (int) len, name);
    }
    Status st = call_value(it, f, r->x, r->nx, &r->y, 1);
    if (st == OK && r->y.tag == T_NONE) return err(it, "%s: the function returned no value", r->who);
    return st;
}

/* What to do with a matrix, by who is asked. */
static const char *advice(const char *who)
{
    if (strcmp(who, "ad_gradient") == 0) return ". Sum it, or use ad_jacobian";
    if (strcmp(who, "dlgradient") == 0) return ". Sum it, or use dljacobian";
    return ". Sum it";
}

/* One number, real: what has a gradient. */
Status run_check_scalar(const Run *r)
{
    Interp *it = r->it;
    char dims_buf[DIMS_TEXT_SIZE];
    Value y = val_untraced(r->y);
    Dims d = val_dims(y);
    const char *what = strcmp(r->who, "dlgradient") == 0 ? "Y is" : "the function returned";
    if (!value_has_derivative(y) && (val_class(y) >= CLS_CELL || val_is_char(y)))
        return err(it, "%s: %s %s%s; a gradient belongs to one number", r->who, what,
                   val_is_char(y) ? "" : "a ", val_is_char(y) ? "text" : val_class_name(y));
    if (dims_numel(&d) == 0)
        return err(it, "%s: %s an empty matrix (%s); a gradient belongs to one number", r->who, what,
                   dims_text(&d, dims_buf, sizeof dims_buf));
    if (dims_numel(&d) != 1)
        return err(it, "%s: %s a %s matrix; a gradient belongs to one number%s", r->who, what,
                   dims_text(&d, dims_buf, sizeof dims_buf), advice(r->who));
    if (val_is_complex(y))
        return err(it, "%s: %s a complex number; a gradient belongs to a real one", r->who, what);
    return OK;
}

static void place_text(const Run *r, uint32_t place, StrBuf *sb)
{
    int line, column;
    const char *function;
    if (!tape_position(r->tape, place, &line, &column, &function)) return;
    sb_printf(sb, " (%s%sline %d, column %d)", function, *function ? ", " : "", line, column);
}

/* Elements of a gradient that are not finite: how many, and where the first one is. */
typedef struct Odd {
    Index count;
    StrBuf first;
} Odd;

static void first_place(const Array *a, Index at, StrBuf *sb)
{
    if (a->numel == 1) return;
    for (int d = 0; d < a->ndims; d++) {
        sb_printf(sb, "%s%lld", d == 0 ? "(" : ",", (long long) (at % a->dims[d] + 1));
        at /= a->dims[d];
    }
    sb_puts(sb, ")");
}

static bool is_odd(const Array *a, Index k)
{
    if (a->is_complex) k *= 2;
    for (Index end = k + 1 + a->is_complex; k < end; k++)
        if (!isfinite(a->cls == CLS_DOUBLE ? array_f64(a)[k] : (double) array_f32(a)[k])) return true;
    return false;
}

/* path: what stands before the subscripts, of fields and cells. */
static void count_odd(Value v, StrBuf *path, Odd *odd)
{
    const Index len = path->len;
    v = val_untraced(v);
    if (v.tag == T_NUM && !isfinite(v.u.num)) {
        if (odd->count++ == 0) sb_puts(&odd->first, sb_str(path));
    } else if (v.tag == T_ARRAY && class_is_float((Class) v.u.array->cls) && !value_is_finite(v)) {
        for (Index k = 0; k < v.u.array->numel; k++) {
            if (!is_odd(v.u.array, k) || odd->count++ > 0) continue;
            sb_puts(&odd->first, sb_str(path));
            first_place(v.u.array, k, &odd->first);
        }
    } else if (v.tag == T_ARRAY && v.u.array->cls == CLS_CELL) {
        for (Index k = 0; k < v.u.array->numel; k++) {
            sb_printf(path, "{%lld}", (long long) k + 1);
            count_odd(array_cells(v.u.array)[k], path, odd);
            sb_truncate(path, len);
        }
    } else if (v.tag == T_STRUCT) {
        int n = struct_nfields(v.u.strct);
        for (Index k = 0; k < v.u.strct->numel * n; k++) {
            if (v.u.strct->numel > 1) sb_printf(path, "(%lld)", (long long) (k / n) + 1);
            sb_printf(path, ".%s", v.u.strct->keys->names[k % n]->name);
            count_odd(v.u.strct->values[k], path, odd);
            sb_truncate(path, len);
        }
    }
}

/* In a pass that is written down an operation of a rule stands where its function was called (places.c). */
static void odd_text(const Run *r, StrBuf *text)
{
    const char *back_of = r->tape->places[r->odd_place].back_of;
    if (back_of) sb_printf(text, "; the second derivative of %s was not", back_of);
    else sb_printf(text, "; the derivative of %s was not", r->odd_what);
    place_text(r, r->odd_place, text);
}

/* Infinite or NaN derivatives: where they came from, how many there are. */
Status run_warn_odd(const Run *r, Value g, const char *what)
{
    StrBuf text = STRBUF_INIT, path = STRBUF_INIT;
    Odd odd = { 0, STRBUF_INIT };
    Status st = OK;
    count_odd(g, &path, &odd);
    if (odd.count > 0) {
        sb_printf(&text, "%s: %s is not finite in %lld element%s", r->who, what, (long long) odd.count,
                  odd.count == 1 ? "" : "s");
        if (odd.first.len > 0) sb_printf(&text, ", the first at %s", sb_str(&odd.first));
        if (r->odd_what) odd_text(r, &text);
        st = warn_id(r->it, "Octavo:gradient-not-finite", "%s", sb_str(&text));
    }
    sb_free(&text);
    sb_free(&path);
    sb_free(&odd.first);
    return st;
}

static Status warn_odd(const Run *r, Value g, int arg)
{
    char what[48];
    NodeId id = tape_node(r->tape, r->x[arg - 1]);
    if (id != NODE_NONE && id == r->back.finite) return OK;
    snprintf(what, sizeof what, "the gradient by argument %d", arg);
    return run_warn_odd(r, g, what);
}

/* Seeds the result and goes back. seed T_NONE: 1. */
Status run_backward(Run *r, Value seed, bool again)
{
    Interp *it = r->it;
    NodeId id = tape_node(r->tape, r->y);
    backward_free(&r->back);
    r->back.again = again;
    if (id == NODE_NONE) return OK;
    Value one = val_class(r->y) == CLS_SINGLE ? val_scalar_class(it, CLS_SINGLE, 1) : val_num(1);
    Status st = backward_run(it, &r->back, id, seed.tag == T_NONE ? one : seed);
    val_drop(&one);
    if (r->back.odd_node && !r->odd_what) {
        r->odd_what = r->back.odd_what;
        r->odd_place = r->tape->nodes[r->back.odd_node].place;
    }
    return st;
}

Status run_result(const Run *r, Value *out)
{
    *out = val_retain(tape_below(r->tape, r->y));
    return OK;
}

/* With the first step that it went into. */
static Status warn_no_dependence(const Run *r, int k)
{
    StrBuf text = STRBUF_INIT;
    sb_printf(&text, "%s: the result does not depend on argument %d: its gradient is 0", r->who, k + 1);
    for (Index j = 0; j < r->tape->nsteps; j++) {
        StepPlace *s = &r->tape->steps[j];
        if (!step_takes(r->tape, s, r->x[k])) continue;
        sb_printf(&text, "; the derivative of %s is 0", s->what);
        place_text(r, s->place, &text);
        s->reached = false; /* told */
        break;
    }
    Status st = warn_id(r->it, "Octavo:no-dependence", "%s", sb_str(&text));
    sb_free(&text);
    return st;
}

/* What comes through floor and its like is missing in a gradient. */
static Status warn_step(const Run *r, const StepPlace *s)
{
    StrBuf text = STRBUF_INIT;
    sb_printf(&text, "%s: the derivative of %s counts as 0", r->who, s->what);
    place_text(r, s->place, &text);
    Status st = warn_id(r->it, "Octavo:step", "%s", sb_str(&text));
    sb_free(&text);
    return st;
}

Status run_check_inputs(const Run *r, int wanted)
{
    for (int k = 0; k < r->nx && k < wanted; k++) {
        const Value x = r->x[k];
        const Class cls = val_class(x);
        if (cls > CLS_SINGLE && cls < CLS_CELL)
            return err(r->it,
                       "%s: argument %d is %s; gradients are taken by floating-point numbers, say double (...)",
                       r->who, k + 1, class_name(cls));
        if (x.tag == T_FUNC || x.tag == T_MAP || x.tag == T_OBJECT)
            return err(r->it,
                       "%s: argument %d is a %s; gradients are taken by arrays, and cells and structs of them",
                       r->who, k + 1, val_class_name(x));
    }
    return OK;
}

/* Gradients of all inputs into g; what the result does not depend on is told. */
Status run_gradients(Run *r, Value *g, int wanted, bool tells)
{
    Status st = OK;
    for (int k = 0; k < r->nx && k < wanted && st == OK; k++) {
        bool found = false;
        st = run_collect(r->it, &r->back, r->x[k], &g[k], &found);
        if (st == OK && tells && !found && val_numel(g[k]) > 0)
            st = warn_no_dependence(r, k);
        if (st == OK && tells) st = warn_odd(r, g[k], k + 1);
    }
    for (Index k = 0; st == OK && tells && k < r->tape->nsteps; k++)
        if (r->tape->steps[k].reached) st = warn_step(r, &r->tape->steps[k]);
    return st;
}
