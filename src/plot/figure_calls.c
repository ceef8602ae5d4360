/* Calls about whole figures: making, choosing, emptying and closing them, and what would show them. */
#include <math.h>
#include <string.h>

#include "lang/call.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "plot/new_objects.h"
#include "plot/callbacks.h"
#include "plot/deleting.h"
#include "plot/properties.h"

static bool whole_number(Value v, Index *n)
{
    if (v.tag != T_NUM || v.u.num != floor(v.u.num) || fabs(v.u.num) > 1e9) return false;
    *n = (Index) v.u.num;
    return true;
}

static const char help_figure[] =
    "figure ()\n"
    "figure (n)\n"
    "figure (..., name, value, ...)\n"
    "h = figure (...)\n"
    "A new figure, or the one numbered n (made if there is none), which becomes the current one. It is seen in a window where\n"
    "there is a display, in the terminal at the prompt, and as files in the folder of --plots; print writes a picture of it.\n"
    "  >> h = figure ()\n"
    "  h = 1\n"
    "See also: plot, axes, subplot, close, gcf";
static Status bi_figure(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Index n = 0;
    FigObject *figure = NULL;
    if (nin % 2) {
        if (val_class(in[0]) > CLS_SINGLE || val_numel(in[0]) != 1)
            return err(it, "__go_figure__: unable to create figure handle");
        if (!whole_number(in[0], &n) || n < 1)
            return err(it, "figure: N must be figure handle or figure number");
        figure = fig_find(it, (double) n);
        in++;
        nin--;
    }
    bool is_new = !figure;
    if (is_new) figure = fig_new(it, FIG_FIGURE, NULL, n);
    fig_make_current(it, figure);
    Status st = is_new ? property_set_new(it, &figure, 1, in, nin)
                       : property_set_pairs(it, "set", &figure, 1, in, nin);
    if (st == ERR && is_new) fig_delete(it, figure);
    if (st == OK && nout > 0) out[0] = val_num(figure->handle);
    return st;
}
/*
%!test close all; figure (4); assert (gcf (), 4); figure (2); assert (gcf (), 2); close all
%!error <figure: N must be figure handle or figure number> figure (-1)
%!error <figure: N must be figure handle or figure number> figure (3.5)
*/

static const char help_close[] =
    "close ()\n"
    "close (h)\n"
    "close all\n"
    "close (..., 'force')\n"
    "Close the current figure, those in h, or all. A figure's closerequestfcn decides what that means, unless it is forced.\n"
    "  >> figure (); close all; isfigure (1)\n"
    "  ans = 0\n"
    "See also: figure, clf";
static FigObject *figure_named(Interp *it, Value wanted)
{
    Text a, b;
    if (!text_get(wanted, &b)) return NULL;
    for (FigObject *o = figure_root(it)->first; o; o = o->next) {
        Value *name = fig_get(it, o, "name");
        if (name && text_get(*name, &a) && text_equal(a, b)) return o;
    }
    return NULL;
}

/* Handles, since what one figure does when it closes may close others. */
static Status close_figures(Interp *it, const double *handles, Index n, bool force)
{
    Status st = OK;
    for (Index k = 0; k < n && st == OK; k++) {
        FigObject *o = fig_find(it, handles[k]);
        if (o && force) fig_delete(it, o);
        else if (o) fig_close(it, o);
        st = check_interrupt(it);
    }
    return st;
}

static Status close_all(Interp *it, bool force)
{
    Index n = 0;
    for (const FigObject *o = figure_root(it)->first; o; o = o->next) n++;
    double *handles = mem_array(n, sizeof *handles);
    if (!handles) return err_out_of_memory(it);
    n = 0;
    for (const FigObject *o = figure_root(it)->first; o; o = o->next) handles[n++] = o->handle;
    Status st = close_figures(it, handles, n, force);
    mem_free(handles);
    return st;
}

static Status close_listed(Interp *it, Value list, bool force)
{
    static const char message[] = "close: first argument must be \"all\", a figure handle, or a figure name";
    Array *a = NULL;
    if (val_class(list) >= CLS_CHAR) return err(it, message);
    Status st = val_to_class(it, list, CLS_DOUBLE, &a);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        const FigObject *o = fig_find(it, array_f64(a)[k]);
        if (!o || o->kind != FIG_FIGURE) st = err(it, message);
    }
    if (st == OK) st = close_figures(it, array_f64(a), a->numel, force);
    array_drop(&a);
    return st;
}

