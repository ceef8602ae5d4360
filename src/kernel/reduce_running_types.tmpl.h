/* Products and running sums and products of all types, for kernel/each_target.h. Complex numbers take turns:
 * newer instructions bring them nothing. */
#define NAME(name) ON_TARGET(name##_f64)
#define T double
#define EACH LOOP_INDEPENDENT
#include "kernel/reduce_running.tmpl.h"

#define NAME(name) ON_TARGET(name##_f32)
#define T float
#define EACH LOOP_INDEPENDENT
#include "kernel/reduce_running.tmpl.h"

#if TARGET_LEVEL == 0
#define NAME(name) name##_c128
#define T double _Complex
#define EACH
#include "kernel/reduce_running.tmpl.h"

#define NAME(name) name##_c64
#define T float _Complex
#define EACH
#include "kernel/reduce_running.tmpl.h"
#endif

static const RunningLoops *const ON_TARGET(running_set)[RUN_TYPES] = {
    &ON_TARGET(running_f64), &ON_TARGET(running_f32), &running_c128, &running_c64
};
