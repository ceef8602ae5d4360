/* Which of a kernel's variants this processor can run. Variants differ in speed only: their results are the
 * same bit for bit. */
#ifndef OCTAVO_CPU_H
#define OCTAVO_CPU_H

/* Each level includes the ones before it. */
typedef enum CpuLevel {
    CPU_BASE,            /* what the compiler may assume; on arm64 that has NEON and fused multiplication */
    CPU_AVX2,            /* x86-64: AVX2 and FMA */
    CPU_AVX512           /* x86-64: AVX-512 F, DQ, BW and VL */
} CpuLevel;

/* The best level there is, found out once a process. The environment's OCTAVO_CPU = base, avx2 or avx512 asks
 * for no more than that, to test and to compare. */
extern _Atomic int kern_cpu_found;           /* -1: nobody has asked yet */
CpuLevel kern_cpu_find(void);
static inline CpuLevel kern_cpu(void)
{
    int level = kern_cpu_found;
    return __builtin_expect(level >= 0, 1) ? (CpuLevel) level : kern_cpu_find();
}

#endif
