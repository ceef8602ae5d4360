/* What is to be done before a program waits for time or for its user: figures are shown, say; and who asks the user. */
#ifndef OCTAVO_WAITING_H
#define OCTAVO_WAITING_H

#include "base/interp.h"
#include "base/strbuf.h"

typedef void WaitingFn(Interp *it);
/* What is called when a wait begins, and now and then while it lasts; NULL: nothing. */
void waiting_set(Interp *it, WaitingFn *begins, WaitingFn *lasts);
/* The program is about to wait; it waits. */
void waiting_begins(Interp *it);
void waiting_lasts(Interp *it);

/* Who reads a line from a person at a terminal, with keys to edit it (repl/editor.h). False: no one does, it is to be read as
 * it comes. Else *answered: false at the end of input and after Ctrl-C. keeps: a statement that was read goes into the
 * history. */
typedef bool AskingFn(Interp *it, const char *prompt, StrBuf *line, bool *answered);
typedef void KeepingFn(StrBuf *statement);
void waiting_set_asking(Interp *it, AskingFn *asks, KeepingFn *keeps);
bool waiting_asks(Interp *it, const char *prompt, StrBuf *line, bool *answered);
void waiting_keeps(Interp *it, StrBuf *statement);

#endif
