/* What a call means: variables that hide functions, builtins, compiled functions, handles. */
#include <string.h>

#include "lang/builtin.h"
#include "lang/machine_parts.h"
#include "lang/profile.h"

Status err_undefined(Interp *it, Sym name, Position pos)
{
    if (pos.line > 0) return err_id(it, "Octave:undefined-function", "'%s' undefined near line %d, column %d", name->name, pos.line, pos.col + pos.commas);
    return err_id(it, "Octave:undefined-function", "'%s' undefined", name->name);
}

/* The usage lines at the head of a help text, as print_usage shows them. */
static void append_usage(const char *help, const char *name, StrBuf *out)
{
    size_t name_len = strlen(name);
    while (*help) {
        const char *end = strchr(help, '\n');
        size_t len = end ? (size_t) (end - help) : strlen(help);
        const char *at = strstr(help, name), *equals = strstr(help, "= ");
        bool starts = strncmp(help, name, name_len) == 0 && (len == name_len || help[name_len] == ' ');
        bool assigned = equals && at == equals + 2 && at < help + len;
        if (!starts && !assigned) break;
        sb_printf(out, "\n -- %.*s", (int) len, help);
        help += len + (end != NULL);
    }
}

Status err_usage(Interp *it, const char *name)
{
    const Builtin *b = builtin_find(it, sym_intern(it, name));
    StrBuf usage = STRBUF_INIT;
    if (b && b->help) append_usage(b->help, name, &usage);
    Status st = usage.len > 0
        ? err_id(it, "Octave:invalid-fun-call", "Invalid call to %s.  Correct usage is:\n%s", name, sb_str(&usage))
        : err_id(it, "Octave:invalid-fun-call", "Invalid call to %s", name);
    sb_free(&usage);
    return st;
}

/* ---- the table of builtins ---- */

void builtins_register(Interp *it, const Builtin *table)
{
    Machine *vm = it->vm;
    for (; table->name; table++) {
        symmap_put(&vm->builtin_table, sym_intern(it, table->name), (void *) table);
        mem_grow(&vm->builtins, sizeof(*vm->builtins), &vm->builtins_cap, vm->nbuiltins + 1);
        vm->builtins[vm->nbuiltins++] = table;
    }
}

const Builtin *builtin_find(Interp *it, Sym name)
{
    return symmap_get(&it->vm->builtin_table, name);
}

const Builtin *const *builtins_all(Interp *it, Index *count)
{
    *count = it->vm->nbuiltins;
    return it->vm->builtins;
}

/* ---- calls ---- */

static Status call_profiled(Interp *it, const Builtin *b, const Value *args, int nargs, Value *out, int nout)
{
    Index mark = profile_enter_builtin(it, b->name);
    Status st = b->fn(it, args, nargs, out, nout);
    profile_leave(it, mark);
    return st;
}

static Status call_builtin(Interp *it, const Builtin *b, CallRequest *rq)
{
    int n = rq->nout > 0 ? rq->nout : 1, nout;
    Value few[4], *out;
    Status st;
    if (UNLIKELY(rq->nargs < b->min_in || (b->max_in >= 0 && rq->nargs > b->max_in))) return err_usage(it, b->name);
    out = n <= COUNT_OF(few) ? few : mem_alloc((size_t) n * sizeof(Value));
    for (int k = 0; k < n; k++) out[k] = val_none();
    /* More results wanted than there are: the missing ones stay unset, as in Octave. */
    nout = b->max_out >= 0 && rq->nout > b->max_out ? b->max_out : rq->nout;
    st = UNLIKELY(it->vm->profiling) ? call_profiled(it, b, rq->args, rq->nargs, out, nout) : b->fn(it, rq->args, rq->nargs, out, nout);
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
    if (rq->args_are_temps) val_drop_n(rq->args, rq->nargs);
    if (out != few) mem_free(out);
    return st;
}

Status call_function(Interp *it, Function *fn, CallRequest *rq)
{
    Status st;
    if (fn->builtin) return call_builtin(it, fn->builtin, rq);
    if (!fn->proto) {
        st = function_load(it, fn);
        if (st != OK) return st;
        if (fn->kind == FN_SCRIPT_FILE) return run_file(it, 0, fn->path);
    }
    return frame_push(it, fn->proto, NULL, rq);
}

