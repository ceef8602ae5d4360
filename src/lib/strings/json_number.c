/* Numbers as Octave's jsonencode writes them: the digits of Grisu2 (Loitsch: Printing Floating-Point Numbers
 * Quickly and Accurately with Integers, 2010) in the notation of its JSON library.
 *
 * Grisu2 takes the shortest leading part of the upper end of x's rounding interval that still lies inside,
 * then moves the last digit towards x. The library forgets that second step where nine or more digits come
 * behind the point of its scaled number: 0.1 + 0.2 is written 0.30000000000000007, which reads back as the
 * same number. */
#include "lib/strings/json.h"

#include <math.h>
#include <string.h>

enum { DIGITS = 40, WHOLE_LIMIT = 21, SMALLEST_POINT = -6 };

/* Leading decimal digits of x > 0: x = 0.d1d2d3... * 10^point. long double holds the ends of the interval
 * exactly. */
static int leading_digits(long double x, char digits[DIGITS])
{
    char text[DIGITS + 16];
    snprintf(text, sizeof text, "%.*Le", DIGITS - 2, x);
    digits[0] = text[0];
    memcpy(digits + 1, text + 2, DIGITS - 2);
    digits[DIGITS - 1] = '\0';
    return atoi(strchr(text, 'e') + 1) + 1;
}

/* How many of the digits the library takes for the whole part of its scaled number: its cached powers of ten
 * are eight apart, and the one for x's binary exponent decides. */
static int scaled_whole_digits(double x, int point)
{
    int exponent;
    frexp(x, &exponent);
    double dk = (-61 - (exponent - 64)) * 0.30102999566398114 + 347;
    int k = (int) dk;
    if (dk - k > 0) k++;
    int power = -348 + (((k >> 3) + 1) << 3);      /* x is multiplied by 10^power */
    return point + power;
}

static int shortest_digits(double x, char digits[DIGITS], int *point)
{
    char value[DIGITS];
    double above = nextafter(x, INFINITY), below = nextafter(x, 0);
    long double upper = ((long double) x + above) / 2, lower = ((long double) x + below) / 2;
    if (isinf(above)) upper = (long double) x + ((long double) x - below) / 2;
    int upper_point = leading_digits(upper, digits), value_point = leading_digits(x, value), n;
    for (n = 1; n < DIGITS - 1; n++) {
        char head[DIGITS + 16];
        snprintf(head, sizeof head, "0.%.*se%d", n, digits, upper_point);
        if (strtold(head, NULL) > lower) break;
    }
    *point = upper_point;
    if (n - scaled_whole_digits(x, upper_point) < 9 && value_point == upper_point) {
        /* the last digit nearest to x, if the number stays inside */
        for (;;) {
            char head[DIGITS + 16], less[DIGITS];
            memcpy(less, digits, DIGITS);
            if (less[n - 1] == '0') break;
            less[n - 1]--;
            snprintf(head, sizeof head, "0.%.*se%d", n, digits, upper_point);
            long double now = strtold(head, NULL);
            snprintf(head, sizeof head, "0.%.*se%d", n, less, upper_point);
            long double then = strtold(head, NULL);
            if (now <= x || then <= lower || fabsl(then - x) >= fabsl(now - x)) break;
            digits[n - 1]--;
        }
    }
    while (n > 1 && digits[n - 1] == '0') n--;
    return n;
}

void json_put_double(StrBuf *out, double x)
{
    char digits[DIGITS];
    int point, n;
    if (x == 0) {
        sb_puts(out, signbit(x) ? "-0.0" : "0.0");
        return;
    }
    if (x < 0) sb_putc(out, '-');
    n = shortest_digits(fabs(x), digits, &point);
    if (n <= point && point <= WHOLE_LIMIT) {                 /* 1200.0 */
        sb_write(out, digits, n);
        sb_fill(out, '0', point - n);
        sb_puts(out, ".0");
    } else if (point > 0 && point <= WHOLE_LIMIT) {           /* 12.34 */
        sb_write(out, digits, point);
        sb_putc(out, '.');
        sb_write(out, digits + point, n - point);
    } else if (point > SMALLEST_POINT && point <= 0) {        /* 0.0012 */
        sb_puts(out, "0.");
        sb_fill(out, '0', -point);
        sb_write(out, digits, n);
    } else {                                                  /* 1.2e-30 */
        sb_putc(out, digits[0]);
        if (n > 1) {
            sb_putc(out, '.');
            sb_write(out, digits + 1, n - 1);
        }
        sb_printf(out, "e%d", point - 1);
    }
}
