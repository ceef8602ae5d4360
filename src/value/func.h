/* Function handles: @name, and anonymous functions with the values they captured. */
#ifndef OCTAVO_FUNC_H
#define OCTAVO_FUNC_H

#include "value/value.h"

struct Proto;       /* compiled code, lang/proto.h; counted */
struct Function;    /* what a name stands for, lang/functions.h; counted */

typedef struct Func {
    Obj h;
    Sym name;                    /* @name: the name; anonymous: NULL */
    struct Function *target;     /* @name bound to a function that lives nowhere else (a subfunction, or one
                                    that may be replaced); NULL: looked up by name at each call */
    struct Proto *proto;         /* anonymous: the compiled body */
    int ncaptures;
    Value *captures;             /* owned; the names stand in the proto */
} Func;

Func *func_new_named(Interp *it, Sym name, struct Function *target);    /* borrows target */
Func *func_new_anonymous(Interp *it, struct Proto *proto, int ncaptures);
void func_destroy(Func *f);

#endif
