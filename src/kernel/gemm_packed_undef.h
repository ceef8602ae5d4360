/* Takes back what gemm_packed.c defined for one inclusion of gemm_packed_loops.h. */
#undef T
#undef V
#undef LANES
#undef LINE_SHIFT
#undef LOAD
#undef STORE
#undef SET1
#undef ADD
#undef FMADD
#undef transpose_block
#undef FN
