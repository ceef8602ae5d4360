/* Units of positions: pixels count from 1, normalized ones are parts of what the object lies in. */
#include "plot/units.h"

#include <math.h>
#include <string.h>

#include "lib/text.h"
#include "plot/limits.h"
#include "plot/properties.h"
#include "plot/property_rows.h"

#define DOTS 96.0      /* pixels an inch, where the root does not say */
#define CHARACTER 5.76 /* points; twice as high */

double units_pixels(Interp *it, Value unit, int way)
{
    Value *dots = fig_get(it, figure_root(it), "screenpixelsperinch");
    double per_inch = dots && dots->tag == T_NUM ? dots->u.num : DOTS;
    if (text_is(unit, "inches")) return per_inch;
    if (text_is(unit, "centimeters")) return per_inch / 2.54;
    if (text_is(unit, "points")) return per_inch / 72;
    if (text_is(unit, "characters")) return per_inch / 72 * CHARACTER * (1 + way);
    return text_is(unit, "pixels") ? 1 : 0;
}

static bool four_numbers(Interp *it, const FigObject *o, const char *name, double p[4])
{
    const Value *v = fig_get(it, o, name);
    if (!v || v->tag != T_ARRAY || v->u.array->numel != 4 || val_class(*v) >= CLS_CHAR) return false;
    for (int k = 0; k < 4; k++) p[k] = array_get_double(v->u.array, k);
    return true;
}

static const double screen[2] = { 1024, 768 };

void units_figure_size(Interp *it, const FigObject *figure, double size[2])
{
    const Value *unit = fig_get(it, figure, "units");
    double p[4] = { 0, 0, 560, 420 };
    four_numbers(it, figure, "position", p);
    for (int k = 0; k < 2; k++) {
        double pixels = unit ? units_pixels(it, *unit, k) : 1;
        size[k] = p[2 + k] * (pixels == 0 ? screen[k] : pixels);
    }
}

void units_set_figure_size(Interp *it, FigObject *figure, const double size[2])
{
    const Value *unit = fig_get(it, figure, "units");
    double p[4] = { 300, 200, 560, 420 };
    four_numbers(it, figure, "position", p);
    for (int k = 0; k < 2; k++) {
        double pixels = unit ? units_pixels(it, *unit, k) : 1;
        p[2 + k] = size[k] / (pixels == 0 ? screen[k] : pixels);
    }
    fig_set_take(it, figure, "position", fig_vector(it, p, 4));
}

/* Of what the object lies in. */
static void size_around(Interp *it, const FigObject *o, double size[2])
{
    const FigObject *figure = o->kind == FIG_FIGURE || !o->parent ? NULL : fig_ancestor(o->parent, FIG_FIGURE);
    memcpy(size, screen, sizeof screen);
    if (figure) units_figure_size(it, figure, size);
}

static void convert(Interp *it, FigObject *o, const char *name, Value from, Value to)
{
    double size[2], p[4];
    if (!four_numbers(it, o, name, p)) return;
    size_around(it, o, size);
    for (int k = 0; k < 4; k++) {
        double unit = units_pixels(it, from, k % 2), goal = units_pixels(it, to, k % 2);
        double first = k < 2;
        double x = unit == 0 ? p[k] * size[k % 2] + first : p[k] * unit + (unit != 1 ? first : 0);
        p[k] = goal == 0 ? (x - first) / size[k % 2] : (x - (goal != 1 ? first : 0)) / goal;
    }
    fig_set_take(it, o, name, fig_vector(it, p, 4));
}

/* Width or height of the axes' box in pixels. */
static double box_pixels(Interp *it, const FigObject *axes, int dim)
{
    const Value *unit = fig_get(it, axes, "units");
    double p[4] = { 0.13, 0.11, 0.775, 0.815 }, size[2];
    four_numbers(it, axes, "position", p);
    size_around(it, axes, size);
    double pixels = unit ? units_pixels(it, *unit, dim) : 0;
    return p[2 + dim] * (pixels == 0 ? size[dim] : pixels);
}

/* Ends of the axis from left to right or upwards; their logarithms where it is logarithmic. */
static bool axis_ends(Interp *it, FigObject *axes, int dim, double ends[2])
{
    static const char *const scales[] = { "xscale", "yscale" }, *const directions[] = { "xdir", "ydir" };
    bool log = fig_is(it, axes, scales[dim], "log"), turned = fig_is(it, axes, directions[dim], "reverse");
    double limits[2];
    axes_limits(it, axes, dim, limits);
    for (int k = 0; k < 2; k++) ends[turned ? 1 - k : k] = log ? log10(limits[k]) : limits[k];
    return log;
}

