/* What axes compute from what is in them: limits, ticks and the labels at the ticks. Nothing of it is kept
 * while it is automatic; it follows the data whenever it is asked for. */
#include "plot/limits.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "lib/text.h"

enum { DIMS = 5 };                /* x, y, z, colours, transparency */

static const char *const data_names[DIMS] = { "xdata", "ydata", "zdata", "cdata", "alphadata" };
static const char *const limit_names[DIMS] = { "xlim", "ylim", "zlim", "clim", "alim" };
static const char *const mode_names[DIMS] = { "xlimmode", "ylimmode", "zlimmode", "climmode", "alimmode" };
static const char *const include_names[DIMS] = {
    "xliminclude", "yliminclude", "zliminclude", "climinclude", "aliminclude"
};
static const char *const scale_names[3] = { "xscale", "yscale", "zscale" };

/* Extents. */

/* Least and greatest value, least positive and greatest negative one. */
typedef struct Extent {
    double low, high, low_positive, high_negative;
} Extent;

static bool object_extent(Interp *it, const FigObject *o, int dim, Extent *e);

static const Extent nothing = { HUGE_VAL, -HUGE_VAL, HUGE_VAL, -HUGE_VAL };
static const Extent zero = { 0, 0, HUGE_VAL, -HUGE_VAL };

static void widen(Extent *e, double x)
{
    if (!isfinite(x)) return;
    if (x < e->low) e->low = x;
    if (x > e->high) e->high = x;
    if (x > 0 && x < e->low_positive) e->low_positive = x;
    if (x < 0 && x > e->high_negative) e->high_negative = x;
}

/* The common case first: finite doubles are seen without a branch for each. */
static void widen_doubles(Extent *e, const double *x, Index n)
{
    for (Index k = 0; k < n; k++) {
        double v = x[k];
        if (v >= e->low && v <= e->high && !(v > 0 && v < e->low_positive)
            && !(v < 0 && v > e->high_negative))
            continue;
        widen(e, v);
    }
}

static void extent_of_value(Interp *it, Value v, Extent *e)
{
    *e = nothing;
    if (v.tag == T_NUM) {
        widen(e, v.u.num);
    } else if (v.tag == T_ARRAY && v.u.array->cls == CLS_DOUBLE && !v.u.array->is_complex) {
        widen_doubles(e, array_f64(v.u.array), v.u.array->numel);
    } else if (val_class(v) < CLS_CHAR) {
        Array *a = NULL;
        if (val_to_array(it, v, &a) != OK) {
            err_clear(it);
            return;
        }
        for (Index k = 0; k < a->numel; k++) widen(e, array_get_double(a, k));
        array_drop(&a);
    }
}

/* Pixels reach half a pixel beyond their centres; least positive and greatest negative are of the centres. */
static void image_extent(Interp *it, const FigObject *o, int dim, Extent *e)
{
    Value *v = fig_get(it, o, data_names[dim]), *c = fig_get(it, o, "cdata");
    Index n = !c ? 0 : dim == 0 ? val_cols(*c) : val_rows(*c);
    if (!v || val_is_empty(*v)) {
        *e = nothing;
        if (n) *e = (Extent) { 0.5, (double) n + 0.5, 1, -HUGE_VAL };
        return;
    }
    extent_of_value(it, *v, e);
    float pixel = n > 1 ? (float) ((e->high - e->low) / (double) (n - 1)) : 1;     /* as precise as Octave's */
    double margin = pixel / 2;
    e->low -= margin;
    e->high += margin;
}

static void join(Extent *e, const Extent *other)
{
    if (isfinite(other->low) && other->low < e->low) e->low = other->low;
    if (isfinite(other->high) && other->high > e->high) e->high = other->high;
    if (isfinite(other->low_positive) && other->low_positive > 0 && other->low_positive < e->low_positive)
        e->low_positive = other->low_positive;
    if (isfinite(other->high_negative) && other->high_negative < 0 && other->high_negative > e->high_negative)
        e->high_negative = other->high_negative;
}

