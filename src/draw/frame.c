#include "draw/frame.h"

#include <math.h>
#include <string.h>

#include "lang/call.h"
#include "plot/camera.h"
#include "plot/limits.h"

/* Seen with an opening of some 10 degrees; what comes nearer than the middle is to stay in its place. */
#define PERSPECTIVE 0.104
#define SHRUNK 0.93

static double *color_map_of(Interp *it, const FigObject *axes, Index *n)
{
    Array *a = NULL;
    Value *own = axes ? fig_get(it, axes, "colormap") : NULL;
    const FigObject *from = own && !val_is_empty(*own) ? axes : NULL;
    for (const FigObject *o = axes; o && !from; o = o->parent)
        if (o->kind == FIG_FIGURE) from = o;
    Value *set = from ? fig_get(it, from, "colormap") : NULL;
    *n = 0;
    if (set && !val_is_empty(*set)) {
        a = read_array(it, from, "colormap");
    } else {
        Value count = val_num(64), map = val_none();
        if (call_name(it, "viridis", &count, 1, &map, 1) != OK || val_to_class(it, map, CLS_DOUBLE, &a) != OK)
            err_clear(it);
        val_drop(&map);
    }
    if (!a || a->numel % 3 || a->numel == 0) {
        array_drop(&a);
        return NULL;
    }
    Index rows = a->numel / 3;
    double *map = mem_array(a->numel, sizeof *map);
    for (Index k = 0; map && k < rows; k++)
        for (int c = 0; c < 3; c++) map[3 * k + c] = array_get_double(a, k + c * rows);
    array_drop(&a);
    if (map) *n = rows;
    return map;
}

/* Sizes of the box around the data in its own space, from data and box ratios; uniform: they must be kept on
 * paper. */
static bool box_sizes(Interp *it, const Frame *f, double size[3])
{
    double ratio[3];
    bool uniform = false;
    for (int d = 0; d < 3; d++) size[d] = 1;
    /* Limits that are set as well leave no room for both: axis equal tight is about the data. */
    bool by_data = read_is(it, f->axes, "dataaspectratiomode", "manual") && read_is(it, f->axes, "xlimmode", "manual")
                   && read_is(it, f->axes, "ylimmode", "manual") && (f->flat || read_is(it, f->axes, "zlimmode", "manual"));
    if (!by_data && read_is(it, f->axes, "plotboxaspectratiomode", "manual")
        && read_numbers(it, f->axes, "plotboxaspectratio", ratio, 3)) {
        for (int d = 0; d < 3; d++) size[d] = ratio[d];
        uniform = true;
    }
    if (!uniform && read_is(it, f->axes, "dataaspectratiomode", "manual")
        && read_numbers(it, f->axes, "dataaspectratio", ratio, 3)) {
        for (int d = 0; d < 3; d++) size[d] = (f->lim[d][1] - f->lim[d][0]) / ratio[d];
        uniform = true;
    }
    double most = 0;
    for (int d = 0; d < 3; d++) {
        if (!(size[d] > 0) || !isfinite(size[d])) size[d] = 1;
        if (d < 2 || !f->flat) most = fmax(most, size[d]);
    }
    for (int d = 0; d < 3; d++) size[d] /= most;
    return uniform;
}

/* Screen x (right), y (up) and nearness of each unit vector. */
typedef double Turn[3][3];

static void turn_by_view(const Frame *f, Turn turn)
{
    double az = f->view[0] * M_PI / 180, el = f->view[1] * M_PI / 180;
    const Turn by = { { cos(az), -sin(el) * sin(az), cos(el) * sin(az) },
                      { sin(az), sin(el) * cos(az), -cos(el) * cos(az) },
                      { 0, cos(el), sin(el) } };
    memcpy(turn, by, sizeof by);
}

static void turn_by_camera(const Camera *c, Turn turn)
{
    double axis[3][3];
    camera_directions(c, axis[0], axis[1], axis[2]);
    for (int d = 0; d < 3; d++)
        for (int s = 0; s < 3; s++) turn[d][s] = axis[s][d];
}

/* A camera that was moved may look past the middle. */
static void aim(Frame *f, const Camera *c, Rect place)
{
    Point at = f->origin;
    for (int d = 0; d < 3; d++) {
        double t = (c->target[d] - f->lim[d][0]) / (f->lim[d][1] - f->lim[d][0]);
        at.x += t * f->along[d].x;
        at.y += t * f->along[d].y;
    }
    double dx = place.x + place.w / 2 - at.x, dy = place.y + place.h / 2 - at.y;
    f->origin.x += dx;
    f->origin.y += dy;
    f->box.x += dx;
    f->box.y += dy;
}

