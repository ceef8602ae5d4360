/* The vector functions, included once for each instruction set, which names itself by VM_SUFFIX and provides
 * Vec (LANES doubles; + - * / act on each), Bits (as many 64-bit integers), Mask and the v_ and b_ functions
 * used below.
 *
 * All sets run the same operations on each element, fused multiply-adds included, so they give the same bits.
 * Where a function's formula does not hold (huge, infinite, not a number, outside the domain) the element is
 * computed by vm_rare_NAME, one by one, the same for all sets.
 *
 * Main idea: reduce the argument to something very small with the help of a table, carry the leading terms as
 * sums of two doubles (head and rest), and let polynomials of low degree see to what is small anyway. One
 * rounding, the last, decides: all errors are near 0.5 units in the last place. The figures below are the
 * largest among 10^7 random numbers of many scales, near 1 and near multiples of pi/8, against quadruple
 * precision.
 *
 * Tables: P. Tang, Table-driven implementation of the exponential / the logarithm function in IEEE
 * floating-point arithmetic, ACM TOMS 15 (1989) and 16 (1990). Sums and products with their errors: T.
 * Dekker, A floating-point technique for extending the available precision, Numer. Math. 18 (1971); D. Knuth,
 * TAOCP 2, 4.2.2. Ranges: W. Cody, W. Waite, Software manual for the elementary functions (1980). */
#include "kernel/vecmath_tables.h"

#define VM_PASTE2(a, b) a##_##b
#define VM_PASTE(a, b) VM_PASTE2(a, b)
#define VM_NAME(name) VM_PASTE(name, VM_SUFFIX)
#define VM_INLINE static inline __attribute__((always_inline))

/* A number and what it lacks. */
typedef struct Pair {
    Vec head, rest;
} Pair;

/* a + b exactly, if |a| >= |b| or a = 0 */
VM_INLINE Pair sum_ordered(Vec a, Vec b)
{
    Vec s = a + b;
    return (Pair) { s, (a - s) + b };
}

VM_INLINE Pair sum_any(Vec a, Vec b)
{
    Vec s = a + b, bb = s - a;
    return (Pair) { s, (a - (s - bb)) + (b - bb) };
}

VM_INLINE Pair product(Vec a, Vec b)
{
    Vec p = a * b;
    return (Pair) { p, v_fms(a, b, p) };
}

/* num / den; rests may be up to some thousandths of their heads */
VM_INLINE Pair quotient(Pair num, Pair den)
{
    den = sum_ordered(den.head, den.rest);
    Vec y = v_set(1.0) / den.head, q = num.head * y;
    Vec left = v_fnma(q, den.head, num.head) + v_fnma(q, den.rest, num.rest);
    return (Pair) { q, left * y };
}

/* ---- exponentials ---- */

/* x = k ln 2 / 128 + r + rest, |x| < 512; k as a number and in the low bits of an integer. */
typedef struct ExpReduced {
    Vec k, r;
    Bits bits;
} ExpReduced;

static const double vm_shift = 0x1.8p52;                            /* adding it rounds to an integer */
static const double vm_128_ln2 = 0x1.71547652b82fep0 * 128;
static const double vm_ln2_128_high = 0x1.62e42fefa0000p-8;         /* times k exact */
static const double vm_ln2_128_low = 0x1.cf79abc9e3b39p-47;

VM_INLINE ExpReduced exp_reduce(Vec x, Vec *rest)
{
    Vec shifted = v_fma(v_set(vm_128_ln2), x, v_set(vm_shift)), k = shifted - v_set(vm_shift);
    Vec t = v_fnma(k, v_set(vm_ln2_128_high), x), r = v_fnma(k, v_set(vm_ln2_128_low), t);
    if (rest) *rest = v_fnma(k, v_set(vm_ln2_128_low), t - r);
    return (ExpReduced) { k, r, b_of(shifted) };
}

