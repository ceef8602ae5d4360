/* Calls that add single objects to what there is: text, surface, image, light, hggroup, and controls of windows. */
#include <stdio.h>
#include <string.h>

#include "lang/builtin.h"
#include "lib/text.h"
#include "plot/deleting.h"
#include "plot/new_objects.h"
#include "plot/properties.h"

static const char *const data_names[3] = { "xdata", "ydata", "zdata" };

static bool is_data(Value v) { return val_class(v) < CLS_CHAR; }

/* The k-th of n strings for n places: a cell, a row of a matrix, or the same for all. */
static Status string_for(Interp *it, Value v, Index n, Index k, Value *out)
{
    StrBuf row = STRBUF_INIT;
    if (n > 1 && val_is_cell(v) && val_numel(v) == n) {
        *out = val_retain(array_cells(v.u.array)[k]);
    } else if (n > 1 && val_is_char(v) && val_rows(v) == n) {
        char_row(v.u.array, k, &row);
        *out = val_string(it, sb_str(&row));
    } else if (n > 1 && ((val_is_cell(v) && val_numel(v) != 1) || (val_is_char(v) && val_rows(v) > 1))) {
        return err(it, "text: invalid combination of points and text strings");
    } else {
        *out = val_retain(v);
    }
    sb_free(&row);
    return OK;
}

/* The place is meant in units that are given with it, unless it is given again. */
static bool names_units(const Value *options, int n)
{
    bool units = false, position = false;
    for (int k = 0; k + 1 < n; k += 2) {
        char name[PROPERTY_NAME_SIZE];
        if (!property_name(options[k], name)) continue;
        units = units || strcmp(name, "units") == 0;
        position = position || strcmp(name, "position") == 0;
    }
    return units && !position;
}

static const char no_string[] = "text: STRING must be a character string or cell array of character "
                                "strings";
static const char help_text[] =
    "text (x, y, string)\n"
    "text (x, y, z, string)\n"
    "text (..., property, value, ...)\n"
    "text (hax, ...)\n"
    "h = text (...)\n"
    "Write into the axes, at one place or at each of several (a cell array or the rows of a matrix hold a string for\n"
    "each).\n"
    "  >> h = text (1, 2, 'minimum'); get (h, 'string')\n"
    "  ans = minimum\n"
    "See also: title, xlabel, annotation";
static Status bi_text(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    Array *at[3] = { NULL, NULL, NULL };
    int dims = 0;
    Index n = 1;
    Status st = OK;
    while (dims < nin && dims < 3 && is_data(in[dims])) dims++;
    if (dims == 3 && nin == 3) return err(it, no_string);
    if (dims > 1 && nin > dims && !val_is_char(in[dims]) && !val_is_cell(in[dims])) return err(it, no_string);
    if (dims == 1 || (nin - dims) % 2 != (dims > 0)) return err_usage(it, "text");
    Value string = dims ? in[dims] : val_string(it, "");
    const Value *options = dims ? in + dims + 1 : in;
    int noptions = dims ? nin - dims - 1 : nin;
    for (int d = 0; d < dims && st == OK; d++) {
        st = val_to_class(it, in[d], CLS_DOUBLE, &at[d]);
        if (st == OK && d == 0) n = at[d]->numel;
        if (st == OK && at[d]->numel != n) st = err(it, "text: number of X, Y, and Z coordinates must match");
    }
    if (st == OK && dims && (n == 0 || (n > 1 && val_is_char(string) && val_numel(string) == 0)))
        st = err(it, "text: invalid combination of points and text strings");
    FigObject **objects = mem_array(n, sizeof *objects);
    Index made = 0;
    if (!objects) st = err_out_of_memory(it);
    for (Index k = 0; k < n && st == OK; k++) {
        Value s = val_none();
        double position[3] = { 0, 0, 0 };
        if ((st = string_for(it, string, n, k, &s)) != OK) break;
        FigObject *o = objects[made++] = fig_new(it, FIG_TEXT, axes, 0);
        for (int d = 0; d < dims; d++) position[d] = array_f64(at[d])[k];
        fig_set_take(it, o, "position", fig_vector(it, position, 3));
        if (dims) fig_set_text(it, o, "zliminclude", "on");
        if (is_data(s)) {
            char buf[32];
            double x = 0;
            if (val_get_double(it, s, &x) != OK) err_clear(it);
            snprintf(buf, sizeof buf, "%g", x);
            val_drop(&s);
            s = val_string(it, buf);
        }
        fig_set_take(it, o, "string", s);
    }
    if (st == OK) st = property_set_new(it, objects, made, options, noptions);
    for (Index k = 0; st == OK && dims && k < made && names_units(options, noptions); k++) {
        double position[3] = { 0, 0, 0 };
        for (int d = 0; d < dims; d++) position[d] = array_f64(at[d])[k];
        fig_set_take(it, objects[k], "position", fig_vector(it, position, 3));
    }
    if (st == OK && nout > 0) st = plot_handles(it, objects, made, &out[0]);
    for (Index k = 0; k < made && st != OK; k++) fig_delete(it, objects[k]);
    mem_free(objects);
    for (int d = 0; d < 3; d++) array_drop(&at[d]);
    if (!dims) val_drop(&string);
    return st;
}
/*
%!test close all; h = text ([1 2], [3 4], {"a", "b"}); assert (get (h, "string"), {"a"; "b"}); close all
%!error <text: invalid combination of points and text strings> text ([1 2], [3 4], {"a", "b", "c"})
%!error <Invalid call to text> text (1, 2)
*/

