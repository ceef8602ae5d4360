/* Surfaces and patches: polygons in space, the farthest painted first, those of all objects together; coloured by a face, by
 * its corners, or not at all. Where colours run from corner to corner a face is cut into smaller ones of one colour each.
 * Of a surface with more cells than the paper has room for only every second, third ... row and column is painted. */
#include <math.h>
#include <stdlib.h>

#include "base/interrupt.h"
#include "draw/axes_scene.h"

enum { MOST_CORNERS = 64, INTERP_CUTS = 6 };

typedef enum FaceColor { FACE_NONE, FACE_FIXED, FACE_FLAT, FACE_INTERP } FaceColor;

/* Lights of the axes, in units of the box around the data, and how the object takes them. */
enum { MOST_LIGHTS = 8 };
typedef struct Lighting {
    int n; /* 0: there is none */
    bool smooth;
    double at[MOST_LIGHTS][3];
    bool local[MOST_LIGHTS];
    Color color[MOST_LIGHTS];
    Color ambient;
    double ambient_part, diffuse, specular, exponent;
    double view[3]; /* where the viewer is */
} Lighting;

/* How an object's faces are filled and outlined. */
typedef struct FaceStyle {
    Lighting light;
    FaceColor face, edge;
    Color fill;
    Pen pen;
    float alpha, edge_alpha;
    bool across, along; /* a surface's lines: of each row, of each column */
} FaceStyle;

static FaceColor color_way(Interp *it, const FigObject *o, const char *name, Color *color)
{
    if (read_color(it, o, name, color)) return FACE_FIXED;
    if (read_is(it, o, name, "flat")) return FACE_FLAT;
    if (read_is(it, o, name, "interp")) return FACE_INTERP;
    return read_is(it, o, name, "none") ? FACE_NONE : FACE_FLAT;
}

static FaceStyle style_of(Interp *it, const FigObject *o)
{
    FaceStyle s = { .fill = BLACK };
    s.face = color_way(it, o, "facecolor", &s.fill);
    s.pen = read_pen(it, o, "edgecolor");
    s.edge = color_way(it, o, "edgecolor", &s.pen.color);
    if (s.edge == FACE_NONE || s.pen.width <= 0) s.pen.width = 0;
    s.alpha = (float) read_number(it, o, "facealpha", 1);
    s.edge_alpha = (float) read_number(it, o, "edgealpha", 1);
    s.across = !read_is(it, o, "meshstyle", "column");
    s.along = !read_is(it, o, "meshstyle", "row");
    return s;
}

/* ---- light ---- */

static double normalize(double v[3])
{
    double length = sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    for (int d = 0; d < 3 && length > 0; d++) v[d] /= length;
    return length;
}

static double dot(const double a[3], const double b[3]) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

static void read_lighting(Interp *it, const Frame *f, const FigObject *o, Lighting *l)
{
    *l = (Lighting){ .ambient = WHITE };
    if (f->flat || read_is(it, o, "facelighting", "none")) return;
    l->smooth = !read_is(it, o, "facelighting", "flat");
    for (const FigObject *c = f->axes->first; c && l->n < MOST_LIGHTS; c = c->next) {
        double at[3] = { 1, 0, 1 };
        if (c->kind != FIG_LIGHT || !read_visible(it, c)) continue;
        read_numbers(it, c, "position", at, 3);
        l->color[l->n] = WHITE;
        read_color(it, c, "color", &l->color[l->n]);
        l->local[l->n] = read_is(it, c, "style", "local");
        for (int d = 0; d < 3; d++) l->at[l->n][d] = l->local[l->n] ? frame_unit(f, d, at[d]) : at[d];
        l->n++;
    }
    read_color(it, f->axes, "ambientlightcolor", &l->ambient);
    l->ambient_part = read_number(it, o, "ambientstrength", 0.3);
    l->diffuse = read_number(it, o, "diffusestrength", 0.6);
    l->specular = read_number(it, o, "specularstrength", 0.9);
    l->exponent = read_number(it, o, "specularexponent", 10);
    for (int d = 0; d < 3; d++) l->view[d] = f->along[d].near;
    normalize(l->view);
}

static float part_of_one(double x) { return (float) (x < 0 ? 0 : x > 1 ? 1 : x); }