/* 2^(k/128 + exponent), relative error `tail` to be taken into account. */
VM_INLINE Vec exp_scale(Bits k, int exponent, Vec *tail)
{
    Bits i = k & b_set(127);
    Vec head;
    v_lookup2(&vm_exp_table[0][0], i, &head, tail);
    return v_of(b_add(b_add(b_of(head), b_shl(b_sub(k, i), 45)), b_set((int64_t) exponent * (1LL << 52))));
}

/* exp (x) = 2^(k/128) exp (r), a polynomial of degree 5 for exp (r). Constants and the order of operations
 * are those of S. Nagy's exp (2018), which C libraries use, so that results agree with theirs to the last
 * bit. Error 0.507. */
VM_INLINE Vec exp_core(Vec x)
{
    ExpReduced e = exp_reduce(x, NULL);
    Vec r = e.r, r2 = r * r, tail, scale = exp_scale(e.bits, 0, &tail);
    Vec low = v_fma(r2, v_fma(r, v_set(0x1.555555555543cp-3), v_set(0x1.ffffffffffdbdp-2)), tail + r);
    Vec high = v_fma(r, v_set(0x1.1111167a4d017p-7), v_set(0x1.55555cf172b91p-5));
    return v_fma(scale, v_fma(r2 * r2, high, low), scale);
}

VM_INLINE Mask exp_odd(Vec x) { return m_not(v_lt(v_abs(x), v_set(512))); }

/* exp (x) - 1 = (s - 1) + s r + s (rest + tail + r^2/2 + ...): the first two sums exact. */
VM_INLINE Pair expm1_pair(Vec x)
{
    Vec rest, tail;
    ExpReduced e = exp_reduce(x, &rest);
    Vec r = e.r, s = exp_scale(e.bits, 0, &tail);
    Vec p = v_fma(r, v_set(1.0 / 720), v_set(1.0 / 120));
    p = v_fma(p, r, v_set(1.0 / 24));
    p = v_fma(p, r, v_set(1.0 / 6));
    p = v_fma(p, r, v_set(0.5));
    Pair less = sum_any(s, v_set(-1.0)), linear = product(s, r), sum = sum_ordered(less.head, linear.head);
    Vec low = v_fma(p, r * r, rest + v_fma(tail, r, tail));
    sum.rest = sum.rest + v_fma(s, low, less.rest + linear.rest);
    return sum;
}

/* Error 0.505. */
VM_INLINE Vec expm1_core(Vec x)
{
    Pair e = expm1_pair(x);
    return v_copysign(e.head + e.rest, x);
}

VM_INLINE Mask expm1_odd(Vec x) { return exp_odd(x); }

/* tanh (x) = E / (E + 2), E = exp (2 |x|) - 1; 1 to the last digit beyond 20. Error 0.503. */
VM_INLINE Vec tanh_core(Vec x)
{
    Vec a = v_abs(x);
    Pair e = expm1_pair(v_select(v_lt(a, v_set(20)), a + a, v_set(40)));
    Pair den = sum_any(e.head, v_set(2.0));
    den.rest = den.rest + e.rest;
    Pair q = quotient(e, den);
    return v_copysign(q.head + q.rest, x);
}

VM_INLINE Mask tanh_odd(Vec x) { return m_not(v_eq(x, x)); }

/* With s = 2^(k/128), D = (s - 1/s)/2 and S = (s + 1/s)/2:
 * sinh (x) = D cosh (r) + S sinh (r), cosh (x) = S cosh (r) + D sinh (r). The tables give s and 1/s with the
 * rests of D and S. sinh (r) = r + odd, cosh (r) = 1 + even. Errors 0.506 and 0.507. */
typedef struct Hyperbolic {
    Vec r, odd, even;
    Pair D, S;
} Hyperbolic;

