/* The loops over tiles, for kernel/each_target.h. The result may lie over an
 * operand, element upon element, which no loop minds. Plain arithmetic is kernel/elementwise.h's. */
#define FL_EACH LOOP_INDEPENDENT for (Index k = 0; k < n; k++)

#define FL_BINARY(name, T, expression) \
    static void ON_TARGET(name##_aa)(Index n, const T *a, const T *b, T *r) { FL_EACH { T x = a[k], y = b[k]; r[k] = expression; } } \
    static void ON_TARGET(name##_as)(Index n, const T *a, T y, T *r) { FL_EACH { T x = a[k]; r[k] = expression; } } \
    static void ON_TARGET(name##_sa)(Index n, T x, const T *b, T *r) { FL_EACH { T y = b[k]; r[k] = expression; } }

#define FL_UNARY(name, T, expression) \
    static void ON_TARGET(name)(Index n, const T *a, T *r) { FL_EACH { T x = a[k]; r[k] = expression; } }

#define FL_SCALED(name, T, expression) \
    static void ON_TARGET(name)(Index n, const T *a, T s, const T *b, T *r) { FL_EACH { T x = a[k], y = b[k]; r[k] = expression; } }

#define FL_PAIRS(q, T)                                                        \
    FL_BINARY(lt_##q, T, x < y ? (T) 1 : (T) 0)                               \
    FL_BINARY(le_##q, T, x <= y ? (T) 1 : (T) 0)                              \
    FL_BINARY(eq_##q, T, x == y ? (T) 1 : (T) 0)                              \
    FL_BINARY(ne_##q, T, x != y ? (T) 1 : (T) 0)                              \
    FL_BINARY(ge_##q, T, x >= y ? (T) 1 : (T) 0)                              \
    FL_BINARY(gt_##q, T, x > y ? (T) 1 : (T) 0)                               \
    FL_BINARY(and_##q, T, ((x != 0) & (y != 0)) ? (T) 1 : (T) 0)              \
    FL_BINARY(or_##q, T, ((x != 0) | (y != 0)) ? (T) 1 : (T) 0)               \
    /* of equals the second, and the number beside NaN (kernel/extreme.h) */  \
    FL_BINARY(max_##q, T, ((x > y) | (y != y)) ? x : y)                       \
    FL_BINARY(min_##q, T, ((x < y) | (y != y)) ? x : y)
/* Of a scaled operand the product is rounded by itself; only its trip through memory is saved. */
#define FL_SINGLES(q, T)                                                      \
    FL_UNARY(neg_##q, T, -x)                                                  \
    FL_UNARY(not_##q, T, x == 0 ? (T) 1 : (T) 0)                              \
    FL_UNARY(square_##q, T, x * x)                                            \
    FL_UNARY(cube_##q, T, x * x * x)                                          \
    FL_SCALED(add_scaled_##q, T, x + s * y)                                   \
    FL_SCALED(sub_scaled_##q, T, x - s * y)                                   \
    FL_SCALED(scaled_sub_##q, T, s * y - x)
#define FL_ANY(I, expression)                                      \
    {                                                                         \
        I any = 0;                                                            \
        for (Index k = 0; k < n; k++) any |= expression;                      \
        return any != 0;                                                      \
    }
#define FL_CHECKS(q, T, I)                                                    \
    static bool ON_TARGET(any_nan_##q)(Index n, const T *a) FL_ANY(I, a[k] != a[k]) \
    static bool ON_TARGET(any_below_##q)(Index n, const T *a, T low) FL_ANY(I, a[k] < low)
#define FL_TRUTH(q, T)                                                        \
    static void ON_TARGET(from_bool_##q)(Index n, const unsigned char *a, T *r) { FL_EACH r[k] = (T) a[k]; } \
    static void ON_TARGET(to_bool_##q)(Index n, const T *a, unsigned char *r) { FL_EACH r[k] = a[k] != 0; }
#define FL_ALL(q, T, I) FL_PAIRS(q, T) FL_SINGLES(q, T) FL_CHECKS(q, T, I) FL_TRUTH(q, T)

FL_ALL(f64, double, int64_t)
FL_ALL(f32, float, int32_t)

#define FL_ROW(s, kind) \
    { ON_TARGET(lt_##s##_##kind), ON_TARGET(le_##s##_##kind), ON_TARGET(eq_##s##_##kind), ON_TARGET(ne_##s##_##kind), \
      ON_TARGET(ge_##s##_##kind), ON_TARGET(gt_##s##_##kind), ON_TARGET(and_##s##_##kind), ON_TARGET(or_##s##_##kind), \
      ON_TARGET(max_##s##_##kind), ON_TARGET(min_##s##_##kind) }
#define FL_TABLE(s) \
    { FL_ROW(s, aa), FL_ROW(s, as), FL_ROW(s, sa), \
      ON_TARGET(add_scaled_##s), ON_TARGET(sub_scaled_##s), ON_TARGET(scaled_sub_##s), ON_TARGET(neg_##s), ON_TARGET(not_##s), \
      ON_TARGET(square_##s), ON_TARGET(cube_##s), ON_TARGET(any_nan_##s), ON_TARGET(any_below_##s), ON_TARGET(from_bool_##s), \
      ON_TARGET(to_bool_##s) }

static const FusedLoops ON_TARGET(fused_loops) = { FL_TABLE(f64), FL_TABLE(f32) };

#undef FL_EACH
#undef FL_BINARY
#undef FL_UNARY
#undef FL_SCALED
#undef FL_PAIRS
#undef FL_SINGLES
#undef FL_ANY
#undef FL_CHECKS
#undef FL_TRUTH
#undef FL_ALL
#undef FL_ROW
#undef FL_TABLE
