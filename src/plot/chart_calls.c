/* Charts other than lines: surfaces, images, contours, bars, scatter plots, patches, text. Each call is
 * described by a row: what kind of object it makes and which properties its numbers are, by how many there
 * are. */
#include <string.h>

#include "lang/builtin.h"
#include "lib/text.h"
#include "plot/new_objects.h"
#include "plot/properties.h"

typedef struct Chart {
    const char *name;
    FigKind kind;
    const char *by_count[7];       /* names of the data for 1, 2, ... numeric arguments; NULL: not allowed */
    bool adds;                     /* joins what is there whatever hold says */
    bool slanted;                  /* three-dimensional view */
    const char *zero;              /* the data that also reach down to 0 */
} Chart;

static const Chart charts[] = {
    { "surf", FIG_SURFACE, { "z", "zc", "xyz", "xyzc" }, false, true, NULL },
    { "surfc", FIG_SURFACE, { "z", "zc", "xyz", "xyzc" }, false, true, NULL },
    { "surfl", FIG_SURFACE, { "z", "zc", "xyz", "xyzc" }, false, true, NULL },
    { "surface", FIG_SURFACE, { "z", "zc", "xyz", "xyzc" }, true, false, NULL },
    { "mesh", FIG_SURFACE, { "z", "zc", "xyz", "xyzc" }, false, true, NULL },
    { "meshc", FIG_SURFACE, { "z", "zc", "xyz", "xyzc" }, false, true, NULL },
    { "meshz", FIG_SURFACE, { "z", "zc", "xyz", "xyzc" }, false, true, NULL },
    { "waterfall", FIG_SURFACE, { "z", "zc", "xyz", "xyzc" }, false, true, NULL },
    { "pcolor", FIG_SURFACE, { "c", NULL, "xyc" }, false, false, NULL },
    { "contour", FIG_GROUP, { "z", "zl", "xyz", "xyzl" }, false, false, NULL },
    { "contourf", FIG_GROUP, { "z", "zl", "xyz", "xyzl" }, false, false, NULL },
    { "contour3", FIG_GROUP, { "z", "zl", "xyz", "xyzl" }, false, true, NULL },
    { "image", FIG_IMAGE, { "c", NULL, "xyc" }, false, false, NULL },
    { "imagesc", FIG_IMAGE, { "c", "cm", "xyc", "xycm" }, false, false, NULL },
    { "scatter", FIG_GROUP, { NULL, "xy", "xys", "xysc" }, false, false, NULL },
    { "scatter3", FIG_GROUP, { NULL, NULL, "xyz", "xyzs", "xyzsc" }, false, true, NULL },
    { "bar", FIG_GROUP, { "y", "xy", "xyw" }, false, false, "ydata" },
    { "barh", FIG_GROUP, { "y", "xy", "xyw" }, false, false, "xdata" },
    { "errorbar", FIG_GROUP, { NULL, "ye", "xye", "xyeu" }, false, false, NULL },
    { "stem", FIG_GROUP, { "y", "xy" }, false, false, "ydata" },
    { "stem3", FIG_GROUP, { "z", NULL, "xyz" }, false, true, NULL },
    { "area", FIG_GROUP, { "y", "xy", "xyb" }, false, false, "ydata" },
    { "pie", FIG_PATCH, { "c", "ce" }, false, false, NULL },
    { "pie3", FIG_PATCH, { "c", "ce" }, false, true, NULL },
    { "fill", FIG_PATCH, { NULL, "xy", "xyc" }, false, false, NULL },
    { "fill3", FIG_PATCH, { NULL, NULL, "xyz", "xyzc" }, false, true, NULL },
    { "patch", FIG_PATCH, { NULL, "xy", "xyc", "xyzc" }, true, false, NULL },
    { "quiver", FIG_GROUP, { NULL, "uv", "uvf", "xyuv", "xyuvf" }, false, false, NULL },
    { "quiver3", FIG_GROUP, { NULL, NULL, NULL, "zuvw", NULL, "xyzuvw", "xyzuvwf" }, false, true, NULL },
    { "polar", FIG_LINE, { "y", "xy" }, false, false, NULL },
    { "comet", FIG_LINE, { "y", "xy", "xyp" }, false, false, NULL },
    { "text", FIG_TEXT, { NULL, "xy", "xyz" }, true, false, NULL },
    { "annotation", FIG_GROUP, { "p", "xy" }, true, false, NULL },
    { "rectangle", FIG_GROUP, { NULL }, true, false, NULL },
};

