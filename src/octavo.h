/* Octavo as a library: the only public header.
 *
 * An interpreter has no global state: several may live in one process, each used by one thread at a time. */
#ifndef OCTAVO_H
#define OCTAVO_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct Interp octavo;
typedef void (*octavo_output_fn)(void *user, const char *text, long len);

/* NULL: there is no memory for one. */
octavo *octavo_new(void);
void octavo_free(octavo *oct);        /* waits for what an interrupt may have left working on a thread */
/* All output goes to these instead of stdout and stderr. */
void octavo_set_output(octavo *oct, octavo_output_fn to_stdout, octavo_output_fn to_stderr, void *user);
/* Run text, or a script file. 0: fine; 1: an error, reported on the message channel; 2: exit() was called,
 * *status is its argument (status may be NULL). */
int octavo_eval(octavo *oct, const char *text, int *status);
int octavo_run_file(octavo *oct, const char *path, int *status);
/* From a signal handler or another thread: stop what runs, as Ctrl-C does. */
void octavo_interrupt(octavo *oct);
const char *octavo_version(void);

#ifdef __cplusplus
}
#endif

#endif