VM_INLINE Hyperbolic hyperbolic(Vec a)
{
    Hyperbolic h;
    Vec rest, tail_up, tail_down;
    ExpReduced e = exp_reduce(a, &rest);
    Vec up = exp_scale(e.bits, -1, &tail_up), down = exp_scale(b_of(v_set(vm_shift) - e.k), -1, &tail_down);
    Vec z = e.r * e.r;
    tail_up = tail_up * up;
    tail_down = tail_down * down;
    h.r = e.r;
    h.odd = v_fma(e.r * z, v_fma(z, v_set(1.0 / 120), v_set(1.0 / 6)), rest);
    h.even = z * v_fma(z, v_set(1.0 / 24), v_set(0.5));
    h.D.head = up - down;
    h.D.rest = ((up - h.D.head) - down) + (tail_up - tail_down);
    h.S.head = up + down;
    h.S.rest = ((up - h.S.head) + down) + (tail_up + tail_down);
    return h;
}

VM_INLINE Vec sinh_core(Vec x)
{
    Hyperbolic h = hyperbolic(v_abs(x));
    Pair linear = product(h.S.head, h.r), sum = sum_ordered(h.D.head, linear.head);
    Vec low = v_fma(h.S.rest, h.r, h.D.rest) + v_fma(h.S.head, h.odd, h.D.head * h.even);
    return v_copysign(sum.head + (sum.rest + (linear.rest + low)), x);
}

VM_INLINE Vec cosh_core(Vec x)
{
    Hyperbolic h = hyperbolic(v_abs(x));
    Vec low = v_fma(h.S.head, h.even, h.S.rest) + v_fma(h.D.rest, h.r, h.D.head * h.odd);
    return h.S.head + v_fma(h.D.head, h.r, low);
}

VM_INLINE Mask sinh_odd(Vec x) { return exp_odd(x); }
VM_INLINE Mask cosh_odd(Vec x) { return exp_odd(x); }

/* ---- logarithms ---- */

/* x = 2^k z, z c = 1 + r with c from a table, log (x) = k ln 2 - log (c) + log (1 + r); head and tail give
 * -log (c). */
typedef struct LogReduced {
    Vec k, z, c, r, head, tail;
} LogReduced;

VM_INLINE LogReduced log_reduce(Vec x)
{
    LogReduced l;
    Bits u = b_of(x), t = b_sub(u, b_set(0x3fe6000000000000));
    /* The exponent, sign-extended by adding a large number and taking it off again as doubles. */
    Bits e = b_shr(b_add(t, b_set(0x4000000000000000)), 52);
    l.k = v_of(e | b_set(0x4330000000000000)) - v_set(0x1p52 + 1024);
    l.z = v_of(b_sub(u, t & b_set((int64_t) 0xfff0000000000000u)));
    v_lookup3(&vm_log_table[0][0], b_shr(t, 45) & b_set(127), &l.c, &l.head, &l.tail);
    l.r = v_fms(l.z, l.c, v_set(1.0));
    return l;
}

/* (log (1 + r) - r) / r^2, |r| <= 2^-7; even and odd powers apart, so that half of the multiplications need
 * not wait. */
VM_INLINE Vec log_series(Vec r, Vec r2)
{
    Vec odd = v_fma(v_fma(v_fma(r2, v_set(1.0 / 9), v_set(1.0 / 7)), r2, v_set(1.0 / 5)), r2, v_set(1.0 / 3));
    Vec even = v_fma(v_fma(v_fma(r2, v_set(-1.0 / 8), v_set(-1.0 / 6)), r2, v_set(-1.0 / 4)), r2,
                     v_set(-1.0 / 2));
    return v_fma(r, odd, even);
}

static const double vm_ln2_high = 0x1.62e42fefa3800p-1, vm_ln2_low = 0x1.ef35793c76730p-45;       /* k * high is exact */

/* Error 0.507. */
VM_INLINE Vec log_core(Vec x)
{
    LogReduced l = log_reduce(x);
    Vec head = v_fma(l.k, v_set(vm_ln2_high), l.head), rest = v_fma(l.k, v_set(vm_ln2_low), l.tail);
    Pair w = sum_ordered(head, l.r);
    Vec r2 = l.r * l.r;
    return w.head + v_fma(r2, log_series(l.r, r2), w.rest + rest);
}

