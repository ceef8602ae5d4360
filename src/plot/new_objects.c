/* Objects that come into being: with the defaults that programs set, in the current figure and axes. */
#include "plot/new_objects.h"

#include <string.h>

#include "lib/text.h"
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

void defaults_apply(Interp *it, FigObject *o, const char *kind, const char *only)
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

void fig_set_defaults(Interp *it, FigObject *o)
{
    fig_set_factory(it, o);
    defaults_apply(it, o, fig_type_name(o->kind), NULL);
}

/* ---- new objects ---- */

FigObject *fig_new(Interp *it, FigKind kind, FigObject *parent, Index number)
{
    FigObject *o = fig_add(it, kind, parent, number);
    defaults_apply(it, o, fig_type_name(kind), NULL);
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

void fig_new_plot(Interp *it, FigObject *axes)
{
    if (fig_is(it, axes, "nextplot", "add")) return;
    if (fig_is(it, axes, "nextplot", "replacechildren")) {
        fig_delete_children(it, axes);
        axes->next_color = 0;
        return;
    }
    Value *v = fig_get(it, axes, "position"), position = v ? val_retain(*v) : val_none();
    fig_delete_children(it, axes);
    struct_drop(&axes->props);
    struct_drop(&axes->defaults);
    axes->props = struct_new(it);
    fig_set_defaults(it, axes);
    if (!val_is_none(position)) fig_set_take(it, axes, "position", position);
    axes->next_color = 0;
}

void axes_give_font(Interp *it, FigObject *axes, FigObject *o, double scale)
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

FigObject *axes_new_label(Interp *it, FigObject *axes, const char *who)
{
    FigObject *label = fig_new(it, FIG_TEXT, axes, 0);
    axes_give_font(it, axes, label, 1.1);
    if (strcmp(who, "title") == 0) fig_set_text(it, label, "fontweight", "bold");
    return label;
}

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