/* Is there anything of this dimension in the objects of o? Then it joins e. */
static bool children_extent(Interp *it, const FigObject *o, int dim, Extent *e)
{
    bool any = false;
    for (const FigObject *c = o->first; c; c = c->next) {
        Extent of_child;
        Value *include = fig_get(it, c, include_names[dim]);
        if (!include || !text_is(*include, "on")) {
            if (!(c->kind == FIG_IMAGE && dim == 2)) continue;      /* an image lies at 0 */
        }
        if (!object_extent(it, c, dim, &of_child)) of_child = zero;
        join(e, &of_child);
        any = true;
    }
    return any;
}

static bool color_extent(Interp *it, const FigObject *o, Extent *e)
{
    Value *c = fig_get(it, o, "cdata");
    if (!c || val_is_empty(*c)) return false;
    if (o->kind == FIG_SCATTER && val_cols(*c) == 3) return false;      /* red, green and blue */
    extent_of_value(it, *c, e);
    return true;
}

/* What a group reaches beyond what is in it. */
static void also_extent(Interp *it, const FigObject *o, int dim, Extent *e)
{
    Value *also = o->chart && dim < 2 ? fig_get(it, o, "__also__") : NULL;
    for (int k = 0; also && also->tag == T_ARRAY && also->u.array->numel == 4 && k < 2; k++)
        widen(e, array_get_double(also->u.array, 2 * dim + k));
}

/* Does that hold only until something else comes into the axes (new_objects.c)? */
bool seemed_elsewhere(Interp *it, const FigObject *o)
{
    Value *also = o->chart ? fig_get(it, o, "__also__") : NULL;
    return also && also->tag == T_ARRAY && also->u.array->numel == 4 && !isnan(array_get_double(also->u.array, 0));
}

static bool object_extent(Interp *it, const FigObject *o, int dim, Extent *e)
{
    Value *v;
    switch (o->kind) {
    case FIG_GROUP:
        *e = nothing;
        also_extent(it, o, dim, e);
        return children_extent(it, o, dim, e);
    case FIG_IMAGE:
        if (dim < 2) {
            image_extent(it, o, dim, e);
            return true;
        }
        return dim == 3 && color_extent(it, o, e);
    case FIG_TEXT:
        v = fig_get(it, o, "position");
        *e = nothing;
        if (!v || dim > 2 || v->tag != T_ARRAY || v->u.array->numel <= dim || !fig_is(it, o, "units", "data"))
            return false;
        widen(e, array_get_double(v->u.array, dim));
        return true;
    case FIG_LINE:
    case FIG_PATCH:
    case FIG_SURFACE:
    case FIG_SCATTER:
        if (dim == 3) return o->kind != FIG_LINE && color_extent(it, o, e);
        v = fig_get(it, o, data_names[dim]);
        if (v && dim == 2 && o->kind == FIG_PATCH && val_is_empty(*v)) {
            *e = nothing;
            return true;
        }
        if (!v || dim > 2 || (val_is_empty(*v) && o->kind != FIG_SURFACE)) return false;
        extent_of_value(it, *v, e);
        return true;
    default: return false;
    }
}

Value object_extent_value(Interp *it, const FigObject *o, int dim)
{
    Extent e;
    if (o->kind == FIG_GROUP && seemed_elsewhere(it, o)) {      /* it knows better than its axes */
        e = nothing;
        if (!children_extent(it, o, dim, &e)) return val_empty(it);
    } else if (!object_extent(it, o, dim, &e)) {
        return val_empty(it);
    }
    return fig_vector(it, (double[]) { e.low, e.high, e.low_positive, e.high_negative }, 4);
}

/* Limits. */

/* About five ticks, 1, 2 or 5 times a power of ten apart (Lewart: Algorithms SCALE1, SCALE2 and SCALE3,
 * Communications of the ACM 16, 1973). */
static double tick_step(double low, double high)
{
    double raw = (high - low) / 5, m = 0, power = 0;
    if (isinf(raw)) raw = high / 5 - low / 5;
    if (raw != 0) {
        power = floor(log10(fabs(raw)));
        m = raw / pow(10, power);
    }
    return (m < sqrt(2) ? 1 : m < sqrt(10) ? 2 : m < sqrt(50) ? 5 : 10) * pow(10, power);
}

