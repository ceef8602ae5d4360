/* What stands in axes: lines, images, text, and the order in which all of it is painted. Lines of many points
 * are thinned to what can be seen: of the points that follow each other in one narrow column, the first, the
 * lowest, the highest and the last. */
#include <math.h>
#include <string.h>

#include "base/interrupt.h"
#include "draw/axes_scene.h"

#define COLUMN 0.25                /* points of the paper that count as one column */
#define SPOT 0.6                   /* and as one place of a marker, where there are many */
enum { THIN_FROM = 4000 }; /* points of a line */
#define BEYOND 40.0        /* how far outside the box lines are followed */

/* ---- lines ---- */

/* Writes a path, thinned and cut off outside of a box. */
typedef struct Stroke {
    Scene *scene;
    Rect box;        /* already with its margin */
    bool thin, open; /* open: the last point written is where the pen stands */
    double x, y;     /* the point before */
    bool has;
    double column, low, high, low_at, high_at, last_x, last_y;
    Index in_column;
} Stroke;

/* The part of a segment inside the box, as fractions of it (Liang and Barsky). */
static bool clip_segment(const Rect *r, double x0, double y0, double x1, double y1, double t[2])
{
    double d[4] = { x0 - x1, x1 - x0, y0 - y1, y1 - y0 };
    double q[4] = { x0 - r->x, r->x + r->w - x0, y0 - r->y, r->y + r->h - y0 };
    t[0] = 0;
    t[1] = 1;
    for (int k = 0; k < 4; k++) {
        if (d[k] == 0) {
            if (q[k] < 0) return false;
        } else {
            double at = q[k] / d[k];
            if (d[k] < 0 && at > t[0]) t[0] = at;
            if (d[k] > 0 && at < t[1]) t[1] = at;
        }
    }
    return t[0] <= t[1];
}

static void stroke_to(Stroke *s, double x, double y)
{
    double t[2];
    if (s->has && clip_segment(&s->box, s->x, s->y, x, y, t)) {
        double dx = x - s->x, dy = y - s->y;
        if (!s->open || t[0] > 0) {
            if (s->open) scene_break(s->scene);
            scene_point(s->scene, s->x + t[0] * dx, s->y + t[0] * dy);
        }
        scene_point(s->scene, s->x + t[1] * dx, s->y + t[1] * dy);
        s->open = t[1] >= 1;
        if (!s->open) scene_break(s->scene);
    } else if (s->open) {
        scene_break(s->scene);
        s->open = false;
    }
    s->x = x;
    s->y = y;
    s->has = true;
}

static void flush_column(Stroke *s)
{
    if (s->in_column > 1) {
        bool low_first = s->low_at <= s->high_at;
        double x = (s->column + 0.5) * COLUMN;
        if (s->in_column > 2) {
            stroke_to(s, x, low_first ? s->low : s->high);
            stroke_to(s, x, low_first ? s->high : s->low);
        }
        stroke_to(s, s->last_x, s->last_y);
    }
    s->in_column = 0;
}

static void stroke_point(Stroke *s, double x, double y)
{
    if (!s->thin) {
        stroke_to(s, x, y);
        return;
    }
    double column = floor(x / COLUMN);
    if (s->in_column == 0 || column != s->column) {
        flush_column(s);
        stroke_to(s, x, y);
        s->column = column;
        s->low = s->high = y;
        s->low_at = s->high_at = 0;
        s->in_column = 1;
        return;
    }
    if (y < s->low) s->low = y, s->low_at = (double) s->in_column;
    if (y > s->high) s->high = y, s->high_at = (double) s->in_column;
    s->last_x = x;
    s->last_y = y;
    s->in_column++;
}

static void stroke_gap(Stroke *s)
{
    flush_column(s);
    if (s->open) scene_break(s->scene);
    s->open = s->has = false;
}

typedef struct Data {
    Array *x, *y, *z;
    Index n;
} Data;

static Data data_read(Interp *it, FigObject *o)
{
    Data d = { read_array(it, o, "xdata"), read_array(it, o, "ydata"), read_array(it, o, "zdata"), 0 };
    if (d.y) d.n = d.y->numel;
    if (d.x && d.x->numel < d.n) d.n = d.x->numel;
    if (d.z && d.z->numel < d.n) array_drop(&d.z);
    return d;
}

