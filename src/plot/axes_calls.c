/* Calls about axes: labels, limits, grids, legends, hold. */
#include <math.h>
#include <string.h>

#include "lang/builtin.h"
#include "lib/text.h"
#include "plot/new_objects.h"
#include "plot/properties.h"

/* on, off or nothing (toggle) as an argument: the new state, or ERR "WHO: ...". */
static Status on_off(Interp *it, const char *who, const Value *in, int nin, bool now, bool *on)
{
    if (nin == 0) *on = !now;
    else if (text_is(in[0], "on")) *on = true;
    else if (text_is(in[0], "off")) *on = false;
    else return err(it, "%s: argument must be \"on\" or \"off\"", who);
    return OK;
}

static const char help_hold[] =
    "hold on\n"
    "hold off\n"
    "hold ()\n"
    "hold (hax, ...)\n"
    "With hold on, new plots join what is in the axes instead of replacing it. Without argument the state is toggled.\n"
    "  >> hold on; ishold ()\n"
    "  ans = 1\n"
    "See also: ishold, plot, clf";
static Status bi_hold(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    bool on = false;
    (void) out, (void) nout;
    if (nin > 0 && text_is(in[0], "all")) {
        on = true;
    } else {
        if (nin > 0 && !text_is(in[0], "on") && !text_is(in[0], "off"))
            return err(it, "hold: invalid hold STATE");
        Status st = on_off(it, "hold", in, nin, fig_is(it, axes, "nextplot", "add"), &on);
        if (st != OK) return st;
    }
    fig_set_text(it, axes, "nextplot", on ? "add" : "replace");
    return OK;
}
/*
%!test close all; plot (1:3); hold on; plot (4:6); assert (numel (get (gca (), 'children')), 2); hold off; plot (1:3); assert (numel (get (gca (), 'children')), 1); close all
%!test   # what a new plot leaves of the one before
%! close all
%! plot (1:3);
%! set (gca (), "nextplot", "replacechildren", "fontsize", 17);
%! plot (1:4);
%! assert (numel (get (gca (), "children")), 1)
%! assert (get (gca (), "fontsize"), 17)
%! set (gca (), "nextplot", "replace");
%! plot (1:5);
%! assert (numel (get (gca (), "children")), 1)
%! assert (get (gca (), "fontsize") != 17)
%! close all
%!error <hold: invalid hold STATE> hold foo
*/

static const char help_ishold[] =
    "ishold ()\n"
    "ishold (hax)\n"
    "Do new plots join what is in the axes?\n"
    "  >> figure (); ishold ()\n"
    "  ans = 0\n"
    "See also: hold";
static Status bi_ishold(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *o = nin > 0 ? fig_find_value(it, in[0]) : figure_root(it)->current;
    (void) nout;
    if (o && o->kind == FIG_FIGURE) o = o->current;
    out[0] = val_bool(o && fig_is(it, o, "nextplot", "add"));
    return OK;
}

static const char help_cla[] =
    "cla ()\n"
    "cla (hax)\n"
    "Delete what is in the axes.\n"
    "  >> plot (1:3); cla; isempty (get (gca (), 'children'))\n"
    "  ans = 1\n"
    "See also: clf, delete";
static Status bi_cla(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    (void) out, (void) nout;
    fig_delete_children(it, axes);
    axes->next_color = 0;
    return OK;
}

/* Titles and labels are text objects that the axes' property of that name refers to. */
static Status set_label(Interp *it, const char *who, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin), *label = NULL;
    Value *old = fig_get(it, axes, who);
    if (nin == 0) return err_usage(it, who);
    if (old) label = fig_find_value(it, *old);
    if (!label) label = axes_new_label(it, axes, who);
    fig_set_take(it, axes, who, val_num(label->handle));
    fig_set_take(it, label, "string", val_retain(in[0]));
    fig_set_text(it, label, "handlevisibility", "off");
    Status st = property_set_pairs(it, who, &label, 1, in + 1, nin - 1);
    if (st == OK && nout > 0) out[0] = val_num(label->handle);
    return st;
}
#define LABEL_HELP(name, what)                                                                \
    name " (text)\n" name " (text, property, value, ...)\n" name " (hax, ...)\n"              \
    "h = " name " (...)\n" what "\n"                                                          \
    "  >> h = " name " ('cost'); get (h, 'string')\n"                                         \
    "  ans = cost\n"