/* Ticks are first * step to last * step, counting by one. */
typedef struct TickRange {
    double step, first, last;
} TickRange;

/* Outwards to ticks. */
static TickRange round_to_ticks(double limits[2])
{
    double step = tick_step(limits[0], limits[1]);
    TickRange t = { step, floor(limits[0] / step), ceil(limits[1] / step) };
    limits[0] = fmin(limits[0], step * t.first);
    limits[1] = fmax(limits[1], step * t.last);
    return t;
}

/* Limits that are not farther apart are widened by a tenth, whatever the size of the data. */
#define NARROW 1.4901161193847656e-08

static TickRange linear_limits(double limits[2])
{
    if (limits[0] == 0 && limits[1] == 0) {
        limits[0] = -1;
        limits[1] = 1;
    } else if (fabs(limits[0] - limits[1]) < NARROW) {
        limits[0] -= 0.1 * fabs(limits[0]);
        limits[1] += 0.1 * fabs(limits[1]);
    }
    round_to_ticks(limits);
    return round_to_ticks(limits);        /* the wider limits may have ticks that are farther apart */
}

/* Whole decades around the positive data, or the negative ones where there are no others. */
static void log_limits(const Extent *e, double limits[2])
{
    if (isinf(e->low_positive) && isinf(e->high_negative)) {
        limits[0] = 0.1;
        limits[1] = 1;
        return;
    }
    if (limits[0] <= 0) {
        if (limits[1] > 0) limits[0] = e->low_positive;
        else if (limits[1] == 0) limits[1] = e->high_negative;
    }
    if (fabs(limits[0] - limits[1]) < NARROW) {
        bool positive = limits[0] >= 0;
        limits[0] *= positive ? 0.9 : 1.1;
        limits[1] *= positive ? 1.1 : 0.9;
    }
    if (limits[0] > 0) {
        limits[0] = pow(10, floor(log10(limits[0])));
        limits[1] = pow(10, ceil(log10(limits[1])));
    } else {
        limits[0] = -pow(10, ceil(log10(-limits[0])));
        limits[1] = -pow(10, floor(log10(-limits[1])));
    }
}

static bool stored_limits(Interp *it, const FigObject *axes, int dim, double limits[2])
{
    Value *v = fig_get(it, axes, limit_names[dim]);
    if (!v || v->tag != T_ARRAY || v->u.array->numel != 2 || val_class(*v) >= CLS_CHAR) return false;
    limits[0] = array_get_double(v->u.array, 0);
    limits[1] = array_get_double(v->u.array, 1);
    return true;
}

/* In colours (dim 3) only what is mapped by them counts. */
static bool scaled_color_extent(Interp *it, const FigObject *o, Extent *e)
{
    bool any = false;
    for (const FigObject *c = o->first; c; c = c->next) {
        Extent of_child;
        Value *include = fig_get(it, c, "climinclude");
        if (!include || !text_is(*include, "on") || c->kind == FIG_LINE) continue;
        if (c->kind == FIG_IMAGE && !fig_is(it, c, "cdatamapping", "scaled")) continue;
        if (!object_extent(it, c, 3, &of_child)) of_child = zero;
        join(e, &of_child);
        any = true;
    }
    return any;
}

static void color_limits(Interp *it, const FigObject *axes, double limits[2])
{
    Extent e = nothing;
    if (!scaled_color_extent(it, axes, &e) || e.low > e.high) return;
    limits[0] = e.low;
    limits[1] = e.high;
    if (limits[0] == limits[1]) {
        limits[0] -= 1;
        limits[1] += 1;
    }
}

static bool has_data(Interp *it, const FigObject *axes)
{
    for (const FigObject *o = axes->first; o; o = o->next)
        if (o->kind != FIG_TEXT || !fig_is(it, o, "__label__", "on")) return true;
    return false;
}

static bool log_scale(Interp *it, const FigObject *axes, int dim)
{
    return dim < 3 && fig_is(it, axes, scale_names[dim], "log");
}

