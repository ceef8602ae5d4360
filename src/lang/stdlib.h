/* The functions written in the language itself (stdlib/), embedded in the program as text by
 * tools/embed.awk. Each is compiled when it is first called. */
#ifndef OCTAVO_STDLIB_H
#define OCTAVO_STDLIB_H

#include "base/base.h"

typedef struct StdlibFile {
    const char *name;      /* the function's */
    const char *path;      /* "stdlib/linalg/cross.m": shown in errors */
    const char *text;
    Index len;
} StdlibFile;

/* Sorted by name (strcmp). */
extern const StdlibFile stdlib_files[];
extern const int stdlib_count;

const StdlibFile *stdlib_find(const char *name);

#endif
