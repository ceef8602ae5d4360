/* A stable sort of a handful or some hundreds: SORT_NAME (n, a, tmp), for elements of type T whose unsigned
 * key is KEY(x). */
static void SORT_NAME(Index n, T *a, T *tmp)
{
    for (Index from = 0; from < n; from += RUN) {
        Index to = n - from < RUN ? n : from + RUN;
        for (Index k = from + 1; k < to; k++) {
            T v = a[k];
            Index j = k;
            for (; j > from && KEY(a[j - 1]) > KEY(v); j--) a[j] = a[j - 1];
            a[j] = v;
        }
    }
    for (Index width = RUN; width < n; width *= 2) {
        for (Index lo = 0; lo + width < n; lo += 2 * width) {
            Index mid = lo + width, hi = mid + width < n ? mid + width : n;
            if (KEY(a[mid - 1]) <= KEY(a[mid])) continue;
            memcpy(tmp, a + lo, (size_t) (mid - lo) * sizeof(T));
            Index i = 0, left = mid - lo, j = mid, k = lo;
            while (i < left && j < hi) {
                T u = tmp[i], v = a[j];
                bool right = KEY(v) < KEY(u);
                a[k++] = right ? v : u;
                i += !right;
                j += right;
            }
            if (i < left) memcpy(a + k, tmp + i, (size_t) (left - i) * sizeof(T));
        }
    }
}

#undef SORT_NAME
#undef T
#undef KEY