/* Texts stand in data, parts of the axes' box, or lengths from its lower left corner. */
static void convert_text(Interp *it, FigObject *o, Value from, Value to)
{
    FigObject *axes = fig_ancestor(o->parent, FIG_AXES);
    const Value *v = fig_get(it, o, "position");
    double p[3];
    if (!axes || !v || v->tag != T_ARRAY || v->u.array->numel != 3) return;
    for (int d = 0; d < 3; d++) p[d] = array_get_double(v->u.array, d);
    for (int d = 0; d < 2; d++) {
        double ends[2], box = box_pixels(it, axes, d), unit = units_pixels(it, from, d), goal = units_pixels(it, to, d);
        bool log = axis_ends(it, axes, d, ends);
        double part = p[d];
        if (text_is(from, "data")) part = ((log ? log10(p[d]) : p[d]) - ends[0]) / (ends[1] - ends[0]);
        else if (unit > 0) part = (p[d] * unit - (unit == 1)) / box;
        p[d] = part;
        if (text_is(to, "data")) p[d] = ends[0] + part * (ends[1] - ends[0]);
        else if (goal > 0) p[d] = (part * box + (goal == 1)) / goal;
        if (text_is(to, "data") && log) p[d] = pow(10, p[d]);
    }
    fig_set_take(it, o, "position", fig_vector(it, p, 3));
}

void units_before(Interp *it, FigObject *o, Value v)
{
    static const char *const names[] = { "position", "outerposition", "innerposition" };
    Value *old = fig_get(it, o, "units");
    Index len;
    char type;
    const char *words;
    if (!old || (o->kind != FIG_FIGURE && o->kind != FIG_AXES && o->kind != FIG_TEXT)) return;
    if (!property_type(o, "units", &type, &words) || !word_in(words, v, &len)) return;
    if (text_is(v, "normalized") && text_is(*old, "normalized")) return;
    Value before = val_retain(*old);
    if (o->kind == FIG_TEXT) convert_text(it, o, before, v);
    for (int k = 0; k < COUNT_OF(names); k++)
        if (o->kind == FIG_AXES || (o->kind == FIG_FIGURE && k == 0)) convert(it, o, names[k], before, v);
    val_drop(&before);
}

/* Labels have a fixed part of the figure: to the left and below, and of both sides together. */
void units_follow(Interp *it, FigObject *axes, const char *name)
{
    static const double before[2] = { 0.13, 0.11 }, both[2] = { 0.225, 0.185 };
    bool outer = strcmp(name, "outerposition") == 0;
    if (!outer && strcmp(name, "position") != 0 && strcmp(name, "innerposition") != 0) {
        if (strcmp(name, "activepositionproperty") == 0)
            fig_set_text(it, axes, "positionconstraint",
                         fig_is(it, axes, name, "position") ? "innerposition" : "outerposition");
        if (strcmp(name, "positionconstraint") == 0)
            fig_set_text(it, axes, "activepositionproperty",
                         fig_is(it, axes, name, "innerposition") ? "position" : "outerposition");
        return;
    }
    const Value *unit = fig_get(it, axes, "units");
    double p[4], size[2], sign = outer ? 1 : -1;
    if (!unit || !four_numbers(it, axes, name, p)) return;
    size_around(it, axes, size);
    fig_set_take(it, axes, outer ? "position" : "innerposition", fig_vector(it, p, 4));
    if (!outer) fig_set_take(it, axes, "position", fig_vector(it, p, 4));
    for (int k = 0; k < 2; k++) {
        double pixels = units_pixels(it, *unit, k), whole = pixels == 0 ? 1 : size[k] / pixels;
        p[k] += sign * before[k] * whole;
        p[2 + k] -= sign * both[k] * whole;
        if (outer && p[2 + k] < 0) p[2 + k] = 0;
    }
    if (!outer) fig_set_take(it, axes, "outerposition", fig_vector(it, p, 4));
    for (int k = 0; outer && k < 2; k++)
        fig_set_take(it, axes, k ? "innerposition" : "position", fig_vector(it, p, 4));
    fig_set_text(it, axes, "positionconstraint", outer ? "outerposition" : "innerposition");
    fig_set_text(it, axes, "activepositionproperty", outer ? "outerposition" : "position");
}
