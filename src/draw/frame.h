/* From data to points: an axes' limits, scales, view and box on the paper, made into one linear map. */
#ifndef OCTAVO_FRAME_H
#define OCTAVO_FRAME_H

#include "draw/read_model.h"

enum { X_DIM, Y_DIM, Z_DIM };

typedef struct Point {
    double x, y; /* points */
    double near; /* larger: nearer to the viewer; of interest in space only */
} Point;

typedef struct Frame {
    FigObject *axes;
    Rect box;         /* the axes' place; in the plane the box around the data */
    double lim[3][2]; /* as set; for logarithmic scales their logarithms */
    bool log[3], negative[3]; /* negative: logarithms of negative numbers */
    bool flat;              /* seen from above, x to the right and y upwards */
    double view[2];         /* azimuth, elevation, degrees */
    Point origin, along[3]; /* of the cube 0..1 in each dimension */
    double color_lim[2];
    double *map; /* the colour map: red, green, blue of each colour; owned */
    Index n_colors;
    double nearer; /* how much larger what is nearer is drawn, a unit of nearness; 0: in parallel */
    double scale; /* sizes of text and markers are multiplied by it: 1 */
} Frame;

/* place: where the axes' position puts it. */
void frame_start(Interp *it, Frame *f, FigObject *axes, Rect place);
void frame_free(Frame *f);

/* Where a coordinate lies between the limits, 0 to 1 if between; NaN where a logarithm has none. */
double frame_unit(const Frame *f, int dim, double value);
/* Back from the logarithm of a coordinate; for negative ones that is minus the logarithm of their size, so that the order
 * stays. */
double frame_from_log(const Frame *f, int dim, double x);
Point frame_at_units(const Frame *f, double u, double v, double w);
Point frame_at(const Frame *f, double x, double y, double z);

/* The colour of a value by the axes' colour limits (scaled) or as a row of the map, counted from 1. */
Color frame_color(const Frame *f, double value, bool scaled);

#endif
