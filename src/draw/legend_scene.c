/* Legends and colour bars. */
#include <math.h>
#include <stdio.h>

#include "draw/axes_scene.h"

/* ---- legends ---- */

/* What a legend names: an object and its label. */
typedef struct Entry {
    FigObject *o;
    StrBuf label;
} Entry;

enum { MOST_ENTRIES = 200 };

/* The named objects of the axes, in the order of their making. */
static int entries_of(Interp *it, FigObject *axes, Entry *entries)
{
    int n = 0;
    for (FigObject *o = axes->first; o && n < MOST_ENTRIES; o = o->next) {
        if (o->kind == FIG_TEXT || o->kind == FIG_IMAGE) continue;
        StrBuf label = read_text(it, o, "displayname");
        if (label.len > 0) entries[n++] = (Entry){ o, label };
        else sb_free(&label);
    }
    return n;
}

/* A colour that stands for an object: that of its line, or of the faces inside. */
static Color main_color(Interp *it, const FigObject *o, const Frame *f)
{
    Color c = BLACK;
    if (read_color(it, o, "facecolor", &c) || read_color(it, o, "color", &c)) return c;
    for (const FigObject *child = o->first; child; child = child->next)
        if (child->kind != FIG_TEXT) return main_color(it, child, f);
    Array *a = read_array(it, o, "cdata");
    if (a && a->numel > 0 && a->numel != 3) c = frame_color(f, array_get_double(a, 0), true);
    else if (a && a->numel == 3)
        c = (Color){ (float) array_get_double(a, 0), (float) array_get_double(a, 1),
                     (float) array_get_double(a, 2), 1 };
    array_drop(&a);
    return c;
}

static bool has_faces(const FigObject *o)
{
    if (o->kind == FIG_PATCH || o->kind == FIG_SURFACE) return true;
    for (const FigObject *c = o->first; c; c = c->next)
        if (has_faces(c)) return true;
    return false;
}

static void draw_sample(Sketch *k, const Frame *f, FigObject *o, Rect box)
{
    double y = box.y + box.h / 2;
    const FigObject *line = o;
    while (line->kind == FIG_GROUP && line->first && !fig_get(k->it, line, "sizedata")) line = line->first;
    bool outline = line->kind == FIG_PATCH && read_is(k->it, line, "facecolor", "none");
    if (has_faces(o) && !outline) {
        Color fill = main_color(k->it, o, f);
        scene_rect(k->scene, (Rect){ box.x + 2, box.y + 1.5, box.w - 4, box.h - 3 }, fill,
                   read_pen(k->it, line, "edgecolor"));
        return;
    }
    Pen pen = read_pen(k->it, line, outline ? "edgecolor" : "color");
    if (outline && !read_color(k->it, line, "edgecolor", &pen.color))
        pen.color = frame_color(f, (f->color_lim[0] + f->color_lim[1]) / 2, true);
    Marker marker = read_marker(k->it, line);
    bool cloud = fig_get(k->it, line, "sizedata") != NULL;
    if (cloud) pen.color = main_color(k->it, line, f);
    if (pen.width > 0 && !cloud) scene_line(k->scene, box.x, y, box.x + box.w, y, pen);
    if (cloud && marker == MARK_NONE) marker = MARK_CIRCLE;
    if (marker == MARK_NONE) return;
    Color edge = pen.color, fill = NO_COLOR;
    Index from = scene_here(k->scene);
    read_color(k->it, line, "markeredgecolor", &edge);
    if (!read_color(k->it, line, "markerfacecolor", &fill)
        && !read_is(k->it, line, "markerfacecolor", "none"))
        fill = pen.color;
    scene_point(k->scene, box.x + box.w / 2, y);
    scene_markers(k->scene, from, marker, fmin(read_number(k->it, line, "markersize", 6), 9), fill,
                  (Pen){ edge, read_number(k->it, line, "linewidth", 0.5), DASH_SOLID });
}

/* How much of the data a box would hide: points and pieces of lines in it. */
static double hidden_data(Sketch *k, const Frame *f, Rect box)
{
    double hits = 0;
    for (FigObject *o = f->axes->first; o; o = o->next) {
        if (o->kind == FIG_TEXT) continue;
        Array *x = read_array(k->it, o, "xdata"), *y = read_array(k->it, o, "ydata");
        Index n = x && y ? (x->numel < y->numel ? x->numel : y->numel) : 0, step = n > 2000 ? n / 2000 : 1;
        Point before = { NAN, NAN, 0 };
        for (Index q = 0; q < n; q += step) {
            Point p = frame_at(f, array_get_double(x, q), array_get_double(y, q), 0);
            for (int part = 0; part < 8; part++) {
                double t = part / 8.0, px = isnan(before.x) ? p.x : p.x + t * (before.x - p.x),
                       py = isnan(before.x) ? p.y : p.y + t * (before.y - p.y);
                hits += px >= box.x && px <= box.x + box.w && py >= box.y && py <= box.y + box.h;
            }
            before = p;
        }
        array_drop(&x);
        array_drop(&y);
    }
    return hits;
}