static const char help_title[] = LABEL_HELP(
    "title", "The title above the axes.") "See also: xlabel, ylabel, legend, text";
static const char help_xlabel[] = LABEL_HELP("xlabel",
                                             "The label of the x axis.") "See also: ylabel, zlabel, title";
static const char help_ylabel[] = LABEL_HELP("ylabel",
                                             "The label of the y axis.") "See also: xlabel, zlabel, title";
static const char help_zlabel[] = LABEL_HELP("zlabel",
                                             "The label of the z axis.") "See also: xlabel, ylabel, title";
static Status bi_title(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return set_label(it, "title", in, nin, out, nout);
}
static Status bi_xlabel(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return set_label(it, "xlabel", in, nin, out, nout);
}
static Status bi_ylabel(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return set_label(it, "ylabel", in, nin, out, nout);
}
static Status bi_zlabel(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return set_label(it, "zlabel", in, nin, out, nout);
}
/*
%!test close all; title ('a', 'FontSize', 14); assert (get (get (gca (), 'title'), 'fontsize'), 14); close all
%!error <Invalid call to xlabel> xlabel ()
*/

/* legend */

static FigObject *legend_of(Interp *it, FigObject *axes)
{
    Value *h = fig_get(it, axes, "__legend__");
    return h ? fig_find_value(it, *h) : NULL;
}

static bool is_location(Value v)
{
    static const char *const words[] = { "location",   "orientation", "interpreter", "fontsize",
                                         "numcolumns", "textcolor",   "box",         "fontname",
                                         "fontweight", "title",       "autoupdate",  "position",
                                         "units",      "color",       "string",      "textposition",
                                         "linewidth",  "visible",     "edgecolor" };
    for (int k = 0; k < COUNT_OF(words); k++)
        if (text_is(v, words[k])) return true;
    return false;
}

/* The k-th thing in the axes that a legend names. */
static FigObject *legend_item(FigObject *axes, Index k)
{
    for (FigObject *o = axes->first; o; o = o->next)
        if (o->kind != FIG_TEXT && o->kind != FIG_IMAGE && k-- == 0) return o;
    return NULL;
}

static void add_label(Interp *it, FigObject *axes, ValueList *labels, Value v)
{
    FigObject *o = legend_item(axes, labels->n);
    if (o) fig_set_take(it, o, "displayname", val_retain(v));
    vlist_push_take(labels, val_retain(v));
}

static Status legend_labels(Interp *it, FigObject *axes, const Value **in, int *nin, ValueList *labels)
{
    for (; *nin > 0; (*in)++, (*nin)--) {
        Value v = **in;
        if (val_is_cell(v)) {
            for (Index k = 0; k < v.u.array->numel; k++)
                add_label(it, axes, labels, array_cells(v.u.array)[k]);
        } else if (val_is_string(v)) {
            if (is_location(v) && *nin > 1) break;
            add_label(it, axes, labels, v);
        } else if (val_is_char(v)) {
            TextList rows = TEXT_LIST_INIT;
            text_list_from(v, true, &rows);
            for (Index k = 0; k < rows.count; k++) {
                Text t = text_list_at(&rows, k);
                Value row = val_string_n(it, t.s, t.len);
                add_label(it, axes, labels, row);
                val_drop(&row);
            }
            text_list_free(&rows);
        } else if (labels->n == 0 && class_is_float(val_class(v))) {
            continue;                                /* the handles that the labels are for */
        } else {
            return err(it, "legend: expecting argument to be a legend label");
        }
    }
    return OK;
}

