/* Completion at the prompt. */
#ifndef OCTAVO_COMPLETE_H
#define OCTAVO_COMPLETE_H

#include "base/interp.h"

void complete_start(Interp *it);
/* The line is entered: what was computed for its completions goes. */
void complete_forget(void);
/* Does a word that could be completed end at position end of the line? */
bool complete_has_word(const char *line, int end);

/* Show what fits: names in columns, a few of them with what they are; hundreds only if wanted, page by page. */
void complete_list(Interp *it, char **matches, int count, int longest);

#endif