static Status bi_close(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *o = figure_root(it)->current;
    bool force = nin > 0 && text_is(in[nin - 1], "force");
    Status st = OK;
    if (nin > 1 && !force && !text_is(in[1], "hidden"))
        return err(it, "close: second argument must be \"hidden\" or \"force\"");
    fig_free_dead(it);
    if (nin > 0 && (text_is(in[0], "all") || text_is(in[0], "hidden"))) {
        st = close_all(it, force);
    } else if (nin > (int) force && !text_is(in[0], "gcf") && !val_is_string(in[0])) {
        st = close_listed(it, in[0], force);
    } else {
        if (nin > (int) force && val_is_string(in[0]) && !text_is(in[0], "gcf")) o = figure_named(it, in[0]);
        if (o) st = close_figures(it, &o->handle, 1, force);
    }
    if (st == OK && nout > 0) out[0] = val_num(1);
    return st;
}
/*
%!error <close: first argument must be "all", a figure handle, or a figure name> close (17)
%!error <close: second argument must be "hidden" or "force"> close ("all", "foo")
%!error <Invalid call to clf> clf ("foo")
%!error <Invalid call to clf> clf ("a", "reset")
%!test close all; figure (1); figure (2); close (2); assert (gcf (), 1); close all; close
*/

static const char help_clf[] =
    "clf ()\n"
    "clf (h)\n"
    "clf (..., 'reset')\n"
    "Delete what is in the current figure or in figure h.\n"
    "  >> plot (1:3); clf; isempty (get (gcf (), 'children'))\n"
    "  ans = 1\n"
    "See also: cla, close, figure";
static Status bi_clf(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *figure = nin > 0 && !val_is_string(in[0]) ? fig_find_value(it, in[0]) : fig_current_figure(it);
    if (!figure || figure->kind != FIG_FIGURE) return err_usage(it, "clf");
    if (nin > 0 && (nin == 2 || val_is_string(in[0])) && (!text_is(in[nin - 1], "reset") || (nin == 2 && val_is_string(in[0]))))
        return err_usage(it, "clf");
    fig_delete_children(it, figure);
    if (nin > 0 && text_is(in[nin - 1], "reset")) fig_set_defaults(it, figure);
    if (nout > 0) out[0] = val_num(figure->handle);
    return OK;
}

static const char help_gcf[] =
    "gcf ()\n"
    "The current figure's handle; a figure is made where there is none.\n"
    "  >> figure (3); gcf ()\n"
    "  ans = 3\n"
    "See also: gca, figure";
static Status bi_gcf(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) in, (void) nin, (void) nout;
    out[0] = val_num(fig_current_figure(it)->handle);
    return OK;
}

static const char help_gca[] =
    "gca ()\n"
    "The current axes' handle; axes are made where there are none.\n"
    "  >> ishandle (gca ())\n"
    "  ans = 1\n"
    "See also: gcf, axes, subplot";
static Status bi_gca(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) in, (void) nin, (void) nout;
    out[0] = val_num(fig_current_axes(it)->handle);
    return OK;
}

static const char help_axes[] =
    "axes ()\n"
    "axes (name, value, ...)\n"
    "axes (h)\n"
    "h = axes (...)\n"
    "New axes in the current figure, or make the axes h the current ones.\n"
    "  >> h = axes ('position', [0 0 1 1]); get (h, 'position')\n"
    "  ans =\n"
    "\n"
    "     0   0   1   1\n"
    "\n"
    "See also: subplot, gca, figure";
/* Before the other axes of the figure, its legend and colour bar before it. */
static void to_front(Interp *it, FigObject *axes)
{
    static const char *const names[] = { "__colorbar__", "__legend__" };
    fig_to_front(it, axes);
    for (int k = 0; k < COUNT_OF(names); k++) {
        const Value *v = fig_get(it, axes, names[k]);
        FigObject *o = v ? fig_find_value(it, *v) : NULL;
        if (o && o->parent == axes->parent) fig_to_front(it, o);
    }
}