/* By its location word; "best" tries the corners and the middles of the sides. */
static Rect legend_place(Sketch *k, const Frame *f, FigObject *legend, double w, double h)
{
    static const struct {
        const char *name;
        double x, y;
        bool outside;
    } places[] = {
        { "northeast", 1, 0, false },       { "northwest", 0, 0, false },
        { "southwest", 0, 1, false },       { "southeast", 1, 1, false },
        { "east", 1, 0.5, false },          { "west", 0, 0.5, false },
        { "north", 0.5, 0, false },         { "south", 0.5, 1, false },
        { "northeastoutside", 1, 0, true }, { "northwestoutside", 0, 0, true },
        { "southwestoutside", 0, 1, true }, { "southeastoutside", 1, 1, true },
        { "eastoutside", 1, 0.5, true },    { "westoutside", 0, 0.5, true },
        { "northoutside", 0.5, 0, true },   { "southoutside", 0.5, 1, true },
    };
    const double gap = 7;
    Rect b = f->box, best = { b.x + b.w - w - gap, b.y + gap, w, h };
    double fewest = HUGE_VAL;
    bool search = read_is(k->it, legend, "location", "best") || read_is(k->it, legend, "location", "none");
    for (int n = 0; n < COUNT_OF(places); n++) {
        Rect r = { b.x + gap + places[n].x * (b.w - w - 2 * gap),
                   b.y + gap + places[n].y * (b.h - h - 2 * gap), w, h };
        if (search && !places[n].outside) {
            double hits = hidden_data(k, f, r);
            if (hits < fewest) best = r, fewest = hits;
        } else if (!search && read_is(k->it, legend, "location", places[n].name)) {
            if (places[n].outside && places[n].x == 0.5)
                r.y = places[n].y == 0 ? b.y - h - gap : b.y + b.h + 30;
            else if (places[n].outside) r.x = places[n].x == 1 ? b.x + b.w + gap : b.x - w - 40;
            return r;
        }
    }
    return best;
}

#define SAMPLE 24.0 /* width of the sample of a line */
#define SPACE 5.0

/* The box of n entries; *widest: of their labels. */
static TextSize size_of_entries(Sketch *k, FigObject *legend, const Entry *entries, int n, double *widest)
{
    Font font = read_font(k->it, legend);
    bool across = read_is(k->it, legend, "orientation", "horizontal");
    *widest = 0;
    for (int e = 0; e < n; e++)
        *widest = fmax(*widest,
                       text_size((Text){ sb_str(&entries[e].label), entries[e].label.len }, &font).width);
    double cell = SAMPLE + 3 * SPACE + *widest;
    return (TextSize){ (across ? n : 1) * cell + SPACE, (across ? 1 : n) * 1.35 * font.size + SPACE };
}

TextSize legend_size(Sketch *k, FigObject *axes, FigObject *legend)
{
    Entry entries[MOST_ENTRIES];
    double widest;
    int n = entries_of(k->it, axes, entries);
    TextSize size = size_of_entries(k, legend, entries, n, &widest);
    for (int e = 0; e < n; e++) sb_free(&entries[e].label);
    return size;
}

void draw_legend(Sketch *k, const Frame *f, FigObject *legend)
{
    Entry entries[MOST_ENTRIES];
    Font font = read_font(k->it, legend);
    const double sample = SAMPLE, gap = SPACE, row = 1.35 * font.size;
    double widest = 0;
    int n = entries_of(k->it, f->axes, entries);
    font.color = BLACK;
    read_color(k->it, legend, "textcolor", &font.color);
    bool across = read_is(k->it, legend, "orientation", "horizontal");
    TextSize size = size_of_entries(k, legend, entries, n, &widest);
    double cell = sample + 3 * gap + widest, w = size.width, h = size.height;
    if (n > 0 && read_visible(k->it, legend)) {
        Rect r = legend_place(k, f, legend, w, h);
        Color ground = WHITE;
        if (!read_color(k->it, legend, "color", &ground)) ground = WHITE;
        bool box = !read_is(k->it, legend, "box", "off");
        scene_group(k->scene, "legend");
        if (box) scene_rect(k->scene, r, ground, (Pen){ { 0.15f, 0.15f, 0.15f, 1 }, 0.5, DASH_SOLID });
        for (int e = 0; e < n; e++) {
            Rect s = { r.x + gap + (across ? e * cell : 0), r.y + gap / 2 + (across ? 0 : e * row), sample,
                       row };
            Placing at = { s.x + sample + gap, s.y + row / 2, 0, V_MIDDLE, 0 };
            draw_sample(k, f, entries[e].o, s);
            scene_text(k->scene, (Text){ sb_str(&entries[e].label), entries[e].label.len }, &font, &at);
        }
        scene_end(k->scene);
    }
    for (int e = 0; e < n; e++) sb_free(&entries[e].label);
}

/* ---- colour bars ---- */

typedef struct BarPlace {
    Rect r;
    bool across; /* lies on its side */
    double out;  /* where its labels stand: 1 right or below, -1 left or above */
} BarPlace;

