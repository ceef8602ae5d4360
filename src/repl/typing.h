/* Typing on a terminal that can do more than print: colours, suggestions, blocks edited as a whole. The keys
 * are Readline's; what is shown is drawn by repl/screen.c. */
#ifndef OCTAVO_TYPING_H
#define OCTAVO_TYPING_H

#include "base/interp.h"

/* False: the terminal is too simple, and Readline shows what is typed itself. */
bool typing_start(Interp *it);
void typing_finish(void);
/* A line begins; blocks: a statement that is not whole goes on in the same line. */
void typing_begin(Interp *it, bool blocks);
/* The line is over, however it ended: the cursor goes behind it. */
void typing_end(void);
/* Before something else is printed; typing_again shows the line below it. */
void typing_wipe(void);
void typing_again(void);
/* To be called where reading was interrupted by a signal. */
void typing_check_size(void);

#endif
