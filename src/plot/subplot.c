/* subplot: axes in the cells of a grid, or at a place of their own. */
#include <math.h>
#include <string.h>

#include "base/sizes.h"
#include "lang/builtin.h"
#include "lib/text.h"
#include "plot/new_objects.h"
#include "plot/deleting.h"
#include "plot/properties.h"
#include "plot/units.h"

/* A place in the figure: left, bottom, width, height, from 0 to 1. */
typedef struct Place {
    double x, y, w, h;
} Place;

static bool place_of(Interp *it, Value v, Place *place)
{
    Array *a = NULL;
    if (val_class(v) >= CLS_CHAR || val_numel(v) != 4 || val_is_complex(v)) return false;
    if (val_to_class(it, v, CLS_DOUBLE, &a) != OK) {
        err_clear(it);
        return false;
    }
    const double *p = array_f64(a);
    *place = (Place) { p[0], p[1], p[2], p[3] };
    array_drop(&a);
    return true;
}

static bool axes_place(Interp *it, const FigObject *o, Place *place)
{
    Value *v = o->kind == FIG_AXES && !o->chart ? fig_get(it, o, "position") : NULL;
    return v && place_of(it, *v, place);
}

static bool same_place(Place a, Place b)
{
    const double tiny = 1e-12;
    return fabs(a.x - b.x) < tiny && fabs(a.y - b.y) < tiny && fabs(a.w - b.w) < tiny
           && fabs(a.h - b.h) < tiny;
}

static bool overlap(Place a, Place b)
{
    const double tiny = 1e-12;
    return a.x < b.x + b.w - tiny && b.x < a.x + a.w - tiny && a.y < b.y + b.h - tiny
           && b.y < a.y + a.h - tiny;
}

/* The axes at this place; others that it would cover are deleted. */
static FigObject *clear_place(Interp *it, FigObject *figure, Place place)
{
    FigObject *found = NULL;
    for (FigObject *o = figure->first, *next; o; o = next) {
        Place other;
        next = o->next;
        if (!axes_place(it, o, &other)) continue;
        if (!found && same_place(place, other)) found = o;
        else if (overlap(place, other)) fig_delete(it, o);
    }
    return found;
}

/* Rows and columns of the grid and the cells covered, first to last, zero-based. Between cells lie 12
 * points and a fifth of a cell, as in Octave. */
static Place grid_place(Interp *it, FigObject *figure, Index rows, Index cols, Index first, Index last)
{
    Place whole = { 0.13, 0.11, 0.775, 0.815 }, size = { 0, 0, 560, 420 };
    Value *v = fig_get(it, figure, "position");
    if (v && fig_is(it, figure, "units", "pixels")
        && !(place_of(it, *v, &size) && size.w >= 1 && size.h >= 1))
        size = (Place) { 0, 0, 560, 420 };
    double gap_x = 12 / size.w + 0.2 / (double) cols, gap_y = 12 / size.h + 0.2 / (double) rows;
    double w = (whole.w - gap_x * (double) (cols - 1)) / (double) cols;
    double h = (whole.h - gap_y * (double) (rows - 1)) / (double) rows;
    Index c0 = first % cols, c1 = last % cols, r0 = first / cols, r1 = last / cols;
    if (c1 < c0) {
        Index t = c0;
        c0 = c1;
        c1 = t;
    }
    return (Place) { whole.x + (double) c0 * (w + gap_x), whole.y + (double) (rows - 1 - r1) * (h + gap_y),
                     (double) (c1 - c0 + 1) * w + (double) (c1 - c0) * gap_x,
                     (double) (r1 - r0 + 1) * h + (double) (r1 - r0) * gap_y };
}

typedef struct Grid {
    Index rows, cols, first, last;      /* cells counted from 1 */
} Grid;

static bool number_of(Value v, double *x)
{
    if (v.tag != T_NUM) return false;
    *x = v.u.num;
    return fabs(*x) < 1e9;
}