VM_INLINE Mask log_odd(Vec x) { return m_not(m_and(v_le(v_set(0x1p-1022), x), v_lt(x, v_set(INFINITY)))); }

/* log (z) times 1/log (base), then k log (2)/log (base) added: k itself for base 2, so that powers of two are
 * exact. Error 0.506. */
VM_INLINE Vec log_based(Vec x, double factor, double factor_rest, double step, double step_rest)
{
    LogReduced l = log_reduce(x);
    Pair w = sum_ordered(l.head, l.r), p = product(w.head, v_set(factor)),
         sum = sum_ordered(l.k * v_set(step), p.head);
    Vec r2 = l.r * l.r, low = v_fma(r2, log_series(l.r, r2), w.rest + l.tail);
    low = v_fma(low, v_set(factor), v_fma(w.head, v_set(factor_rest), p.rest));
    if (step_rest != 0) low = v_fma(l.k, v_set(step_rest), low);
    return sum.head + (sum.rest + low);
}

VM_INLINE Vec log2_core(Vec x) { return log_based(x, 0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56, 1, 0); }
VM_INLINE Mask log2_odd(Vec x) { return log_odd(x); }

VM_INLINE Vec log10_core(Vec x)
{
    return log_based(x, 0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57, 0x1.34413509f7000p-2,
                     0x1.3fde623e2566bp-43);
}
VM_INLINE Mask log10_odd(Vec x) { return log_odd(x); }

/* log (u.head + u.rest), u.head a positive normal number below 2^1000, as a head and a rest */
VM_INLINE Pair log_pair(Pair u)
{
    LogReduced l = log_reduce(u.head);
    Vec scale = v_of(b_shl(b_of(v_set(0x1p52 + 1023) - l.k), 52));                     /* 2^-k */
    Vec rest = u.rest * scale * l.c;
    Pair w = sum_ordered(v_fma(l.k, v_set(vm_ln2_high), l.head), l.r);
    Vec low = w.rest + (v_fma(l.k, v_set(vm_ln2_low), l.tail) + v_fnma(rest, l.r, rest));
    Vec r2 = l.r * l.r;
    w.rest = v_fma(r2, log_series(l.r, r2), low);
    return w;
}

/* Error 0.506. */
VM_INLINE Vec log1p_core(Vec x)
{
    Pair l = log_pair(sum_any(x, v_set(1.0)));
    return v_select(v_lt(v_abs(x), v_set(0x1p-30)), v_fma(x, v_set(-0.5) * x, x), l.head + l.rest);
}
VM_INLINE Mask log1p_odd(Vec x) { return m_not(m_and(v_lt(v_set(-1), x), v_lt(x, v_set(0x1p1000)))); }

/* ---- trigonometric functions ---- */

/* x = k pi/64 + r + rest with pi/64 in three parts: x - k * first is exact. Below 2^18 no double comes so
 * close to a multiple of pi/64 that digits were missing. Error 0.503, tan included. */
typedef struct Turn {
    Vec s, s_rest, c, c_rest;           /* sine and cosine of k pi/64 */
    Vec r, rest, odd, even;             /* sin (r) = r + odd, cos (r) = 1 + even */
} Turn;

VM_INLINE Turn turn(Vec x)
{
    Turn t;
    Vec shifted = v_fma(v_set(0x1.45f306dc9c883p+4), x, v_set(vm_shift)), k = shifted - v_set(vm_shift);
    Vec first = v_fnma(k, v_set(0x1.921fb54442d18p-5), x);
    Pair second = product(k, v_set(-0x1.1a62633145c07p-59)), r = sum_any(first, second.head);
    v_lookup4(&vm_sine_table[0][0], b_of(shifted) & b_set(127), &t.s, &t.s_rest, &t.c, &t.c_rest);
    t.r = r.head;
    t.rest = v_fma(k, v_set(0x1.f1976b7ed8fbcp-115), r.rest + second.rest);
    Vec z = t.r * t.r;
    t.odd = v_fma(v_fma(v_fma(z, v_set(-1.0 / 5040), v_set(1.0 / 120)), z, v_set(-1.0 / 6)), z * t.r, t.rest);
    t.even = v_fma(v_fma(v_fma(z, v_set(1.0 / 40320), v_set(-1.0 / 720)), z, v_set(1.0 / 24)), z, v_set(-0.5))
             * z;
    return t;
}

