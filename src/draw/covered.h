/* Which places of the paper have something already. */
#ifndef OCTAVO_COVERED_H
#define OCTAVO_COVERED_H

#include "draw/frame.h"

/* No bits: nothing is noted. The bits are freed by mem_free. */
typedef struct Covered {
    unsigned char *bits;
    Index rows, cols;
    double spot; /* width of a place, points */
    Rect box;
} Covered;
Covered covered_new(Rect box, double spot);
/* Is nothing there yet? From now on there is. Outside of the box there always is something. */
bool covered_take(Covered *c, Point p);

#endif
