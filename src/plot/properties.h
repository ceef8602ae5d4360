/* Properties as programs set them: names of any case, values that fit, options of plotting calls. */
#ifndef OCTAVO_PROPERTIES_H
#define OCTAVO_PROPERTIES_H

#include "plot/figure.h"

/* ERR "WHO: unknown TYPE property NAME". */
Status property_set(Interp *it, const char *who, FigObject *o, const char *name, Value v) MUST_USE;
/* name, value, name, value ... for each of the objects. */
Status property_set_pairs(Interp *it, const char *who, FigObject *const *objects, Index n, const Value *in,
                          int nin) MUST_USE;
/* The lower-case name a string stands for; false if v is no string or too long. */
enum { PROPERTY_NAME_SIZE = 64 };
bool property_name(Value v, char name[PROPERTY_NAME_SIZE]);

/* What a format such as "r--o;label;" says. Letters 0 and texts NULL: nothing about that. */
typedef struct LineSpec {
    const char *style, *marker;
    char color;
    const char *label;
    Index label_len;
} LineSpec;
bool line_spec_parse(Value v, LineSpec *spec);
void line_spec_apply(Interp *it, FigObject *o, const LineSpec *spec);
/* The next colour and line style of the axes' orders. */
void axes_next_style(Interp *it, FigObject *axes, FigObject *o);

#endif
