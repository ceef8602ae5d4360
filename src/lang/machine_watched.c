/* The machine's loop once more, telling the profiler and the debugger where it is (lang/watch.h). */
#define MACHINE_WATCHED
#include "lang/machine.c"
