/* How many bytes a value's data takes, by Octave's count (a range is three numbers). */
#ifndef OCTAVO_SIZEOF_H
#define OCTAVO_SIZEOF_H

#include "value/value.h"

Index value_bytes(Value v);

#endif
