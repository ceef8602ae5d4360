/* A scene in characters. Every cell has 2 x 4 braille dots for lines, a ground for faces and images, and
 * perhaps a character of a text or a marker; what is painted later covers what was painted before. Black is
 * the terminal's own ink and white its own ground, so that pictures look right on dark terminals as well. */
#include "draw/terminal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/error.h"
#include "base/interrupt.h"
#include "base/mem.h"
#include "base/output.h"
#include "draw/pixels_terminal.h"

typedef struct Cell {
    unsigned char dots; /* bits as in U+2800 */
    Color ink;          /* of dots and characters */
    Color top, bottom;  /* ground of the upper and the lower half; a = 0: the terminal's */
    char text[8];       /* one character, or empty */
} Cell;

typedef struct Canvas {
    const Scene *s;
    Cell *cells;
    Index cols, rows;
    double sx, sy;  /* dots a point */
    Rect clips[32]; /* in dots */
    int depth;
    bool is_clip[64];
    int groups;
} Canvas;

static Cell *cell_at(Canvas *c, Index col, Index row)
{
    return col >= 0 && row >= 0 && col < c->cols && row < c->rows ? &c->cells[row * c->cols + col] : NULL;
}

static bool inside_clip(const Canvas *c, double x, double y)
{
    const Rect *r = &c->clips[c->depth];
    return x >= r->x - 0.5 && x <= r->x + r->w + 0.5 && y >= r->y - 0.5 && y <= r->y + r->h + 0.5;
}

static void put_dot(Canvas *c, Index x, Index y, Color ink)
{
    static const unsigned char bits[4][2] = {
        { 0x01, 0x08 }, { 0x02, 0x10 }, { 0x04, 0x20 }, { 0x40, 0x80 }
    };
    Cell *cell = x < 0 || y < 0 ? NULL : cell_at(c, x / 2, y / 4);
    if (!cell || !inside_clip(c, (double) x, (double) y)) return;
    cell->dots |= bits[y % 4][x % 2];
    cell->ink = ink;
    cell->text[0] = 0;
}

/* Dots from one place to another. */
/* xy: where it begins and ends, dots. dash: n lengths, in dots. */
static void put_line(Canvas *c, const double xy[4], Color ink, const double *dash, int n_dash)
{
    double x0 = xy[0], y0 = xy[1], x1 = xy[2], y1 = xy[3];
    double w = (double) c->cols * 2, h = (double) c->rows * 4, length = fmax(fabs(x1 - x0), fabs(y1 - y0));
    if (fmax(x0, x1) < -1 || fmin(x0, x1) > w || fmax(y0, y1) < -1 || fmin(y0, y1) > h || !(length < 1e6))
        return;
    int steps = (int) length + 1, on = 0;
    double left = n_dash ? dash[0] : HUGE_VAL;
    for (int k = 0; k <= steps; k++) {
        double t = (double) k / steps;
        if (!(on % 2)) put_dot(c, (Index) floor(x0 + t * (x1 - x0)), (Index) floor(y0 + t * (y1 - y0)), ink);
        left -= length / steps;
        if (left <= 0 && n_dash) left += dash[++on % n_dash];
    }
}

/* ---- faces ---- */

static int ascending(const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;
    return x < y ? -1 : x > y;
}

/* The ground of half a cell. */
static void put_ground(Canvas *c, Index col, Index half, Color fill)
{
    Cell *cell = cell_at(c, col, half / 2);
    bool white = fill.r > 0.97f && fill.g > 0.97f && fill.b > 0.97f;
    if (!cell || !inside_clip(c, (double) col * 2 + 1, (double) half * 2 + 1)) return;
    if (white) fill.a = 0;
    *(half % 2 ? &cell->bottom : &cell->top) = fill;
    cell->dots &= half % 2 ? 0x1b : 0xe4; /* what was drawn there is covered */
    cell->text[0] = 0;
}

