/* What a call means: variables that hide functions, builtins, compiled functions, handles.
 *
 *      f (a, b) in the program        a handle h (a, b)           call_value (it, h, ...) from C
 *      CALL: call_site                INDEX, CALLV:               (cellfun, fminunc, ...)
 *         |  epoch: what f means      call_or_index                  |
 *         v                              v                           v
 *      call_function <------------- call_handle <--------------------+
 *         |         \
 *         |          a builtin: runs at once, its results are stored, no frame
 *         v
 *      frame_push: the callee's registers begin where the stack ends
 *
 *      stack:  | caller: variables, temporaries | callee: parameters, locals, temporaries |
 *                          arguments ---------->  moved if they are temporaries, else shared
 *
 * A function of the language is not run here. The frame is pushed, the machine's loop sees that the top
 * frame is another one and goes on there; when it returns, its results go to the caller's registers
 * (CallRequest.dst) or to the list. So recursion in the language costs no C stack. Only calls from C enter
 * a loop of their own (run_pushed).
 *
 * A site keeps the function its name meant last, good as long as no definition has changed
 * (functions_epoch). The name may stand for something else in each code: a subfunction of its file, a
 * private function, one on the path.
 *
 * Results: nout is what the caller wants, 0 for a statement. A callee may give fewer; those missing are
 * T_NONE, and it is for the instruction that wanted a value to say so. `ignored` tells outputs that are ~
 * at the call. */
#include "lang/calls.h"

#include <string.h>

#include "base/interrupt.h"
#include "jit/jit.h"
#include "lang/builtin.h"
#include "lang/call.h"
#include "lang/class.h"
#include "lang/debug.h"
#include "lang/eval.h"
#include "lang/function_files.h"
#include "lang/machine.h"
#include "lang/profile.h"
#include "lang/nested.h"
#include "lang/step.h"
#include "lang/step_objects.h"
#include "lang/workspace.h"
#include "ops/traced.h"
#include "value/structs.h"

static Status call_watched(Interp *it, const Builtin *b, const Value *args, int nargs, Value *out, int nout)
{
    Index mark = it->vm->profiling ? profile_enter_builtin(it, b->name) : 0;
    Status st = builtin_call(it, b, args, nargs, out, nout);
    profile_leave(it, mark);
    return st;
}

static Status call_builtin(Interp *it, const Builtin *b, CallRequest *rq)
{
    int n = rq->nout > 0 ? rq->nout : 1, nout;
    Value few[4], *out;
    Status st;
    if (UNLIKELY(rq->nargs < b->min_in || (b->max_in >= 0 && rq->nargs > b->max_in)))
        return err_builtin_inputs(it, b, rq->nargs, rq->nout);
    out = n <= COUNT_OF(few) ? few : mem_alloc((size_t) n * sizeof(Value));
    for (int k = 0; k < n; k++) out[k] = val_none();
    nout = rq->nout;
    if (UNLIKELY(b->max_out >= 0 && nout > b->max_out)) {
        st = check_builtin_outputs(it, b);
        nout = b->max_out;
        if (st != OK) goto done;
    }
    st = UNLIKELY(it->vm->watching) ? call_watched(it, b, rq->args, rq->nargs, out, nout)
                                    : builtin_call(it, b, rq->args, rq->nargs, out, nout);
    if (UNLIKELY(it->interrupted) && st == OK) st = interrupt_status(it);
    if (UNLIKELY(it->vm->watching) && st == OK && !rq->from_c) st = debug_after_builtin(it);
    if (st == OK && rq->nout == 1 && out[0].tag == T_NONE && rq->dst && !rq->from_c)
        st = err(it, "value on right hand side of assignment is undefined");
    if (st == OK && rq->dst) {
        for (int k = 0; k < n; k++) val_set_take(&rq->dst[k], val_move(&out[k]));
    } else {
        for (int k = 0; k < n; k++) {
            if (st == OK && out[k].tag != T_NONE) st = list_push_take(it, val_move(&out[k]));
            else val_drop(&out[k]);
        }
    }
done:
    if (rq->args_are_temps) val_drop_n(rq->args, rq->nargs);
    if (out != few) mem_free(out);
    return st;
}