static const char help_legend[] =
    "legend (text1, text2, ...)\n"
    "legend ({text1, text2, ...})\n"
    "legend (h, ...)\n"
    "legend (..., 'location', place)\n"
    "legend off | show | hide | boxon | boxoff\n"
    "h = legend (...)\n"
    "Name the lines of the axes in the order of their making.\n"
    "  >> plot (1:3); hold on; plot (3:-1:1); h = legend ('up', 'down', 'Location', 'south'); get (h, 'string')\n"
    "  ans =\n"
    "  {\n"
    "    [1,1] = up\n"
    "    [1,2] = down\n"
    "  }\n"
    "\n"
    "See also: plot, title, xlabel";
static Status bi_legend(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char *const words[] = {
        "off", "show", "hide", "toggle", "boxon", "boxoff", "left", "right"
    };
    FigObject *axes = plot_axes(it, &in, &nin), *legend = legend_of(it, axes);
    ValueList labels = VALUE_LIST_INIT;
    int word = -1;
    Status st = OK;
    for (int k = 0; nin == 1 && k < COUNT_OF(words); k++)
        if (text_is(in[0], words[k])) word = k;
    if (word == 0) {
        if (legend) fig_delete(it, legend);
        return OK;
    }
    if (!legend) {
        legend = fig_new(it, FIG_LEGEND, axes->parent, 0);
        fig_set_text(it, legend, "tag", "legend");
        axes_give_font(it, axes, legend, 0.9);
        fig_set_take(it, axes, "__legend__", val_num(legend->handle));
    }
    if (word > 0) {
        if (word >= 4 && word <= 5) fig_set_text(it, legend, "box", word == 4 ? "on" : "off");
        else if (word <= 3) fig_set_text(it, legend, "visible", word == 2 ? "off" : "on");
    } else {
        st = legend_labels(it, axes, &in, &nin, &labels);
        Array *cell = NULL;
        if (st == OK && labels.n) st = cell_new(it, 1, labels.n, &cell);
        for (Index k = 0; st == OK && k < labels.n; k++) cell_set_take(cell, k, val_retain(labels.v[k]));
        if (st == OK && cell) fig_set_take(it, legend, "string", val_from_array_take(&cell));
        if (st == OK) st = property_set_pairs(it, "legend", &legend, 1, in, nin);
    }
    vlist_free(&labels);
    if (st == OK && nout > 0) out[0] = val_num(legend->handle);
    return st;
}
/*
%!test close all; plot (1:3); legend ('a'); assert (get (get (gca (), 'children'), 'displayname'), 'a'); legend off; close all
%!test close all; plot ([1 2; 3 4]); h = legend ({'a', 'b'}, 'location', 'best'); assert (get (h, 'location'), 'best'); close all
*/

/* Limits. */

static const char *const mode_names[3] = { "xlimmode", "ylimmode", "zlimmode" };

static void set_modes(Interp *it, FigObject *axes, const char *which, const char *mode)
{
    for (int d = 0; d < 3; d++)
        if (strchr(which, "xyz"[d])) fig_set_text(it, axes, mode_names[d], mode);
}

static Status axis_limits(Interp *it, FigObject *axes, Value v)
{
    Array *a = NULL;
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st != OK) return st;
    Index n = a->numel;
    if (n != 2 && n != 4 && n != 6 && n != 8)
        st = err(it, "axis: LIMITS vector must have 2, 4, 6, or 8 elements");
    for (Index k = 0; k + 1 < n && k < 6 && st == OK; k += 2)
        if (array_f64(a)[k] == array_f64(a)[k + 1])
            st = err(it, "axis: limits(%d) cannot equal limits(%d)", (int) k + 1, (int) k + 2);
    for (Index k = 0; k + 1 < n && k < 6 && st == OK; k += 2)
        axes_set_limits(it, axes, (int) (k / 2), array_f64(a) + k);
    array_drop(&a);
    return st;
}

