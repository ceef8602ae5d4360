/* Where axes stand on the sheet. */
#ifndef OCTAVO_DRAW_LAYOUT_H
#define OCTAVO_DRAW_LAYOUT_H

#include "draw/axes_scene.h"

/* Axes' box by their position. */
Rect axes_own_place(Sketch *k, FigObject *axes);
/* The same made smaller where labels of theirs would stand in their neighbours'
 * (subplots) and where a legend stands outside. */
Rect axes_place(Sketch *k, FigObject *axes);
/* By how much the labels of a figure's axes are smaller than asked for (1: not at all) so that those of many subplots
 * do not stand in each other; k->text is set to it. */
double layout_text(Sketch *k, const FigObject *figure);
/* The legend or colour bar of axes ("__legend__", "__colorbar__"), NULL: none. */
FigObject *axes_companion(Interp *it, FigObject *axes, const char *name);

#endif
