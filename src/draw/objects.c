/* What stands in axes: lines, images, text, and the order in which all of it is painted. Lines of many points
 * are thinned to what can be seen: of the points that follow each other in one narrow column, the first, the
 * lowest, the highest and the last. */
#include <math.h>
#include <string.h>

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
    for (Index n = 0; n < d->n; n++) {
        Point p = data_point(f, d, n);
        if (finite_point(p)) stroke_point(&s, p.x, p.y);
        else stroke_gap(&s);
    }
    stroke_gap(&s);
    scene_path(k->scene, from, false, NO_COLOR, pen);
}

/* Places of the paper that have a marker, so that many on one spot are painted once; NULL: all are. */
typedef struct Taken {
    unsigned char *bits;
    Index rows, cols;
    Rect box;
} Taken;

static Taken taken_new(const Frame *f, Index n)
{
    Taken t = { NULL, (Index) (f->box.h / SPOT) + 2, (Index) (f->box.w / SPOT) + 2, f->box };
    if (n > THIN_FROM) t.bits = mem_array_zero((t.rows * t.cols) / 8 + 1, 1);
    return t;
}

static bool take_place(Taken *t, Point p)
{
    if (!t->bits) return true;
    Index i = (Index) ((p.y - t->box.y) / SPOT), j = (Index) ((p.x - t->box.x) / SPOT),
          at = i * t->cols + j;
    if (i < 0 || j < 0 || i >= t->rows || j >= t->cols) return false;
    bool is_new = !(t->bits[at / 8] >> (at % 8) & 1);
    t->bits[at / 8] |= (unsigned char) (1 << (at % 8));
    return is_new;
}

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
    Taken taken = taken_new(f, d->n);
    Index from = scene_here(k->scene);
    for (Index n = 0; n < d->n; n++) {
        Point p = data_point(f, d, n);
        bool inside = finite_point(p) && p.x >= box.x && p.x <= box.x + box.w && p.y >= box.y
                      && p.y <= box.y + box.h;
        if (inside && take_place(&taken, p)) scene_point(k->scene, p.x, p.y);
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
static void draw_scatter(Sketch *k, const Frame *f, FigObject *o)
{
    Data d = data_read(k->it, o);
    Array *size = read_array(k->it, o, "sizedata"), *color = read_array(k->it, o, "cdata");
    Marker marker = read_marker(k->it, o);
    double width = read_number(k->it, o, "linewidth", 0.5);
    bool filled = !read_is(k->it, o, "markerfacecolor", "none");
    for (Index n = 0; n < d.n; n++) {
        Point p = data_point(f, &d, n);
        Color c = { 0, 0.447f, 0.741f, 1 }, edge, fill = NO_COLOR;
        Index from = scene_here(k->scene);
        if (!finite_point(p)) continue;
        if (color && color->numel == 3 && d.n != 3)
            c = (Color){ (float) array_get_double(color, 0), (float) array_get_double(color, 1),
                         (float) array_get_double(color, 2), 1 };
        else if (color && color->numel == 3 * d.n && d.n > 1)
            c = (Color){ (float) array_get_double(color, n), (float) array_get_double(color, n + d.n),
                         (float) array_get_double(color, n + 2 * d.n), 1 };
        else if (color && color->numel == d.n) c = frame_color(f, array_get_double(color, n), true);
        else if (!color) read_color(k->it, o, "color", &c);
        edge = c;
        if (!read_color(k->it, o, "markeredgecolor", &edge) && read_is(k->it, o, "markeredgecolor", "none"))
            edge = NO_COLOR;
        if (filled && !read_color(k->it, o, "markerfacecolor", &fill)) fill = c;
        double area = size ? array_get_double(size, size->numel == d.n ? n : 0) : 36;
        scene_point(k->scene, p.x, p.y);
        scene_markers(k->scene, from, marker == MARK_NONE ? MARK_CIRCLE : marker, sqrt(area > 0 ? area : 36),
                      fill, (Pen){ edge, width, DASH_SOLID });
    }
    array_drop(&size);
    array_drop(&color);
    data_free(&d);
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
    unsigned char *to = finite_point(p) && finite_point(q) ? NULL : (unsigned char *) "";
    scene_clip(k->scene, f->box);
    if (!to) to = scene_image(k->scene, box, n_rows, n_cols);
    else to = NULL;
    for (Index i = 0; to && i < n_rows; i++)
        for (Index j = 0; j < n_cols; j++) {
            Index from_i = (flip_y ? n_rows - 1 - i : i) * step_i,
                  from_j = (flip_x ? n_cols - 1 - j : j) * step_j;
            Color color = image_color(f, c, cls, from_j * rows + from_i, page, scaled);
            *to++ = byte_of(color.r);
            *to++ = byte_of(color.g);
            *to++ = byte_of(color.b);
            *to++ = byte_of(color.a);
        }
    scene_end(k->scene);
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

static void draw_text(Sketch *k, const Frame *f, FigObject *o)
{
    double at[3] = { 0, 0, 0 };
    Interp *it = k->it;
    if (!read_numbers(it, o, "position", at, 3)) read_numbers(it, o, "position", at, 2);
    Font font = read_font(it, o);
    StrBuf text = read_text(it, o, "string");
    Text t = { sb_str(&text), text.len };
    Placing where = { .turn = read_number(it, o, "rotation", 0), .align = V_MIDDLE };
    Point p = frame_at(f, at[0], at[1], at[2]);
    if (read_is(it, o, "units", "normalized"))
        p = (Point){ f->box.x + at[0] * f->box.w, f->box.y + (1 - at[1]) * f->box.h, 0 };
    if (read_is(it, o, "horizontalalignment", "center")) where.anchor = 0.5;
    else if (read_is(it, o, "horizontalalignment", "right")) where.anchor = 1;
    if (read_is(it, o, "verticalalignment", "top")) where.align = V_TOP;
    else if (read_is(it, o, "verticalalignment", "cap")) where.align = V_CAP;
    else if (read_is(it, o, "verticalalignment", "bottom")) where.align = V_BOTTOM;
    else if (read_is(it, o, "verticalalignment", "baseline")) where.align = V_BASELINE;
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
    bool clip = o->kind == FIG_SURFACE || o->kind == FIG_PATCH;
    scene_group(k->scene, fig_type_name(o->kind));
    if (clip) scene_clip(k->scene, widened(f->box, f->flat ? 0.25 : BEYOND));
    switch (o->kind) {
    case FIG_LINE: draw_line(k, f, o); break;
    case FIG_SURFACE: draw_surface(k, f, o); break;
    case FIG_PATCH: draw_patch(k, f, o); break;
    case FIG_IMAGE: draw_image(k, f, o); break;
    case FIG_SCATTER: draw_scatter(k, f, o); break;
    case FIG_GROUP:
        for (FigObject *c = o->first; c; c = c->next) draw_object(k, f, c);
        break;
    default: break;
    }
    if (clip) scene_end(k->scene);
    scene_end(k->scene);
}

void draw_objects(Sketch *k, const Frame *f)
{
    for (FigObject *o = f->axes->first; o; o = o->next)
        if (o->kind != FIG_TEXT) draw_object(k, f, o);
    for (FigObject *o = f->axes->first; o; o = o->next)
        if (o->kind == FIG_TEXT) draw_object(k, f, o);
}