static bool is_3d(Interp *it, FigObject *axes)
{
    for (FigObject *o = axes->first; o; o = o->next) {
        Value *z = fig_get(it, o, "zdata");
        if (z && !val_is_empty(*z)) return true;
    }
    return false;
}

static Status axis_word(Interp *it, FigObject *axes, Value v)
{
    static const double one[3] = { 1, 1, 1 };
    char name[PROPERTY_NAME_SIZE];
    if (!property_name(v, name)) return err(it, "axis: unknown option");
    if (strncmp(name, "auto", 4) == 0) {
        set_modes(it, axes, name[4] ? name + 4 : "xyz", "auto");
        fig_set_text(it, axes, "__tight__", "off");
    } else if (strcmp(name, "manual") == 0) {
        for (int d = 0; d < 3; d++) {
            double limits[2];
            axes_limits(it, axes, d, limits);
            axes_set_limits(it, axes, d, limits);
        }
    } else if (strcmp(name, "tight") == 0) {
        set_modes(it, axes, "xyz", "auto");
        fig_set_text(it, axes, "__tight__", "on");
    } else if (strcmp(name, "equal") == 0 || strcmp(name, "image") == 0) {
        fig_set_take(it, axes, "dataaspectratio", fig_vector(it, one, 3));
        fig_set_text(it, axes, "dataaspectratiomode", "manual");
        if (name[0] == 'i') fig_set_text(it, axes, "__tight__", "on");
    } else if (strcmp(name, "square") == 0) {
        fig_set_take(it, axes, "plotboxaspectratio", fig_vector(it, one, 3));
        fig_set_text(it, axes, "plotboxaspectratiomode", "manual");
    } else if (strcmp(name, "normal") == 0 || strcmp(name, "fill") == 0) {
        fig_set_text(it, axes, "dataaspectratiomode", "auto");
        fig_set_text(it, axes, "plotboxaspectratiomode", "auto");
    } else if (strcmp(name, "on") == 0 || strcmp(name, "off") == 0) {
        fig_set_text(it, axes, "visible", name);
    } else if (strcmp(name, "ij") == 0 || strcmp(name, "xy") == 0) {
        fig_set_text(it, axes, "ydir", name[0] == 'i' ? "reverse" : "normal");
    } else if (strcmp(name, "vis3d") != 0 && strncmp(name, "tic", 3) != 0 && strncmp(name, "label", 5) != 0
               && strcmp(name, "nolabel") != 0) {
        return err(it, "axis: unknown option '%s'", name);
    }
    return OK;
}

static const char help_axis[] =
    "limits = axis ()\n"
    "axis ([xmin xmax ymin ymax])\n"
    "axis ([xmin xmax ymin ymax zmin zmax])\n"
    "axis (option, ...)\n"
    "axis (hax, ...)\n"
    "Limits of the axes: what they are, new ones, or an option: auto autox autoy autoz manual tight equal square image\n"
    "normal on off ij xy.\n"
    "  >> axis ([0 1 -2 2]); axis ()\n"
    "  ans =\n"
    "\n"
    "     0   1  -2   2\n"
    "\n"
    "See also: xlim, ylim, grid";
static Status bi_axis(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    Status st = OK;
    if (nin == 0 || nout > 0) {
        double limits[6];
        for (int d = 0; d < 3; d++) axes_limits(it, axes, d, limits + 2 * d);
        out[0] = fig_vector(it, limits, is_3d(it, axes) ? 6 : 4);
    }
    for (int k = 0; k < nin && st == OK; k++)
        st = val_class(in[k]) < CLS_CHAR ? axis_limits(it, axes, in[k]) : axis_word(it, axes, in[k]);
    return st;
}
/*
%!error <axis: unknown option 'foo'> axis foo
%!error <axis: LIMITS vector must have 2, 4, 6, or 8 elements> axis ([1 2 3])
%!test close all; plot ([0 7], [-3 12]); axis tight; assert (axis (), [0 7 -3 12]); close all
%!test close all; axis square; axis off; assert (get (gca (), 'visible'), 'off'); close all
*/