static Status count_to(Interp *it, Index n, bool column, Value *out)
{
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, column ? n : 1, column ? 1 : n, &a);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_f64(a)[k] = (double) k + 1;
    *out = val_from_array_take(&a);
    return OK;
}

/* Has c a colour, or red, green and blue, for each of z? */
static bool same_faces(Value c, Value z)
{
    Index each = val_ndims(c) == 3 ? 3 : 1;
    return val_rows(c) == val_rows(z) && val_ndims(c) <= 3 && val_numel(c) == val_numel(z) * each;
}

static Status check_surface(Interp *it, Value x, Value y, Value z)
{
    bool vectors = val_is_vector(x) && val_is_vector(y) && val_numel(x) == val_cols(z) && val_numel(y) == val_rows(z);
    bool same = val_rows(x) == val_rows(z) && val_cols(x) == val_cols(z) && val_rows(y) == val_rows(z)
                && val_cols(y) == val_cols(z);
    if (val_is_vector(x) && val_is_vector(y) && val_is_vector(z) && !val_is_scalar(z)) vectors = same = false;
    else if (val_ndims(z) != 2 || val_is_vector(z) || val_is_scalar(z)) {
        if (same) return OK;
        return err(it, "surface: Z argument must be a matrix");
    }
    if (vectors || same) return OK;
    return err(it, "surface: rows (Z) must be the same as length (Y) and columns (Z) must be the same as length (X)");
}

static const char help_surface[] =
    "surface (z)\n"
    "surface (x, y, z)\n"
    "surface (x, y, z, c)\n"
    "surface (..., property, value, ...)\n"
    "h = surface (...)\n"
    "Add a surface of coloured faces over a grid to the axes; nothing that is there is removed.\n"
    "  >> h = surface (magic (3)); get (h, 'ydata')'\n"
    "  ans =\n"
    "\n"
    "     1   2   3\n"
    "\n"
    "See also: surf, mesh, patch, line";
