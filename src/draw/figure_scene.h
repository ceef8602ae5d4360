/* A figure as a scene. */
#ifndef OCTAVO_FIGURE_SCENE_H
#define OCTAVO_FIGURE_SCENE_H

#include "draw/frame.h"

/* Width and height of the figure on the screen, points. */
void figure_size(Interp *it, const FigObject *figure, double size[2]);
/* *s is started and filled; freed by the caller in any case. ERR if memory was short. */
Status figure_scene(Interp *it, FigObject *figure, double width, double height, Scene *s) MUST_USE;

/* The axes at a place of such a picture, points; false: there are none. *f is freed by frame_free. */
bool figure_frame(Interp *it, FigObject *figure, const double size[2], const double at[2], Frame *f);
/* Those of these axes. */
bool figure_frame_of(Interp *it, const double size[2], FigObject *axes, Frame *f);

#endif
