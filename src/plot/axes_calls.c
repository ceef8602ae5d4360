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
    if (nin > 1) return err_usage(it, "hold");
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
%!error <Invalid call to hold> hold on on
%!error <ishold: H must be an axes or figure graphics handle> ishold ("a")
%!error <Invalid call to view> view (1, 2, 3)
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
    if (nin > 0 && (!o || (o->kind != FIG_FIGURE && o->kind != FIG_AXES)))
        return err(it, "ishold: H must be an axes or figure graphics handle");
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
    if (nin > 0 && !text_is(in[0], "reset")) return err_usage(it, "cla");
    fig_clear_axes(it, axes, nin > 0);
    return OK;
}

/* Titles and labels are text objects that the axes' property of that name refers to. */
static Status set_label(Interp *it, const char *who, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    if (nin % 2 == 0) return err_usage(it, who);
    bool text = val_is_char(in[0]) || val_is_cell(in[0]);
    if (!text && val_class(in[0]) > CLS_CHAR)
        return err(it, "set: invalid string property value for \"string\"");
    FigObject *label = axes_label(it, axes, who);
    Status st = property_set(it, "set", label, "string", in[0]);
    if (st == OK && nin > 1) st = property_set_pairs(it, "set", &label, 1, in + 1, nin - 1);
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
    if (nin > 0 && !text_is(in[0], "on") && !text_is(in[0], "off")) return err_usage(it, "grid");
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
    if (nin > 2) return err_usage(it, "view");
    for (int k = 0; k < nin; k++)
        if (val_class(in[k]) >= CLS_CHAR) return err_usage(it, "view");
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
        st = err_usage(it, "view");
    }
    array_drop(&a);
    if (st != OK) return st;
    Value v = fig_vector(it, view, 2);
    st = property_set(it, "view", axes, "view", v);
    val_drop(&v);
    if (st == OK && nout > 0) st = err_id(it, "Octave:undefined-function", "'azimuth' undefined");
    return st;
}

const Builtin axes_calls_builtins[] = {
    { "hold", bi_hold, 0, 2, 0, 0, help_hold },
    { "ishold", bi_ishold, 0, 1, 0, 1, help_ishold },
    { "cla", bi_cla, 0, 2, 0, 0, help_cla },
    { "title", bi_title, 0, -1, 0, 1, help_title },
    { "xlabel", bi_xlabel, 0, -1, 0, 1, help_xlabel },
    { "ylabel", bi_ylabel, 0, -1, 0, 1, help_ylabel },
    { "zlabel", bi_zlabel, 0, -1, 0, 1, help_zlabel },
    { "grid", bi_grid, 0, 3, 0, 0, help_grid },
    { "box", bi_box, 0, 2, 0, 0, help_box },
    { "view", bi_view, 0, 3, 0, 2, help_view },
    { 0 },
};
