#include "draw/cairo_paint.h"

#include <dlfcn.h>
#include <math.h>
#include <string.h>

#include "base/error.h"
#include "base/mem.h"

/* More pixels than that are a mistake: 64 million are 256 MB. */
#define MOST_PIXELS 64e6

/* ---- the library ---- */

static void *load(Interp *it)
{
    Cairo *c = mem_zalloc(sizeof *c);
    (void) it;
    c->library = dlopen("libcairo.so.2", RTLD_NOW | RTLD_LOCAL);
    bool whole = c->library != NULL;
#define CAIRO(result, name, arguments) \
    if (whole) whole = (*(void **) &c->name = dlsym(c->library, "cairo_" #name)) != NULL;
#include "draw/cairo_functions.def"
#undef CAIRO
    if (whole) return c;
    if (c->library) dlclose(c->library);
    c->library = NULL;
    return c;
}

/* The library stays loaded: fonts it has found are the process'. */
static void forget(void *state) { mem_free(state); }

static const StateKind cairo_kind = { load, forget };

const Cairo *cairo_library(Interp *it)
{
    const Cairo *c = interp_state(it, &cairo_kind);
    return c->library ? c : NULL;
}

static Status cairo_missing(Interp *it, const char *who)
{
    return err_id(
        it, "Octavo:missing-library",
        "%s: this format needs the library Cairo (Debian: apt-get install libcairo2); SVG does without", who);
}

/* ---- painting ---- */

typedef struct Painter {
    const Interp *it;
    const Cairo *c;
    CairoContext *on;
    const Scene *s;
    double pixel;               /* its size in points; 0 on paper */
} Painter;

static void use_color(Painter *p, Color c) { p->c->set_source_rgba(p->on, c.r, c.g, c.b, c.a); }

static void fill_and_stroke(Painter *p, Color fill, Pen pen)
{
    double lengths[4];
    bool lines = pen.width > 0 && pen.color.a > 0;
    if (fill.a > 0) {
        use_color(p, fill);
        if (lines) p->c->fill_preserve(p->on);
        else p->c->fill(p->on);
    }
    if (lines) {
        use_color(p, pen.color);
        /* a line narrower than a pixel would come out pale; seams of faces, which are narrower still, may */
        double width = pen.width >= 0.4 ? fmax(pen.width, p->pixel) : pen.width;
        p->c->set_line_width(p->on, width);
        p->c->set_dash(p->on, lengths, dash_lengths(pen.dash, pen.width, lengths), 0);
        p->c->stroke(p->on);
    }
    p->c->new_path(p->on);
}

/* Points of a line that are stroked at once: the time for it grows faster than their number. */
enum { STROKED = 40 };

static bool in_pieces(const Thing *t)
{
    return t->n > STROKED && !t->closed && t->fill.a <= 0 && t->pen.color.a >= 1 && t->pen.dash == DASH_SOLID;
}

static void paint_path(Painter *p, const Thing *t)
{
    const double *xy = p->s->xy + 2 * t->at;
    bool down = false, pieces = in_pieces(t);
    for (Index k = 0; k < t->n; k++) {
        if (pieces && k > 0 && k % STROKED == 0) {
            fill_and_stroke(p, t->fill, t->pen);
            if (down) p->c->move_to(p->on, xy[2 * k - 2], xy[2 * k - 1]);
        }
        if (isnan(xy[2 * k])) {
            if (down && t->closed) p->c->close_path(p->on);
            down = false;
        } else if (down) {
            p->c->line_to(p->on, xy[2 * k], xy[2 * k + 1]);
        } else {
            p->c->move_to(p->on, xy[2 * k], xy[2 * k + 1]);
            down = true;
        }
    }
    if (down && t->closed) p->c->close_path(p->on);
    fill_and_stroke(p, t->fill, t->pen);
}

static void paint_markers(Painter *p, const Thing *t)
{
    double outline[2 * MARKER_POINTS];
    bool closed;
    const double *xy = p->s->xy + 2 * t->at;
    int n = marker_outline(t->marker, t->size, outline, &closed);
    double radius = t->marker == MARK_POINT ? t->size / 6 : t->size / 2;
    Color fill = t->marker == MARK_POINT ? t->pen.color : closed ? t->fill : NO_COLOR;
    for (Index k = 0; k < t->n && !p->it->interrupted; k++) {
        bool down = false;
        if (n == 0) p->c->arc(p->on, xy[2 * k], xy[2 * k + 1], radius, 0, 2 * M_PI);
        if (n == 0) p->c->close_path(p->on);
        for (int j = 0; j < n; j++) {
            if (isnan(outline[2 * j])) down = false;
            else if (down)
                p->c->line_to(p->on, xy[2 * k] + outline[2 * j], xy[2 * k + 1] + outline[2 * j + 1]);
            else
                p->c->move_to(p->on, xy[2 * k] + outline[2 * j], xy[2 * k + 1] + outline[2 * j + 1]),
                    down = true;
        }
        if (closed && n) p->c->close_path(p->on);
        fill_and_stroke(p, fill, t->pen);
    }
}

/* A piece of a run that one font has: letters of Latin-1, or others, which the fonts with wider stock have.
 * Simple fonts of Cairo do not stand in for each other. */
static Index piece_of(const char *s, Index len, bool *latin)
{
    Index k = 0;
    while (k < len) {
        unsigned char c = (unsigned char) s[k];
        bool own = c < 0xc4;
        if (k == 0) *latin = own;
        if (own != *latin) break;
        for (k++; k < len && ((unsigned char) s[k] & 0xc0) == 0x80;) k++;
    }
    return k;
}

/* Writes or measures a run; returns how far it goes. */
static double run(Painter *p, const Run *r, double x, double y, bool show)
{
    const char *s = sb_str(&p->s->chars) + r->at;
    double far = 0;
    for (Index k = 0; k < r->len;) {
        char text[256];
        bool latin = true;
        Index len = piece_of(s + k, r->len - k, &latin);
        if (len >= (Index) sizeof text) {
            len = (Index) sizeof text - 1;
            while (len > 0 && ((unsigned char) s[k + len] & 0xc0) == 0x80) len--;
        }
        memcpy(text, s + k, (size_t) len);
        text[len] = 0;
        k += len;
        p->c->select_font_face(p->on,
                               r->fixed ? "monospace"
                               : latin  ? "Helvetica"
                                        : "DejaVu Sans",
                               r->italic, r->bold);
        p->c->set_font_size(p->on, r->size);
        if (show) {
            use_color(p, r->color);
            p->c->move_to(p->on, x + far, y - r->rise);
            p->c->show_text(p->on, text);
        }
        CairoTextExtents extents = { 0, 0, 0, 0, 0, 0 };
        p->c->text_extents(p->on, text, &extents);
        far += extents.x_advance;
    }
    return far;
}

static void paint_text(Painter *p, const Thing *t)
{
    double width = 0, x;
    p->c->save(p->on);
    p->c->translate(p->on, t->x, t->y);
    if (t->turn != 0) p->c->rotate(p->on, -t->turn * M_PI / 180);
    for (Index k = 0; k < t->n && t->anchor > 0; k++) width += run(p, &p->s->runs[t->at + k], 0, 0, false);
    x = -t->anchor * width;
    for (Index k = 0; k < t->n; k++) x += run(p, &p->s->runs[t->at + k], x, 0, true);
    p->c->new_path(p->on);
    p->c->restore(p->on);
}

static void paint_image(Painter *p, const Thing *t)
{
    const Cairo *c = p->c;
    CairoSurface *picture = c->image_surface_create(CAIRO_ARGB32, (int) t->cols, (int) t->rows);
    unsigned char *to = c->image_surface_get_data(picture);
    const unsigned char *from = p->s->pixels + t->at;
    if (to) {
        int stride = c->image_surface_get_stride(picture);
        for (Index i = 0; i < t->rows; i++)
            for (Index j = 0; j < t->cols; j++, from += 4) {
                unsigned a = from[3];
                unsigned pixel = a << 24 | from[0] * a / 255 << 16 | from[1] * a / 255 << 8
                                 | from[2] * a / 255;
                memcpy(to + i * stride + 4 * j, &pixel, sizeof pixel);
            }
        c->surface_mark_dirty(picture);
        c->save(p->on);
        c->rectangle(p->on, t->box.x, t->box.y, t->box.w, t->box.h);
        c->clip(p->on);
        c->translate(p->on, t->box.x, t->box.y);
        c->scale(p->on, t->box.w / (double) t->cols, t->box.h / (double) t->rows);
        c->set_source_surface(p->on, picture, 0, 0);
        c->pattern_set_filter(c->get_source(p->on), CAIRO_NEAREST);
        c->paint(p->on);
        c->restore(p->on);
    }
    c->surface_destroy(picture);
}

void cairo_scene(const Interp *it, const Cairo *c, CairoContext *on, const Scene *s, double pixel)
{
    Painter p = { it, c, on, s, pixel };
    int depth = 0;
    bool clip[64];
    c->set_line_join(on, CAIRO_ROUND);
    for (Index k = 0; k < s->n_things && !it->interrupted; k++) {
        const Thing *t = &s->things[k];
        switch (t->kind) {
        case A_PATH: paint_path(&p, t); break;
        case SOME_MARKERS: paint_markers(&p, t); break;
        case A_TEXT: paint_text(&p, t); break;
        case AN_IMAGE: paint_image(&p, t); break;
        case CLIP_BEGIN:
            c->save(on);
            c->rectangle(on, t->box.x, t->box.y, t->box.w, t->box.h);
            c->clip(on);
            if (depth < 64) clip[depth] = true;
            depth++;
            break;
        case GROUP_BEGIN:
            if (depth < 64) clip[depth] = false;
            depth++;
            break;
        case GROUP_END:
            depth--;
            if (depth >= 0 && depth < 64 && clip[depth]) c->restore(on);
            break;
        }
    }
}

/* ---- files ---- */

static int write_to_buffer(void *closure, const unsigned char *data, unsigned int length)
{
    StrBuf *out = closure;
    Index before = out->len;
    sb_write(out, (const char *) data, length);
    return out->len == before + (Index) length ? CAIRO_SUCCESS : CAIRO_WRITE_FAILED;
}

static Status check_size(Interp *it, const char *who, const Scene *s, double dots)
{
    double pixels = s->width * dots / 72 * (s->height * dots / 72);
    if (pixels >= 1 && pixels <= MOST_PIXELS && s->width * dots / 72 < 32000 && s->height * dots / 72 < 32000)
        return OK;
    return err(it, "%s: a picture of %.0f x %.0f pixels is too large", who, s->width * dots / 72,
               s->height * dots / 72);
}

static Status outcome(Interp *it, const char *who, const Cairo *c, int status)
{
    if (status == CAIRO_SUCCESS) return OK;
    return status == 1 ? err_out_of_memory(it) : err(it, "%s: Cairo: %s", who, c->status_to_string(status));
}

/* An image surface with the scene on it. */
static Status pixel_surface(Interp *it, const char *who, const Scene *s, double dots, CairoSurface **out)
{
    const Cairo *c = cairo_library(it);
    if (!c) return cairo_missing(it, who);
    Status st = check_size(it, who, s, dots);
    if (st != OK) return st;
    CairoSurface *surface = c->image_surface_create(CAIRO_RGB24, (int) ceil(s->width * dots / 72 - 1e-6),
                                                    (int) ceil(s->height * dots / 72 - 1e-6));
    CairoContext *on = c->create(surface);
    c->set_source_rgba(on, 1, 1, 1, 1);
    c->paint(on);
    c->scale(on, dots / 72, dots / 72);
    cairo_scene(it, c, on, s, 72 / dots);
    st = outcome(it, who, c, c->status(on));
    c->destroy(on);
    c->surface_flush(surface);
    if (st == OK) *out = surface;
    else c->surface_destroy(surface);
    return st;
}

Status cairo_pixels(Interp *it, const char *who, const Scene *s, double dots, Bitmap *out)
{
    CairoSurface *surface = NULL;
    Status st = pixel_surface(it, who, s, dots, &surface);
    if (st != OK) return st;
    const Cairo *c = cairo_library(it);
    out->cols = (Index) ceil(s->width * dots / 72 - 1e-6);
    out->rows = (Index) ceil(s->height * dots / 72 - 1e-6);
    const unsigned char *from = c->image_surface_get_data(surface);
    int stride = c->image_surface_get_stride(surface);
    unsigned char *to = out->pixels = mem_array(out->rows * out->cols, 4);
    for (Index i = 0; to && i < out->rows; i++)
        for (Index j = 0; j < out->cols; j++, to += 4) {
            unsigned pixel;
            memcpy(&pixel, from + i * stride + 4 * j, sizeof pixel);
            to[0] = (unsigned char) (pixel >> 16);
            to[1] = (unsigned char) (pixel >> 8);
            to[2] = (unsigned char) pixel;
            to[3] = 255;
        }
    c->surface_destroy(surface);
    return out->pixels ? OK : err_out_of_memory(it);
}

Status cairo_file(Interp *it, const char *who, const Scene *s, PaintFormat format, double dots, StrBuf *out)
{
    CairoSurface *surface = NULL;
    const Cairo *c = cairo_library(it);
    if (!c) return cairo_missing(it, who);
    if (format == PAINT_PNG) {
        Status st = pixel_surface(it, who, s, dots, &surface);
        if (st == OK) st = outcome(it, who, c, c->surface_write_to_png_stream(surface, write_to_buffer, out));
        if (surface) c->surface_destroy(surface);
        return st;
    }
    surface = format == PAINT_PDF
                  ? c->pdf_surface_create_for_stream(write_to_buffer, out, s->width, s->height)
                  : c->ps_surface_create_for_stream(write_to_buffer, out, s->width, s->height);
    if (format == PAINT_EPS) c->ps_surface_set_eps(surface, 1);
    CairoContext *on = c->create(surface);
    cairo_scene(it, c, on, s, 0);
    Status st = outcome(it, who, c, c->status(on));
    c->destroy(on);
    c->surface_finish(surface);
    if (st == OK) st = outcome(it, who, c, c->surface_status(surface));
    c->surface_destroy(surface);
    return st;
}