/* Half cells whose middle lies inside, by the even-odd rule. */
static void fill_path(Canvas *c, const Thing *t)
{
    const double *xy = c->s->xy + 2 * t->at;
    double crossings[128];
    Color fill = t->fill;
    if (fill.a < 0.02f) return;
    for (Index half = 0; half < 2 * c->rows; half++) {
        double y = ((double) half * 2 + 1) / c->sy;
        int n = 0;
        for (Index k = 0, start = 0; k < t->n; k++) {
            if (isnan(xy[2 * k])) {
                start = k + 1;
                continue;
            }
            Index next = k + 1 < t->n && !isnan(xy[2 * k + 2]) ? k + 1 : start;
            double y0 = xy[2 * k + 1], y1 = xy[2 * next + 1];
            if ((y0 <= y) == (y1 <= y) || n == COUNT_OF(crossings)) continue;
            crossings[n++] = xy[2 * k] + (y - y0) / (y1 - y0) * (xy[2 * next] - xy[2 * k]);
        }
        qsort(crossings, (size_t) n, sizeof *crossings, ascending);
        for (int k = 0; k + 1 < n; k += 2) {
            double from = ceil(crossings[k] * c->sx / 2 - 0.5), to = crossings[k + 1] * c->sx / 2 - 0.5;
            if (from < 0) from = 0;
            for (double col = from; col <= to && col < (double) c->cols; col++)
                put_ground(c, (Index) col, half, fill);
        }
    }
}

static void draw_path(Canvas *c, const Thing *t)
{
    const double *xy = c->s->xy + 2 * t->at;
    double dash[4];
    fill_path(c, t);
    if (t->pen.width <= 0 || t->pen.color.a < 0.3f) return;
    if (t->fill.a > 0 && memcmp(&t->fill, &t->pen.color, sizeof t->fill) == 0) return;
    int n_dash = dash_lengths(t->pen.dash, 1.2, dash);
    for (int k = 0; k < n_dash; k++) dash[k] *= c->sx * 0.7;
    for (Index k = 0, start = 0; k < t->n; k++) {
        if (isnan(xy[2 * k])) {
            start = k + 1;
            continue;
        }
        bool last = k + 1 == t->n || isnan(xy[2 * k + 2]);
        if (last && !t->closed) continue;
        Index next = last ? start : k + 1;
        double ends[4] = { xy[2 * k] * c->sx, xy[2 * k + 1] * c->sy, xy[2 * next] * c->sx,
                           xy[2 * next + 1] * c->sy };
        put_line(c, ends, t->pen.color, dash, n_dash);
    }
}

static void put_text(Canvas *c, Index col, Index row, const char *utf8, Index len, Color ink)
{
    Cell *cell = cell_at(c, col, row);
    if (!cell || len >= (Index) sizeof cell->text) return;
    memcpy(cell->text, utf8, (size_t) len);
    cell->text[len] = 0;
    cell->ink = ink;
    cell->dots = 0;
}

static void draw_markers(Canvas *c, const Thing *t)
{
    static const char *const open[] = { "",  "+", "○", "*", "•", "×", "□", "◇",
                                        "△", "▽", "◁", "▷", "☆", "✡", "|", "─" };
    static const char *const full[] = { "",  "+", "●", "*", "•", "×", "■", "◆",
                                        "▲", "▼", "◀", "▶", "★", "✡", "|", "─" };
    const double *xy = c->s->xy + 2 * t->at;
    bool filled = t->fill.a > 0, many = t->n > c->cols * c->rows / 6 || t->size < 2;
    const char *sign = filled ? full[t->marker] : open[t->marker];
    Color ink = filled && t->fill.a > 0 ? t->fill : t->pen.color;
    for (Index k = 0; k < t->n; k++) {
        Index x = (Index) floor(xy[2 * k] * c->sx), y = (Index) floor(xy[2 * k + 1] * c->sy);
        if (many) put_dot(c, x, y, ink);
        else if (x >= 0 && y >= 0) put_text(c, x / 2, y / 4, sign, (Index) strlen(sign), ink);
    }
}

/* ---- text ---- */

static Index char_len(const char *s, Index left)
{
    Index len = 1;
    while (len < left && ((unsigned char) s[len] & 0xc0) == 0x80) len++;
    return len;
}

/* A raised digit or sign, NULL: there is none. */
static const char *raised(char ch)
{
    static const char *const digits[] = { "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹" };
    return ch >= '0' && ch <= '9' ? digits[ch - '0']
           : ch == '-'            ? "⁻"
           : ch == '+'            ? "⁺"
           : ch == 'n'            ? "ⁿ"
           : ch == 'T'            ? "ᵀ"
                                  : NULL;
}
static const char *lowered(char ch)
{
    static const char *const digits[] = { "₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉" };
    return ch >= '0' && ch <= '9' ? digits[ch - '0'] : ch == 'i' ? "ᵢ" : ch == 'j' ? "ⱼ" : NULL;
}