/* A script has no arguments and no value. */
static Status call_script(Interp *it, const Function *fn, CallRequest *rq)
{
    if (rq->nargs > 0 || rq->nout > 0) return err(it, "invalid call to script %s", fn->path);
    if (rq->dst) val_drop(&rq->dst[0]);
    return run_script_in(it, machine_workspace(it, 0), fn->path, fn->folder);
}

static Status call_class(Interp *it, Function *fn, CallRequest *rq)
{
    ClassDef *cls = NULL;
    Status st = class_of_function(it, fn, &cls);
    return st == OK ? class_construct(it, cls, rq) : st;
}

/* A function of the language begins, if it is not over at once. */
static Status enter_function(Interp *it, Proto *p, const Func *closure, CallRequest *rq)
{
    Value result;
    if (UNLIKELY(it->interrupted)) return interrupt_status(it);      /* recursion has no jump backward */
    if ((int16_t) p->heat < 0 || !jit_call(it, p, closure, rq, &result)) return frame_push(it, p, closure, rq);
    if (!rq->dst) return list_push_take(it, result);
    val_set_take(&rq->dst[0], result);
    return OK;
}

static Status call_function(Interp *it, Function *fn, CallRequest *rq)
{
    Status st;
    if (fn->builtin) return call_builtin(it, fn->builtin, rq);
    if (UNLIKELY(it->traced_live > 0) && fn->kind == FN_STDLIB) {
        const Builtin *b = NULL;
        st = it->traced->library(it, fn->name, rq->args, rq->nargs, &b);
        if (st != OK || b) return st == OK ? call_builtin(it, b, rq) : st;
    }
    if (!fn->proto) {
        st = function_load(it, fn);
        if (st != OK) return st;
        if (fn->kind == FN_SCRIPT_FILE) return call_script(it, fn, rq);
        if (fn->kind == FN_CLASS) return call_class(it, fn, rq);
    }
    return enter_function(it, fn->proto, NULL, rq);
}

/* A method of an object: a function whose first arguments the handle brings along. */
static Status call_bound(Interp *it, const Func *h, CallRequest *rq)
{
    const Builtin *b = h->code ? NULL : builtin_find(it, h->name);
    CallRequest with = *rq;
    Value few[8];
    Status st;
    if (!b && !h->code) return err_undefined(it, h->name, (Position) { 0, 0, 0 });
    with.nargs = rq->nargs + h->ncaptures;
    with.args = with.nargs <= COUNT_OF(few) ? few : mem_alloc(sizeof(Value) * (size_t) with.nargs);
    with.args_are_temps = false;
    for (int k = 0; k < with.nargs; k++)
        with.args[k] = k < h->ncaptures ? h->captures[k] : rq->args[k - h->ncaptures];
    st = b ? call_builtin(it, b, &with) : call_function(it, (Function *) h->code, &with);
    if (with.args != few) mem_free(with.args);
    if (rq->args_are_temps) val_drop_n(rq->args, rq->nargs);
    return st;
}

/* The method that a function called by name means for these arguments; *out NULL: none. */
static Status dispatch_named(Interp *it, Sym name, const Value *args, int nargs, Function **out)
{
    *out = NULL;
    if (any_object(args, nargs)) return class_dispatch(it, name, args, nargs, out);
    if (nargs > 0 && UNLIKELY(functions_any_class_folder(it))) *out = class_dispatch_builtin(it, name, args[0]);
    return OK;
}

