/* The loops over real floats, included once for each instruction set: EW_SUFFIX names the set. */
#define EW_PASTE2(a, b) a##_##b
#define EW_PASTE(a, b) EW_PASTE2(a, b)
#define EW_NAME(name) EW_PASTE(name, EW_SUFFIX)

/* The results may lie over an operand, element upon element, which no loop minds. */
#define EW_LOOPS(name, T, R, expression)                                                          \
    static void EW_NAME(name##_aa)(Index n, const void *pa, const void *pb, void *pr)             \
    {                                                                                             \
        const T *a = pa, *b = pb;                                                                 \
        R *r = pr;                                                                                \
        LOOP_INDEPENDENT for (Index i = 0; i < n; i++) { T x = a[i], y = b[i]; r[i] = expression; } \
    }                                                                                             \
    static void EW_NAME(name##_as)(Index n, const void *pa, const void *pb, void *pr)             \
    {                                                                                             \
        const T *a = pa, y = *(const T *) pb;                                                     \
        R *r = pr;                                                                                \
        LOOP_INDEPENDENT for (Index i = 0; i < n; i++) { T x = a[i]; r[i] = expression; }     \
    }                                                                                             \
    static void EW_NAME(name##_sa)(Index n, const void *pa, const void *pb, void *pr)             \
    {                                                                                             \
        const T *b = pb, x = *(const T *) pa;                                                     \
        R *r = pr;                                                                                \
        LOOP_INDEPENDENT for (Index i = 0; i < n; i++) { T y = b[i]; r[i] = expression; }     \
    }

#define EW_ARITH(suffix, T)               \
    EW_LOOPS(add_##suffix, T, T, x + y)   \
    EW_LOOPS(sub_##suffix, T, T, x - y)   \
    EW_LOOPS(mul_##suffix, T, T, x * y)   \
    EW_LOOPS(div_##suffix, T, T, x / y)

#define EW_COMPARE(suffix, T)                             \
    EW_LOOPS(lt_##suffix, T, unsigned char, x < y)        \
    EW_LOOPS(le_##suffix, T, unsigned char, x <= y)       \
    EW_LOOPS(eq_##suffix, T, unsigned char, x == y)       \
    EW_LOOPS(ne_##suffix, T, unsigned char, x != y)       \
    EW_LOOPS(ge_##suffix, T, unsigned char, x >= y)       \
    EW_LOOPS(gt_##suffix, T, unsigned char, x > y)

EW_ARITH(f64, double)
EW_ARITH(f32, float)
EW_COMPARE(f64, double)
EW_COMPARE(f32, float)
EW_COMPARE(u8, unsigned char)

#define EW_ROW(name) { EW_NAME(name##_aa), EW_NAME(name##_as), EW_NAME(name##_sa) }
#define EW_ARITH_ROWS(suffix) \
    { EW_ROW(add_##suffix), EW_ROW(sub_##suffix), EW_ROW(mul_##suffix), EW_ROW(div_##suffix) }
#define EW_COMPARE_ROWS(suffix)                                                     \
    { EW_ROW(lt_##suffix), EW_ROW(le_##suffix), EW_ROW(eq_##suffix),                \
      EW_ROW(ne_##suffix), EW_ROW(ge_##suffix), EW_ROW(gt_##suffix) }

const EwTables EW_NAME(ew_tables) = {
    EW_ARITH_ROWS(f64), EW_ARITH_ROWS(f32),
    EW_COMPARE_ROWS(f64), EW_COMPARE_ROWS(f32), EW_COMPARE_ROWS(u8),
};
