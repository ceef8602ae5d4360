#include "draw/scene.h"

#include <math.h>
#include <string.h>

void scene_start(Scene *s, double width, double height)
{
    *s = (Scene){ .width = width, .height = height, .chars = STRBUF_INIT };
}

void scene_free(Scene *s)
{
    mem_free(s->things);
    mem_free(s->xy);
    mem_free(s->runs);
    mem_free(s->pixels);
    sb_free(&s->chars);
    scene_start(s, 0, 0);
}

static Thing *add(Scene *s, ThingKind kind)
{
    if (!mem_grow(&s->things, sizeof *s->things, &s->cap_things, s->n_things + 1)) {
        s->failed = true;
        return &s->spare;
    }
    Thing *t = &s->things[s->n_things++];
    *t = (Thing){ .kind = kind };
    return t;
}

Index scene_here(const Scene *s) { return s->n_xy; }

void scene_point(Scene *s, double x, double y)
{
    if (!mem_grow(&s->xy, 2 * sizeof *s->xy, &s->cap_xy, s->n_xy + 1)) {
        s->failed = true;
        return;
    }
    s->xy[2 * s->n_xy] = x;
    s->xy[2 * s->n_xy + 1] = y;
    s->n_xy++;
}

void scene_break(Scene *s) { scene_point(s, NAN, NAN); }

void scene_path(Scene *s, Index from, bool closed, Color fill, Pen pen)
{
    if (s->n_xy == from) return;
    Thing *t = add(s, A_PATH);
    t->at = from;
    t->n = s->n_xy - from;
    t->closed = closed;
    t->fill = fill;
    t->pen = pen;
}

static bool same_color(Color a, Color b) { return a.r == b.r && a.g == b.g && a.b == b.b && a.a == b.a; }

void scene_join(Scene *s, Index from, Pen pen)
{
    Thing *t = s->n_things > 0 ? &s->things[s->n_things - 1] : NULL;
    if (t && t->kind == A_PATH && !t->closed && t->fill.a <= 0 && t->at + t->n == from
        && same_color(t->pen.color, pen.color) && t->pen.width == pen.width && t->pen.dash == pen.dash)
        t->n = s->n_xy - t->at;
    else scene_path(s, from, false, NO_COLOR, pen);
}

void scene_line(Scene *s, double x0, double y0, double x1, double y1, Pen pen)
{
    Index from = scene_here(s);
    scene_point(s, x0, y0);
    scene_point(s, x1, y1);
    scene_path(s, from, false, NO_COLOR, pen);
}

void scene_rect(Scene *s, Rect r, Color fill, Pen pen)
{
    Index from = scene_here(s);
    scene_point(s, r.x, r.y);
    scene_point(s, r.x + r.w, r.y);
    scene_point(s, r.x + r.w, r.y + r.h);
    scene_point(s, r.x, r.y + r.h);
    scene_path(s, from, true, fill, pen);
}

void scene_markers(Scene *s, Index from, Marker marker, double size, Color fill, Pen pen)
{
    if (s->n_xy == from || marker == MARK_NONE) return;
    Thing *t = add(s, SOME_MARKERS);
    t->at = from;
    t->n = s->n_xy - from;
    t->marker = marker;
    t->size = size;
    t->fill = fill;
    t->pen = pen;
}

unsigned char *scene_image(Scene *s, Rect box, Index rows, Index cols)
{
    Index bytes, need;
    if (rows <= 0 || cols <= 0 || __builtin_mul_overflow(rows, 4 * cols, &bytes)
        || __builtin_add_overflow(s->n_pixels, bytes, &need)
        || !mem_grow(&s->pixels, 1, &s->cap_pixels, need)) {
        s->failed = true;
        return NULL;
    }
    Thing *t = add(s, AN_IMAGE);
    t->at = s->n_pixels;
    t->n = bytes;
    t->box = box;
    t->rows = rows;
    t->cols = cols;
    s->n_pixels = need;
    return s->pixels + t->at;
}

void scene_group(Scene *s, const char *name) { add(s, GROUP_BEGIN)->name = name; }
void scene_clip(Scene *s, Rect box) { add(s, CLIP_BEGIN)->box = box; }
void scene_end(Scene *s) { add(s, GROUP_END); }

/* n points around, every step-th of them, the first at the angle from (degrees, 0 up). radius2 > 0: points
 * between at that distance, for stars. */
static int around(double *xy, int n, double from, double radius, double radius2)
{
    int count = 0;
    for (int k = 0; k < n; k++) {
        double turn = (from + 360.0 * k / n) * M_PI / 180, half = turn + M_PI / n;
        xy[2 * count] = radius * sin(turn);
        xy[2 * count++ + 1] = -radius * cos(turn);
        if (radius2 <= 0) continue;
        xy[2 * count] = radius2 * sin(half);
        xy[2 * count++ + 1] = -radius2 * cos(half);
    }
    return count;
}

/* n strokes through the middle, the first at the angle from. */
static int strokes(double *xy, int n, double from, double radius)
{
    int count = 0;
    for (int k = 0; k < n; k++) {
        double turn = (from + 180.0 * k / n) * M_PI / 180, x = radius * sin(turn), y = radius * cos(turn);
        double piece[3][2] = { { x, -y }, { -x, y }, { NAN, NAN } };
        memcpy(xy + 2 * count, piece, sizeof piece);
        count += 3;
    }
    return count - 1;
}

int marker_outline(Marker marker, double size, double xy[2 * MARKER_POINTS], bool *closed)
{
    double r = size / 2;
    *closed = marker != MARK_PLUS && marker != MARK_STAR && marker != MARK_CROSS && marker != MARK_VBAR
              && marker != MARK_HBAR;
    switch (marker) {
    case MARK_PLUS: return strokes(xy, 2, 0, r);
    case MARK_CROSS: return strokes(xy, 2, 45, r);
    case MARK_STAR: return strokes(xy, 4, 0, r);
    case MARK_VBAR: return strokes(xy, 1, 0, r);
    case MARK_HBAR: return strokes(xy, 1, 90, r);
    case MARK_SQUARE: return around(xy, 4, 45, r * 1.2, 0);
    case MARK_DIAMOND: return around(xy, 4, 0, r * 1.2, 0);
    case MARK_UP: return around(xy, 3, 0, r * 1.15, 0);
    case MARK_DOWN: return around(xy, 3, 180, r * 1.15, 0);
    case MARK_RIGHT: return around(xy, 3, 90, r * 1.15, 0);
    case MARK_LEFT: return around(xy, 3, 270, r * 1.15, 0);
    case MARK_PENTAGRAM: return around(xy, 5, 0, r * 1.2, r * 0.46);
    case MARK_HEXAGRAM: return around(xy, 6, 0, r * 1.1, r * 0.635);
    case MARK_NONE:
    case MARK_CIRCLE:
    case MARK_POINT: break;
    }
    return 0;
}

int dash_lengths(Dash dash, double width, double lengths[4])
{
    double unit = width < 0.75 ? 0.75 : width;
    switch (dash) {
    case DASH_DASHED: lengths[0] = 6 * unit, lengths[1] = 3.5 * unit; return 2;
    case DASH_DOTTED: lengths[0] = unit, lengths[1] = 2.5 * unit; return 2;
    case DASH_DASHDOT:
        lengths[0] = 6 * unit, lengths[1] = 2.5 * unit, lengths[2] = unit, lengths[3] = 2.5 * unit;
        return 4;
    case DASH_SOLID: break;
    }
    return 0;
}
