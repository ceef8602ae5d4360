/* Where axes stand on the sheet. */
#ifndef OCTAVO_DRAW_LAYOUT_H
#define OCTAVO_DRAW_LAYOUT_H

#include "draw/axes_scene.h"

/* Axes' box by their position, made smaller where labels of theirs would stand in their neighbours'
 * (subplots) and where a legend stands outside. */
Rect axes_place(Sketch *k, FigObject *axes);
/* The legend or colour bar of axes ("__legend__", "__colorbar__"), NULL: none. */
FigObject *axes_companion(Interp *it, FigObject *axes, const char *name);

#endif
