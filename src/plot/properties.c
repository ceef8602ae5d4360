/* get, set and the options of plotting calls. */
#include "plot/properties.h"

#include <stdio.h>
#include <string.h>

#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/text.h"

bool property_name(Value v, char name[PROPERTY_NAME_SIZE])
{
    Text t;
    if (!text_get(v, &t) || t.len >= PROPERTY_NAME_SIZE) return false;
    for (Index k = 0; k < t.len; k++) name[k] = (char) char_lower((unsigned char) t.s[k]);
    name[t.len] = 0;
    return true;
}

static Status handle_list(Interp *it, const FigObject *o, FigKind kind, bool only, Value *out)
{
    Index n = 0;
    Array *a = NULL;
    for (const FigObject *c = o->last; c; c = c->prev) n += !only || c->kind == kind;
    Status st = array_new(it, CLS_DOUBLE, n, n ? 1 : 0, &a);
    if (st != OK) return st;
    n = 0;
    for (const FigObject *c = o->last; c; c = c->prev)          /* the newest first */
        if (!only || c->kind == kind) array_f64(a)[n++] = c->handle;
    *out = val_from_array_take(&a);
    return OK;
}

/* x, y, z of "xlim" and the like. */
static int limit_dim(const char *name)
{
    if (strcmp(name + (name[0] ? 1 : 0), "lim") != 0) return -1;
    return name[0] == 'x' ? 0 : name[0] == 'y' ? 1 : name[0] == 'z' ? 2 : -1;
}

static bool is_label(const char *name)
{
    return strcmp(name, "title") == 0 || strcmp(name, "xlabel") == 0 || strcmp(name, "ylabel") == 0
           || strcmp(name, "zlabel") == 0;
}

static Value handle_or_empty(Interp *it, const FigObject *o)
{
    return o ? val_num(o->handle) : val_empty(it);
}

Status property_get(Interp *it, FigObject *o, const char *name, Value *out)
{
    double limits[2];
    int dim = limit_dim(name);
    if (strcmp(name, "children") == 0) return handle_list(it, o, FIG_ROOT, false, out);
    if (strcmp(name, "parent") == 0) {
        *out = handle_or_empty(it, o->parent);
        return OK;
    }
    if ((o->kind == FIG_ROOT && strcmp(name, "currentfigure") == 0)
        || (o->kind == FIG_FIGURE && strcmp(name, "currentaxes") == 0)) {
        *out = handle_or_empty(it, o->current);
        return OK;
    }
    if (o->kind == FIG_AXES && dim >= 0) {
        axes_limits(it, o, dim, limits);
        *out = fig_vector(it, limits, 2);
        return OK;
    }
    if (o->kind == FIG_AXES && is_label(name) && !fig_get(it, o, name)) {      /* a label not made yet */
        FigObject *label = fig_new(it, FIG_TEXT, o, 0);
        fig_set_take(it, o, name, val_num(label->handle));
    }
    Value *v = fig_get(it, o, name);
    if (v) {
        *out = val_retain(*v);
        return OK;
    }
    if (fig_knows_property(name)) {
        *out = val_empty(it);
        return OK;
    }
    return err(it, "get: unknown %s property %s", fig_type_name(o->kind), name);
}

Status property_set(Interp *it, const char *who, FigObject *o, const char *name, Value v)
{
    int dim = limit_dim(name);
    Array *a = NULL;
    if (!fig_knows_property(name) && !fig_get(it, o, name))
        return err(it, "%s: unknown %s property %s", who, fig_type_name(o->kind), name);
    if (o->kind == FIG_AXES && dim >= 0) {
        Status st = val_class(v) < CLS_CELL ? val_to_class(it, v, CLS_DOUBLE, &a) : OK;
        if (st == OK && (!a || a->numel != 2)) st = err(it, "%s: %s must be 2-element vector of increasing values", who, name);
        if (st == OK) axes_set_limits(it, o, dim, array_f64(a));
        array_drop(&a);
        return st;
    }
    if (o->kind == FIG_AXES && strcmp(name, "clim") == 0) fig_set_text(it, o, "climmode", "manual");
    if (strcmp(name, "currentfigure") == 0 || strcmp(name, "currentaxes") == 0) {
        FigObject *current = fig_find_value(it, v);
        if (!current) return err(it, "%s: invalid handle", who);
        fig_make_current(it, current);
        return OK;
    }
    if (strcmp(name, "children") == 0 || strcmp(name, "type") == 0 || strcmp(name, "parent") == 0) return OK;
    fig_set_take(it, o, name, val_retain(v));
    return OK;
}

