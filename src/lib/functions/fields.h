/* Fields: the folders that functions lie in, in src/lib as in stdlib and tests/conformance. help lists
 * them. */
#ifndef OCTAVO_FIELDS_H
#define OCTAVO_FIELDS_H

#include "lang/builtin.h"

typedef struct Field {
    const char *name, *about;
} Field;

/* NULL: no field of that name. "networks" and the like are understood too. */
const Field *field_find(const char *name);
/* All of them in one text, a line for each. */
void fields_describe(StrBuf *text);
/* Say that a table's builtins belong to a field. */
void fields_add_table(Interp *it, const Builtin *table, const char *field);
/* Call visit for each function of a field, in the order of the alphabet, with its help text; not for
 * internal ones. */
typedef void (*FieldVisit)(void *data, const char *name, const char *help);
void field_visit(Interp *it, const Field *field, FieldVisit visit, void *data);

#endif
