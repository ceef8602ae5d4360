/* Numbers with a derivative that are written as text, bytes, to files or figures, or rounded to integers,
 * and read again as constants. */
#ifndef OCTAVO_AD_WRITTEN_H
#define OCTAVO_AD_WRITTEN_H

#include "gradients/tape.h"

bool builtin_writes(const char *name);
bool builtin_reads(const char *name);

/* A builtin is given these values: numbers traced on the innermost tape are remembered. */
Status written_values(Interp *it, const char *by, const Value *in, int nin) MUST_USE;
/* A step gave v; it is remembered where its class is an integer one. */
Status written_integers(Interp *it, const char *by, Value v) MUST_USE;
/* The same for all variables of the running function, which a builtin may write by name. */
Status written_variables(Interp *it, const char *by) MUST_USE;

typedef struct ReadCall {
    const Value *in;
    int nin;
    const Value *out;
    int nout;
} ReadCall;
/* A builtin gave these values: a warning where one of them was written. */
Status written_look(Interp *it, const char *reader, const ReadCall *c) MUST_USE;

#endif
