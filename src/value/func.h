/* Function handles: @name, and anonymous functions with the values they captured.
 * What a handle runs belongs to lang/; here it is only counted. */
#ifndef OCTAVO_FUNC_H
#define OCTAVO_FUNC_H

#include "value/value.h"

/* The first member of lang/'s counted objects (Proto, Function), so that values can hold them. */
typedef struct Code {
    uint32_t refs;
    char *text;                  /* anonymous functions: the source as Octave prints it */
    void (*destroy)(struct Code *code);
} Code;

static inline void code_retain(Code *code) { code->refs++; }
static inline void code_release(Code *code)
{
    if (code && --code->refs == 0) code->destroy(code);
}

typedef struct Func {
    Obj h;
    Sym name;                    /* @name: the name; anonymous: NULL */
    Code *code;                  /* anonymous: the Proto of the body. @name: the Function it was bound to when it
                                    was made (a subfunction lives nowhere else), or NULL: found by name at calls */
    Sym formula;                 /* inline functions: the text of the expression; else NULL */
    int ncaptures;
    Value *captures;             /* owned; what they are called stands in the Proto */
} Func;

Func *func_new_named(Interp *it, Sym name, Code *code);                  /* retains code */
Func *func_new_anonymous(Interp *it, Code *proto, int ncaptures);        /* captures are T_NONE */

#endif
