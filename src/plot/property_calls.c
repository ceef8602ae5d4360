/* get, set and what else asks for properties by name. */
#include <string.h>

#include "lang/builtin.h"
#include "lib/text.h"
#include "plot/defaults.h"
#include "plot/new_objects.h"
#include "plot/properties.h"

static bool is_label(const char *name)
{
    return strcmp(name, "title") == 0 || strcmp(name, "xlabel") == 0 || strcmp(name, "ylabel") == 0
           || strcmp(name, "zlabel") == 0;
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

static Value handle_or_empty(Interp *it, const FigObject *o)
{
    return o ? val_num(o->handle) : val_empty(it);
}

/* x, y, z of "xtick" and the like where the ticks are automatic, else -1. */
static int auto_tick_dim(Interp *it, const FigObject *o, const char *name)
{
    static const char *const modes[3] = { "xtickmode", "ytickmode", "ztickmode" };
    if (o->kind != FIG_AXES || strcmp(name + (name[0] ? 1 : 0), "tick") != 0) return -1;
    int dim = name[0] == 'x' ? 0 : name[0] == 'y' ? 1 : name[0] == 'z' ? 2 : -1;
    return dim >= 0 && fig_is(it, o, modes[dim], "manual") ? -1 : dim;
}

/* get (h, "default..."), get (0, "factory..."): is it one of these? Then *st and *out are set. */
static bool get_default(Interp *it, FigObject *o, const char *name, Value *out, Status *st)
{
    bool own = strncmp(name, "default", 7) == 0, factory = strncmp(name, "factory", 7) == 0;
    if (own && fig_has_defaults(o))
        *st = name[7] ? default_get(it, o, name + 7, out) : default_get_all(it, o, out);
    else if (factory && o->kind == FIG_ROOT)
        *st = name[7] ? factory_get_word(it, name + 7, out) : factory_get_all(it, out);
    else
        return false;
    return true;
}

static Status property_get(Interp *it, FigObject *o, const char *name, Value *out)
{
    double limits[2];
    int dim = axes_limit_dim(name);
    Status st = OK;
    if (get_default(it, o, name, out, &st)) return st;
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
    if (auto_tick_dim(it, o, name) >= 0) {
        *out = axes_ticks(it, o, auto_tick_dim(it, o, name));
        return OK;
    }
    if (o->kind == FIG_AXES && is_label(name) && !fig_get(it, o, name)) {      /* a label not made yet */
        FigObject *label = axes_new_label(it, o, name);
        fig_set_take(it, o, name, val_num(label->handle));
    }
    Value *v = fig_get(it, o, name);
    if (v) {
        *out = val_retain(*v);
        return OK;
    }
    if (factory_get(it, fig_type_name(o->kind), name, out)) return OK;
    if (fig_has_property(it, o, name)) {
        *out = val_empty(it);
        return OK;
    }
    return err(it, "get: unknown %s property %s", fig_type_name(o->kind), name);
}

/* The objects a value's numbers stand for; the caller frees the list. */
static Status objects_of(Interp *it, const char *who, Value v, FigObject ***list, Index *count)
{
    Array *a = NULL;
    if (val_class(v) >= CLS_CHAR) return err(it, "%s: H must be a graphics handle", who);
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    FigObject **objects = mem_array(a->numel, sizeof *objects);
    if (!objects) {
        array_drop(&a);
        return err_out_of_memory(it);
    }
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
        if (!property_name(names, name))
            return err(it, "get: second argument must be property name or cell array of property names");
        return property_get(it, o, name, out);
    }
    const Array *list = names.u.array;
    Status st = cell_new(it, 1, list->numel, &cell);
    for (Index k = 0; k < list->numel && st == OK; k++) {
        Value v = val_none();
        if (!property_name(array_cells(list)[k], name))
            st = err(it, "get: second argument must be property name or cell array of property names");
        else st = property_get(it, o, name, &v);
        if (st == OK) cell_set_take(cell, k, v);
    }
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

/* A row for each object, a column for each name. */
static Status get_table(Interp *it, FigObject *const *objects, Index n, const Array *names, Value *out)
{
    char name[PROPERTY_NAME_SIZE];
    Array *cell = NULL;
    Status st = cell_new(it, n, names->numel, &cell);
    for (Index k = 0; k < names->numel && st == OK; k++) {
        if (!property_name(array_cells(names)[k], name))
            st = err(it, "get: second argument must be property name or cell array of property names");
        for (Index i = 0; i < n && st == OK; i++) {
            Value v = val_none();
            st = property_get(it, objects[i], name, &v);
            if (st == OK) cell_set_take(cell, k * n + i, v);
        }
    }
    if (st == OK) *out = val_from_array_take(&cell);
    array_drop(&cell);
    return st;
}

static const char help_get[] =
    "get (h)\n"
    "value = get (h, name)\n"
    "Properties of graphics objects: all of them as a struct, or the one called name (a cell array of names: of each).\n"
    "The case of a name does not matter. Several handles give a cell array with a row for each. get (0, 'default') is a\n"
    "struct of the defaults set (see set), get (0, 'factory') one of those that objects have without.\n"
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
    } else if (nin > 1 && val_is_cell(in[1])) {
        st = get_table(it, objects, n, in[1].u.array, &out[0]);
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
    "set (h, {name, ...}, {value, ...})\n"
    "set (0, 'defaultKINDPROPERTY', value)\n"
    "Change properties of graphics objects; one value for all handles in h.\n"
    "\n"
    "A name such as 'defaultlinelinewidth' is what the property linewidth of lines starts with in objects made from now\n"
    "on: in all of them when set on the root 0, else in those inside the figure or axes h. The value 'remove' ends it.\n"
    "Kinds are axes, figure, hggroup, image, line, patch, scatter, surface, text and the ui ones. As a value, 'default'\n"
    "stands for the default and 'factory' for what it was at first.\n"
    "  >> h = figure (); set (h, 'name', 'Costs'); get (h, 'name')\n"
    "  ans = Costs\n"
    "  >> set (0, 'DefaultLineLineWidth', 2); get (plot (1:3), 'linewidth')\n"
    "  ans = 2\n"
    "See also: get, groot, gca, gcf";
static Status bi_set(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject **objects = NULL;
    Index n = 0;
    (void) nout;
    Status st = objects_of(it, "set", in[0], &objects, &n);
    if (st != OK) return st;
    if (nin == 1) {
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

static const char help_isprop[] =
    "isprop (h, name)\n"
    "Has each graphics object of h a property of that name?\n"
    "  >> isprop (figure (), 'color')\n"
    "  ans = 1\n"
    "See also: get, ishghandle, isfield";
static Status bi_isprop(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    char name[PROPERTY_NAME_SIZE];
    Array *a = NULL, *r = NULL;
    (void) nin, (void) nout;
    if (!val_is_string(in[1])) return err(it, "isprop: PNAME must be a string");
    if (val_class(in[0]) >= CLS_CHAR) {
        out[0] = val_bool(false);
        return OK;
    }
    Dims dims = val_dims(in[0]);
    bool fits = property_name(in[1], name);
    Status st = val_to_class(it, in[0], CLS_DOUBLE, &a);
    if (st == OK) st = array_new_nd(it, CLS_LOGICAL, false, &dims, &r);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        FigObject *o = fig_find(it, array_get_double(a, k));
        array_bool(r)[k] = o && fits && fig_has_property(it, o, name);
    }
    if (st == OK) out[0] = val_from_array_take(&r);
    array_drop(&a);
    array_drop(&r);
    return st;
}

/*
%!test close all; h = plot (1:3); assert (isprop ([h, gca()], "marker"), [true, false]); assert (isprop (h, "no_such"), false); close all
%!error <isprop: PNAME must be a string> isprop (0, 1)
*/

static const char help_groot[] =
    "groot ()\n"
    "The handle of the root of all graphics objects, 0.\n"
    "  >> groot ()\n"
    "  ans = 0\n"
    "See also: get, set, gcf";
static Status bi_groot(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) it, (void) in, (void) nin, (void) nout;
    out[0] = val_num(0);
    return OK;
}

const Builtin property_calls_builtins[] = {
    { "groot", bi_groot, 0, 0, 0, 1, help_groot },
    { "isprop", bi_isprop, 2, 2, 0, 1, help_isprop },
    { "get", bi_get, 1, 2, 0, 1, help_get },
    { "set", bi_set, 1, -1, 0, 1, help_set },
    { 0 },
};