static Index count_chars(const Canvas *c, const Thing *t)
{
    Index n = 0;
    for (Index r = 0; r < t->n; r++) {
        const Run *run = &c->s->runs[t->at + r];
        const char *s = sb_str(&c->s->chars) + run->at;
        for (Index k = 0; k < run->len; k += char_len(s + k, run->len - k)) n++;
    }
    return n;
}

static void draw_text(Canvas *c, const Thing *t)
{
    Index n = count_chars(c, t);
    bool up = fabs(t->turn - 90) < 45;
    double size = c->s->runs[t->at].size;
    Index col = (Index) floor(t->x * c->sx / 2), row = (Index) floor((t->y - 0.3 * size) * c->sy / 4);
    if (up) row -= (Index) floor((0.5 - t->anchor) * 0 + (double) n / 2);
    else col = (Index) lround(t->x * c->sx / 2 - t->anchor * (double) n);
    if (up) col = (Index) floor((t->x - 0.3 * size) * c->sx / 2);
    if (!up && t->anchor > 0 && col < 0 && n <= c->cols) col = 0;
    if (up && row < 0) row = 0;
    for (Index r = 0; r < t->n; r++) {
        const Run *run = &c->s->runs[t->at + r];
        const char *s = sb_str(&c->s->chars) + run->at;
        for (Index k = 0; k < run->len;) {
            Index len = char_len(s + k, run->len - k);
            const char *sign = len > 1         ? NULL
                               : run->rise > 0 ? raised(s[k])
                               : run->rise < 0 ? lowered(s[k])
                                               : NULL;
            if (sign) put_text(c, col, row, sign, (Index) strlen(sign), run->color);
            else put_text(c, col, row, s + k, len, run->color);
            if (up) row++;
            else col++;
            k += len;
        }
    }
}

/* The mean of the pixels that fall into each half cell. */
static void draw_image(Canvas *c, const Thing *t)
{
    Rect b = { t->box.x * c->sx / 2, t->box.y * c->sy / 2, t->box.w * c->sx / 2, t->box.h * c->sy / 2 };
    for (Index half = (Index) floor(b.y); (double) half < b.y + b.h; half++)
        for (Index col = (Index) floor(b.x); (double) col < b.x + b.w; col++) {
            double i = ((double) half + 0.5 - b.y) / b.h * (double) t->rows,
                   j = ((double) col + 0.5 - b.x) / b.w * (double) t->cols;
            if (i < 0 || j < 0 || i >= (double) t->rows || j >= (double) t->cols || col < 0 || half < 0)
                continue;
            const unsigned char *p = c->s->pixels + t->at + 4 * ((Index) i * t->cols + (Index) j);
            put_ground(c, col, half,
                       (Color){ (float) p[0] / 255, (float) p[1] / 255, (float) p[2] / 255,
                                (float) p[3] / 255 });
            Cell *cell = cell_at(c, col, half / 2); /* an image's white is white */
            if (cell && p[3]) (half % 2 ? &cell->bottom : &cell->top)->a = 1;
        }
}

static void paint(Canvas *c)
{
    Rect all = { 0, 0, (double) c->cols * 2, (double) c->rows * 4 };
    c->clips[0] = all;
    for (Index k = 0; k < c->s->n_things; k++) {
        const Thing *t = &c->s->things[k];
        switch (t->kind) {
        case A_PATH: draw_path(c, t); break;
        case SOME_MARKERS: draw_markers(c, t); break;
        case A_TEXT: draw_text(c, t); break;
        case AN_IMAGE: draw_image(c, t); break;
        case CLIP_BEGIN:
        case GROUP_BEGIN: {
            bool clip = t->kind == CLIP_BEGIN && c->depth + 1 < COUNT_OF(c->clips);
            if (c->groups < COUNT_OF(c->is_clip)) c->is_clip[c->groups] = clip;
            c->groups++;
            if (clip)
                c->clips[++c->depth] = (Rect){ t->box.x * c->sx, t->box.y * c->sy, t->box.w * c->sx,
                                               t->box.h * c->sy };
            break;
        }
        case GROUP_END:
            c->groups--;
            if (c->groups >= 0 && c->groups < COUNT_OF(c->is_clip) && c->is_clip[c->groups]) c->depth--;
            break;
        }
    }
}

