/* Text of a program. */
#ifndef OCTAVO_SOURCE_H
#define OCTAVO_SOURCE_H

#include "base/interp.h"

/* Kept for error messages as long as code from it lives. */
typedef struct Source {
    uint32_t refs;
    char *name;          /* path, or NULL for typed text */
    char *text;
    Index len;
    int first_line;      /* number of the line text begins with */
    /* What names mean in it before they mean anything elsewhere. */
    SymMap functions;    /* subfunctions of a function file: name -> Function (owned) */
    Sym folder;          /* whose private functions it sees, NULL: none's */
    struct Source *outer;    /* typed text: that of the code which has it evaluated; retained, may be NULL */
    Sym class_name;      /* its code is a method of that class, or may do what methods may; NULL: of none */
    bool is_class_file;  /* begins with classdef */
    bool is_function_file;
    bool is_library;     /* embedded in the program (lang/stdlib.h) */
} Source;

/* Where something stands. commas: to be added to col in messages that Octave words (parser.h). */
typedef struct Position { int line, col, commas; } Position;

Source *source_new(const char *name, const char *text, Index len, int first_line);
void source_release(Source *source);
/* A program file's text, without a byte order mark. */
Status source_read_file(Interp *it, const char *path, StrBuf *text) MUST_USE;
/* The line without its newline, or NULL. */
const char *source_line(const Source *source, int line, Index *len);

/* Is that the text's first word, comments aside? A file that begins with `function` is a function file, one that
 * begins with `classdef` a class's; any other is a script. */
bool source_begins_with(const char *word, const char *text, Index len);

#endif
