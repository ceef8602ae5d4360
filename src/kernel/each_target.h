/* A template compiled for each instruction set, the best of which is picked while the program runs:
 *
 *     #define TEMPLATE "kernel/sort.tmpl.h"
 *     #define TEMPLATE_AVX512                 where AVX-512 is worth a variant of its own
 *     #include "kernel/each_target.h"
 *     ... PICK_AVX512(loops)->scan_f64 (...)
 *
 * Within the template ON_TARGET(name) is name_base, name_avx2 or name_avx512, and TARGET_LEVEL 0, 1 or 2. No
 * include guard: once for each template. The variants' results are the same bit for bit (kernel/cpu.h). */
#define TARGET_SET base
#define TARGET_LEVEL 0
#include TEMPLATE
#undef TARGET_SET
#undef TARGET_LEVEL

#if defined(__x86_64__)
TARGET_BEGIN("avx2")
#define TARGET_SET avx2
#define TARGET_LEVEL 1
#include TEMPLATE
#undef TARGET_SET
#undef TARGET_LEVEL
TARGET_END

#if defined(TEMPLATE_AVX512)
TARGET_BEGIN("avx512f,avx512dq,avx512bw,avx512vl")
#define TARGET_SET avx512
#define TARGET_LEVEL 2
#include TEMPLATE
#undef TARGET_SET
#undef TARGET_LEVEL
TARGET_END
#endif
#endif

#undef TEMPLATE
#undef TEMPLATE_AVX512
