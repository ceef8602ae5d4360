/* Where axes are seen from: a point, a target, a direction that is up and an angle, all of which follow from the view, the
 * limits and the shape of the box until they are set by hand. */
#include "plot/camera.h"

#include <math.h>
#include <string.h>

#include "plot/limits.h"

static double dot(const double a[3], const double b[3]) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

static void cross(const double a[3], const double b[3], double c[3])
{
    for (int d = 0; d < 3; d++) c[d] = a[(d + 1) % 3] * b[(d + 2) % 3] - a[(d + 2) % 3] * b[(d + 1) % 3];
}

static void normalize(double a[3])
{
    double length = sqrt(dot(a, a));
    for (int d = 0; d < 3 && length > 0; d++) a[d] /= length;
}

static void numbers_of(Interp *it, const FigObject *o, const char *name, double *x, Index n)
{
    const Value *v = fig_get(it, o, name);
    for (Index k = 0; v && k < n && v->tag == T_ARRAY && v->u.array->numel == n; k++)
        x[k] = array_get_double(v->u.array, k);
}

void camera_box(Interp *it, FigObject *axes, double box[3])
{
    double unit[3] = { 1, 1, 1 }, least = HUGE_VAL;
    for (int d = 0; d < 3; d++) box[d] = 1;
    if (fig_is(it, axes, "plotboxaspectratiomode", "manual")) numbers_of(it, axes, "plotboxaspectratio", box, 3);
    else if (fig_is(it, axes, "dataaspectratiomode", "manual")) {
        numbers_of(it, axes, "dataaspectratio", unit, 3);
        for (int d = 0; d < 3; d++) {
            double limits[2];
            axes_limits(it, axes, d, limits);
            box[d] = (limits[1] - limits[0]) / unit[d];
            least = fmin(least, box[d]);
        }
        for (int d = 0; d < 3 && least > 0; d++) box[d] /= least;
    }
}

/* true, and x: it was set by hand. */
static bool set_by_hand(Interp *it, const FigObject *axes, const char *name, const char *mode, double x[3])
{
    const Value *v = fig_get(it, axes, name);
    if (!fig_is(it, axes, mode, "manual") || !v || v->tag != T_ARRAY || v->u.array->numel != 3) return false;
    for (int d = 0; d < 3; d++) x[d] = array_get_double(v->u.array, d);
    return true;
}

void camera_directions(const Camera *c, double right[3], double up[3], double back[3])
{
    double u[3];
    for (int d = 0; d < 3; d++) {
        back[d] = (c->position[d] - c->target[d]) / c->unit[d];
        u[d] = c->up[d] / c->unit[d];
    }
    normalize(back);
    cross(u, back, right);
    normalize(right);
    cross(back, right, up);
}

/* The tangent of half the automatic angle: half the height of the box in the picture, or the width where that is what
 * does not fit, over the distance from the target. */
static double reach_of(const Camera *c, const double box[3])
{
    double right[3], up[3], back[3], given[3], across[3], high = 0, wide = 0, far = 0, factor = 1;
    camera_directions(c, right, up, back);
    for (int d = 0; d < 3; d++) {
        high += fabs(up[d]) * box[d] / 2;
        wide += fabs(right[d]) * box[d] / 2;
        far += pow((c->position[d] - c->target[d]) / c->unit[d], 2);
        given[d] = c->up[d] / c->unit[d];
    }
    normalize(given);
    cross(given, back, across);
    /* Octave makes the direction that is up as long as it must be if that were z's. */
    if (fabs(dot(given, back)) > 1e-15 && fabs(back[2]) < 1) factor = sqrt(dot(across, across) / (1 - back[2] * back[2]));
    double half = wide > high * c->aspect ? wide : high;
    return far > 0 ? factor * half / sqrt(far) : 1;
}

/* Width over height of the axes' place. */
static double aspect_of(Interp *it, FigObject *axes)
{
    FigObject *figure = fig_ancestor(axes, FIG_FIGURE);
    double place[4] = { 0, 0, 1, 1 }, size[4] = { 0, 0, 1, 1 };
    numbers_of(it, axes, "position", place, 4);
    if (figure && fig_is(it, axes, "units", "normalized")) numbers_of(it, figure, "position", size, 4);
    return place[3] > 0 && size[3] > 0 ? place[2] * size[2] / (place[3] * size[3]) : 1;
}

void camera_of(Interp *it, FigObject *axes, Camera *c)
{
    double view[2] = { 0, 90 }, box[3], length = 0;
    *c = (Camera) { .zoom = 1 };
    numbers_of(it, axes, "view", view, 2);
    camera_box(it, axes, box);
    double az = view[0] * M_PI / 180, el = view[1] * M_PI / 180;
    bool upright = fabs(view[1]) == 90;
    const double from[3] = { upright ? 0 : sin(az) * cos(el), upright ? 0 : -cos(az) * cos(el), sin(el) };
    const double upwards[3] = { upright ? -sin(az) * sin(el) : 0, upright ? cos(az) * sin(el) : 0, upright ? 0 : 1 };
    for (int d = 0; d < 3; d++) {
        double limits[2];
        axes_limits(it, axes, d, limits);
        c->unit[d] = (limits[1] - limits[0]) / box[d];
        c->target[d] = (limits[0] + limits[1]) / 2;
        length += box[d] * box[d];
    }
    c->moved = set_by_hand(it, axes, "cameratarget", "cameratargetmode", c->target);
    for (int d = 0; d < 3; d++) c->position[d] = c->target[d] + 5 * sqrt(length) * from[d] * c->unit[d];
    c->moved |= set_by_hand(it, axes, "cameraposition", "camerapositionmode", c->position);
    for (int d = 0; d < 3; d++) c->up[d] = upright ? upwards[d] * c->unit[d] : upwards[d];
    c->moved |= set_by_hand(it, axes, "cameraupvector", "cameraupvectormode", c->up);
    c->aspect = aspect_of(it, axes);
    c->angle = 2 * atan(reach_of(c, box)) * 180 / M_PI;
    if (fig_is(it, axes, "cameraviewanglemode", "manual")) {
        Value *v = fig_get(it, axes, "cameraviewangle");
        double automatic = tan(c->angle * M_PI / 360);
        if (v && v->tag == T_NUM) c->angle = v->u.num;
        if (c->angle > 0) c->zoom = automatic / tan(c->angle * M_PI / 360);
        c->moved = true;
    }
}

bool camera_property(Interp *it, FigObject *axes, const char *name, Value *out)
{
    Camera c;
    if (strncmp(name, "camera", 6) != 0 || strstr(name, "mode")) return false;
    camera_of(it, axes, &c);
    if (strcmp(name, "cameraposition") == 0) *out = fig_vector(it, c.position, 3);
    else if (strcmp(name, "cameratarget") == 0) *out = fig_vector(it, c.target, 3);
    else if (strcmp(name, "cameraupvector") == 0) *out = fig_vector(it, c.up, 3);
    else if (strcmp(name, "cameraviewangle") == 0) *out = val_num(c.angle);
    else return false;
    return true;
}
