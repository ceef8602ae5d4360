/* What was typed, kept from one session to the next. */
#ifndef OCTAVO_HISTORY_H
#define OCTAVO_HISTORY_H

#include <stdbool.h>

/* keep: read the history file and add to it; else lines are only remembered. */
void history_start(bool keep);
void history_finish(void);
/* A line as it was typed, without its newline. */
void history_note(const char *line);

#endif
