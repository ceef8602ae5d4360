/* The element-wise loops for x86-64 processors with AVX-512. Without fused multiply-add, so that results are the
 * same as everywhere. */
#include "kernel/elementwise_tables.h"
#include "kernel/target.h"

#if defined(__x86_64__)
TARGET_OPTIMIZE
TARGET_NO_TRAPS
TARGET_BEGIN("avx512f,avx512dq,avx512bw,avx512vl")
#define EW_SUFFIX avx512
#define EW_FLOATS_ONLY
#include "kernel/elementwise_loops.h"
TARGET_END
#endif