VM_INLINE Pair turn_sine(const Turn *t)
{
    Pair linear = product(t->c, t->r), sum = sum_ordered(t->s, linear.head);
    Vec low = v_fma(t->c, t->odd, v_fma(t->s, t->even, v_fma(t->c_rest, t->r, t->s_rest)));
    sum.rest = sum.rest + (linear.rest + low);
    return sum;
}

VM_INLINE Pair turn_cosine(const Turn *t)
{
    Pair linear = product(-t->s, t->r), sum = sum_ordered(t->c, linear.head);
    Vec low = v_fnma(t->s, t->odd, v_fma(t->c, t->even, v_fnma(t->s_rest, t->r, t->c_rest)));
    sum.rest = sum.rest + (linear.rest + low);
    return sum;
}

VM_INLINE Vec sin_core(Vec x)
{
    Turn t = turn(x);
    Pair s = turn_sine(&t);
    return v_select(v_lt(v_abs(x), v_set(0x1p-27)), x, s.head + s.rest);
}

VM_INLINE Vec cos_core(Vec x)
{
    Turn t = turn(x);
    Pair c = turn_cosine(&t);
    return c.head + c.rest;
}

VM_INLINE Vec tan_core(Vec x)
{
    Turn t = turn(x);
    Pair q = quotient(turn_sine(&t), turn_cosine(&t));
    return v_select(v_lt(v_abs(x), v_set(0x1p-27)), x, q.head + q.rest);
}

VM_INLINE Mask sin_odd(Vec x) { return m_not(v_lt(v_abs(x), v_set(0x1p18))); }
VM_INLINE Mask cos_odd(Vec x) { return sin_odd(x); }
VM_INLINE Mask tan_odd(Vec x) { return sin_odd(x); }

/* ---- inverse trigonometric functions ---- */

/* The angle of the point (b, a), a and b not negative: with m <= M the smaller and the larger of them and c =
 * j/32 near m/M, atan (m/M) = atan (c) + atan ((m - c M) / (M + c m)), taken from pi/2 if a was the larger. m
 * - c M is exact. Error 0.501. */
VM_INLINE Pair angle(Pair a, Pair b)
{
    Mask steep = v_lt(b.head, a.head);
    Pair m = { v_select(steep, b.head, a.head), v_select(steep, b.rest, a.rest) };
    Pair M = { v_select(steep, a.head, b.head), v_select(steep, a.rest, b.rest) };
    Vec shifted = v_fma(m.head / M.head, v_set(32), v_set(vm_shift)),
        c = (shifted - v_set(vm_shift)) * v_set(1.0 / 32);
    Bits row = b_of(shifted) & b_set(127);
    Pair num = { v_fnma(c, M.head, m.head), v_fnma(c, M.rest, m.rest) }, den, q, table, sum;
    den.head = v_fma(c, m.head, M.head);
    den.rest = v_fma(c, m.head, M.head - den.head) + v_fma(c, m.rest, M.rest);
    num.head = v_select(steep, -num.head, num.head);
    num.rest = v_select(steep, -num.rest, num.rest);
    v_lookup2(&vm_atan_table[0][0], b_add(row, b_of(v_select(steep, v_of(b_set(33)), v_of(b_set(0))))),
              &table.head, &table.rest);
    q = quotient(num, den);
    Vec z = q.head * q.head;
    Vec z2 = z * z, p = v_fma(v_fma(z2, v_set(-1.0 / 11), v_set(-1.0 / 7)), z2, v_set(-1.0 / 3));
    p = v_fma(z, v_fma(z2, v_set(1.0 / 9), v_set(1.0 / 5)), p);
    sum = sum_ordered(table.head, q.head);
    sum.rest = sum.rest + v_fma(p, z * q.head, q.rest + table.rest);
    return sum;
}