static const char *data_property(char letter)
{
    switch (letter) {
    case 'x': return "xdata";
    case 'y': return "ydata";
    case 'z': return "zdata";
    case 'c': return "cdata";
    case 's': return "sizedata";
    case 'l': return "levellist";
    case 'm': return "clim";
    case 'w': return "barwidth";
    case 'e': return "ldata";
    case 'b': return "basevalue";
    case 'f': return "autoscalefactor";
    case 'p': return "position";
    case 'u': return "udata";
    default: return "vdata";
    }
}

static const Chart *chart_find(const char *name)
{
    for (int k = 0; k < COUNT_OF(charts); k++)
        if (strcmp(charts[k].name, name) == 0) return &charts[k];
    return NULL;
}

static bool is_data(Value v) { return val_class(v) < CLS_CHAR; }

/* 1, 2, ... along a side of the data. */
static void count_along(Interp *it, FigObject *o, const char *name, Index n)
{
    double *x = mem_array(n, sizeof *x);
    if (!x) {
        mem_note_failure();
        return;
    }
    for (Index k = 0; k < n; k++) x[k] = (double) k + 1;
    fig_set_take(it, o, name, fig_vector(it, x, n));
    mem_free(x);
}

/* x and y of data that came without them; the ends only for images. */
static void fill_in(Interp *it, const Chart *c, FigObject *o)
{
    Value *x = fig_get(it, o, "xdata"), *y = fig_get(it, o, "ydata");
    Value *z = fig_get(it, o, "zdata"), *image = fig_get(it, o, "cdata");
    Value *grid = z && !val_is_empty(*z) ? z : image && !val_is_empty(*image) ? image : NULL;
    bool no_x = !x || val_is_empty(*x), no_y = !y || val_is_empty(*y);
    if (c->kind == FIG_TEXT || strncmp(c->name, "pie", 3) == 0 || strncmp(c->name, "fill", 4) == 0) return;
    if (grid && no_x && no_y) {
        Value data = val_retain(*grid);
        count_along(it, o, "xdata", val_cols(data));
        count_along(it, o, "ydata", val_rows(data));
        val_drop(&data);
    } else if (no_x && !no_y) {
        count_along(it, o, "xdata", val_is_vector(*y) ? val_numel(*y) : val_rows(*y));
    }
}

/* The range of the colours of scaled images. */
static void scale_colors(Interp *it, FigObject *axes, FigObject *o)
{
    Value *c = fig_get(it, o, "cdata"), *limits = fig_get(it, o, "clim");
    Array *a = NULL;
    double range[2] = { 0, 1 };
    if (limits && val_numel(*limits) == 2) {
        fig_set_take(it, axes, "clim", val_retain(*limits));
        return;
    }
    if (!c || val_class(*c) >= CLS_CHAR || val_is_empty(*c)) return;
    if (val_to_class(it, *c, CLS_DOUBLE, &a) != OK) {
        err_clear(it);
        return;
    }
    bool any = false;
    for (Index k = 0; k < a->numel; k++) {
        double v = array_get_double(a, k);
        if (!__builtin_isfinite(v)) continue;
        if (!any || v < range[0]) range[0] = v;
        if (!any || v > range[1]) range[1] = v;
        any = true;
    }
    array_drop(&a);
    if (any && range[1] > range[0]) fig_set_take(it, axes, "clim", fig_vector(it, range, 2));
}

/* Words among the options that stand alone. */
static bool lone_word(Interp *it, FigObject *o, Value v)
{
    static const char *const words[] = {
        "filled", "fill", "grouped", "stacked", "hist", "histc", "showtext"
    };
    for (int k = 0; k < COUNT_OF(words); k++) {
        if (!text_is(v, words[k])) continue;
        if (k <= 1) fig_set_text(it, o, "markerfacecolor", "flat");
        else fig_set_take(it, o, "barlayout", val_retain(v));
        return true;
    }
    return false;
}

