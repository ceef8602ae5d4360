/* Variables in files: what load.c, save and the formats share. */
#ifndef OCTAVO_LOAD_SAVE_H
#define OCTAVO_LOAD_SAVE_H

#include "lib/text.h"

/* Named values, owned. */
typedef struct VarList {
    char **names;
    Value *values;
    bool *global;
    Index n, cap;
} VarList;
#define VAR_LIST_INIT { NULL, NULL, NULL, 0, 0 }
void var_list_add_take(VarList *list, const char *name, Value v, bool global);
void var_list_free(VarList *list);

/* Octave's text format. The reader takes everything from text; ERR: what is wrong with it. */
Status octave_text_read(Interp *it, Text text, VarList *out) MUST_USE;
bool octave_text_looks_like(Text text);
Status octave_text_write(Interp *it, const char *name, Value v, bool global, StrBuf *out) MUST_USE;
void octave_text_header(StrBuf *out);

/* MAT files, levels 4 and 5 (7 is 5 with compressed elements). */
bool mat5_looks_like(Text text);
bool mat4_looks_like(Text text);
/* Readers leave in *at the offset of the variable they are at, for the message about a damaged file. */
Status mat5_read(Interp *it, Text text, VarList *out, Index *at) MUST_USE;
Status mat4_read(Interp *it, Text text, VarList *out, Index *at) MUST_USE;
void mat5_header(StrBuf *out);
Status mat5_write(Interp *it, const char *name, Value v, bool global, bool compress, StrBuf *out) MUST_USE;
Status mat4_write(Interp *it, const char *name, Value v, StrBuf *out) MUST_USE;

/* zlib, loaded when it is first needed. ERR if the library is not there. */
Status zlib_inflate(Interp *it, const char *data, Index len, StrBuf *out) MUST_USE;
Status zlib_deflate(Interp *it, const char *data, Index len, StrBuf *out) MUST_USE;

#endif
