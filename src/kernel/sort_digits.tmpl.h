/* A stable radix sort: SORT_NAME (n, a, b, low, bits) sorts elements of type T by `bits` bits of their
 * unsigned keys KEY(x) from bit `low` on, digits from the right; the result lies in a or in b, which is
 * returned. A digit that all keys share costs nothing. n fits 32 bits. */
#define C0 count[0][key & mask]++;
#define C1 count[1][(key >> digit) & mask]++;
#define C2 count[2][(key >> 2 * digit) & mask]++;
#define C3 count[3][(key >> 3 * digit) & mask]++;
#define C4 count[4][(key >> 4 * digit) & mask]++;
#define COUNT_DIGITS(KEY, counts) \
    for (Index k = 0; k < n; k++) { \
        uint64_t key = KEY(a[k]) >> low; \
        counts \
    }

static T *SORT_NAME(Index n, T *a, T *b, int low, int bits)
{
    uint32_t count[MAX_DIGITS][1 << DIGIT_BITS];
    int widest = n < SMALL_DIGITS_BELOW ? SMALL_DIGIT_BITS : DIGIT_BITS;
    int passes = (bits + widest - 1) / widest;
    if (passes == 0 || n == 0) return a;
    int digit = (bits + passes - 1) / passes;
    uint32_t mask = (1u << digit) - 1;
    for (int d = 0; d < passes; d++) memset(count[d], 0, sizeof(count[0][0]) << digit);
    switch (passes) {
    case 1: COUNT_DIGITS(KEY, C0) break;
    case 2: COUNT_DIGITS(KEY, C0 C1) break;
    case 3: COUNT_DIGITS(KEY, C0 C1 C2) break;
    case 4: COUNT_DIGITS(KEY, C0 C1 C2 C3) break;
    default: COUNT_DIGITS(KEY, C0 C1 C2 C3 C4) break;
    }
    for (int d = 0; d < passes; d++) {
        uint32_t *c = count[d], at = 0;
        int shift = low + digit * d;
        if (c[(KEY(a[0]) >> shift) & mask] == (uint32_t) n) continue;
        for (uint32_t v = 0; v <= mask; v++) {
            uint32_t m = c[v];
            c[v] = at;
            at += m;
        }
        Index k = 0;
        for (; k + 4 <= n; k += 4) {
            T x0 = a[k], x1 = a[k + 1], x2 = a[k + 2], x3 = a[k + 3];
            uint32_t p0 = c[(KEY(x0) >> shift) & mask]++, p1 = c[(KEY(x1) >> shift) & mask]++;
            uint32_t p2 = c[(KEY(x2) >> shift) & mask]++, p3 = c[(KEY(x3) >> shift) & mask]++;
            b[p0] = x0;
            b[p1] = x1;
            b[p2] = x2;
            b[p3] = x3;
        }
        for (; k < n; k++) b[c[(KEY(a[k]) >> shift) & mask]++] = a[k];
        T *t = a;
        a = b;
        b = t;
    }
    return a;
}

#undef C0
#undef C1
#undef C2
#undef C3
#undef C4
#undef COUNT_DIGITS
#undef SORT_NAME
#undef T
#undef KEY