static Status chart_options(Interp *it, const Chart *c, FigObject *o, const Value *in, int nin)
{
    LineSpec spec;
    if (nin > 0 && (c->kind == FIG_PATCH) && val_is_string(in[0]) && nin % 2) {           /* fill (x, y, 'r') */
        Status st = property_set(it, c->name, o, "facecolor", in[0]);
        return st == OK ? property_set_pairs(it, c->name, &o, 1, in + 1, nin - 1) : st;
    }
    while (nin > 0 && val_is_string(in[0])) {
        if (lone_word(it, o, in[0])) {
            in++;
            nin--;
        } else if (line_spec_parse(in[0], &spec)) {
            line_spec_apply(it, o, &spec);
            in++;
            nin--;
        } else {
            break;
        }
    }
    while (nin > 0 && !val_is_string(in[0])) {                     /* bar (..., width), pie (x, labels) */
        fig_set_take(it, o, val_is_cell(in[0]) ? "textlist" : "value", val_retain(in[0]));
        in++;
        nin--;
    }
    return property_set_pairs(it, c->name, &o, 1, in, nin);
}

/* Groups are drawn with lines or patches: their lines are as wide as those by default. */
static void group_defaults(Interp *it, FigObject *o, const char *name)
{
    static const char *const of_lines[] = { "errorbar", "quiver", "quiver3" };
    static const char *const of_patches[] = { "bar", "barh", "area" };
    for (int k = 0; k < COUNT_OF(of_lines); k++)
        if (strcmp(of_lines[k], name) == 0) defaults_apply(it, o, "line", "linewidth");
    for (int k = 0; k < COUNT_OF(of_patches); k++)
        if (strcmp(of_patches[k], name) == 0) defaults_apply(it, o, "patch", "linewidth");
    if (strncmp(name, "scatter", 7) == 0) defaults_apply(it, o, "scatter", NULL);
}

/* A mesh hides what is behind it, and its lines have the colours. */
static void mesh_colors(Interp *it, FigObject *o)
{
    static const double white[3] = { 1, 1, 1 };
    fig_set_take(it, o, "facecolor", fig_vector(it, white, 3));
    fig_set_text(it, o, "edgecolor", "flat");
}

/* Text at one point: where it stands. */
static void text_position(Interp *it, FigObject *o)
{
    static const char *const names[3] = { "xdata", "ydata", "zdata" };
    double position[3] = { 0, 0, 0 };
    for (int d = 0; d < 3; d++) {
        Value *v = fig_get(it, o, names[d]);
        if (v && v->tag == T_NUM) position[d] = v->u.num;
    }
    fig_set_take(it, o, "position", fig_vector(it, position, 3));
}

