/* From a function's file to its code. */
#ifndef OCTAVO_FUNCTION_FILES_H
#define OCTAVO_FUNCTION_FILES_H

#include "lang/functions.h"

/* Compile it if that has not happened yet. ERR: syntax error, or the file has gone. */
Status function_load(Interp *it, Function *fn) MUST_USE;

#endif
