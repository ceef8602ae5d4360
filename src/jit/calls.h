/* What compiled loops call. */
#ifndef OCTAVO_JIT_CALLS_H
#define OCTAVO_JIT_CALLS_H

#include "jit/emit.h"

/* Begin the loop over r[3] : r[4] : r[5] as step_for_range does. Refused: it is none that can be counted plainly,
 * or not the integer loop that `f` wants. Nothing is changed then, nor where there is no turn. */
typedef enum RangeStart { RANGE_REFUSED, RANGE_BEGUN, RANGE_EMPTY } RangeStart;
RangeStart jit_for_range(Value *r, JitFor *f);
/* What an integer loop counts by. false: these are no integers, or not the step that the code was
 * written for. */
bool jit_bind_integers(JitFor *f, double base, double step, double n, double turn);

#endif
