/* Figures in windows. */
#ifndef OCTAVO_DRAW_WINDOW_H
#define OCTAVO_DRAW_WINDOW_H

#include "base/interp.h"
#include "plot/figure.h"

/* Is there a display, and what windows need? The connection is made at the first call. */
bool windows_open(Interp *it);
/* Open the figure's window, or paint it anew. */
void window_show(Interp *it, FigObject *figure);
/* Windows of figures that are gone close. */
void windows_sync(Interp *it);
/* What happened in windows since. What there is to say about it is printed, or returned (until the next call) where
 * the caller has a line on the screen that must not be written over. */
void windows_serve(Interp *it);
const char *windows_listen(Interp *it);
/* Where events come in, for poll; -1: there are no windows. */
int windows_descriptor(Interp *it);

#endif
