/* A scene as SVG: one element for each thing, text as text, groups with the class they are named after. */
#ifndef OCTAVO_SVG_H
#define OCTAVO_SVG_H

#include "draw/scene.h"

void svg_write(const Scene *s, StrBuf *out);

#endif
