/* Expressions that are about classes and packages. */
#ifndef OCTAVO_COMPILE_CLASS_H
#define OCTAVO_COMPILE_CLASS_H

#include "lang/compiler.h"

/* Where a call's results go: nout of them to registers from dst on, or to the list. */
typedef struct Results {
    int dst, nout;
    bool to_list;
} Results;

/* How many fields behind the first name belong to the name of what lies in a package, a folder that is there
 * now; 0: none, else *name is the whole name. */
int folder_fields(Compiler *c, Sym first, const Node *const *steps, int nsteps, Sym *name);
/* name@Super (args): the object goes first. In a constructor whose object is called name, it is the superclass's
 * constructor, which gives the object back. args may be NULL. */
void call_super(Compiler *c, const Node *n, const NodeList *args, Results to);
/* The same as a statement, or on its own. */
void compile_super(Compiler *c, const Node *n, const NodeList *args, int dst);
/* @name; @obj.method of a variable is the method, bound to the object. */
void compile_handle(Compiler *c, const Node *n, int dst);

#endif
