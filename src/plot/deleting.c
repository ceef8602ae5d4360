/* Deleting objects, and what else goes or comes back with them. */
#include "plot/deleting.h"

#include <string.h>

#include "plot/limits.h"

static void forget(Figures *f, FigObject *o)
{
    for (FigObject *c = o->first; c; c = c->next) forget(f, c);
    Index k = (Index) (-o->handle - 0.5);
    if (o->handle < 0 && k < f->count && f->objects[k] == o) f->objects[k] = NULL;
}

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

void fig_delete(Interp *it, FigObject *o)
{
    Figures *f = figures_of(it);
    FigObject *parent = o->parent, *axes = o->kind == FIG_TEXT ? NULL : fig_ancestor(parent, FIG_AXES);
    if (!parent) return;
    if (o->kind == FIG_FIGURE && f->before_close) f->before_close(it, o);
    if (axes && axes != o) axes_keep_limits(it, axes);
    if (o->chart && o->kind == FIG_AXES) give_room_back(it, o);
    if (o->prev) o->prev->next = o->next;
    else parent->first = o->next;
    if (o->next) o->next->prev = o->prev;
    else parent->last = o->prev;
    if (parent->current == o) parent->current = parent->kind == FIG_ROOT ? parent->last : newest_axes(parent);
    forget(f, o);
    fig_free(o);
}

void fig_delete_children(Interp *it, FigObject *o)
{
    while (o->first) fig_delete(it, o->first);
}

void fig_delete_children_quickly(Interp *it, FigObject *o)
{
    while (o->first) {
        FigObject *c = o->first;
        o->first = c->next;
        if (c->next) c->next->prev = NULL;
        else o->last = NULL;
        forget(figures_of(it), c);
        fig_free(c);
    }
}

/* Labels are children too; they stay where the properties stay. */
void fig_delete_data(Interp *it, FigObject *axes)
{
    axes_keep_limits(it, axes);
    for (FigObject *o = axes->first, *next; o; o = next) {
        next = o->next;
        if (o->kind != FIG_TEXT || !fig_is(it, o, "__label__", "on")) fig_delete(it, o);
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
