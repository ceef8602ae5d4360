#include "draw/svg.h"

#include <math.h>
#include <string.h>

#include "draw/png.h"

typedef struct Writer {
    const Scene *s;
    StrBuf *out;
    int clips; /* numbers of clip paths given so far */
} Writer;

/* A length with two digits, without zeros at the end. */
static void number(StrBuf *out, double x)
{
    if (!isfinite(x)) x = 0;
    double hundred = round(x * 100);
    bool minus = hundred < 0;
    if (minus) hundred = -hundred;
    if (hundred > 1e15) hundred = 1e15;
    long long whole = (long long) hundred / 100, part = (long long) hundred % 100;
    if (minus) sb_putc(out, '-');
    if (part == 0) sb_printf(out, "%lld", whole);
    else if (part % 10 == 0) sb_printf(out, "%lld.%lld", whole, part / 10);
    else sb_printf(out, "%lld.%02lld", whole, part);
}

static void attribute(StrBuf *out, const char *name, double x)
{
    sb_printf(out, " %s=\"", name);
    number(out, x);
    sb_putc(out, '"');
}

static int byte_of(float part) { return (int) (part <= 0 ? 0 : part >= 1 ? 255 : part * 255 + 0.5f); }

static void paint(StrBuf *out, const char *name, Color c)
{
    if (c.a <= 0) {
        sb_printf(out, " %s=\"none\"", name);
        return;
    }
    sb_printf(out, " %s=\"#%02x%02x%02x\"", name, byte_of(c.r), byte_of(c.g), byte_of(c.b));
    if (c.a < 1) {
        sb_printf(out, " %s-opacity=\"", name);
        number(out, c.a);
        sb_putc(out, '"');
    }
}

static void stroke(StrBuf *out, Pen pen)
{
    double lengths[4];
    if (pen.color.a <= 0 || pen.width <= 0) return;
    paint(out, "stroke", pen.color);
    attribute(out, "stroke-width", pen.width);
    int n = dash_lengths(pen.dash, pen.width, lengths);
    for (int k = 0; k < n; k++) {
        sb_puts(out, k ? " " : " stroke-dasharray=\"");
        number(out, lengths[k]);
    }
    if (n) sb_putc(out, '"');
}

/* Markup in what comes from programs must stay text. */
static void escaped(StrBuf *out, const char *text, Index len)
{
    for (Index k = 0; k < len; k++) {
        unsigned char c = (unsigned char) text[k];
        if (c == '<') sb_puts(out, "&lt;");
        else if (c == '>') sb_puts(out, "&gt;");
        else if (c == '&') sb_puts(out, "&amp;");
        else if (c == '"') sb_puts(out, "&quot;");
        else sb_putc(out, (char) c);
    }
}

static void path_data(Writer *w, const Thing *t)
{
    const double *xy = w->s->xy + 2 * t->at;
    bool down = false;
    for (Index k = 0; k < t->n; k++) {
        if (isnan(xy[2 * k])) {
            if (down && t->closed) sb_putc(w->out, 'Z');
            down = false;
            continue;
        }
        bool starts = !down;
        sb_putc(w->out, starts ? 'M' : 'L');
        number(w->out, xy[2 * k]);
        sb_putc(w->out, ' ');
        number(w->out, xy[2 * k + 1]);
        down = true;
    }
    if (down && t->closed) sb_putc(w->out, 'Z');
}

static void path(Writer *w, const Thing *t)
{
    sb_puts(w->out, "<path d=\"");
    path_data(w, t);
    sb_putc(w->out, '"');
    paint(w->out, "fill", t->fill);
    stroke(w->out, t->pen);
    sb_puts(w->out, "/>\n");
}

/* The outline at every place, in one path: markers of one kind look the same. */
static void outlines(Writer *w, const Thing *t)
{
    double outline[2 * MARKER_POINTS];
    bool closed;
    int n = marker_outline(t->marker, t->size, outline, &closed);
    const double *xy = w->s->xy + 2 * t->at;
    sb_puts(w->out, "<path d=\"");
    for (Index k = 0; k < t->n; k++) {
        double x = xy[2 * k], y = xy[2 * k + 1];
        bool down = false;
        if (n == 0) { /* two half circles */
            double r = t->marker == MARK_POINT ? t->size / 6 : t->size / 2;
            sb_putc(w->out, 'M');
            number(w->out, x - r);
            sb_putc(w->out, ' ');
            number(w->out, y);
            for (int half = 0; half < 2; half++) {
                sb_putc(w->out, 'a');
                number(w->out, r);
                sb_putc(w->out, ' ');
                number(w->out, r);
                sb_puts(w->out, " 0 1 0 ");
                number(w->out, half ? -2 * r : 2 * r);
                sb_puts(w->out, " 0");
            }
            continue;
        }
        for (int j = 0; j < n; j++) {
            if (isnan(outline[2 * j])) {
                down = false;
                continue;
            }
            sb_putc(w->out, down ? 'L' : 'M');
            number(w->out, x + outline[2 * j]);
            sb_putc(w->out, ' ');
            number(w->out, y + outline[2 * j + 1]);
            down = true;
        }
        if (closed) sb_putc(w->out, 'Z');
    }
    sb_putc(w->out, '"');
    paint(w->out, "fill", t->marker == MARK_POINT ? t->pen.color : closed ? t->fill : NO_COLOR);
    stroke(w->out, t->pen);
    sb_puts(w->out, "/>\n");
}

