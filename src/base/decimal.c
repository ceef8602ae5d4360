/* x = m / 2^s exactly, so that x * 10^prec = (m * 10^prec) / 2^s: a product of at most 83 bits and a shift. What
 * is shifted out decides the rounding, to even on a tie, as printf does. */
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
