/* Objects that come into being: with the defaults that programs set, in the current figure and axes. */
#include "plot/new_objects.h"

#include <string.h>

#include "lib/text.h"
#include "plot/deleting.h"
#include "plot/limits.h"
#include "plot/properties.h"

/* ---- defaults ---- */

/* The object is made all the same; what is wrong with the default is said. */
static void tell_unfit(Interp *it, const char *word)
{
    StrBuf why = STRBUF_INIT;
    sb_puts(&why, sb_str(&it->err.message));
    err_clear(it);
    if (warn(it, "default%s: %s", word, sb_str(&why)) != OK) err_clear(it);
    sb_free(&why);
}

static void defaults_apply(Interp *it, FigObject *o, const char *kind, const char *only)
{
    const FigObject *chain[8];
    int depth = 0;
    size_t len = strlen(kind);
    for (const FigObject *p = o->parent; p && depth < COUNT_OF(chain); p = p->parent) chain[depth++] = p;
    while (depth-- > 0) {                              /* the root's first: what is nearer wins */
        const Struct *s = chain[depth]->defaults;
        for (Index f = 0; s && f < struct_nfields(s); f++) {
            const char *word = s->keys->names[f]->name;
            if (strncmp(word, kind, len) != 0 || (only && strcmp(word + len, only) != 0)) continue;
            if (property_set(it, "set", o, word + len, *struct_at(s, 0, f)) == OK) continue;
            tell_unfit(it, word);
        }
    }
}

/* What was added and what belongs to the object itself stays. */
void fig_set_defaults(Interp *it, FigObject *o)
{
    Struct *old = o->props;
    o->props = NULL;
    fig_set_factory(it, o);
    for (Index k = 0; old && k < struct_nfields(old); k++) {
        const char *name = old->keys->names[k]->name;
        if (!fig_get(it, o, name)) fig_set_take(it, o, name, val_retain(*struct_at(old, 0, k)));
    }
    if (o->kind == FIG_FIGURE) fig_set_take(it, o, "number", val_num(o->handle));
    struct_drop(&old);
    if (figures_of(it)->defaults_set) defaults_apply(it, o, fig_type_name(o->kind), NULL);
}

/* ---- new objects ---- */

static FigObject *make_label(Interp *it, FigObject *axes, const char *which);

/* Octave works out what a group reaches while it is still being made (stairs, area and rectangle then seem to begin at 0)
 * and looks again when something else comes into the axes. */
static void forget_first_extents(Interp *it, FigObject *axes, const FigObject *newcomer)
{
    for (FigObject *c = axes->first; c; c = c->next)
        if (c != newcomer && seemed_elsewhere(it, c)) fig_set_take(it, c, "__also__", val_empty(it));
}

static FigObject *complete(Interp *it, FigObject *o)
{
    Figures *f = figures_of(it);
    f->make_label = make_label;
    if (f->defaults_set) defaults_apply(it, o, fig_type_name(o->kind), NULL);
    return o;
}

FigObject *fig_new(Interp *it, FigKind kind, FigObject *parent, Index number)
{
    FigObject *o = complete(it, fig_add(it, kind, parent, number));
    if (o && parent && parent->kind == FIG_AXES) forget_first_extents(it, parent, o);
    return o;
}

FigObject *fig_new_chart(Interp *it, FigObject *parent, const char *chart)
{
    FigObject *o = complete(it, fig_add_chart(it, parent, chart));
    if (o && parent && parent->kind == FIG_AXES) forget_first_extents(it, parent, o);
    return o;
}

FigObject *fig_current_figure(Interp *it)
{
    FigObject *root = figure_root(it);
    return root->current ? root->current : fig_new(it, FIG_FIGURE, NULL, 0);
}

FigObject *fig_current_axes(Interp *it)
{
    FigObject *figure = fig_current_figure(it);
    return figure->current ? figure->current : fig_new(it, FIG_AXES, figure, 0);
}

void fig_clear_axes(Interp *it, FigObject *axes, bool reset)
{
    static const char *const kept[] = { "position", "units", "outerposition" };
    Value values[COUNT_OF(kept)];
    fig_delete_helpers(it, axes);
    if (!reset) {
        fig_delete_data(it, axes);
        fig_set_take(it, axes, "colororderindex", val_num(1));
        return;
    }
    for (int k = 0; k < COUNT_OF(kept); k++) {
        Value *v = fig_get(it, axes, kept[k]);
        values[k] = v ? val_retain(*v) : val_none();
    }
    fig_delete_children_quickly(it, axes);
    struct_drop(&axes->defaults);
    fig_set_factory(it, axes);
    if (figures_of(it)->defaults_set) defaults_apply(it, axes, "axes", NULL);
    for (int k = 0; k < COUNT_OF(kept); k++)
        if (!val_is_none(values[k])) fig_set_take(it, axes, kept[k], values[k]);
}

void fig_new_plot(Interp *it, FigObject *axes)
{
    if (fig_is(it, axes, "nextplot", "add")) return;
    fig_clear_axes(it, axes, !fig_is(it, axes, "nextplot", "replacechildren"));
}

/* ---- labels ---- */

static void axes_give_font(Interp *it, FigObject *axes, FigObject *o, double scale)
{
    static const char *const names[] = { "fontname", "fontweight" };
    Value *size = fig_get(it, axes, "fontsize");
    double points = 10;
    if (size && val_get_double(it, *size, &points) != OK) err_clear(it);
    fig_set_take(it, o, "fontsize", val_num(scale * points));
    for (int k = 0; k < COUNT_OF(names); k++) {
        Value *v = fig_get(it, axes, names[k]);
        if (v && !text_is(*v, "*") && !text_is(*v, "normal")) fig_set_take(it, o, names[k], val_retain(*v));
    }
}

static FigObject *make_label(Interp *it, FigObject *axes, const char *which)
{
    static const char *const kinds[] = { "title", "xlabel", "ylabel", "zlabel" };
    static const char *const vertical[] = { "bottom", "top", "bottom", "bottom" };
    FigObject *label = complete(it, fig_add(it, FIG_TEXT, axes, 0));
    axes_give_font(it, axes, label, 1.1);
    for (int k = 0; k < COUNT_OF(kinds); k++) {
        if (strcmp(kinds[k], which) != 0) continue;
        fig_set_text(it, label, "horizontalalignment", k == 3 ? "right" : "center");
        fig_set_text(it, label, "verticalalignment", vertical[k]);
        if (k == 2) fig_set_take(it, label, "rotation", val_num(90));
    }
    if (strcmp(which, "title") == 0) fig_set_text(it, label, "fontweight", "bold");
    fig_set_text(it, label, "handlevisibility", "off");
    fig_set_text(it, label, "__label__", "on");
    fig_set_take(it, axes, which, val_num(label->handle));
    return label;
}

FigObject *axes_label(Interp *it, FigObject *axes, const char *which)
{
    Value *old = fig_get(it, axes, which);
    FigObject *label = old ? fig_find_value(it, *old) : NULL;
    return label ? label : make_label(it, axes, which);
}

/* ---- arguments of plotting calls ---- */

FigObject *plot_axes(Interp *it, const Value **in, int *nin)
{
    FigObject *axes = *nin > 0 ? fig_find_value(it, (*in)[0]) : NULL;
    if (!axes || axes->kind != FIG_AXES) return fig_current_axes(it);
    (*in)++;
    (*nin)--;
    return axes;
}

Status plot_handles(Interp *it, FigObject *const *objects, Index n, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, n, 1, &a);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_f64(a)[k] = objects[k]->handle;
    *out = val_from_array_take(&a);
    return OK;
}
