/* Runs the tests of the kernels, each in a process of its own, once for every kind of processor this one can play
 * (OCTAVO_CPU). Reports in TAP, which octavo --test reads.
 *   kernels [NAME]...      only tests whose name starts so */
#include "unit.h"

#include <stdarg.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "kernel/cpu.h"

extern const UnitTest unit_convert[], unit_elementwise[], unit_extreme[], unit_fold[], unit_fused[], unit_gather[], unit_gemm[],
    unit_int_arith[], unit_member[], unit_random_mt[], unit_reduce[], unit_select[], unit_simple_maps[], unit_solve[], unit_sort[],
    unit_special[], unit_transpose[], unit_vecmath[];

static const UnitTest *const all_tests[] = {
    unit_convert, unit_elementwise, unit_extreme, unit_fold, unit_fused, unit_gather, unit_gemm, unit_int_arith, unit_member,
    unit_random_mt, unit_reduce, unit_select, unit_simple_maps, unit_solve, unit_sort, unit_special, unit_transpose, unit_vecmath,
};

/* ---- complaints ---- */

enum { MOST_COMPLAINTS = 5 };
static int complaints;
static FILE *report;

void unit_fail(const char *file, int line, const char *format, ...)
{
    va_list args;
    if (++complaints > MOST_COMPLAINTS) return;
    va_start(args, format);
    fprintf(report, "# %s:%d: ", file, line);
    vfprintf(report, format, args);
    fputc('\n', report);
    va_end(args);
}

/* ---- sizes and numbers ---- */

const Index unit_sizes[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 31, 33, 63, 64, 65, 100,
                             127, 128, 129, 255, 257, 511, 513, 1000, 1025, 2049, 4100 };
const int unit_nsizes = COUNT_OF(unit_sizes), unit_nsmall = 19;

static uint64_t seed;

uint64_t unit_bits(void)
{
    uint64_t z = seed += 0x9E3779B97F4A7C15ull;      /* splitmix64 */
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ z >> 27) * 0x94D049BB133111EBull;
    return z ^ z >> 31;
}

Index unit_below(Index n)
{
    return (Index) (unit_bits() % (uint64_t) n);
}

double unit_plain(void)
{
    return (double) (int64_t) unit_bits() * 0x1p-61;
}

double unit_number(void)
{
    static const double odd[] = { 0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994, NAN, INFINITY, -INFINITY,
                                  127.5, 128, -128.5, -129, 255.5, 256, 32767.5, -32768.5, 65535.5, 2147483647.5, -2147483648.5,
                                  4294967295.5, 9223372036854775807.0, -9223372036854775808.0, 18446744073709551615.0, 1e300,
                                  -1e300, 1e-300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308 };
    uint64_t kind = unit_bits() % 8;
    if (kind == 0) return odd[unit_below(COUNT_OF(odd))];
    if (kind == 1) return (double) unit_below(200) - 100;
    if (kind == 2) return ldexp(unit_plain(), (int) unit_below(140) - 70);
    return unit_plain();
}

void unit_fill_f64(Index n, double *x)
{
    for (Index k = 0; k < n; k++) x[k] = unit_number();
}
void unit_fill_f32(Index n, float *x)
{
    for (Index k = 0; k < n; k++) x[k] = (float) unit_number();
}
void unit_fill_plain_f64(Index n, double *x)
{
    for (Index k = 0; k < n; k++) x[k] = unit_plain();
}
void unit_fill_plain_f32(Index n, float *x)
{
    for (Index k = 0; k < n; k++) x[k] = (float) unit_plain();
}
void unit_fill_bytes(Index n, void *x)
{
    unsigned char *bytes = x;
    for (Index k = 0; k < n; k++) bytes[k] = unit_below(4) == 0 && k > 0 ? bytes[k - 1] : (unsigned char) unit_bits();
}