static Status limit_call(Interp *it, int dim, const Value *in, int nin, Value *out, int nout)
{
    static const char *const names[3] = { "xlim", "ylim", "zlim" };
    FigObject *axes = plot_axes(it, &in, &nin);
    double limits[2];
    Status st = OK;
    if (nin == 0 || nout > 0) {
        axes_limits(it, axes, dim, limits);
        out[0] = fig_vector(it, limits, 2);
    }
    if (nin == 0) return OK;
    if (text_is(in[0], "mode")) {
        Value *mode = fig_get(it, axes, mode_names[dim]);
        val_drop(&out[0]);
        out[0] = mode ? val_retain(*mode) : val_none();
    } else if (text_is(in[0], "auto") || text_is(in[0], "manual")) {
        axes_limits(it, axes, dim, limits);
        axes_set_limits(it, axes, dim, limits);
        fig_set_take(it, axes, mode_names[dim], val_retain(in[0]));
    } else {
        Array *a = NULL;
        if (val_class(in[0]) >= CLS_CHAR || val_numel(in[0]) != 2)
            return err(it, "%s: LIMITS must be a 2-element vector [%cmin, %cmax]", names[dim], names[dim][0],
                       names[dim][0]);
        if ((st = val_to_class(it, in[0], CLS_DOUBLE, &a)) != OK) return st;
        if (array_f64(a)[0] >= array_f64(a)[1])
            st = err(it, "%s: axis limits must be increasing", names[dim]);
        else axes_set_limits(it, axes, dim, array_f64(a));
        array_drop(&a);
    }
    return st;
}
#define LIMIT_HELP(name, axis)                                                                   \
    "limits = " name " ()\n" name " ([low high])\n" name " (mode)\n" name " (hax, ...)\n"        \
    "The limits of the " axis " axis: what they are, new ones, or \"auto\" or \"manual\".\n"     \
    "  >> " name " ([0 3]); " name " ()\n"                                                       \
    "  ans =\n\n     0   3\n\n"
static const char help_xlim[] = LIMIT_HELP("xlim", "x") "See also: ylim, zlim, axis";
static const char help_ylim[] = LIMIT_HELP("ylim", "y") "See also: xlim, zlim, axis";
static const char help_zlim[] = LIMIT_HELP("zlim", "z") "See also: xlim, ylim, axis";
static Status bi_xlim(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return limit_call(it, 0, in, nin, out, nout);
}
static Status bi_ylim(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return limit_call(it, 1, in, nin, out, nout);
}
static Status bi_zlim(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    return limit_call(it, 2, in, nin, out, nout);
}

static const char help_caxis[] =
    "limits = caxis ()\n"
    "caxis ([low high])\n"
    "caxis (mode)\n"
    "The values that the first and the last colour of the colour map stand for.\n"
    "  >> caxis ([-1 1]); caxis ()\n"
    "  ans =\n"
    "\n"
    "    -1   1\n"
    "\n"
    "See also: colormap, colorbar, imagesc";
static Status bi_caxis(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    if (nin == 0 || nout > 0) {
        Value *v = fig_get(it, axes, "clim");
        out[0] = v ? val_retain(*v) : val_empty(it);
    }
    if (nin == 0) return OK;
    if (text_is(in[0], "auto") || text_is(in[0], "manual")) {
        fig_set_take(it, axes, "climmode", val_retain(in[0]));
        return OK;
    }
    if (val_class(in[0]) >= CLS_CHAR || val_numel(in[0]) != 2)
        return err(it, "caxis: LIMITS must be a 2-element vector");
    fig_set_take(it, axes, "clim", val_retain(in[0]));
    fig_set_text(it, axes, "climmode", "manual");
    return OK;
}

/*
%!test close all; caxis ([-2 3]); assert (caxis (), [-2 3]); assert (get (gca (), "climmode"), "manual"); close all
%!error <caxis: LIMITS must be a 2-element vector> caxis (1)
%!error <caxis: LIMITS must be a 2-element vector> caxis ([1 2 3])
*/