static void data_free(Data *d)
{
    array_drop(&d->x);
    array_drop(&d->y);
    array_drop(&d->z);
}

static Point data_point(const Frame *f, const Data *d, Index k)
{
    double x = d->x ? array_get_double(d->x, k) : (double) k + 1;
    return frame_at(f, x, array_get_double(d->y, k), d->z ? array_get_double(d->z, k) : 0);
}

static bool finite_point(Point p) { return isfinite(p.x) && isfinite(p.y); }

static Rect widened(Rect r, double by) { return (Rect){ r.x - by, r.y - by, r.w + 2 * by, r.h + 2 * by }; }

static void draw_curve(Sketch *k, const Frame *f, const Data *d, Pen pen)
{
    Stroke s = { .scene = k->scene, .box = widened(f->box, BEYOND), .thin = d->n > THIN_FROM };
    Index from = scene_here(k->scene);
    for (Index n = 0; n < d->n && !interrupt_at(k->it, n); n++) {
        Point p = data_point(f, d, n);
        if (finite_point(p)) stroke_point(&s, p.x, p.y);
        else stroke_gap(&s);
    }
    stroke_gap(&s);
    scene_path(k->scene, from, false, NO_COLOR, pen);
}

static double spot_for(Index points) { return points > 100000 ? 2 * SPOT : SPOT; }

static void draw_markers(Sketch *k, const Frame *f, const Data *d, FigObject *o, Pen pen)
{
    Marker marker = read_marker(k->it, o);
    double size = read_number(k->it, o, "markersize", 6);
    Color line = pen.color, fill = NO_COLOR;
    if (marker == MARK_NONE) return;
    if (!read_color(k->it, o, "markeredgecolor", &line) && read_is(k->it, o, "markeredgecolor", "none"))
        line = NO_COLOR;
    if (!read_color(k->it, o, "markerfacecolor", &fill) && read_is(k->it, o, "markerfacecolor", "auto"))
        fill = pen.color;
    Rect box = widened(f->box, 0.01);
    Covered taken = d->n > THIN_FROM ? covered_new(f->box, spot_for(d->n)) : (Covered) { .spot = SPOT };
    Index from = scene_here(k->scene);
    for (Index n = 0; n < d->n && !interrupt_at(k->it, n); n++) {
        Point p = data_point(f, d, n);
        bool inside = finite_point(p) && p.x >= box.x && p.x <= box.x + box.w && p.y >= box.y
                      && p.y <= box.y + box.h;
        if (inside && covered_take(&taken, p)) scene_point(k->scene, p.x, p.y);
    }
    mem_free(taken.bits);
    scene_markers(k->scene, from, marker, size, fill,
                  (Pen){ line, pen.width > 0 ? pen.width : 0.5, DASH_SOLID });
}

static void draw_line(Sketch *k, const Frame *f, FigObject *o)
{
    Data d = data_read(k->it, o);
    Pen pen = read_pen(k->it, o, "color");
    if (pen.width > 0 && d.n > 1) {
        scene_clip(k->scene, widened(f->box, f->flat ? 0 : BEYOND));
        draw_curve(k, f, &d, pen);
        scene_end(k->scene);
    }
    pen.width = read_number(k->it, o, "linewidth", 0.5);
    if (d.n > 0) draw_markers(k, f, &d, o, pen);
    data_free(&d);
}

/* scatter: markers each with a size (points squared) and a colour of its own. */
typedef struct Cloud {
    Data d;
    Array *size, *color;
    bool one_color;
    Color own; /* where there is no cdata */
} Cloud;

static Color cloud_color(const Frame *f, const Cloud *c, Index n)
{
    const Array *a = c->color;
    Index rows = a ? a->dims[0] : 0;
    if (!a || a->numel == 0) return c->own;
    if (a->numel == 3 && c->one_color)
        return (Color){ (float) array_get_double(a, 0), (float) array_get_double(a, 1), (float) array_get_double(a, 2), 1 };
    if (a->numel == 3 * rows && rows > n && rows != a->numel)
        return (Color){ (float) array_get_double(a, n), (float) array_get_double(a, n + rows),
                        (float) array_get_double(a, n + 2 * rows), 1 };
    return frame_color(f, array_get_double(a, a->numel > n ? n : 0), true);
}

