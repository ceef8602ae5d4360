/* Derivatives of functions: what the gate of builtins knows about each. */
#ifndef OCTAVO_AD_RULES_H
#define OCTAVO_AD_RULES_H

#include "gradients/plain.h"
#include "gradients/special.h"
#include "gradients/tape.h"

typedef enum RuleKind {
    RULE_UNKNOWN,  /* no derivative is known: an error where a result is a number */
    RULE_LOOKS,    /* looks at its arguments and gives no number that depends on them smoothly: gets the plain
                      values */
    RULE_ASKS,     /* the same, and asks only for sizes and kinds: what containers hold stays as it is */
    RULE_PASSES,   /* hands values on, or works by operators alone: gets them as they are */
    RULE_SLOPES,   /* element-wise; for each operand a function of the operands and the result: the derivative
                    */
    RULE_ADJOINTS, /* for each argument a function of the gradient, the result and the arguments */
    RULE_REAL_STEP, /* the same for complex arguments; of real ones a step */
    RULE_OUTPUTS    /* with several results: a function of the cells of gradients, results and arguments, that
                       gives    a cell of gradients */
} RuleKind;

typedef struct Rule {
    const struct Builtin *builtin;
    const char *name;
    RuleKind kind;
    Value functions;                     /* a handle or a cell of them; owned */
    bool gives_real;                     /* of complex numbers, too */
    bool gives_complex;                  /* of real numbers, too */
    bool has_kinks;                      /* kinks.c: its derivative is a convention somewhere */
    bool is_root;                        /* a length, whose square is smooth where it is 0 */
    bool rounds;                         /* a step that gives numbers: steps.c */
    bool writes, reads;                  /* text, bytes, files or figures: written.h */
    SpecialCall special;                 /* asked first; NULL: none */
    double (*slope)(double x, double y); /* for real scalars: of x with the result y; NULL: none */
} Rule;

/* In place of errors. */
void rules_unknown_are_constants(Interp *it, bool on);
/* Made when first asked for. */
Status rule_of(Interp *it, const struct Builtin *b, const Rule **out) MUST_USE;
/* The function of the rule for that argument; T_NONE: no derivative is known. Borrowed. */
Value rule_function(const Rule *rule, int arg);
/* Behind those that the rule has functions for: a dimension, an option. The derivative is 0. */
bool rule_is_step(const Rule *rule, int arg);

/* The function of a node NODE_SCALAR. */
const char *rules_scalar_name(int which);
/* It is sqrt. */
bool rules_scalar_is_root(int which);

/* A builtin by name, traced values and all. */
Status rules_call_named(Interp *it, const char *name, const Value *in, int nin, Value *out,
                        int nout) MUST_USE;
/* v's elements at these places, in their shape. */
Status take_elements(Interp *it, Value v, Value places, Value *out) MUST_USE;

#endif
