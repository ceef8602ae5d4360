#include "repl/screen.h"

#include <string.h>
#include <wchar.h>

#include "base/mem.h"
#include "base/strbuf.h"
#include "repl/paint.h"

typedef struct Rows {
    StrBuf *v;
    Index n, cap;
} Rows;

/* There is one terminal. */
static struct {
    FILE *out;
    bool coloured;
    int rows, cols;
    Rows now, next;              /* that stand there, and that shall */
    Index at;                    /* the cursor's row, from the first of ours */
} screen;

static const char *const colours[TONE_COUNT] = {
    "\033[m", "\033[35m", "\033[32m", "\033[36m", "\033[90m", "\033[1;4m", "\033[2m"
};

void screen_start(FILE *out, bool coloured)
{
    screen.out = out;
    screen.coloured = coloured;
    screen.rows = 24;
    screen.cols = 80;
}

void screen_size(int rows, int cols)
{
    screen.rows = rows > 1 ? rows : 24;
    screen.cols = cols > 4 ? cols : 80;
}

/* ---- rows ---- */

typedef struct Text {
    const char *s;
    Index len;
    const uint8_t *tones;
    Tone tone;
} Text;

typedef struct Writer {
    Index row, col;
    Tone tone;
    Index cursor_row, cursor_col;
} Writer;

static StrBuf *row_of(Index k)
{
    while (screen.next.n <= k) {
        mem_grow_small(&screen.next.v, sizeof(StrBuf), &screen.next.cap, screen.next.n + 1);
        screen.next.v[screen.next.n++] = (StrBuf) STRBUF_INIT;
    }
    return &screen.next.v[k];
}

static void end_row(Writer *w)
{
    if (w->tone != TONE_PLAIN && screen.coloured) sb_puts(row_of(w->row), colours[TONE_PLAIN]);
    w->tone = TONE_PLAIN;
    w->row++;
    w->col = 0;
    (void) row_of(w->row);
}

static void put(Writer *w, const char *bytes, Index n, int width, Tone tone)
{
    if (w->col + width > screen.cols) end_row(w);
    if (tone != w->tone && screen.coloured) sb_puts(row_of(w->row), colours[tone]);
    w->tone = tone;
    sb_write(row_of(w->row), bytes, n);
    w->col += width;
}

/* The bytes of the character at s, and its width; what is no character of the encoding is shown as ?. */
static Index character(const char *s, Index left, int *width)
{
    mbstate_t state = { 0 };
    wchar_t wide;
    size_t n = mbrtowc(&wide, s, (size_t) left, &state);
    if (n == 0 || n > (size_t) left) {
        *width = 1;
        return 1;
    }
    *width = wcwidth(wide);
    return (Index) n;
}

/* Without tones all of it has one. Lines but the first begin behind indent blanks. */
static void put_text(Writer *w, Text t, Index cursor, Index indent)
{
    const char *s = t.s;
    Index len = t.len;
    for (Index k = 0; k <= len;) {
        int width;
        if (k == cursor) {
            if (w->col >= screen.cols) end_row(w);
            w->cursor_row = w->row;
            w->cursor_col = w->col;
        }
        if (k == len) break;
        Tone tone = t.tones ? (Tone) t.tones[k] : t.tone;
        const char *stop = s[k] == '\001' ? memchr(s + k, '\002', (size_t) (len - k)) : NULL;
        if (stop) {                                  /* what takes no room, in a prompt */
            sb_write(row_of(w->row), s + k + 1, stop - s - k - 1);
            k = stop + 1 - s;
        } else if (s[k] == '\n') {
            end_row(w);
            for (Index j = 0; j < indent; j++) put(w, " ", 1, 1, TONE_PLAIN);
            k++;
        } else if (s[k] == '\t') {
            do put(w, " ", 1, 1, TONE_PLAIN);
            while ((w->col - indent) % 8 && w->col < screen.cols);
            k++;
        } else {
            Index n = character(s + k, len - k, &width);
            if (width < 0) put(w, "?", 1, 1, tone);
            else put(w, s + k, n, width, tone);
            k += n;
        }
    }
}

/* ---- the terminal ---- */

/* Rows behind those that stand there come to be by newlines. */
static void go_to_row(Index row)
{
    Index last = screen.now.n > 0 ? screen.now.n - 1 : 0, known = row < last ? row : last;
    if (known < screen.at) fprintf(screen.out, "\033[%dA", (int) (screen.at - known));
    if (known > screen.at) fprintf(screen.out, "\033[%dB", (int) (known - screen.at));
    fputc('\r', screen.out);
    for (Index k = known; k < row; k++) fputs("\r\n", screen.out);
    screen.at = row;
}