VM_INLINE Vec atan_core(Vec x)
{
    Pair g = angle((Pair) { v_abs(x), v_set(0) }, (Pair) { v_set(1), v_set(0) });
    return v_copysign(g.head + g.rest, x);
}
VM_INLINE Mask atan_odd(Vec x) { return m_not(v_lt(v_abs(x), v_set(0x1p60))); }

/* sqrt (1 - x^2) */
VM_INLINE Pair other_leg(Vec x)
{
    Pair square = product(x, x), left = sum_ordered(v_set(1.0), -square.head), root;
    left = sum_ordered(left.head, left.rest - square.rest);
    root.head = v_sqrt(left.head);
    root.rest = (v_fnma(root.head, root.head, left.head) + left.rest) * (v_set(0.5) / root.head);
    return root;
}

/* The angle of the point (b, a) of the unit circle: with m <= M the smaller and the larger of them and s =
 * j/64 near m, asin (m) = asin (s) + asin (m sqrt (1 - s^2) - s M), taken from pi/2 if a was the larger.
 * Error 0.504. */
VM_INLINE Pair circle_angle(Pair a, Pair b)
{
    Mask steep = v_lt(b.head, a.head);
    Pair m = { v_select(steep, b.head, a.head), v_select(steep, b.rest, a.rest) };
    Pair M = { v_select(steep, a.head, b.head), v_select(steep, a.rest, b.rest) };
    Vec shifted = v_fma(m.head, v_set(64), v_set(vm_shift)),
        s = (shifted - v_set(vm_shift)) * v_set(1.0 / 64);
    Bits row = b_add(b_of(shifted) & b_set(127), b_of(v_select(steep, v_of(b_set(46)), v_of(b_set(0)))));
    Pair c, table, p, q, d, sum;
    v_lookup4(&vm_asin_table[0][0], row, &c.head, &c.rest, &table.head, &table.rest);
    p = product(m.head, c.head);
    q = product(M.head, s);
    d.head = p.head - q.head;
    d.rest = (p.rest - q.rest) + v_fma(m.head, c.rest, v_fnma(s, M.rest, m.rest * c.head));
    d.head = v_select(steep, -d.head, d.head);
    d.rest = v_select(steep, -d.rest, d.rest);
    Vec z = d.head * d.head;
    Vec series = v_fma(v_fma(z, v_set(5.0 / 112), v_set(3.0 / 40)), z, v_set(1.0 / 6));
    sum = sum_ordered(table.head, d.head);
    sum.rest = sum.rest + v_fma(series, z * d.head, d.rest + table.rest);
    return sum;
}

VM_INLINE Vec asin_core(Vec x)
{
    Pair g = circle_angle((Pair) { v_abs(x), v_set(0) }, other_leg(x));
    return v_copysign(g.head + g.rest, x);
}

VM_INLINE Vec acos_core(Vec x)
{
    Pair g = circle_angle(other_leg(x), (Pair) { v_abs(x), v_set(0) });
    Mask left = v_lt(x, v_set(0));
    Pair turned = sum_ordered(v_set(0x1.921fb54442d18p+1), -g.head);
    turned.rest = turned.rest + (v_set(0x1.1a62633145c07p-53) - g.rest);
    return v_select(left, turned.head + turned.rest, g.head + g.rest);
}

VM_INLINE Mask asin_odd(Vec x) { return m_not(v_lt(v_abs(x), v_set(1))); }
VM_INLINE Mask acos_odd(Vec x) { return asin_odd(x); }

/* ---- inverse hyperbolic functions, by logarithms of sums of two doubles; error 0.520 ---- */