/* Ends that were set infinite follow the data. */
static void open_ends(Interp *it, const FigObject *axes, int dim, double limits[2])
{
    Extent e = nothing;
    if (!isinf(limits[0]) && !isinf(limits[1])) return;
    children_extent(it, axes, dim, &e);
    if (isinf(limits[0])) limits[0] = e.low <= e.high ? e.low : 0;
    if (isinf(limits[1])) limits[1] = e.low <= e.high ? e.high : 1;
}

/* Three numbers of a property, 1 where there are none. */
static void three_of(Interp *it, const FigObject *axes, const char *name, double x[3])
{
    Value *v = fig_get(it, axes, name);
    for (int d = 0; d < 3; d++)
        x[d] = v && v->tag == T_ARRAY && v->u.array->numel == 3 ? array_get_double(v->u.array, d) : 1;
}

/* Where the shape of the box and of its units are both set, the automatic limits are the data's, widened as the
 * shapes demand. */
static bool limits_by_shape(Interp *it, FigObject *axes, int dim, double limits[2])
{
    double units[3], box[3], low[3], high[3], scale = 0;
    if (!fig_is(it, axes, "dataaspectratiomode", "manual")
        || !fig_is(it, axes, "plotboxaspectratiomode", "manual"))
        return false;
    three_of(it, axes, "dataaspectratio", units);
    three_of(it, axes, "plotboxaspectratio", box);
    for (int d = 0; d < 3; d++) {
        Extent e = nothing;
        double kept[2] = { 0, 1 };
        bool known = stored_limits(it, axes, d, kept);
        low[d] = kept[0];
        high[d] = kept[1];
        if (!fig_is(it, axes, mode_names[d], "manual")) {
            children_extent(it, axes, d, &e);
            if (e.low <= e.high || d == 2 || !known) {
                low[d] = e.low <= e.high ? e.low : 0;
                high[d] = e.low <= e.high ? e.high : 0;
            }
        }
        scale = fmax(scale, (high[d] - low[d]) / (units[d] * box[d]));
    }
    double middle = (low[dim] + high[dim]) / 2, half = scale * units[dim] * box[dim] / 2;
    limits[0] = fmin(low[dim], middle - half);
    limits[1] = fmax(high[dim], middle + half);
    return scale > 0;
}

/* ticks: of limits that were rounded to them; its step is 0 for others. */
static void limits_and_ticks(Interp *it, FigObject *axes, int dim, double limits[2], TickRange *ticks)
{
    Extent e = nothing;
    ticks->step = 0;
    limits[0] = 0;
    limits[1] = 1;
    stored_limits(it, axes, dim, limits);
    if (fig_is(it, axes, mode_names[dim], "manual")) {
        open_ends(it, axes, dim, limits);
        if (log_scale(it, axes, dim) && limits[0] <= 0 && limits[1] > 0) limits[0] = limits[1] / 10;
        return;
    }
    if (dim == 3) {
        color_limits(it, axes, limits);
        return;
    }
    if (limits_by_shape(it, axes, dim, limits)) return;
    children_extent(it, axes, dim, &e);
    bool log = log_scale(it, axes, dim), found = e.low <= e.high;
    if (!found && dim == 2 && !log && limits[0] == 0 && limits[1] == 1 && has_data(it, axes)) {
        limits[0] = -1;
        limits[1] = 1;
        return;
    }
    if (found) {
        limits[0] = e.low;
        limits[1] = e.high;
    }
    if (log) {
        if (!found && limits[0] <= 0) limits[0] = 0.1;
        if (found) log_limits(&e, limits);
    } else if (found) {
        *ticks = linear_limits(limits);
    }
}

void axes_limits(Interp *it, FigObject *axes, int dim, double limits[2])
{
    TickRange ticks;
    limits_and_ticks(it, axes, dim, limits, &ticks);
}

void axes_set_limits(Interp *it, FigObject *axes, int dim, const double limits[2])
{
    fig_set_take(it, axes, limit_names[dim], fig_vector(it, limits, 2));
    fig_set_text(it, axes, mode_names[dim], "manual");
}