static Status call_handle(Interp *it, const Func *h, CallRequest *rq)
{
    Function *fn;
    if (!h->name) return enter_function(it, (Proto *) h->code, h, rq);
    if (UNLIKELY(h->ncaptures > 0)) {
        if (!h->code || ((Function *) h->code)->kind != FN_NESTED) return call_bound(it, h, rq);
        return frame_push(it, ((Function *) h->code)->proto, h, rq);
    }
    fn = h->code ? (Function *) h->code : NULL;
    if (!fn || fn->kind == FN_COMMAND_LINE) {
        Function *method = NULL;
        Status st = dispatch_named(it, h->name, rq->args, rq->nargs, &method);
        if (st != OK) return st;
        if (method) fn = method;
    }
    if (!fn) fn = functions_find_again(it, NULL, h->name);
    if (!fn) fn = class_static_method(it, h->name);
    if (!fn) return err(it, "invalid function handle, unable to find function for @%s", h->name->name);
    return call_function(it, fn, rq);
}

static Status call_nested_take(Interp *it, Value handle, CallRequest *rq)
{
    Status st = call_handle(it, handle.u.func, rq);
    val_release(handle);
    return st;
}

/* A site whose function is not known for good: it was never looked up, or it depends on the arguments. */
static __attribute__((noinline)) Status call_looking(Interp *it, Frame *f, CallSite *site, CallRequest *rq)
{
    Function *fn = NULL;
    if (site->method || site->calls_super) return class_super_call(it, site->method, site->name, rq);
    if (site->begins_name) {
        Value scope = val_none();
        Status st = scope_of_name(it, f->proto->source, site->name, &scope);
        if (st != OK) return st;
        if (scope.tag != T_NONE) {
            val_set_take(&rq->dst[0], scope);
            return OK;
        }
    }
    if (site->checked != functions_epoch(it)) {
        bool is_local = functions_find_local(it, f->proto->source, site->name) != NULL;
        site->in_folders = !is_local && functions_any_class_has(it, site->name);
        site->dispatches = !is_local && (site->in_folders || class_has_method(it, site->name));
        site->target = NULL;
        site->checked = functions_epoch(it);
    }
    if (site->dispatches) {
        Status st = OK;
        if (any_object(rq->args, rq->nargs)) st = class_dispatch(it, site->name, rq->args, rq->nargs, &fn);
        else if (site->in_folders && rq->nargs > 0) fn = class_dispatch_builtin(it, site->name, rq->args[0]);
        if (st != OK) return st;
        if (fn) return call_function(it, fn, rq);
        fn = site->target ? site->target : functions_find_again(it, f->proto->source, site->name);
        if (site->checked == functions_epoch(it)) site->target = fn;
    } else {
        fn = site_function(it, f->proto->source, site);
    }
    Value nested;
    if (UNLIKELY(!fn) && nested_handle_named(it, f, site->name, &nested)) return call_nested_take(it, nested, rq);
    if (UNLIKELY(!fn) && functions_has_package(it, site->name)) return err(it, "invalid meta.package indexing");
    if (UNLIKELY(!fn)) return err_undefined(it, site->name, f->proto->pos[f->pc - 2 - f->proto->ins]);
    return call_function(it, fn, rq);
}

Status call_site(Interp *it, Frame *f, CallSite *site, CallRequest *rq)
{
    if (UNLIKELY(f->ws->dynamic.count > 0)) {
        /* a variable that load, eval or assignin brought hides the function */
        Value *v = symmap_get(&f->ws->dynamic, site->name);
        if (v && v->tag != T_NONE) {
            Value held = val_retain(v->tag == T_BOX ? v->u.box->v : *v);
            Status st = call_or_index(it, f, held, -1, rq);
            val_release(held);
            return st;
        }
    }
    if (LIKELY(site->epoch == functions_epoch(it))) return call_function(it, site->target, rq);
    return call_looking(it, f, site, rq);
}

/* A subscript is wrong: perhaps the function was meant whose name the variable has. */
static void note_shadowed_function(Interp *it, const Frame *f, Sym variable)
{
    if (!variable || !functions_find(it, f->proto->source, variable)) return;
    if (err_has_id(it, "Octave:index-out-of-bounds") || err_has_id(it, "Octave:invalid-index"))
        sb_printf(&it->err.message, " (note: variable '%s' shadows function)", variable->name);
}

