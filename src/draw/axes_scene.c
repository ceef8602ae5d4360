/* Axes on the paper: ground, grid, axis lines, ticks, their labels and the titles. An axis runs along one
 * edge of the box around the data, the other dimensions held at 0 or 1. In the plane that is the bottom or
 * left edge; in space the one nearest to the viewer (z: farthest to the left), so that the data do not hide
 * it. Labels stand outwards from it. */
#include "draw/axes_scene.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "plot/defaults.h"
#include "plot/limits.h"

#define TICK_GAP 3.5  /* points between a tick and its label */
#define LABEL_GAP 3.0 /* between tick labels and the axis' own */

static const char dim_letters[3] = { 'x', 'y', 'z' };

static const char *dim_name(char *buffer, size_t size, int dim, const char *rest)
{
    snprintf(buffer, size, "%c%s", dim_letters[dim], rest);
    return buffer;
}

/* ---- ticks ---- */

static void automatic_labels(Ticks *t, bool log)
{
    char text[40];
    for (Index k = 0; k < t->at->numel; k++) {
        double x = array_get_double(t->at, k);
        int len = log ? snprintf(text, sizeof text, "%s10^{%g}", x < 0 ? "-" : "", log10(fabs(x)))
                      : snprintf(text, sizeof text, "%g", x);
        text_list_add(&t->labels, text, len);
    }
}

void ticks_read(Interp *it, FigObject *axes, int dim, Ticks *t)
{
    char name[32];
    Value v = val_none(), labels;
    *t = (Ticks){ NULL, TEXT_LIST_INIT };
    if (read_is(it, axes, dim_name(name, sizeof name, dim, "tickmode"), "manual")) {
        t->at = read_array(it, axes, dim_name(name, sizeof name, dim, "tick"));
    } else {
        v = axes_ticks(it, axes, dim);
        if (!val_is_empty(v) && val_to_class(it, v, CLS_DOUBLE, &t->at) != OK) err_clear(it);
        val_drop(&v);
    }
    if (!t->at) return;
    labels = read_value(it, axes, dim_name(name, sizeof name, dim, "ticklabel"));
    bool manual = read_is(it, axes, dim_name(name, sizeof name, dim, "ticklabelmode"), "manual");
    if (!manual || val_is_none(labels) || !text_list_from(labels, true, &t->labels)) {
        text_list_free(&t->labels);
        t->labels = (TextList) TEXT_LIST_INIT;
        if (!manual) automatic_labels(t, read_is(it, axes, dim_name(name, sizeof name, dim, "scale"), "log"));
    }
    val_drop(&labels);
}

void ticks_free(Ticks *t)
{
    array_drop(&t->at);
    text_list_free(&t->labels);
}

static Text tick_label(const Ticks *t, Index k)
{
    if (t->labels.count == 0) return (Text){ "", 0 };
    return text_list_at(&t->labels, k % t->labels.count);
}

/* ---- edges ---- */

/* An edge along a dimension: its ends, and which way is out of the box (a unit vector). */
typedef struct Edge {
    double unit[3]; /* of its beginning; unit[dim] is 0 */
    Point from, to;
    double out_x, out_y;
} Edge;

static Point edge_point(const Frame *f, const Edge *e, int dim, double unit)
{
    double u[3] = { e->unit[0], e->unit[1], e->unit[2] };
    u[dim] = unit;
    return frame_at_units(f, u[0], u[1], u[2]);
}

/* The value of dimension d (0 or 1) that lies farther from the viewer. */
static double far_side(const Frame *f, int d)
{
    return f->along[d].near > 1e-9 ? 0 : f->along[d].near < -1e-9 ? 1 : 0;
}

