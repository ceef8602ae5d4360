/* Loops as machine code: what the machine knows of it.
 *
 * Instructions that jump backward count their turns in an operand of their own, `heat`. The machine
 * looks while it is not negative:
 *   0 ...          turns so far
 *   HEAT_CODE + k  loop k of this code is compiled
 *   negative       the interpreter keeps it */
#ifndef OCTAVO_JIT_H
#define OCTAVO_JIT_H

#include "lang/state.h"

enum { HEAT_CODE = 0x4000, HEAT_COLD = 0x8000 };

/* A backward jump, `jump`, has been taken to `target`. Gives the instruction to go on at: target, or
 * where compiled code has left. */
const Ins *jit_turn(Interp *it, Frame *f, const Ins *jump, uint16_t *heat, const Ins *target);
/* A function of the program is called whose `heat` is not negative. true: it has run as machine code, and gave *result; the
 * arguments are used up if they are temporaries. */
struct CallRequest;
bool jit_call(Interp *it, struct Proto *p, const Func *closure, struct CallRequest *rq, Value *result);
/* The code's loops end with it. */
void jit_forget(struct Proto *p);
void jit_free(Interp *it);

/* How loops are compiled: "on", "off", "always" (at their first turn), "exits" (and left again at random
 * instructions, which tests that). OCTAVO_JIT in the environment says it as well. */
const char *jit_mode(Interp *it);
bool jit_set_mode(Interp *it, const char *name);
/* A line for each loop that was hot. */
void jit_report(Interp *it, StrBuf *out);
/* The code of all that are compiled, beside the lines it stands for. */
void jit_listing(Interp *it, StrBuf *out);

#endif
