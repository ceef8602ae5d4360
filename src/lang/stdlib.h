/* The functions written in the language itself (stdlib/), embedded in the program as text by
 * tools/embed.awk. Each is compiled when it is first called. */
#ifndef OCTAVO_STDLIB_H
#define OCTAVO_STDLIB_H

#include "base/base.h"

/* Where things begin in stdlib_strings. No pointers: however many functions there are, none is relocated at
 * a start. */
typedef struct StdlibFile {
    uint32_t name, path, text, len;
} StdlibFile;

/* Sorted by name (strcmp). */
extern const StdlibFile stdlib_files[];
extern const int stdlib_count;
extern const char stdlib_strings[];

static inline const char *stdlib_name(const StdlibFile *file) { return stdlib_strings + file->name; }
/* "stdlib/linalg/cross.m": shown in errors */
static inline const char *stdlib_path(const StdlibFile *file) { return stdlib_strings + file->path; }
static inline const char *stdlib_text(const StdlibFile *file) { return stdlib_strings + file->text; }

const StdlibFile *stdlib_find(const char *name);

#endif