Status call_or_index(Interp *it, Frame *f, Value v, int reg, CallRequest *rq)
{
    IndexContext ctx = operand_context(f, reg);
    Value out = val_none();
    Status st = OK;
    if (v.tag == T_BOX) {
        Value inner = val_retain(v.u.box->v);
        st = call_or_index(it, f, inner, reg, rq);
        val_release(inner);
        return st;
    }
    if (v.tag == T_FUNC) return call_handle(it, v.u.func, rq);
    if (v.tag == T_NONE) {
        Sym name = reg >= 0 ? reg_sym(f, reg) : NULL;
        bool updated = reg >= 0 && operand_is_updated(f, reg);
        Function *fn = name && !updated ? functions_find_again(it, f->proto->source, name) : NULL;
        Value nested;
        if (!name) return err(it, "indexing undefined value");
        if (!fn && !updated && nested_handle_named(it, f, name, &nested)) return call_nested_take(it, nested, rq);
        if (!fn) return err_no_variable(it, f, reg, name);
        return call_function(it, fn, rq);
    }
    if (UNLIKELY(v.tag == T_OBJECT)) return step_object_parens(it, f, &ctx, v, rq);
    if (UNLIKELY(any_object(rq->args, rq->nargs))) st = object_subscripts(it, rq->args, rq->nargs);
    if (st != OK) return st;
    if (v.tag == T_LIST) st = err(it, "a cs-list cannot be further indexed");
    else st = op_index(it, &ctx, v, rq->args, rq->nargs, &out);
    if (st == ERR && reg >= 0) note_shadowed_function(it, f, reg_sym(f, reg));
    if (rq->args_are_temps) val_drop_n(rq->args, rq->nargs);
    if (st != OK) {
        val_drop(&out);
        return st;
    }
    if (rq->dst) {
        val_set_take(&rq->dst[0], out);
        for (int k = 1; k < rq->nout; k++) val_drop(&rq->dst[k]);
        return OK;
    }
    return list_push_take(it, out);
}

/* ---- from C ---- */

/* That of the code which called the builtin now running: names in strings mean what they mean there. */
static const Source *running_source(Interp *it)
{
    const Frame *f = machine_frame(it->vm);
    return f ? f->proto->source : NULL;
}

/* That of the code which called the library's function now running, NULL: no such is. */
static const Source *library_caller(Interp *it)
{
    Machine *vm = it->vm;
    Index k = vm->nframes - 1;
    while (k >= 0 && vm->frames[k].proto->source && vm->frames[k].proto->source->is_library) k--;
    return k >= 0 && k < vm->nframes - 1 ? vm->frames[k].proto->source : NULL;
}

/* A subfunction or private function of the running code. Where that is a function of the library, which
 * has been given a name to call, one of its caller's: but only if the name means nothing else. */
static Function *find_local_named(Interp *it, Sym name)
{
    Function *fn = functions_find_local(it, running_source(it), name);
    const Source *caller = fn ? NULL : library_caller(it);
    return caller && !functions_find(it, NULL, name) ? functions_find_local(it, caller, name) : fn;
}

static Function *find_named(Interp *it, Sym name)
{
    Function *fn = find_local_named(it, name);
    if (!fn) fn = functions_find_again(it, NULL, name);
    return fn ? fn : class_static_method(it, name);
}

/* A nested function of that name which the code that called the running builtin sees. */
static bool find_nested(Interp *it, Sym name, Value *out)
{
    const Frame *f = machine_frame(it->vm);
    return f && nested_handle_named(it, f, name, out);
}

bool function_known(Interp *it, Sym name)
{
    Value nested;
    if (find_nested(it, name, &nested)) {
        val_release(nested);
        return true;
    }
    return find_named(it, name) != NULL;
}

bool function_is_builtin(Interp *it, Sym name)
{
    Function *fn = find_named(it, name);
    return fn && fn->kind == FN_BUILTIN;
}

Value function_handle(Interp *it, Sym name)
{
    Value nested;
    if (find_nested(it, name, &nested)) return nested;
    Function *fn = find_local_named(it, name);
    if (!fn) {
        fn = functions_find(it, NULL, name);
        if (fn && fn->kind != FN_COMMAND_LINE) fn = NULL;     /* found by name again at each call */
    }
    return val_from_obj(T_FUNC, func_new_named(it, name, fn ? &fn->code : NULL));
}

