/* A scene in the terminal: by the graphics it says it has, else by characters. */
#ifndef OCTAVO_DRAW_TERMINAL_H
#define OCTAVO_DRAW_TERMINAL_H

#include "base/interp.h"
#include "draw/figure_scene.h"

/* A figure onto the terminal, as wide as it is: with its colours (24 bits) unless the environment has
 * NO_COLOR. */
Status terminal_show(Interp *it, FigObject *figure) MUST_USE;

#endif