/* Data are all arguments before the first text. */
static Status surface_data(Interp *it, const Value *in, int n, Value xyz[3])
{
    Value z = n >= 3 ? in[2] : in[0];
    Status st = OK;
    for (int d = 0; d < n && d < 4; d++)
        if (is_data(in[d]) && val_is_complex(in[d])) return err(it, "mesh: Z argument must be real");
    if (n >= 3) {
        for (int d = 0; d < 3; d++) xyz[d] = val_retain(in[d]);
        st = check_surface(it, xyz[0], xyz[1], xyz[2]);
    } else {
        if (val_ndims(z) != 2 || val_is_vector(z) || val_is_scalar(z))
            return err(it, "surface: Z argument must be a matrix");
        xyz[2] = val_retain(z);
        st = count_to(it, val_cols(z), false, &xyz[0]);
        if (st == OK) st = count_to(it, val_rows(z), true, &xyz[1]);
    }
    if (st == OK && n == 4 && !same_faces(in[3], z))
        return err(it, "surface: Z and C must have the same size");
    for (int d = 0; d < 3 && st == OK; d++)
        if (!is_data(xyz[d]) || val_class(xyz[d]) == CLS_LOGICAL) {
            st = err(it, "invalid value for array property \"%s\"", data_names[d]);
            return property_not_made(it, FIG_SURFACE);
        }
    return st;
}

/* x as a row, y as a column. */
static Status turn_vector(Interp *it, FigObject *o, int d, Value v)
{
    Dims dims = d == 0 ? dims_2(1, val_numel(v)) : dims_2(val_numel(v), 1);
    Array *a = NULL, *r = NULL;
    Status st = val_to_array(it, v, &a);
    if (st == OK) st = array_reshape(it, a, &dims, &r);
    if (st == OK) fig_set_take(it, o, data_names[d], val_from_array_take(&r));
    array_drop(&a);
    return st;
}

static Status bi_surface(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    Value xyz[3] = { val_none(), val_none(), val_none() };
    int n = 0;
    Status st = OK;
    while (n < nin && !val_is_char(in[n])) n++;
    if (n > 4) return err_usage(it, "surface");
    if (n > 0) st = surface_data(it, in, n, xyz);
    FigObject *o = st == OK ? fig_new(it, FIG_SURFACE, axes, 0) : NULL;
    for (int d = 0; d < 3 && st == OK && n > 0; d++) {
        fig_set_take(it, o, data_names[d], val_retain(xyz[d]));
        bool matrix = val_rows(xyz[2]) > 1 && val_cols(xyz[2]) > 1;
        if (d < 2 && n >= 3 && val_is_vector(xyz[d]) && matrix) st = turn_vector(it, o, d, xyz[d]);
    }
    if (st == OK && n > 0) {
        Value c = n == 4 || n == 2 ? in[n - 1] : xyz[2];
        st = property_set(it, "set", o, "cdata", c);
        if (st == ERR) st = property_not_made(it, FIG_SURFACE);
    }
    for (int d = 0; d < 3; d++) val_drop(&xyz[d]);
    if (st == OK) st = property_set_new(it, &o, 1, in + n, nin - n);
    if (st != OK && o) fig_delete(it, o);
    if (st == OK && nout > 0) out[0] = val_num(o->handle);
    return st;
}
/*
%!error <surface: Z argument must be a matrix> surface (1:3)
*/

/* Objects of a kind with nothing but properties, in a parent of a kind. */
static Status simple_object(Interp *it, BuiltinCall *c, FigKind kind, FigObject *parent)
{
    FigObject *given = c->nin % 2 ? fig_find_value(it, c->in[0]) : NULL;
    bool in_axes = kind == FIG_LIGHT || kind == FIG_GROUP;
    if (c->nin % 2 && !given && !in_axes) return err_usage(it, c->who);
    if (given && in_axes && given->kind != FIG_AXES) given = NULL;
    if (given) {
        parent = given;
        c->in++;
        c->nin--;
    }
    for (int k = 0; k + 1 < c->nin; k += 2)
        if (text_is(c->in[k], "parent") && fig_find_value(it, c->in[k + 1])) parent = fig_find_value(it, c->in[k + 1]);
    FigObject *o = fig_new(it, kind, parent, 0);
    Status st = property_set_new(it, &o, 1, c->in, c->nin);
    if (st != OK) fig_delete(it, o);
    else if (c->nout > 0) c->out[0] = val_num(o->handle);
    return st;
}