static double cloud_size(const Cloud *c, Index n)
{
    double area = c->size ? array_get_double(c->size, c->size->numel > n && c->size->numel > 1 ? n : 0) : 36;
    return sqrt(area > 0 ? area : 36);
}

/* Which points are painted: those in the box, and of many on one spot the last. The caller frees it. */
static unsigned char *visible_points(Sketch *k, const Frame *f, const Data *d)
{
    unsigned char *shown = mem_array_zero(d->n, 1);
    Rect box = widened(f->box, f->flat ? 0.01 : BEYOND);
    Covered taken = d->n > THIN_FROM ? covered_new(box, spot_for(d->n)) : (Covered) { .spot = SPOT };
    for (Index n = d->n; shown && n-- > 0 && !interrupt_at(k->it, n);) {
        Point p = data_point(f, d, n);
        bool inside = finite_point(p) && p.x >= box.x && p.x <= box.x + box.w && p.y >= box.y
                      && p.y <= box.y + box.h;
        shown[n] = inside && covered_take(&taken, p);
    }
    mem_free(taken.bits);
    return shown;
}

static bool same(Color a, Color b) { return a.r == b.r && a.g == b.g && a.b == b.b && a.a == b.a; }

/* Neighbours that look alike are painted together. */
static void draw_cloud(Sketch *k, const Frame *f, FigObject *o, const Cloud *c)
{
    Marker marker = read_marker(k->it, o);
    Pen pen = { NO_COLOR, read_number(k->it, o, "linewidth", 0.5), DASH_SOLID };
    bool filled = !read_is(k->it, o, "markerfacecolor", "none"), edged = !read_is(k->it, o, "markeredgecolor", "none");
    float fill_alpha = (float) read_number(k->it, o, "markerfacealpha", 1),
          edge_alpha = (float) read_number(k->it, o, "markeredgealpha", 1);
    Color fill_set, edge_set, last = NO_COLOR;
    bool own_fill = read_color(k->it, o, "markerfacecolor", &fill_set),
         own_edge = read_color(k->it, o, "markeredgecolor", &edge_set);
    unsigned char *shown = visible_points(k, f, &c->d);
    Index from = scene_here(k->scene);
    double last_size = 0;
    for (Index n = 0; shown && n <= c->d.n && !interrupt_at(k->it, n); n++) {
        if (n < c->d.n && !shown[n]) continue;
        Color color = n < c->d.n ? cloud_color(f, c, n) : last;
        double size = n < c->d.n ? cloud_size(c, n) : 0;
        if (scene_here(k->scene) > from && (!same(color, last) || size != last_size)) {
            Color fill = !filled ? NO_COLOR : own_fill ? fill_set : last;
            pen.color = !edged ? NO_COLOR : own_edge ? edge_set : last;
            fill.a *= fill_alpha;
            pen.color.a *= edge_alpha;
            scene_markers(k->scene, from, marker == MARK_NONE ? MARK_CIRCLE : marker, last_size, fill, pen);
            from = scene_here(k->scene);
        }
        if (n == c->d.n) break;
        Point p = data_point(f, &c->d, n);
        scene_point(k->scene, p.x, p.y);
        last = color;
        last_size = size;
    }
    if (!shown) k->scene->failed = true;
    mem_free(shown);
}

static void draw_scatter(Sketch *k, const Frame *f, FigObject *o)
{
    Cloud c = { .d = data_read(k->it, o), .own = { 0, 0.447f, 0.741f, 1 } };
    c.size = read_array(k->it, o, "sizedata");
    c.color = read_array(k->it, o, "cdata");
    c.one_color = c.color && c.color->numel == 3 && c.color->dims[0] == 1;
    if (!c.color) read_color(k->it, o, "color", &c.own);
    draw_cloud(k, f, o, &c);
    array_drop(&c.size);
    array_drop(&c.color);
    data_free(&c.d);
}

