/* A number that remembers how it was computed: the plain value, and its node on a tape. Only while a gradient
 * is taken do such values exist (gradients/tape.h says what tapes are). All questions of value.h are answered
 * as for the plain value, which may itself be traced, on the tape of a gradient around this one. */
#ifndef OCTAVO_TRACED_H
#define OCTAVO_TRACED_H

#include "value/value.h"

struct Tape;

typedef struct Traced {
    Obj h;
    uint32_t node;       /* its number on the tape */
    struct Tape *tape;   /* a reference of its own */
    Value v;             /* owned; never T_NONE */
    struct Traced *next; /* of those that wait to be used again */
} Traced;

/* What the tape does with an object nobody holds any more. */
typedef struct TapeHead {
    void (*release)(Traced *t);
} TapeHead;

/* Without the traces, all levels of them. Borrowed. */
static inline Value val_untraced(Value v)
{
    while (UNLIKELY(v.tag == T_TRACED)) v = v.u.traced->v;
    return v;
}

#endif
