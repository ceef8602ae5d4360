/* Function handles as files of variables keep them: a text and the variables that it has captured. */
#ifndef OCTAVO_SAVED_HANDLE_H
#define OCTAVO_SAVED_HANDLE_H

#include "lib/files/var_list.h"
#include "lib/text.h"
#include "value/func.h"

/* The captured variables of an anonymous function, in the order of their names. */
void saved_handle_captures(const Func *f, VarList *out);
/* An anonymous function from its text. ERR: the text is something else; nothing of it runs. */
Status saved_handle_make(Interp *it, Text code, VarList *captures, Value *out) MUST_USE;
/* What MATLAB keeps of a handle; where it is something else it stays the struct. */
Status saved_handle_from_struct_take(Interp *it, Value *given, Value *out) MUST_USE;

#endif
