/* Loops for some processors only, and hints about loops: what each compiler calls them. */
#ifndef OCTAVO_TARGET_H
#define OCTAVO_TARGET_H

#define TARGET_PRAGMA(text) _Pragma(#text)

#if defined(__clang__)
/* Functions between these may use the instructions named, "avx2" for example. */
#define TARGET_BEGIN(features) TARGET_PRAGMA(clang attribute push(__attribute__((target(features))), apply_to = function))
#define TARGET_END _Pragma("clang attribute pop")
/* The rest of the file as fast as the compiler can; clang vectorises at -O2 already. */
#define TARGET_OPTIMIZE
/* The rest of the file may compute what a condition then discards: nobody asks whether numbers overflowed. */
#define TARGET_NO_TRAPS
/* Before a loop: its turns do not depend on each other. */
#define LOOP_INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")
/* Before a loop of a few turns known to the compiler: write them all out. */
#define UNROLL _Pragma("unroll")
#else
#define TARGET_BEGIN(features) _Pragma("GCC push_options") TARGET_PRAGMA(GCC target(features))
#define TARGET_END _Pragma("GCC pop_options")
/* Sanitizers' checks in unrolled loops take the compiler minutes. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TARGET_OPTIMIZE
#else
#define TARGET_OPTIMIZE _Pragma("GCC optimize(\"O3\")")
#endif
#define TARGET_NO_TRAPS _Pragma("GCC optimize(\"no-trapping-math\")")
#define LOOP_INDEPENDENT _Pragma("GCC ivdep")
#define UNROLL _Pragma("GCC unroll 16")
#endif

/* In a template of kernel/each_target.h: the name for its instruction set. */
#define TARGET_PASTE2(name, set) name##_##set
#define TARGET_PASTE(name, set) TARGET_PASTE2(name, set)
#define ON_TARGET(name) TARGET_PASTE(name, TARGET_SET)

/* Where such a variable or function is for this processor; needs kernel/cpu.h. */
#if defined(__x86_64__)
#define PICK_AVX2(name) (kern_cpu() >= CPU_AVX2 ? &name##_avx2 : &name##_base)
#define PICK_AVX512(name) (kern_cpu() >= CPU_AVX512 ? &name##_avx512 : PICK_AVX2(name))
#else
#define PICK_AVX2(name) (&name##_base)
#define PICK_AVX512(name) (&name##_base)
#endif

/* Before a function: compiled for plain and for newer processors, the choice is made when the program starts.
 * (Not under sanitizers, which are not ready when that happens.) */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define TARGET_CLONES __attribute__((target_clones("avx2", "default")))
#else
#define TARGET_CLONES
#endif

#endif