static Status bi_axes(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = nin == 1 ? fig_find_value(it, in[0]) : NULL;
    Status st = OK;
    if (axes && axes->kind == FIG_AXES) {
        fig_make_current(it, axes);
        to_front(it, axes);
    } else {
        axes = fig_new(it, FIG_AXES, fig_current_figure(it), 0);
        st = property_set_new(it, &axes, 1, in, nin);
    }
    if (st == OK && nout > 0) out[0] = val_num(axes->handle);
    return st;
}

/* Questions. */

typedef enum HandleTest { ANY_OBJECT, A_FIGURE, AN_AXES } HandleTest;

static Status test_handles(Interp *it, Value v, HandleTest test, Value *out)
{
    Array *a = NULL, *r = NULL;
    Dims d;
    if (val_class(v) > CLS_SINGLE || val_is_complex(v)) {
        *out = val_bool(false);
        return OK;
    }
    d = val_dims(v);
    Status st = val_to_class(it, v, CLS_DOUBLE, &a);
    if (st == OK) st = array_new_nd(it, CLS_LOGICAL, false, &d, &r);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        FigObject *o = fig_find(it, array_get_double(a, k));
        array_bool(r)[k] = o && (test == ANY_OBJECT || o->kind == (test == A_FIGURE ? FIG_FIGURE : FIG_AXES));
    }
    if (st == OK) *out = val_from_array_take(&r);
    array_drop(&a);
    array_drop(&r);
    return st;
}

static const char help_ishghandle[] =
    "ishghandle (h)\n"
    "True for each element of h that is a graphics object's handle.\n"
    "  >> figure (1); ishghandle ([1 77])\n"
    "  ans =\n"
    "\n"
    "    1  0\n"
    "\n"
    "See also: ishandle, isfigure, isaxes";
static Status bi_ishghandle(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    return test_handles(it, in[0], ANY_OBJECT, &out[0]);
}
static const char help_ishandle[] =
    "ishandle (h)\n"
    "True for each element of h that is a graphics object's handle.\n"
    "  >> ishandle (0.3)\n"
    "  ans = 0\n"
    "See also: ishghandle, isfigure";
static const char help_isfigure[] =
    "isfigure (h)\n"
    "True for each element of h that is a figure's handle.\n"
    "  >> figure (2); isfigure (2)\n"
    "  ans = 1\n"
    "See also: ishandle, isaxes";
static Status bi_isfigure(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    return test_handles(it, in[0], A_FIGURE, &out[0]);
}
static const char help_isaxes[] =
    "isaxes (h)\n"
    "True for each element of h that is an axes' handle.\n"
    "  >> isaxes (gca ())\n"
    "  ans = 1\n"
    "See also: ishandle, isfigure";
static Status bi_isaxes(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    (void) nin, (void) nout;
    return test_handles(it, in[0], AN_AXES, &out[0]);
}

/* waitbar: a line that is written over on a terminal, nothing elsewhere. */
static void show_progress(Interp *it, FigObject *o)
{
    Value *fraction = fig_get(it, o, "value"), *message = fig_get(it, o, "name");
    double x = 0;
    Text t = { "", 0 };
    if (!out_is_terminal(it)) return;
    if (fraction && val_get_double(it, *fraction, &x) != OK) err_clear(it);
    if (message) text_get(*message, &t);
    if (!(x > 0)) x = 0;
    if (x > 1) x = 1;
    msg_printf(it, "\r%.*s [%-*.*s] %3.0f %%", (int) (t.len < 40 ? t.len : 40), t.s, 30, (int) (x * 30),
               "##############################", x * 100);
    if (x >= 1) msg_printf(it, "\n");
}

static const char help_waitbar[] =
    "h = waitbar (fraction)\n"
    "h = waitbar (fraction, message)\n"
    "waitbar (fraction, h, message)\n"
    "Progress of a long computation: a bar in one line of the terminal; nothing where output goes elsewhere.\n"
    "  >> h = waitbar (0, 'training'); waitbar (0.5, h); ishandle (h)\n"
    "  ans = 1\n"
    "See also: figure, printf";