void axes_keep_limits(Interp *it, FigObject *axes)
{
    for (int dim = 0; dim < 4; dim++) {
        double limits[2];
        if (fig_is(it, axes, mode_names[dim], "manual")) continue;
        axes_limits(it, axes, dim, limits);
        fig_set_take(it, axes, limit_names[dim], fig_vector(it, limits, 2));
    }
}

/* Ticks. */

Value axes_ticks(Interp *it, FigObject *axes, int dim)
{
    enum { MOST = 700 };
    double limits[2], ticks[MOST], sign = 1;
    Index n = 0;
    TickRange t;
    limits_and_ticks(it, axes, dim, limits, &t);
    bool log = log_scale(it, axes, dim);
    if (limits[1] < limits[0]) {
        double t = limits[0];
        limits[0] = limits[1];
        limits[1] = t;
    }
    if (log) {
        if (limits[0] < 0 && limits[1] < 0) {
            double t = limits[0];
            sign = -1;
            limits[0] = -limits[1];
            limits[1] = -t;
        }
        if (!(limits[0] > 0) || !isfinite(limits[1])) return val_empty(it);
        double low = ceil(log10(limits[0])), high = floor(log10(limits[1]));
        if (high < low) high = low;
        for (double k = low; k <= high && n < MOST; k++)
            ticks[n++] = sign * pow(10, sign < 0 ? high + low - k : k);
        return fig_vector(it, ticks, n);
    }
    if (!isfinite(limits[0]) || !isfinite(limits[1]) || limits[0] == limits[1]) return val_num(limits[0]);
    if (t.step == 0) {
        t.step = tick_step(limits[0], limits[1]);
        t.first = ceil(limits[0] / t.step);
        t.last = floor(limits[1] / t.step);
    }
    for (double k = 0; k <= t.last - t.first && n < MOST; k++) ticks[n++] = t.step * (k + t.first);
    return fig_vector(it, ticks, n);
}

static void log_label(double x, bool wide, char *buf, size_t size)
{
    if (x == 0) {
        snprintf(buf, size, "0");
        return;
    }
    double power = floor(log10(fabs(x))), m = fabs(x) * pow(10, -power);
    int used = snprintf(buf, size, "%s", x < 0 ? "-" : "");
    if (m - 1 > 10 * 2.220446049250313e-16) used += snprintf(buf + used, size - (size_t) used, "%gx", m);
    snprintf(buf + used, size - (size_t) used, "10^{%s%0*.0f}", power < 0 ? "-" : "", wide ? 2 : 1,
             fabs(power));
}

/* A column of text in cells for what stands in a row of ticks. */
Value axes_tick_labels(Interp *it, FigObject *axes, int dim)
{
    static const char *const names[3] = { "xtick", "ytick", "ztick" };
    static const char *const modes[3] = { "xtickmode", "ytickmode", "ztickmode" };
    Value ticks = val_none();
    Array *a = NULL, *cell = NULL;
    Value *set = fig_get(it, axes, names[dim]);
    ticks = set && fig_is(it, axes, modes[dim], "manual") ? val_retain(*set) : axes_ticks(it, axes, dim);
    bool log = log_scale(it, axes, dim), wide = false;
    Status st = val_to_class(it, ticks, CLS_DOUBLE, &a);
    val_drop(&ticks);
    if (st == OK) st = cell_new(it, a->numel ? 1 : 0, a->numel, &cell);
    for (Index k = 0; st == OK && log && k < a->numel; k++)
        if (array_f64(a)[k] > 0 && fabs(floor(log10(array_f64(a)[k]))) >= 10) wide = true; /* not below 0 */
    for (Index k = 0; st == OK && k < a->numel; k++) {
        char buf[64];
        if (log) log_label(array_f64(a)[k], wide, buf, sizeof buf);
        else snprintf(buf, sizeof buf, "%g", array_f64(a)[k]);
        cell_set_take(cell, k, val_string(it, buf));
    }
    array_drop(&a);
    if (st == OK) return val_from_array_take(&cell);
    array_drop(&cell);
    err_clear(it);
    return val_empty_class(it, CLS_CELL);
}