/* ---- writing ---- */

/* cols x rows characters; lines end with newlines. */
static int part(float x) { return (int) (x <= 0 ? 0 : x >= 1 ? 255 : x * 255 + 0.5f); }

static bool same(Color a, Color b) { return memcmp(&a, &b, sizeof a) == 0; }

static bool is_ink(Color c) { return c.r < 0.25f && c.g < 0.25f && c.b < 0.25f; }

static void set_colors(StrBuf *out, Color ink, Color ground)
{
    sb_puts(out, "\033[0");
    if (ink.a > 0) sb_printf(out, ";38;2;%d;%d;%d", part(ink.r), part(ink.g), part(ink.b));
    if (ground.a > 0) sb_printf(out, ";48;2;%d;%d;%d", part(ground.r), part(ground.g), part(ground.b));
    sb_putc(out, 'm');
}

/* A shade for a ground where there are no colours. */
static const char *shade_of(Color c)
{
    float light = 0.3f * c.r + 0.59f * c.g + 0.11f * c.b;
    return light > 0.85f ? " " : light > 0.6f ? "░" : light > 0.35f ? "▒" : light > 0.15f ? "▓" : "█";
}

static void write_cell(StrBuf *out, const Cell *cell, bool color, Color *ink_now, Color *ground_now)
{
    Color ink = is_ink(cell->ink) ? NO_COLOR : cell->ink, ground = NO_COLOR;
    const char *sign = " ";
    char braille[4] = { (char) 0xe2, (char) (0xa0 | cell->dots >> 6), (char) (0x80 | (cell->dots & 0x3f)),
                        0 };
    bool grounds = cell->top.a > 0 || cell->bottom.a > 0;
    if (cell->text[0] || cell->dots) {
        sign = cell->text[0] ? cell->text : braille;
        ground = cell->bottom.a > 0 ? cell->bottom : cell->top;
        if (ground.a > 0) ink = cell->ink;
    } else if (grounds && !color) {
        sign = shade_of(cell->top.a > 0 ? cell->top : cell->bottom);
    } else if (grounds && cell->top.a > 0 && cell->bottom.a <= 0) {
        sign = "▀";
        ink = cell->top;
    } else if (grounds && cell->top.a <= 0) {
        sign = "▄";
        ink = cell->bottom;
    } else if (grounds) {
        sign = "▀";
        ink = cell->top;
        ground = cell->bottom;
    } else {
        ink = *ink_now;
    }
    if (ground.a > 0) ground.a = 1;
    if (ink.a > 0) ink.a = 1;
    if (color && (!same(ink, *ink_now) || !same(ground, *ground_now))) set_colors(out, ink, ground);
    *ink_now = ink;
    *ground_now = ground;
    sb_puts(out, sign);
}

static Status terminal_characters(Interp *it, const Scene *s, Index cols, Index rows, bool color, StrBuf *out)
{
    Canvas c = { .s = s,
                 .cols = cols,
                 .rows = rows,
                 .sx = 2 * (double) cols / s->width,
                 .sy = 4 * (double) rows / s->height };
    c.cells = mem_array_zero(cols * rows, sizeof *c.cells);
    if (!c.cells) return err_out_of_memory(it);
    paint(&c);
    for (Index row = 0; row < rows; row++) {
        Color ink = NO_COLOR, ground = NO_COLOR;
        Index last = cols;
        const Cell *line = c.cells + row * cols;
        while (last > 0 && !line[last - 1].dots && !line[last - 1].text[0] && line[last - 1].top.a <= 0
               && line[last - 1].bottom.a <= 0)
            last--;
        for (Index col = 0; col < last; col++) write_cell(out, &line[col], color, &ink, &ground);
        if (color && (ink.a > 0 || ground.a > 0)) sb_puts(out, "\033[0m");
        sb_putc(out, '\n');
    }
    mem_free(c.cells);
    return OK;
}

/* Points of the paper that a character takes. */
#define CHAR_WIDTH 5.5
#define CHAR_HEIGHT 11.0

