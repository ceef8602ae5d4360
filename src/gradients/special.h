/* Functions that have no rule, but a way of their own with traced values. */
#ifndef OCTAVO_GRADIENTS_SPECIAL_H
#define OCTAVO_GRADIENTS_SPECIAL_H

#include "value/value.h"

struct Builtin;
struct BuiltinCall;

/* What such a function needs of the rules, which stand above it. */
typedef struct RuleCalls {
    /* a builtin by name, traced values and all */
    Status (*by_name)(Interp *it, const char *name, const Value *in, int nin, Value *out, int nout);
    /* v's elements at these places, in their shape */
    Status (*elements)(Interp *it, Value v, Value places, Value *out);
} RuleCalls;

/* Does what a function does with traced values; *done false: not with these arguments. */
typedef Status (*SpecialCall)(Interp *it, const struct Builtin *b, const struct BuiltinCall *c,
                              const RuleCalls *calls, bool *done);
/* NULL: none. */
SpecialCall special_of(const char *name);

#endif
