/* How a builtin is written and registered.
 *
 * Each file has a table at its foot, called after the file; builtins.def lists the tables. The caller checks the
 * argument counts, so no body does: too many or too few inputs give "Invalid call to NAME".
 *
 * Help text: first line(s) the usages, then a description; examples are lines "  >> input" followed by what is
 * printed, indented by two spaces as well; they run as tests. Last line "See also: a, b". */
#ifndef OCTAVO_BUILTIN_H
#define OCTAVO_BUILTIN_H

#include "base/interp.h"
#include "value/value.h"

/* in is borrowed. out has room for max(nout, 1) values, all T_NONE on entry; what is set there is owned
 * by the caller, on failure too (the machine releases it). nout 0: called as a statement, out[0] becomes
 * ans if set. */
typedef Status (*BuiltinFn)(Interp *it, const Value *in, int nin, Value *out, int nout);

/* The same as one, for what several builtins have in common; who is the builtin's name. */
typedef struct BuiltinCall {
    const char *who;
    const Value *in;
    int nin;
    Value *out;
    int nout;
} BuiltinCall;

typedef struct Builtin {
    const char *name;
    BuiltinFn fn;
    int min_in, max_in;       /* max -1: any number */
    int min_out, max_out;     /* max -1: any number */
    const char *help;
    /* Optional shortcuts for real double scalars, taken by the machine without a call. They return false
     * where the result is not a real double scalar or an error is due (sqrt (-1)); then fn is called. */
    bool (*num1)(double x, double *result);
    bool (*num2)(double x, double y, double *result);
    /* What it is without arguments, where that never changes; likewise. */
    const double *number;
    const bool *truth;
} Builtin;

/* The door of all builtins: with values being traced, or sparse matrices about, they are not called straight away. */
Status builtin_call_guarded(Interp *it, const Builtin *b, const Value *in, int nin, Value *out, int nout) MUST_USE;
static inline MUST_USE Status builtin_call(Interp *it, const Builtin *b, const Value *in, int nin, Value *out, int nout)
{
    if (UNLIKELY((it->traced_live > 0) | it->sparse_seen)) return builtin_call_guarded(it, b, in, nin, out, nout);
    return b->fn(it, in, nin, out, nout);
}

/* A row ends where its information ends, a table with a row of zeros. */
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
void builtins_register(Interp *it, const Builtin *table);
const Builtin *builtin_find(Interp *it, Sym name);
/* Every registered builtin, in registration order (for help, completion, and the test of help texts). */
const Builtin *const *builtins_all(Interp *it, Index *count);

/* "Invalid call to NAME", as print_usage() in a builtin gives. */
Status err_usage(Interp *it, const char *name);
/* The same for a function with that help text. */
Status err_usage_of(Interp *it, const char *name, const char *help);
/* Too many inputs, or too few. */
Status err_builtin_inputs(Interp *it, const Builtin *b, int nin, int nout);
/* More outputs are wanted than it has: an error before the call, or OK, and what is missing stays unset. */
Status check_builtin_outputs(Interp *it, const Builtin *b);

#endif
