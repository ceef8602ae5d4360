/* What the library may ask of the machine: calling functions, reaching variables, evaluating text. */
#ifndef OCTAVO_CALL_H
#define OCTAVO_CALL_H

#include "base/interrupt.h"
#include "value/func.h"

/* Call a handle, or a function named by a string value. in is borrowed; out has room for max(nout, 1)
 * values and is filled with owned values; those the function did not set are T_NONE. nout 0: the call is a
 * statement; out[0] may be set all the same. */
Status call_value(Interp *it, Value fn, const Value *in, int nin, Value *out, int nout) MUST_USE;
/* The same for who can tell a list from a value: where an anonymous function like @() c{:} gives several
 * values or none and one is wanted, out[0] is a T_LIST. */
Status call_value_or_list(Interp *it, Value fn, const Value *in, int nin, Value *out, int nout) MUST_USE;
Status call_name(Interp *it, const char *name, const Value *in, int nin, Value *out, int nout) MUST_USE;
/* Exactly one result wanted: ERR "value on right hand side of assignment is undefined" if none came. */
Status call_value_1(Interp *it, Value fn, const Value *in, int nin, Value *out) MUST_USE;

/* Any number of results: everything the function returned for that nout is appended. */
Status call_value_list(Interp *it, Value fn, const Value *in, int nin, int nout, ValueList *out) MUST_USE;

/* The builtin's caller, for inputname, evalin, exist, print_usage, ...: variables of the innermost frame of
 * the language (a builtin has no frame of its own). level 0: that frame; 1: its caller; -1: the base. */
Value *var_lookup(Interp *it, int level, Sym name);             /* borrowed; NULL if not defined */
Status var_assign_take(Interp *it, int level, Sym name, Value v) MUST_USE;
void var_clear(Interp *it, int level, Sym name);
/* Names of the defined variables, sorted; the caller frees the array. */
Sym *var_names(Interp *it, int level, Index *count);
bool var_is_global(Interp *it, int level, Sym name);
/* Assign to the global variable and make it known in the innermost frame. A local one's value is lost. */
Status var_assign_global_take(Interp *it, Sym name, Value v) MUST_USE;
/* Forget a global variable: what still links to it keeps its value, a new declaration starts afresh. */
void global_clear(Interp *it, Sym name);
/* Names of all global variables; the caller frees the array. */
Sym *global_names(Interp *it, Index *count);

/* Compile and run text in the frame at that level. nout > 0: text is an expression (its values are appended
 * to out). nout 0: statements, printed as they would be at the prompt. file_name is for messages. */
Status eval_text(Interp *it, int level, const char *text, Index len, int nout, ValueList *out) MUST_USE;
/* The same for what a program evaluates: the first value becomes ans there, unless it is a variable's or is
 * assigned by the text. */
Status eval_statement(Interp *it, int level, const char *text, Index len, int nout, ValueList *out) MUST_USE;
/* Run a file as a script in the frame at that level. */
Status run_file(Interp *it, int level, const char *path) MUST_USE;

/* Does the name mean a function where the code stands that called the builtin now running? Subfunctions and
 * private functions count there, and nowhere else. */
bool function_known(Interp *it, Sym name);
bool function_is_builtin(Interp *it, Sym name);
/* @name, written there. */
Value function_handle(Interp *it, Sym name);
/* Where the function of a named handle comes from; borrowed texts. */
typedef struct FunctionOrigin {
    const char *file;            /* "": no file */
    const char *parent_file;     /* a subfunction: the file of its main function; else NULL */
    bool scoped;                 /* seen from a few files only: a subfunction or private function */
} FunctionOrigin;
FunctionOrigin function_origin(Interp *it, const Func *handle);
/* What the k-th captured variable of an anonymous function is called. */
Sym function_capture_name(const Func *handle, int k);
/* What a name stands for everywhere as a function (variables aside): see lang/functions.h. 0 nothing, 2
 * file on the path, 5 builtin, 103 command-line function: exist()'s numbers. path: where a file was found,
 * may be NULL. */
int function_kind(Interp *it, Sym name, StrBuf *path);
/* Is what the name stands for the file of a script? */
bool function_is_script(Interp *it, Sym name);
/* Is it that of a class (classdef)? */
bool function_is_class(Interp *it, Sym name);
/* Declared arguments: -1-n with varargin/varargout behind n named ones. ERR if unknown or a builtin
 * ("nargin: number of input arguments unavailable for builtin functions."). */
Status function_arity(Interp *it, Value fn, int *nin, int *nout) MUST_USE;
/* What it calls argument k (from 0), NULL if that has no name. */
Sym function_parameter(Interp *it, Value fn, int k);

/* The current function, for messages ("print_usage", mfilename, dbstack): name and file of the frame at
 * level. */
const char *frame_function_name(Interp *it, int level);   /* "" at top level */
const char *frame_file(Interp *it, int level);            /* NULL: none */
/* The file of the script whose own statements are running; NULL: none. */
const char *frame_script_file(Interp *it);
int frame_nargin(Interp *it, int level);
int frame_nargout(Interp *it, int level);
/* isargout (k): are the outputs whose numbers stand in k used by the caller of the current function? */
Status frame_isargout(Interp *it, Value k, Value *out) MUST_USE;
/* Handles of the functions that stand in the current function file behind the first, in a column of cells. */
Status frame_local_functions(Interp *it, Value *out) MUST_USE;
/* Is the function of that name locked against clear? */
bool function_is_locked(Interp *it, Sym name);
void function_set_locked(Interp *it, Sym name, bool locked);
int frame_depth(Interp *it);                              /* number of language frames, the base is 1 */
/* The state of that warning is about to change in the function that called the running builtin, and only there. */
void frame_note_warning(Interp *it, const char *id);
/* The same for a setting: restore (it, where, old) is called when that function ends. */
typedef void RestoreSetting(Interp *it, void *where, Value old);
void frame_note_setting(Interp *it, RestoreSetting *restore, void *where, Value old);

/* In a builtin: the name of the variable that stands as argument arg (zero-based) of the call of function
 * that is being run, NULL where it is something else. */
Sym call_argument_name(Interp *it, const char *function, int arg);

/* The limit on open calls; a positive new_limit replaces it. Returns the one before. */
int recursion_limit(Interp *it, int new_limit);

#endif
