/* patch: polygons added to the axes. */
#include <string.h>

#include "lang/builtin.h"
#include "lib/text.h"
#include "plot/deleting.h"
#include "plot/new_objects.h"
#include "plot/patch.h"
#include "plot/properties.h"

static const char *const data_names[3] = { "xdata", "ydata", "zdata" };

/* Columns stay, a row becomes one. */
static Status as_columns(Interp *it, Value v, Value *out)
{
    Array *a = NULL, *column = NULL;
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    if (a->ndims != 2 || a->dims[0] != 1) {
        *out = val_from_array_take(&a);
        return OK;
    }
    Dims dims = dims_2(a->numel, 1);
    st = array_reshape(it, a, &dims, &column);
    array_drop(&a);
    if (st == OK) *out = val_from_array_take(&column);
    return st;
}

/* One colour, one for each face or corner, or red, green and blue for them. */
static bool colors_fit(const Value *x, Value c, Index faces)
{
    Index n = val_ndims(c) == 3 && val_numel(c) % 3 == 0 ? val_numel(c) / 3 : val_numel(c);
    return n <= 1 || !x || n == faces || n == val_numel(*x);
}

/* A colour as the last of the coordinates: by name, one of red, green and blue, or by the colour map. */
static Status give_color(Interp *it, FigObject *o, Value c)
{
    Value columns = val_none(), *x = fig_get(it, o, "xdata");
    Index faces = x ? val_cols(*x) : 0;
    bool rgb = val_numel(c) == 3 && val_rows(c) == 1 && faces != 3;
    if (val_is_char(c) || rgb) {
        Status set = property_set(it, "set", o, "facecolor", c);
        return set == ERR ? property_not_made(it, FIG_PATCH) : set;
    }
    if (!colors_fit(x, c, faces)) return err(it, "patch: size of X, Y, and C must be equal");
    bool by_corner = x && val_numel(*x) == val_numel(c) && val_numel(c) > 1;
    Status st = val_ndims(c) > 2 ? OK : as_columns(it, c, &columns);
    if (st == OK && val_ndims(c) > 2) columns = val_retain(c);
    if (st == OK && by_corner && val_rows(c) != 1) {
        st = property_set(it, "patch", o, "cdata", columns);
    } else if (st == OK) {
        st = property_set(it, "patch", o, "cdata", val_ndims(c) == 2 && val_rows(c) == 1 ? c : columns);
    }
    fig_set_text(it, o, "facecolor", by_corner ? "interp" : "flat");
    val_drop(&columns);
    return st;
}

static const char help_patch[] =
    "patch (x, y, c)\n"
    "patch (x, y, z, c)\n"
    "patch ('faces', faces, 'vertices', vertices, ...)\n"
    "patch (..., property, value, ...)\n"
    "patch (hax, ...)\n"
    "h = patch (...)\n"
    "Add filled polygons to the axes, one for each column of x and y. The colour c is a name, red, green and blue, a\n"
    "number of the colour map for each polygon, or one for each corner.\n"
    "  >> h = patch ([0 1 1], [0 0 1], 'r'); get (h, 'vertices')\n"
    "  ans =\n"
    "\n"
    "     0   0\n"
    "     1   0\n"
    "     1   1\n"
    "\n"
    "See also: fill, surface, line";
static Status bi_patch(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin), *o = NULL;
    int n = 0;
    while (n < nin && n < 4 && val_class(in[n]) < CLS_CHAR) n++;
    double rgb[3];
    if ((n == 2 || n == 3) && nin > n && val_is_string(in[n]) && color_of_name(in[n], rgb)) n++;
    if (n == 1) return err_usage(it, "patch");
    int dims = n == 4 ? 3 : n >= 2 ? 2 : 0;
    o = fig_new(it, FIG_PATCH, axes, 0);
    Status st = OK;
    for (int k = 0; k < dims && st == OK; k++) {
        Value v = val_none();
        if (val_class(in[k]) >= CLS_CHAR) st = err_usage(it, "patch");
        else st = as_columns(it, in[k], &v);
        if (st == OK) fig_set_take(it, o, data_names[k], v);
    }
    if (st == OK && dims == 2 && (val_is_vector(in[0]) || val_is_scalar(in[0]))) {
        Array *none = NULL;
        st = array_new(it, CLS_DOUBLE, 0, 1, &none);
        if (st == OK) fig_set_take(it, o, "zdata", val_from_array_take(&none));
    }
    if (st == OK && dims) st = patch_faces_of_data(it, o);
    if (st == OK && n > dims) st = give_color(it, o, in[dims]);
    if (st == OK) st = property_set_new(it, &o, 1, in + n, nin - n);
    if (st != OK) {
        fig_delete(it, o);
        return st;
    }
    if (nout > 0) out[0] = val_num(o->handle);
    return OK;
}

const Builtin patch_calls_builtins[] = {
    { "patch", bi_patch, 0, -1, 0, 1, help_patch },
    { 0 },
};
