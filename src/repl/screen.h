/* The line or block being typed, as it stands on the terminal: several rows, coloured. Rows that have not
 * changed are not written again. */
#ifndef OCTAVO_SCREEN_H
#define OCTAVO_SCREEN_H

#include <stdio.h>

#include "base/base.h"

/* What is to be shown. */
typedef struct View {
    const char *prompt;          /* before the first line; others begin with as many blanks */
    const char *text;
    Index len, cursor;
    const uint8_t *tones;        /* of each byte: repl/paint.h */
    const char *ghost;           /* behind the text, in grey; NULL: nothing */
} View;

void screen_start(FILE *out, bool coloured);
void screen_size(int rows, int cols);
void screen_draw(const View *view);
/* The cursor goes behind the last row, onto a new one; what was shown stays and is no longer ours. */
void screen_leave(void);
/* The rows go away; what is drawn next stands in their place. */
void screen_wipe(void);
/* The cursor stands at the beginning of a row that is not ours yet. */
void screen_forget(void);
/* The cursor goes to the end of what was shown, which is no longer ours. */
void screen_end(void);
/* The terminal has another size; it may have folded what stands there anew. What stands there goes away. */
void screen_resized(int rows, int cols);
void screen_finish(void);

#endif