static Edge flat_edge(Interp *it, const Frame *f, int dim)
{
    Edge e = { { 0, 0, 0 }, { 0, 0, 0 }, { 0, 0, 0 }, 0, 0 };
    int other = 1 - dim;
    bool far = dim == X_DIM ? read_is(it, f->axes, "xaxislocation", "top")
                            : read_is(it, f->axes, "yaxislocation", "right");
    /* the other dimension's beginning lies at the bottom or left unless it is reversed */
    bool turned = dim == X_DIM ? f->along[other].y > 0 : f->along[other].x < 0;
    e.unit[other] = far != turned;
    e.out_x = dim == Y_DIM ? (far ? 1 : -1) : 0;
    e.out_y = dim == X_DIM ? (far ? -1 : 1) : 0;
    const char *origin = dim == X_DIM ? "xaxislocation" : "yaxislocation";
    if (read_is(it, f->axes, origin, "origin")) {
        double zero = frame_unit(f, other, 0);
        e.unit[other] = zero < 0 ? 0 : zero > 1 ? 1 : isnan(zero) ? 0 : zero;
    }
    return e;
}

static Edge space_edge(const Frame *f, int dim)
{
    Edge e = { { 0, 0, 0 }, { 0, 0, 0 }, { 0, 0, 0 }, 0, 0 };
    if (dim == Z_DIM) {
        double left = HUGE_VAL;
        for (int k = 0; k < 4; k++) {
            Point p = frame_at_units(f, k & 1, k >> 1, 0);
            if (p.x >= left - 1e-9) continue;
            left = p.x;
            e.unit[0] = k & 1;
            e.unit[1] = k >> 1;
        }
        e.out_x = -1;
        return e;
    }
    int other = 1 - dim;
    e.unit[Z_DIM] = f->along[Z_DIM].y > 0; /* the lower end */
    e.unit[other] = 1 - far_side(f, other);
    /* seen from below, what lies behind is the lower edge */
    if (f->view[1] < 0 && f->view[1] > -90) e.unit[other] = 1 - e.unit[other];
    Point middle = frame_at_units(f, 0.5, 0.5, e.unit[Z_DIM]), p = edge_point(f, &e, dim, 0.5);
    double dx = p.x - middle.x, dy = p.y - middle.y, length = hypot(dx, dy);
    if (length < 1e-6) dx = 0, dy = length = 1;
    e.out_x = dx / length;
    e.out_y = dy / length;
    return e;
}

static Edge axis_edge(Interp *it, const Frame *f, int dim)
{
    Edge e = f->flat ? flat_edge(it, f, dim) : space_edge(f, dim);
    e.from = edge_point(f, &e, dim, 0);
    e.to = edge_point(f, &e, dim, 1);
    return e;
}

/* ---- ground and grid ---- */

/* The wall where dimension d is held, as a path. */
static void wall(Sketch *k, const Frame *f, int d, double at, Color fill, Pen pen)
{
    static const double corners[4][2] = { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };
    Index from = scene_here(k->scene);
    int a = (d + 1) % 3, b = (d + 2) % 3;
    for (int c = 0; c < 4; c++) {
        double u[3];
        u[d] = at;
        u[a] = corners[c][0];
        u[b] = corners[c][1];
        Point p = frame_at_units(f, u[0], u[1], u[2]);
        scene_point(k->scene, p.x, p.y);
    }
    scene_path(k->scene, from, true, fill, pen);
}

static Pen grid_pen(Interp *it, const FigObject *axes, bool minor)
{
    Pen pen = { { 0.15f, 0.15f, 0.15f, 1 }, read_number(it, axes, "linewidth", 0.5), DASH_SOLID };
    read_color(it, axes, minor ? "minorgridcolor" : "gridcolor", &pen.color);
    pen.color.a = (float) read_number(it, axes, minor ? "minorgridalpha" : "gridalpha", minor ? 0.25 : 0.15);
    const char *style = minor ? "minorgridlinestyle" : "gridlinestyle";
    if (read_is(it, axes, style, "--")) pen.dash = DASH_DASHED;
    else if (read_is(it, axes, style, ":")) pen.dash = DASH_DOTTED;
    else if (read_is(it, axes, style, "-.")) pen.dash = DASH_DASHDOT;
    else if (read_is(it, axes, style, "none")) pen.width = 0;
    return pen;
}