/* ---- images ---- */

enum { MOST_PIXELS = 2048 }; /* along a side: more cannot be seen */

static unsigned char byte_of(double part)
{
    return (unsigned char) (part <= 0 ? 0 : part >= 1 ? 255 : part * 255 + 0.5);
}

static Color image_color(const Frame *f, const Array *c, Class cls, Index at, Index page, bool scaled)
{
    double whole = cls == CLS_UINT8 ? 255 : cls == CLS_UINT16 ? 65535 : 1;
    if (page)
        return (Color){ (float) (array_get_double(c, at) / whole),
                        (float) (array_get_double(c, at + page) / whole),
                        (float) (array_get_double(c, at + 2 * page) / whole), 1 };
    double v = array_get_double(c, at);
    return frame_color(f, scaled || cls == CLS_DOUBLE || cls == CLS_SINGLE ? v : v + 1,
                       scaled); /* integers count from 0 */
}

/* First and last of the pixels' centres along a dimension. */
static void image_ends(Interp *it, FigObject *o, const char *name, Index n, double ends[2])
{
    Array *a = read_array(it, o, name);
    ends[0] = a ? array_get_double(a, 0) : 1;
    ends[1] = a && a->numel > 1 ? array_get_double(a, a->numel - 1) : ends[0] + (double) n - 1;
    array_drop(&a);
}

static void draw_image(Sketch *k, const Frame *f, FigObject *o)
{
    Value v = read_value(k->it, o, "cdata");
    Array *c = val_is_none(v) || val_is_empty(v) || val_class(v) > CLS_CHAR ? NULL
                                                                            : read_array(k->it, o, "cdata");
    Class cls = val_is_none(v) ? CLS_DOUBLE : val_class(v);
    val_drop(&v);
    if (!c) return;
    Index rows = c->dims[0], cols = c->dims[1], page = c->ndims == 3 && c->dims[2] == 3 ? rows * cols : 0;
    Index step_i = (rows + MOST_PIXELS - 1) / MOST_PIXELS, step_j = (cols + MOST_PIXELS - 1) / MOST_PIXELS;
    Index n_rows = (rows + step_i - 1) / step_i, n_cols = (cols + step_j - 1) / step_j;
    double x[2], y[2];
    bool scaled = read_is(k->it, o, "cdatamapping", "scaled");
    image_ends(k->it, o, "xdata", cols, x);
    image_ends(k->it, o, "ydata", rows, y);
    double dx = cols > 1 ? (x[1] - x[0]) / (double) (cols - 1) / 2 : 0.5,
           dy = rows > 1 ? (y[1] - y[0]) / (double) (rows - 1) / 2 : 0.5;
    Point p = frame_at(f, x[0] - dx, y[0] - dy, 0), q = frame_at(f, x[1] + dx, y[1] + dy, 0);
    bool flip_x = q.x < p.x, flip_y = q.y < p.y;
    Rect box = { fmin(p.x, q.x), fmin(p.y, q.y), fabs(q.x - p.x), fabs(q.y - p.y) };
    Array *alpha = read_array(k->it, o, "alphadata");
    bool by_pixel = alpha && alpha->numel == rows * cols && alpha->numel > 1;
    double opaque = alpha && alpha->numel == 1 ? array_get_double(alpha, 0) : 1;
    unsigned char *to = finite_point(p) && finite_point(q) ? NULL : (unsigned char *) "";
    scene_clip(k->scene, f->box);
    if (!to) to = scene_image(k->scene, box, n_rows, n_cols);
    else to = NULL;
    for (Index i = 0; to && i < n_rows && !k->it->interrupted; i++)
        for (Index j = 0; j < n_cols; j++) {
            Index from_i = (flip_y ? n_rows - 1 - i : i) * step_i,
                  from_j = (flip_x ? n_cols - 1 - j : j) * step_j;
            Color color = image_color(f, c, cls, from_j * rows + from_i, page, scaled);
            *to++ = byte_of(color.r);
            *to++ = byte_of(color.g);
            *to++ = byte_of(color.b);
            *to++ = byte_of(color.a * (by_pixel ? array_get_double(alpha, from_j * rows + from_i) : opaque));
        }
    scene_end(k->scene);
    array_drop(&alpha);
    array_drop(&c);
}

