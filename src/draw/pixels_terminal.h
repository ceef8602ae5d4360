/* Terminals that show pixels: by the graphics protocol of kitty, or sixels (DEC, 1983). */
#ifndef OCTAVO_PIXELS_TERMINAL_H
#define OCTAVO_PIXELS_TERMINAL_H

#include "base/interp.h"
#include "draw/cairo_paint.h"

typedef enum TerminalPixels { PIXELS_NONE, PIXELS_SIXEL, PIXELS_KITTY } TerminalPixels;

/* What the terminal itself says it has; asked once, and only while nobody types. */
TerminalPixels terminal_pixels(Interp *it);
/* The picture in the terminal's language. */
void sixel_pack(const Bitmap *b, StrBuf *out);
void kitty_pack(const StrBuf *png, StrBuf *out);

#endif
