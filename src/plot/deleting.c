/* Deleting objects, and what else goes or comes back with them. */
#include "plot/deleting.h"

#include <string.h>

#include "lib/text.h"
#include "plot/callbacks.h"
#include "plot/limits.h"

static FigObject *newest_axes(FigObject *figure)
{
    FigObject *o = figure->last;
    while (o && (o->kind != FIG_AXES || o->chart)) o = o->prev;
    return o;
}

/* The axes of a colour bar that goes get their place again. */
static void give_room_back(Interp *it, const FigObject *o)
{
    Value *of = fig_get(it, o, "__axes_handle__"), *place = fig_get(it, o, "__axes_position__");
    FigObject *axes = of ? fig_find_value(it, *of) : NULL;
    if (axes && place) fig_set_take(it, axes, "position", val_retain(*place));
}

/* Takes it out of the tree. */
static void unlink_object(Interp *it, FigObject *o)
{
    Figures *f = figures_of(it);
    FigObject *parent = o->parent;
    if (o->prev) o->prev->next = o->next;
    else parent->first = o->next;
    if (o->next) o->next->prev = o->prev;
    else parent->last = o->prev;
    fig_forget(f, o);
    if (parent->current == o) parent->current = parent->kind == FIG_ROOT ? parent->last : newest_axes(parent);
    fig_free_later(f, o);
}

/* Deleting goes on all the same; Ctrl-C is noticed again, an exit is too late. */
static void stopped(Interp *it, Status st)
{
    if (st == STOP && !it->interrupted) it->stop_reason = STOP_NONE;
}

/* The objects' own functions, what lies in them first. Whatever they do, o stays in memory. */
static void run_delete_functions(Interp *it, FigObject *o)
{
    Index n = 0;
    if (o->dying || o->dead) return;
    o->dying = true;
    fig_set_text(it, o, "beingdeleted", "on");
    for (const FigObject *c = o->last; c; c = c->prev) n++;
    FigObject **children = mem_array(n, sizeof *children);
    n = 0;
    for (FigObject *c = o->last; c && children; c = c->prev) children[n++] = c;
    for (Index k = 0; k < n; k++) run_delete_functions(it, children[k]);
    mem_free(children);
    if (!o->dead) stopped(it, fig_run_own(it, o, "deletefcn"));
}

void fig_delete(Interp *it, FigObject *o)
{
    Figures *f = figures_of(it);
    FigObject *parent = o->parent, *axes = o->kind == FIG_TEXT ? NULL : fig_ancestor(parent, FIG_AXES);
    if (!parent || o->dying || o->dead) return;
    if (f->runs_callbacks) {
        f->calling++;
        run_delete_functions(it, o);
        f->calling--;
        if (o->dead) return;
    }
    if (o->kind == FIG_FIGURE && f->before_close) f->before_close(it, o);
    if (axes && axes != o) axes_keep_limits(it, axes);
    if (o->chart && o->kind == FIG_AXES) give_room_back(it, o);
    unlink_object(it, o);
}

typedef bool Belongs(Interp *it, const FigObject *o);

/* Those children that are there now; their functions may delete others of them, and make new ones. */
static void delete_children(Interp *it, FigObject *o, Belongs *belongs, bool quickly)
{
    Figures *f = figures_of(it);
    Index n = 0;
    for (const FigObject *c = o->first; c; c = c->next) n++;
    FigObject **children = mem_array(n, sizeof *children);
    if (!children) {
        mem_note_failure();
        return;
    }
    n = 0;
    for (FigObject *c = o->first; c; c = c->next)
        if (!belongs || belongs(it, c)) children[n++] = c;
    bool guarded = f->runs_callbacks;
    f->calling += guarded;
    for (Index k = 0; k < n; k++) {
        if (guarded && (children[k]->dead || children[k]->dying)) continue;
        if (quickly && !guarded) unlink_object(it, children[k]);
        else fig_delete(it, children[k]);
    }
    f->calling -= guarded;
    mem_free(children);
}

void fig_delete_children(Interp *it, FigObject *o) { delete_children(it, o, NULL, false); }

void fig_delete_children_quickly(Interp *it, FigObject *o) { delete_children(it, o, NULL, true); }

/* Labels are children too; they stay where the properties stay. */
static bool is_data(Interp *it, const FigObject *o)
{
    return o->kind != FIG_TEXT || !fig_is(it, o, "__label__", "on");
}

void fig_delete_data(Interp *it, FigObject *axes)
{
    axes_keep_limits(it, axes);
    delete_children(it, axes, is_data, false);
}

void fig_close(Interp *it, FigObject *figure)
{
    const Value *request = fig_get(it, figure, "closerequestfcn");
    if (request && !text_is(*request, "closereq")) {
        stopped(it, fig_run_own(it, figure, "closerequestfcn"));
    } else {
        fig_delete(it, figure);
    }
}

void fig_delete_helpers(Interp *it, FigObject *axes)
{
    static const char *const names[] = { "__legend__", "__colorbar__" };
    for (int k = 0; k < COUNT_OF(names); k++) {
        Value *v = fig_get(it, axes, names[k]);
        FigObject *o = v ? fig_find_value(it, *v) : NULL;
        if (o) fig_delete(it, o);
    }
}