static const char help_grid[] =
    "grid on\n"
    "grid off\n"
    "grid minor\n"
    "grid ()\n"
    "Lines at the ticks of the axes.\n"
    "  >> grid on; get (gca (), 'xgrid')\n"
    "  ans = on\n"
    "See also: box, axis";
static Status bi_grid(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    static const char *const names[] = { "xgrid", "ygrid", "zgrid" };
    static const char *const minor_names[] = { "xminorgrid", "yminorgrid", "zminorgrid" };
    FigObject *axes = plot_axes(it, &in, &nin);
    bool on = false, minor = nin > 0 && text_is(in[0], "minor");
    (void) out, (void) nout;
    if (minor) {
        in++;
        nin--;
    }
    Status st = on_off(it, "grid", in, nin, fig_is(it, axes, minor ? "xminorgrid" : "xgrid", "on"), &on);
    for (int d = 0; d < 3 && st == OK; d++)
        fig_set_text(it, axes, minor ? minor_names[d] : names[d], on ? "on" : "off");
    return st;
}

static const char help_box[] =
    "box on\n"
    "box off\n"
    "box ()\n"
    "A frame around the axes.\n"
    "  >> box off; get (gca (), 'box')\n"
    "  ans = off\n"
    "See also: grid, axis";
static Status bi_box(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    bool on = false;
    (void) out, (void) nout;
    Status st = on_off(it, "box", in, nin, fig_is(it, axes, "box", "on"), &on);
    if (st == OK) fig_set_text(it, axes, "box", on ? "on" : "off");
    return st;
}

static const char help_colorbar[] =
    "colorbar ()\n"
    "colorbar (place)\n"
    "colorbar (name, value, ...)\n"
    "colorbar off\n"
    "h = colorbar (...)\n"
    "A bar beside the axes that shows what the colours mean.\n"
    "  >> imagesc (magic (3)); h = colorbar (); get (h, 'location')\n"
    "  ans = eastoutside\n"
    "See also: colormap, caxis, imagesc";
static Status bi_colorbar(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin), *bar = NULL;
    Value *old = fig_get(it, axes, "__colorbar__");
    if (old) bar = fig_find_value(it, *old);
    if (nin > 0 && (text_is(in[0], "off") || text_is(in[0], "delete"))) {
        if (bar) fig_delete(it, bar);
        return OK;
    }
    if (!bar) bar = fig_new(it, FIG_COLORBAR, axes->parent, 0);
    fig_set_text(it, bar, "tag", "colorbar");
    fig_set_take(it, axes, "__colorbar__", val_num(bar->handle));
    if (nin % 2) {
        fig_set_take(it, bar, "location", val_retain(in[0]));
        in++;
        nin--;
    }
    Status st = property_set_pairs(it, "colorbar", &bar, 1, in, nin);
    if (st == OK && nout > 0) out[0] = val_num(bar->handle);
    return st;
}

static const char help_view[] =
    "view (azimuth, elevation)\n"
    "view ([azimuth elevation])\n"
    "view ([x y z])\n"
    "view (2)\n"
    "view (3)\n"
    "[azimuth, elevation] = view ()\n"
    "Where three-dimensional axes are seen from, in degrees; 2 is from above, 3 the usual slanted view.\n"
    "  >> view (3); [az, el] = view ()\n"
    "  az = -37.500\n"
    "  el = 30\n"
    "See also: surf, mesh, axis";
