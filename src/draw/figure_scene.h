/* A figure as a scene. */
#ifndef OCTAVO_FIGURE_SCENE_H
#define OCTAVO_FIGURE_SCENE_H

#include "draw/scene.h"
#include "plot/figure.h"

/* Width and height of the figure on the screen, points. */
void figure_size(Interp *it, const FigObject *figure, double size[2]);
/* *s is started and filled; freed by the caller in any case. ERR if memory was short. */
Status figure_scene(Interp *it, FigObject *figure, double width, double height, Scene *s) MUST_USE;

#endif
