/* Takes back what strips.c defined for one inclusion of strips_loops.h. */
#undef T
#undef V
#undef LANES
#undef LOAD
#undef STORE
#undef SET1
#undef FMADD
#undef SUM
#undef FN
