/* The processor is the process's, so what was found out about it is kept for all interpreters. */
#include "kernel/cpu.h"

#include <stdlib.h>
#include <string.h>

static CpuLevel best_level(void)
{
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return CPU_BASE;
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return CPU_AVX512;
    return CPU_AVX2;
#else
    return CPU_BASE;
#endif
}

_Atomic int kern_cpu_found = -1;

CpuLevel kern_cpu_find(void)
{
    static const char *const names[] = { "base", "avx2", "avx512" };
    const char *wish = getenv("OCTAVO_CPU");
    int level = (int) best_level();
    for (int k = 0; wish && k < level; k++)
        if (strcmp(wish, names[k]) == 0) level = k;
    kern_cpu_found = level;
    return (CpuLevel) level;
}