static const char help_light[] =
    "light ()\n"
    "light (property, value, ...)\n"
    "h = light (...)\n"
    "Add a light to the axes.\n"
    "  >> h = light (); get (h, 'position')\n"
    "  ans =\n"
    "\n"
    "     1   0   1\n"
    "\n"
    "See also: surf, shading";
static const char help_hggroup[] =
    "hggroup ()\n"
    "hggroup (hax)\n"
    "hggroup (property, value, ...)\n"
    "h = hggroup (...)\n"
    "Add a group to the axes: objects with it as their parent are shown, hidden and deleted together.\n"
    "  >> h = hggroup (); line (1:2, 1:2, 'parent', h); numel (get (h, 'children'))\n"
    "  ans = 1\n"
    "See also: line, patch, addproperty";
static Status bi_light(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return simple_object(it, &(BuiltinCall) { "light", in, nin, out, nout }, FIG_LIGHT, fig_current_axes(it));
}
static Status bi_hggroup(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return simple_object(it, &(BuiltinCall) { "hggroup", in, nin, out, nout }, FIG_GROUP, fig_current_axes(it));
}

#define CONTROL(name, kind, what)                                                                       \
    static const char help_##name[] = "h = " #name " ()\nh = " #name " (parent, property, value, ...)\n"  \
        "h = " #name " (property, value, ...)\nMake " what                                               \
        " in the current figure or in a parent. It is kept with its properties; no window shows it.\n"  \
        "  >> h = " #name " (); get (h, 'type')\n  ans = " #name "\nSee also: figure, get, set";         \
    static Status bi_##name(Interp *it, const Value *in, int nin, Value *out, int nout)                 \
    {                                                                                                   \
        return simple_object(it, &(BuiltinCall) { #name, in, nin, out, nout }, kind, fig_current_figure(it)); \
    }
CONTROL(uicontrol, FIG_UICONTROL, "a button, slider, list or other control")
CONTROL(uimenu, FIG_UIMENU, "a menu")
CONTROL(uipanel, FIG_UIPANEL, "a panel for controls")
CONTROL(uibuttongroup, FIG_UIBUTTONGROUP, "a panel whose buttons exclude each other")
CONTROL(uicontextmenu, FIG_UICONTEXTMENU, "a context menu")
CONTROL(uitable, FIG_UITABLE, "a table")
CONTROL(uitoolbar, FIG_UITOOLBAR, "a tool bar")
CONTROL(uipushtool, FIG_UIPUSHTOOL, "a button of a tool bar")
CONTROL(uitoggletool, FIG_UITOGGLETOOL, "a switch of a tool bar")

const Builtin primitive_calls_builtins[] = {
    { "text", bi_text, 0, -1, 0, 1, help_text },
    { "surface", bi_surface, 0, -1, 0, 1, help_surface },
    { "light", bi_light, 0, -1, 0, 1, help_light },
    { "hggroup", bi_hggroup, 0, -1, 0, 1, help_hggroup },
    { "uicontrol", bi_uicontrol, 0, -1, 0, 1, help_uicontrol },
    { "uimenu", bi_uimenu, 0, -1, 0, 1, help_uimenu },
    { "uipanel", bi_uipanel, 0, -1, 0, 1, help_uipanel },
    { "uibuttongroup", bi_uibuttongroup, 0, -1, 0, 1, help_uibuttongroup },
    { "uicontextmenu", bi_uicontextmenu, 0, -1, 0, 1, help_uicontextmenu },
    { "uitable", bi_uitable, 0, -1, 0, 1, help_uitable },
    { "uitoolbar", bi_uitoolbar, 0, -1, 0, 1, help_uitoolbar },
    { "uipushtool", bi_uipushtool, 0, -1, 0, 1, help_uipushtool },
    { "uitoggletool", bi_uitoggletool, 0, -1, 0, 1, help_uitoggletool },
    { 0 },
};
