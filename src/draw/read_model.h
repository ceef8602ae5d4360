/* What painters ask of the figure model: properties as plain numbers, colours and words, with what objects
 * have by default where nothing is set. */
#ifndef OCTAVO_READ_MODEL_H
#define OCTAVO_READ_MODEL_H

#include "draw/text_markup.h"
#include "plot/figure.h"

/* The property as it is, owned; nothing (val_none) where the kind has none. */
Value read_value(Interp *it, const FigObject *o, const char *name);
double read_number(Interp *it, const FigObject *o, const char *name, double otherwise);
bool read_is(Interp *it, const FigObject *o, const char *name, const char *word);
bool read_visible(Interp *it, const FigObject *o);
/* n numbers; false: it has not that many, and x stays. */
bool read_numbers(Interp *it, const FigObject *o, const char *name, double *x, Index n);
/* A colour; false for words ("auto", "flat", "none", ...), of which is_none tells the last. */
bool read_color(Interp *it, const FigObject *o, const char *name, Color *color);
Pen read_pen(Interp *it, const FigObject *o, const char *color_name);
Marker read_marker(Interp *it, const FigObject *o);
/* The font an object writes with. */
Font read_font(Interp *it, const FigObject *o);

/* Numbers of a property as a double array (NULL: none); the caller drops it. */
Array *read_array(Interp *it, const FigObject *o, const char *name);

/* The text of a string property: rows and cells become lines. The caller frees it. */
StrBuf read_text(Interp *it, const FigObject *o, const char *name);

#endif
