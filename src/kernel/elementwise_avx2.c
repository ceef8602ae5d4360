/* The element-wise loops for x86-64 processors with AVX2. Without fused multiply-add, so that results
 * are the same as everywhere. */
#include "kernel/elementwise_tables.h"

#if defined(__x86_64__)
#pragma GCC optimize("O3")
#pragma GCC target("avx2")
#define EW_SUFFIX avx2
#include "kernel/elementwise_loops.h"
#endif