static void terminal_size(Index *cols, Index *rows)
{
    struct winsize w = { 0 };
    *cols = 80;
    *rows = 24;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col > 0) {
        *cols = w.ws_col;
        *rows = w.ws_row > 0 ? w.ws_row : 24;
    }
}

/* To the terminal, never cut by Ctrl-C: what stops in the middle of a sequence of control characters is rubbish, and so
 * is one that the terminal's echo of ^C falls into. */
static void write_whole(Interp *it, const StrBuf *text)
{
    enum { PIECE = 32 * 1024 };
    struct termios before, quiet;
    bool echoes = tcgetattr(STDIN_FILENO, &before) == 0 && tcgetpgrp(STDIN_FILENO) == getpgrp();
    out_flush(it);
    if (echoes) {
        quiet = before;
        quiet.c_lflag &= ~(tcflag_t) ECHO;
        echoes = tcsetattr(STDIN_FILENO, TCSANOW, &quiet) == 0;
    }
    for (Index at = 0; at < text->len; at += PIECE)
        out_write(it, text->data + at, text->len - at < PIECE ? text->len - at : PIECE);
    out_flush(it);
    if (!echoes) return;
    tcdrain(STDOUT_FILENO);
    tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

/* In pixels, for terminals that have them; false: this one has not, or Cairo is missing. */
static bool show_pixels(Interp *it, FigObject *figure, Index cols)
{
    TerminalPixels has = terminal_pixels(it);
    Scene s;
    StrBuf png = STRBUF_INIT, text = STRBUF_INIT;
    Bitmap b = { NULL, 0, 0 };
    double size[2];
    const double dots = 96;
    if (has == PIXELS_NONE || !cairo_library(it)) return false;
    figure_size(it, figure, size);
    double shrink = fmin(1, (double) cols * 8 * 0.75 / size[0]); /* a character is 8 pixels wide, or more */
    Status st = figure_scene(it, figure, size[0] * shrink, size[1] * shrink, &s);
    if (st == OK && has == PIXELS_KITTY) st = cairo_file(it, "drawnow", &s, PAINT_PNG, dots, &png);
    if (st == OK && has == PIXELS_SIXEL) st = cairo_pixels(it, "drawnow", &s, dots, &b);
    if (st == OK && has == PIXELS_KITTY) kitty_pack(&png, &text);
    if (st == OK && has == PIXELS_SIXEL) sixel_pack(&b, &text);
    if (st == OK) write_whole(it, &text);
    else err_clear(it);
    mem_free(b.pixels);
    sb_free(&png);
    sb_free(&text);
    scene_free(&s);
    return st == OK;
}

/* The last picture in characters. */
typedef struct LastPicture {
    Index rows;
    unsigned long long pieces;         /* what output_pieces said behind it */
} LastPicture;

static void *last_new(Interp *it)
{
    (void) it;
    return mem_zalloc(sizeof(LastPicture));
}

static const StateKind last_kind = { last_new, mem_free };

Status terminal_show(Interp *it, FigObject *figure, bool over)
{
    Scene s;
    StrBuf text = STRBUF_INIT;
    double size[2];
    Index cols, rows;
    terminal_size(&cols, &rows);
    if (show_pixels(it, figure, cols)) return OK;
    figure_size(it, figure, size);
    if (cols > 100) cols = 100; /* wider is taller than a screen */
    if (cols < 20) cols = 20;
    Index high = (Index) ((double) cols * CHAR_WIDTH * size[1] / size[0] / CHAR_HEIGHT + 0.5);
    if (high > rows - 2) high = rows - 2;
    if (high < 8) high = 8;
    Status st = figure_scene(it, figure, (double) cols * CHAR_WIDTH, (double) high * CHAR_HEIGHT, &s);
    LastPicture *last = interp_state(it, &last_kind);
    if (over && last->rows == high && last->pieces == output_pieces(it->output))
        sb_printf(&text, "\033[%lldA\r\033[J", (long long) high);
    if (st == OK) st = terminal_characters(it, &s, cols, high, getenv("NO_COLOR") == NULL, &text);
    if (st == OK) st = check_interrupt(it);
    if (st == OK) write_whole(it, &text);
    *last = (LastPicture) { high, output_pieces(it->output) };
    sb_free(&text);
    scene_free(&s);
    return st;
}
