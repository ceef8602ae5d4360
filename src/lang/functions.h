/* What names stand for as functions: builtins, the embedded library, files on the path, and functions defined
 * at the prompt or in scripts. One epoch counter invalidates every cached look-up. */
#ifndef OCTAVO_FUNCTIONS_H
#define OCTAVO_FUNCTIONS_H

#include "lang/proto.h"

struct Builtin;

typedef enum FunctionKind { FN_BUILTIN, FN_STDLIB, FN_FILE, FN_COMMAND_LINE, FN_SCRIPT_FILE, FN_SUBFUNCTION } FunctionKind;

typedef struct Function {
    Code code;
    Sym name;
    FunctionKind kind;
    const struct Builtin *builtin;
    Proto *proto;              /* NULL until compiled (stdlib, files) */
    char *path;                /* the file, or NULL */
    int64_t mtime;
} Function;

typedef struct Functions Functions;
Functions *functions_new(void);
void functions_free(Functions *fns);
uint64_t functions_epoch(const Interp *it);
/* Something changed that may change what names mean. */
void functions_invalidate(Interp *it);
/* Look at the directories and loaded files again (prompt statements, cd, ...). */
void functions_rescan(Interp *it);

/* NULL: there is none. The result is borrowed and lives until functions_invalidate. */
Function *functions_find(Interp *it, Sym name);
/* Define or replace a command-line function. */
void functions_define(Interp *it, Sym name, Proto *proto);
/* Forget command-line functions and compiled files; NULL: all. */
void functions_clear(Interp *it, Sym name);
Function *function_new(Interp *it, Sym name, FunctionKind kind, Proto *proto);

/* Which function the site means now; source: of the code it stands in. */
Function *site_function(Interp *it, const Source *source, CallSite *site);
/* 'NAME' undefined ... */
Status err_undefined(Interp *it, Sym name, Position pos);
/* Hold the text of a function file as long as its subfunctions, which refer back to it. */
void functions_keep_source(Interp *it, Source *source);

/* The path. Directories are absolute; the current one comes before all. */
Status path_add(Interp *it, const char *dir, bool at_end) MUST_USE;
bool path_remove(Interp *it, const char *dir);
const char *const *path_dirs(Interp *it, Index *count);

#endif