/* A method of an object: a builtin whose first arguments the handle brings along. */
static Status call_bound(Interp *it, const Func *h, CallRequest *rq)
{
    const Builtin *b = builtin_find(it, h->name);
    CallRequest with = *rq;
    Status st;
    if (!b) return err_undefined(it, h->name, (Position) { 0, 0, 0 });
    with.nargs = rq->nargs + h->ncaptures;
    with.args = mem_alloc(sizeof(Value) * (size_t) with.nargs);
    with.args_are_temps = false;
    for (int k = 0; k < with.nargs; k++) with.args[k] = k < h->ncaptures ? h->captures[k] : rq->args[k - h->ncaptures];
    st = call_builtin(it, b, &with);
    mem_free(with.args);
    if (rq->args_are_temps) val_drop_n(rq->args, rq->nargs);
    return st;
}

Status call_handle(Interp *it, const Func *h, CallRequest *rq)
{
    Function *fn;
    if (!h->name) return frame_push(it, (Proto *) h->code, h, rq);
    if (UNLIKELY(h->ncaptures > 0)) return call_bound(it, h, rq);
    fn = h->code ? (Function *) h->code : functions_find(it, h->name);
    if (!fn) return err(it, "invalid function handle, unable to find function for @%s", h->name->name);
    return call_function(it, fn, rq);
}

/* Which function the site means now. */
Function *site_function(Interp *it, Frame *f, CallSite *site)
{
    uint64_t epoch = functions_epoch(it);
    Source *source = f->proto->source;
    if (LIKELY(site->epoch == epoch && site->target)) return site->target;
    site->target = source ? symmap_get(&source->functions, site->name) : NULL;
    if (!site->target) site->target = functions_find(it, site->name);
    site->epoch = epoch;
    return site->target;
}

Status call_site(Interp *it, Frame *f, CallSite *site, CallRequest *rq)
{
    Function *fn;
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
    fn = site_function(it, f, site);
    if (UNLIKELY(!fn)) return err_undefined(it, site->name, f->proto->pos[f->pc - 2 - f->proto->ins]);
    return call_function(it, fn, rq);
}

Status call_or_index(Interp *it, Frame *f, Value v, int reg, CallRequest *rq)
{
    IndexContext ctx = { reg >= 0 ? reg_name(f, reg) : NULL };
    Value out = val_none();
    Status st;
    if (v.tag == T_BOX) {
        Value inner = val_retain(v.u.box->v);
        st = call_or_index(it, f, inner, reg, rq);
        val_release(inner);
        return st;
    }
    if (v.tag == T_FUNC) return call_handle(it, v.u.func, rq);
    if (v.tag == T_NONE) {
        Sym name = reg >= 0 ? reg_sym(f, reg) : NULL;
        Function *fn = NULL;
        if (name && f->proto->source) fn = symmap_get(&f->proto->source->functions, name);
        if (name && !fn) fn = functions_find(it, name);
        if (!name) return err(it, "indexing an undefined value");
        if (!fn) return err_undefined(it, name, f->proto->pos[f->pc - 1 - f->proto->ins]);
        return call_function(it, fn, rq);
    }
    st = op_index(it, &ctx, v, rq->args, rq->nargs, &out);
    if (!ctx.name && reg >= 0) st = name_subscript(it, f, reg, st);
    if (st == ERR && ctx.name && (strcmp(sb_str(&it->err.id), "Octave:index-out-of-bounds") == 0 || strcmp(sb_str(&it->err.id), "Octave:bad-index") == 0 || strcmp(sb_str(&it->err.id), "Octave:invalid-index") == 0
                                  || strcmp(sb_str(&it->err.id), "Octave:index out of bound; value N out of bound MAX") == 0) && functions_find(it, sym_intern(it, ctx.name)))
        sb_printf(&it->err.message, " (note: variable '%s' shadows function)", ctx.name);
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

Status function_arity(Interp *it, Value v, int *nin, int *nout)
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
        if (!fn) fn = functions_find(it, name);
        if (!fn) return err_id(it, "Octave:undefined-function", "nargin: invalid function name: %s", name->name);
        if (fn->builtin) return err(it, "nargin: number of input arguments unavailable for builtin functions.");
        if (!fn->proto) {
            Status st = function_load(it, fn);
            if (st != OK) return st;
            if (!fn->proto) return err(it, "nargin: %s is a script", name->name);
        }
        p = fn->proto;
    }
    *nin = p->varargin_reg >= 0 ? -1 - p->nparams : p->nparams;
    *nout = p->is_anon ? -1 : p->varargout_reg >= 0 ? -1 - p->nouts : p->nouts;
    return OK;
}
