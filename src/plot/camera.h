/* Where axes are seen from. */
#ifndef OCTAVO_CAMERA_H
#define OCTAVO_CAMERA_H

#include "plot/figure.h"

/* A camera in the space of the data, and the box around them. */
typedef struct Camera {
    double position[3], target[3], up[3];
    double angle;                 /* that the picture opens, degrees */
    double unit[3];               /* how long a unit of the box is in each dimension of the data */
    double zoom;                  /* how much larger things look than with the automatic angle */
    double aspect;                /* width over height of the axes' place */
    bool moved;                   /* something of it was set by hand */
} Camera;

/* What was set by hand, else what view, limits and box make of it. */
void camera_of(Interp *it, FigObject *axes, Camera *c);
/* The directions to the right, upwards and to the viewer in the box's space, of length 1. */
void camera_directions(const Camera *c, double right[3], double up[3], double back[3]);
/* The shape of the box: as set, or what limits and units that were set make of it, the shortest side 1. */
void camera_box(Interp *it, FigObject *axes, double box[3]);
/* A property of axes that is about the camera; false: it is none. */
bool camera_property(Interp *it, FigObject *axes, const char *name, Value *out);

#endif
