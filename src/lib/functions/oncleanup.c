/* onCleanup: an object that calls a function when it goes, because its variable is cleared or the function
 * that holds it ends, in order or by an error. */
#include "lib/functions/oncleanup.h"

#include <string.h>

#include "display/display.h"
#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "ops/index.h"
#include "value/map.h"

/* While the program ends, so many functions are called that objects made meanwhile ask for. */
enum { MOST_AT_END = 1000 };

typedef struct Cleanup {
    Interp *it;
    Value fn;                            /* none: it was called */
    struct Cleanup *before, *after;      /* of the objects that live */
} Cleanup;

/* The objects that live, oldest first. */
typedef struct Cleanups {
    Cleanup *first, *last;
    bool ending;
    int at_end;                          /* objects made since then */
} Cleanups;

static void *cleanups_new(Interp *it UNUSED) { return mem_zalloc(sizeof(Cleanups)); }

static const StateKind cleanups_kind = { cleanups_new, mem_free };

static Cleanups *cleanups_state(Interp *it) { return interp_state(it, &cleanups_kind); }

static void enlist(Cleanups *all, Cleanup *c)
{
    c->before = all->last;
    c->after = NULL;
    *(all->last ? &all->last->after : &all->first) = c;
    all->last = c;
    all->at_end += all->ending;
}

/* The function, of which no more will be known: it is called once. */
static Value take_function(Cleanup *c)
{
    Cleanups *all = cleanups_state(c->it);
    *(c->before ? &c->before->after : &all->first) = c->after;
    *(c->after ? &c->after->before : &all->last) = c->before;
    return val_move(&c->fn);
}

/* The error or stop that is on its way is put aside while the function runs. */
static void call_function_take(Interp *it, Value fn)
{
    ErrorState pending = it->err;
    StopReason reason = it->stop_reason;
    Value out = val_none();
    int depth = obj_destroy_depth(0);
    memset(&it->err, 0, sizeof it->err);
    it->err.last_message = pending.last_message;
    it->err.last_id = pending.last_id;
    it->stop_reason = STOP_NONE;
    if (call_value(it, fn, NULL, 0, &out, 0) == ERR)
        msg_printf(it, "warning: onCleanup: error caught while executing cleanup function:\n%s\n\n",
                   sb_str(&it->err.message));
    val_release(out);
    pending.last_message = it->err.last_message;
    pending.last_id = it->err.last_id;
    it->err.last_message = it->err.last_id = NULL;
    err_free(&it->err);
    it->err = pending;
    if (it->stop_reason == STOP_NONE) it->stop_reason = reason;
    val_release(fn);
    (void) obj_destroy_depth(depth);
}

static void run_cleanup(void *table)
{
    Cleanup *c = table;
    if (c->fn.tag != T_NONE) {
        Value fn = take_function(c);
        c->it->duties--;
        if (cleanups_state(c->it)->at_end <= MOST_AT_END) call_function_take(c->it, fn);
        else val_release(fn);
    }
    mem_free(c);
}

/* Containers go where they are, so that their contents do in order. */
static bool may_hold(Value v)
{
    return v.tag == T_MAP || v.tag == T_STRUCT || v.tag == T_FUNC || val_is_cell(v);
}

bool cleanups_finish(Interp *it)
{
    Cleanups *all = cleanups_state(it);
    bool endless;
    Sym *names;
    Index n;
    all->ending = true;
    if (!all->first) return true;
    names = var_names(it, -1, &n);
    for (Index k = 0; k < n; k++) {
        const Value *v = var_lookup(it, -1, names[k]);
        if (v && may_hold(*v)) var_clear(it, -1, names[k]);
    }
    mem_free(names);
    names = global_names(it, &n);
    for (Index k = 0; k < n; k++) global_clear(it, names[k]);
    mem_free(names);
    while (all->first && all->at_end <= MOST_AT_END) call_function_take(it, take_function(all->first));
    endless = all->at_end > MOST_AT_END;
    if (endless) msg_printf(it, "error: onCleanup: the functions called at the end make objects without end\n");
    while (all->first) val_release(take_function(all->first));
    return !endless;
}

static Status hook_index(Interp *it, Value map UNUSED, const Value *idx UNUSED, int nidx UNUSED,
                         Value *out UNUSED)
{
    return err(it, "can't perform indexing operations for onCleanup type");
}

static Status hook_assign(Interp *it, Value map UNUSED, const Value *idx UNUSED, int nidx UNUSED,
                          Value rhs UNUSED)
{
    return err(it, "can't perform indexing operations for onCleanup type");
}

static Status hook_field(Interp *it, Value map UNUSED, Sym name UNUSED, Value *out UNUSED)
{
    return err(it, "can't perform indexing operations for onCleanup type");
}

static void hook_show(Interp *it UNUSED, Value map, StrBuf *out)
{
    const Cleanup *c = map.u.map->table;
    if (c->fn.tag == T_NONE) {           /* seen from a function that the end calls */
        sb_puts(out, "onCleanup ()\n");
        return;
    }
    sb_puts(out, "onCleanup (");
    func_text(c->fn, out);
    sb_puts(out, ")\n");
}

static const MapHooks cleanup_hooks = {
    .index = hook_index, .assign = hook_assign, .field = hook_field, .show = hook_show
};

static const char help_oncleanup[] =
    "OBJ = onCleanup (FCN)\n"
    "An object that calls the function handle FCN when it goes: when its variable is cleared, or the function that holds\n"
    "it ends, whether in order or by an error.\n"
    "  >> c = onCleanup (@() disp ('closed')); clear c\n"
    "  closed\n"
    "See also: unwind_protect, atexit";
static Status bi_oncleanup(Interp *it, const Value *in, int nin UNUSED, Value *out, int nout UNUSED)
{
    if (in[0].tag != T_FUNC) return err(it, "onCleanup: argument must be a function handle");
    Map *m = map_new();
    Cleanup *c = mem_alloc(sizeof *c);
    it->duties++;
    c->it = it;
    c->fn = val_retain(in[0]);
    enlist(cleanups_state(it), c);
    m->hooks = &cleanup_hooks;
    m->count = 1;
    m->class_name = "onCleanup";
    m->table = c;
    m->free_table = run_cleanup;
    out[0] = val_from_obj(T_MAP, m);
    return OK;
}
/*
%!function r = holds ()
%!  c = onCleanup (@() assignin ('base', 'cleanup_ran', true));
%!  r = 5;
%!end
%!test
%! assert (holds (), 5);
%! assert (evalin ('base', 'cleanup_ran'), true);
%!error <onCleanup: argument must be a function handle> onCleanup (5)
*/

const Builtin oncleanup_builtins[] = {
    { "onCleanup", bi_oncleanup, 1, 1, 0, 1, help_oncleanup },
    { 0 },
};
