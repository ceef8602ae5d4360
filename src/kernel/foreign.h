/* Functions of libraries that are loaded at first use: a list says which function of which library goes to
 * which place of a table. */
#ifndef OCTAVO_FOREIGN_H
#define OCTAVO_FOREIGN_H

#include "base/base.h"

/* The file's name as the system's loader wants it, and the Debian package that has it. */
typedef struct ForeignLibrary {
    const char *file, *package;
} ForeignLibrary;

typedef struct ForeignFunction {
    const ForeignLibrary *library;
    const char *name;
    size_t place; /* of the pointer in the table */
} ForeignFunction;

enum { FOREIGN_WHY = 300 };

/* False: why says which library cannot be loaded, or lacks the function, and its package. What is loaded
 * stays; the caller sees to it that one thread does it at a time. */
bool foreign_load(const ForeignFunction *wanted, void *table, char why[FOREIGN_WHY]);

#endif
