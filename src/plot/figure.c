/* The tree of figures and their objects. */
#include "plot/figure.h"

#include <math.h>
#include <string.h>

#include "lib/text.h"
#include "plot/property_rows.h"

bool fig_has_property(Interp *it, const FigObject *o, const char *name)
{
    return fig_get(it, o, name) != NULL;
}

Value *fig_get(Interp *it, const FigObject *o, const char *name)
{
    return struct_get_cstr(it, o->props, name);
}
/* A struct that a program got by get (h) shares what it holds until one of them changes. */
void fig_set_take(Interp *it, FigObject *o, const char *name, Value v)
{
    figures_of(it)->changes++;
    if (struct_make_unique(it, &o->props) != OK) {
        err_clear(it);
        val_drop(&v);
        return;
    }
    struct_set_cstr_take(it, o->props, name, v);
}
void fig_set_text(Interp *it, FigObject *o, const char *name, const char *text)
{
    fig_set_take(it, o, name, val_string(it, text));
}
bool fig_is(Interp *it, const FigObject *o, const char *name, const char *text)
{
    Value *v = fig_get(it, o, name);
    return v && text_is(*v, text);
}

Value fig_vector(Interp *it, const double *x, Index n)
{
    Array *a = NULL;
    if (n == 1) return val_num(x[0]);
    if (n == 0) return val_empty(it);
    if (array_new(it, CLS_DOUBLE, 1, n, &a) != OK) {
        err_clear(it);
        return val_empty(it);
    }
    memcpy(a->data, x, (size_t) n * sizeof *x);
    return val_from_array_take(&a);
}

static void add_rows(Interp *it, Struct *s, const PropertyRow *rows, int count)
{
    for (int k = 0; k < count; k++) {
        Value v = val_none();
        if (property_row_value(it, &rows[k], &v) != OK) {
            err_clear(it);
            v = val_empty(it);
        }
        struct_set_cstr_take(it, s, rows[k].name, v);
    }
}

/* The properties of a new object of the kind, a new reference. */
static Struct *fresh_properties(Interp *it, Figures *f, FigKind kind)
{
    if (!f->fresh[kind]) {
        const PropertyList *list = properties_of_kind(fig_type_name(kind));
        Struct *s = struct_new(it);
        add_rows(it, s, every_object_properties.rows, every_object_properties.count);
        if (list) add_rows(it, s, list->rows, list->count);
        struct_set_cstr_take(it, s, "type", val_string(it, fig_type_name(kind)));
        f->fresh[kind] = s;
    }
    f->fresh[kind]->h.refs++;
    return f->fresh[kind];
}

/* The same for a chart; what it is made of is made when the first one is. */
static Struct *fresh_chart(Interp *it, Figures *f, FigKind kind, const PropertyList *chart)
{
    Index k = chart - chart_properties;
    if (!f->fresh_charts) f->fresh_charts = mem_array_zero(chart_properties_count, sizeof *f->fresh_charts);
    Struct *s = f->fresh_charts ? f->fresh_charts[k] : NULL;
    if (!s) {
        s = fresh_properties(it, f, kind);
        if (struct_make_unique(it, &s) == OK) add_rows(it, s, chart->rows, chart->count);
        if (!f->fresh_charts) return s;
        f->fresh_charts[k] = s;
    }
    s->h.refs++;
    return s;
}

static void take_factory(Interp *it, Figures *f, FigObject *o)
{
    o->props = o->chart ? fresh_chart(it, f, o->kind, o->chart) : fresh_properties(it, f, o->kind);
}

static FigObject *object_new(Interp *it, Figures *f, FigKind kind, FigObject *parent,
                             const PropertyList *chart)
{
    FigObject *o = mem_zalloc(sizeof *o);
    f->changes++;
    o->kind = kind;
    o->chart = chart;
    o->parent = parent;
    o->dead = parent && parent->dead;
    if (parent) {
        o->prev = parent->last;
        if (parent->last) parent->last->next = o;
        else parent->first = o;
        parent->last = o;
    }
    take_factory(it, f, o);
    return o;
}

void fig_forget(Figures *f, FigObject *o)
{
    f->changes++;
    o->dead = true;
    for (FigObject *c = o->first; c; c = c->next) fig_forget(f, c);
    Index k = (Index) (-o->handle - 0.5);
    if (o->handle < 0 && k < f->count && f->objects[k] == o) f->objects[k] = NULL;
}

void fig_free(FigObject *o)
{
    for (FigObject *c = o->first, *next; c; c = next) {
        next = c->next;
        fig_free(c);
    }
    for (AddedProperty *a = o->added, *next; a; a = next) {
        next = a->next;
        mem_free(a->name);
        mem_free(a->words);
        mem_free(a);
    }
    for (FigListener *l = o->listeners, *next; l; l = next) {
        next = l->next;
        mem_free(l->property);
        val_drop(&l->call);
        mem_free(l);
    }
    struct_drop(&o->props);
    struct_drop(&o->defaults);
    mem_free(o);
}