/* A line of the grid across the walls at a unit of dimension d. */
static void grid_line(Sketch *k, const Frame *f, int d, double unit, Pen pen)
{
    for (int held = 0; held < 3; held++) {
        int along = 3 - d - held;
        if (held == d || (f->flat && held != Z_DIM)) continue;
        double u[3], v[3];
        u[d] = v[d] = unit;
        u[held] = v[held] = far_side(f, held);
        u[along] = 0;
        v[along] = 1;
        Point p = frame_at_units(f, u[0], u[1], u[2]), q = frame_at_units(f, v[0], v[1], v[2]);
        scene_line(k->scene, p.x, p.y, q.x, q.y, pen);
    }
}

/* Calls fn for each place between the ticks: tenths of a power for logarithms, fifths of a step else. */
typedef void PlaceFn(Sketch *k, const Frame *f, int d, double unit, const void *what);
static void minor_places(Sketch *k, const Frame *f, int d, const Ticks *t, PlaceFn *fn, const void *what)
{
    if (!t->at || t->at->numel < 2) return;
    double first = array_get_double(t->at, 0), step = array_get_double(t->at, 1) - first;
    if (f->log[d]) {
        for (double p = floor(f->lim[d][0]); p <= f->lim[d][1]; p++)
            for (int m = 2; m < 10; m++) {
                double u = frame_unit(f, d, f->negative[d] ? -m * pow(10, -p - 1) : m * pow(10, p));
                if (u > 0 && u < 1) fn(k, f, d, u, what);
            }
        return;
    }
    if (!(step > 0)) return;
    for (double n = -5; n <= 5 * (double) t->at->numel + 5; n++) {
        double u = frame_unit(f, d, first + n * step / 5);
        if (fmod(n, 5) != 0 && u > 0 && u < 1) fn(k, f, d, u, what);
    }
}

static void minor_grid_line(Sketch *k, const Frame *f, int d, double unit, const void *pen)
{
    grid_line(k, f, d, unit, *(const Pen *) pen);
}

static void draw_grid(Sketch *k, const Frame *f)
{
    char name[32];
    for (int d = 0; d < (f->flat ? 2 : 3); d++) {
        Ticks t;
        bool major = read_is(k->it, f->axes, dim_name(name, sizeof name, d, "grid"), "on");
        bool minor = read_is(k->it, f->axes, dim_name(name, sizeof name, d, "minorgrid"), "on");
        if (!major && !minor) continue;
        ticks_read(k->it, f->axes, d, &t);
        Pen fine = grid_pen(k->it, f->axes, true), pen = grid_pen(k->it, f->axes, false);
        if (minor) minor_places(k, f, d, &t, minor_grid_line, &fine);
        for (Index n = 0; major && t.at && n < t.at->numel; n++) {
            double u = frame_unit(f, d, array_get_double(t.at, n));
            if (u > -1e-9 && u < 1 + 1e-9) grid_line(k, f, d, u, pen);
        }
        ticks_free(&t);
    }
}

void draw_axes_ground(Sketch *k, const Frame *f)
{
    Color ground = WHITE;
    Pen none = { NO_COLOR, 0, DASH_SOLID };
    if (!read_visible(k->it, f->axes)) return;
    if (!read_color(k->it, f->axes, "color", &ground) && read_is(k->it, f->axes, "color", "none"))
        ground = NO_COLOR;
    scene_group(k->scene, "ground");
    for (int d = 0; d < 3; d++)
        if (ground.a > 0 && (!f->flat || d == Z_DIM)) wall(k, f, d, far_side(f, d), ground, none);
    scene_end(k->scene);
    scene_group(k->scene, "grid");
    draw_grid(k, f);
    scene_end(k->scene);
}

/* ---- lines, ticks, labels ---- */

/* The middle of text outwards from a point, and around it the text. */
static Rect place_outside(Text t, const Font *font, Point p, const Edge *e, double gap)
{
    TextSize size = text_size(t, font);
    double x = p.x + e->out_x * (gap + size.width / 2), y = p.y + e->out_y * (gap + size.height / 2);
    return (Rect){ x - size.width / 2, y - 0.4 * font->size, size.width, 0.8 * font->size };
}

