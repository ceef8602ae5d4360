/* The loops over tiles, included once for each instruction set: FL_SUFFIX names the set. The result may lie over an
 * operand, element upon element, which no loop minds. Plain arithmetic is kernel/elementwise.h's. */
#define FL_PASTE2(a, b) a##_##b
#define FL_PASTE(a, b) FL_PASTE2(a, b)
#define FL_NAME(name) FL_PASTE(name, FL_SUFFIX)
#define FL_EACH LOOP_INDEPENDENT for (Index k = 0; k < n; k++)

#define FL_BINARY(name, T, expression)                                                                                  \
    static void FL_NAME(name##_aa)(Index n, const T *a, const T *b, T *r) { FL_EACH { T x = a[k], y = b[k]; r[k] = expression; } } \
    static void FL_NAME(name##_as)(Index n, const T *a, T y, T *r) { FL_EACH { T x = a[k]; r[k] = expression; } }       \
    static void FL_NAME(name##_sa)(Index n, T x, const T *b, T *r) { FL_EACH { T y = b[k]; r[k] = expression; } }

#define FL_UNARY(name, T, expression)                                                                                   \
    static void FL_NAME(name)(Index n, const T *a, T *r) { FL_EACH { T x = a[k]; r[k] = expression; } }

#define FL_SCALED(name, T, expression)                                                                                  \
    static void FL_NAME(name)(Index n, const T *a, T s, const T *b, T *r) { FL_EACH { T x = a[k], y = b[k]; r[k] = expression; } }

#define FL_ALL(q, T, I)                                                                                                 \
    FL_BINARY(lt_##q, T, x < y ? (T) 1 : (T) 0)                                                                         \
    FL_BINARY(le_##q, T, x <= y ? (T) 1 : (T) 0)                                                                        \
    FL_BINARY(eq_##q, T, x == y ? (T) 1 : (T) 0)                                                                        \
    FL_BINARY(ne_##q, T, x != y ? (T) 1 : (T) 0)                                                                        \
    FL_BINARY(ge_##q, T, x >= y ? (T) 1 : (T) 0)                                                                        \
    FL_BINARY(gt_##q, T, x > y ? (T) 1 : (T) 0)                                                                         \
    FL_BINARY(and_##q, T, ((x != 0) & (y != 0)) ? (T) 1 : (T) 0)                                                          \
    FL_BINARY(or_##q, T, ((x != 0) | (y != 0)) ? (T) 1 : (T) 0)                                                           \
    /* of equals the second, and the number beside NaN (kernel/extreme.h) */                                            \
    FL_BINARY(max_##q, T, ((x > y) | (y != y)) ? x : y)                                                                   \
    FL_BINARY(min_##q, T, ((x < y) | (y != y)) ? x : y)                                                                   \
    FL_UNARY(neg_##q, T, -x)                                                                                            \
    FL_UNARY(not_##q, T, x == 0 ? (T) 1 : (T) 0)                                                                        \
    FL_UNARY(square_##q, T, x * x)                                                                                      \
    FL_UNARY(cube_##q, T, x * x * x)                                                                                    \
    /* the product is rounded by itself; only its trip through memory is saved */                                       \
    FL_SCALED(add_scaled_##q, T, x + s * y)                                                                             \
    FL_SCALED(sub_scaled_##q, T, x - s * y)                                                                             \
    FL_SCALED(scaled_sub_##q, T, s * y - x)                                                                             \
    static bool FL_NAME(any_nan_##q)(Index n, const T *a)                                                               \
    {                                                                                                                   \
        I any = 0;                                                                                                      \
        for (Index k = 0; k < n; k++) any |= a[k] != a[k];                                                              \
        return any != 0;                                                                                                \
    }                                                                                                                   \
    static bool FL_NAME(any_below_##q)(Index n, const T *a, T low)                                                      \
    {                                                                                                                   \
        I any = 0;                                                                                                      \
        for (Index k = 0; k < n; k++) any |= a[k] < low;                                                                \
        return any != 0;                                                                                                \
    }                                                                                                                   \
    static void FL_NAME(from_bool_##q)(Index n, const unsigned char *a, T *r) { FL_EACH r[k] = (T) a[k]; }              \
    static void FL_NAME(to_bool_##q)(Index n, const T *a, unsigned char *r) { FL_EACH r[k] = a[k] != 0; }

FL_ALL(f64, double, int64_t)
FL_ALL(f32, float, int32_t)

#define FL_ROW(s, kind)                                                                                                 \
    { FL_NAME(lt_##s##_##kind), FL_NAME(le_##s##_##kind), FL_NAME(eq_##s##_##kind), FL_NAME(ne_##s##_##kind),           \
      FL_NAME(ge_##s##_##kind), FL_NAME(gt_##s##_##kind), FL_NAME(and_##s##_##kind), FL_NAME(or_##s##_##kind),          \
      FL_NAME(max_##s##_##kind), FL_NAME(min_##s##_##kind) }
#define FL_TABLE(s)                                                                                                     \
    { FL_ROW(s, aa), FL_ROW(s, as), FL_ROW(s, sa),                                                                      \
      FL_NAME(add_scaled_##s), FL_NAME(sub_scaled_##s), FL_NAME(scaled_sub_##s), FL_NAME(neg_##s), FL_NAME(not_##s),    \
      FL_NAME(square_##s), FL_NAME(cube_##s), FL_NAME(any_nan_##s), FL_NAME(any_below_##s), FL_NAME(from_bool_##s),     \
      FL_NAME(to_bool_##s) }

const FusedLoops FL_NAME(fused_loops) = { FL_TABLE(f64), FL_TABLE(f32) };
