/* Colour bars: axes with the table of colours in them. */
#include <math.h>

#include "draw/axes_scene.h"
#include "draw/layout.h"

static bool same_place(double a, double b) { return fabs(a - b) < 0.5; }

/* By its position; one that stands as high or as wide as its axes follows where these were made smaller. */
static Rect bar_place(Sketch *k, const Frame *f, FigObject *bar)
{
    Rect r = axes_own_place(k, bar), own = axes_own_place(k, f->axes), now = f->box;
    if (same_place(r.y, own.y) && same_place(r.h, own.h)) {
        r.y = now.y;
        r.h = now.h;
    } else if (same_place(r.x, own.x) && same_place(r.w, own.w)) {
        r.x = now.x;
        r.w = now.w;
    }
    return r;
}

/* The table of colours, between the axes' colour limits, in the part of it that the bar's own limits show. */
static void draw_bar_colors(Sketch *k, const Frame *f, const Frame *bar, int dim)
{
    bool across = dim == X_DIM;
    double unit[2] = { frame_unit(bar, dim, f->color_lim[0]), frame_unit(bar, dim, f->color_lim[1]) };
    Point low = frame_at_units(bar, across ? unit[0] : 0, across ? 0 : unit[0], 0),
          high = frame_at_units(bar, across ? unit[1] : 1, across ? 1 : unit[1], 0);
    Rect all = { fmin(low.x, high.x), fmin(low.y, high.y), fabs(high.x - low.x), fabs(high.y - low.y) };
    bool rising = across ? low.x < high.x : low.y < high.y;       /* from the left, from above */
    scene_clip(k->scene, bar->box);
    unsigned char *to = scene_image(k->scene, all, across ? 1 : f->n_colors, across ? f->n_colors : 1);
    for (Index c = 0; to && c < f->n_colors; c++) {
        const double *rgb = f->map + 3 * (rising ? c : f->n_colors - 1 - c);
        for (int q = 0; q < 3; q++) *to++ = (unsigned char) (rgb[q] * 255 + 0.5);
        *to++ = 255;
    }
    scene_end(k->scene);
}

/* Axes like others, but for what is in them. */
void draw_colorbar(Sketch *k, const Frame *f, FigObject *bar)
{
    Frame own;
    Rect place = bar_place(k, f, bar);
    int dim = read_number(k->it, bar, "__vertical__", 1) != 0 ? Y_DIM : X_DIM;
    if (!read_visible(k->it, bar) || f->n_colors == 0 || !(place.w > 1) || !(place.h > 1)) return;
    frame_start(k->it, &own, bar, place);
    scene_group(k->scene, "colorbar");
    draw_bar_colors(k, f, &own, dim);
    draw_axes_lines(k, &own);
    scene_end(k->scene);
    frame_free(&own);
}