/* The map of the cube, seen from the view or a camera that was moved (else NULL), stretched or fitted into the place. */
static void set_map(Interp *it, Frame *f, const Camera *camera, Rect place)
{
    double size[3];
    bool uniform = box_sizes(it, f, size);
    Turn turn;
    if (camera) turn_by_camera(camera, turn);
    else turn_by_view(f, turn);
    double low[2] = { 0, 0 }, high[2] = { 0, 0 };
    for (int d = 0; d < 3; d++)
        for (int s = 0; s < 2; s++) {
            double part = turn[d][s] * size[d];
            *(part < 0 ? &low[s] : &high[s]) += part;
        }
    double sx = place.w / fmax(high[0] - low[0], 1e-9), sy = place.h / fmax(high[1] - low[1], 1e-9);
    if (uniform) sx = sy = fmin(sx, sy);
    if (camera) sx *= camera->zoom, sy *= camera->zoom;
    double width = sx * (high[0] - low[0]), height = sy * (high[1] - low[1]);
    f->box = (Rect){ place.x + (place.w - width) / 2, place.y + (place.h - height) / 2, width, height };
    f->origin = (Point){ f->box.x - low[0] * sx, f->box.y + f->box.h + low[1] * sy, 0 };
    for (int d = 0; d < 3; d++)
        f->along[d] = (Point){ turn[d][0] * size[d] * sx, -turn[d][1] * size[d] * sy, turn[d][2] * size[d] };
    static const char *const directions[3] = { "xdir", "ydir", "zdir" };
    for (int d = 0; d < 3; d++) {
        Point *a = &f->along[d];
        if (!read_is(it, f->axes, directions[d], "reverse")) continue;
        f->origin = (Point){ f->origin.x + a->x, f->origin.y + a->y, f->origin.near + a->near };
        *a = (Point){ -a->x, -a->y, -a->near };
    }
    if (camera) aim(f, camera, place);
}

static double to_log(const Frame *f, int dim, double value)
{
    if (f->negative[dim]) value = -value;
    double power = value > 0 ? log10(value) : NAN;
    return f->negative[dim] ? -power : power;
}

/* Azimuth and elevation from which a camera looks; one that is turned about its own direction is not above. */
static void view_of_camera(const Camera *c, double view[2])
{
    double right[3], up[3], back[3];
    camera_directions(c, right, up, back);
    view[1] = asin(fmax(-1, fmin(1, back[2]))) * 180 / M_PI;
    view[0] = (fabs(back[2]) > 1 - 1e-12 ? atan2(-up[0], up[1]) : atan2(back[0], -back[1])) * 180 / M_PI;
    for (int k = 0; k < 2; k++) view[k] = round(view[k] * 1e9) / 1e9 + 0.0;
}

void frame_start(Interp *it, Frame *f, FigObject *axes, Rect place)
{
    static const char *const scales[3] = { "xscale", "yscale", "zscale" };
    *f = (Frame){ .axes = axes, .view = { 0, 90 }, .color_lim = { 0, 1 }, .scale = 1 };
    read_numbers(it, axes, "view", f->view, 2);
    axes_limits(it, axes, 3, f->color_lim);
    Camera camera;
    camera_of(it, axes, &camera);
    if (camera.moved) view_of_camera(&camera, f->view);
    f->flat = f->view[0] == 0 && f->view[1] == 90;
    for (int d = 0; d < 3; d++) {
        axes_limits(it, axes, d, f->lim[d]);
        f->log[d] = read_is(it, axes, scales[d], "log") && (f->lim[d][0] > 0 || f->lim[d][1] < 0);
        f->negative[d] = f->log[d] && f->lim[d][1] < 0;
        for (int k = 0; k < 2 && f->log[d]; k++) f->lim[d][k] = to_log(f, d, f->lim[d][k]);
        if (!(f->lim[d][1] > f->lim[d][0])) f->lim[d][1] = f->lim[d][0] + 1;
    }
    f->nearer = !f->flat && read_is(it, axes, "projection", "perspective") ? PERSPECTIVE : 0;
    f->map = color_map_of(it, axes, &f->n_colors);
    set_map(it, f, camera.moved ? &camera : NULL, place);
}

void frame_free(Frame *f)
{
    mem_free(f->map);
    f->map = NULL;
}

double frame_from_log(const Frame *f, int dim, double x)
{
    return f->negative[dim] ? -pow(10, -x) : pow(10, x);
}

double frame_unit(const Frame *f, int dim, double value)
{
    if (f->log[dim]) value = to_log(f, dim, value);
    double low = f->lim[dim][0], range = f->lim[dim][1] - low;
    return isinf(range) ? (value / 4 - low / 4) / (f->lim[dim][1] / 4 - low / 4) : (value - low) / range;
}

Point frame_at_units(const Frame *f, double u, double v, double w)
{
    const Point *o = &f->origin, *a = f->along;
    if (f->flat) w = 0; /* heights beyond the limits do not matter there */
    Point p = { o->x + u * a[0].x + v * a[1].x + w * a[2].x, o->y + u * a[0].y + v * a[1].y + w * a[2].y,
                o->near + u * a[0].near + v * a[1].near + w * a[2].near };
    if (f->nearer > 0) {
        double middle = o->near + (a[0].near + a[1].near + a[2].near) / 2, x = f->box.x + f->box.w / 2,
               y = f->box.y + f->box.h / 2, by = SHRUNK / (1 - f->nearer * (p.near - middle));
        p.x = x + by * (p.x - x);
        p.y = y + by * (p.y - y);
    }
    return p;
}

Point frame_at(const Frame *f, double x, double y, double z)
{
    return frame_at_units(f, frame_unit(f, 0, x), frame_unit(f, 1, y), frame_unit(f, 2, z));
}

Color frame_color(const Frame *f, double value, bool scaled)
{
    if (!f->n_colors || isnan(value)) return NO_COLOR;
    double range = f->color_lim[1] - f->color_lim[0];
    double row = scaled ? floor((value - f->color_lim[0]) / (range > 0 ? range : 1) * (double) f->n_colors)
                        : floor(value) - 1;
    Index k = row < 0 ? 0 : row > (double) f->n_colors - 1 ? f->n_colors - 1 : (Index) row;
    const double *rgb = f->map + 3 * k;
    return (Color){ (float) rgb[0], (float) rgb[1], (float) rgb[2], 1 };
}
