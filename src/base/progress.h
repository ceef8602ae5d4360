/* A line on the terminal that says how far long work is, for whoever waits. It goes away before anything
 * else is shown. */
#ifndef OCTAVO_PROGRESS_H
#define OCTAVO_PROGRESS_H

#include <stdbool.h>

/* Of one terminal. */
typedef struct Progress {
    bool possible;           /* there is a terminal, and it can clear a line */
    bool stands;             /* the line is there */
    double shown;            /* when, in seconds of clock_seconds */
} Progress;

Progress progress_of_terminal(void);
/* Is there something to be shown of work that began then? Not of what is over at once, and not more often
 * than one can read. */
bool progress_due(const Progress *p, double began);
/* Its text, ASCII but for names; cut to the terminal's width. */
void progress_show(Progress *p, const char *text);
void progress_wipe(Progress *p);

#endif
