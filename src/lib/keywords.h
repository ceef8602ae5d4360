/* The words of the language, for iskeyword, isvarname and everybody who makes names of text. */
#ifndef OCTAVO_KEYWORDS_H
#define OCTAVO_KEYWORDS_H

#include "base/base.h"

bool is_keyword(const char *name);
/* Letters, digits and underscores, no digit first. */
bool is_identifier(const char *name);
/* The k-th in alphabetical order, NULL behind the last. */
const char *keyword_at(int k);

#endif
