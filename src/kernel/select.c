/* Selection: a sample says between which two numbers the k-th smallest very probably lies; the others are
 * moved out of the way, which leaves few (Floyd and Rivest, 1975). */
#include "kernel/select.h"

enum { SMALL = 48, SAMPLE_FROM = 1000, SAMPLE = 63 };

static void insertion(Index n, double *x)
{
    for (Index k = 1; k < n; k++) {
        double v = x[k];
        Index j = k;
        for (; j > 0 && x[j - 1] > v; j--) x[j] = x[j - 1];
        x[j] = v;
    }
}

/* Those below the pivot to the front, without a branch; how many. */
static Index move_less(Index n, double *x, double pivot)
{
    Index j = 0;
    for (Index k = 0; k < n; k++) {
        double v = x[k];
        x[k] = x[j];
        x[j] = v;
        j += v < pivot;
    }
    return j;
}

/* The same for those not above it. */
static Index move_not_greater(Index n, double *x, double pivot)
{
    Index j = 0;
    for (Index k = 0; k < n; k++) {
        double v = x[k];
        x[k] = x[j];
        x[j] = v;
        j += v <= pivot;
    }
    return j;
}

static void sift_down(Index n, double *x, Index k)
{
    double v = x[k];
    for (Index child; (child = 2 * k + 1) < n; k = child) {
        if (child + 1 < n && x[child + 1] > x[child]) child++;
        if (x[child] <= v) break;
        x[k] = x[child];
    }
    x[k] = v;
}

static void heap_sort(Index n, double *x)
{
    for (Index k = n / 2 - 1; k >= 0; k--) sift_down(n, x, k);
    for (Index m = n - 1; m > 0; m--) {
        double v = x[m];
        x[m] = x[0];
        x[0] = v;
        sift_down(m, x, 0);
    }
}

double kern_select_f64(Index n, double *x, Index k)
{
    Index lo = 0, len = n;          /* the k-th of all is among len from lo on */
    for (int turn = 0; len > SMALL; turn++) {
        double *part = x + lo;
        if (turn > 100) {           /* never seen but for numbers chosen with ill will */
            heap_sort(len, part);
            return x[k];
        }
        double sample[SAMPLE];
        int count = len < SAMPLE_FROM ? 5 : SAMPLE;
        /* steps of an odd length, so that rows and columns of a grid are all met */
        Index step = (len / count) | 1, at = (Index) turn * 7919 % len;
        for (int j = 0; j < count; j++, at = (at + step) % len) sample[j] = part[at];
        insertion(count, sample);
        int rank = (int) ((double) (k - lo) / (double) len * count), spread = count < SAMPLE ? 1 : 6;
        double low = sample[rank - spread < 0 ? 0 : rank - spread];
        double high = sample[rank + spread >= count ? count - 1 : rank + spread];
        Index upto = move_not_greater(len, part, high);
        if (k - lo >= upto) {
            lo += upto;
            len -= upto;
            continue;
        }
        Index less = move_less(upto, part, low);
        if (k - lo < less) {
            len = less;
            continue;
        }
        lo += less;
        len = upto - less;
        if (low == high) return x[k];
        /* many equal to the upper one: then it may be that nothing more can be moved */
        if (len > SMALL && len == upto) {
            Index below = move_less(len, x + lo, high);
            if (k - lo >= below) return high;
            len = below;
        }
    }
    insertion(len, x + lo);
    return x[k];
}