bool function_is_script(Interp *it, Sym name)
{
    Function *fn = functions_find(it, NULL, name);
    if (!fn || fn->kind != FN_FILE || fn->proto) return fn && fn->kind == FN_SCRIPT_FILE;
    if (function_load(it, fn) != OK) err_clear(it);      /* a function with a mistake in it */
    return fn->kind == FN_SCRIPT_FILE;
}

bool function_is_class(Interp *it, Sym name)
{
    Function *fn = functions_find(it, NULL, name);
    if (fn && fn->kind == FN_FILE && !fn->proto && function_load(it, fn) != OK) err_clear(it);
    return fn && fn->kind == FN_CLASS;
}

bool function_is_locked(Interp *it, Sym name)
{
    const Function *fn = find_named(it, name);
    return fn && fn->locked;
}

void function_set_locked(Interp *it, Sym name, bool locked)
{
    Function *fn = find_named(it, name);
    if (fn && fn->kind != FN_BUILTIN) fn->locked = locked;
}

FunctionOrigin function_origin(Interp *it, const Func *handle)
{
    FunctionOrigin origin = { "", NULL, false };
    const Function *fn = handle->code ? (const Function *) handle->code
                                      : functions_find(it, NULL, handle->name);
    if (!fn || handle->ncaptures > 0) return origin;
    origin.scoped = handle->code && fn->kind != FN_COMMAND_LINE;
    if (fn->path) origin.file = fn->path;
    if (fn->kind == FN_SUBFUNCTION && fn->proto && fn->proto->source && fn->proto->source->name)
        origin.file = origin.parent_file = fn->proto->source->name;
    return origin;
}

Sym function_capture_name(const Func *handle, int k)
{
    const Proto *p = (const Proto *) handle->code;
    return p->vars[p->captures[k].to].name;
}

/* Run the frame just pushed by a call from C. */
static Status run_pushed(Interp *it, Index frames_before)
{
    Machine *vm = it->vm;
    return vm->nframes > frames_before ? machine_run(it) : OK;
}

Status machine_call_function(Interp *it, Function *fn, const Value *in, int nin, Value *out, int nout)
{
    Machine *vm = it->vm;
    CallRequest rq = { .args = (Value *) in, .nargs = nin, .nout = nout, .dst = out, .from_c = true };
    Index before = vm->nframes;
    Status st = call_function(it, fn, &rq);
    return st == OK ? run_pushed(it, before) : st;
}

Status call_value_or_list(Interp *it, Value v, const Value *in, int nin, Value *out, int nout)
{
    Machine *vm = it->vm;
    CallRequest rq = { .args = (Value *) in, .nargs = nin, .nout = nout, .dst = out, .from_c = true };
    Index before = vm->nframes, len;
    const char *name;
    Status st;
    for (int k = 0; k < (nout > 0 ? nout : 1); k++) out[k] = val_none();
    if (v.tag == T_FUNC) {
        st = call_handle(it, v.u.func, &rq);
        return st == OK ? run_pushed(it, before) : st;
    }
    name = val_chars(v, &len);
    if (!name) return err(it, "feval: FUNC must be a string or function handle");
    {
        Sym sym = sym_intern_n(it, name, len);
        Value nested;
        if (find_nested(it, sym, &nested)) {
            st = call_nested_take(it, nested, &rq);
            return st == OK ? run_pushed(it, before) : st;
        }
        Function *fn = NULL;
        st = dispatch_named(it, sym, in, nin, &fn);
        if (st != OK) return st;
        if (!fn) fn = find_named(it, sym);
        if (!fn) return err(it, "feval: function '%s' not found", sym->name);
        return machine_call_function(it, fn, in, nin, out, nout);
    }
}

/* A list where one value was wanted: the first. */
Status call_value(Interp *it, Value v, const Value *in, int nin, Value *out, int nout)
{
    Status st = call_value_or_list(it, v, in, nin, out, nout);
    if (st == OK && UNLIKELY(out[0].tag == T_LIST)) {
        const Array *list = out[0].u.array;
        val_set_take(&out[0], list->numel > 0 ? val_retain(array_cells(list)[0]) : val_none());
    }
    return st;
}

