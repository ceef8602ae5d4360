/* Functions that programs hang on graphics objects: listeners of properties, what runs when an object is made or deleted.
 *
 * They may delete anything, also what the caller has in hand. While one runs, objects that go are only taken out of the
 * tree (fig_free_later): they are released when nobody can hold them any more, at the next get, set or delete that no
 * callback has called. */
#include "plot/callbacks.h"

#include <string.h>

#include "lang/call.h"
#include "lib/text.h"
#include "plot/properties.h"

void fig_free_later(Figures *f, FigObject *o)
{
    if (f->calling == 0) {
        fig_free(o);
        return;
    }
    o->next = f->dead;
    f->dead = o;
}

void fig_free_dead(Interp *it)
{
    Figures *f = figures_of(it);
    while (f->calling == 0 && f->dead) {
        FigObject *o = f->dead;
        f->dead = o->next;
        fig_forget(f, o);             /* something may have been made in it since */
        fig_free(o);
    }
}

/* An error in a callback is told, and no more; Ctrl-C and exit go on. */
static Status told(Interp *it, Status st)
{
    if (st != ERR) return st;
    msg_printf(it, "error: %s\n", sb_str(&it->err.message));
    err_clear(it);
    return OK;
}

/* call: a function, a cell of one and more arguments, or statements for the base workspace. Borrowed. */
static Status run(Interp *it, double handle, Value call)
{
    ValueList list = VALUE_LIST_INIT, results = VALUE_LIST_INIT;
    const Array *cell = cell_array(call);
    Value function = cell && cell->numel > 0 ? array_cells(cell)[0] : call;
    Text text;
    Status st;
    if (!cell && text_get(call, &text)) {
        st = eval_text(it, -1, text.s, text.len, 0, &results);
    } else {
        vlist_push_take(&list, val_num(handle));
        vlist_push_take(&list, val_empty(it));
        for (Index k = 1; cell && k < cell->numel; k++) vlist_push_take(&list, val_retain(array_cells(cell)[k]));
        st = call_value_list(it, function, list.v, (int) list.n, 0, &results);
    }
    vlist_free(&list);
    vlist_free(&results);
    return told(it, st);
}

/* With the handle and []. */
static Status run_callback(Interp *it, double handle, Value call)
{
    Figures *f = figures_of(it);
    Value before = f->callback_object, kept = val_retain(call);
    f->callback_object = val_num(handle);
    f->calling++;
    Status st = run(it, handle, kept);
    f->calling--;
    f->callback_object = before;
    val_drop(&kept);
    return st;
}

Status fig_run_own(Interp *it, const FigObject *o, const char *property)
{
    const Value *call = fig_get(it, o, property);
    return call && !val_is_empty(*call) ? run_callback(it, o->handle, *call) : OK;
}

Status fig_created(Interp *it, FigObject *const *objects, Index n)
{
    Status st = OK;
    Figures *f = figures_of(it);
    if (!f->runs_callbacks) return OK;
    f->calling++;
    for (Index k = 0; k < n && st == OK; k++)
        if (!objects[k]->dead) st = fig_run_own(it, objects[k], "createfcn");
    f->calling--;
    return st;
}

/* Those that are there when the property changes, in their order: they may add and take away others. */
Status fig_tell_listeners(Interp *it, const FigObject *o, const char *name)
{
    ValueList calls = VALUE_LIST_INIT;
    Status st = OK;
    double handle = o->handle;
    for (const FigListener *l = o->listeners; l; l = l->next)
        if (strcmp(l->property, name) == 0) vlist_push_take(&calls, val_retain(l->call));
    for (Index k = 0; k < calls.n && st == OK; k++) st = run_callback(it, handle, calls.v[k]);
    vlist_free(&calls);
    return st;
}