static Status bi_waitbar(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *o = nin > 1 ? fig_find_value(it, in[1]) : NULL;
    Value *current = fig_get(it, figure_root(it), "__waitbar__");
    bool given = o != NULL;
    if (val_class(in[0]) >= CLS_CHAR || !val_is_scalar(in[0]))
        return err(it, "waitbar: FRAC must be a number between 0 and 1");
    if (!o && nin == 1 && current) o = fig_find_value(it, *current);
    if (!o) {
        FigObject *before = figure_root(it)->current;
        o = fig_new(it, FIG_FIGURE, NULL, 0);
        figure_root(it)->current = before;           /* a progress bar is no place for plots */
        fig_set_text(it, o, "tag", "waitbar");
        fig_set_take(it, figure_root(it), "__waitbar__", val_num(o->handle));
    }
    fig_set_take(it, o, "value", val_retain(in[0]));
    int text = given ? 2 : 1;
    if (nin > text && val_is_string(in[text])) fig_set_take(it, o, "name", val_retain(in[text]));
    show_progress(it, o);
    if (nout > 0) out[0] = val_num(o->handle);
    return OK;
}

static const char help_delete_graphics[] =
    "__delete_graphics__ (h)\n"
    "Delete the graphics objects h; delete (h) calls this.\n"
    "  >> h = plot (1:3); delete (h); ishandle (h)\n"
    "  ans = 0\n"
    "See also: delete, close";
static Status bi_delete_graphics(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL;
    (void) nin, (void) out, (void) nout;
    fig_free_dead(it);
    if (val_class(in[0]) >= CLS_CHAR) return err(it, "delete: H must be a graphics handle");
    Status st = val_to_class(it, in[0], CLS_DOUBLE, &a);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        FigObject *o = fig_find(it, array_get_double(a, k));
        if (o) fig_delete(it, o);
    }
    array_drop(&a);
    return st;
}

static void reset_object(Interp *it, FigObject *o)
{
    struct_drop(&o->defaults);
    fig_set_defaults(it, o);
}

static const char help_reset[] =
    "reset (h)\n"
    "Give the graphics objects h their properties' default values; what is in them stays.\n"
    "  >> h = figure ('name', 'Costs'); reset (h); isempty (get (h, 'name'))\n"
    "  ans = 1\n"
    "See also: set, clf, cla";
static Status bi_reset(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    Array *a = NULL;
    (void) nin, (void) out, (void) nout;
    if (val_class(in[0]) >= CLS_CHAR) return err(it, "reset: expecting graphics handle as first argument");
    Status st = val_to_class(it, in[0], CLS_DOUBLE, &a);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        FigObject *o = fig_find(it, array_get_double(a, k));
        if (o) reset_object(it, o);
        else st = err(it, "reset: invalid graphics handle (= %g)", array_get_double(a, k));
    }
    array_drop(&a);
    return st;
}

static const char help_newplot[] =
    "newplot ()\n"
    "newplot (hax)\n"
    "h = newplot (...)\n"
    "Axes ready for a new plot: emptied unless hold is on.\n"
    "  >> plot (1:3); h = newplot (); isempty (get (h, 'children'))\n"
    "  ans = 1\n"
    "See also: hold, gca";
static Status bi_newplot(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = plot_axes(it, &in, &nin);
    fig_new_plot(it, axes);
    if (nout > 0) out[0] = val_num(axes->handle);
    return OK;
}

/* colormap */

static Status check_map(Interp *it, Value map)
{
    if (val_class(map) > CLS_SINGLE || val_is_complex(map) || val_cols(map) != 3)
        return err(it, "colormap: MAP must be a real-valued N x 3 ([R,G,B]) matrix");
    Array *a = NULL;
    Status st = val_to_class(it, map, CLS_DOUBLE, &a);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel && st == OK; k++)
        if (!(array_f64(a)[k] >= 0 && array_f64(a)[k] <= 1))
            st = err(it, "colormap: all MAP values must be in the range [0,1]");
    array_drop(&a);
    return st;
}

