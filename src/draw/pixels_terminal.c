#include "draw/pixels_terminal.h"

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/mem.h"
#include "draw/png.h"

#define PATIENCE 0.25 /* seconds for an answer, over a slow line as well */

typedef struct Asked {
    bool done;
    TerminalPixels has;
} Asked;

static void *asked_new(Interp *it)
{
    (void) it;
    return mem_zalloc(sizeof(Asked));
}

static const StateKind asked_kind = { asked_new, mem_free };

static bool write_all(const char *text)
{
    size_t len = strlen(text);
    return write(STDOUT_FILENO, text, len) == (ssize_t) len;
}

/* Reads up to the answer that every terminal gives, to the question for its attributes: ESC [ ? ... c. */
static void read_answers(char *answer, int size)
{
    double end = clock_seconds() + PATIENCE;
    int n = 0;
    for (double left = PATIENCE; left > 0 && n < size - 1; left = end - clock_seconds()) {
        struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
        if (poll(&input, 1, (int) (left * 1000) + 1) <= 0 || read(STDIN_FILENO, answer + n, 1) != 1) break;
        answer[++n] = 0;
        const char *attributes = strstr(answer, "\033[?");
        if (attributes && answer[n - 1] == 'c') break;
    }
}

/* Is number among those of ESC [ ? 62 ; 4 ; 22 c? */
static bool has_attribute(const char *answer, const char *number)
{
    const char *s = strstr(answer, "\033[?");
    size_t len = strlen(number);
    for (s = s ? s + 2 : NULL; s && *s && *s != 'c'; s = strpbrk(s + 1, ";c"))
        if (strncmp(s + 1, number, len) == 0 && (s[len + 1] == ';' || s[len + 1] == 'c')) return true;
    return false;
}

static TerminalPixels ask(void)
{
    static const char questions[] = "\033_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\033\\\033[c";
    struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };
    struct termios before, raw;
    char answer[256] = "";
    const char *term = getenv("TERM");
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || !term || strcmp(term, "dumb") == 0
        || strcmp(term, "linux") == 0)
        return PIXELS_NONE;
    /* tmux and screen answer for themselves, and pass on what they know */
    if (poll(&input, 1, 0) != 0 || tcgetattr(STDIN_FILENO, &before) != 0) return PIXELS_NONE;
    raw = before;
    raw.c_lflag &= ~(tcflag_t) (ICANON | ECHO);
    raw.c_cc[VMIN] = 0;
    raw.c_cc[VTIME] = 0;
    if (tcsetattr(STDIN_FILENO, TCSANOW, &raw) != 0) return PIXELS_NONE;
    if (write_all(questions)) read_answers(answer, sizeof answer);
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
    if (strstr(answer, "_Gi=31;OK")) return PIXELS_KITTY;
    return has_attribute(answer, "4") ? PIXELS_SIXEL : PIXELS_NONE;
}

TerminalPixels terminal_pixels(Interp *it)
{
    Asked *a = interp_state(it, &asked_kind);
    if (!a->done) a->has = ask();
    a->done = true;
    return a->has;
}

/* ---- sixels ---- */

/* A cube of 6 x 6 x 6 colours, and 24 grays, which text and lines are made of. */
enum { CUBE = 6, GRAYS = 24, COLORS = CUBE * CUBE * CUBE + GRAYS };

static int color_index(const unsigned char *p)
{
    int most = p[0] > p[1] ? p[0] : p[1], least = p[0] < p[1] ? p[0] : p[1];
    if (p[2] > most) most = p[2];
    if (p[2] < least) least = p[2];
    if (most - least < 10) return CUBE * CUBE * CUBE + (most * (GRAYS - 1) + 127) / 255;
    int c[3];
    for (int k = 0; k < 3; k++) c[k] = (p[k] * (CUBE - 1) + 127) / 255;
    return (c[0] * CUBE + c[1]) * CUBE + c[2];
}

static void define_colors(StrBuf *out)
{
    for (int k = 0; k < COLORS; k++) {
        int g = (k - CUBE * CUBE * CUBE) * 100 / (GRAYS - 1), c[3] = { g, g, g };
        if (k < CUBE * CUBE * CUBE)
            for (int q = 0, v = k; q < 3; q++, v /= CUBE) c[2 - q] = v % CUBE * 100 / (CUBE - 1);
        sb_printf(out, "#%d;2;%d;%d;%d", k, c[0], c[1], c[2]);
    }
}

static void put_run(StrBuf *out, char sixel, Index count)
{
    if (count > 3) sb_printf(out, "!%lld%c", (long long) count, sixel);
    else sb_fill(out, sixel, count);
}

/* Six rows: for each colour in them a line of sixels. */
static void put_band(const Bitmap *b, Index row, unsigned char *indices, StrBuf *out)
{
    bool used[COLORS] = { false };
    Index rows = b->rows - row < 6 ? b->rows - row : 6;
    for (Index i = 0; i < rows; i++)
        for (Index j = 0; j < b->cols; j++) {
            int c = color_index(b->pixels + 4 * ((row + i) * b->cols + j));
            indices[i * b->cols + j] = (unsigned char) c;
            used[c] = true;
        }
    for (int c = 0; c < COLORS; c++) {
        char last = 0;
        Index count = 0;
        if (!used[c]) continue;
        sb_printf(out, "#%d", c);
        for (Index j = 0; j < b->cols; j++) {
            int bits = 0;
            for (Index i = 0; i < rows; i++) bits |= (indices[i * b->cols + j] == c) << i;
            char sixel = (char) ('?' + bits);
            if (sixel != last) {
                put_run(out, last, count);
                last = sixel;
                count = 0;
            }
            count++;
        }
        if (last != '?') put_run(out, last, count);
        sb_putc(out, '$');
    }
    sb_putc(out, '-');
}

void sixel_pack(const Bitmap *b, StrBuf *out)
{
    unsigned char *indices = mem_array(b->cols, 6);
    if (!indices) {
        mem_note_failure();
        return;
    }
    sb_printf(out, "\033Pq\"1;1;%lld;%lld", (long long) b->cols, (long long) b->rows);
    define_colors(out);
    for (Index row = 0; row < b->rows; row += 6) put_band(b, row, indices, out);
    sb_puts(out, "\033\\\n");
    mem_free(indices);
}

/* ---- kitty ---- */

void kitty_pack(const StrBuf *png, StrBuf *out)
{
    enum { CHUNK = 4096 };
    StrBuf text = STRBUF_INIT;
    base64_pack((const unsigned char *) sb_str(png), png->len, &text);
    for (Index at = 0; at < text.len; at += CHUNK) {
        Index len = text.len - at < CHUNK ? text.len - at : CHUNK;
        sb_printf(out, "\033_G%sm=%d;", at == 0 ? "f=100,a=T," : "", at + len < text.len);
        sb_write(out, text.data + at, len);
        sb_puts(out, "\033\\");
    }
    sb_putc(out, '\n');
    sb_free(&text);
}