/* What light makes of a colour, at a place with that normal; both sides are lit. */
static Color lit(const Lighting *l, Color c, const double at[3], const double normal[3])
{
    double n[3] = { normal[0], normal[1], normal[2] }, sum[3], shine[3] = { 0, 0, 0 };
    const float *ambient = &l->ambient.r;
    if (l->n == 0 || c.a <= 0 || normalize(n) == 0) return c;
    if (dot(n, l->view) < 0)
        for (int d = 0; d < 3; d++) n[d] = -n[d];
    for (int q = 0; q < 3; q++) sum[q] = l->ambient_part * (double) ambient[q];
    for (int k = 0; k < l->n; k++) {
        double to[3], reflected[3];
        for (int d = 0; d < 3; d++) to[d] = l->at[k][d] - (l->local[k] ? at[d] : 0);
        if (normalize(to) == 0) continue;
        double facing = dot(n, to);
        if (facing <= 0) continue;
        for (int d = 0; d < 3; d++) reflected[d] = 2 * facing * n[d] - to[d];
        double glint = fmax(0, dot(reflected, l->view));
        const float *color = &l->color[k].r;
        for (int q = 0; q < 3; q++) {
            sum[q] += l->diffuse * facing * (double) color[q];
            shine[q] += l->specular * pow(glint, l->exponent) * (double) color[q];
        }
    }
    return (Color){ part_of_one((double) c.r * sum[0] + shine[0]), part_of_one((double) c.g * sum[1] + shine[1]),
                    part_of_one((double) c.b * sum[2] + shine[2]), c.a };
}

static void cross(const double a[3], const double b[3], double out[3])
{
    for (int d = 0; d < 3; d++) out[d] = a[(d + 1) % 3] * b[(d + 2) % 3] - a[(d + 2) % 3] * b[(d + 1) % 3];
}

/* A face waiting for its turn. */
typedef struct Face {
    double near;
    Index body, row, col;
} Face;

