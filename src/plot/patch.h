/* Patches have their data twice: xdata, ydata, zdata and cdata by face, and vertices, faces and
 * facevertexcdata. Whichever is set, the others follow. */
#ifndef OCTAVO_PATCH_H
#define OCTAVO_PATCH_H

#include "plot/figure.h"

/* name was set. */
Status patch_follow(Interp *it, FigObject *o, const char *name) MUST_USE;
/* Faces and vertices out of the data by face. */
Status patch_faces_of_data(Interp *it, FigObject *o) MUST_USE;

#endif
