/* Lines from a person: Readline on a terminal, plain reading elsewhere. */
#ifndef OCTAVO_EDITOR_H
#define OCTAVO_EDITOR_H

#include "base/interp.h"
#include "base/strbuf.h"
#include "repl/repl.h"

typedef enum LineResult {
    LINE_READ,
    LINE_END,            /* end of input, Ctrl-D */
    LINE_INTERRUPTED     /* Ctrl-C; it->interrupted is set */
} LineResult;

void editor_start(Interp *it, const ReplOptions *options);
void editor_finish(Interp *it);
/* The next line, with '\n' at its end, into *line (emptied first). */
LineResult editor_read(Interp *it, const char *prompt, StrBuf *line);
/* A statement for the history, without the newlines at its end from here on. */
void editor_note(StrBuf *entry);
/* From now on it also reads what programs ask for on a terminal: input, keyboard. */
void editor_answers(Interp *it);
/* Is what is typed shown in colours? */
bool editor_has_colours(void);
/* The same from a stream, without a prompt. */
LineResult stream_read(Interp *it, FILE *in, StrBuf *line);

#endif
