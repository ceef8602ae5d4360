/* What the table says about an object's properties. */
#ifndef OCTAVO_PROPERTY_ROWS_H
#define OCTAVO_PROPERTY_ROWS_H

#include "plot/figure.h"

/* NULL: none of that name. */
const PropertyList *properties_of_kind(const char *kind);
const PropertyList *properties_of_chart(const char *chart);
const PropertyRow *property_row_in(const PropertyList *list, const char *name);
/* The row of an object's property; NULL: not in the table. */
const PropertyRow *property_row(const FigObject *o, const char *name);
Status property_row_value(Interp *it, const PropertyRow *row, Value *out) MUST_USE;

/* The lower-case name a string stands for; false if v is no string or too long. */
enum { PROPERTY_NAME_SIZE = 64 };
bool property_name(Value v, char name[PROPERTY_NAME_SIZE]);

#endif