static Status chart_make(Interp *it, const Chart *c, FigObject *axes, const Value *in, int nin,
                         FigObject **made)
{
    int n = 0, most = 0;
    for (int k = 0; k < COUNT_OF(c->by_count); k++)
        if (c->by_count[k]) most = k + 1;
    while (n < nin && n < most && is_data(in[n])) n++;
    const char *letters = n > 0 ? c->by_count[n - 1] : "";
    if (n == 2 && strncmp(c->name, "bar", 3) == 0 && val_is_scalar(in[1]) && !val_is_scalar(in[0]))
        letters = "yw";
    if (!letters || (n == 0 && nin > 0 && !val_is_string(in[0]) && !val_is_struct(in[0])))
        return err_usage(it, c->name);
    if (n == 0 && nin == 0 && c->kind != FIG_PATCH && c->kind != FIG_GROUP && c->kind != FIG_IMAGE)
        return err_usage(it, c->name);
    if (!c->adds) fig_new_plot(it, axes);
    FigObject *o = fig_new(it, c->kind, axes, 0);
    *made = o;
    fig_set_text(it, o, "tag", c->kind == FIG_GROUP ? c->name : "");
    if (c->kind == FIG_GROUP) group_defaults(it, o, c->name);
    if (strncmp(c->name, "mesh", 4) == 0) mesh_colors(it, o);
    for (int k = 0; k < n; k++) fig_set_take(it, o, data_property(letters[k]), val_retain(in[k]));
    if (c->zero) fig_set_text(it, o, "__zero__", c->zero);
    in += n;
    nin -= n;
    if (c->kind == FIG_TEXT && n >= 2) text_position(it, o);
    if (c->kind == FIG_TEXT && nin > 0) {
        fig_set_take(it, o, "string", val_retain(in[0]));
        in++;
        nin--;
    }
    if (strcmp(c->name, "annotation") == 0 && nin > 0 && val_is_string(in[0])) {
        fig_set_take(it, o, "style", val_retain(in[0]));
        for (in++, nin--; nin > 0 && is_data(in[0]); in++, nin--)
            fig_set_take(it, o, "position", val_retain(in[0]));
    }
    if (nin == 1 && val_is_struct(in[0])) return OK;               /* patch (struct) */
    fill_in(it, c, o);
    static const double slanted[2] = { -37.5, 30 };
    if (c->slanted) fig_set_take(it, axes, "view", fig_vector(it, slanted, 2));
    if (c->kind == FIG_IMAGE) {
        fig_set_text(it, axes, "ydir", "reverse");
        fig_set_text(it, o, "cdatamapping", strcmp(c->name, "imagesc") == 0 ? "scaled" : "direct");
    }
    if (strcmp(c->name, "imagesc") == 0 || c->kind == FIG_SURFACE) scale_colors(it, axes, o);
    return chart_options(it, c, o, in, nin);
}

/* out[0] is the handle, or (contour) out[0] the matrix of lines, which stays empty, and out[1] the handle. */
static Status chart_call(Interp *it, const char *name, const Value *in, int nin, Value *out, int nout)
{
    const Chart *c = chart_find(name);
    FigObject *axes = plot_axes(it, &in, &nin), *o = NULL;
    Status st = chart_make(it, c, axes, in, nin, &o);
    if (st != OK || nout == 0) return st;
    if (strncmp(name, "contour", 7) == 0) {
        out[0] = val_empty(it);
        if (nout > 1) out[1] = val_num(o->handle);
    } else {
        out[0] = val_num(o->handle);
    }
    return OK;
}

