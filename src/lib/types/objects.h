/* What functions for structs and types do with objects of classes that programs define. */
#ifndef OCTAVO_LIB_OBJECTS_H
#define OCTAVO_LIB_OBJECTS_H

#include "value/value.h"

/* class (s, "name", parents...) */
Status object_of_struct(Interp *it, const Value *in, int nin, Value *out) MUST_USE;
/* fieldnames (obj) */
Status object_fieldnames(Interp *it, Value v, Value *out) MUST_USE;

#endif
