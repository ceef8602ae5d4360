/* A scene in the terminal: by the graphics it says it has, else by characters. */
#ifndef OCTAVO_DRAW_TERMINAL_H
#define OCTAVO_DRAW_TERMINAL_H

#include "base/interp.h"
#include "draw/figure_scene.h"

/* A figure onto the terminal, as wide as it is: in pixels if it says it has them, else in characters, with its
 * colours (24 bits) unless the environment has NO_COLOR. over: it may stand where the picture before stands, if
 * nothing was printed since (animations). */
Status terminal_show(Interp *it, FigObject *figure, bool over) MUST_USE;

#endif
