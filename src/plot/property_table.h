/* What is known of the properties of graphics objects before any is made. */
#ifndef OCTAVO_PROPERTY_TABLE_H
#define OCTAVO_PROPERTY_TABLE_H

#include "base/base.h"

typedef struct PropertyRow {
    const char *name;
    /* What it may be: R one of the words, C a colour (or one of the words), 2 a number or one of the words,
     * D a number, A an array of numbers, S a string, K a callback, H handles, T a text object, L tick labels,
     * * anything; - read only. In lower case the same, not listed by get and set. */
    char type;
    const char *words;      /* those it may be, with blanks between them; NULL: none */
    const char *value;      /* of a new object: "#1 2;3 4" numbers, "@2 3" a matrix of ones, "{" a cell, else text */
} PropertyRow;

typedef struct PropertyList {
    const char *kind;
    const PropertyRow *rows;
    int count;
} PropertyList;

extern const PropertyList every_object_properties;
extern const PropertyList kind_properties[];        /* by the name that get (h, "type") gives */
extern const int kind_properties_count;
extern const PropertyList chart_properties[];       /* "bar", "contour", "legend" ... */
extern const int chart_properties_count;

#endif
