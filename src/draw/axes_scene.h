/* The parts of a picture: axes with ticks and labels, the objects in them, legends and colour bars. */
#ifndef OCTAVO_AXES_SCENE_H
#define OCTAVO_AXES_SCENE_H

#include "draw/frame.h"

/* A picture in the making. */
typedef struct Sketch {
    Interp *it;
    Scene *scene;
    Rect sheet; /* the figure, points */
} Sketch;

/* Ticks of one dimension: where, and what stands at them. */
typedef struct Ticks {
    Array *at; /* NULL: none */
    TextList labels;
} Ticks;
void ticks_read(Interp *it, FigObject *axes, int dim, Ticks *t);
void ticks_free(Ticks *t);

/* Ground and grid, below the data; lines, ticks and labels, above. */
void draw_axes_ground(Sketch *k, const Frame *f);
void draw_axes_lines(Sketch *k, const Frame *f);

/* Everything in the axes, clipped to them; in space the farthest first. */
void draw_objects(Sketch *k, const Frame *f);

/* What the legend of these axes takes. */
TextSize legend_size(Sketch *k, FigObject *axes, FigObject *legend);
/* beside: the axes' frame. */
void draw_legend(Sketch *k, const Frame *beside, FigObject *legend);
void draw_colorbar(Sketch *k, const Frame *beside, FigObject *bar);

/* faces of surfaces and patches (draw/faces.c) */
void draw_surface(Sketch *k, const Frame *f, FigObject *o);
void draw_patch(Sketch *k, const Frame *f, FigObject *o);

#endif
