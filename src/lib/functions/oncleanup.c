/* onCleanup: an object that calls a function when it goes, because its variable is cleared or the function
 * that holds it ends, in order or by an error. */
#include <string.h>

#include "display/display.h"
#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "ops/index.h"
#include "value/map.h"

typedef struct Cleanup {
    Interp *it;
    Value fn;
} Cleanup;

/* The error or stop that is on its way is put aside while the function runs. */
static void run_cleanup(void *table)
{
    Cleanup *c = table;
    Interp *it = c->it;
    ErrorState pending = it->err;
    StopReason reason = it->stop_reason;
    Value out = val_none();
    memset(&it->err, 0, sizeof it->err);
    it->err.last_message = pending.last_message;
    it->err.last_id = pending.last_id;
    it->stop_reason = STOP_NONE;
    if (call_value(it, c->fn, NULL, 0, &out, 0) == ERR)
        msg_printf(it, "warning: onCleanup: error caught while executing cleanup function:\n%s\n\n",
                   sb_str(&it->err.message));
    val_release(out);
    pending.last_message = it->err.last_message;
    pending.last_id = it->err.last_id;
    it->err.last_message = it->err.last_id = NULL;
    err_free(&it->err);
    it->err = pending;
    if (it->stop_reason == STOP_NONE) it->stop_reason = reason;
    val_release(c->fn);
    mem_free(c);
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
    sb_puts(out, "onCleanup (");
    func_text(c->fn, out);
    sb_puts(out, ")\n");
}

static const MapHooks cleanup_hooks = { .index = hook_index, .assign = hook_assign, .field = hook_field, .show = hook_show };

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
    c->it = it;
    c->fn = val_retain(in[0]);
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