/* rows, cols, index; or (one number) rcn. used: how many arguments that is. */
static Status parse_grid(Interp *it, const Value *in, int nin, Grid *g, int *used)
{
    double rows, cols, x;
    Array *a = NULL;
    if (!number_of(in[0], &rows) || rows < 0) return err(it, "subplot: invalid axes handle or RCN argument");
    if (nin < 3 || val_is_string(in[1])) {
        Index rcn = index_cut(rows);
        *g = (Grid) { rcn / 100, rcn / 10 % 10, rcn % 10, rcn % 10 };
        *used = 1;
        return OK;
    }
    *used = 3;
    if (!number_of(in[1], &cols) || val_class(in[2]) >= CLS_CHAR)
        return err(it, "subplot: INDEX value must be >= 1 and <= ROWS*COLS");
    *g = (Grid) { index_cut(rows), index_cut(cols), 0, 0 };
    Status st = val_to_class(it, in[2], CLS_DOUBLE, &a);
    for (Index k = 0; st == OK && k < a->numel; k++) {
        x = array_get_double(a, k);
        Index cell = x >= 1 && x <= 1e9 ? (Index) x : 0;
        if (k == 0 || cell < g->first) g->first = cell;
        if (k == 0 || cell > g->last) g->last = cell;
    }
    array_drop(&a);
    return st;
}

static Status parse_place(Interp *it, FigObject *figure, const Value *in, int nin, Place *place, int *used)
{
    Grid g = { 0, 0, 0, 0 };
    if (text_is(in[0], "position") && nin > 1) {
        *used = 2;
        if (!place_of(it, in[1], place))
            return err(it, "subplot: POSITION must be a 4-element numeric array");
        return OK;
    }
    Status st = parse_grid(it, in, nin, &g, used);
    if (st != OK) return st;
    if (g.rows < 1 || g.cols < 1 || g.first < 1 || g.last > g.rows * g.cols)
        return err(it, "subplot: INDEX value must be >= 1 and <= ROWS*COLS");
    *place = grid_place(it, figure, g.rows, g.cols, g.first - 1, g.last - 1);
    return OK;
}

static const char help_subplot[] =
    "subplot (rows, cols, index)\n"
    "subplot (rcn)\n"
    "subplot (hax)\n"
    "subplot ('position', [x y w h])\n"
    "subplot (..., 'align')\n"
    "subplot (..., 'replace')\n"
    "subplot (..., name, value, ...)\n"
    "h = subplot (...)\n"
    "Divide the figure into a grid and make the axes in cell index the current ones (cells are counted row by row;\n"
    "several for axes that cover them). subplot (231) is subplot (2, 3, 1). A position is a place of its own, in parts of\n"
    "the figure. Axes that would be covered are deleted; 'replace' makes new axes where there are some.\n"
    "  >> a = subplot (2, 1, 1); b = subplot (2, 1, 2); a == subplot (211)\n"
    "  ans = 1\n"
    "  >> h = subplot ('position', [0.1 0.2 0.3 0.4]); get (h, 'position')\n"
    "  ans =\n"
    "\n"
    "     0.1000   0.2000   0.3000   0.4000\n"
    "\n"
    "See also: axes, figure, gca";
static Status bi_subplot(Interp *it, const Value *in, int nin, Value *out, int nout)
{
    FigObject *axes = nin == 1 ? fig_find_value(it, in[0]) : NULL;
    Place place;
    int used = 0;
    if (axes && axes->kind == FIG_AXES) {
        fig_make_current(it, axes);
        if (nout > 0) out[0] = val_num(axes->handle);
        return OK;
    }
    FigObject *figure = fig_current_figure(it);
    Status st = parse_place(it, figure, in, nin, &place, &used);
    if (st != OK) return st;
    in += used;
    nin -= used;
    axes = clear_place(it, figure, place);
    while (nin > 0 && (text_is(in[0], "align") || text_is(in[0], "replace"))) {
        if (text_is(in[0], "replace") && axes) {
            fig_delete(it, axes);
            axes = NULL;
        }
        in++;
        nin--;
    }
    if (!axes) {
        const double position[4] = { place.x, place.y, place.w, place.h };
        axes = fig_new(it, FIG_AXES, figure, 0);
        fig_set_take(it, axes, "position", fig_vector(it, position, 4));
        units_follow(it, axes, "position");
    }
    fig_make_current(it, axes);
    st = property_set_new(it, &axes, 1, in, nin);
    if (st == OK && nout > 0) out[0] = val_num(axes->handle);
    return st;
}
/*
%!error <subplot: INDEX value must be .= 1 and .= ROWS.COLS> subplot (2, 2, 7)
%!error <subplot: invalid axes handle or RCN argument> subplot ([2 1 1])
%!error <subplot: POSITION must be a 4-element numeric array> subplot ('position', 1:3)
%!test close all; subplot (2, 2, 1); subplot (2, 2, [3 4]); assert (numel (get (gcf (), 'children')), 2); close all
%!test close all; h = subplot (2, 2, 1); subplot (1, 2, 1); assert (! ishandle (h)); close all
*/

const Builtin subplot_builtins[] = {
    { "subplot", bi_subplot, 1, -1, 0, 1, help_subplot },
    { 0 },
};