/* Text outwards from a point; returns how far it reaches. */
static double text_outside(Sketch *k, Text t, const Font *font, Point p, const Edge *e, double gap)
{
    TextSize size = text_size(t, font);
    Placing at = { p.x + gap * e->out_x, p.y + gap * e->out_y, 0.5, V_MIDDLE, 0 };
    double reach = fabs(e->out_x) * size.width + fabs(e->out_y) * size.height;
    if (fabs(e->out_x) > 0.9) {
        at.anchor = e->out_x < 0 ? 1 : 0;
    } else if (fabs(e->out_y) > 0.9) {
        at.align = e->out_y < 0 ? V_BOTTOM : V_TOP;
    } else {
        at.x += e->out_x * size.width / 2;
        at.y += e->out_y * size.height / 2;
    }
    scene_text(k->scene, t, font, &at);
    return reach;
}

/* Where labels stand already: none is written over another one. */
typedef struct Taken {
    Rect places[300];
    int n;
} Taken;

static bool overlaps_taken(const Taken *t, Rect r)
{
    for (int k = 0; k < t->n; k++) {
        const Rect *p = &t->places[k];
        if (r.x < p->x + p->w && p->x < r.x + r.w && r.y < p->y + p->h && p->y < r.y + r.h) return true;
    }
    return false;
}

/* The same turned: the end or the beginning of the text stands at the point. */
static double turned_text_outside(Sketch *k, Text t, const Font *font, Point p, const Edge *e, double gap, double turn)
{
    TextSize size = text_size(t, font);
    double angle = turn * M_PI / 180, across = fabs(cos(angle)), up = fabs(sin(angle));
    bool below = e->out_y > 0.5, above = e->out_y < -0.5;
    Placing at = { p.x + gap * e->out_x, p.y + gap * e->out_y, 0.5, V_MIDDLE, turn };
    if (below || above) {
        at.anchor = (sin(angle) > 0) == below ? 1 : 0;
        at.y += e->out_y * across * 0.4 * font->size;
        scene_text(k->scene, t, font, &at);
        return up * size.width + across * size.height;
    }
    if (across > 0.2) at.anchor = e->out_x < 0 ? 1 : 0;
    else at.x += e->out_x * size.height / 2;
    scene_text(k->scene, t, font, &at);
    return across * size.width + up * size.height;
}

typedef struct TickStyle {
    Pen pen;
    Edge edge, opposite;
    double length; /* points, towards the data; negative: outwards */
    bool both;     /* on the opposite edge as well */
    Taken *taken;
    double turn;   /* of the labels, degrees */
} TickStyle;

static bool take_place(Taken *t, Rect r)
{
    if (overlaps_taken(t, r)) return false;
    if (t->n < COUNT_OF(t->places)) t->places[t->n++] = r;
    return true;
}

static void tick_mark(Sketch *k, const Frame *f, int d, double unit, const TickStyle *s, double part)
{
    Point p = edge_point(f, &s->edge, d, unit);
    double in = s->length * part;
    scene_line(k->scene, p.x, p.y, p.x - in * s->edge.out_x, p.y - in * s->edge.out_y, s->pen);
    if (!s->both) return;
    p = edge_point(f, &s->opposite, d, unit);
    scene_line(k->scene, p.x, p.y, p.x + in * s->edge.out_x, p.y + in * s->edge.out_y, s->pen);
}

static void minor_tick(Sketch *k, const Frame *f, int d, double unit, const void *style)
{
    tick_mark(k, f, d, unit, style, 0.5);
}

/* Every how many ticks a label has room. */
static Index label_every(const Ticks *t, const Font *font, const Edge *e, double length)
{
    double most = 0;
    Index n = t->at->numel;
    if (n < 2) return 1;
    for (Index j = 0; j < n && j < 400; j++) {
        TextSize size = text_size(tick_label(t, j), font);
        double need = fabs(e->out_y) > 0.5 ? size.width + 0.4 * font->size : size.height * 0.8;
        if (need > most) most = need;
    }
    Index every = (Index) ceil(most * (double) (n - 1) / fmax(length, 1) - 1e-9);
    return every < 1 ? 1 : every;
}

