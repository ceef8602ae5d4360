/* From syntax tree to instructions. */
#ifndef OCTAVO_COMPILE_H
#define OCTAVO_COMPILE_H

#include "lang/state.h"

struct Parser;
/* What the parser holds. ws: whose variables a chunk sees; its own registers begin where the stack ends
 * now. */
Status compile_chunk(Interp *it, struct Parser *ps, Source *source, Workspace *ws, bool expression,
                     Proto **out) MUST_USE;
/* A function file: its first function; the others become source->functions. */
Status compile_function_file(Interp *it, Source *source, Proto **out) MUST_USE;

#endif
