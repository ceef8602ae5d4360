/* Questions to whoever sits at the keyboard. */
#ifndef OCTAVO_ASKING_H
#define OCTAVO_ASKING_H

#include "base/interp.h"
#include "base/strbuf.h"
#include "value/array.h"

/* Lines until a statement is whole, or none it can become; the errors are those of whoever runs it. A line
 * that is one of the words (a cell array, NULL: none) stands for itself, and what was begun before it is
 * forgotten. False: the input is over, or Ctrl-C was pressed. */
bool read_statement(Interp *it, const char *prompt, const Array *words, StrBuf *text);
/* Writes the prompt (NULL: none) and reads the next key of the terminal. False: the input is over, or Ctrl-C was
 * pressed. */
bool asking_key(Interp *it, const char *prompt, char *key);

#endif