/* Marks and labels of one axis; returns how far the labels reach outwards. */
static double draw_ticks(Sketch *k, const Frame *f, int d, const TickStyle *s, const Font *font)
{
    Ticks t;
    char name[32];
    double reach = 0, first = 0, last = 0;
    ticks_read(k->it, f->axes, d, &t);
    if (!t.at) return 0;
    bool minor = f->log[d] || read_is(k->it, f->axes, dim_name(name, sizeof name, d, "minortick"), "on");
    if (minor) minor_places(k, f, d, &t, minor_tick, s);
    if (t.at->numel > 1) {
        first = frame_unit(f, d, array_get_double(t.at, 0));
        last = frame_unit(f, d, array_get_double(t.at, t.at->numel - 1));
    }
    double length = hypot(s->edge.to.x - s->edge.from.x, s->edge.to.y - s->edge.from.y) * fabs(last - first);
    Index every = f->flat && s->turn == 0 ? label_every(&t, font, &s->edge, length) : 1;
    for (Index n = 0; n < t.at->numel; n++) {
        double u = frame_unit(f, d, array_get_double(t.at, n));
        if (!(u > -1e-9 && u < 1 + 1e-9)) continue;
        tick_mark(k, f, d, u, s, 1);
        Text label = tick_label(&t, n);
        if (n % every || label.len == 0) continue;
        Point p = edge_point(f, &s->edge, d, u);
        if (d == Z_DIM && u < 0.03) p.y -= 0.8 * font->size; /* the label of y ends there, too */
        double gap = TICK_GAP + (s->length < 0 ? -s->length : 0);
        if (!f->flat && !take_place(s->taken, place_outside(label, font, p, &s->edge, gap))) continue;
        double out = s->turn == 0 ? text_outside(k, label, font, p, &s->edge, gap)
                                  : turned_text_outside(k, label, font, p, &s->edge, gap, s->turn);
        if (out > reach) reach = out;
    }
    ticks_free(&t);
    return reach + TICK_GAP + (s->length < 0 ? -s->length : 0);
}

/* Object of a title or label with something in it; NULL: there is none. */
static FigObject *label_object(Sketch *k, const Frame *f, const char *name, StrBuf *text)
{
    Value *h = fig_get(k->it, f->axes, name);
    FigObject *o = h ? fig_find_value(k->it, *h) : NULL;
    *text = (StrBuf) STRBUF_INIT;
    if (!o || !read_visible(k->it, o)) return NULL;
    *text = read_text(k->it, o, "string");
    return text->len > 0 ? o : NULL;
}

/* Returns how far out of the axes the label of a flat x axis reaches. */
static double draw_axis_label(Sketch *k, const Frame *f, int d, const Edge *e, double reach)
{
    char name[32];
    StrBuf text;
    FigObject *o = label_object(k, f, dim_name(name, sizeof name, d, "label"), &text);
    if (o) {
        Font font = read_font(k->it, o);
        font.size *= sketch_text(k);
        Text t = { sb_str(&text), text.len };
        Point p = edge_point(f, e, d, 0.5);
        double gap = reach + LABEL_GAP;
        scene_group(k->scene, "label");
        if (f->flat && d == Y_DIM) {
            TextSize size = text_size(t, &font);
            Placing at = { p.x + e->out_x * (gap + size.height / 2), p.y, 0.5, V_MIDDLE, 90 };
            scene_text(k->scene, t, &font, &at);
        } else if (d == Z_DIM) {
            TextSize size = text_size(t, &font);
            Placing at = { p.x - gap - size.height / 2, p.y, 0.5, V_MIDDLE, 90 };
            scene_text(k->scene, t, &font, &at);
        } else {
            reach = gap + text_outside(k, t, &font, p, e, gap);
        }
        scene_end(k->scene);
    }
    sb_free(&text);
    return reach;
}

