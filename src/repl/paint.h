/* What the parts of a typed text are: for colours, and for how far lines stand in. */
#ifndef OCTAVO_PAINT_H
#define OCTAVO_PAINT_H

#include "base/base.h"

typedef enum Tone {
    TONE_PLAIN, TONE_KEYWORD, TONE_STRING, TONE_NUMBER, TONE_COMMENT, TONE_MATCH, TONE_HINT, TONE_COUNT
} Tone;

/* The tone of each byte. */
void paint_text(const char *text, Index len, uint8_t *tones);
/* The brackets at or before the cursor and its partner become TONE_MATCH. */
void paint_match(const char *text, Index len, Index cursor, uint8_t *tones);
/* How many blocks and brackets are open at the end of text[0..len). */
int paint_depth(const char *text, Index len);
/* Does the line begin with a word that belongs one step further out: end, else, case ...? */
bool paint_is_outward(const char *line, Index len);

#endif