#define CHART(name, usage, what, example, see)                                                       \
    static const char help_##name[] = usage "\n" #name " (..., property, value, ...)\nh = " #name " (...)\n" what  \
        "\n  >> " example "\nSee also: " see;                                                          \
    static Status bi_##name(Interp *it, const Value *in, int nin, Value *out, int nout)              \
    {                                                                                                \
        return chart_call(it, #name, in, nin, out, nout);                                            \
    }
#define SURFACE_USAGE(name) name " (z)\n" name " (x, y, z)\n" name " (x, y, z, c)"
#define TYPE(call, type) "h = " call "; get (h, 'type')\n  ans = " type

CHART(surf, SURFACE_USAGE("surf"), "A surface of coloured faces over a grid.",
      TYPE("surf (magic (3))", "surface"), "mesh, surfc, contour, shading")
CHART(surfc, SURFACE_USAGE("surfc"), "A surface with contour lines below.",
      TYPE("surfc (magic (3))", "surface"), "surf, contour")
CHART(surfl, SURFACE_USAGE("surfl"), "A surface lit from the side.", TYPE("surfl (magic (3))", "surface"),
      "surf, mesh")
CHART(surface, SURFACE_USAGE("surface"), "Add a surface to the axes.", TYPE("surface (magic (3))", "surface"),
      "surf, patch, line")
CHART(mesh, SURFACE_USAGE("mesh"), "A surface as a net of lines.", TYPE("mesh (magic (3))", "surface"),
      "surf, meshc, meshz")
CHART(meshc, SURFACE_USAGE("meshc"), "A net of lines with contour lines below.",
      TYPE("meshc (magic (3))", "surface"), "mesh, contour")
CHART(meshz, SURFACE_USAGE("meshz"), "A net of lines with a curtain around.",
      TYPE("meshz (magic (3))", "surface"), "mesh, meshc")
CHART(waterfall, SURFACE_USAGE("waterfall"), "The rows of a surface as lines.",
      TYPE("waterfall (magic (3))", "surface"), "mesh, meshz")
CHART(pcolor, "pcolor (c)\npcolor (x, y, c)", "A surface seen from above.",
      TYPE("pcolor (magic (3))", "surface"), "surf, imagesc, shading")
CHART(contour, "contour (z)\ncontour (z, levels)\ncontour (x, y, z, levels)",
      "Contour lines. [c, h] = contour (...): c stays empty until plots are drawn.",
      "[c, h] = contour (magic (3)); get (h, 'type')\n  ans = hggroup", "contourf, contour3, surf")
CHART(contourf, "contourf (z)\ncontourf (z, levels)\ncontourf (x, y, z, levels)",
      "Contour lines with filled areas between them.",
      "[c, h] = contourf (magic (3)); get (h, 'type')\n  ans = hggroup", "contour, surf")
CHART(contour3, "contour3 (z)\ncontour3 (x, y, z, levels)", "Contour lines in space.",
      "[c, h] = contour3 (magic (3)); get (h, 'type')\n  ans = hggroup", "contour, surf")
CHART(image, "image (c)\nimage (x, y, c)", "A matrix as an image: its elements are rows of the colour map.",
      TYPE("image (magic (3))", "image"), "imagesc, colormap")
CHART(imagesc, "imagesc (c)\nimagesc (c, limits)\nimagesc (x, y, c)", "A matrix as an image, its values scaled to the whole colour map.", "imagesc (magic (3)); get (gca (), 'clim')\n  ans =\n\n     1   9\n", "image, colormap, colorbar")
CHART(scatter, "scatter (x, y)\nscatter (x, y, size)\nscatter (x, y, size, color)\nscatter (..., 'filled')",
      "Points with sizes and colours of their own.", TYPE("scatter (1:3, 4:6)", "hggroup"), "scatter3, plot")
CHART(scatter3, "scatter3 (x, y, z)\nscatter3 (x, y, z, size, color)", "Points in space.",
      TYPE("scatter3 (1:3, 4:6, 7:9)", "hggroup"), "scatter, plot3")
CHART(bar, "bar (y)\nbar (x, y)\nbar (x, y, width)\nbar (..., 'stacked')", "Upright bars.", "h = bar ([3 1 2]); get (h, 'ydata')\n  ans =\n\n     3   1   2\n", "barh, hist, stem")
CHART(barh, "barh (y)\nbarh (x, y)", "Bars lying down.", TYPE("barh ([3 1 2])", "hggroup"), "bar, hist")
CHART(errorbar, "errorbar (y, e)\nerrorbar (x, y, e)\nerrorbar (x, y, lower, upper)",
      "Points with bars for their errors.", TYPE("errorbar (1:3, [0.1 0.2 0.1])", "hggroup"), "plot, bar")
CHART(stem, "stem (y)\nstem (x, y)", "Points on stems.", TYPE("stem ([1 2 3])", "hggroup"),
      "bar, stem3, plot")
CHART(stem3, "stem3 (z)\nstem3 (x, y, z)", "Points on stems in space.",
      TYPE("stem3 (1:2, 3:4, 5:6)", "hggroup"), "stem, scatter3")
CHART(area, "area (y)\narea (x, y)\narea (x, y, base)", "Filled areas below lines.",
      TYPE("area ([1 2 3])", "hggroup"), "plot, bar")
CHART(pie, "pie (x)\npie (x, explode)\npie (x, labels)", "A pie chart.", TYPE("pie ([1 2 3])", "patch"),
      "bar, pie3")
CHART(pie3, "pie3 (x)\npie3 (x, explode)", "A pie chart with depth.", TYPE("pie3 ([1 2 3])", "patch"), "pie")
CHART(fill, "fill (x, y, color)", "A filled polygon.", TYPE("fill ([0 1 1], [0 0 1], 'r')", "patch"),
      "patch, area")
CHART(fill3, "fill3 (x, y, z, color)", "A filled polygon in space.",
      TYPE("fill3 ([0 1 1], [0 0 1], [0 0 0], 'r')", "patch"), "fill, patch")
CHART(patch, "patch (x, y, color)\npatch (x, y, z, color)", "Add a polygon to the axes.",
      TYPE("patch ([0 1 1], [0 0 1], 'r')", "patch"), "fill, line")
CHART(quiver, "quiver (u, v)\nquiver (x, y, u, v)\nquiver (x, y, u, v, scale)",
      "Arrows (u, v) at the points (x, y).", TYPE("quiver (1, 1, 2, 3)", "hggroup"), "quiver3, plot")
CHART(quiver3, "quiver3 (z, u, v, w)\nquiver3 (x, y, z, u, v, w)", "Arrows in space.",
      TYPE("quiver3 (1, 1, 1, 2, 3, 4)", "hggroup"), "quiver, plot3")
CHART(polar, "polar (theta, rho)\npolar (theta, rho, format)", "Points given by angle and radius.",
      TYPE("polar ([0 1 2], [1 1 1])", "line"), "plot")
CHART(comet, "comet (y)\ncomet (x, y)\ncomet (x, y, p)",
      "A line drawn step by step; here it is recorded as a line.", TYPE("comet ([1 2 3])", "line"), "plot")
CHART(text, "text (x, y, string)\ntext (x, y, z, string)", "Text in the axes.",
      "h = text (1, 2, 'here'); get (h, 'string')\n  ans = here", "title, xlabel, annotation")
CHART(annotation, "annotation (type)\nannotation (type, x, y)\nannotation (type, [x y w h])",
      "A line, arrow, textarrow, textbox, rectangle or ellipse on the figure.",
      TYPE("annotation ('line', [0 1], [0 1])", "hggroup"), "text, line")
CHART(rectangle, "rectangle ('position', [x y w h])", "Add a rectangle to the axes.",
      TYPE("rectangle ('position', [0 0 1 1])", "hggroup"), "patch, line")
/*
%!test close all; h = surf (1:3, 1:2, ones (2, 3)); assert (size (get (h, 'zdata')), [2 3]); close all
%!test close all; bar ([1 2 3], 'r'); xlabel ('x'); close all
%!test close all; h = scatter (1:3, 4:6, 20, 'r', 'filled'); assert (get (h, 'sizedata'), 20); close all
%!test close all; imagesc (magic (3), [0 20]); assert (caxis (), [0 20]); close all
%!test close all; imagesc (magic (3)); assert (axis (), [0.5 3.5 0.5 3.5]); close all
%!test close all; contour (1:3, 1:3, magic (3), [1 5], 'LineWidth', 2); close all
%!test close all; text (1, 2, 'a', 'fontsize', 12); fill ([0 1 1], [0 0 1], 'y', 'facealpha', 0.5); close all
%!error <Invalid call to surf> surf ()
%!error <Invalid call to scatter> scatter (1)
*/

#define ROW(name, outputs) { #name, bi_##name, 0, -1, 0, outputs, help_##name }
const Builtin chart_calls_builtins[] = {
    ROW(surf, 1), ROW(surfc, 1), ROW(surfl, 1), ROW(surface, 1), ROW(mesh, 1), ROW(meshc, 1), ROW(meshz, 1),
    ROW(waterfall, 1), ROW(pcolor, 1), ROW(contour, 2), ROW(contourf, 2), ROW(contour3, 2), ROW(image, 1),
    ROW(imagesc, 1), ROW(scatter, 1), ROW(scatter3, 1), ROW(bar, 1), ROW(barh, 1), ROW(errorbar, 1), ROW(stem, 1),
    ROW(stem3, 1), ROW(area, 1), ROW(pie, 1), ROW(pie3, 1), ROW(fill, 1), ROW(fill3, 1), ROW(patch, 1),
    ROW(quiver, 1), ROW(quiver3, 1), ROW(polar, 1), ROW(comet, 1), ROW(text, 1), ROW(annotation, 1),
    ROW(rectangle, 1), { 0 },
};