static const char help_colormap[] =
    "map = colormap ()\n"
    "colormap (map)\n"
    "colormap (name)\n"
    "colormap ('default')\n"
    "colormap (h, ...)\n"
    "The colours that images and surfaces of the current figure use: a matrix with red, green and blue from 0 to 1 in each\n"
    "row; h is another figure, or axes with colours of their own. A name calls the function of that name (gray, jet, hot,\n"
    "...) for as many colours as there are.\n"
    "  >> colormap (gray (3)); colormap ()\n"
    "  ans =\n"
    "\n"
    "          0        0        0\n"
    "     0.5000   0.5000   0.5000\n"
    "     1.0000   1.0000   1.0000\n"
    "\n"
    "See also: gray, jet, hot, viridis, colorbar";
static Status bi_colormap(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *given = nin > 0 ? fig_find_value(it, in[0]) : NULL, *owner = NULL;
    Value map = val_none();
    Status st = OK;
    if (given && (given->kind == FIG_FIGURE || given->kind == FIG_AXES)) {
        owner = given;
        in++;
        nin--;
    }
    if (nin > 1) return err_usage(it, "colormap");
    if (!owner) owner = fig_current_figure(it);
    if (nin > 0 && val_is_string(in[0])) {
        Value n = val_num(64);
        StrBuf name = STRBUF_INIT;
        st = val_get_string(it, in[0], &name);
        bool usual = st == OK && strcmp(sb_str(&name), "default") == 0;
        if (st == OK && !usual && !function_kind(it, sym_intern(it, sb_str(&name)), NULL))
            st = err(it, "colormap: failed to set MAP <%s>", sb_str(&name));
        if (st == OK && usual) st = call_name(it, "viridis", &n, 1, &map, 1);
        else if (st == OK) st = call_name(it, sb_str(&name), NULL, 0, &map, 1);       /* as many colours as there are */
        sb_free(&name);
    } else if (nin > 0) {
        map = val_retain(in[0]);
    }
    if (st == OK && nin > 0) st = check_map(it, map);
    if (st == OK && nin > 0) st = property_set(it, "colormap", owner, "colormap", map);
    val_drop(&map);
    if (st != OK || (nin > 0 && nout == 0)) return st;
    return property_get(it, owner, "colormap", &out[0]);
}
/*
%!error <Invalid call to colormap> colormap ("jet", 5)
%!error <colormap: MAP must be a real-valued N x 3 \(\[R,G,B\]\) matrix> colormap (3)
%!error <colormap: failed to set MAP .foo.$> colormap ('foo')
%!test   # of the axes alone
%! close all
%! f = figure (); h = axes ("parent", f);
%! g = figure ();
%! colormap (h, [0 0 1]);
%! assert (get (h, "colormap"), [0 0 1])
%! assert (size (get (f, "colormap")), [64 3])
%! assert (size (colormap ()), [64 3])
%! close all
%!test close all; assert (size (colormap ()), [64 3]); colormap jet; assert (colormap (), jet (64)); close all
*/

const Builtin figure_calls_builtins[] = {
    { "figure", bi_figure, 0, -1, 0, 1, help_figure },
    { "close", bi_close, 0, 2, 0, 1, help_close },
    { "clf", bi_clf, 0, 2, 0, 1, help_clf },
    { "gcf", bi_gcf, 0, 0, 0, 1, help_gcf },
    { "gca", bi_gca, 0, 0, 0, 1, help_gca },
    { "axes", bi_axes, 0, -1, 0, 1, help_axes },
    { "ishghandle", bi_ishghandle, 1, 1, 0, 1, help_ishghandle },
    { "ishandle", bi_ishghandle, 1, 1, 0, 1, help_ishandle },
    { "isfigure", bi_isfigure, 1, 1, 0, 1, help_isfigure },
    { "isaxes", bi_isaxes, 1, 1, 0, 1, help_isaxes },
    { "__delete_graphics__", bi_delete_graphics, 1, 1, 0, 0, help_delete_graphics },
    { "reset", bi_reset, 1, 1, 0, 0, help_reset },
    { "newplot", bi_newplot, 0, 1, 0, 1, help_newplot },
    { "waitbar", bi_waitbar, 1, -1, 0, 1, help_waitbar },
    { "colormap", bi_colormap, 0, 2, 0, 1, help_colormap },
    { 0 },
};