VM_INLINE Vec asinh_core(Vec x)
{
    Vec a = v_abs(x);
    Pair square = product(a, a), left = sum_any(square.head, v_set(1.0)), root, u;
    root.head = v_sqrt(left.head);
    root.rest = (v_fnma(root.head, root.head, left.head) + (left.rest + square.rest))
                * (v_set(0.5) / root.head);
    u = sum_ordered(root.head, a);
    u.rest = u.rest + root.rest;
    u = log_pair(u);
    return v_copysign(v_select(v_lt(a, v_set(0x1p-27)), v_fma(a * v_set(-1.0 / 6), a * a, a),
                               u.head + u.rest),
                      x);
}
VM_INLINE Mask asinh_odd(Vec x) { return m_not(v_lt(v_abs(x), v_set(0x1p500))); }

VM_INLINE Vec acosh_core(Vec x)
{
    Pair square = product(x, x), left = sum_any(square.head, v_set(-1.0)), root, u;
    left = sum_ordered(left.head, left.rest + square.rest);
    root.head = v_sqrt(left.head);
    root.rest = (v_fnma(root.head, root.head, left.head) + left.rest) * (v_set(0.5) / root.head);
    u = sum_ordered(x, root.head);
    u.rest = u.rest + root.rest;
    u = log_pair(u);
    return u.head + u.rest;
}
VM_INLINE Mask acosh_odd(Vec x) { return m_not(m_and(v_lt(v_set(1), x), v_lt(x, v_set(0x1p500)))); }

/* atanh (x) = log (1 + 2x / (1 - x)) / 2 */
VM_INLINE Vec atanh_core(Vec x)
{
    Vec a = v_abs(x);
    Pair t = quotient((Pair) { a + a, v_set(0) }, sum_ordered(v_set(1.0), -a)),
         u = sum_any(t.head, v_set(1.0));
    u.rest = u.rest + t.rest;
    u = log_pair(u);
    return v_select(v_lt(a, v_set(0x1p-27)), v_fma(x * v_set(1.0 / 3), a * a, x),
                    v_copysign((u.head + u.rest) * v_set(0.5), x));
}
VM_INLINE Mask atanh_odd(Vec x) { return m_not(v_lt(v_abs(x), v_set(1))); }

/* ---- powers ---- */

/* x^y = exp (y log (x)) for normal positive x. log (x) = k ln 2 - log (c) + r - r^2/2 + ... with the first
 * three terms as heads and rests: an error of 2^-67 of it, so that the product's is small after
 * multiplication by 512. Error 0.509. */
VM_INLINE Vec pow_core(Vec x, Vec y, Mask *odd)
{
    LogReduced l = log_reduce(x);
    Pair square = product(l.r, l.r), log, power;
    Pair linear = sum_ordered(v_fma(l.k, v_set(vm_ln2_high), l.head), l.r);
    Vec z = square.head;
    Vec odd_terms = v_fma(v_fma(v_fma(z, v_set(-1.0 / 10), v_set(-1.0 / 8)), z, v_set(-1.0 / 6)), z,
                          v_set(-1.0 / 4));
    Vec p = v_fma(v_fma(v_fma(z, v_set(1.0 / 9), v_set(1.0 / 7)), z, v_set(1.0 / 5)), z, v_set(1.0 / 3));
    p = v_fma(l.r, odd_terms, p);
    log = sum_ordered(linear.head, square.head * v_set(-0.5));
    Vec rest = v_fma(square.rest, v_set(-0.5), linear.rest + log.rest)
               + v_fma(l.k, v_set(vm_ln2_low), l.tail);
    log = sum_ordered(log.head, v_fma(square.head * l.r, p, rest));
    power = product(y, log.head);
    power.rest = v_fma(y, log.rest, power.rest);
    *odd = m_or(log_odd(x), exp_odd(power.head));

    ExpReduced e = exp_reduce(power.head, NULL);
    Vec r = e.r + power.rest, r2 = r * r, tail, scale = exp_scale(e.bits, 0, &tail);
    Vec low = v_fma(r2, v_fma(r, v_set(1.0 / 6), v_set(0.5)), tail + r);
    Vec high = v_fma(r, v_set(1.0 / 120), v_set(1.0 / 24));
    return v_fma(scale, v_fma(r2 * r2, high, low), scale);
}

