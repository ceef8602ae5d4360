/* Names side by side, as who and ls print them. */
#ifndef OCTAVO_COLUMNS_H
#define OCTAVO_COLUMNS_H

#include "lib/text.h"

/* The strings in columns from top to bottom, as many as fit into width characters; each line begins with
 * prefix. */
void list_in_columns(const TextList *list, int width, const char *prefix, StrBuf *out);

#endif
