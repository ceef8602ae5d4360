/* A scene painted by Cairo: pixels (PNG, and raw for JPEG and terminals), PDF and encapsulated PostScript. */
#ifndef OCTAVO_CAIRO_PAINT_H
#define OCTAVO_CAIRO_PAINT_H

#include "base/interp.h"
#include "draw/cairo_api.h"
#include "draw/scene.h"

typedef enum PaintFormat { PAINT_PNG, PAINT_PDF, PAINT_EPS, PAINT_PS } PaintFormat;

/* rows x cols pixels of four bytes (red, green, blue, 255), rows from the top. */
typedef struct Bitmap {
    unsigned char *pixels; /* freed by mem_free */
    Index rows, cols;
} Bitmap;

/* A file's contents in out. dots: pixels an inch (PNG). ERR: no library, no memory, too large. */
Status cairo_file(Interp *it, const char *who, const Scene *s, PaintFormat format, double dots,
                  StrBuf *out) MUST_USE;
Status cairo_pixels(Interp *it, const char *who, const Scene *s, double dots, Bitmap *out) MUST_USE;

/* The library, loaded at the first call; NULL: it is not there. */
const Cairo *cairo_library(Interp *it);
/* Paint onto a context whose unit is a point; Ctrl-C leaves the rest. */
void cairo_scene(const Interp *it, const Cairo *c, CairoContext *on, const Scene *s, double pixel);

#endif