/* ---- the loops ---- */

#if VM_LANES == 1

#define VM_LOOP(name)                                                          \
    double VM_NAME(vm_##name)(double x)                                        \
    {                                                                          \
        return name##_odd(x) ? vm_rare_##name(x) : name##_core(x);             \
    }

double VM_NAME(vm_pow)(double x, double y)
{
    Mask odd;
    double r = pow_core(x, y, &odd);
    return odd ? vm_rare_pow(x, y) : r;
}

#else

/* The inner loop holds no call, so that constants stay in registers. The last elements, fewer than a vector,
 * and vectors with odd elements take the step; the formula sees no odd ones, which might lead it past the
 * ends of its tables. */
#define VM_STEP(name)                                                          \
    static __attribute__((noinline)) void VM_NAME(name##_step)(Index n, const double *x, double *y) \
    {                                                                          \
        double kept[VM_LANES];                                                 \
        Vec v = v_load_part(n, x);                                             \
        Mask is_odd = name##_odd(v);                                           \
        int odd = m_bits(is_odd) & ((1 << n) - 1);                             \
        v_store(kept, v);                                                      \
        v_store_part(n, y, name##_core(v_select(is_odd, v_set(0.5), v)));      \
        for (; odd; odd &= odd - 1) {                                          \
            int j = __builtin_ctz((unsigned) odd);                             \
            y[j] = vm_rare_##name(kept[j]);                                    \
        }                                                                      \
    }
#define VM_LOOP(name)                                                          \
    void VM_NAME(vm_##name)(Index n, const double *x, double *y)               \
    {                                                                          \
        while (n > 0) {                                                        \
            for (; n >= VM_LANES; n -= VM_LANES, x += VM_LANES, y += VM_LANES) { \
                Vec v = v_load(x);                                             \
                if (m_bits(name##_odd(v))) break;                              \
                v_store(y, name##_core(v));                                    \
            }                                                                  \
            Index part = n < VM_LANES ? n : VM_LANES;                          \
            if (part == 0) break;                                              \
            VM_NAME(name##_step)(part, x, y);                                  \
            n -= part, x += part, y += part;                                   \
        }                                                                      \
    }

VM_FUNCTIONS(VM_STEP)

static __attribute__((noinline)) void VM_NAME(pow_rare)(int odd, Vec a, Vec b, double *r)
{
    double x[VM_LANES], y[VM_LANES];
    v_store(x, a);
    v_store(y, b);
    for (; odd; odd &= odd - 1) {
        int j = __builtin_ctz((unsigned) odd);
        r[j] = vm_rare_pow(x[j], y[j]);
    }
}

/* Steps of 0 repeat one number. */
void VM_NAME(vm_pow)(Index n, const double *x, Index x_step, const double *y, Index y_step, double *r)
{
    Vec a = v_set(*x), b = v_set(*y);
    for (Index part; n > 0; n -= part, x += part * x_step, y += part * y_step, r += part) {
        Mask odd;
        part = n < VM_LANES ? n : VM_LANES;
        if (x_step) a = part == VM_LANES ? v_load(x) : v_load_part(part, x);
        if (y_step) b = part == VM_LANES ? v_load(y) : v_load_part(part, y);
        Vec value = pow_core(a, b, &odd);
        if (part == VM_LANES) v_store(r, value);
        else v_store_part(part, r, value);
        int left = m_bits(odd) & ((1 << part) - 1);
        if (left) VM_NAME(pow_rare)(left, a, b, r);
    }
}

#endif

VM_FUNCTIONS(VM_LOOP)
