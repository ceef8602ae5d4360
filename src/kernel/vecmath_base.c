/* The vector functions for one number, with whatever multiplication the processor is known to have. */
#include "kernel/vecmath_one.h"

#define VM_SUFFIX base
#include "kernel/vecmath.tmpl.h"