static void figures_free(void *state)
{
    Figures *f = state;
    for (FigObject *o = f->dead, *next; o; o = next) {
        next = o->next;
        fig_free(o);
    }
    fig_free(f->root);
    for (int k = 0; k < FIG_KIND_COUNT; k++) struct_drop(&f->fresh[k]);
    for (int k = 0; f->fresh_charts && k < chart_properties_count; k++) struct_drop(&f->fresh_charts[k]);
    mem_free(f->fresh_charts);
    val_drop(&f->callback_object);
    mem_free(f->objects);
    mem_free(f);
}

static void *figures_new(Interp *it)
{
    Figures *f = mem_zalloc(sizeof *f);
    f->root = object_new(it, f, FIG_ROOT, NULL, NULL);
    return f;
}

static const StateKind figures_kind = { figures_new, figures_free };

Figures *figures_of(Interp *it) { return interp_state(it, &figures_kind); }

bool figures_in_use(const Interp *it) { return interp_state_if_made(it, &figures_kind) != NULL; }

FigObject *figure_root(Interp *it) { return figures_of(it)->root; }

FigObject *fig_find(Interp *it, double handle)
{
    Figures *f = figures_of(it);
    if (handle == 0) return f->root;
    if (handle > 0) {
        for (FigObject *o = f->root->first; o; o = o->next)
            if (o->handle == handle) return o;
        return NULL;
    }
    double k = -handle - 0.5;
    if (!(k >= 0) || k >= (double) f->count || k != floor(k)) return NULL;
    return f->objects[(Index) k];
}
FigObject *fig_find_value(Interp *it, Value v)
{
    return v.tag == T_NUM ? fig_find(it, v.u.num) : NULL;
}

static FigObject *add_object(Interp *it, FigKind kind, FigObject *parent, const PropertyList *chart)
{
    Figures *f = figures_of(it);
    FigObject *o = object_new(it, f, kind, parent, chart);
    o->handle = -((double) f->count + 0.5);
    if (f->count < f->cap || mem_grow(&f->objects, sizeof *f->objects, &f->cap, f->count + 1))
        f->objects[f->count++] = o;
    else mem_note_failure();
    if (kind == FIG_AXES && !chart && parent->kind == FIG_FIGURE) parent->current = o;
    return o;
}

void fig_set_factory(Interp *it, FigObject *o)
{
    struct_drop(&o->props);
    figures_of(it)->changes++;
    take_factory(it, figures_of(it), o);
}

FigObject *fig_add(Interp *it, FigKind kind, FigObject *parent, Index number)
{
    Figures *f = figures_of(it);
    if (kind != FIG_FIGURE) return add_object(it, kind, parent, NULL);
    if (number == 0)
        for (number = 1; fig_find(it, (double) number);) number++;
    FigObject *o = object_new(it, f, kind, f->root, NULL);
    o->handle = (double) number;
    fig_set_take(it, o, "number", val_num((double) number));
    f->root->current = o;
    return o;
}

FigObject *fig_add_chart(Interp *it, FigObject *parent, const char *chart)
{
    const PropertyList *list = properties_of_chart(chart);
    bool is_axes = strcmp(chart, "legend") == 0 || strcmp(chart, "colorbar") == 0;
    FigObject *o = add_object(it, is_axes ? FIG_AXES : FIG_GROUP, parent, list);
    if (is_axes) fig_set_text(it, o, "tag", chart);
    return o;
}

void fig_to_back(Interp *it, FigObject *o)
{
    FigObject *parent = o->parent;
    if (parent->first == o) return;
    figures_of(it)->changes++;
    o->prev->next = o->next;
    if (o->next) o->next->prev = o->prev;
    else parent->last = o->prev;
    o->prev = NULL;
    o->next = parent->first;
    parent->first->prev = o;
    parent->first = o;
}

void fig_to_front(Interp *it, FigObject *o)
{
    FigObject *parent = o->parent;
    if (parent->last == o) return;
    figures_of(it)->changes++;
    o->next->prev = o->prev;
    if (o->prev) o->prev->next = o->next;
    else parent->first = o->next;
    o->next = NULL;
    o->prev = parent->last;
    parent->last->next = o;
    parent->last = o;
}

FigObject *fig_ancestor(FigObject *o, FigKind kind)
{
    while (o && o->kind != kind) o = o->parent;
    return o;
}
void fig_make_current(Interp *it, FigObject *o)
{
    FigObject *axes = fig_ancestor(o, FIG_AXES), *figure = fig_ancestor(o, FIG_FIGURE);
    if (!o || o->dead) return;
    if (figure) figure_root(it)->current = figure;
    if (axes && figure) figure->current = axes;
}
