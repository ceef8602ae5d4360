/* The parts of a picture: axes with ticks and labels, the objects in them, legends and colour bars. */
#ifndef OCTAVO_AXES_SCENE_H
#define OCTAVO_AXES_SCENE_H

#include "draw/covered.h"

/* A picture in the making. */
typedef struct Sketch {
    Interp *it;
    Scene *scene;
    Rect sheet; /* the figure, points */
    double text; /* by which labels, ticks' labels and titles are multiplied; 0: not known yet, as asked for */
    double label_left, label_below; /* what the labels of the axes that were placed last take */
    bool crowded; /* the axes in hand hold more points than can be told apart */
    Covered covered; /* then: where outlines have been */
} Sketch;
static inline double sketch_text(const Sketch *k) { return k->text > 0 ? k->text : 1; }

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

#define LEGEND_GAP 7.0 /* between a legend and the box of its axes, points */
/* What the legend of these axes takes. */
TextSize legend_size(Sketch *k, FigObject *axes, FigObject *legend);
/* beside: the axes' frame. */
void draw_legend(Sketch *k, const Frame *beside, FigObject *legend, Rect own_place);
void draw_colorbar(Sketch *k, const Frame *beside, FigObject *bar);

/* faces of surfaces and patches (draw/faces.c) */
void draw_faces(Sketch *k, const Frame *f, FigObject *const *objects, Index n);

#endif
