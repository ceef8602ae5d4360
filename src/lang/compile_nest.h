/* Functions within functions: which variables they share, and which of them see each other. */
#ifndef OCTAVO_COMPILE_NEST_H
#define OCTAVO_COMPILE_NEST_H

#include "lang/compiler.h"
#include "lang/functions.h"

/* A function of a nest. Its environment is what it shares with the functions around it: the variables of the
 * outermost one come first. They arrive as boxes in registers of its own. */
typedef struct FunctionNest {
    struct FunctionNest *outer;
    const Node *node;
    Function *function;          /* owned; NULL: the outermost function */
    bool looks_up;               /* it may use variables by names in strings */
    SymMap symbols;              /* names that stand in it -> NestSymbol bits */
    Sym *shared;                 /* variables of its own that functions inside it use */
    Index nshared, shared_cap;
    struct FunctionNest **inner;
    Index ninner, inner_cap;
} FunctionNest;

bool node_has_nested(const Node *function);
/* The nest of the function n, or what is inside of outer. Freed by nest_free, as a whole. */
FunctionNest *nest_new(Interp *it, Source *source, FunctionNest *outer, const Node *n);
void nest_free(FunctionNest *nest);
/* Once the nest is complete: settle which variables are shared. */
void nest_resolve(FunctionNest *nest);

/* Declare what c->nest brings: captured boxes, and variables that need one. Before other variables. */
void nest_declare(Compiler *c);
/* Is the variable one of a function around c's? */
bool nest_brings(const Compiler *c, Sym name);
/* Emit what makes boxes of the function's own shared variables. */
void nest_emit_boxes(Compiler *c);

#endif
