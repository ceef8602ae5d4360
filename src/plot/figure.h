/* Figures as data: a tree of objects (root, figures, axes, and what is in them), each with a handle and
 * properties. Handles are numbers: 0 the root, 1, 2, ... figures, negative ones everything else. Nothing is
 * drawn here. */
#ifndef OCTAVO_FIGURE_H
#define OCTAVO_FIGURE_H

#include "value/structs.h"

typedef enum FigKind {
    FIG_ROOT, FIG_FIGURE, FIG_AXES, FIG_LINE, FIG_SURFACE, FIG_IMAGE, FIG_PATCH, FIG_TEXT, FIG_GROUP, FIG_LEGEND,
    FIG_COLORBAR, FIG_KIND_COUNT
} FigKind;

typedef struct FigObject {
    double handle;
    FigKind kind;
    struct FigObject *parent, *first, *last, *next, *prev;   /* children in the order of their making */
    struct FigObject *current;    /* root: the current figure; figure: the current axes */
    Struct *props;                /* owned; names in lower case */
    Struct *defaults;             /* root, figure, axes: for objects made in it (plot/defaults.h); owned, NULL: none */
    Index next_color;             /* axes: how many colours of the order were used */
} FigObject;

/* May defaults be set on it? */
static inline bool fig_has_defaults(const FigObject *o)
{
    return o->kind == FIG_ROOT || o->kind == FIG_FIGURE || o->kind == FIG_AXES;
}

typedef struct Figures {
    FigObject *root;
    FigObject **objects;          /* handle -(k + 0.5) is objects[k]; NULL once it is deleted */
    Index count, cap;
    void (*before_close)(Interp *it, FigObject *figure);      /* may be NULL: called while the figure is whole */
} Figures;

Figures *figures_of(Interp *it);
/* Has a program asked for any of it? */
bool figures_in_use(const Interp *it);
FigObject *figure_root(Interp *it);

/* NULL: no such object. */
FigObject *fig_find(Interp *it, double handle);
FigObject *fig_find_value(Interp *it, Value v);               /* a real scalar that is a handle */
/* A new object in parent with the factory's values (programs ask plot/new_objects.h); for figures number > 0 is
 * wanted, 0: the next free one. */
FigObject *fig_add(Interp *it, FigKind kind, FigObject *parent, Index number);
void fig_delete(Interp *it, FigObject *o);
void fig_delete_children(Interp *it, FigObject *o);
const char *fig_type_name(FigKind kind);

/* Properties. Names in lower case. */
Value *fig_get(Interp *it, const FigObject *o, const char *name);        /* borrowed; NULL: not there */
void fig_set_take(Interp *it, FigObject *o, const char *name, Value v);
void fig_set_text(Interp *it, FigObject *o, const char *name, const char *text);
bool fig_is(Interp *it, const FigObject *o, const char *name, const char *text);
Value fig_vector(Interp *it, const double *x, Index n);       /* a row */
/* Is it a property of this object? Of some graphics object? */
bool fig_has_property(Interp *it, const FigObject *o, const char *name);
/* The kind's properties with the factory's values. */
void fig_set_factory(Interp *it, FigObject *o);

void fig_make_current(Interp *it, FigObject *o);
FigObject *fig_ancestor(FigObject *o, FigKind kind);

/* Limits of the data in the axes along 0 x, 1 y, 2 z, rounded outwards to ticks unless tight; or the ones
 * set. */
void axes_limits(Interp *it, FigObject *axes, int dim, double limits[2]);
/* Where ticks stand between them, a row. */
Value axes_ticks(Interp *it, FigObject *axes, int dim);
/* 0, 1, 2 for "xlim", "ylim", "zlim", else -1. */
int axes_limit_dim(const char *name);
void axes_set_limits(Interp *it, FigObject *axes, int dim, const double limits[2]);

#endif
