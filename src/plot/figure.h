/* Figures as data: a tree of objects (root, figures, axes, and what is in them), each with a handle and
 * properties. Handles are numbers: 0 the root, 1, 2, ... figures, negative ones everything else. Nothing is
 * drawn here. */
#ifndef OCTAVO_FIGURE_H
#define OCTAVO_FIGURE_H

#include "plot/property_table.h"
#include "value/structs.h"

typedef enum FigKind {
    FIG_ROOT, FIG_FIGURE, FIG_AXES, FIG_LINE, FIG_SURFACE, FIG_IMAGE, FIG_PATCH, FIG_TEXT, FIG_SCATTER, FIG_LIGHT,
    FIG_GROUP,                    /* hggroup: its children are drawn */
    FIG_UIBUTTONGROUP, FIG_UICONTEXTMENU, FIG_UICONTROL, FIG_UIMENU, FIG_UIPANEL, FIG_UIPUSHTOOL, FIG_UITABLE,
    FIG_UITOGGLETOOL, FIG_UITOOLBAR, FIG_KIND_COUNT
} FigKind;

/* A property that a program added; the value is with the others. */
typedef struct AddedProperty {
    char *name, *words;           /* words as in PropertyRow, owned, may be NULL */
    char type;
    struct AddedProperty *next;
} AddedProperty;

/* A function that is called when a property is set. */
typedef struct FigListener {
    char *property;
    Value call;                   /* a function handle, or a cell of one and more arguments */
    struct FigListener *next;
} FigListener;

typedef struct FigObject {
    double handle;
    FigKind kind;
    struct FigObject *parent, *first, *last, *next, *prev;   /* children in the order of their making */
    struct FigObject *current;    /* root: the current figure; figure: the current axes */
    Struct *props;                /* owned; names in lower case; shared with a new object of the kind until one changes */
    Struct *defaults;             /* root, figure, axes: for objects made in it (plot/defaults.h); owned, NULL: none */
    const PropertyList *chart;    /* groups of charts, legends, colour bars: their further properties; else NULL */
    AddedProperty *added;
    FigListener *listeners;
    bool busy;                    /* its update or a listener runs */
    bool dying, dead;             /* its deletefcn runs; it is in no tree any more (plot/callbacks.h) */
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
    unsigned long long changes;   /* grows with every object and property that changes */
    bool defaults_set;            /* some object has defaults */
    Struct *fresh[FIG_KIND_COUNT];                            /* properties of new objects, by kind; owned */
    Struct **fresh_charts;        /* the same by the rows of chart_properties; NULL: no chart yet */
    struct FigObject *(*make_label)(Interp *it, struct FigObject *axes, const char *which);   /* set by plot/new_objects.c */
    struct FigObject *dead;       /* a list by next: deleted while a callback ran, not released yet */
    int calling;                  /* so many callbacks run, one inside the other */
    bool runs_callbacks;          /* some object has a createfcn or deletefcn */
    Value callback_object;        /* whose callback runs; none: no one's */
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
/* A group (legend, colorbar: axes) with the properties of that chart. */
FigObject *fig_add_chart(Interp *it, FigObject *parent, const char *chart);
/* The kind's properties with the factory's values. */
void fig_set_factory(Interp *it, FigObject *o);
/* It and all that is in it cannot be found any more. */
void fig_forget(Figures *f, FigObject *o);
/* An object that is in no tree any more, and all that is in it. */
void fig_free(FigObject *o);
/* The first of its parent's children, drawn before the others. */
void fig_to_back(Interp *it, FigObject *o);
void fig_to_front(Interp *it, FigObject *o);
const char *fig_type_name(FigKind kind);
/* The kind whose type has that name; FIG_KIND_COUNT: none. */
FigKind fig_kind_named(const char *type);

/* Properties. Names in lower case. */
Value *fig_get(Interp *it, const FigObject *o, const char *name);        /* borrowed; NULL: not there */
void fig_set_take(Interp *it, FigObject *o, const char *name, Value v);
void fig_set_text(Interp *it, FigObject *o, const char *name, const char *text);
bool fig_is(Interp *it, const FigObject *o, const char *name, const char *text);
Value fig_vector(Interp *it, const double *x, Index n);       /* a row */
/* Is it a property of this object? */
bool fig_has_property(Interp *it, const FigObject *o, const char *name);
void fig_make_current(Interp *it, FigObject *o);
FigObject *fig_ancestor(FigObject *o, FigKind kind);

#endif