bool unit_same_f64(double a, double b)
{
    return memcmp(&a, &b, sizeof a) == 0 || (a != a && b != b);
}
bool unit_same_f32(float a, float b)
{
    return memcmp(&a, &b, sizeof a) == 0 || (a != a && b != b);
}
Index unit_differ_f64(Index n, const double *a, const double *b)
{
    for (Index k = 0; k < n; k++)
        if (!unit_same_f64(a[k], b[k])) return k;
    return -1;
}
Index unit_differ_f32(Index n, const float *a, const float *b)
{
    for (Index k = 0; k < n; k++)
        if (!unit_same_f32(a[k], b[k])) return k;
    return -1;
}
Index unit_differ_bytes(Index n, size_t size, const void *a, const void *b)
{
    for (Index k = 0; k < n; k++)
        if (memcmp((const char *) a + (size_t) k * size, (const char *) b + (size_t) k * size, size) != 0) return k;
    return -1;
}

/* ---- memory ---- */

enum { FENCE = 128, FILL = 0xA5 };

typedef struct Room {
    size_t bytes;
    unsigned char *start;
} Room;

void *unit_room(Index n, size_t size, int shift)
{
    size_t bytes = (size_t) n * size, gap = (size_t) shift * size;
    Room room = { bytes, NULL };
    unsigned char *data;
    room.start = aligned_alloc(64, (2 * FENCE + gap + bytes + 63) / 64 * 64);
    if (!room.start) abort();
    memset(room.start, FILL, (2 * FENCE + gap + bytes + 63) / 64 * 64);
    data = room.start + FENCE + gap;
    memcpy(data - sizeof room, &room, sizeof room);
    return data;
}

void unit_free(void *data)
{
    unsigned char *at = data;
    Room room;
    memcpy(&room, at - sizeof room, sizeof room);
    for (Index k = (Index) sizeof room + 1; k <= 64; k++) CHECK(at[-k] == FILL, "wrote %d bytes before its array", (int) k);
    for (Index k = 0; k < 64; k++) CHECK(at[(Index) room.bytes + k] == FILL, "wrote %d bytes behind its array", (int) k + 1);
    free(room.start);
}

Threads *unit_threads(int count)
{
    Threads *threads = threads_new();
    threads_set_limit(threads, count);
    return threads;
}

/* ---- the run ---- */

/* In a process of its own: a crash is one test's, and the choice of loops is made anew. */
static int run_test(const UnitTest *test, const char *level, char *text, size_t size)
{
    int ends[2], status = 0;
    size_t got = 0;
    ssize_t n;
    pid_t child;
    if (pipe(ends) != 0) return 1;
    fflush(stdout);
    child = fork();
    if (child == 0) {
        close(ends[0]);
        report = fdopen(ends[1], "w");
        setenv("OCTAVO_CPU", level, 1);
        kern_cpu_found = -1;
        seed = 1;
        alarm(300);
        test->run();
        fclose(report);
        _exit(complaints > 0);
    }
    close(ends[1]);
    while (got + 1 < size && (n = read(ends[0], text + got, size - 1 - got)) > 0) got += (size_t) n;
    text[got] = '\0';
    close(ends[0]);
    if (child < 0 || waitpid(child, &status, 0) != child) return 1;
    if (WIFSIGNALED(status)) snprintf(text + got, size - got, "# killed by signal %d\n", WTERMSIG(status));
    return status;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double) t.tv_sec + 1e-9 * (double) t.tv_nsec;
}

static bool is_wanted(const char *name, int argc, char **argv)
{
    for (int k = 1; k < argc; k++)
        if (strncmp(name, argv[k], strlen(argv[k])) == 0) return true;
    return argc < 2;
}

int main(int argc, char **argv)
{
    static const char *const levels[] = { "base", "avx2", "avx512" };
    static char text[8192];
    int number = 0, failed = 0;
    CpuLevel best = kern_cpu_find();
    for (int file = 0; file < COUNT_OF(all_tests); file++)
        for (const UnitTest *test = all_tests[file]; test->name; test++)
            for (int level = test->once ? (int) best : 0; level <= (int) best && is_wanted(test->name, argc, argv); level++) {
                double begun = now();
                int status = run_test(test, levels[level], text, sizeof text);
                failed += status != 0;
                printf("%s %d - %s (%s) # time=%.3fs\n%s", status ? "not ok" : "ok", ++number, test->name, levels[level], now() - begun, text);
            }
    printf("1..%d\n", number);
    return failed > 0;
}
