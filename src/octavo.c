/* The public API: a thin coat over lang/session.h. Everything here takes and gives plain C types, so
 * that a program which embeds an interpreter needs octavo.h and nothing else. */
#include "octavo.h"

#include <string.h>

#include "base/aside.h"
#include "base/interrupt.h"
#include "builtins.h"
#include "lang/session.h"
#include "lang/traceback.h"
#include "lib/system/system.h"

/* The build passes its own; the fallback is for compiling this file alone. */
#ifndef PACKAGE_VERSION
#define PACKAGE_VERSION "0.1.0"
#endif

octavo *octavo_new(void)
{
    Interp *it = interp_new();
    if (it) builtins_register_all(it);
    return it;
}

void octavo_free(octavo *oct)
{
    if (!oct) return;
    (void) system_end(oct);
    aside_finish(oct);
    interp_free(oct);
}

/* OutputFn and octavo_output_fn differ in the type of the length on some machines; where they are the
 * same size the call is the same. */
_Static_assert(sizeof(Index) == sizeof(long), "octavo_output_fn takes lengths as long");

void octavo_set_output(octavo *oct, octavo_output_fn to_stdout, octavo_output_fn to_stderr, void *user)
{
    output_set_callbacks(oct->output, to_stdout, to_stderr, user);
}

/* The API's answer for a Status; errors are reported, an interrupt counts as one. */
static int finish_call(Interp *it, Status st, int *status)
{
    int answer = 0;
    if (st == OK && it->memory.failed) st = interrupt_status(it);
    if (st == ERR) {
        error_report(it);
        answer = 1;
    } else if (st == STOP) {
        answer = it->stop_reason == STOP_EXIT ? 2 : 1;
        if (status) *status = it->exit_status;
        it->stop_reason = STOP_NONE;
        interrupt_clear(it);
    }
    out_flush(it);
    return answer;
}

int octavo_eval(octavo *oct, const char *text, int *status)
{
    return finish_call(oct, session_run_text(oct, NULL, text, (Index) strlen(text)), status);
}

int octavo_run_file(octavo *oct, const char *path, int *status)
{
    return finish_call(oct, session_run_file(oct, path), status);
}

void octavo_interrupt(octavo *oct)
{
    interrupt_signal(oct);
}

const char *octavo_version(void)
{
    return PACKAGE_VERSION;
}