static int farther_first(const void *a, const void *b)
{
    const Face *x = a, *y = b;
    if (x->near != y->near) return x->near < y->near ? -1 : 1;
    if (x->body != y->body) return x->body < y->body ? -1 : 1;
    if (x->col != y->col) return x->col < y->col ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

static Color mix(Color a, Color b, double t)
{
    float s = (float) t;
    return (Color){ a.r + s * (b.r - a.r), a.g + s * (b.g - a.g), a.b + s * (b.b - a.b),
                    a.a + s * (b.a - a.a) };
}

static void polygon(Sketch *k, const Point *p, int n, Color fill, Pen pen)
{
    Index from = scene_here(k->scene);
    for (int c = 0; c < n; c++) scene_point(k->scene, p[c].x, p[c].y);
    scene_path(k->scene, from, true, fill, pen);
}

static Point between(const Point p[4], double s, double t)
{
    double a = (1 - s) * (1 - t), b = s * (1 - t), c = s * t, d = (1 - s) * t;
    return (Point){ a * p[0].x + b * p[1].x + c * p[2].x + d * p[3].x,
                    a * p[0].y + b * p[1].y + c * p[2].y + d * p[3].y, 0 };
}

/* A face of four corners (the last two equal for a triangle) whose corners have colours. A thin line of the
 * same colour closes the seams between the pieces. */
static void shaded(Sketch *k, const Point p[4], const Color c[4])
{
    int cuts = INTERP_CUTS;
    double size = fmax(hypot(p[2].x - p[0].x, p[2].y - p[0].y), hypot(p[3].x - p[1].x, p[3].y - p[1].y));
    if (size < 6) cuts = 2;
    if (size < 2) cuts = 1;
    for (int i = 0; i < cuts; i++)
        for (int j = 0; j < cuts; j++) {
            double s0 = (double) i / cuts, s1 = (double) (i + 1) / cuts, t0 = (double) j / cuts,
                   t1 = (double) (j + 1) / cuts;
            Point piece[4] = { between(p, s0, t0), between(p, s1, t0), between(p, s1, t1),
                               between(p, s0, t1) };
            double s = (s0 + s1) / 2, t = (t0 + t1) / 2;
            Color color = mix(mix(c[0], c[1], s), mix(c[3], c[2], s), t);
            polygon(k, piece, 4, color, (Pen){ color, 0.3, DASH_SOLID });
        }
}

/* ---- surfaces ---- */

typedef struct Grid {
    const Frame *f;
    Array *x, *y, *z, *c, *alpha; /* alpha: of each corner, NULL: one for all */
    double alpha_lim[2];
    Index rows, cols, step; /* step: from one painted row or column to the next */
    bool scaled, true_color;
} Grid;

/* A cell takes some four square points at least. */
static Index cells_apart(const Frame *f, Index rows, Index cols)
{
    double room = f->box.w * f->box.h / 4, cells = (double) rows * (double) cols;
    return cells > room && room > 1 ? (Index) ceil(sqrt(cells / room)) : 1;
}

static Index next_of(Index k, Index step, Index n) { return k + step < n ? k + step : n - 1; }

static double grid_coordinate(const Array *a, const Grid *g, Index i, Index j, bool along_rows)
{
    if (!a) return along_rows ? (double) i + 1 : (double) j + 1;
    if (a->numel == g->rows * g->cols && a->numel > 0) return array_get_double(a, j * g->rows + i);
    return array_get_double(a, (along_rows ? i : j) % a->numel);
}

static Point grid_point(const Grid *g, Index i, Index j)
{
    double z = g->z ? array_get_double(g->z, (j * g->rows + i) % g->z->numel) : 0;
    return frame_at(g->f, grid_coordinate(g->x, g, i, j, false), grid_coordinate(g->y, g, i, j, true), z);
}

static void grid_units(const Grid *g, Index i, Index j, double u[3])
{
    double z = g->z ? array_get_double(g->z, (j * g->rows + i) % g->z->numel) : 0;
    u[0] = frame_unit(g->f, 0, grid_coordinate(g->x, g, i, j, false));
    u[1] = frame_unit(g->f, 1, grid_coordinate(g->y, g, i, j, true));
    u[2] = frame_unit(g->f, 2, z);
}

/* Across the neighbours between the rows and columns. */
static void grid_normal(const Grid *g, const Index rows[2], const Index cols[2], double normal[3])
{
    double a[3], b[3], c[3], d[3];
    grid_units(g, rows[0], cols[0], a);
    grid_units(g, rows[1], cols[1], b);
    grid_units(g, rows[0], cols[1], c);
    grid_units(g, rows[1], cols[0], d);
    for (int q = 0; q < 3; q++) {
        b[q] -= a[q];
        c[q] -= d[q];
    }
    cross(b, c, normal);
}

static Color grid_color(const Grid *g, Index i, Index j)
{
    const Array *c = g->c ? g->c : g->z;
    if (!c) return BLACK;
    if (g->true_color) {
        Index rows = c->dims[0], cols = c->dims[1], at = (j % cols) * rows + i % rows, page = rows * cols;
        return (Color){ (float) array_get_double(c, at), (float) array_get_double(c, at + page),
                        (float) array_get_double(c, at + 2 * page), 1 };
    }
    Index rows = c->dims[0], cols = c->dims[1];
    if (i >= rows) i = rows - 1;
    if (j >= cols) j = cols - 1;
    return frame_color(g->f, array_get_double(c, j * rows + i), g->scaled);
}

/* facealpha "flat": alphadata as it is, or between the limits of transparency. */
static void read_alpha(Interp *it, const Frame *f, const FigObject *o, Grid *g)
{
    if (!read_is(it, o, "facealpha", "flat") && !read_is(it, o, "facealpha", "interp")) return;
    Array *a = read_array(it, o, "alphadata");
    if (a && a->numel == g->rows * g->cols) g->alpha = a;
    else array_drop(&a);
    g->alpha_lim[0] = 0;
    g->alpha_lim[1] = 1;
    if (!g->alpha || !read_is(it, o, "alphadatamapping", "scaled")) return;
    if (read_is(it, f->axes, "alimmode", "manual") && read_numbers(it, f->axes, "alim", g->alpha_lim, 2)) return;
    g->alpha_lim[0] = HUGE_VAL;
    g->alpha_lim[1] = -HUGE_VAL;
    for (Index k = 0; k < g->alpha->numel; k++) {
        g->alpha_lim[0] = fmin(g->alpha_lim[0], array_get_double(g->alpha, k));
        g->alpha_lim[1] = fmax(g->alpha_lim[1], array_get_double(g->alpha, k));
    }
}

static float grid_alpha(const Grid *g, Index i, Index j)
{
    if (!g->alpha) return 1;
    double range = g->alpha_lim[1] - g->alpha_lim[0],
           part = (array_get_double(g->alpha, j * g->rows + i) - g->alpha_lim[0]) / (range > 0 ? range : 1);
    return part_of_one(part);
}

static bool grid_read(Interp *it, const Frame *f, FigObject *o, Grid *g)
{
    *g = (Grid){ .f = f };
    g->x = read_array(it, o, "xdata");
    g->y = read_array(it, o, "ydata");
    g->z = read_array(it, o, "zdata");
    g->c = read_array(it, o, "cdata");
    const Array *shape = g->z ? g->z : g->c;
    if (!shape) return false;
    g->rows = shape->dims[0];
    g->cols = shape->numel / (g->rows ? g->rows : 1);
    if (!g->z && shape->ndims == 3) g->cols = shape->dims[1];
    g->scaled = !read_is(it, o, "cdatamapping", "direct");
    g->true_color = g->c && g->c->ndims == 3 && g->c->dims[2] == 3;
    g->step = cells_apart(f, g->rows, g->cols);
    read_alpha(it, f, o, g);
    return g->rows > 0 && g->cols > 0;
}

static void grid_free(Grid *g)
{
    array_drop(&g->x);
    array_drop(&g->y);
    array_drop(&g->z);
    array_drop(&g->c);
    array_drop(&g->alpha);
}

/* The colours of a cell and of its corners in the light: by the cell's normal, or smooth by those at the corners. */
static void light_cell(const Grid *g, const Lighting *l, const Index rows[2], const Index cols[2], Color *fill, Color c[4])
{
    static const int around[4][2] = { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };
    double normal[3], at[3];
    grid_normal(g, rows, cols, normal);
    grid_units(g, rows[0], cols[0], at);
    *fill = lit(l, *fill, at, normal);
    for (int n = 0; n < 4; n++) {
        Index row = rows[around[n][0]], col = cols[around[n][1]];
        if (l->smooth) {
            Index near_rows[2] = { row >= g->step ? row - g->step : 0, next_of(row, g->step, g->rows) },
                  near_cols[2] = { col >= g->step ? col - g->step : 0, next_of(col, g->step, g->cols) };
            grid_normal(g, near_rows, near_cols, normal);
        }
        grid_units(g, row, col, at);
        c[n] = lit(l, c[n], at, normal);
    }
}

/* The sides of a cell, whose corners go down first, of a surface that shows the lines of its rows or columns only. */
static void two_sides(Sketch *k, const Point p[4], const FaceStyle *s, Pen pen)
{
    if (s->across == s->along || pen.width <= 0) return;
    for (int side = 0; side < 2; side++) {
        const Point *from = s->across ? &p[side] : &p[side ? 3 : 0], *to = s->across ? &p[side ? 2 : 3] : &p[side ? 2 : 1];
        Index at = scene_here(k->scene);
        scene_point(k->scene, from->x, from->y);
        scene_point(k->scene, to->x, to->y);
        scene_path(k->scene, at, false, NO_COLOR, pen);
    }
}

static void draw_cell(Sketch *k, const Grid *g, const FaceStyle *s, Index i, Index j)
{
    static const int around[4][2] = { { 0, 0 }, { 1, 0 }, { 1, 1 }, { 0, 1 } };
    Point p[4];
    Color c[4] = { BLACK, BLACK, BLACK, BLACK };
    Index rows[2] = { i, next_of(i, g->step, g->rows) }, cols[2] = { j, next_of(j, g->step, g->cols) };
    for (int n = 0; n < 4; n++) {
        Index row = rows[around[n][0]], col = cols[around[n][1]];
        p[n] = grid_point(g, row, col);
        if (isnan(p[n].x) || isnan(p[n].y)) return;
        if (s->face == FACE_INTERP || s->edge == FACE_INTERP) c[n] = grid_color(g, row, col);
    }
    Color fill = s->face == FACE_FLAT ? grid_color(g, i, j) : s->fill;
    Pen pen = s->pen;
    FaceColor face = s->face;
    if (s->light.n > 0 && face != FACE_NONE) {
        if (s->light.smooth && face != FACE_INTERP)
            for (int n = 0; n < 4; n++) c[n] = fill;
        light_cell(g, &s->light, rows, cols, &fill, c);
        if (s->light.smooth) face = FACE_INTERP;
    }
    if (s->edge == FACE_FLAT) pen.color = grid_color(g, i, j);
    else if (s->edge == FACE_INTERP) pen.color = mix(c[0], c[2], 0.5);
    if (s->face == FACE_NONE) fill = NO_COLOR;
    fill.a *= s->alpha * grid_alpha(g, i, j);
    pen.color.a *= s->edge_alpha;
    Pen lines = pen;
    if (!s->across || !s->along) pen.width = 0;
    if (face == FACE_INTERP) {
        shaded(k, p, c);
        if (pen.width > 0) polygon(k, p, 4, NO_COLOR, pen);
        else two_sides(k, p, s, lines);
        return;
    }
    /* faces without edges would show the ground between them */
    if (pen.width <= 0 && fill.a >= 1) pen = (Pen){ fill, 0.3, DASH_SOLID };
    polygon(k, p, 4, fill, pen);
    two_sides(k, p, s, lines);
}

/* ---- patches ---- */

/* Corners of faces: by vertices and faces, or column by column of xdata, ydata, zdata. */
typedef struct Mesh {
    const Frame *f;
    Array *vertices, *faces, *colors, *x, *y, *z;
    Index n_faces, corners;
    bool scaled, by_vertex; /* colours belong to vertices, not faces */
} Mesh;

static bool mesh_read(Interp *it, const Frame *f, FigObject *o, Mesh *m)
{
    *m = (Mesh){ .f = f };
    m->scaled = !read_is(it, o, "cdatamapping", "direct");
    m->colors = read_array(it, o, "facevertexcdata");
    if (fig_get(it, o, "vertices") && fig_get(it, o, "faces") && !val_is_empty(*fig_get(it, o, "vertices"))) {
        m->vertices = read_array(it, o, "vertices");
        m->faces = read_array(it, o, "faces");
        if (!m->vertices || !m->faces || m->vertices->dims[1] < 2) return false;
        m->n_faces = m->faces->dims[0];
        m->corners = m->faces->dims[1];
        m->by_vertex = m->colors && m->colors->dims[0] == m->vertices->dims[0]
                       && m->colors->dims[0] != m->n_faces;
        return true;
    }
    m->x = read_array(it, o, "xdata");
    m->y = read_array(it, o, "ydata");
    m->z = read_array(it, o, "zdata");
    if (!m->colors) m->colors = read_array(it, o, "cdata");
    if (!m->x || !m->y || m->x->numel != m->y->numel || (m->z && m->z->numel != m->x->numel)) return false;
    bool row = m->x->dims[0] == 1;
    m->corners = row ? m->x->numel : m->x->dims[0];
    m->n_faces = row ? 1 : m->x->numel / m->corners;
    m->by_vertex = m->colors && m->colors->numel == m->x->numel && m->x->numel > 1;
    return true;
}

static void mesh_free(Mesh *m)
{
    array_drop(&m->vertices);
    array_drop(&m->faces);
    array_drop(&m->colors);
    array_drop(&m->x);
    array_drop(&m->y);
    array_drop(&m->z);
}

/* Row of the vertices, or -1: the face has no such corner. */
static Index mesh_vertex(const Mesh *m, Index face, Index corner)
{
    if (!m->vertices) return face * m->corners + corner;
    double v = array_get_double(m->faces, corner * m->n_faces + face) - 1;
    return v >= 0 && v < (double) m->vertices->dims[0] ? (Index) v : -1;
}

static Point mesh_point(const Mesh *m, Index vertex)
{
    if (!m->vertices)
        return frame_at(m->f, array_get_double(m->x, vertex), array_get_double(m->y, vertex),
                        m->z ? array_get_double(m->z, vertex) : 0);
    Index rows = m->vertices->dims[0];
    return frame_at(m->f, array_get_double(m->vertices, vertex), array_get_double(m->vertices, rows + vertex),
                    m->vertices->dims[1] > 2 ? array_get_double(m->vertices, 2 * rows + vertex) : 0);
}

static Color mesh_color(const Mesh *m, Index face, Index vertex)
{
    const Array *c = m->colors;
    if (!c) return BLACK;
    Index k = m->by_vertex ? vertex : face, rows = c->dims[0];
    bool rgb = c->ndims == 3 ? c->dims[2] == 3 : m->vertices && c->dims[1] == 3;
    if (rgb) {
        Index page = c->numel / 3;
        k = page ? k % page : 0;
        return (Color){ (float) array_get_double(c, k), (float) array_get_double(c, page + k),
                        (float) array_get_double(c, 2 * page + k), 1 };
    }
    (void) rows;
    return frame_color(m->f, array_get_double(c, k % c->numel), m->scaled);
}

static void mesh_units(const Mesh *m, Index vertex, double u[3])
{
    Index rows = m->vertices ? m->vertices->dims[0] : 0;
    for (int d = 0; d < 3; d++) {
        const Array *a = m->vertices ? m->vertices : d == 0 ? m->x : d == 1 ? m->y : m->z;
        bool is_there = m->vertices ? m->vertices->dims[1] > d : a != NULL;
        u[d] = frame_unit(m->f, d, is_there ? array_get_double(a, m->vertices ? d * rows + vertex : vertex) : 0);
    }
}

/* Of the first three corners. */
static void mesh_normal(const Mesh *m, Index face, double normal[3], double at[3])
{
    double u[3][3] = { { 0 } };
    int n = 0;
    for (Index corner = 0; corner < m->corners && n < 3; corner++) {
        Index vertex = mesh_vertex(m, face, corner);
        if (vertex >= 0) mesh_units(m, vertex, u[n++]);
    }
    for (int d = 0; d < 3; d++) {
        at[d] = u[0][d];
        u[1][d] -= u[0][d];
        u[2][d] -= u[0][d];
    }
    if (n == 3) cross(u[1], u[2], normal);
    else normal[0] = normal[1] = normal[2] = 0;
}

/* The corners of a face as long as there are any; the first piece of long ones is drawn as a path of its own.
 */
static void draw_face(Sketch *k, const Mesh *m, const FaceStyle *s, Index face)
{
    Scene *scene = k->scene;
    Index from = scene_here(scene), first = -1, n = 0;
    Point p[4], last = { 0, 0, 0 };
    Color c[4];
    bool gap = false;
    for (Index corner = 0; corner < m->corners; corner++) {
        Index vertex = mesh_vertex(m, face, corner);
        if (vertex < 0) continue;
        Point q = mesh_point(m, vertex);
        if (isnan(q.x) || isnan(q.y)) {
            if (n > 0) scene_break(scene);
            gap = true;
            continue;
        }
        if (first < 0) first = vertex;
        else if (k->crowded && m->corners > 8 && hypot(q.x - last.x, q.y - last.y) < 0.4) continue;
        last = q;
        if (n < 4) {
            p[n] = q;
            c[n] = s->face == FACE_INTERP ? mesh_color(m, face, vertex) : BLACK;
        }
        scene_point(scene, q.x, q.y);
        n++;
    }
    if (n == 0) return;
    Color fill = s->face == FACE_FLAT || s->face == FACE_INTERP ? mesh_color(m, face, first) : s->fill;
    Pen pen = s->pen;
    if (s->edge == FACE_FLAT || s->edge == FACE_INTERP) pen.color = mesh_color(m, face, first);
    pen.color.a *= s->edge_alpha;
    if (s->light.n > 0 && s->face != FACE_NONE) {
        double normal[3], at[3];
        mesh_normal(m, face, normal, at);
        fill = lit(&s->light, fill, at, normal);
        for (int q = 0; q < 4 && q < n; q++) c[q] = lit(&s->light, c[q], at, normal);
    }
    if (s->face == FACE_NONE) fill = NO_COLOR;
    if (s->face == FACE_INTERP && (n == 3 || n == 4)) {
        if (n == 3) p[3] = p[2], c[3] = c[2];
        shaded(k, p, c);
        polygon(k, p, (int) n, NO_COLOR, pen);
        return;
    }
    fill.a *= s->alpha;
    /* faces without edges would show the ground between them */
    if (!m->f->flat && pen.width <= 0 && s->alpha >= 1 && fill.a > 0) pen = (Pen){ fill, 0.3, DASH_SOLID };
    /* an outline with a gap is open: a contour line that ends at the edge of the data */
    scene_path(scene, from, !(gap && s->face == FACE_NONE), fill, pen);
}

/* The outline of a face in a crowd: only where nothing has been yet. */
static void draw_thin_outline(Sketch *k, const Mesh *m, const FaceStyle *s, Index face)
{
    Scene *scene = k->scene;
    Index from = scene_here(scene), first = -1;
    Point before = { NAN, NAN, 0 };
    bool drawing = false;
    for (Index corner = 0; corner <= m->corners; corner++) {
        Index vertex = corner < m->corners ? mesh_vertex(m, face, corner) : first;
        Point q = vertex < 0 ? (Point) { NAN, NAN, 0 } : mesh_point(m, vertex);
        bool is_there = !isnan(q.x) && !isnan(q.y), is_new = is_there && covered_take(&k->covered, q);
        if (first < 0 && is_there) first = vertex;
        if (is_new && !drawing && !isnan(before.x)) scene_point(scene, before.x, before.y);
        if (is_new) scene_point(scene, q.x, q.y);
        else if (drawing) scene_break(scene);
        drawing = is_new;
        before = q;
    }
    Pen pen = s->pen;
    if ((s->edge == FACE_FLAT || s->edge == FACE_INTERP) && first >= 0) pen.color = mesh_color(m, face, first);
    pen.color.a *= s->edge_alpha;
    if (drawing) scene_break(scene);
    scene_join(scene, from, pen);
}

/* A face too narrow to be seen beside others that reach as far; in space, where faces lie side by side, one that is a spot. */
static bool is_hidden(Sketch *k, const Mesh *m, Index face)
{
    double low[2] = { HUGE_VAL, HUGE_VAL }, high[2] = { -HUGE_VAL, -HUGE_VAL };
    for (Index corner = 0; corner < m->corners; corner++) {
        Index vertex = mesh_vertex(m, face, corner);
        Point p = vertex < 0 ? (Point) { NAN, NAN, 0 } : mesh_point(m, vertex);
        low[0] = fmin(low[0], p.x), high[0] = fmax(high[0], p.x);
        low[1] = fmin(low[1], p.y), high[1] = fmax(high[1], p.y);
    }
    bool thin = high[0] - low[0] <= k->covered.spot, low_one = high[1] - low[1] <= k->covered.spot;
    if (m->f->flat ? !thin && !low_one : !thin || !low_one) return false;
    bool new_end = covered_take(&k->covered, (Point) { low[0], low[1], 0 });
    return !(covered_take(&k->covered, (Point) { high[0], high[1], 0 }) || new_end);
}

/* Markers at the corners. */
static void mesh_markers(Sketch *k, const Mesh *m, FigObject *o)
{
    Marker marker = read_marker(k->it, o);
    Color edge = BLACK, fill = NO_COLOR;
    double size = read_number(k->it, o, "markersize", 6);
    if (marker == MARK_NONE) return;
    for (Index face = 0; face < m->n_faces; face++)
        for (Index corner = 0; corner < m->corners; corner++) {
            Index vertex = mesh_vertex(m, face, corner), from = scene_here(k->scene);
            if (vertex < 0) continue;
            Point q = mesh_point(m, vertex);
            Color own = m->colors ? mesh_color(m, face, vertex) : BLACK;
            if (isnan(q.x) || isnan(q.y)) continue;
            if (!read_color(k->it, o, "markeredgecolor", &edge)) edge = own;
            if (read_is(k->it, o, "markerfacecolor", "none")) fill = NO_COLOR;
            else if (!read_color(k->it, o, "markerfacecolor", &fill)) fill = own;
            scene_point(k->scene, q.x, q.y);
            scene_markers(k->scene, from, marker, size, fill, (Pen){ edge, 0.5, DASH_SOLID });
        }
}

/* ---- all of them ---- */

/* An object whose faces are painted. */
typedef struct Body {
    FigObject *o;
    FaceStyle style;
    bool is_grid, fits;
    Grid grid;
    Mesh mesh;
} Body;

static void body_read(Interp *it, const Frame *f, FigObject *o, Body *b)
{
    *b = (Body){ .o = o, .style = style_of(it, o), .is_grid = o->kind == FIG_SURFACE };
    read_lighting(it, f, o, &b->style.light);
    if (b->is_grid) b->fits = grid_read(it, f, o, &b->grid) && b->grid.rows > 1 && b->grid.cols > 1;
    else b->fits = mesh_read(it, f, o, &b->mesh);
}

static Index body_faces(const Body *b)
{
    if (!b->fits) return 0;
    if (!b->is_grid) return b->mesh.n_faces;
    Index step = b->grid.step;
    return ((b->grid.rows - 2) / step + 1) * ((b->grid.cols - 2) / step + 1);
}

static double mesh_near(const Mesh *m, Index face)
{
    double near = 0;
    Index n = 0;
    for (Index corner = 0; corner < m->corners; corner++) {
        Index vertex = mesh_vertex(m, face, corner);
        if (vertex >= 0) near += mesh_point(m, vertex).near, n++;
    }
    return n && !isnan(near) ? near / (double) n : -HUGE_VAL;
}

static Index list_faces(Interp *it, const Frame *f, const Body *b, Index body, Face *faces)
{
    Index n = 0;
    if (!b->is_grid) {
        for (Index face = 0; face < body_faces(b) && !interrupt_at(it, face); face++)
            faces[n++] = (Face){ f->flat ? 0 : mesh_near(&b->mesh, face), body, face, 0 };
        return n;
    }
    const Grid *g = &b->grid;
    for (Index j = 0; b->fits && j + 1 < g->cols; j += g->step)
        for (Index i = 0; i + 1 < g->rows && !it->interrupted; i += g->step) {
            Index row = next_of(i, g->step, g->rows), col = next_of(j, g->step, g->cols);
            double near = f->flat ? 0 : (grid_point(g, i, j).near + grid_point(g, row, col).near) / 2;
            faces[n++] = (Face){ isnan(near) ? -HUGE_VAL : near, body, i, j };
        }
    return n;
}

static bool is_outline(const Body *b) { return !b->is_grid && b->style.face == FACE_NONE; }

/* In a crowd: which faces others hide, of those painted last first. NULL: none. The caller frees it. */
static unsigned char *hidden_faces(Sketch *k, const Body *bodies, const Face *faces, Index n)
{
    unsigned char *hidden = k->crowded ? mem_array_zero(n, 1) : NULL;
    for (Index q = n; hidden && q-- > 0 && !interrupt_at(k->it, q);) {
        const Body *b = &bodies[faces[q].body];
        if (!b->is_grid && !is_outline(b)) hidden[q] = is_hidden(k, &b->mesh, faces[q].row);
    }
    return hidden;
}

static void draw_bodies(Sketch *k, const Frame *f, const Body *bodies, Index count)
{
    Index n = 0, all = 0;
    for (Index q = 0; q < count; q++) all += body_faces(&bodies[q]);
    Face *faces = mem_array(all, sizeof *faces);
    if (!faces) {
        k->scene->failed = true;
        return;
    }
    for (Index q = 0; q < count; q++) n += list_faces(k->it, f, &bodies[q], q, faces + n);
    if (!f->flat && n > 1 && !k->it->interrupted) qsort(faces, (size_t) n, sizeof *faces, farther_first);
    unsigned char *hidden = hidden_faces(k, bodies, faces, n);
    for (Index q = 0; q < n && !k->it->interrupted; q++) {
        const Body *b = &bodies[faces[q].body];
        if (b->is_grid) draw_cell(k, &b->grid, &b->style, faces[q].row, faces[q].col);
        else if (k->crowded && is_outline(b)) draw_thin_outline(k, &b->mesh, &b->style, faces[q].row);
        else if (!hidden || !hidden[q]) draw_face(k, &b->mesh, &b->style, faces[q].row);
    }
    mem_free(hidden);
    mem_free(faces);
    for (Index q = 0; q < count; q++)
        if (bodies[q].fits && !bodies[q].is_grid) mesh_markers(k, &bodies[q].mesh, bodies[q].o);
}

void draw_faces(Sketch *k, const Frame *f, FigObject *const *objects, Index n)
{
    Body *bodies = mem_array(n, sizeof *bodies);
    if (!bodies) {
        k->scene->failed = true;
        return;
    }
    for (Index q = 0; q < n; q++) body_read(k->it, f, objects[q], &bodies[q]);
    draw_bodies(k, f, bodies, n);
    for (Index q = 0; q < n; q++) {
        grid_free(&bodies[q].grid);
        mesh_free(&bodies[q].mesh);
    }
    mem_free(bodies);
}
