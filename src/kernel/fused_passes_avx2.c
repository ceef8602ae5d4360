/* The fused engine's loops for x86-64 processors with AVX2, without fused multiply-add, so that results are the same as
 * everywhere. */
#include "kernel/fused_parts.h"
#include "kernel/target.h"

#if defined(__x86_64__)
TARGET_OPTIMIZE
TARGET_BEGIN("avx2")
#define FL_SUFFIX avx2
#include "kernel/fused_loops.h"
TARGET_END
#endif