Status property_set_pairs(Interp *it, const char *who, FigObject *const *objects, Index n, const Value *in, int nin)
{
    char name[PROPERTY_NAME_SIZE];
    if (nin % 2) return err(it, "%s: properties must appear followed by a value", who);
    for (int k = 0; k < nin; k += 2) {
        if (!property_name(in[k], name)) return err(it, "%s: expected property name to be a string", who);
        for (Index i = 0; i < n; i++) {
            Status st = property_set(it, who, objects[i], name, in[k + 1]);
            if (st != OK) return st;
        }
    }
    return OK;
}

/* Formats. */

bool color_of_letter(char c, double rgb[3])
{
    static const char letters[] = "krgbcmyw";
    static const double colors[][3] = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 },
                                        { 0, 1, 1 }, { 1, 0, 1 }, { 1, 1, 0 }, { 1, 1, 1 } };
    const char *at = c ? strchr(letters, c) : NULL;
    if (!at) return false;
    memcpy(rgb, colors[at - letters], sizeof colors[0]);
    return true;
}

static const char *marker_name(char c)
{
    static const char letters[] = "+o*.xsd^v><ph|_";
    static const char *const names[] = { "+", "o", "*", ".", "x", "s", "d", "^", "v", ">", "<", "p", "h", "|", "_" };
    const char *at = c ? strchr(letters, c) : NULL;
    return at ? names[at - letters] : NULL;
}

bool line_spec_parse(Value v, LineSpec *spec)
{
    Text t;
    *spec = (LineSpec) { NULL, NULL, 0, NULL, 0 };
    if (!text_get(v, &t)) return false;
    for (Index k = 0; k < t.len; k++) {
        char c = t.s[k], next = k + 1 < t.len ? t.s[k + 1] : 0;
        double rgb[3];
        if (c == '-') {
            spec->style = next == '-' ? "--" : next == '.' ? "-." : "-";
            if (next == '-' || next == '.') k++;
        } else if (c == ':') {
            spec->style = ":";
        } else if (color_of_letter(c, rgb)) {
            spec->color = c;
        } else if (marker_name(c)) {
            spec->marker = marker_name(c);
        } else if (c == ';') {
            Text label = { ";", 1 };
            Index end = text_find(t, label, k + 1);
            if (end < 0) return false;
            spec->label = t.s + k + 1;
            spec->label_len = end - k - 1;
            k = end;
        } else {
            return false;
        }
    }
    return true;
}

void line_spec_apply(Interp *it, FigObject *o, const LineSpec *spec)
{
    double rgb[3];
    if (spec->style) fig_set_text(it, o, "linestyle", spec->style);
    else if (spec->marker) fig_set_text(it, o, "linestyle", "none");
    if (spec->marker) fig_set_text(it, o, "marker", spec->marker);
    if (color_of_letter(spec->color, rgb)) fig_set_take(it, o, "color", fig_vector(it, rgb, 3));
    if (spec->label) fig_set_take(it, o, "displayname", val_string_n(it, spec->label, spec->label_len));
}

void axes_next_color(Interp *it, FigObject *axes, FigObject *o)
{
    static const double order[][3] = { { 0, 0.447, 0.741 },     { 0.85, 0.325, 0.098 }, { 0.929, 0.694, 0.125 },
                                       { 0.494, 0.184, 0.556 }, { 0.466, 0.674, 0.188 }, { 0.301, 0.745, 0.933 },
                                       { 0.635, 0.078, 0.184 } };
    fig_set_take(it, o, "color", fig_vector(it, order[axes->next_color++ % COUNT_OF(order)], 3));
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
    Status st = array_new(it, CLS_DOUBLE, n, n ? 1 : 0, &a);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_f64(a)[k] = objects[k]->handle;
    *out = val_from_array_take(&a);
    return OK;
}

/* get and set. */

/* The objects a value's numbers stand for; the caller frees the list. */
static Status objects_of(Interp *it, const char *who, Value v, FigObject ***list, Index *count)
{
    Array *a = NULL;
    if (val_class(v) >= CLS_CHAR) return err(it, "%s: H must be a graphics handle", who);
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    FigObject **objects = mem_alloc((size_t) (a->numel + 1) * sizeof *objects);
    for (Index k = 0; k < a->numel && st == OK; k++) {
        objects[k] = fig_find(it, array_get_double(a, k));
        if (!objects[k]) st = err(it, "%s: invalid handle (= %g)", who, array_get_double(a, k));
    }
    *count = a->numel;
    array_drop(&a);
    if (st == OK) *list = objects;
    else mem_free(objects);
    return st;
}