/* ---- text ---- */

static bool is_label_of_axes(Interp *it, const Frame *f, const FigObject *o)
{
    static const char *const names[] = { "title", "xlabel", "ylabel", "zlabel" };
    for (int n = 0; n < COUNT_OF(names); n++) {
        Value *h = fig_get(it, f->axes, names[n]);
        if (h && h->tag == T_NUM && h->u.num == o->handle) return true;
    }
    return false;
}

/* Angles stand around a polar grid, at 1.08 of its radius, and in small axes as far outside of it as they are large. */
static Point beyond_circle(const Frame *f, Point p, TextSize size)
{
    Point middle = frame_at(f, 0, 0, 0);
    double dx = p.x - middle.x, dy = p.y - middle.y, r = hypot(dx, dy);
    if (!(r > 0)) return p;
    double needed = r / 1.08 + 2 + (fabs(dx) * size.width + fabs(dy) * size.height * 0.7) / r / 2, by = fmax(1, needed / r);
    return (Point){ middle.x + by * dx, middle.y + by * dy, p.near };
}

static void draw_text(Sketch *k, const Frame *f, FigObject *o)
{
    double at[3] = { 0, 0, 0 };
    Interp *it = k->it;
    if (!read_numbers(it, o, "position", at, 3)) read_numbers(it, o, "position", at, 2);
    Font font = read_font(it, o);
    font.size *= sketch_text(k);
    StrBuf text = read_text(it, o, "string");
    Text t = { sb_str(&text), text.len };
    Placing where = { .turn = read_number(it, o, "rotation", 0), .align = V_MIDDLE };
    Point p = frame_at(f, at[0], at[1], at[2]);
    if (read_is(it, o, "units", "normalized"))
        p = (Point){ f->box.x + at[0] * f->box.w, f->box.y + (1 - at[1]) * f->box.h, 0 };
    double unit = read_is(it, o, "units", "pixels")        ? 0.75
                  : read_is(it, o, "units", "points")      ? 1
                  : read_is(it, o, "units", "inches")      ? 72
                  : read_is(it, o, "units", "centimeters") ? 72 / 2.54
                  : read_is(it, o, "units", "characters")  ? 0.6 * font.size
                                                           : 0;
    double first = read_is(it, o, "units", "pixels"); /* they count from 1 */
    if (unit > 0) p = (Point){ f->box.x + (at[0] - first) * unit, f->box.y + f->box.h - (at[1] - first) * unit, 0 };
    if (read_is(it, o, "horizontalalignment", "center")) where.anchor = 0.5;
    else if (read_is(it, o, "horizontalalignment", "right")) where.anchor = 1;
    if (read_is(it, o, "verticalalignment", "top")) where.align = V_TOP;
    else if (read_is(it, o, "verticalalignment", "cap")) where.align = V_CAP;
    else if (read_is(it, o, "verticalalignment", "bottom")) where.align = V_BOTTOM;
    else if (read_is(it, o, "verticalalignment", "baseline")) where.align = V_BASELINE;
    if (where.anchor == 0.5 && o->parent->kind == FIG_GROUP && read_is(it, o->parent, "tag", "polar_grid"))
        p = beyond_circle(f, p, text_size(t, &font));
    where.x = p.x;
    where.y = p.y;
    Color ground = NO_COLOR, line = NO_COLOR;
    bool framed = read_color(it, o, "backgroundcolor", &ground);
    framed |= read_color(it, o, "edgecolor", &line);
    if (t.len > 0 && finite_point(p)) {
        if (framed && where.turn == 0) {
            TextSize size = text_size(t, &font);
            double margin = read_number(it, o, "margin", 3);
            double top = where.align == V_TOP || where.align == V_CAP ? 0
                         : where.align == V_MIDDLE                    ? size.height / 2
                                                                      : size.height;
            scene_rect(k->scene,
                       (Rect){ p.x - where.anchor * size.width - margin, p.y - top - margin,
                               size.width + 2 * margin, size.height + 2 * margin },
                       ground, (Pen){ line, read_number(it, o, "linewidth", 0.5), DASH_SOLID });
        }
        scene_text(k->scene, t, &font, &where);
    }
    sb_free(&text);
}

