/* Largest magnitudes of doubles and singles, for kernel/each_target.h. */
#define NAME(name) ON_TARGET(name##_f64)
#define B Bits64
#define MAGNITUDE INT64_MAX
#define EXPONENT 0x7ff0000000000000
#include "kernel/reduce_magnitude.tmpl.h"

#define NAME(name) ON_TARGET(name##_f32)
#define B Bits32
#define MAGNITUDE INT32_MAX
#define EXPONENT 0x7f800000
#include "kernel/reduce_magnitude.tmpl.h"
