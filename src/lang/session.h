/* An interpreter from outside: make one, run files and texts. */
#ifndef OCTAVO_SESSION_H
#define OCTAVO_SESSION_H

#include "base/interp.h"

/* All floors set up, no builtins yet: call builtins_register_all(it) next. */
Interp *interp_new(void);
void interp_free(Interp *it);

/* Run a script file / a text in the base workspace. The whole text is parsed first. On ERR the error stands
 * in it->err: call error_report (lang/traceback.h). On STOP look at it->stop_reason (exit status in
 * it->exit_status). */
Status session_run_file(Interp *it, const char *path) MUST_USE;
Status session_run_text(Interp *it, const char *name, const char *text, Index len) MUST_USE;

/* From a signal handler: nothing would be lost if the process ended here and now but what it has not printed yet. */
bool session_may_be_cut(Interp *it);

/* octavo --dump: the instructions of a script file and its functions. */
Status session_dump_file(Interp *it, const char *path, StrBuf *out) MUST_USE;

#endif
