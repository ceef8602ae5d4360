/* x = m / 2^s exactly, so that x * 10^prec = (m * 10^prec) / 2^s: a product of at most 83 bits and a shift.
 * What is shifted out decides the rounding, to even on a tie, as printf does. */
#include "base/decimal.h"

#include <string.h>

int decimal_fixed(char text[DECIMAL_SIZE], double x, int prec)
{
    static const uint64_t powers[DECIMAL_MAX_PREC + 1] = {
        1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000,
    };
    if (prec < 0 || prec > DECIMAL_MAX_PREC || !(x < 1e9 && x > -1e9)) return -1;
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    int exponent = (int) (bits >> 52 & 0x7ff);
    int shift = 1075 - exponent;           /* x = mantissa / 2^shift */
    if (exponent == 0 || shift < 1 || shift > 120) {
        if (x != 0) return -1;
        shift = 1;
        bits &= UINT64_C(1) << 63;
    }
    uint64_t mantissa = bits & ((UINT64_C(1) << 52) - 1);
    if (exponent) mantissa |= UINT64_C(1) << 52;
    unsigned __int128 product = (unsigned __int128) mantissa * powers[prec];
    unsigned __int128 rest = product & (((unsigned __int128) 1 << shift) - 1);
    unsigned __int128 half = (unsigned __int128) 1 << (shift - 1);
    uint64_t digits = (uint64_t) (product >> shift);
    if (rest > half || (rest == half && (digits & 1))) digits++;

    char reversed[DECIMAL_SIZE];
    int n = 0, len = 0;
    for (int k = 0; k < prec; k++, digits /= 10) reversed[n++] = (char) ('0' + digits % 10);
    if (prec > 0) reversed[n++] = '.';
    do {
        reversed[n++] = (char) ('0' + digits % 10);
        digits /= 10;
    } while (digits);
    if (bits >> 63) text[len++] = '-';
    while (n > 0) text[len++] = reversed[--n];
    return len;
}

int decimal_parse(const char *s, const char *limit, double *x)
{
    static const double powers[23] = {
        1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    };
    enum { MOST_DIGITS = 15 };
    const char *p = s;
    uint64_t mantissa = 0;
    int significant = 0, exponent = 0;
    bool any = false, point = false;
    for (; p < limit; p++) {
        unsigned digit = (unsigned) (*p - '0');
        if (digit <= 9) {
            any = true;
            if (significant > 0 || digit > 0) significant++;
            if (significant > MOST_DIGITS) return 0;
            mantissa = mantissa * 10 + digit;
            exponent -= point;
        } else if (*p == '.' && !point) {
            point = true;
        } else {
            break;
        }
    }
    if (!any) return 0;
    if (p < limit && ((*p | 32) == 'e' || (*p | 32) == 'd')) {
        const char *q = p + 1;
        bool negative = q < limit && *q == '-';
        int power = 0;
        if (q < limit && (*q == '-' || *q == '+')) q++;
        if (q < limit && *q >= '0' && *q <= '9') {
            for (; q < limit && *q >= '0' && *q <= '9'; q++) {
                power = power * 10 + (*q - '0');
                if (power > 400) return 0;
            }
            exponent += negative ? -power : power;
            p = q;
        }
    }
    if (exponent < -22 || exponent > 22) return 0;
    *x = exponent < 0 ? (double) mantissa / powers[-exponent] : (double) mantissa * powers[exponent];
    return (int) (p - s);
}
