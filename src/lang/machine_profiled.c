/* The machine's loop once more, telling the profiler where it is (lang/profile.h). */
#define MACHINE_PROFILED
#include "lang/machine.c"