static void draw_title(Sketch *k, const Frame *f, double above)
{
    StrBuf text;
    FigObject *o = label_object(k, f, "title", &text);
    if (o) {
        Font font = read_font(k->it, o);
        font.size *= sketch_text(k);
        if (read_is(k->it, f->axes, "tag", "polaraxes")) above += read_number(k->it, f->axes, "fontsize", 10);
        Text t = { sb_str(&text), text.len };
        Placing at = { f->box.x + f->box.w / 2, f->box.y - 5 - above, 0.5, V_BOTTOM, 0 };
        /* one that would be cut at the edge of the sheet is written smaller */
        double room = 2 * fmin(at.x, k->sheet.w - at.x) - 4, width = text_size(t, &font).width;
        if (width > room && room > 0) font.size *= fmax(room / width, 0.5);
        scene_group(k->scene, "title");
        scene_text(k->scene, t, &font, &at);
        scene_end(k->scene);
    }
    sb_free(&text);
}

/* The box around everything: the edges of the walls behind, with "box" of those in front as well. */
static void draw_box(Sketch *k, const Frame *f, Pen pen)
{
    bool box = read_is(k->it, f->axes, "box", "on");
    if (f->flat) {
        if (box) wall(k, f, Z_DIM, 0, NO_COLOR, pen);
        return;
    }
    for (int d = 0; d < 3 && box; d++) wall(k, f, d, far_side(f, d), NO_COLOR, pen);
}

static double draw_axis(Sketch *k, const Frame *f, int d, Taken *taken)
{
    char name[32];
    Font font = read_font(k->it, f->axes);
    font.size *= sketch_text(k);
    TickStyle s = { { { 0.15f, 0.15f, 0.15f, 1 }, read_number(k->it, f->axes, "linewidth", 0.5), DASH_SOLID },
                    axis_edge(k->it, f, d),
                    axis_edge(k->it, f, d),
                    0,
                    false,
                    taken,
                    read_number(k->it, f->axes, dim_name(name, sizeof name, d, "ticklabelrotation"), 0) };
    read_color(k->it, f->axes, dim_name(name, sizeof name, d, "color"), &s.pen.color);
    font.color = s.pen.color;
    font.tex = !read_is(k->it, f->axes, "ticklabelinterpreter", "none");
    double ratio[2] = { 0.01, 0.025 };
    read_numbers(k->it, f->axes, "ticklength", ratio, 2);
    s.length = (f->flat ? ratio[0] : -ratio[0]) * fmax(f->box.w, f->box.h);
    if (read_is(k->it, f->axes, "tickdir", "out")) s.length = -fabs(s.length);
    s.both = f->flat && read_is(k->it, f->axes, "box", "on");
    if (s.both) s.opposite.unit[1 - d] = 1 - s.edge.unit[1 - d];
    /* one that is looked along is a point, and its ticks would be one, too */
    if (!f->flat && hypot(s.edge.to.x - s.edge.from.x, s.edge.to.y - s.edge.from.y) < 3) return 0;
    scene_line(k->scene, s.edge.from.x, s.edge.from.y, s.edge.to.x, s.edge.to.y, s.pen);
    double reach = draw_ticks(k, f, d, &s, &font);
    reach = draw_axis_label(k, f, d, &s.edge, reach);
    return f->flat && d == X_DIM && s.edge.out_y < 0 ? reach : 0;
}

void draw_axes_lines(Sketch *k, const Frame *f)
{
    double above = 0;
    Taken taken = { .n = 0 };
    scene_group(k->scene, "axis");
    if (read_visible(k->it, f->axes)) {
        Pen pen = { { 0.15f, 0.15f, 0.15f, 1 }, read_number(k->it, f->axes, "linewidth", 0.5), DASH_SOLID };
        read_color(k->it, f->axes, "xcolor", &pen.color);
        draw_box(k, f, pen);
        for (int d = 0; d < (f->flat ? 2 : 3); d++) above += draw_axis(k, f, d, &taken);
    }
    scene_end(k->scene);
    draw_title(k, f, above);
}
