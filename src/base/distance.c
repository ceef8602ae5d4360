#include "base/distance.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

int name_distance(const char *a, const char *b, int most)
{
    enum { LONGEST = 63 };
    int rows[3][LONGEST + 1], na = (int) strnlen(a, LONGEST + 1), nb = (int) strnlen(b, LONGEST + 1);
    int *before = rows[0], *last = rows[1], *now = rows[2];
    if (na > LONGEST || nb > LONGEST || abs(na - nb) > most) return most + 1;
    for (int j = 0; j <= nb; j++) last[j] = j;
    for (int i = 1; i <= na; i++) {
        int least = now[0] = i;
        for (int j = 1; j <= nb; j++) {
            int x = tolower((unsigned char) a[i - 1]), y = tolower((unsigned char) b[j - 1]);
            int d = last[j - 1] + (x != y);
            if (last[j] + 1 < d) d = last[j] + 1;
            if (now[j - 1] + 1 < d) d = now[j - 1] + 1;
            if (i > 1 && j > 1 && x == tolower((unsigned char) b[j - 2]) && y == tolower((unsigned char) a[i - 2])
                && before[j - 2] + 1 < d)
                d = before[j - 2] + 1;
            now[j] = d;
            if (d < least) least = d;
        }
        if (least > most) return most + 1;
        int *spare = before;
        before = last;
        last = now;
        now = spare;
    }
    return last[nb];
}