static Status get_all(Interp *it, FigObject *o, Value *out)
{
    static const char *const computed[] = { "children", "parent" };
    static const char *const of_axes[] = { "xlim", "ylim", "zlim" };
    Struct *s = o->props;
    s->h.refs++;
    Status st = struct_make_unique(it, &s);
    for (int k = 0; k < COUNT_OF(computed) && st == OK; k++) {
        Value v = val_none();
        if ((st = property_get(it, o, computed[k], &v)) == OK) struct_set_cstr_take(it, s, computed[k], v);
    }
    for (int k = 0; k < COUNT_OF(of_axes) && st == OK && o->kind == FIG_AXES; k++) {
        Value v = val_none();
        if ((st = property_get(it, o, of_axes[k], &v)) == OK) struct_set_cstr_take(it, s, of_axes[k], v);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    else struct_drop(&s);
    return st;
}

/* Values of one property or (a cell of names) several of one object. */
static Status get_named(Interp *it, FigObject *o, Value names, Value *out)
{
    char name[PROPERTY_NAME_SIZE];
    Array *cell = NULL;
    if (!val_is_cell(names)) {
        if (!property_name(names, name)) return err(it, "get: expecting property name or cell array of strings");
        return property_get(it, o, name, out);
    }
    const Array *list = names.u.array;
    Status st = cell_new(it, 1, list->numel, &cell);
    for (Index k = 0; k < list->numel && st == OK; k++) {
        Value v = val_none();
        if (!property_name(array_cells(list)[k], name)) st = err(it, "get: expecting property name or cell array of strings");
        else st = property_get(it, o, name, &v);
        if (st == OK) cell_set_take(cell, k, v);
    }
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

static const char help_get[] =
    "get (h)\n"
    "value = get (h, name)\n"
    "Properties of graphics objects: all of them as a struct, or the one called name (a cell array of names: of each).\n"
    "The case of a name does not matter. Several handles give a cell array with a row for each.\n"
    "  >> h = figure ('name', 'Costs');\n"
    "  >> get (h, 'name')\n"
    "  ans = Costs\n"
    "See also: set, gca, gcf";
static Status bi_get(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject **objects = NULL;
    Array *cell = NULL;
    Index n = 0;
    (void) nout;
    Status st = objects_of(it, "get", in[0], &objects, &n);
    if (st != OK) return st;
    if (n == 1) {
        st = nin > 1 ? get_named(it, objects[0], in[1], &out[0]) : get_all(it, objects[0], &out[0]);
    } else if (n == 0) {
        out[0] = val_empty(it);
    } else {
        st = cell_new(it, n, 1, &cell);
        for (Index k = 0; k < n && st == OK; k++) {
            Value v = val_none();
            st = nin > 1 ? get_named(it, objects[k], in[1], &v) : get_all(it, objects[k], &v);
            if (st == OK) cell_set_take(cell, k, v);
        }
        if (st == OK) out[0] = val_from_array_take(&cell);
    }
    array_drop(&cell);
    mem_free(objects);
    return st;
}
/*
%!error <get: invalid handle \(= 99\)> get (99, 'x')
%!test close all; h = figure (3); s = get (h); assert (s.type, 'figure'); assert (get (h, 'Type'), 'figure'); close all
%!test close all; figure; fail ('get (1, "foo")', 'get: unknown figure property foo'); close all
*/

static const char help_set[] =
    "set (h, name, value, ...)\n"
    "set (h, struct)\n"
    "Change properties of graphics objects; one value for all handles in h.\n"
    "  >> h = figure (); set (h, 'name', 'Costs'); get (h, 'name')\n"
    "  ans = Costs\n"
    "See also: get, gca, gcf";
static Status bi_set(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject **objects = NULL;
    Index n = 0;
    char name[PROPERTY_NAME_SIZE];
    (void) nout;
    Status st = objects_of(it, "set", in[0], &objects, &n);
    if (st != OK) return st;
    if (nin == 2 && val_is_struct(in[1])) {
        const Struct *s = in[1].u.strct;
        for (Index f = 0; f < struct_nfields(s) && s->numel == 1 && st == OK; f++) {
            Value v = *struct_at(s, 0, f), text = val_string(it, s->keys->names[f]->name);
            bool fits = property_name(text, name);
            val_drop(&text);
            for (Index k = 0; k < n && st == OK && fits; k++) st = property_set(it, "set", objects[k], name, v);
        }
    } else if (nin == 1) {
        st = n ? get_all(it, objects[0], &out[0]) : OK;
    } else {
        st = property_set_pairs(it, "set", objects, n, in + 1, nin - 1);
    }
    mem_free(objects);
    return st;
}
/*
%!error <set: invalid handle \(= 99\)> set (99, 'x', 1)
%!test close all; h = plot (1:3); set (h, 'LineWidth', 3); assert (get (h, 'linewidth'), 3); close all
%!test close all; h = plot ([1 2; 3 4]); set (h, struct ('Marker', 'o')); assert (get (h, 'marker'), {'o'; 'o'}); close all
*/

const Builtin properties_builtins[] = {
    { "get", bi_get, 1, 2, 0, 1, help_get },
    { "set", bi_set, 1, -1, 0, 1, help_set },
    { 0 },
};