/* ---- all of it ---- */

static void draw_object(Sketch *k, const Frame *f, FigObject *o)
{
    if (!read_visible(k->it, o)) return;
    if (o->kind == FIG_TEXT) {
        if (is_label_of_axes(k->it, f, o)) return; /* the axes place those */
        scene_group(k->scene, "text");
        draw_text(k, f, o);
        scene_end(k->scene);
        return;
    }
    bool clip = o->kind == FIG_SURFACE || o->kind == FIG_PATCH || (k->crowded && f->flat && o->kind == FIG_GROUP);
    scene_group(k->scene, fig_type_name(o->kind));
    if (clip) scene_clip(k->scene, widened(f->box, f->flat ? 0.25 : BEYOND));
    switch (o->kind) {
    case FIG_LINE: draw_line(k, f, o); break;
    case FIG_SURFACE:
    case FIG_PATCH: draw_faces(k, f, &o, 1); break;
    case FIG_IMAGE: draw_image(k, f, o); break;
    case FIG_SCATTER: draw_scatter(k, f, o); break;
    case FIG_GROUP:
        for (FigObject *c = o->first; c && !k->it->interrupted; c = c->next) {
            bool one_of_many = k->crowded && f->flat && c->kind == FIG_PATCH && read_visible(k->it, c);
            if (one_of_many) draw_faces(k, f, &c, 1);
            else draw_object(k, f, c);
        }
        break;
    default: break;
    }
    if (clip) scene_end(k->scene);
    scene_end(k->scene);
}

static bool has_faces(const FigObject *o) { return o->kind == FIG_SURFACE || o->kind == FIG_PATCH; }

/* In space the faces of several objects hide each other; they are painted where the first of them stands. */
static void draw_solids(Sketch *k, const Frame *f)
{
    Index n = 0;
    for (FigObject *o = f->axes->first; o; o = o->next) n += has_faces(o) && read_visible(k->it, o);
    FigObject **solids = mem_array(n, sizeof *solids);
    if (!solids) {
        k->scene->failed = true;
        return;
    }
    n = 0;
    for (FigObject *o = f->axes->first; o; o = o->next)
        if (has_faces(o) && read_visible(k->it, o)) solids[n++] = o;
    if (n > 0) {
        scene_group(k->scene, n == 1 ? fig_type_name(solids[0]->kind) : "solids");
        scene_clip(k->scene, widened(f->box, BEYOND));
        draw_faces(k, f, solids, n);
        scene_end(k->scene);
        scene_end(k->scene);
    }
    mem_free(solids);
}

/* Points of all faces in the object. */
static Index corners_in(Interp *it, const FigObject *o)
{
    Index n = 0;
    const Value *x = o->kind == FIG_PATCH ? fig_get(it, o, "xdata") : NULL;
    if (x) n = val_numel(*x);
    for (const FigObject *c = o->first; c; c = c->next) n += corners_in(it, c);
    return n;
}

enum { CROWD = 100000 }; /* corners of faces: more cannot be told apart */

void draw_objects(Sketch *k, const Frame *f)
{
    bool solids_done = f->flat;
    k->crowded = corners_in(k->it, f->axes) > CROWD;
    if (k->crowded) k->covered = covered_new(f->box, 0.5);
    for (FigObject *o = f->axes->first; o && !k->it->interrupted; o = o->next) {
        if (o->kind == FIG_TEXT) continue;
        if (f->flat || !has_faces(o)) draw_object(k, f, o);
        else if (!solids_done) draw_solids(k, f);
        solids_done |= has_faces(o);
    }
    if (k->crowded) mem_free(k->covered.bits);
    k->crowded = false;
    for (FigObject *o = f->axes->first; o; o = o->next)
        if (o->kind == FIG_TEXT) draw_object(k, f, o);
}