static BarPlace bar_place(Sketch *k, const Frame *f, FigObject *bar)
{
    const double thick = 14, gap = 12;
    Rect b = f->box;
    double position[4];
    BarPlace p = { { b.x + b.w + gap, b.y, thick, b.h }, false, 1 };
    if (read_is(k->it, bar, "location", "westoutside"))
        p = (BarPlace){ { b.x - gap - thick - 30, b.y, thick, b.h }, false, -1 };
    else if (read_is(k->it, bar, "location", "southoutside"))
        p = (BarPlace){ { b.x, b.y + b.h + gap + 22, b.w, thick }, true, 1 };
    else if (read_is(k->it, bar, "location", "northoutside"))
        p = (BarPlace){ { b.x, b.y - gap - thick, b.w, thick }, true, -1 };
    else if (read_is(k->it, bar, "location", "east"))
        p = (BarPlace){ { b.x + b.w - gap - thick, b.y + gap, thick, b.h - 2 * gap }, false, -1 };
    else if (read_is(k->it, bar, "location", "west"))
        p = (BarPlace){ { b.x + gap, b.y + gap, thick, b.h - 2 * gap }, false, 1 };
    else if (read_is(k->it, bar, "location", "south"))
        p = (BarPlace){ { b.x + gap, b.y + b.h - gap - thick, b.w - 2 * gap, thick }, true, -1 };
    else if (read_is(k->it, bar, "location", "north"))
        p = (BarPlace){ { b.x + gap, b.y + gap, b.w - 2 * gap, thick }, true, 1 };
    if (fig_get(k->it, bar, "position") && read_numbers(k->it, bar, "position", position, 4)) {
        Rect s = k->sheet;
        p.r = (Rect){ s.x + position[0] * s.w, s.y + (1 - position[1] - position[3]) * s.h, position[2] * s.w,
                      position[3] * s.h };
    }
    return p;
}

/* About five steps of 1, 2 or 5 times a power of ten. */
static double bar_step(double range)
{
    double raw = range / 5, power = pow(10, floor(log10(raw))), m = raw / power;
    return power * (m < M_SQRT2 ? 1 : m < sqrt(10) ? 2 : m < sqrt(50) ? 5 : 10);
}

static void bar_label(Sketch *k, const BarPlace *p, double unit, double value, const Font *font)
{
    char text[40];
    int len = snprintf(text, sizeof text, "%g", value);
    Placing at = { 0, 0, 0, V_MIDDLE, 0 };
    Rect r = p->r;
    Pen pen = { font->color, 0.5, DASH_SOLID };
    if (p->across) {
        double x = r.x + unit * r.w, y = p->out > 0 ? r.y + r.h : r.y;
        at = (Placing){ x, y + p->out * 3, 0.5, p->out > 0 ? V_TOP : V_BOTTOM, 0 };
        scene_line(k->scene, x, y, x, y - p->out * 3, pen);
    } else {
        double y = r.y + (1 - unit) * r.h, x = p->out > 0 ? r.x + r.w : r.x;
        at = (Placing){ x + p->out * 3.5, y, p->out > 0 ? 0 : 1, V_MIDDLE, 0 };
        scene_line(k->scene, x, y, x - p->out * 3, y, pen);
    }
    scene_text(k->scene, (Text){ text, len }, font, &at);
}

void draw_colorbar(Sketch *k, const Frame *f, FigObject *bar)
{
    BarPlace p = bar_place(k, f, bar);
    Font font = read_font(k->it, bar);
    double low = f->color_lim[0], high = f->color_lim[1], step;
    font.color = (Color){ 0.15f, 0.15f, 0.15f, 1 };
    if (!read_visible(k->it, bar) || f->n_colors == 0 || !(high > low)) return;
    scene_group(k->scene, "colorbar");
    unsigned char *to = scene_image(k->scene, p.r, p.across ? 1 : f->n_colors, p.across ? f->n_colors : 1);
    for (Index c = 0; to && c < f->n_colors; c++) {
        const double *rgb = f->map + 3 * (p.across ? c : f->n_colors - 1 - c);
        for (int q = 0; q < 3; q++) *to++ = (unsigned char) (rgb[q] * 255 + 0.5);
        *to++ = 255;
    }
    scene_rect(k->scene, p.r, NO_COLOR, (Pen){ font.color, 0.5, DASH_SOLID });
    step = bar_step(high - low);
    for (double m = ceil(low / step - 1e-9); m * step <= high + 1e-9 * step && k->scene->failed == false; m++)
        bar_label(k, &p, (m * step - low) / (high - low), m == 0 ? 0 : m * step, &font);
    StrBuf label = read_text(k->it, bar, "label");
    if (label.len > 0 && !p.across) {
        Placing at = { p.r.x + p.r.w + 38, p.r.y + p.r.h / 2, 0.5, V_MIDDLE, 90 };
        scene_text(k->scene, (Text){ sb_str(&label), label.len }, &font, &at);
    }
    sb_free(&label);
    scene_end(k->scene);
}
