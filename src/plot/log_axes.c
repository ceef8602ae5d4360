/* Logarithmic axes show numbers of one sign only: what is left out is told, as Octave words it. */
#include "plot/log_axes.h"

#include <math.h>

#include "plot/limits.h"

static const char *const scale_names[3] = { "xscale", "yscale", "zscale" };
static const char *const limit_names[3] = { "xlim", "ylim", "zlim" };
static const char *const mode_names[3] = { "xlimmode", "ylimmode", "zlimmode" };
static const char *const include_names[3] = { "xliminclude", "yliminclude", "zliminclude" };

/* Least and greatest value, least positive and greatest negative one of all that counts for the limits. */
static void reach(Interp *it, const FigObject *axes, int dim, double e[4])
{
    e[0] = e[2] = HUGE_VAL;
    e[1] = e[3] = -HUGE_VAL;
    for (const FigObject *c = axes->first; c; c = c->next) {
        if (c->kind == FIG_TEXT || c->kind == FIG_IMAGE || !fig_is(it, c, include_names[dim], "on")) continue;
        Value v = object_extent_value(it, c, dim);
        for (int k = 0; k < 4 && val_numel(v) == 4; k++) {
            double x = array_get_double(v.u.array, k);
            e[k] = k % 2 == 0 ? fmin(e[k], x) : fmax(e[k], x);
        }
        val_drop(&v);
    }
}

Status log_axes_data(Interp *it, FigObject *o)
{
    FigObject *axes = fig_ancestor(o, FIG_AXES);
    Status st = OK;
    for (int dim = 0; axes && dim < 3 && st == OK; dim++) {
        double e[4];
        if (!fig_is(it, axes, scale_names[dim], "log")) continue;
        if (fig_is(it, axes, mode_names[dim], "manual")) continue;
        reach(it, axes, dim, e);
        if (e[0] <= 0 && e[1] > 0)
            st = warn_id(it, "Octave:negative-data-log-axis", "axis: omitting non-positive data in log plot");
    }
    return st;
}

Status log_axes_limits(Interp *it, FigObject *axes, int dim)
{
    double limits[2], e[4];
    if (!fig_is(it, axes, scale_names[dim], "log") || !fig_is(it, axes, mode_names[dim], "manual")) return OK;
    const Value *set = fig_get(it, axes, limit_names[dim]);
    if (!set || val_numel(*set) != 2 || set->tag != T_ARRAY) return OK;
    for (int k = 0; k < 2; k++) limits[k] = array_get_double(set->u.array, k);
    bool positive = limits[0] <= 0 && limits[1] > 0, negative = limits[0] < 0 && limits[1] == 0;
    if (!positive && !negative) return OK;
    reach(it, axes, dim, e);
    if (positive) limits[0] = e[2] < limits[1] ? e[2] : limits[1] / 10;
    else limits[1] = e[3] > limits[0] && e[3] < 0 ? e[3] : limits[0] / 10;
    axes_set_limits(it, axes, dim, limits);
    if (negative)
        return warn_id(it, "Octave:axis-non-negative-log-limits",
                       "Non-negative limit for logarithmic axis ignored\n");
    return warn_id(it, "Octave:axis-non-positive-log-limits",
                   "Non-positive limit for logarithmic axis ignored\n");
}