static void run(Writer *w, const Run *r, double rise, Color usual)
{
    StrBuf *out = w->out;
    sb_puts(out, "<tspan");
    attribute(out, "font-size", r->size);
    if (rise != 0) attribute(out, "dy", -rise);
    if (r->bold) sb_puts(out, " font-weight=\"bold\"");
    if (r->italic) sb_puts(out, " font-style=\"italic\"");
    if (r->fixed) sb_puts(out, " font-family=\"Courier, monospace\"");
    if (memcmp(&r->color, &usual, sizeof usual) != 0) paint(out, "fill", r->color);
    sb_putc(out, '>');
    escaped(out, sb_str(&w->s->chars) + r->at, r->len);
    sb_puts(out, "</tspan>");
}

static void text(Writer *w, const Thing *t)
{
    const Run *runs = w->s->runs + t->at;
    StrBuf *out = w->out;
    double rise = 0;
    sb_puts(out, "<text");
    attribute(out, "x", t->x);
    attribute(out, "y", t->y);
    if (t->anchor > 0) sb_printf(out, " text-anchor=\"%s\"", t->anchor == 0.5 ? "middle" : "end");
    if (t->turn != 0) {
        sb_puts(out, " transform=\"rotate(");
        number(out, -t->turn);
        sb_putc(out, ' ');
        number(out, t->x);
        sb_putc(out, ' ');
        number(out, t->y);
        sb_puts(out, ")\"");
    }
    paint(out, "fill", runs[0].color);
    sb_putc(out, '>');
    for (Index k = 0; k < t->n; k++) {
        run(w, &runs[k], runs[k].rise - rise, runs[0].color);
        rise = runs[k].rise;
    }
    sb_puts(out, "</text>\n");
}

static void box_attributes(StrBuf *out, Rect r)
{
    attribute(out, "x", r.x);
    attribute(out, "y", r.y);
    attribute(out, "width", r.w);
    attribute(out, "height", r.h);
}

/* Every pixel as many times as it takes to keep its edges where a viewer smooths what it enlarges. */
static unsigned char *enlarged(const unsigned char *from, Index rows, Index cols, Index times)
{
    unsigned char *to = mem_array(rows * times * cols * times, 4), *at = to;
    for (Index i = 0; at && i < rows * times; i++)
        for (Index j = 0; j < cols * times; j++, at += 4)
            memcpy(at, from + 4 * (i / times * cols + j / times), 4);
    return to;
}

static void image(Writer *w, const Thing *t)
{
    enum { ENOUGH = 400 }; /* pixels along a side */
    StrBuf file = STRBUF_INIT;
    const unsigned char *pixels = w->s->pixels + t->at;
    Index most = t->rows > t->cols ? t->rows : t->cols, times = most < ENOUGH / 2 ? ENOUGH / most : 1;
    unsigned char *larger = times > 1 ? enlarged(pixels, t->rows, t->cols, times) : NULL;
    if (larger) png_pack(larger, t->rows * times, t->cols * times, &file);
    else png_pack(pixels, t->rows, t->cols, &file);
    mem_free(larger);
    sb_puts(w->out, "<image preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\"");
    box_attributes(w->out, t->box);
    sb_puts(w->out, " href=\"data:image/png;base64,");
    base64_pack((const unsigned char *) sb_str(&file), file.len, w->out);
    sb_puts(w->out, "\"/>\n");
    sb_free(&file);
}

static void clip(Writer *w, const Thing *t)
{
    int id = ++w->clips;
    sb_printf(w->out, "<clipPath id=\"clip%d\"><rect", id);
    box_attributes(w->out, t->box);
    sb_printf(w->out, "/></clipPath>\n<g clip-path=\"url(#clip%d)\">\n", id);
}

void svg_write(const Scene *s, StrBuf *out)
{
    Writer w = { s, out, 0 };
    sb_puts(out, "<svg xmlns=\"http://www.w3.org/2000/svg\"");
    attribute(out, "width", s->width / 0.75);
    attribute(out, "height", s->height / 0.75);
    sb_puts(out, " viewBox=\"0 0 ");
    number(out, s->width);
    sb_putc(out, ' ');
    number(out, s->height);
    sb_puts(
        out,
        "\" font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\" stroke-linejoin=\"round\" xml:space=\"preserve\">\n");
    for (Index k = 0; k < s->n_things; k++) {
        const Thing *t = &s->things[k];
        switch (t->kind) {
        case A_PATH: path(&w, t); break;
        case SOME_MARKERS: outlines(&w, t); break;
        case A_TEXT: text(&w, t); break;
        case AN_IMAGE: image(&w, t); break;
        case CLIP_BEGIN: clip(&w, t); break;
        case GROUP_BEGIN: sb_printf(out, "<g class=\"%s\">\n", t->name); break;
        case GROUP_END: sb_puts(out, "</g>\n"); break;
        }
    }
    sb_puts(out, "</svg>\n");
}
