/* What names stand for as functions: builtins, the embedded library, files on the path, functions
 * defined at the prompt or in scripts, private functions and subfunctions. One epoch counter invalidates
 * every cached look-up. */
#ifndef OCTAVO_FUNCTIONS_H
#define OCTAVO_FUNCTIONS_H

#include "lang/load_path.h"
#include "lang/proto.h"

struct Builtin;

typedef enum FunctionKind {
    FN_BUILTIN, FN_STDLIB, FN_FILE, FN_COMMAND_LINE, FN_SCRIPT_FILE, FN_SUBFUNCTION, FN_NESTED,
    FN_CLASS,                  /* the file of a class: a call constructs an object */
    FN_METHOD                  /* of a class */
} FunctionKind;

typedef struct Function {
    Code code;
    Sym name;
    FunctionKind kind;
    const struct Builtin *builtin;
    Proto *proto;              /* NULL until compiled (stdlib, files) */
    char *path;                /* the file, or NULL */
    Sym folder;                /* whose private functions it sees; NULL: it is no file of the path's */
    FileStamp stamp;           /* of the file */
    bool locked;               /* clear leaves it alone: mlock */
    Sym class_name;            /* files of @folders: the class; else NULL */
    Sym package;               /* files of +folders, and of @folders in them: "pkg.sub"; else NULL */
    Code *cls;                 /* FN_CLASS: the class, retained */
    bool loading;
} Function;

typedef struct Functions Functions;
Functions *functions_new(void);
void functions_free(Functions *fns);
uint64_t functions_epoch(const Interp *it);
/* Look at the folders and the files of loaded functions again. Called where something may have changed
 * them: when the prompt returns, after cd, addpath, rehash, programs that were run, waiting; and before
 * a name is called unknown. */
void functions_rescan(Interp *it);
/* This program wrote, moved or removed that file. What is not a program file does not matter. */
void functions_file_changed(Interp *it, const char *path);

/* What the name means in code of that source (NULL: anywhere): its subfunctions and private functions
 * come first. NULL: it means nothing. The result is borrowed and lives until functions_invalidate. */
Function *functions_find(Interp *it, const Source *source, Sym name);
/* The same, looking at the folders again before giving up. */
Function *functions_find_again(Interp *it, const Source *source, Sym name);
/* Files name.m of the folders @class along the path; "pkg.class" lies in those of a package. NULL: there is none. */
Function *functions_find_in_class(Interp *it, Sym class_name, Sym name);
/* What a folder's file of that name is; NULL: there is none. */
Function *folder_function(Interp *it, Folder *folder, Sym name);
/* The file of an @folder with the folder's name; "pkg.name": a function of a package. */
Function *functions_find_constructor(Interp *it, Sym name);
Function *functions_find_qualified(Interp *it, Sym name);
/* The names of what is no builtin and not of the library: functions typed in, subfunctions of that source
 * (NULL: none's), program files of the working folder and of the path. A name may come twice. */
typedef void NameVisit(void *user, const char *name);
void functions_visit_own(Interp *it, const Source *source, NameVisit *visit, void *user);
/* Names of the files of those folders, appended to the list of symbols that the caller frees. */
void functions_list_class(Interp *it, Sym class_name, Sym **names, Index *count);
/* Has any folder @class along the path such a file? */
bool functions_any_class_has(Interp *it, Sym name);
/* Is there any folder @class along the path? */
bool functions_any_class_folder(Interp *it);
/* Is there a folder of that package, "pkg" or "pkg.sub"? */
bool functions_has_package(Interp *it, Sym name);
/* Something has changed that may change what names mean. */
void functions_changed(Interp *it);
/* Only what code of that source has to itself. */
Function *functions_find_local(Interp *it, const Source *source, Sym name);
/* Define or replace a command-line function. */
void functions_define(Interp *it, Sym name, Proto *proto);
/* From now on the name means the program's own function, whatever lies on the path. */
void functions_keep_own(Interp *it, const char *name);
/* Forget functions of files and of the library, and those that were typed in, if their names are wanted. */
typedef bool (*NameTest)(const char *name, const void *user);
void functions_clear(Interp *it, bool typed_too, NameTest wanted, const void *user);
Function *function_new(Interp *it, Sym name, FunctionKind kind, Proto *proto);

/* Which function the site means now; source: of the code it stands in. */
Function *site_function(Interp *it, const Source *source, CallSite *site);
/* 'NAME' undefined ... */
Status err_undefined(Interp *it, Sym name, Position pos);
/* Hold the text of a function file as long as its subfunctions, which refer back to it. */
void functions_keep_source(Interp *it, Source *source);
/* Hold a nested function, which others refer to, to the end. */
void functions_keep_nested(Interp *it, Function *fn);
/* Of a file that could not be compiled: its functions hold it, and it them. */
void functions_drop_source(Source *source);

/* load_path_add and load_path_remove for what is running. */
Status path_add(Interp *it, const char *dir, bool at_end) MUST_USE;
bool path_remove(Interp *it, const char *dir);

#endif
