/* The functions of Cairo that are used here, as a table filled by dlopen at first use, so that neither
 * building nor starting needs the library (Debian: libcairo2). Cairo is the library of this field: it draws
 * the same picture as pixels, PDF and PostScript with the fonts of the system. The declarations are those of
 * its documentation; its binary interface has been stable since version 1.0 (2005), which dates from before
 * the oldest system this runs on. */
#ifndef OCTAVO_CAIRO_API_H
#define OCTAVO_CAIRO_API_H

typedef struct CairoContext CairoContext;
typedef struct CairoSurface CairoSurface;
typedef struct CairoPattern CairoPattern;
typedef struct CairoTextExtents {
    double x_bearing, y_bearing, width, height, x_advance, y_advance;
} CairoTextExtents;
typedef struct CairoMatrix {
    double xx, yx, xy, yy, x0, y0;
} CairoMatrix;
typedef int CairoWrite(void *closure, const unsigned char *data, unsigned int length);

enum {
    CAIRO_SUCCESS = 0,
    CAIRO_WRITE_FAILED = 11,
    CAIRO_ARGB32 = 0,
    CAIRO_RGB24 = 1,
    CAIRO_ROUND = 1,
    CAIRO_NEAREST = 3
};

#define CAIRO(result, name, arguments) result(*name) arguments;
typedef struct Cairo {
    void *library;
#include "draw/cairo_functions.def"
} Cairo;
#undef CAIRO

#endif