Status call_name(Interp *it, const char *name, const Value *in, int nin, Value *out, int nout)
{
    Sym sym = sym_intern(it, name);
    Function *fn = functions_find(it, NULL, sym);
    for (int k = 0; k < (nout > 0 ? nout : 1); k++) out[k] = val_none();
    if (!fn) return err_undefined(it, sym, (Position) { 0, 0, 0 });
    return machine_call_function(it, fn, in, nin, out, nout);
}

Status call_value_1(Interp *it, Value fn, const Value *in, int nin, Value *out)
{
    Status st = call_value(it, fn, in, nin, out, 1);
    if (st == OK && out->tag == T_NONE) return err(it, "value on right hand side of assignment is undefined");
    return st;
}

Status call_value_list(Interp *it, Value fn, const Value *in, int nin, int nout, ValueList *out)
{
    int n = nout > 0 ? nout : 1;
    Value few[8], *values = n <= COUNT_OF(few) ? few : mem_alloc((size_t) n * sizeof(Value));
    Status st = call_value(it, fn, in, nin, values, nout);
    for (int k = 0; k < n; k++) {
        if (st == OK && values[k].tag != T_NONE) vlist_push_take(out, val_move(&values[k]));
        else val_drop(&values[k]);
    }
    if (values != few) mem_free(values);
    return st;
}

Sym call_argument_name(Interp *it, const char *function, int arg)
{
    Machine *vm = it->vm;
    if (vm->nframes == 0) return NULL;
    const Frame *f = &vm->frames[vm->nframes - 1];
    if (f->pc - f->proto->ins < 2) return NULL;
    Index k = f->pc[-1].op;          /* the word behind a call instruction names the site */
    if (k >= f->proto->nsites) return NULL;
    const CallSite *site = &f->proto->sites[k];
    if (!site->arg_names || arg >= site->nargs || strcmp(site->name->name, function) != 0) return NULL;
    return site->arg_names[arg];
}

static Status declared(Interp *it, Value v, const Proto **out)
{
    Function *fn = NULL;
    Proto *p = NULL;
    Sym name = NULL;
    Index len;
    const char *text = val_chars(v, &len);
    if (v.tag == T_FUNC && !v.u.func->name) p = (Proto *) v.u.func->code;
    else if (v.tag == T_FUNC) {
        name = v.u.func->name;
        fn = v.u.func->code ? (Function *) v.u.func->code : NULL;
    } else if (text) name = sym_intern_n(it, text, len);
    else return err(it, "nargin: FCN must be a string or function handle");
    if (!p) {
        if (!fn) fn = find_named(it, name);
        if (!fn)
            return err_id(it, "Octave:undefined-function", "nargin: invalid function name: %s", name->name);
        if (fn->builtin)
            return err(it, "nargin: number of input arguments unavailable for builtin functions.");
        if (!fn->proto) {
            Status st = function_load(it, fn);
            if (st != OK) return st;
            if (fn->kind == FN_CLASS)
                return err(it, "nargin: number of input arguments unavailable for <unknown type> objects");
            if (!fn->proto) return err(it, "nargin: %s is a script", name->name);
        }
        p = fn->proto;
    }
    *out = p;
    return OK;
}

Status function_arity(Interp *it, Value v, int *nin, int *nout)
{
    const Proto *p;
    Status st = declared(it, v, &p);
    if (st != OK) return st;
    *nin = p->varargin_reg >= 0 ? -1 - p->nparams : p->nparams;
    *nout = p->is_anon ? -1 : p->varargout_reg >= 0 ? -1 - p->nouts : p->nouts;
    return OK;
}

Sym function_parameter(Interp *it, Value v, int k)
{
    const Proto *p;
    if (declared(it, v, &p) == OK) return k < p->nparams ? p->vars[k].name : NULL;
    err_clear(it);
    return NULL;
}
