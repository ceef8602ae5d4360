#include "draw/figure_scene.h"

#include <math.h>

#include "draw/axes_scene.h"
#include "draw/layout.h"
#include "plot/units.h"

#define POINTS_PER_PIXEL 0.75 /* 96 pixels an inch, as the root object says */

void figure_size(Interp *it, const FigObject *figure, double size[2])
{
    units_figure_size(it, figure, size);
    for (int k = 0; k < 2; k++) {
        size[k] *= POINTS_PER_PIXEL;
        if (!(size[k] >= 30)) size[k] = 30;
        if (size[k] > 14400) size[k] = 14400;
    }
}

static bool start_frame(Sketch *k, FigObject *axes, Frame *f)
{
    if (!k->text && axes->parent) k->text = layout_text(k, axes->parent);
    Rect place = axes_place(k, axes);
    if (!(place.w > 1) || !(place.h > 1)) return false;
    frame_start(k->it, f, axes, place);
    return true;
}

static void draw_axes(Sketch *k, FigObject *axes)
{
    Frame f;
    FigObject *legend = axes_companion(k->it, axes, "__legend__"),
              *bar = axes_companion(k->it, axes, "__colorbar__");
    if (!start_frame(k, axes, &f)) return;
    scene_group(k->scene, "axes");
    draw_axes_ground(k, &f);
    draw_objects(k, &f);
    draw_axes_lines(k, &f);
    if (bar) draw_colorbar(k, &f, bar);
    if (legend) draw_legend(k, &f, legend, axes_own_place(k, legend));
    scene_end(k->scene);
    frame_free(&f);
}

Status figure_scene(Interp *it, FigObject *figure, double width, double height, Scene *s)
{
    Sketch k = { .it = it, .scene = s, .sheet = { 0, 0, width, height } };
    Color ground = WHITE;
    scene_start(s, width, height);
    if (read_color(it, figure, "color", &ground) || ground.a > 0)
        scene_rect(s, k.sheet, ground, (Pen){ NO_COLOR, 0, DASH_SOLID });
    for (FigObject *o = figure->first; o; o = o->next)
        if (o->kind == FIG_AXES && !o->chart) draw_axes(&k, o);
    return s->failed ? err_out_of_memory(it) : OK;
}

bool figure_frame_of(Interp *it, const double size[2], FigObject *axes, Frame *f)
{
    Sketch k = { .it = it, .sheet = { 0, 0, size[0], size[1] } };
    return start_frame(&k, axes, f);
}

bool figure_frame(Interp *it, FigObject *figure, const double size[2], const double at[2], Frame *f)
{
    for (FigObject *o = figure->last; o; o = o->prev) {
        if (o->kind != FIG_AXES || o->chart || !figure_frame_of(it, size, o, f)) continue;
        Rect b = f->box;
        if (at[0] >= b.x && at[0] <= b.x + b.w && at[1] >= b.y && at[1] <= b.y + b.h) return true;
        frame_free(f);
    }
    return false;
}
