/* The element-wise loops for x86-64 processors with AVX2. Without fused multiply-add, so that results
 * are the same as everywhere. */
#include "kernel/elementwise_tables.h"
#include "kernel/target.h"

#if defined(__x86_64__)
TARGET_OPTIMIZE
TARGET_NO_TRAPS
TARGET_BEGIN("avx2")
#define EW_SUFFIX avx2
#include "kernel/elementwise_loops.h"
TARGET_END
#endif