static void free_rows(Rows *rows)
{
    for (Index k = 0; k < rows->n; k++) sb_free(&rows->v[k]);
    rows->n = 0;
}

/* A block that is higher than the terminal is shown around the cursor. */
static void keep_visible(Writer *w)
{
    Index most = screen.rows - 1, first = w->cursor_row < most ? 0 : w->cursor_row - most + 1;
    Rows *rows = &screen.next;
    if (rows->n <= most) return;
    for (Index k = 0; k < rows->n; k++) {
        StrBuf row = rows->v[k];
        rows->v[k] = (StrBuf) STRBUF_INIT;
        if (k >= first && k < first + most) rows->v[k - first] = row;
        else sb_free(&row);
    }
    rows->n = most;
    w->cursor_row -= first;
}

static bool is_same(const StrBuf *a, const StrBuf *b) { return strcmp(sb_str(a), sb_str(b)) == 0; }

/* The next rows are those that stand there from now on. */
static void take_rows(void)
{
    Rows old = screen.now;
    screen.now = screen.next;
    screen.next = old;
    free_rows(&screen.next);
}

void screen_draw(const View *v)
{
    Writer w = { 0, 0, TONE_PLAIN, 0, 0 };
    Index before = screen.now.n;
    (void) row_of(0);
    put_text(&w, (Text) { v->prompt, (Index) strlen(v->prompt), NULL, TONE_PLAIN }, -1, 0);
    put_text(&w, (Text) { v->text, v->len, v->tones, TONE_PLAIN }, v->cursor, w.col);
    if (v->ghost) put_text(&w, (Text) { v->ghost, (Index) strlen(v->ghost), NULL, TONE_HINT }, -1, 0);
    if (w.tone != TONE_PLAIN && screen.coloured) sb_puts(row_of(w.row), colours[TONE_PLAIN]);
    keep_visible(&w);
    for (Index k = 0; k < screen.next.n; k++) {
        if (k < before && is_same(&screen.now.v[k], &screen.next.v[k])) continue;
        go_to_row(k);
        fputs("\033[K", screen.out);
        fputs(sb_str(&screen.next.v[k]), screen.out);
    }
    if (before > screen.next.n) {
        go_to_row(screen.next.n);
        fputs("\033[J", screen.out);
    }
    take_rows();
    go_to_row(w.cursor_row);
    if (w.cursor_col > 0) fprintf(screen.out, "\033[%dC", (int) w.cursor_col);
    fflush(screen.out);
}

void screen_leave(void)
{
    if (screen.now.n == 0) return;
    go_to_row(screen.now.n - 1);
    fputs("\r\n", screen.out);
    fflush(screen.out);
    screen_forget();
}

void screen_end(void)
{
    if (screen.now.n == 0) return;
    go_to_row(screen.now.n - 1);
    fprintf(screen.out, "\033[%dC", screen.cols - 1);
    fflush(screen.out);
    screen_forget();
}

/* Columns that a row takes: bytes that begin a character, without colours. */
static int row_width(const StrBuf *row)
{
    int width = 0;
    for (Index k = 0; k < row->len; k++) {
        if (row->data[k] == '\033') {
            while (k < row->len && row->data[k] != 'm') k++;
        } else if (((unsigned char) row->data[k] & 0xc0) != 0x80) {
            width++;
        }
    }
    return width;
}

void screen_resized(int rows, int cols)
{
    Index up = 0;
    int before = screen.cols;
    screen_size(rows, cols);
    if (screen.now.n == 0) return;
    for (Index k = 0; k < screen.at && k < screen.now.n; k++) {
        int width = row_width(&screen.now.v[k]);
        up += width > screen.cols && screen.cols < before ? (width + screen.cols - 1) / screen.cols : 1;
    }
    if (up > 0) fprintf(screen.out, "\033[%dA", (int) up);
    fputs("\r\033[J", screen.out);
    screen_forget();
}

void screen_wipe(void)
{
    if (screen.now.n == 0) return;
    go_to_row(0);
    fputs("\033[J", screen.out);
    fflush(screen.out);
    screen_forget();
}

void screen_forget(void)
{
    free_rows(&screen.now);
    screen.at = 0;
}

void screen_finish(void)
{
    screen_forget();
    free_rows(&screen.next);
    mem_free(screen.now.v);
    mem_free(screen.next.v);
    screen.now = screen.next = (Rows) { NULL, 0, 0 };
}