static Status bi_view(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    double view[2] = { -37.5, 30 };
    Array *a = NULL;
    if (nin == 0) {
        Value *v = fig_get(it, axes, "view");
        if (!v || val_numel(*v) != 2) return OK;
        if (nout < 2) {
            out[0] = val_retain(*v);
            return OK;
        }
        Status st = val_to_class(it, *v, CLS_DOUBLE, &a);
        for (int k = 0; k < 2 && st == OK; k++) out[k] = val_num(array_get_double(a, k));
        array_drop(&a);
        return st;
    }
    for (int k = 0; k < nin && k < 2; k++)
        if (val_class(in[k]) >= CLS_CHAR) return err(it, "view: arguments must be numeric");
    Status st = val_to_class(it, in[0], CLS_DOUBLE, &a);
    if (st != OK) return st;
    const double *x = array_f64(a);
    if (nin > 1) {
        view[0] = a->numel ? x[0] : 0;
        st = val_get_double(it, in[1], &view[1]);
    } else if (a->numel == 1 && x[0] == 2) {
        view[0] = 0;
        view[1] = 90;
    } else if (a->numel == 2) {
        memcpy(view, x, sizeof view);
    } else if (a->numel == 3) {
        view[0] = atan2(x[1], x[0]) * 180 / M_PI + 90;
        view[1] = atan2(x[2], hypot(x[0], x[1])) * 180 / M_PI;
    } else if (!(a->numel == 1 && x[0] == 3)) {
        st = err(it, "view: argument must be 2 or 3, or a vector of 2 or 3 elements");
    }
    array_drop(&a);
    if (st == OK) fig_set_take(it, axes, "view", fig_vector(it, view, 2));
    return st;
}

static const char help_shading[] =
    "shading flat\n"
    "shading interp\n"
    "shading faceted\n"
    "How surfaces are coloured: each face in one colour, colours blended, or faces with edges drawn.\n"
    "  >> h = surf (magic (3)); shading interp; get (h, 'facecolor')\n"
    "  ans = interp\n"
    "See also: surf, pcolor, colormap";
static Status bi_shading(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    static const double black[3] = { 0, 0, 0 };
    (void) out, (void) nout;
    if (nin == 0) return err_usage(it, "shading");
    bool interp = text_is(in[0], "interp"), faceted = text_is(in[0], "faceted");
    if (!interp && !faceted && !text_is(in[0], "flat"))
        return err(it, "shading: MODE must be \"flat\", \"interp\", or \"faceted\"");
    for (FigObject *o = axes->first; o; o = o->next) {
        if (o->kind != FIG_SURFACE && o->kind != FIG_PATCH) continue;
        fig_set_text(it, o, "facecolor", interp ? "interp" : "flat");
        if (faceted) fig_set_take(it, o, "edgecolor", fig_vector(it, black, 3));
        else fig_set_text(it, o, "edgecolor", "none");
    }
    return OK;
}
/*
%!error <shading: MODE must be "flat", "interp", or "faceted"> shading foo
*/

const Builtin axes_calls_builtins[] = {
    { "hold", bi_hold, 0, 2, 0, 0, help_hold },
    { "ishold", bi_ishold, 0, 1, 0, 1, help_ishold },
    { "cla", bi_cla, 0, 2, 0, 0, help_cla },
    { "title", bi_title, 0, -1, 0, 1, help_title },
    { "xlabel", bi_xlabel, 0, -1, 0, 1, help_xlabel },
    { "ylabel", bi_ylabel, 0, -1, 0, 1, help_ylabel },
    { "zlabel", bi_zlabel, 0, -1, 0, 1, help_zlabel },
    { "legend", bi_legend, 0, -1, 0, 1, help_legend },
    { "axis", bi_axis, 0, -1, 0, 1, help_axis },
    { "xlim", bi_xlim, 0, 2, 0, 1, help_xlim },
    { "ylim", bi_ylim, 0, 2, 0, 1, help_ylim },
    { "zlim", bi_zlim, 0, 2, 0, 1, help_zlim },
    { "caxis", bi_caxis, 0, 2, 0, 1, help_caxis },
    { "grid", bi_grid, 0, 3, 0, 0, help_grid },
    { "box", bi_box, 0, 2, 0, 0, help_box },
    { "colorbar", bi_colorbar, 0, -1, 0, 1, help_colorbar },
    { "view", bi_view, 0, 3, 0, 2, help_view },
    { "shading", bi_shading, 0, 2, 0, 0, help_shading },
    { 0 },
};
