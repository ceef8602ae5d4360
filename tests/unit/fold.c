/* kernel/fold.h, with numbers whose combination shows a wrong order: k -> a k + b modulo a prime, one after the other. */
#include "kernel/fold.h"

#include "unit.h"

enum { PRIME = 65521 };

typedef struct Map {
    uint32_t a, b;
} Map;

static Map then(Map f, Map g)
{
    return (Map) { (uint32_t) ((uint64_t) f.a * g.a % PRIME), (uint32_t) (((uint64_t) f.b * g.a + g.b) % PRIME) };
}

/* With a parameter the lane's result is followed by that. */
static Map lane(Index stride, Index len, const Map *x, const Map *parameter)
{
    Map r = { 1, 0 };
    for (Index k = 0; k < len; k++) r = then(r, x[k * stride]);
    return parameter ? then(r, *parameter) : r;
}

static void lanes(Index count, Index len, const void *x, const void *parameters, void *out)
{
    for (Index k = 0; k < count; k++)
        ((Map *) out)[k] = lane(1, len, (const Map *) x + k * len, parameters ? (const Map *) parameters + k : NULL);
}

static void rows(Index width, Index stride, Index len, const void *x, const void *parameters, void *out)
{
    for (Index k = 0; k < width; k++)
        ((Map *) out)[k] = lane(stride, len, (const Map *) x + k, parameters ? (const Map *) parameters + k : NULL);
}

static void pieces(Index width, Index stride, Index n, const void *x, const void *parameters, void *out)
{
    (void) parameters;
    for (Index k = 0; k < width; k++) ((Map *) out)[k] = lane(stride, n, (const Map *) x + k, NULL);
}

static void join(Index width, void *acc, const void *next)
{
    for (Index k = 0; k < width; k++) ((Map *) acc)[k] = then(((Map *) acc)[k], ((const Map *) next)[k]);
}

static void fill(Index n, Map *x)
{
    for (Index k = 0; k < n; k++) x[k] = (Map) { 1 + (uint32_t) unit_below(PRIME - 1), (uint32_t) unit_below(PRIME) };
}

static void check_fold(Threads *threads, const FoldKind *kind, Index stride, Index len, Index outer, bool with_parameters)
{
    Map *x = unit_room(stride * len * outer, sizeof *x, 1), *out = unit_room(stride * outer, sizeof *out, 0);
    Map *parameters = unit_room(stride * outer, sizeof *parameters, 0);
    fill(stride * len * outer, x);
    fill(stride * outer, parameters);
    kern_fold(threads, kind, (Lanes) { stride, len, outer }, x, with_parameters ? parameters : NULL, out);
    for (Index k = 0; k < stride * outer; k++) {
        Map want = lane(stride, len, x + k % stride + k / stride * stride * len, with_parameters ? parameters + k : NULL);
        CHECK(out[k].a == want.a && out[k].b == want.b, "%d x %d x %d: lane %d", (int) stride, (int) len, (int) outer, (int) k);
    }
    unit_free(x);
    unit_free(out);
    unit_free(parameters);
}

static void small(void)
{
    static const FoldKind kind = { sizeof(Map), sizeof(Map), lanes, rows, NULL, join };
    static const Index counts[] = { 0, 1, 2, 3, 5 };
    EACH_SMALL(len) for (int s = 0; s < COUNT_OF(counts); s++) for (int o = 0; o < COUNT_OF(counts); o++)
        check_fold(NULL, &kind, counts[s], len, counts[o], (s + o) % 2);
}

static void with_threads(void)
{
    static const Index shapes[][3] = { { 1, 140001, 1 }, { 3, 49999, 1 }, { 1, 20000, 7 }, { 1, 300, 500 }, { 600, 250, 1 }, { 5000, 31, 1 },
                                       { 20000, 4, 2 }, { 513, 300, 1 }, { 2, 513, 150 } };
    static const FoldKind whole = { sizeof(Map), sizeof(Map), lanes, rows, NULL, join }, cut = { sizeof(Map), sizeof(Map), lanes, rows, pieces, join };
    Threads *threads = unit_threads(3);
    for (int k = 0; k < COUNT_OF(shapes); k++) {
        check_fold(threads, &cut, shapes[k][0], shapes[k][1], shapes[k][2], false);
        check_fold(threads, &whole, shapes[k][0], shapes[k][1], shapes[k][2], true);
    }
    threads_free(threads);
}

const UnitTest unit_fold[] = {
    { "fold: small shapes", small, true },
    { "fold: lanes cut and shared out, in order", with_threads, true },
    { NULL, NULL, false }
};
