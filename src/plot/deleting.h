/* Deleting graphics objects. */
#ifndef OCTAVO_DELETING_H
#define OCTAVO_DELETING_H

#include "plot/figure.h"

void fig_delete(Interp *it, FigObject *o);
/* As its closerequestfcn says, which may leave it open. */
void fig_close(Interp *it, FigObject *figure);
void fig_delete_children(Interp *it, FigObject *o);
/* The same where nothing of what the axes computed is to stay. */
void fig_delete_children_quickly(Interp *it, FigObject *o);
/* What was plotted into the axes, but not their labels. */
void fig_delete_data(Interp *it, FigObject *axes);
/* The legend and the colour bar of the axes. */
void fig_delete_helpers(Interp *it, FigObject *axes);

#endif
