/* The vector functions for one number, for x86-64 processors with fused multiplication. */
#include <math.h>
#include <string.h>

#include "kernel/target.h"
#include "kernel/vecmath_variants.h"

#if defined(__x86_64__)
TARGET_BEGIN("avx2,fma")
#define VM_SUFFIX fma
#include "kernel/vecmath_one.h"
#include "kernel/vecmath.tmpl.h"
TARGET_END
#endif
