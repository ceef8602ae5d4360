/* Run texts and files in a workspace. */
#ifndef OCTAVO_EVAL_H
#define OCTAVO_EVAL_H

#include "lang/state.h"

struct Parser;

/* Compile what the parser holds and run it. nout > 0: it is an expression, whose values are appended to
 * out. */
Status run_parsed_in(Interp *it, struct Parser *ps, Source *source, Workspace *ws, int nout,
                     ValueList *out) MUST_USE;
/* Takes source. */
Status run_source_in(Interp *it, Workspace *ws, Source *source, int nout, ValueList *out) MUST_USE;
/* A program sees the private functions of its folder. */
Status run_file_in(Interp *it, Workspace *ws, const char *path) MUST_USE;
Status run_script_in(Interp *it, Workspace *ws, const char *path, Sym folder) MUST_USE;

#endif
